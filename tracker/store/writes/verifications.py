"""Events in a claim's history: append-only, chained by hash."""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.review import Status
from tracker.errors import NotFound
from tracker.store.chain import hash_of
from tracker.store.database import lock_history
from tracker.store.tables import ActorRow, ClaimRow, RatingRow, RatingScaleRow, VerificationRow
from tracker.store.tables.base import new_public_id, utc_now


def find_rating(session: Session, code: str, *, scale: str = "house") -> int:
    """Key of a rating of the newest version of a scale; raises NotFound naming the ratings there are."""
    rows = session.execute(
        sa.select(RatingRow.id, RatingRow.code)
        .join(RatingScaleRow)
        .where(
            RatingScaleRow.name == scale,
            RatingRow.retired_at.is_(None),
            RatingScaleRow.version
            == sa.select(sa.func.max(RatingScaleRow.version)).where(RatingScaleRow.name == scale).scalar_subquery(),
        )
        .order_by(RatingRow.id)
    ).all()
    for key, known in rows:
        if known == code:
            return key
    raise NotFound(f"no rating '{code}'; the ratings are: {', '.join(known for _, known in rows)}")


def add_verification(
    session: Session,
    claim: int,
    *,
    event: str,
    status: Status,
    rating: int | None,
    reason: str,
    as_of: date,
    evidence: Sequence[str],
    actor: int,
    run: int,
) -> VerificationRow:
    """Append one event. The hash covers what the event says and the hash of the event before it, of any claim."""
    lock_history(session)
    seq = session.scalar(sa.select(sa.func.max(VerificationRow.seq)).where(VerificationRow.claim_id == claim)) or 0
    prev_hash = session.scalar(sa.select(VerificationRow.hash).order_by(VerificationRow.id.desc()).limit(1)) or ""
    row = VerificationRow(
        public_id=new_public_id("vf"),
        claim_id=claim,
        seq=seq + 1,
        event=event,
        status=status,
        rating_id=rating,
        reason=reason.strip(),
        as_of=as_of,
        evidence=list(evidence),
        actor_id=actor,
        created_at=utc_now(),
        prev_hash=prev_hash,
        run_id=run,
    )
    row.hash = hash_of(
        public_id=row.public_id,
        claim=session.scalars(sa.select(ClaimRow.public_id).where(ClaimRow.id == claim)).one(),
        seq=row.seq,
        event=event,
        status=status,
        rating=session.scalar(sa.select(RatingRow.code).where(RatingRow.id == rating)),
        reason=row.reason,
        as_of=as_of,
        evidence=row.evidence,
        actor=session.scalars(sa.select(ActorRow.name).where(ActorRow.id == actor)).one(),
        created_at=row.created_at,
        prev_hash=prev_hash,
    )
    session.add(row)
    session.flush()
    return row
