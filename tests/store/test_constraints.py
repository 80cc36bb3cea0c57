"""Every CHECK and every unique key refuses what it is there to refuse, on both databases."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from tests.store.rows import Rows
from tracker.store.database import Database
from tracker.store.tables import Base

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 1)
GUARDED = {"judgement", "rating", "verification", "version"}
"""Tables whose triggers may refuse a second row before its key does."""
Case = tuple[str, Callable[[Rows], dict[str, Any]]]


def _case(table: str, **values: Any) -> Case:
    return table, lambda _rows: values


def _same_assertion(rows: Rows) -> dict[str, Any]:
    key = rows.new("assertion")
    return {"left_id": key, "right_id": key}


def _wrong_order(rows: Rows) -> dict[str, Any]:
    first, second = rows.new("assertion"), rows.new("assertion")
    return {"left_assertion_id": second, "right_assertion_id": first}


def _anonymous_person(rows: Rows) -> dict[str, Any]:
    return {"speaker_kind": "anonymous", "speaker_id": rows.new("speaker")}


def _superseded_without_time(rows: Rows) -> dict[str, Any]:
    return {"superseded_by_id": rows.new("judgement")}


def _archived_secret(rows: Rows) -> dict[str, Any]:
    return {"confidential": True, "capture_id": rows.new("capture")}


REFUSED: dict[str, Case] = {
    "ck_actor_name": _case("actor", name="  "),
    "ck_assertion_check_worthiness": _case("assertion", check_worthiness=1.01),
    "ck_assertion_ordinal": _case("assertion", ordinal=-1),
    "ck_assertion_span": _case("assertion", start_offset=3, end_offset=3),
    "ck_assertion_text": _case("assertion", text=""),
    "ck_alias_name": _case("alias", name=" "),
    "ck_candidate_ordered": ("candidate", _same_assertion),
    "ck_candidate_score": _case("candidate", score=1.5),
    "ck_claim_not_merged_into_itself": _case("claim", id=77, merged_into_id=77),
    "ck_claim_text": _case("claim", text=""),
    "ck_document_published_has_precision": _case("document", published_on=TODAY),
    "ck_evidence_confidential_not_archived": ("evidence", _archived_secret),
    "ck_judgement_one_ordered_pair": ("judgement", _wrong_order),
    "ck_judgement_superseded_by": ("judgement", _superseded_without_time),
    "ck_membership_score": _case("membership", score=-0.1),
    "ck_rating_scale_version": _case("rating_scale", version=0),
    "ck_role_from_has_precision": _case("role", from_on=TODAY),
    "ck_role_period": _case(
        "role", from_on=TODAY, from_precision="day", until_on=date(2025, 1, 1), until_precision="year"
    ),
    "ck_role_until_has_precision": _case("role", until_precision="day"),
    "ck_speaker_anonymous_is_not_a_speaker": _case("speaker", kind="anonymous"),
    "ck_speaker_name": _case("speaker", name=""),
    "ck_speaker_not_merged_into_itself": _case("speaker", id=77, merged_into_id=77),
    "ck_statement_anonymous_has_no_speaker": ("statement", _anonymous_person),
    "ck_statement_confidence": _case("statement", confidence=1.01),
    "ck_statement_cue_span": _case("statement", cue_start=5, cue_end=5),
    "ck_statement_exact": _case("statement", exact=""),
    "ck_statement_hidden_has_reason": _case("statement", hidden_at=NOW),
    "ck_statement_mention": _case("statement", mention_start=4),
    "ck_statement_said_has_precision": _case("statement", said_on=TODAY),
    "ck_statement_span": _case("statement", start_offset=-1),
    "ck_verification_reason": _case("verification", reason=" "),
    "ck_verification_seq": _case("verification", seq=0),
    "ck_verification_verified_has_rating": _case("verification", status="verified"),
    "ck_version_number": _case("version", number=0),
}
"""What each CHECK has to refuse; those of an enumeration need no case of their own."""


def _checks() -> Iterator[tuple[str, sa.CheckConstraint]]:
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            if isinstance(constraint, sa.CheckConstraint):
                yield str(constraint.name), constraint


def _enumerations() -> Iterator[tuple[str, str, str]]:
    for table in Base.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                yield f"ck_{table.name}_{column.name}", table.name, column.name


def _unique_keys() -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """Name, table, columns, and whether it holds for live rows only."""
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            if isinstance(constraint, sa.UniqueConstraint):
                yield str(constraint.name), table.name, tuple(column.name for column in constraint.columns), False
        for index in table.indexes:
            if index.unique:
                columns = tuple(c.name for c in index.expressions if isinstance(c, sa.Column))
                yield str(index.name), table.name, columns, index.dialect_options["sqlite"]["where"] is not None


def test_every_check_has_a_case_here() -> None:
    enumerations = {name for name, _, _ in _enumerations()}
    assert {name for name, _ in _checks()} == set(REFUSED) | enumerations


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_check_refuses(shared_database: Database, name: str) -> None:
    table, values_of = REFUSED[name]
    with shared_database.writing() as session:
        rows = Rows(session)
        rows.new(table)  # a sound row is taken
        values = values_of(rows)
        with pytest.raises(sa.exc.IntegrityError) as refusal:
            rows.new(table, **values)
        if name != "ck_verification_seq":  # the trigger is first to refuse a wrong number
            assert name in str(refusal.value.orig)
        session.rollback()


@pytest.mark.parametrize(("name", "table", "column"), sorted(_enumerations()))
def test_enumeration_refuses_another_word(shared_database: Database, name: str, table: str, column: str) -> None:
    with shared_database.writing() as session:
        rows = Rows(session)
        rows.new(table)
        with pytest.raises(sa.exc.IntegrityError, match=name):
            rows.new(table, **_companions(column), **{column: "nonsense"})
        session.rollback()


def _companions(column: str) -> dict[str, Any]:
    """A date beside each precision, so that only the word is wrong."""
    return {column.replace("_precision", "_on"): TODAY} if column.endswith("_precision") else {}


@pytest.mark.parametrize(("name", "table", "columns", "live_only"), sorted(_unique_keys()))
def test_unique_key_refuses_a_second(
    shared_database: Database, name: str, table: str, columns: tuple[str, ...], live_only: bool
) -> None:
    with shared_database.writing() as session:
        rows = Rows(session)
        values = _speakers(rows) if name == "uq_judgement_speakers_live" else {}
        first = rows.read(table, rows.new(table, **values))
        again = {column: first[column] for column in columns} | {key: first[key] for key in values}
        with pytest.raises(sa.exc.IntegrityError) as refusal, session.begin_nested():
            rows.new(table, **again)
        said = str(refusal.value.orig)  # SQLite names the columns of a unique key
        assert table in GUARDED or name in said or f"{table}.{columns[0]}" in said
        if live_only:
            source = Base.metadata.tables[table]
            session.execute(sa.update(source).where(source.c.id == first["id"]).values(superseded_at=NOW))
            rows.new(table, **again)
        session.rollback()


def _speakers(rows: Rows) -> dict[str, Any]:
    return {
        "left_assertion_id": None,
        "right_assertion_id": None,
        "left_speaker_id": rows.new("speaker"),
        "right_speaker_id": rows.new("speaker"),
    }


def test_every_reference_refuses_a_row_that_is_not_there(shared_database: Database) -> None:
    refused = 0
    for table in Base.metadata.sorted_tables:
        for reference in table.foreign_key_constraints:
            column = reference.columns[0].name
            with pytest.raises(sa.exc.IntegrityError, match=r"(?i)foreign key"), shared_database.writing() as session:
                Rows(session).new(table.name, **_beside(column), **{column: _far_from(column)})
            refused += 1
    assert refused > 40


def _far_from(column: str) -> int:
    """A key that no row has, and that keeps a pair in its order."""
    return -1 if column.startswith("left_") else 999_999


def _beside(column: str) -> dict[str, Any]:
    """What else a row must have for its CHECKs to let the missing reference through."""
    if column in ("left_speaker_id", "right_speaker_id"):
        pair = {"left_assertion_id": None, "right_assertion_id": None, "left_speaker_id": 1, "right_speaker_id": 2}
        return {name: value for name, value in pair.items() if name != column}
    if column == "superseded_by_id":
        return {"superseded_at": NOW}
    return {}


def test_every_reference_has_an_index() -> None:
    """Else deleting a row reads every row of the table that refers to it."""
    missing = [
        f"{table.name}.{reference.columns[0].name}"
        for table in Base.metadata.tables.values()
        for reference in table.foreign_key_constraints
        if reference.columns[0].name not in _leading_columns(table)
    ]
    assert missing == []


def _leading_columns(table: sa.Table) -> set[str]:
    keys = [tuple(c.columns) for c in table.constraints if isinstance(c, sa.UniqueConstraint | sa.PrimaryKeyConstraint)]
    whole = [tuple(i.columns) for i in table.indexes if i.dialect_options["sqlite"]["where"] is None]
    return {columns[0].name for columns in [*keys, *whole] if columns}


def test_text_of_any_length_and_script_comes_back_as_it_went(database: Database) -> None:
    text = "Žluťoučký kůň – “יום טוב” 漢字 🏛\n" * 5_000
    with database.writing() as session:
        key = Rows(session).new("version", text=text)
    with database.reading() as session:
        assert session.scalar(sa.text("SELECT text FROM version WHERE id = :key"), {"key": key}) == text
