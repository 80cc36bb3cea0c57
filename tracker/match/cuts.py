"""What a wording lost when it was cut, and what was put into it: places, not bags of words.

A negation in the part that the other wording lacks says nothing about the part that both have; one that stands alone
between two words which are neighbours in the other wording was put in.
"""

from dataclasses import replace
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Opcode

from tracker.match.alignment import Alignment
from tracker.match.scopes import Scoped
from tracker.match.wording import Wording

_EDGE_SHORTEST = 3
"""Tokens from which a stretch that is missing at either end was cut off; fewer were left out or put in."""
_INSERTED_LONGEST = 2
_FEW = 3
"""Tokens that two wordings may differ in length by without one being cut."""
_REACHED = 2


class Gaps(NamedTuple):
    """Token places of a wording that the other one lacks.

    ``missing`` are all of them, ``lost`` those cut away with their surroundings, ``inserted`` those put in by
    themselves, ``veiled`` those in whose place the other one has an ellipsis.
    """

    missing: frozenset[int] = frozenset()
    lost: frozenset[int] = frozenset()
    inserted: frozenset[int] = frozenset()
    veiled: frozenset[int] = frozenset()


NO_GAPS = Gaps()


def find_gaps(left: Wording, right: Wording, alignment: Alignment) -> tuple[Gaps, Gaps]:
    """The gaps of either wording; none where neither looks cut."""
    if not (left.truncated or right.truncated or abs(len(left.stems) - len(right.stems)) >= _FEW):
        return NO_GAPS, NO_GAPS
    back = {other: word for word, other in alignment.right_of.items() if word != other}
    theirs = tuple([back.get(word, word) for word in right.stems])
    ours = tuple(left.stems)
    return _gaps(left, right, ours, theirs), _gaps(right, left, theirs, ours)


def _gaps(wording: Wording, other: Wording, ours: tuple[str, ...], theirs: tuple[str, ...]) -> Gaps:
    changes = list(LCSseq.opcodes(ours, theirs))
    missing: list[int] = []
    lost: list[int] = []
    inserted: list[int] = []
    veiled: list[int] = []
    for number, change in enumerate(changes):
        if change.tag != "delete":
            continue
        places = range(change.src_start, change.src_end)
        missing.extend(places)
        replaced = any(near.tag == "insert" for near in changes[max(0, number - 1) : number + 2])
        marked = change.dest_start in other.ellipses
        if marked:
            veiled.extend(places)
        if (marked or (not replaced and _at_edge(change, len(ours)))) and _holds_content(wording, places):
            lost.extend(places)
        elif not replaced and not marked and len(places) <= _INSERTED_LONGEST:
            inserted.extend(places)
    return Gaps(frozenset(missing), frozenset(lost), frozenset(inserted), frozenset(veiled))


def _at_edge(change: Opcode, length: int) -> bool:
    return change.src_end - change.src_start >= _EDGE_SHORTEST and (change.src_start == 0 or change.src_end == length)


def _holds_content(wording: Wording, places: range) -> bool:
    return any(wording.stems[place] in wording.content or wording.stems[place][0] in "#@" for place in places)


def is_veiled(wording: Wording, gaps: Gaps) -> bool:
    """Does an ellipsis of the other wording stand in the place of a negation or a hedge?"""
    return any(scoped.place in gaps.veiled for scoped in wording.negations + wording.hedges)


def without_lost(wording: Wording, gaps: Gaps) -> Wording:
    """The wording without the negations, hedges and quantifiers that were cut away with all they bear on."""
    if not gaps.lost:
        return wording
    kept = [_kept(group, gaps) for group in (wording.negations, wording.hedges, wording.quantifiers)]
    if kept == [wording.negations, wording.hedges, wording.quantifiers]:
        return wording
    return replace(wording, negations=kept[0], hedges=kept[1], quantifiers=kept[2])


def _kept(group: tuple[Scoped, ...], gaps: Gaps) -> tuple[Scoped, ...]:
    return tuple(
        [
            scoped
            for scoped in group
            if scoped.place not in gaps.lost or not gaps.lost.issuperset(scoped.reach[:_REACHED])
        ]
    )
