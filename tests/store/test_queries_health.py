"""Every check of the doctor passes on a sound database and fails on one that was tampered with."""

import zlib
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.builders import DAY, Newsroom, newsroom
from tracker.domain.records import CheckResult
from tracker.domain.review import Status
from tracker.store.database import Database
from tracker.store.queries import health
from tracker.store.tables import RunState
from tracker.store.writes import runs
from tracker.store.writes.verifications import add_verification, find_rating

Check = Callable[[Session], CheckResult]


def fill(database: Database) -> None:
    """Two claims with a history of two events each."""
    with newsroom(database) as room:
        claims = [room.claim(room.say(words, source=None)) for words in ("We built 12 – 😀", "We built 13")]
        for _ in range(2):
            for claim in claims:
                verify(room, claim)
        runs.finish_run(room.session, room.run, state=RunState.DONE, counts={})


def verify(room: Newsroom, claim: int) -> None:
    add_verification(
        room.session,
        claim,
        event="propose",
        status=Status.IN_REVIEW,
        rating=find_rating(room.session, "false"),
        reason="The register says so.",
        as_of=DAY,
        evidence=["ev_1"],
        actor=room.actor,
        run=room.run,
    )


def tamper(database: Database, *statements: str, **values: object) -> None:
    """Change the database behind the program's back, as the owner of the file can."""
    with database.engine.execution_options(tracker_writes=True).begin() as connection:
        for statement in statements:
            connection.execute(sa.text(statement), values)


def drop_trigger(database: Database, name: str, table: str) -> str:
    return f"DROP TRIGGER {name}" + ("" if database.dialect == "sqlite" else f" ON {table}")


def passes(database: Database, check: Check) -> CheckResult:
    with database.reading() as session:
        return check(session)


def test_a_sound_database_passes_every_check(database: Database) -> None:
    fill(database)
    with database.reading() as session:
        results = health.check_all(session)
    assert [result.name for result in results] == [
        "database",
        "bytes",
        "texts",
        "statements",
        "claims",
        "history",
        "runs",
    ]
    assert [result for result in results if not result.ok] == []
    assert [result.detail for result in results[1:]] == [
        "2 captures, 0 damaged",
        "2 versions, 0 changed",
        "2 statements, 0 that their text does not say",
        "0 assertions without a claim, 0 claims without their anchor",
        "4 verifications, the chain holds",
        "all runs ended",
    ]


def test_an_empty_database_passes_every_check(database: Database) -> None:
    with database.reading() as session:
        assert all(result.ok for result in health.check_all(session))


@pytest.mark.parametrize("content", [b"not zlib", zlib.compress(b"other bytes"), b""])
def test_bytes_that_are_not_those_read_are_found(database: Database, content: bytes) -> None:
    fill(database)
    tamper(database, "UPDATE capture SET content = :content WHERE id = 1", content=content)
    assert passes(database, health.check_captures) == CheckResult("bytes", False, "2 captures, 1 damaged")


def test_a_text_that_was_changed_is_found(database: Database) -> None:
    fill(database)
    with pytest.raises(sa.exc.DBAPIError, match="the text of a version never changes"):
        tamper(database, "UPDATE version SET text = 'We built 99' WHERE id = 1")
    tamper(
        database,
        drop_trigger(database, "version_update", "version"),
        "UPDATE version SET text = 'We built 99' WHERE id = 1",
    )
    assert passes(database, health.check_versions) == CheckResult("texts", False, "2 versions, 1 changed")
    assert not passes(database, health.check_statements).ok


def test_a_statement_that_its_text_does_not_say_is_found(database: Database) -> None:
    fill(database)
    tamper(database, "UPDATE statement SET exact = 'We built 99' WHERE id = 1")
    result = passes(database, health.check_statements)
    assert result == CheckResult("statements", False, "2 statements, 1 that their text does not say")


def test_an_assertion_without_a_claim_and_a_claim_without_its_anchor_are_found(database: Database) -> None:
    fill(database)
    tamper(database, "DELETE FROM membership WHERE assertion_id = 1")
    assert passes(database, health.check_claims) == CheckResult(
        "claims", False, "1 assertions without a claim, 1 claims without their anchor"
    )


CHANGES = {
    "its reason": "UPDATE verification SET reason = 'The register says otherwise.' WHERE id = 2",
    "its day": "UPDATE verification SET as_of = '2020-01-01' WHERE id = 2",
    "its rating": "UPDATE verification SET rating_id = (SELECT id FROM rating WHERE code = 'true') WHERE id = 2",
    "its evidence": "UPDATE verification SET evidence = '[]' WHERE id = 2",
    "its claim": "UPDATE verification SET claim_id = 1, seq = 7 WHERE id = 2",
    "its author": "UPDATE actor SET name = 'Eve' WHERE id = (SELECT actor_id FROM verification WHERE id = 2)",
    "its hash": "UPDATE verification SET hash = 'f00' WHERE id = 2",
    "its place in the chain": "UPDATE verification SET prev_hash = 'f00' WHERE id = 2",
    "an event taken out": "DELETE FROM verification WHERE id = 2",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_history_that_was_rewritten_is_found(database: Database, change: str) -> None:
    fill(database)
    tamper(
        database,
        drop_trigger(database, "verification_update", "verification"),
        drop_trigger(database, "verification_delete", "verification"),
        change,
    )
    result = passes(database, health.check_history)
    assert (result.name, result.ok) == ("history", False)
    assert "the chain breaks at vf_" in result.detail


def test_a_run_that_was_cut_off_is_said_and_is_no_fault(database: Database) -> None:
    fill(database)
    with newsroom(database) as room:
        pass
    result = passes(database, health.check_runs)
    assert result == CheckResult("runs", True, f"1 cut off or still running: {room.run_id}")


def test_a_row_that_points_nowhere_is_found_on_sqlite(sqlite_database: Database) -> None:
    fill(sqlite_database)
    connection = sqlite_database.engine.raw_connection()
    connection.executescript("PRAGMA query_only=OFF; PRAGMA foreign_keys=OFF; DELETE FROM source; DELETE FROM run;")
    connection.close()
    result = passes(sqlite_database, health.check_file)
    assert not result.ok
    assert "points nowhere" in result.detail
