"""Compare two wordings: how alike they are, and whether they make the same claim."""

import math
from dataclasses import replace

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from tracker.domain.review import Comparison, Relation
from tracker.match import guards, polarity_guard
from tracker.match.alignment import Alignment, align
from tracker.match.cuts import NO_GAPS, Gaps, find_gaps, is_veiled, without_lost
from tracker.match.misprints import may_hold_slips, mend
from tracker.match.number_guard import numbers
from tracker.match.order_guard import order, reordered, replaced
from tracker.match.quantifier_guard import quantifiers
from tracker.match.reasons import Finding
from tracker.match.tense_guard import tenses
from tracker.match.wording import Wording, read_wording

SAME_FROM = 0.60
"""Similarity from which two wordings that no guard tells apart are the same claim."""
RELATED_FROM = 0.50
"""Similarity below which a guard has nothing to say: the wordings are about different things. Flat between .35
and .60 on the development pairs; the middle."""

_RELATIONS = {
    "negation": Relation.CONFLICT, "opposite": Relation.CONFLICT, "entity": Relation.DIFFERENT,
    "order": Relation.DIFFERENT, "word": Relation.DIFFERENT, "number": Relation.VARIANT, "year": Relation.VARIANT,
    "date": Relation.VARIANT, "hedge": Relation.VARIANT, "quantifier": Relation.VARIANT,
}  # fmt: skip
GUARDED = frozenset(_RELATIONS)
"""Kinds of reasons that tell wordings apart; the others ("exact", "wording") are notes."""
_RANKS = (Relation.CONFLICT, Relation.DIFFERENT, Relation.VARIANT)
"""Which relation wins when several guards speak."""

_LINEAR = {"inside": 0.9, "frame": 1.2, "agreed": 2.6}
_STEEP = {"jaccard": 1.8, "solid": 0.6, "inside": 1.0, "sorted": 4.6, "partial": 3.8, "frame": 2.1}
_BIAS = -4.6
"""Weights of the features and of their fourth powers, none negative, so that more alike never means less similar.

Fitted by gradient descent, five-fold, on development pairs: alike are cut, misprinted and repeated wordings and the
house's own train pairs, unlike are hard negatives of one topic and the nearest other quotations. At .60 it takes 98.8%
of the first kind and 1.3% of the last; the fit before it, without ``frame``, took 97.5% and 1.2%. ``agreed`` was added
by hand for restructured sentences that share nearly all their content."""


def compare(left: Wording, right: Wording) -> Comparison:
    """How two wordings stand to each other.

    ``score`` is the similarity of the wordings alone, 0..1, whatever the guards say: a changed number scores high and
    is a variant, so that a high score by itself never means "the same claim". ``features["same"]`` is the score with
    the guards counted in (``same_score``): rank by that. Symmetric in relation and score; reasons name the left wording
    first, and ``Reason.left`` and ``Reason.right`` are the words of either side that differ, as they are printed ("" on
    the side that has none).
    """
    if left.key == right.key and not guards.speakers(left, right):
        reason = Finding("exact", left.text, right.text).told()
        return Comparison(Relation.SAME, 1.0, (reason,), {"same": 1.0})
    turned = left.key > right.key
    one, other = (right, left) if turned else (left, right)
    alignment = align(one, other)
    opposed = polarity_guard.opposites(one, other, alignment)
    likeness = alignment.with_opposed([(pair.left_stem, pair.right_stem) for pair in opposed]) if opposed else alignment
    features = _features(one, other, likeness)
    score = _logistic(features)
    found: list[Finding] = []
    notes: list[Finding] = []
    gaps = NO_GAPS, NO_GAPS
    if score >= RELATED_FROM or _one_frame(one, features["frame"]):
        gaps = find_gaps(one, other, alignment)
        found, notes = _guards(one, other, alignment, opposed, likeness, gaps)
        if found and _misprinted(one, other, alignment) and (mended := mend(left.text, right.text)):
            return _compare_mended(left, right, *mended)
    relation = _relation(score, found)
    veiled = bool(found) and (is_veiled(one, gaps[0]) or is_veiled(other, gaps[1]))
    features["same"] = score * _kept(found, features.pop("order"), veiled=veiled)
    if relation is Relation.SAME and not notes:
        notes = [Finding("wording", one.text, other.text)]
    told = tuple([(finding.turned() if turned else finding).told() for finding in found + notes])
    return Comparison(relation, score, told, features)


def _misprinted(left: Wording, right: Wording, alignment: Alignment) -> bool:
    """May a word that only one side has be a misprint?"""
    return may_hold_slips([left.printed[word] for word in alignment.left_only]) or may_hold_slips(
        [right.printed[word] for word in alignment.right_only]
    )


def _compare_mended(left: Wording, right: Wording, ours: str, theirs: str, slip: tuple[str, str]) -> Comparison:
    """As if the misprint were none; told as a note."""
    found = compare(read_wording(ours), read_wording(theirs))
    reasons = tuple([reason for reason in found.reasons if reason.kind in GUARDED])
    return replace(found, reasons=(*reasons, Finding("nearly", *slip).told()))


_PENALTIES = {
    "negation": 0.05, "opposite": 0.05, "order": 0.05, "number": 0.08, "year": 0.1, "date": 0.1, "entity": 0.1,
    "hedge": 0.15, "quantifier": 0.15, "word": 0.25,
}  # fmt: skip
"""What a guard leaves of the score, set by hand: least for what turns a claim round, most for a replaced word, which a
synonym missing from the lists can be."""


