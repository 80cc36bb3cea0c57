"""Which claim a new assertion joins, which ones a person should look at, and which edges run between claims.

A claim is compared through two of its wordings: its anchor (the longest complete one of a single clause), which keeps
it from drifting, and its best member. A truncated wording joins one claim and never brings two together; where it may
be the beginning of two that vary from each other, it joins neither. Nothing is merged here. All links are handed back
besides the one that is taken, so that claims can be made again from links alone, whatever the order in which assertions
arrived.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tracker.domain.review import Comparison, Relation
from tracker.languages.english_matching import BEGIN_CLAUSES, BEGIN_PHRASES, JOINING
from tracker.match.comparison import GUARDED, compare
from tracker.match.decision import Decision, decide
from tracker.match.wording import Wording


@dataclass(frozen=True, slots=True)
class CandidateWording:
    """An earlier assertion, compared with the new one. ``is_anchor``: the wording its claim is known by.

    Only with ``wording`` can candidates be compared among each other, which tells whether a cut wording may be the
    beginning of two claims; without, it joins the likelier.
    """

    claim_id: int
    assertion_id: int
    is_anchor: bool
    comparison: Comparison
    truncated: bool = False
    wording: Wording | None = None


@dataclass(frozen=True, slots=True)
class ClaimEdge:
    """A variant or a conflict between the new assertion and a claim, through one of its wordings."""

    claim_id: int
    assertion_id: int
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Choice:
    """What becomes of a new assertion.

    ``claim_id``: the claim it joins, None for a claim of its own; ``linked_to``: the assertion it is linked through.
    ``links``: every candidate the machine holds to be the same, the taken one first. ``suggested``: candidates for a
    person, the most alike first. ``edges``: variants and conflicts, one a claim.
    """

    claim_id: int | None
    linked_to: int | None
    links: tuple[CandidateWording, ...] = ()
    suggested: tuple[CandidateWording, ...] = ()
    edges: tuple[ClaimEdge, ...] = ()


def is_complete(wording: Wording) -> bool:
    """Can this wording be an anchor? A truncated one cannot while a complete one is there."""
    return not wording.truncated


def anchor_rank(wording: Wording) -> tuple[bool, bool, int, str]:
    """The member with the largest rank is a claim's anchor: complete before truncated, one clause before two, then
    longest, then by key. What a compound wording says besides is no part of what the members share."""
    return is_complete(wording), not is_compound(wording), len(wording.tokens), wording.key


def is_compound(wording: Wording) -> bool:
    """Does it join a second clause ("... and that ...", "..., and she will ...", "...; ...")?"""
    return bool(_SECOND_CLAUSE.search(wording.text))


_SECOND_CLAUSE = re.compile(
    rf"\S\s*;\s+\w|\S,?\s+(?:and|but)\s+that\s+(?:{'|'.join(sorted(BEGIN_PHRASES))}|(?-i:[A-Z])\w*)\b"
    rf"|\S[,—–]\s+(?:{'|'.join(sorted(JOINING))})\s+(?:{'|'.join(sorted(BEGIN_CLAUSES))})\b",
    re.IGNORECASE,
)
"""A second clause by its marks: lists ("the mill, the barn and the house") have no subject behind the comma."""


def choose_claim(new: Wording, candidates: Sequence[CandidateWording]) -> Choice:
    """Choose among compared candidates; the answer does not depend on their order.

    A claim can be joined when a member is linked, and neither its anchor, if it was compared, nor its most alike
    complete wording is told apart by a guard. Of several, the one with the best score wins, then the one whose
    anchor is most alike, then the older claim.
    """
    decisions = [(candidate, decide(candidate.comparison)) for candidate in candidates]
    linked = sorted((c for c, decision in decisions if decision is Decision.LINK), key=_rank)
    barred = {c.claim_id for c in candidates if c.is_anchor and _told_apart(c)} | _contradicted(candidates)
    anchors = {c.claim_id: c.comparison.score for c in candidates if c.is_anchor}
    joinable = [c for c in linked if c.claim_id not in barred]
    if new.truncated:
        joinable = [c for c in joinable if not c.truncated or c.is_anchor]
    if _ambiguous(new, joinable, candidates):
        joinable = []
    joinable.sort(key=lambda c: (-c.comparison.score, -anchors.get(c.claim_id, 0.0), c.claim_id, c.assertion_id))
    taken = joinable[0] if joinable else None
    others = [c for c in linked if taken is not None and c.claim_id == taken.claim_id and c is not taken]
    suggested = [c for c, decision in decisions if decision is Decision.SUGGEST or c in linked]
    return Choice(
        claim_id=taken.claim_id if taken else None,
        linked_to=taken.assertion_id if taken else None,
        links=(taken, *others) if taken else (),
        suggested=tuple(sorted((c for c in suggested if taken is None or c.claim_id != taken.claim_id), key=_rank)),
        edges=_edges(candidates, taken),
    )


def _contradicted(candidates: Sequence[CandidateWording]) -> set[int]:
    """Claims whose most alike complete wording is told apart: that a shorter member agrees does not count."""
    best: dict[int, CandidateWording] = {}
    for candidate in sorted(candidates, key=_rank):
        if not candidate.truncated:
            best.setdefault(candidate.claim_id, candidate)
    return {claim for claim, candidate in best.items() if _told_apart(candidate)}


def _ambiguous(new: Wording, joinable: Sequence[CandidateWording], candidates: Sequence[CandidateWording]) -> bool:
    """May what was cut off belong to either of two claims?

    The new wording is cut and agrees with two that vary from each other; or it agrees with cut wordings alone, and the
    variant of it in another claim agrees with them as well. A person decides then.
    """
    if new.truncated:
        best: dict[int, Wording] = {}
        for candidate in sorted(joinable, key=_rank):
            if candidate.wording is not None and not candidate.truncated:
                best.setdefault(candidate.claim_id, candidate.wording)
        return any(_vary(one, other) for one, other in combinations(list(best.values())[:_COMPARED], 2))
    if any(not candidate.truncated for candidate in joinable):
        return False
    cut = [candidate.wording for candidate in joinable if candidate.wording is not None]
    claims = {candidate.claim_id for candidate in joinable}
    others = [c for c in candidates if c.claim_id not in claims and not c.truncated and _told_apart(c)]
    variants = [candidate.wording for candidate in others if candidate.wording is not None]
    return any(_agree(one, other) for one in cut[:_COMPARED] for other in variants[:_COMPARED])


_COMPARED = 3
"""Wordings of either side that are compared among each other, the likeliest first."""


def _vary(one: Wording, other: Wording) -> bool:
    return compare(one, other).relation in (Relation.VARIANT, Relation.CONFLICT)


def _agree(one: Wording, other: Wording) -> bool:
    return decide(compare(one, other)) is Decision.LINK


def _rank(candidate: CandidateWording) -> tuple[float, int, int]:
    return -candidate.comparison.score, candidate.claim_id, candidate.assertion_id


def _told_apart(candidate: CandidateWording) -> bool:
    return any(reason.kind in GUARDED for reason in candidate.comparison.reasons)


def _edges(candidates: Sequence[CandidateWording], taken: CandidateWording | None) -> tuple[ClaimEdge, ...]:
    """The most alike variant or conflict of each other claim, a conflict before a variant."""
    found: dict[int, CandidateWording] = {}
    ranked = sorted(candidates, key=lambda c: (c.comparison.relation is not Relation.CONFLICT, *_rank(c)))
    for candidate in ranked:
        if candidate.comparison.relation not in (Relation.VARIANT, Relation.CONFLICT):
            continue
        if taken is not None and candidate.claim_id == taken.claim_id:
            continue
        found.setdefault(candidate.claim_id, candidate)
    return tuple(ClaimEdge(c.claim_id, c.assertion_id, c.comparison) for c in sorted(found.values(), key=_rank))
