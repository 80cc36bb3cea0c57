"""Misprints in the words that guards live by: "cannt", "probalby", "82 pecrent".

A misprinted content word is aligned with its like; a misprinted "cannot" would make the wordings contradict each
other. So where guards speak, the small words are looked at once more.
"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from tracker.languages import english_matching as words
from tracker.languages import english_meaning as meaning
from tracker.match.tokens import plain

_WORD = re.compile(r"[a-z](?:[a-z']*[a-z])?")
_SHORTEST = 5
"""Below five letters one slip makes another word ("now", "not")."""
_MOST_WORDS = 12
"""With more words of its own on a side, a wording is another one and not a misprint of this."""

_MARKERS = frozenset(
    word
    for group in (
        words.NEGATORS, words.NEGATING_VERBS, words.NEGATING_BEFORE_TO, words.HEDGES, words.QUANTIFIERS, words.ONES,
        words.SCALES, words.VAGUE_SCALES, words.MULTIPLES, words.ORDINALS, words.PERCENT, words.UNITS, words.MONTHS,
        words.WEEKDAYS, words.CONTRACTIONS, words.FRACTIONS, words.PERIODS, words.CURRENCIES,
        words.RELATORS,
    )
    for word in group
    if len(word) >= _SHORTEST
) | frozenset(word for phrase in words.PHRASES for word in phrase.split() if len(word) >= _SHORTEST)  # fmt: skip
_KNOWN = (
    _MARKERS
    | words.FUNCTION_WORDS
    | words.COMMON_WORDS
    | frozenset(words.IRREGULAR)
    | frozenset((meaning.SYNONYMS + meaning.OPPOSITES + meaning.CONFUSABLE + meaning.RELATED_FORMS).split())
)
"""Words that are no misprints, whatever they look like."""


def may_hold_slips(printed: Iterable[str]) -> bool:
    """Is any of these words none that is known?"""
    return any(len(word) >= _SHORTEST and word not in _KNOWN for word in printed)


def mend(left: str, right: str) -> tuple[str, str, tuple[str, str]] | None:
    """Both texts with misprinted marker words as the other one has them, and the first of them; None when there are
    none."""
    ours, theirs = _words(left), _words(right)
    if ours.keys() == theirs.keys():
        return None
    left_slips = _slips(ours.keys() - theirs.keys(), theirs.keys() - ours.keys())
    right_slips = _slips(theirs.keys() - ours.keys(), ours.keys() - theirs.keys())
    if not left_slips and not right_slips:
        return None
    shown = [*left_slips.items(), *((meant, word) for word, meant in right_slips.items())]
    return _mended(left, left_slips), _mended(right, right_slips), shown[0]


def _words(text: str) -> dict[str, None]:
    return dict.fromkeys(_WORD.findall(plain(text).casefold()))


def _slips(ours: set[str], theirs: set[str]) -> dict[str, str]:
    """Misprint -> marker word that it stands for."""
    meant = sorted(word for word in theirs if word in _MARKERS or (word.endswith("n't") and len(word) >= _SHORTEST))
    if not meant or len(ours) > _MOST_WORDS:
        return {}
    found: dict[str, str] = {}
    for word in sorted(ours):
        if len(word) < _SHORTEST or word in _KNOWN or word.endswith("n't"):
            continue
        marker = next((marker for marker in meant if OSA.distance(word, marker, score_cutoff=1) <= 1), None)
        if marker is not None and not {word + "s", word[:-1]} & {marker}:
            found[word] = marker
    return found


def _mended(text: str, slips: dict[str, str]) -> str:
    if not slips:
        return text
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, slips))})\b", re.IGNORECASE)
    return pattern.sub(lambda match: slips[match.group().casefold()], plain(text))
