"""Events in a claim's history. The spine has two: a proposal, and its approval."""

from datetime import date

from tracker.domain.records import VerificationRecord
from tracker.domain.review import Status
from tracker.errors import Refused
from tracker.store import Session
from tracker.store.database import Database
from tracker.store.queries.ids import find_key
from tracker.store.queries.verifications import history_of, status_of
from tracker.store.writes import runs
from tracker.store.writes.verifications import add_verification, find_rating
from tracker.workflows.recording import recorded

_PROPOSABLE = (Status.UNVERIFIED, Status.IN_PROGRESS, Status.IN_REVIEW, Status.DISPUTED)


def propose(database: Database, claim: str, *, rating: str, reason: str, as_of: date, actor: str) -> VerificationRecord:
    """A rating is proposed: the claim goes into review.

    Raises NotFound for an unknown claim or rating, Refused without a reason or when the claim is settled.
    """
    _need_reason(reason)
    with (
        recorded(database, "verify propose", actor=actor, arguments={"claim": claim, "rating": rating}) as run,
        database.writing() as session,
    ):
        key = find_key(session, "cl", claim)
        status = status_of(session, key)
        if status not in _PROPOSABLE:
            raise Refused(f"this claim is {status.value}; a new proposal needs it to be open")
        add_verification(
            session,
            key,
            event="propose",
            status=Status.IN_REVIEW,
            rating=find_rating(session, rating),
            reason=reason,
            as_of=as_of,
            evidence=[],
            actor=runs.add_actor(session, actor),
            run=run.key,
        )
        run.count("verifications")
        return history_of(session, key)[-1]


def approve(database: Database, claim: str, *, reason: str, as_of: date, actor: str) -> VerificationRecord:
    """The proposed rating becomes the claim's: its status is verified.

    Raises NotFound, or Refused without a reason or when nothing is proposed.
    """
    _need_reason(reason)
    with (
        recorded(database, "verify approve", actor=actor, arguments={"claim": claim}) as run,
        database.writing() as session,
    ):
        key = find_key(session, "cl", claim)
        proposal = _open_proposal(session, key)
        add_verification(
            session,
            key,
            event="approve",
            status=Status.VERIFIED,
            rating=find_rating(session, proposal.rating or ""),
            reason=reason,
            as_of=as_of,
            evidence=list(proposal.evidence),
            actor=runs.add_actor(session, actor),
            run=run.key,
        )
        run.count("verifications")
        return history_of(session, key)[-1]


def _open_proposal(session: Session, claim: int) -> VerificationRecord:
    history = history_of(session, claim)
    if not history or history[-1].status is not Status.IN_REVIEW:
        status = history[-1].status.value if history else Status.UNVERIFIED.value
        raise Refused(f"nothing is proposed for this claim, it is {status}; `tracker verify propose` comes first")
    return history[-1]


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise Refused("a verification needs a reason: say in a sentence what it rests on (--reason)")
