"""Claims, which assertions make them, and pairs worth a look."""

from collections.abc import Mapping
from dataclasses import asdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.review import Comparison, LinkOrigin
from tracker.store.tables import CandidateRow, ClaimRow, MembershipRow
from tracker.store.tables.base import utc_now


def add_claim(session: Session, text: str, anchor: int, *, run: int) -> int:
    """A new claim with its first wording."""
    made = session.execute(
        sa.insert(ClaimRow).returning(ClaimRow.id), {"text": text, "anchor_id": anchor, "run_id": run}
    )
    return made.scalar_one()


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
    """Put a new assertion to a claim. The database refuses a second live membership of one assertion."""
    row = {"assertion_id": assertion, "claim_id": claim, "origin": origin, "score": score}
    session.execute(sa.insert(MembershipRow), {**row, "matcher": matcher, "run_id": run})


def move_membership(session: Session, assertion: int, claim: int, *, origin: LinkOrigin, run: int) -> None:
    """Put an assertion to another claim; the membership it had is superseded, not overwritten."""
    session.execute(
        sa.update(MembershipRow)
        .where(MembershipRow.assertion_id == assertion, MembershipRow.superseded_at.is_(None))
        .values(superseded_at=utc_now())
    )
    add_membership(session, assertion, claim, origin=origin, score=None, matcher=None, run=run)


def move_anchor(session: Session, claim: int, anchor: int, text: str) -> None:
    """A longer complete wording of a claim becomes the one that new assertions are compared with."""
    session.execute(sa.update(ClaimRow).where(ClaimRow.id == claim).values(anchor_id=anchor, text=text))


def add_candidates(
    session: Session, assertion: int, compared: Mapping[int, Comparison], *, matcher: str, run: int
) -> None:
    """Remember pairs of a new assertion and earlier ones for review, by the key of the earlier one."""
    rows = [
        {
            "left_id": min(assertion, other),
            "right_id": max(assertion, other),
            "relation": comparison.relation,
            "score": comparison.score,
            "reasons": [asdict(reason) for reason in comparison.reasons],
            "features": comparison.features,
            "matcher": matcher,
            "run_id": run,
        }
        for other, comparison in compared.items()
    ]
    if rows:
        session.execute(sa.insert(CandidateRow), rows)
