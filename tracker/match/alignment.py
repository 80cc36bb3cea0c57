"""Which content words of two wordings answer each other: the same stem, a misprint, another form, a synonym."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from tracker.languages.english_meaning import DERIVED_ENDINGS
from tracker.match.lexicon import CONCEPTS, CONFUSABLE, FUNCTION_STEMS, OPPOSITES, stem, weight
from tracker.match.wording import Wording

_MISPRINT_SHORTEST = 5
_TWO_MISPRINTS_SHORTEST = 9
"""One slip in a word of five letters, two in one of nine; below that "Iran" becomes "Iraq", "Austria" "Australia"."""
_FORM_SHORTEST = 4
_NO_CONCEPTS: frozenset[int] = frozenset()
_MOST_PAIRS = 600
"""Leftover words are paired one by one only below this many pairs: beyond it the wordings have little in common."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Content stems that answer each other and those left over.

    ``right_of`` names, for each answered stem of the left wording, the stem of the right one. Weights are sums of
    ``lexicon.weight``.
    """

    right_of: dict[str, str]
    left_only: frozenset[str]
    right_only: frozenset[str]
    common_weight: float
    left_weight: float
    right_weight: float

    @property
    def jaccard(self) -> float:
        total = self.common_weight + self.left_weight + self.right_weight
        return self.common_weight / total if total else 0.0

    @property
    def containment(self) -> float:
        """The share of the shorter wording that the other one has."""
        smaller = self.common_weight + min(self.left_weight, self.right_weight)
        return self.common_weight / smaller if smaller else 0.0

    def with_opposed(self, pairs: Iterable[tuple[str, str]]) -> "Alignment":
        """The same with opposite words counted as answering each other: likeness is about the topic, the guards say
        what is said of it."""
        left, right = frozenset([one for one, _ in pairs]), frozenset([other for _, other in pairs])
        one, other = (sum(map(weight, side)) for side in (left & self.left_only, right & self.right_only))
        return replace(
            self,
            common_weight=self.common_weight + (one + other) / 2,
            left_weight=self.left_weight - one,
            right_weight=self.right_weight - other,
        )


def align(left: Wording, right: Wording) -> Alignment:
    """Align the content stems; symmetric but for the direction of ``right_of``.

    Equal numbers and dates add to what is common; different ones take nothing away, that is for the guards.
    """
    common = left.content & right.content
    right_of = {word: word for word in common}
    left_only, right_only = left.content - common, right.content - common
    common_weight = sum(map(weight, common)) + len(left.figures & right.figures)
    if left_only or right_only:
        for one, other, leftover in ((left, right, right_only), (right, left, left_only)):
            spelled = _spelled_out(one, other) & leftover if leftover else leftover
            if spelled:
                left_only, right_only = left_only - spelled, right_only - spelled
                common_weight += 1.0
                left_only, right_only = left_only - _acronyms(one), right_only - _acronyms(one)
    if left_only and right_only and len(left_only) * len(right_only) <= _MOST_PAIRS:
        answered = _answer(left, left_only, right, right_only)
        right_of.update(answered)
        common_weight += sum((weight(one) + weight(other)) / 2 for one, other in answered.items())
        left_only = left_only.difference(answered)
        right_only = right_only.difference(answered.values())
    if common and (left_only or right_only):
        left_only = left_only - _repeated(left, left_only, common)
        right_only = right_only - _repeated(right, right_only, common)
    return Alignment(
        right_of,
        left_only,
        right_only,
        common_weight,
        sum(map(weight, left_only)),
        sum(map(weight, right_only)),
    )


_FEW_REPEATED = 3


def _repeated(wording: Wording, leftover: frozenset[str], common: frozenset[str]) -> frozenset[str]:
    """Leftover words that are a misprint of a word which stands elsewhere in both wordings."""
    if not 0 < len(leftover) <= _FEW_REPEATED:
        return frozenset()
    return frozenset(
        [
            word
            for word in leftover
            for other in common
            if word[0] == other[0] and _misprint(wording.printed[word], wording.printed.get(other, other))
        ]
    )


_ACRONYM = range(2, 6)


def _acronyms(wording: Wording) -> frozenset[str]:
    """Stems of names of one word in capitals."""
    names = [name for name in wording.names if len(name.words) == 1 and len(name.printed) in _ACRONYM]
    return frozenset([stem(name.words[0]) for name in names if name.printed.isupper()])


def _spelled_out(wording: Wording, other: Wording) -> frozenset[str]:
    """Content of the other wording of which this one has the acronym ("ECB", "European Central Bank")."""
    acronyms = _acronyms(wording)
    if not acronyms:
        return frozenset()
    line = [word for word in other.stems if word not in FUNCTION_STEMS]
    initials = "".join([word[0] for word in line])
    places = [(initials.find(acronym), len(acronym)) for acronym in acronyms if acronym in initials]
    return frozenset([word for start, length in places for word in line[start : start + length]])


def _answer(left: Wording, left_only: Iterable[str], right: Wording, right_only: Iterable[str]) -> dict[str, str]:
    """Pairs of leftover stems that are one word in two forms; sorted, so that the answer has no order of its own."""
    answered: dict[str, str] = {}
    open_right = sorted(right_only)
    for word in sorted(left_only):
        concepts = CONCEPTS.get(word, _NO_CONCEPTS)
        for other in open_right:
            if (concepts and not concepts.isdisjoint(CONCEPTS.get(other, _NO_CONCEPTS))) or (
                word[0] == other[0] and (_forms(word, other) or _misprint(left.printed[word], right.printed[other]))
            ):
                answered[word] = other
                open_right.remove(other)
                break
        if not open_right:
            break
    return answered


def _forms(word: str, other: str) -> bool:
    """Are these forms of one word ("elect", "election")?"""
    if min(len(word), len(other)) < _FORM_SHORTEST or other in OPPOSITES.get(word, ()):
        return False
    shared = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        shared += 1
    if shared < _FORM_SHORTEST or shared < 0.6 * max(len(word), len(other)):
        return False
    rest, other_rest = word[shared:], other[shared:]
    if frozenset((word, other)) in CONFUSABLE:
        return False
    return (not rest or rest in DERIVED_ENDINGS) and (not other_rest or other_rest in DERIVED_ENDINGS)


def _misprint(word: str, other: str) -> bool:
    """Is one a slip of the keys for the other ("Lyndno", "Lyndon")? Of the words as printed, not of their stems."""
    length = min(len(word), len(other))
    if length < _MISPRINT_SHORTEST or word[0] in "#@":
        return False
    if len(word) == len(other) and sorted(word) == sorted(other):
        return frozenset((word, other)) not in CONFUSABLE
    allowed = 2 if length >= _TWO_MISPRINTS_SHORTEST else 1
    if OSA.distance(word, other, score_cutoff=allowed) > allowed:
        return False
    return frozenset((word, other)) not in CONFUSABLE
