"""A rating is proposed, then approved; every event has a reason and stays."""

from datetime import date

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom, newsroom
from tracker.domain.records import VerificationRecord
from tracker.domain.review import Status
from tracker.errors import Ambiguous, NotFound, Refused
from tracker.store.database import Database
from tracker.store.queries.runs import list_runs
from tracker.store.queries.verifications import history_of, status_of
from tracker.store.tables import RunRow, VerificationRow
from tracker.store.writes.verifications import add_verification
from tracker.workflows import verifying

AS_OF = date(2026, 3, 1)


@pytest.fixture
def claim(database: Database) -> str:
    """The id of a claim that nobody has looked at."""
    with newsroom(database) as room:
        return room.id("claim", room.claim(room.say("We built 12")))


def propose(database: Database, claim: str, *, rating: str = "false", reason: str = "So.") -> VerificationRecord:
    return verifying.propose(database, claim, rating=rating, reason=reason, as_of=AS_OF, actor="Ann")


def approve(database: Database, claim: str, *, reason: str = "Checked.") -> VerificationRecord:
    return verifying.approve(database, claim, reason=reason, as_of=date(2026, 3, 2), actor="Bo")


def settle(database: Database, status: Status) -> None:
    """An event of the kind that later workflows will write."""
    with newsroom(database) as room:
        add_verification(
            room.session,
            1,
            event="close",
            status=status,
            rating=1 if status is Status.VERIFIED else None,
            reason="so",
            as_of=AS_OF,
            evidence=[],
            actor=room.actor,
            run=room.run,
        )


def events(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(VerificationRow)) or 0


def test_a_proposal_puts_the_claim_into_review(database: Database, claim: str) -> None:
    record = propose(database, claim[:10], rating="mostly_false", reason="  The register counts 11. ")
    assert (record.claim_id, record.seq, record.event) == (claim, 1, "propose")
    assert (record.status, record.rating, record.rating_scale) == (Status.IN_REVIEW, "mostly_false", "house")
    assert (record.reason, record.as_of, record.actor) == ("The register counts 11.", AS_OF, "Ann")
    with database.reading() as session:
        assert history_of(session, 1) == [record]
        assert status_of(session, 1) is Status.IN_REVIEW


def test_an_approval_makes_the_proposed_rating_the_claims(database: Database, claim: str) -> None:
    propose(database, claim, rating="true")
    propose(database, claim, rating="false")
    record = approve(database, claim)
    assert (record.seq, record.event, record.status, record.rating) == (3, "approve", Status.VERIFIED, "false")
    assert (record.actor, record.as_of) == ("Bo", date(2026, 3, 2))
    with database.reading() as session:
        assert [one.rating for one in history_of(session, 1)] == ["true", "false", "false"]


def test_each_event_is_a_run_that_says_what_was_asked(database: Database, claim: str) -> None:
    propose(database, claim)
    approve(database, claim)
    with database.reading() as session:
        last, first, _ = list_runs(session)
        arguments = session.scalars(sa.select(RunRow.arguments).order_by(RunRow.id.desc())).first()
    assert [(one.command, one.actor, one.state, one.counts) for one in (first, last)] == [
        ("verify propose", "Ann", "done", {"verifications": 1}),
        ("verify approve", "Bo", "done", {"verifications": 1}),
    ]
    assert arguments == {"claim": claim}


def test_nothing_is_decided_without_a_reason(database: Database, claim: str) -> None:
    for reason in ("", "  \n"):
        with pytest.raises(Refused, match="needs a reason"):
            propose(database, claim, reason=reason)
    propose(database, claim)
    for reason in ("", "  \n"):
        with pytest.raises(Refused, match="needs a reason"):
            approve(database, claim, reason=reason)
    assert events(database) == 1


def test_nothing_is_approved_that_was_not_proposed(database: Database, claim: str) -> None:
    with pytest.raises(Refused, match="nothing is proposed for this claim, it is unverified"):
        approve(database, claim)
    propose(database, claim)
    approve(database, claim)
    with pytest.raises(Refused, match="it is verified"):
        approve(database, claim)
    assert events(database) == 2


def test_only_an_open_claim_takes_a_proposal(database: Database, claim: str) -> None:
    for status in Status:
        settle(database, status)
        if status in (Status.VERIFIED, Status.NOT_CHECKABLE, Status.WITHDRAWN):
            with pytest.raises(Refused, match=f"this claim is {status.value}; a new proposal needs it to be open"):
                propose(database, claim)
        else:
            assert propose(database, claim).status is Status.IN_REVIEW


def test_an_unknown_rating_or_claim_writes_nothing(database: Database, claim: str) -> None:
    with pytest.raises(NotFound, match="no rating 'pants'; the ratings are: true, mostly_true"):
        propose(database, claim, rating="pants")
    with pytest.raises(NotFound, match="no claim 'cl_nobody'"):
        propose(database, "cl_nobody")
    assert events(database) == 0
    with database.reading() as session:
        assert [run.state for run in list_runs(session)][:2] == ["failed", "failed"]


def test_an_ambiguous_claim_is_not_decided(database: Database, claim: str) -> None:
    with newsroom(database) as room:
        _twin(room, claim)
    with pytest.raises(Ambiguous):
        propose(database, claim[:10])
    assert propose(database, claim).claim_id == claim


def _twin(room: Newsroom, claim: str) -> None:
    other = room.claim(room.say("We built 13"))
    room.change("claim", other, public_id=claim[:-1] + ("0" if claim[-1] != "0" else "1"))
