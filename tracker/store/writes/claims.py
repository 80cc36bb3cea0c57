"""Claims, which assertions make them, and pairs worth a look."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.review import Comparison, LinkOrigin
from tracker.store.tables import CandidateRow, ClaimRow, MembershipRow


def add_claims(session: Session, anchors: Sequence[tuple[str, int]], *, run: int) -> list[int]:
    """New claims, each with the text and the key of its anchor. Returns their keys, in order."""
    if not anchors:
        return []
    rows = [{"text": text, "anchor_id": anchor, "run_id": run} for text, anchor in anchors]
    made = session.execute(sa.insert(ClaimRow).returning(ClaimRow.id, sort_by_parameter_order=True), rows)
    return list(made.scalars())


@dataclass(frozen=True, slots=True)
class Member:
    """A new assertion and the claim it makes. ``score``, 0..1, of the comparison that says so; None for a founder."""

    assertion: int
    claim: int
    score: float | None


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
    add_memberships(session, [Member(assertion, claim, score)], origin=origin, matcher=matcher, run=run)


def add_memberships(
    session: Session, members: Sequence[Member], *, origin: LinkOrigin, matcher: str | None, run: int
) -> None:
    """Put new assertions to claims. The database refuses a second live membership of one assertion."""
    rows = [
        {
            "assertion_id": member.assertion,
            "claim_id": member.claim,
            "origin": origin,
            "score": member.score,
            "matcher": matcher,
            "run_id": run,
        }
        for member in members
    ]
    if rows:
        session.execute(sa.insert(MembershipRow), rows)


def move_anchor(session: Session, claim: int, anchor: int, text: str) -> None:
    """A longer complete wording of a claim becomes the one that new assertions are compared with."""
    session.execute(sa.update(ClaimRow).where(ClaimRow.id == claim).values(anchor_id=anchor, text=text))


def add_pairs(session: Session, pairs: Mapping[tuple[int, int], Comparison], *, matcher: str, run: int) -> None:
    """Remember pairs of assertions for review, in either order; none may be remembered already."""
    rows = [
        {
            "left_id": min(pair),
            "right_id": max(pair),
            "relation": comparison.relation,
            "score": comparison.score,
            "reasons": [asdict(reason) for reason in comparison.reasons],
            "features": comparison.features,
            "matcher": matcher,
            "run_id": run,
        }
        for pair, comparison in pairs.items()
    ]
    if rows:
        session.execute(sa.insert(CandidateRow), rows)
