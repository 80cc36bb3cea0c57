"""What is denied and what is opposed: negations, opposite words, and two of them that cancel out."""

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Levenshtein

from tracker.languages import english_matching as words
from tracker.languages.english_meaning import NOT_OPPOSED, OPPOSING_PREFIXES
from tracker.match.alignment import Alignment
from tracker.match.cuts import Gaps
from tracker.match.lexicon import OPPOSITES
from tracker.match.reasons import Finding
from tracker.match.scopes import Scoped
from tracker.match.wording import Wording


class Opposed(NamedTuple):
    """A word on either side and its opposite on the other, with their stems; ``relates`` for a small word."""

    left: str
    right: str
    left_stem: str
    right_stem: str
    relates: bool = False


def polarity(
    left: Wording, right: Wording, alignment: Alignment, opposed: list[Opposed], gaps: tuple[Gaps, Gaps]
) -> list[Finding]:
    """Negations and opposites together: two of them cancel out ("not legal", "illegal")."""
    if not (opposed or left.negations or right.negations):
        return []
    right_of = alignment.right_of | {pair.left_stem: pair.right_stem for pair in opposed if not pair.relates}
    left_of = {other: word for word, other in right_of.items()}
    ours = _cancelled(_unanswered(left, right, right_of))
    theirs = _cancelled(_unanswered(right, left, left_of))
    ours += [negation for negation in _inserted(left, right, gaps) if negation not in ours]
    theirs += [negation for negation in _inserted(right, left, gaps[::-1]) if negation not in theirs]
    negated = (len(ours) + len(theirs)) % 2 == 1 or (bool(ours) != bool(theirs) and not opposed)
    moved = bool(ours and theirs) and alignment.jaccard >= _NEARLY_EQUAL and _one_order(left, right)
    if not negated and not moved and alignment.jaccard >= _NEARLY_EQUAL:
        negated = (_bearing(left, right, right_of) - _bearing(right, left, left_of)) % 2 == 1
    if negated == (len(opposed) % 2 == 1) and not (moved and not opposed):
        return []
    if not negated and not moved:
        return [Finding("opposite", opposed[0].left, opposed[0].right)]
    if not negated:
        return [Finding("negation", ours[0].stretch, theirs[0].stretch)]
    return [_denial(left, right, left_of)]


def _cancelled(negations: list[Scoped]) -> list[Scoped]:
    """Without two negations one of which bears on the other ("never denied it")."""
    for one, other in pairwise(negations):
        if other.place <= max((one.place, *one.reach)) + 1:
            return [negation for negation in negations if negation not in (one, other)]
    return negations


def _inserted(wording: Wording, other: Wording, gaps: tuple[Gaps, Gaps]) -> list[Scoped]:
    """Negations that stand alone between two words which are neighbours in the other wording, where none of its own is
    left unmatched."""
    if any(negation.place in gaps[1].missing for negation in other.negations):
        return []
    return [negation for negation in wording.negations if negation.place in gaps[0].inserted]


def _denial(left: Wording, right: Wording, left_of: dict[str, str]) -> Finding:
    """The negator that one side has and the other has not: those that answer each other are paired off."""
    ours = list(left.negations)
    theirs = [replace(n, scope=tuple([left_of.get(word, word) for word in n.scope])) for n in right.negations]
    for answers in (_same_word_and_head, _same_head, _overlap):
        for one in list(ours):
            other = next((n for n in theirs if answers(one, n)), None)
            if other is not None:
                ours.remove(one)
                theirs.remove(other)
    if len(ours) > len(theirs):
        return Finding("negation", ours[0].printed, "")
    return Finding("negation", "", theirs[0].printed if theirs else "")


def _same_word_and_head(one: Scoped, other: Scoped) -> bool:
    return one.word == other.word and _same_head(one, other)


def _same_head(one: Scoped, other: Scoped) -> bool:
    return one.scope[:1] == other.scope[:1]


def _overlap(one: Scoped, other: Scoped) -> bool:
    return not set(one.scope).isdisjoint(other.scope)


def _bearing(wording: Wording, other: Wording, answered: dict[str, str]) -> int:
    return sum(bears_on(negation, answered, other) for negation in _denying(wording, other))


def _denying(wording: Wording, other: Wording) -> list[Scoped]:
    """The negations; beside "often", "rarely" is another frequency and denies nothing."""
    if not wording.negations or not other.quantifiers:
        return list(wording.negations)
    often = any(quantifier.sense in _FREQUENCIES for quantifier in other.quantifiers)
    return [negation for negation in wording.negations if not often or negation.word not in words.SELDOM]


def _one_order(left: Wording, right: Wording) -> bool:
    """Are most words in one order? Where a sentence was turned round, a negation stands elsewhere too."""
    longer = max(len(left.stems), len(right.stems))
    return LCSseq.similarity(left.stems, right.stems) >= _SAME_ORDER * longer


_SAME_ORDER = 0.6
_NEARLY_EQUAL = 0.9
"""Weighted share of common words from which two negations in different places contradict each other."""


def bears_on(scoped: Scoped, answered: dict[str, str], other: Wording) -> bool:
    """Does what it bears on stand in the other wording at all? If not, it was cut off or belongs to other content."""
    heads = scoped.scope
    return not heads or any(head in answered or head in other.printed for head in heads[:2])


