"""What is denied and what is opposed: negations, opposite words, and two of them that cancel out."""

from dataclasses import replace
from typing import NamedTuple

from tracker.languages import english_matching as words
from tracker.languages.english_meaning import NOT_OPPOSED, OPPOSING_PREFIXES
from tracker.match.alignment import Alignment
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


def polarity(left: Wording, right: Wording, alignment: Alignment, opposed: list[Opposed]) -> list[Finding]:
    """Negations and opposites together: two of them cancel out ("not legal", "illegal")."""
    right_of = alignment.right_of | {pair.left_stem: pair.right_stem for pair in opposed if not pair.relates}
    left_of = {other: word for word, other in right_of.items()}
    ours = _unanswered(left, right, right_of)
    theirs = _unanswered(right, left, left_of)
    negated = (len(ours) + len(theirs)) % 2 == 1
    moved = bool(ours and theirs) and alignment.jaccard >= _NEARLY_EQUAL
    if not negated and not moved and alignment.jaccard >= _NEARLY_EQUAL:
        negated = (_bearing(left, right, right_of) - _bearing(right, left, left_of)) % 2 == 1
    if negated == (len(opposed) % 2 == 1) and not (moved and not opposed):
        return []
    if not negated and not moved:
        return [Finding("opposite", opposed[0].left, opposed[0].right)]
    if not negated:
        return [Finding("negation", ours[0].stretch, theirs[0].stretch)]
    return [_denial(left, right, left_of)]


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
    return sum(bears_on(negation, answered, other) for negation in wording.negations)


_NEARLY_EQUAL = 0.9
"""Weighted share of common words from which two negations in different places contradict each other."""


def bears_on(scoped: Scoped, answered: dict[str, str], other: Wording) -> bool:
    """Does what it bears on stand in the other wording at all? If not, it was cut off or belongs to other content."""
    heads = scoped.scope
    return not heads or any(head in answered or head in other.printed for head in heads[:2])


def _unanswered(wording: Wording, other: Wording, answered: dict[str, str]) -> list[Scoped]:
    """Negations that bear on shared content which the other wording does not negate."""
    found = []
    for scoped in wording.negations:
        if not bears_on(scoped, answered, other) or (scoped.behind and _cut(wording, other)):
            continue
        scope = {answered.get(word, word) for word in scoped.scope}
        if not any(_meet(scope, negation) for negation in other.negations):
            found.append(scoped)
    return found


def _cut(wording: Wording, other: Wording) -> bool:
    """May the end of the wording be missing from the other one?"""
    return other.truncated or len(wording.tokens) > len(other.tokens) + _FEW_TOKENS


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
    if len(one) != len(other) or one == other:
        return []
    changed = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(changed) > _MOST_CHANGES:
        return []
    found = [_opposed_at(left, right, place) for place in changed if other[place] not in taken]
    return [pair for pair in found if pair is not None]


def _opposed_at(left: Wording, right: Wording, place: int) -> Opposed | None:
    one, other = left.stems[place], right.stems[place]
    shown = left.shown(place, place), right.shown(place, place)
    if one in left.content and other in right.content:
        return Opposed(*shown, one, other) if other in OPPOSITES.get(one, _NO_WORDS) else None
    one, other = left.tokens[place], right.tokens[place]
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
    return any(pair.relates and pair.left_stem in words.COMPARING for pair in opposed)
