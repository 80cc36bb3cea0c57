"""History is added to, never changed: attacked with plain SQL, through our connections and through those of others."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from tests.store.rows import Rows
from tracker.store.database import Database, lock_history

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
KEPT = ("audit", "judgement", "rating", "verification")
COLUMN = {
    "audit": "action", "judgement": "verdict", "rating": "definition", "verification": "reason", "version": "text",
}  # fmt: skip
MESSAGE = {
    "audit": "append-only", "judgement": "only be superseded", "rating": "only be retired",
    "verification": "append-only", "version": "never changes",
}  # fmt: skip
VALUE = dict.fromkeys(COLUMN, "changed") | {"judgement": "unsure"}

Connect = Callable[[], sqlite3.Connection]


def _write(database: Database, table: str) -> int:
    with database.writing() as session:
        return int(Rows(session).new(table))


def _attack(database: Database, statement: str, **values: object) -> None:
    with database.writing() as session:
        session.execute(sa.text(statement), values)


def _content(database: Database, table: str) -> list[tuple[object, ...]]:
    with database.reading() as session:
        return [tuple(row) for row in session.execute(sa.text(f"SELECT * FROM {table} ORDER BY id"))]


@pytest.mark.parametrize("table", sorted(COLUMN))
def test_update_is_refused(database: Database, table: str) -> None:
    key = _write(database, table)
    before = _content(database, table)
    with pytest.raises(sa.exc.IntegrityError, match=MESSAGE[table]):
        _attack(database, f"UPDATE {table} SET {COLUMN[table]} = :value WHERE id = :key", value=VALUE[table], key=key)
    assert _content(database, table) == before


@pytest.mark.parametrize("table", KEPT)
def test_delete_is_refused(database: Database, table: str) -> None:
    key = _write(database, table)
    before = _content(database, table)
    with pytest.raises(sa.exc.IntegrityError, match=MESSAGE[table]):
        _attack(database, f"DELETE FROM {table} WHERE id = :key", key=key)
    with pytest.raises(sa.exc.IntegrityError, match=MESSAGE[table]):
        _attack(database, f"DELETE FROM {table}")
    assert _content(database, table) == before


@pytest.mark.parametrize("table", sorted(COLUMN))
def test_insert_that_updates_on_conflict_is_refused(database: Database, table: str) -> None:
    key = _write(database, table)
    before = _content(database, table)
    with database.reading() as session:
        names = [column["name"] for column in sa.inspect(session.connection()).get_columns(table)]
    same_row = f"INSERT INTO {table} SELECT {', '.join(names)} FROM {table} WHERE id = :key"
    change = f"SET {COLUMN[table]} = '{VALUE[table]}'"
    with pytest.raises(sa.exc.IntegrityError):
        _attack(database, f"{same_row} ON CONFLICT (id) DO UPDATE {change}", key=key)
    assert _content(database, table) == before


@pytest.mark.parametrize("table", KEPT)
@pytest.mark.parametrize("ending", ["", " CASCADE"])
def test_truncate_is_refused(postgres_database: Database, table: str, ending: str) -> None:
    _write(postgres_database, table)
    before = _content(postgres_database, table)
    with pytest.raises(sa.exc.DBAPIError):  # without CASCADE a reference may be what refuses it
        _attack(postgres_database, f"TRUNCATE {table}{ending}")
    assert _content(postgres_database, table) == before


def test_truncate_of_a_parent_does_not_take_its_history_along(postgres_database: Database) -> None:
    _write(postgres_database, "verification")
    with pytest.raises(sa.exc.IntegrityError, match="append-only"):
        _attack(postgres_database, "TRUNCATE claim CASCADE")


@pytest.mark.parametrize("table", sorted(COLUMN))
@pytest.mark.parametrize("recursive_triggers", ["ON", "OFF"])
@pytest.mark.parametrize("verb", ["REPLACE INTO", "INSERT OR REPLACE INTO"])
def test_replace_is_refused(
    sqlite_database: Database, raw_sqlite: Connect, table: str, recursive_triggers: str, verb: str
) -> None:
    """With recursive triggers off a REPLACE deletes without firing the delete trigger."""
    key = _write(sqlite_database, table)
    before = _content(sqlite_database, table)
    connection = raw_sqlite()
    connection.execute(f"PRAGMA recursive_triggers={recursive_triggers}")
    row = dict(zip(*_named_row(connection, table, key), strict=True)) | {COLUMN[table]: VALUE[table]}
    marks = ", ".join("?" for _ in row)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"{verb} {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    assert _content(sqlite_database, table) == before


def _named_row(connection: sqlite3.Connection, table: str, key: int) -> tuple[list[str], list[object]]:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", [key])
    return [column[0] for column in cursor.description], list(cursor.fetchone())


@pytest.mark.parametrize("column", ["id", "public_id", "hash", "prev_hash", "claim_id"])
def test_replace_by_any_key_of_a_verification_is_refused(
    sqlite_database: Database, raw_sqlite: Connect, column: str
) -> None:
    """A row that is sound but for one key it takes from an older event."""
    with sqlite_database.writing() as session:
        rows = Rows(session)
        first = rows.read("verification", rows.new("verification"))
        rows.new("verification")
        claim, last_hash = rows.new("claim"), rows.last_hash()
    before = _content(sqlite_database, "verification")
    connection = raw_sqlite()
    names, values = _named_row(connection, "verification", first["id"])
    fresh = {"id": 99, "public_id": "vf_x", "claim_id": claim, "hash": "h" * 64, "prev_hash": last_hash}
    row = dict(zip(names, values, strict=True)) | fresh | {column: first[column]}
    marks = ", ".join("?" for _ in row)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"REPLACE INTO verification ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    assert _content(sqlite_database, "verification") == before


def test_replace_of_the_live_judgement_on_a_pair_is_refused(sqlite_database: Database, raw_sqlite: Connect) -> None:
    key = _write(sqlite_database, "judgement")
    before = _content(sqlite_database, "judgement")
    connection = raw_sqlite()
    row = dict(zip(*_named_row(connection, "judgement", key), strict=True))
    row |= {"id": None, "public_id": "ju_x", "verdict": "different"}
    marks = ", ".join("?" for _ in row)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"REPLACE INTO judgement ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    assert _content(sqlite_database, "judgement") == before


def test_verification_takes_the_next_number_of_its_claim(database: Database) -> None:
    with database.writing() as session:
        rows = Rows(session)
        claim = rows.new("claim")
        rows.new("verification", claim_id=claim, seq=1)
        rows.new("verification", seq=1)  # another claim has numbers of its own
        rows.new("verification", claim_id=claim, seq=2)
    for wrong in (0, 1, 2, 4, 99):
        with pytest.raises(sa.exc.IntegrityError, match="next number"), database.writing() as session:
            Rows(session).new("verification", claim_id=claim, seq=wrong, hash=f"hash {wrong}")
    with database.writing() as session:
        Rows(session).new("verification", claim_id=claim, seq=3, hash="the fourth")


def test_verification_names_the_hash_of_the_event_before_it_of_any_claim(database: Database) -> None:
    with database.writing() as session:
        rows = Rows(session)
        first = rows.read("verification", rows.new("verification", prev_hash=""))
        second = rows.read("verification", rows.new("verification"))
        assert second["prev_hash"] == first["hash"]
    for wrong in ("", "0" * 64, first["hash"]):
        with pytest.raises(sa.exc.IntegrityError, match="names the hash"), database.writing() as session:
            Rows(session).new("verification", prev_hash=wrong, hash="another")


def test_first_verification_names_nothing_before_it(database: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="names the hash"), database.writing() as session:
        Rows(session).new("verification", prev_hash="0" * 64)


def test_verification_cannot_be_put_before_others(database: Database) -> None:
    with database.writing() as session:
        Rows(session).new("verification", id=50)
    for key in (49, 0, -1):
        with pytest.raises(sa.exc.IntegrityError, match="after all others"), database.writing() as session:
            Rows(session).new("verification", id=key, hash=f"hash {key}")


def test_several_verifications_in_one_statement_are_chained_too(database: Database) -> None:
    with database.writing() as session:
        rows = Rows(session)
        row = rows.read("verification", rows.new("verification"))
        names = [name for name in row if name not in ("id", "public_id", "seq", "prev_hash", "hash")]
        insert = (
            f"INSERT INTO verification (public_id, seq, prev_hash, hash, {', '.join(names)})"
            f" SELECT 'vf_' || n, n, before, 'hash ' || n, {', '.join(names)} FROM verification,"
            " (SELECT 2 AS n, :first AS before UNION ALL SELECT 3, :second) AS more WHERE id = :key ORDER BY n"
        )
        first, key = row["hash"], row["id"]
        with pytest.raises(sa.exc.IntegrityError, match="names the hash"), session.begin_nested():
            session.execute(sa.text(insert), {"first": first, "second": "not hash 2", "key": key})
        session.execute(sa.text(insert), {"first": first, "second": "hash 2", "key": key})


def test_judgement_is_superseded_once_and_by_one(database: Database) -> None:
    with database.writing() as session:
        rows = Rows(session)
        old = rows.read("judgement", rows.new("judgement"))
        pair = {name: old[name] for name in ("left_assertion_id", "right_assertion_id")}
        session.execute(sa.text("UPDATE judgement SET superseded_at = :now WHERE id = :old"), _at(old["id"]))
        new, other = rows.new("judgement", **pair, verdict="different"), rows.new("judgement")
        session.execute(
            sa.text("UPDATE judgement SET superseded_by_id = :new WHERE id = :old"), {"new": new, "old": old["id"]}
        )
    before = _content(database, "judgement")
    for change in ("superseded_at = NULL, superseded_by_id = NULL", "superseded_at = '2027-01-01 00:00:00+00'"):
        with pytest.raises(sa.exc.IntegrityError, match="superseded, once"):
            _attack(database, f"UPDATE judgement SET {change} WHERE id = :old", old=old["id"])
    with pytest.raises(sa.exc.IntegrityError, match="superseded, once"):
        _attack(database, "UPDATE judgement SET superseded_by_id = :id WHERE id = :old", id=other, old=old["id"])
    assert _content(database, "judgement") == before


def _at(key: int) -> dict[str, object]:
    return {"now": "2026-03-01 09:30:00.000000+00", "old": key}


def test_judgement_cannot_change_while_it_is_superseded(database: Database) -> None:
    key = _write(database, "judgement")
    with pytest.raises(sa.exc.IntegrityError, match="superseded, once"):
        _attack(database, "UPDATE judgement SET superseded_at = :now, verdict = 'unsure' WHERE id = :old", **_at(key))


def test_rating_can_be_retired(database: Database) -> None:
    with database.writing() as session:
        key = Rows(session).rating()
        session.execute(sa.text("UPDATE rating SET retired_at = :now WHERE id = :old"), _at(key))


@pytest.mark.parametrize("column", ["text", "sha256", "document_id"])
def test_text_of_a_version_never_changes(database: Database, column: str) -> None:
    with database.writing() as session:
        rows = Rows(session)
        key, value = rows.new("version"), rows.new("document") if column == "document_id" else "changed"
    with pytest.raises(sa.exc.IntegrityError, match="never changes"):
        _attack(database, f"UPDATE version SET {column} = :value WHERE id = :key", value=value, key=key)


def test_version_of_an_undone_run_can_be_deleted(database: Database) -> None:
    key = _write(database, "version")
    _attack(database, "DELETE FROM version WHERE id = :key", key=key)
    assert _content(database, "version") == []


def test_what_history_refers_to_cannot_be_deleted(database: Database) -> None:
    _write(database, "verification")
    for table in ("claim", "run", "actor"):
        with pytest.raises(sa.exc.IntegrityError):
            _attack(database, f"DELETE FROM {table}")


def test_two_writers_at_once_keep_one_chain(postgres_database: Database) -> None:
    """The second waits for the first and then sees its hash."""
    with postgres_database.writing() as first:
        lock_history(first)
        rows = Rows(first)
        rows.new("verification")
        with postgres_database.writing() as second:
            second.execute(sa.text("SET LOCAL lock_timeout = '200ms'"))
            with pytest.raises(sa.exc.OperationalError, match="lock timeout"), second.begin_nested():
                lock_history(second)
    with postgres_database.writing() as second:
        lock_history(second)
        Rows(second).new("verification", hash="the second")