def _unanswered(wording: Wording, other: Wording, answered: dict[str, str]) -> list[Scoped]:
    """Negations that bear on shared content which the other wording does not negate."""
    found = []
    for scoped in _denying(wording, other):
        if not bears_on(scoped, answered, other) or (scoped.behind and _cut(wording, other)):
            continue
        scope = {answered.get(word, word) for word in scoped.scope}
        if not any(_meet(scope, negation) for negation in other.negations):
            found.append(scoped)
    return found


_FREQUENCIES = frozenset(["often", "sometimes", "all", "seldom"])


def _cut(wording: Wording, other: Wording) -> bool:
    """May the end of the wording be missing from the other one?"""
    return len(other.tokens) in other.ellipses or len(wording.tokens) > len(other.tokens) + _FEW_TOKENS


_FEW_TOKENS = 3


def _meet(scope: set[str], negation: Scoped) -> bool:
    return not scope.isdisjoint(negation.scope) or not (scope or negation.scope)


def opposites(left: Wording, right: Wording, alignment: Alignment) -> list[Opposed]:
    """Words of either side that say the opposite of a word of the other side."""
    found: list[Opposed] = []
    taken: set[str] = set()
    for word in sorted(alignment.left_only):
        opposed = OPPOSITES.get(word, _NO_WORDS) & alignment.right_only
        opposed = opposed or frozenset([other for other in alignment.right_only if _prefixed(word, other)])
        opposed -= taken
        if opposed:
            other = min(opposed)
            taken.add(other)
            found.append(Opposed(left.shown_stems([word]), right.shown_stems([other]), word, other))
    found += _in_place(left, right, taken)
    return found if any(pair.relates for pair in found) else found + _relators(left, right, alignment)


_NO_WORDS: frozenset[str] = frozenset()
_MOST_CHANGES = 4


def _in_place(left: Wording, right: Wording, taken: set[str]) -> list[Opposed]:
    """Opposites put in one place of an otherwise equal wording, although the word stands elsewhere in it too."""
    one, other = left.stems, right.stems
    if one == other:
        return []
    if len(one) == len(other):
        changed = [(place, place) for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    elif _may_oppose(left, right) or _may_oppose(right, left):
        changed = [
            (change.src_start, change.dest_start)
            for change in Levenshtein.opcodes(one, other)
            if change.tag == "replace" and change.src_end - change.src_start == 1
        ]
    else:
        return []
    if len(changed) > _MOST_CHANGES:
        return []
    found = [_opposed_at(left, right, *places) for places in changed if other[places[1]] not in taken]
    return [pair for pair in found if pair is not None]


def _may_oppose(left: Wording, right: Wording) -> bool:
    """Has one a word of its own whose opposite stands in both ("I won, and I won", "I won, and I lost")?"""
    return any(not OPPOSITES.get(word, _NO_WORDS).isdisjoint(left.content) for word in right.content - left.content)


def _opposed_at(left: Wording, right: Wording, place: int, there: int) -> Opposed | None:
    one, other = left.stems[place], right.stems[there]
    shown = left.shown(place, place), right.shown(there, there)
    if one in left.content and other in right.content:
        return Opposed(*shown, one, other) if other in OPPOSITES.get(one, _NO_WORDS) else None
    one, other = left.tokens[place], right.tokens[there]
    return Opposed(*shown, one, other, relates=True) if other in words.RELATORS.get(one, ()) else None


def _prefixed(word: str, other: str) -> bool:
    """Is one the other with a denying prefix ("safe", "unsafe")?"""
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) < 4 or not longer.endswith(shorter) or longer in NOT_OPPOSED:
        return False
    return longer[: len(longer) - len(shorter)] in OPPOSING_PREFIXES


def _relators(left: Wording, right: Wording, alignment: Alignment) -> list[Opposed]:
    """ "Before" against "after", "more" against "fewer", "for" against "against", before the same word."""
    theirs = {(relator.word, relator.scope[:1]): relator.printed for relator in right.relators}
    ours = {(relator.word, relator.scope[:1]): relator.printed for relator in left.relators}
    for word, head in sorted(ours):
        there = tuple(alignment.right_of.get(stem, stem) for stem in head)
        for opposite in words.RELATORS[word]:
            if (opposite, there) in theirs and (opposite, head) not in ours and (word, there) not in theirs:
                shown = ours[word, head], theirs[opposite, there]
                return [Opposed(*shown, word, opposite, relates=True)]
    return []


def turns_comparison(opposed: list[Opposed]) -> bool:
    """Is one "X more than Y" where the other, with X and Y exchanged, is "Y less than X"?"""
    return any(_compares(pair) for pair in opposed)


def without_comparison(opposed: list[Opposed]) -> list[Opposed]:
    """Those that no exchange of places turns round."""
    return [pair for pair in opposed if not pair.relates and not _compares(pair)]


def _compares(pair: Opposed) -> bool:
    if pair.relates:
        return pair.left_stem in words.COMPARING
    return pair.left.endswith("er") and pair.right.endswith("er")


def equals_turned(left: Wording, right: Wording) -> bool:
    """Is one "X longer than Y" where the other is "Y not as long as X"?"""
    return _equative(left, right) or _equative(right, left)


def _equative(left: Wording, right: Wording) -> bool:
    compared = "than" in left.tokens and "than" not in right.tokens and right.tokens.count("as") > 1
    return compared and len(right.negations) == len(left.negations) + 1
