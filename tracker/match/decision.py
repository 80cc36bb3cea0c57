"""What to do with a comparison: link, ask a person, or leave apart; and which candidates are worth comparing."""

from collections.abc import Sequence
from enum import StrEnum

from tracker.domain.review import Comparison, Relation
from tracker.match.comparison import GUARDED, RELATED_FROM, SAME_FROM
from tracker.match.wording import Wording

LINK_FROM = SAME_FROM
"""Linked by the machine at .60: precision 1.00 on the development contrast pairs, .94 on mechanical edits
(three quarters of what is wrong there are exchanged names, many of them in a list)."""
SUGGEST_FROM = 0.35
"""Shown to a person from .35 when no guard speaks: of the hard negatives of the development data, six in ten pairs
from .30 on are the same claim, four in ten from .20, one in seven below."""
SUGGEST_GUARDED_FROM = RELATED_FROM
"""Shown to a person from .50 when a guard speaks: variants and conflicts worth a look."""
COMPARED = 6
"""Candidates compared in full. With 10 instead of 6, the clusters of the development data gain .0006 of F."""


class Decision(StrEnum):
    """What the machine does with a pair."""

    LINK = "link"
    SUGGEST = "suggest"
    APART = "apart"


def decide(comparison: Comparison) -> Decision:
    """LINK only what no guard tells apart; what a guard tells apart is at most suggested."""
    if comparison.relation is Relation.SAME and comparison.score >= LINK_FROM:
        return Decision.LINK
    guarded = any(reason.kind in GUARDED for reason in comparison.reasons)
    enough = SUGGEST_GUARDED_FROM if guarded else SUGGEST_FROM
    return Decision.SUGGEST if comparison.score >= enough else Decision.APART


def prefilter(wording: Wording, candidates: Sequence[Wording], *, best: int = COMPARED) -> list[int]:
    """Indexes of the candidates worth a full comparison, the most alike first.

    By shared content stems alone: about a microsecond each. Ties are settled by key, so that the order in which
    candidates arrive does not matter.
    """
    if len(candidates) <= best:
        return list(range(len(candidates)))
    likeness = [_overlap(wording, candidate) for candidate in candidates]
    order = sorted(range(len(candidates)), key=lambda i: (-likeness[i], candidates[i].key))
    return order[:best]


def _overlap(wording: Wording, candidate: Wording) -> float:
    if wording.key == candidate.key:
        return 2.0
    shared = len(wording.content & candidate.content)
    if not shared:
        return 0.0
    one, other = len(wording.content), len(candidate.content)
    return shared / min(one, other) + 0.5 * shared / (one + other - shared)
