"""Where the work on a claim stands: the last of its events, and all of them."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import VerificationRecord
from tracker.domain.review import Status
from tracker.store.tables import ActorRow, ClaimRow, RatingRow, RatingScaleRow, VerificationRow

SETTLED = (Status.VERIFIED, Status.NOT_CHECKABLE)
"""Work statuses that need no further look; everything else counts as unverified in lists."""


def latest_events() -> sa.Subquery:
    """The last event of each claim that has one."""
    last = (
        sa.select(VerificationRow.claim_id, sa.func.max(VerificationRow.seq).label("seq"))
        .group_by(VerificationRow.claim_id)
        .subquery()
    )
    return (
        sa.select(VerificationRow)
        .join(last, sa.and_(last.c.claim_id == VerificationRow.claim_id, last.c.seq == VerificationRow.seq))
        .subquery()
    )


def history_of(session: Session, claim: int) -> list[VerificationRecord]:
    """All events of a claim, the first first."""
    rows = session.execute(
        sa.select(VerificationRow, ClaimRow.public_id, ActorRow.name, RatingRow.code, RatingScaleRow.name)
        .join(ClaimRow, ClaimRow.id == VerificationRow.claim_id)
        .join(ActorRow, ActorRow.id == VerificationRow.actor_id)
        .outerjoin(RatingRow, RatingRow.id == VerificationRow.rating_id)
        .outerjoin(RatingScaleRow, RatingScaleRow.id == RatingRow.scale_id)
        .where(VerificationRow.claim_id == claim)
        .order_by(VerificationRow.seq)
    )
    return [
        VerificationRecord(
            id=event.public_id,
            claim_id=claim_id,
            seq=event.seq,
            event=event.event,
            status=event.status,
            rating=rating,
            rating_scale=scale,
            reason=event.reason,
            as_of=event.as_of,
            evidence=tuple(event.evidence),
            actor=actor,
            created_at=event.created_at,
            hash=event.hash,
        )
        for event, claim_id, actor, rating, scale in rows
    ]


def status_of(session: Session, claim: int) -> Status:
    """Where the work on one claim stands."""
    status = session.scalar(
        sa.select(VerificationRow.status)
        .where(VerificationRow.claim_id == claim)
        .order_by(VerificationRow.seq.desc())
        .limit(1)
    )
    return status or Status.UNVERIFIED
