"""It has happened here, it is to come there."""

from tracker.languages import english_matching as words
from tracker.match.alignment import Alignment
from tracker.match.reasons import Finding
from tracker.match.wording import Wording

_NEAR = 3
"""Words back from a verb within which its auxiliary stands ("will not at first be sold")."""


def tenses(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """One verb in the future on one side and in the past on the other; "would" may be either and says nothing."""
    for one, other, right_of, turned in (
        (left, right, alignment.right_of, False),
        (right, left, {theirs: ours for ours, theirs in alignment.right_of.items()}, True),
    ):
        if words.FUTURE.isdisjoint(one.tokens) or not words.FUTURE.isdisjoint(other.tokens):
            continue
        for place, verb in enumerate(one.stems):
            auxiliary = _auxiliary(one, place, words.FUTURE) if verb in right_of else -1
            if auxiliary < 0:
                continue
            there = next((p for p, word in enumerate(other.stems) if word == right_of[verb] and _past(other, p)), -1)
            if there >= 0:
                begin = _auxiliary(other, there, words.PAST)
                found = Finding("date", one.shown(auxiliary, place), other.shown(max(begin, 0) or there, there))
                return [found.turned() if turned else found]
    return []


def _auxiliary(wording: Wording, verb: int, group: frozenset[str]) -> int:
    """The place of a word of the group that goes with a verb, -1 when there is none."""
    for place in range(verb - 1, max(-1, verb - 1 - _NEAR), -1):
        word = wording.tokens[place]
        if word in group:
            return place
        if wording.stems[place] in wording.content and word not in words.BETWEEN_VERBS:
            return -1
    return -1


def _past(wording: Wording, place: int) -> bool:
    word = wording.tokens[place]
    if _auxiliary(wording, place, words.NOT_PAST) >= 0:
        return False
    if _auxiliary(wording, place, words.PAST) >= 0:
        return word not in words.GOING
    past = word.endswith("ed") or (word in words.IRREGULAR and not word.endswith(("s", "ing")))
    return past and _auxiliary(wording, place, words.ANY_BE) < 0
