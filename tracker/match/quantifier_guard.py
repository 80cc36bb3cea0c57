"""How many of them, and whether only they: "all members" against "some members", "nurses" against "only nurses"."""

from tracker.languages import english_matching as words
from tracker.match.alignment import Alignment
from tracker.match.quantities import Measure
from tracker.match.reasons import Finding
from tracker.match.scopes import Scoped
from tracker.match.wording import Wording

_ENOUGH_ALIKE = 0.5
"""Quantifiers speak only when more than half of the shorter wording is in the other one."""
_NEARLY_ALL_SHARED = 0.75
"""What only one side has ("only") speaks from this weighted share of common words: in freer wordings it is said
otherwise. Set by hand."""


def quantifiers(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """ "All members" here, "some members" there."""
    none = not (left.quantifiers or right.quantifiers)
    if (none and words.AMONG_MARKS.isdisjoint(left.tokens + right.tokens)) or alignment.containment <= _ENOUGH_ALIKE:
        return []
    back = {theirs: ours for ours, theirs in alignment.right_of.items()}
    sides = ((left, right, alignment.right_of, False), (right, left, back, True))
    for one, other, answered, turned in sides:
        found = _limited(one, other) or _counted(one, other, answered)
        if not found and alignment.jaccard >= _NEARLY_ALL_SHARED:
            found = _only(one, other, answered) or _one_of_the_most(one, other)
        if found:
            return [finding.turned() for finding in found] if turned else found
    if not left.quantifiers or not right.quantifiers:
        return []
    moved = _moved(left, right, alignment)
    ours, theirs = _senses(left), _senses(right)
    if moved or not ours or not theirs or not ours.isdisjoint(theirs):
        return moved
    here, there = (next(q for q in side.quantifiers if q.sense != "none") for side in (left, right))
    return [Finding("quantifier", here.printed, there.printed)]


def _senses(wording: Wording) -> set[str]:
    """What it quantifies with; "none" is a negation and speaks only about the same thing."""
    return {quantifier.sense for quantifier in wording.quantifiers} - {"none"}


def _limited(left: Wording, right: Wording) -> list[Finding]:
    """ "Not only X" here, "only X" there."""
    if any(q.sense == "also" for q in right.quantifiers):
        return []
    found = next((q for q in left.quantifiers if q.sense == "also" and q.word in right.tokens), None)
    if found is None:
        return []
    place = right.tokens.index(found.word)
    return [Finding("quantifier", found.printed, right.shown(place, place))]


def _only(left: Wording, right: Wording, answered: dict[str, str]) -> list[Finding]:
    """ "Only nurses" here, "nurses" there; "only 40" and "the only one" limit nothing."""
    if not words.LIMITING.isdisjoint(right.tokens):
        return []
    for scoped in left.quantifiers:
        if scoped.sense != "only" or not scoped.scope or not _limits(scoped, left):
            continue
        if all(word in answered or word in right.printed for word in scoped.scope[:1]):
            return [Finding("quantifier", scoped.printed, "")]
    return []


def _limits(scoped: Scoped, wording: Wording) -> bool:
    before = wording.tokens[scoped.place - 1] if scoped.place else ""
    after = wording.tokens[scoped.place + 1] if scoped.place + 1 < len(wording.tokens) else ""
    if before in words.BEFORE_SOLE or after in words.AFTER_MERE or after[:1] == "#":
        return False
    return not scoped.behind or not after


def _counted(left: Wording, right: Wording, answered: dict[str, str]) -> list[Finding]:
    """ "All lifeguards" against "half the lifeguards", "several teachers" against "one teacher"."""
    if not left.quantifiers or not right.quantities or left.quantities:
        return []
    for scoped in left.quantifiers:
        head = answered.get(scoped.scope[0], scoped.scope[0]) if scoped.scope else ""
        if scoped.sense == "all" and all(q.sense != "all" for q in right.quantifiers) and head:
            share = next((q for q in right.quantities if q.measure is Measure.RATIO and q.value < 1), None)
            if share is not None and _shares(right, head):
                return [Finding("quantifier", scoped.printed, share.words)]
        if scoped.sense in words.MORE_THAN_ONE:
            one = next((q for q in right.quantities if q.weak and q.value == 1 and q.unit == head), None)
            if one is not None:
                return [Finding("number", scoped.printed, one.words)]
    return []


_HEAD_WITHIN = 4


def _shares(wording: Wording, head: str) -> bool:
    """Does a share stand before this word ("half of the lifeguards")?"""
    places = [place for place, word in enumerate(wording.stems) if word.startswith("#r")]
    return any(head in wording.stems[place + 1 : place + _HEAD_WITHIN] for place in places)


def _one_of_the_most(left: Wording, right: Wording) -> list[Finding]:
    """ "One of the oldest" here, "the oldest" there."""
    for place, word in enumerate(left.tokens[3:], start=3):
        if not (word.endswith("est") or word in words.SUPERLATIVES):
            continue
        before = left.tokens[place - 3 : place]
        ours = before == ("one", "of", "the") or before[1:] == ("among", "the")
        if ours and word in right.tokens and words.AMONG.isdisjoint(_before(right, word)):
            begin = place - 3 if before[0] == "one" else place - 2
            theirs = right.tokens.index(word)
            return [Finding("quantifier", left.shown(begin, place), right.shown(max(theirs - 1, 0), theirs))]
    return []


def _before(wording: Wording, word: str) -> tuple[str, ...]:
    place = wording.tokens.index(word)
    return wording.tokens[max(0, place - 3) : place]


def _moved(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """The same thing under two quantifiers, even where the sets meet ("all A and some B", "some A and some B")."""
    by_head = {q.scope[0]: q for q in right.quantifiers if q.scope}
    for one in left.quantifiers:
        other = by_head.get(alignment.right_of.get(one.scope[0], "")) if one.scope else None
        if other is not None and other.sense != one.sense and one.printed.casefold() != other.printed.casefold():
            return [Finding("quantifier", one.printed, other.printed)]
    return []
