"""Claims, which assertions make them, and pairs worth a look."""

from dataclasses import asdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.review import Comparison, LinkOrigin
from tracker.store.tables import CandidateRow, ClaimRow, MembershipRow
from tracker.store.tables.base import utc_now


def add_claim(session: Session, text: str, anchor: int, *, run: int) -> int:
    """A new claim with its first wording."""
    claim = ClaimRow(text=text, anchor_id=anchor, run_id=run)
    session.add(claim)
    session.flush()
    return claim.id


def add_membership(
    session: Session,
    assertion: int,
    claim: int,
    *,
    origin: LinkOrigin,
    score: float | None,
    matcher: str | None,
    run: int,
) -> None:
    """Put an assertion to a claim; a membership it had is superseded."""
    session.execute(
        sa.update(MembershipRow)
        .where(MembershipRow.assertion_id == assertion, MembershipRow.superseded_at.is_(None))
        .values(superseded_at=utc_now())
    )
    session.add(
        MembershipRow(assertion_id=assertion, claim_id=claim, origin=origin, score=score, matcher=matcher, run_id=run)
    )
    session.flush()


def move_anchor(session: Session, claim: int, anchor: int, text: str) -> None:
    """A longer complete wording of a claim becomes the one that new assertions are compared with."""
    session.execute(sa.update(ClaimRow).where(ClaimRow.id == claim).values(anchor_id=anchor, text=text))


def add_candidate(session: Session, left: int, right: int, comparison: Comparison, *, matcher: str, run: int) -> bool:
    """Remember a pair for review; False when the live pair is there already."""
    if left == right:
        return False
    left, right = sorted((left, right))
    known = session.scalar(
        sa.select(CandidateRow.id).where(
            CandidateRow.left_id == left, CandidateRow.right_id == right, CandidateRow.superseded_at.is_(None)
        )
    )
    if known is not None:
        return False
    session.add(
        CandidateRow(
            left_id=left,
            right_id=right,
            relation=comparison.relation,
            score=comparison.score,
            reasons=[asdict(reason) for reason in comparison.reasons],
            features=comparison.features,
            matcher=matcher,
            run_id=run,
        )
    )
    session.flush()
    return True
