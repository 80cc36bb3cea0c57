"""What a person decides of what the machine proposed, on both databases."""

from typing import Any

import pytest
import sqlalchemy as sa

from tests.builders import newsroom
from tracker.domain.records import ClaimFilter, StatementFilter
from tracker.domain.speech import AttributionState
from tracker.errors import NotFound, Refused
from tracker.store.database import Database
from tracker.store.queries.claims import list_claims, list_claims_to_check
from tracker.store.queries.runs import list_runs
from tracker.store.queries.statements import list_doubtful, list_statements
from tracker.store.tables import AuditRow
from tracker.workflows.reviewing import confirm, reject

WORDS = "We built 900 bridges"
REASON = "The caption is the paper's own."


@pytest.fixture
def ids(database: Database) -> list[str]:
    """Two statements of one claim."""
    with newsroom(database) as room:
        said = [room.say(WORDS, source=source) for source in ("Courier", "Herald")]
        room.claim(*said)
        return [room.id("statement", one.key) for one in said]


def queue(database: Database) -> list[str]:
    with database.reading() as session:
        return [record.id for record in list_doubtful(session, StatementFilter(), below=0.8)]


def printed(database: Database) -> list[int]:
    with database.reading() as session:
        claims = list_claims(session, ClaimFilter())
        assert claims == list_claims_to_check(session, ClaimFilter(unverified=True))
    return [claim.printed for claim in claims]


def audited(database: Database) -> list[tuple[Any, ...]]:
    with database.reading() as session:
        rows = session.scalars(sa.select(AuditRow).order_by(AuditRow.id))
        return [(row.action, row.subject, row.before, row.after, row.reason) for row in rows]


def test_a_rejected_statement_counts_nowhere_until_it_is_confirmed(database: Database, ids: list[str]) -> None:
    assert (printed(database), queue(database)) == ([2], ids)
    [record] = reject(database, [ids[0][:10]], reason=REASON, actor="Bo")
    assert (record.id, record.attribution_state) == (ids[0], AttributionState.REJECTED)
    assert (printed(database), queue(database)) == ([1], ids[1:])
    reject(database, [ids[1]], reason=REASON, actor="Bo")
    assert printed(database) == []
    with database.reading() as session:
        assert list(list_statements(session, StatementFilter())) == []
    records = confirm(database, ids, reason=None, actor="Cy")
    assert {one.attribution_state for one in records} == {AttributionState.CONFIRMED}
    assert (printed(database), queue(database)) == ([2], [])


def test_every_decision_leaves_an_audit_row_and_a_run(database: Database, ids: list[str]) -> None:
    reject(database, [*ids, ids[0]], reason=REASON, actor="Bo")
    confirm(database, ids[:1], reason="Heard the tape.", actor="Cy")
    confirm(database, ids[:1], reason="Heard it again.", actor="Cy")
    proposed, rejected, confirmed = ({"state": state} for state in ("proposed", "rejected", "confirmed"))
    assert audited(database) == [
        ("reject statement", ids[0], proposed, rejected, REASON),
        ("reject statement", ids[1], proposed, rejected, REASON),
        ("confirm statement", ids[0], rejected, confirmed, "Heard the tape."),
    ]
    with database.reading() as session:
        runs = [(run.command, run.actor, run.counts) for run in list_runs(session, limit=3)]
    assert runs == [
        ("statement confirm", "Cy", {}),
        ("statement confirm", "Cy", {"statements": 1}),
        ("statement reject", "Bo", {"statements": 2}),
    ]


def test_all_are_decided_or_none(database: Database, ids: list[str]) -> None:
    with pytest.raises(NotFound, match="no statement 'st_nothing'"):
        reject(database, [ids[0], "st_nothing"], reason=REASON, actor="Bo")
    with pytest.raises(Refused, match="needs a reason"):
        reject(database, ids, reason=" ", actor="Bo")
    assert (printed(database), audited(database)) == ([2], [])
