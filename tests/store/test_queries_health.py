"""Every check of the doctor passes on a sound database and fails on one that was tampered with."""

import zlib

import pytest
import sqlalchemy as sa

from tests.builders import DAY, Newsroom, newsroom
from tracker.domain.records import CheckResult
from tracker.domain.review import Status
from tracker.store.database import Database
from tracker.store.queries import health
from tracker.store.tables import RunState
from tracker.store.writes import runs
from tracker.store.writes.verifications import add_verification, find_rating


@pytest.fixture
def sound(room: Newsroom) -> Newsroom:
    """Two claims with a history of two events each."""
    claims = [room.claim(room.say(words, source=None)) for words in ("We built 12 – 😀", "We built 13")]
    for claim in claims * 2:
        verify(room, claim)
    runs.finish_run(room.session, room.run, state=RunState.DONE, counts={})
    return room


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


def tamper(room: Newsroom, statement: str, **values: object) -> None:
    """Change the database behind the program's back, as its owner can. ``:last`` is the newest row of the table."""
    table = statement.split()[2 if statement.startswith("DELETE") else 1]
    room.session.execute(sa.text(statement), {"last": room.newest(table)} | values)
    room.session.expire_all()


def drop_trigger(room: Newsroom, name: str, table: str) -> None:
    on_table = "" if room.session.get_bind().dialect.name == "sqlite" else f" ON {table}"
    room.session.execute(sa.text(f"DROP TRIGGER {name}{on_table}"))


def test_a_sound_database_passes_every_check(sound: Newsroom) -> None:
    results = health.check_all(sound.session)
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


def test_what_was_committed_is_checked_by_the_next_who_reads(database: Database) -> None:
    with newsroom(database) as room:
        verify(room, room.claim(room.say("We built 12 – 😀")))
    with database.reading() as session:
        assert [result for result in health.check_all(session) if not result.ok] == []


def test_an_empty_database_passes_every_check(room: Newsroom) -> None:
    assert all(result.ok for result in health.check_all(room.session))


@pytest.mark.parametrize("content", [b"not zlib", zlib.compress(b"other bytes"), b""])
def test_bytes_that_are_not_those_read_are_found(sound: Newsroom, content: bytes) -> None:
    tamper(sound, "UPDATE capture SET content = :content WHERE id = :last", content=content)
    assert health.check_captures(sound.session) == CheckResult("bytes", False, "2 captures, 1 damaged")


def test_a_text_cannot_be_changed_by_the_way(sound: Newsroom) -> None:
    with pytest.raises(sa.exc.DBAPIError, match="the text of a version never changes"):
        tamper(sound, "UPDATE version SET text = 'We built 99' WHERE id = :last")


def test_a_text_that_was_changed_is_found(sound: Newsroom) -> None:
    drop_trigger(sound, "version_update", "version")
    tamper(sound, "UPDATE version SET text = 'We built 99' WHERE id = :last")
    assert health.check_versions(sound.session) == CheckResult("texts", False, "2 versions, 1 changed")
    assert not health.check_statements(sound.session).ok


def test_a_statement_that_its_text_does_not_say_is_found(sound: Newsroom) -> None:
    tamper(sound, "UPDATE statement SET exact = 'We built 99' WHERE id = :last")
    result = health.check_statements(sound.session)
    assert result == CheckResult("statements", False, "2 statements, 1 that their text does not say")


def test_an_assertion_without_a_claim_and_a_claim_without_its_anchor_are_found(sound: Newsroom) -> None:
    tamper(sound, "DELETE FROM membership WHERE id = :last")
    assert health.check_claims(sound.session) == CheckResult(
        "claims", False, "1 assertions without a claim, 1 claims without their anchor"
    )


def test_an_assertion_that_cannot_be_true_needs_no_claim(sound: Newsroom) -> None:
    asked = sound.say("Why")
    assert not health.check_claims(sound.session).ok
    sound.change("assertion", asked.assertions[0], kind="question")
    assert health.check_claims(sound.session).ok


CHANGES = {
    "its reason": "UPDATE verification SET reason = 'The register says otherwise.' WHERE id = :last",
    "its day": "UPDATE verification SET as_of = '2020-01-01' WHERE id = :last",
    "its rating": "UPDATE verification SET rating_id = (SELECT id FROM rating WHERE code = 'true') WHERE id = :last",
    "its evidence": "UPDATE verification SET evidence = '[]' WHERE id = :last",
    "its claim": "UPDATE verification SET claim_id = (SELECT min(id) FROM claim), seq = 7 WHERE id = :last",
    "its author": "UPDATE actor SET name = 'Eve' WHERE id = :last",
    "its hash": "UPDATE verification SET hash = 'f00' WHERE id = :last",
    "its place in the chain": "UPDATE verification SET prev_hash = 'f00' WHERE id = :last",
    "an event taken out": "DELETE FROM verification WHERE id = :last - 1",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_history_that_was_rewritten_is_found(sound: Newsroom, change: str) -> None:
    drop_trigger(sound, "verification_update", "verification")
    drop_trigger(sound, "verification_delete", "verification")
    tamper(sound, change)
    result = health.check_history(sound.session)
    assert (result.name, result.ok) == ("history", False)
    assert "the chain breaks at vf_" in result.detail


def test_a_run_that_was_cut_off_is_said_and_is_no_fault(sound: Newsroom) -> None:
    cut = Newsroom(sound.session)
    result = health.check_runs(sound.session)
    assert result == CheckResult("runs", True, f"1 cut off or still running: {cut.run_id}")


def test_a_row_that_points_nowhere_is_found_on_sqlite(sqlite_database: Database) -> None:
    with newsroom(sqlite_database) as room:
        room.document()
    connection = sqlite_database.engine.raw_connection()
    connection.executescript("PRAGMA query_only=OFF; PRAGMA foreign_keys=OFF; DELETE FROM source;")
    connection.close()
    with sqlite_database.reading() as session:
        result = health.check_file(session)
    assert not result.ok
    assert "points nowhere" in result.detail