def _kept(found: list[Finding], order: float, *, veiled: bool) -> float:
    """The share of the score that guards and another order leave to the rank."""
    kept = math.prod([_PENALTIES[kind] for kind in {finding.kind for finding in found}])
    return (max(kept, _VEILED) if veiled else kept) * (1 - _TURNED * (1 - order))


_VEILED = 0.3
"""What a guard leaves of the score at least where an ellipsis stands for the negation: it was lost, not denied."""
_TURNED = 0.2
"""What a wording in wholly another order loses in rank: a turned sentence is likelier another claim than a cut one."""


def same_score(comparison: Comparison) -> float:
    """How likely both make the same claim, 0..1: the similarity with the guards counted in. Rank pairs by this."""
    return comparison.features["same"]


def _guards(
    left: Wording,
    right: Wording,
    alignment: Alignment,
    opposed: list[polarity_guard.Opposed],
    likeness: Alignment,
    gaps: tuple[Gaps, Gaps],
) -> tuple[list[Finding], list[Finding]]:
    left, right = without_lost(left, gaps[0]), without_lost(right, gaps[1])
    moved = reordered(left, right, likeness)
    if moved is not None and polarity_guard.turns_comparison(opposed):
        moved, opposed = None, polarity_guard.without_comparison(opposed)
    found, notes = numbers(left, right, alignment)
    if moved is not None and polarity_guard.equals_turned(left, right):
        moved = None
    else:
        found += polarity_guard.polarity(left, right, alignment, opposed, gaps)
    found += guards.dates(left, right)
    found += tenses(left, right, alignment)
    found += guards.hedges(left, right, alignment)
    found += quantifiers(left, right, alignment)
    found += guards.entities(left, right, alignment)
    found += guards.speakers(left, right)
    found += order(left, right, moved)
    if not found and not opposed:
        found = replaced(left, right, alignment)
    return found, notes


def _relation(score: float, found: list[Finding]) -> Relation:
    if not found:
        return Relation.SAME if score >= SAME_FROM else Relation.DIFFERENT
    relations = {_RELATIONS[finding.kind] for finding in found}
    return next(relation for relation in _RANKS if relation in relations)


def _features(left: Wording, right: Wording, alignment: Alignment) -> dict[str, float]:
    """Each 0..1, each growing with likeness, each symmetric.

    ``inside`` is the share of the shorter wording's words that stand in the longer one in the same order (1.0 for a
    quotation that was only cut), ``frame`` that of the longer one's.
    """
    one, other = left.key, right.key
    theirs = _in_our_words(right, alignment)
    solid = _solid(alignment, whole=_whole(left, right))
    shared = LCSseq.similarity(left.stems, theirs)
    return {
        "jaccard": alignment.jaccard,
        "containment": alignment.containment,
        "solid": solid * alignment.containment,
        "agreed": max(0.0, alignment.jaccard * solid - _AGREED_FROM) / (1 - _AGREED_FROM),
        "inside": shared / max(1, min(len(left.stems), len(theirs))) * solid,
        "frame": shared / max(1, len(left.stems), len(theirs)),
        "order": shared / max(1, min(len(left.stems), len(theirs))),
        "sorted": fuzz.ratio(left.sorted_key, _sorted_key(right, theirs)) / 100,
        "partial": fuzz.partial_ratio(*sorted((one, other), key=lambda key: (len(key), key))) / 100,
    }


def _in_our_words(right: Wording, alignment: Alignment) -> tuple[str, ...]:
    """The right stems, with the left one in place of each that says the same in another word."""
    back = {other: word for word, other in alignment.right_of.items() if word != other}
    return tuple([back.get(word, word) for word in right.stems]) if back else right.stems


def _sorted_key(wording: Wording, stems: tuple[str, ...]) -> str:
    return wording.sorted_key if stems is wording.stems else " ".join(sorted(stems))


_FRAMED_FROM, _FRAME_SHORTEST = 0.74, 4
"""Share of words in one order from which guards speak although the score is low: short wordings that differ in a word
("closed on Mondays", "closed on Tuesdays"). Set by hand."""


def _one_frame(wording: Wording, frame: float) -> bool:
    return frame >= _FRAMED_FROM and len(wording.stems) >= _FRAME_SHORTEST


_AGREED_FROM = 0.6
_SOLID_FROM = 3.0
"""Shared content, in words, from which being contained says something: two shared words are chance."""
_WHOLE_FROM = 5
"""Words from which a wording that stands whole in the other one is solid with a content word less: a clause of which
the other wording has the continuation. Set by hand; it costs the hard negatives .001 of AP and spares
three twins."""


def _solid(alignment: Alignment, *, whole: bool) -> float:
    return min(1.0, alignment.common_weight / (_SOLID_FROM - whole))


def _whole(left: Wording, right: Wording) -> bool:
    """Does one wording stand in the other without a gap?"""
    shorter, longer = sorted((left.stems, right.stems), key=len)
    return len(shorter) >= _WHOLE_FROM and f" {' '.join(shorter)} " in f" {' '.join(longer)} "


def _logistic(features: dict[str, float]) -> float:
    total = _BIAS + sum([weight * features[name] for name, weight in _LINEAR.items()])
    total += sum([weight * features[name] ** 4 for name, weight in _STEEP.items()])
    return 1 / (1 + math.exp(-total))
