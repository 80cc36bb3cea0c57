"""Statements and their assertions, many at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.articles import DatePrecision
from tracker.domain.speech import Attribution, AttributionState, FoundStatement, SpeakerKind
from tracker.errors import Refused
from tracker.store.queries.sharing import KeyIndex
from tracker.store.tables import AssertionRow, MatchKeyRow, SpeakerRow, StatementRow
from tracker.store.tables.base import Base, new_public_id, utc_now
from tracker.text import anchor, fold


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """Keys of a statement and of its assertions, in their order."""

    key: int
    assertions: tuple[int, ...]


def add_statements(
    session: Session,
    version: int,
    text: str,
    found: Sequence[FoundStatement],
    *,
    extractor: str,
    state: AttributionState,
    run: int,
) -> list[StoredStatement]:
    """Store statements of one version, in the order given. A person is as sure as can be: no confidence is kept.

    Raises Refused when a span does not slice ``text``.
    """
    if not found:
        return []
    created_at = utc_now()
    rows = []
    for statement in found:
        row = _statement_row(text, statement)
        row |= {"version_id": version, "extractor": extractor, "attribution_state": state}
        if state is AttributionState.CONFIRMED:
            row["confidence"] = None
        row |= {"run_id": run, "created_at": created_at, "public_id": new_public_id("st")}
        rows.append(row)
    ids = _insert(session, StatementRow, rows)
    for statement, key in zip(found, ids, strict=True):
        outer = statement.attribution.outer
        if outer is not None:
            session.execute(sa.update(StatementRow).where(StatementRow.id == key).values(outer_id=ids[outer]))
    assertions = _add_assertions(session, ids, found, run)
    return [StoredStatement(key, tuple(made)) for key, made in zip(ids, assertions, strict=True)]


def _statement_row(text: str, found: FoundStatement) -> dict[str, Any]:
    attribution = found.attribution
    span = attribution.span
    if span.end > len(text):
        raise Refused(f"a statement ends at {span.end}, past the end of its text")
    context = anchor(text, span)
    speaker, said_on = attribution.speaker, attribution.said_on
    return {
        "start_offset": span.start,
        "end_offset": span.end,
        "pieces": [[piece.start, piece.end] for piece in attribution.content],
        "exact": attribution.text(text),
        "prefix": context.prefix,
        "suffix": context.suffix,
        "kind": attribution.kind,
        **_printed(text, attribution),
        "speaker_id": found.speaker,
        "speaker_kind": speaker.kind if speaker else SpeakerKind.UNKNOWN,
        "name_in_document": speaker.name if speaker else None,
        "role_as_printed": speaker.role if speaker else None,
        "said_on": said_on.value if said_on else None,
        "said_precision": DatePrecision(said_on.precision) if said_on else None,
        "said_words": said_on.words if said_on else None,
        "confidence": attribution.confidence,
    }


def _printed(text: str, attribution: Attribution) -> dict[str, Any]:
    mention, cue = attribution.mention, attribution.cue
    return {
        "mention_start": mention.start if mention else None,
        "mention_end": mention.end if mention else None,
        "speaker_as_printed": mention.of(text) if mention else None,
        "cue_start": cue.start if cue else None,
        "cue_end": cue.end if cue else None,
        "cue": cue.of(text) if cue else None,
    }


def _add_assertions(
    session: Session, statements: Sequence[int], found: Sequence[FoundStatement], run: int
) -> list[list[int]]:
    rows = [
        {
            "statement_id": key,
            "ordinal": ordinal,
            "start_offset": keyed.assertion.span.start,
            "end_offset": keyed.assertion.span.end,
            "text": keyed.assertion.text,
            "wording_key": keyed.wording_key,
            "matcher": keyed.matcher,
            "kind": keyed.assertion.kind,
            "check_worthiness": keyed.assertion.check_worthiness,
            "public_id": new_public_id("as"),
            "run_id": run,
        }
        for key, statement in zip(statements, found, strict=True)
        for ordinal, keyed in enumerate(statement.assertions)
    ]
    ids = iter(_insert(session, AssertionRow, rows))
    return [[next(ids) for _ in statement.assertions] for statement in found]


def _insert(session: Session, table: type[StatementRow] | type[AssertionRow], rows: list[dict[str, Any]]) -> list[int]:
    if not rows:
        return []
    source = Base.metadata.tables[table.__tablename__]  # past the ORM, which takes a tenth of the time of an ingest
    insert = sa.insert(source).returning(source.c.id, sort_by_parameter_order=True)
    inserted = session.connection().execute(insert, rows)
    return list(inserted.scalars())


def add_match_keys(session: Session, index: KeyIndex) -> None:
    """Write what was added to a part of the candidate index; what is there already stays. No wording may be added to
    the same keys between the reading of the part and this (``lock_additions``)."""
    if index.crowded:
        session.execute(sa.delete(MatchKeyRow).where(MatchKeyRow.key.in_(index.crowded)))
    _write_match_keys(session, index.new_rows())


def _write_match_keys(session: Session, rows: Sequence[tuple[int, int]]) -> None:
    """As text: a thousand rows for an article are one statement on PostgreSQL, and one loop in C on SQLite."""
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT OR IGNORE INTO match_key (key, assertion_id) VALUES (?, ?)", list(rows))
        return
    keys, assertions = zip(*rows, strict=True)
    connection.execute(_INSERT_MATCH_KEYS, {"keys": list(keys), "assertions": list(assertions)})


_INSERT_MATCH_KEYS = sa.text(
    "INSERT INTO match_key (key, assertion_id)"
    " SELECT * FROM unnest(CAST(:keys AS integer[]), CAST(:assertions AS integer[])) ON CONFLICT DO NOTHING"
)


def forget_match_keys(session: Session) -> None:
    """Empty the candidate index; no assertion counts as being in it."""
    session.execute(sa.delete(MatchKeyRow))
    session.execute(sa.update(AssertionRow).where(AssertionRow.matcher.is_not(None)).values(matcher=None))


def set_wording_keys(session: Session, wording_keys: Mapping[int, int], *, matcher: str) -> None:
    """What the present rules make of the wordings of these assertions."""
    rows = [{"id": assertion, "wording_key": key, "matcher": matcher} for assertion, key in wording_keys.items()]
    if rows:
        session.execute(sa.update(AssertionRow), rows)


def replace_statements(session: Session, previous: int, version: int) -> int:
    """Mark each statement of ``previous`` that stands in ``version`` too as replaced by it. Returns how many.

    The same statement: the same folded words by the same printed speaker, in order of appearance. What has no
    successor stays visible: it was printed, and the page has changed since. What a person said of a statement (who
    spoke; that it is hidden) holds for its successor.
    """
    successors: dict[tuple[str, str], list[int]] = {}
    for key, exact, name in _statement_words(session, version):
        successors.setdefault((fold(exact), fold(name or "")), []).append(key)
    replaced = 0
    for key, exact, name in _statement_words(session, previous):
        waiting = successors.get((fold(exact), fold(name or "")))
        if waiting:
            successor = waiting.pop(0)
            session.execute(sa.update(StatementRow).where(StatementRow.id == key).values(replaced_by_id=successor))
            _hand_on(session, key, successor)
            replaced += 1
    return replaced


_DECIDED = ("speaker_id", "speaker_kind", "attribution_state", "hidden_at", "hidden_reason")


def _hand_on(session: Session, previous: int, successor: int) -> None:
    judged = sa.or_(StatementRow.attribution_state != AttributionState.PROPOSED, StatementRow.hidden_at.is_not(None))
    columns = [getattr(StatementRow, name) for name in _DECIDED]
    decided = session.execute(sa.select(*columns).where(StatementRow.id == previous, judged)).mappings().first()
    if decided is not None:
        session.execute(sa.update(StatementRow).where(StatementRow.id == successor).values(**decided))


def _statement_words(session: Session, version: int) -> list[tuple[int, str, str | None]]:
    rows = session.execute(
        sa.select(StatementRow.id, StatementRow.exact, StatementRow.name_in_document)
        .where(StatementRow.version_id == version)
        .order_by(StatementRow.start_offset)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def set_state(session: Session, statement: int, state: AttributionState) -> None:
    """A person says whether the speaker said it; who spoke and the words as printed stay."""
    session.execute(sa.update(StatementRow).where(StatementRow.id == statement).values(attribution_state=state))


def attribute(session: Session, statement: int, speaker: int | None) -> None:
    """A person says who spoke; the words as printed stay. An unnamed source that is named is anonymous no more."""
    kind = sa.select(SpeakerRow.kind).where(SpeakerRow.id == speaker).scalar_subquery()
    session.execute(
        sa.update(StatementRow)
        .where(StatementRow.id == statement)
        .values(
            speaker_id=speaker,
            speaker_kind=sa.func.coalesce(kind, StatementRow.speaker_kind),
            attribution_state=AttributionState.CONFIRMED,
        )
    )
