"""The word lists of ``languages`` as the tables that the matcher looks into, made once on import."""

import re
from collections.abc import Iterable, Mapping

from tracker.languages import english_matching as words
from tracker.languages import english_meaning as meaning

_VOWEL = re.compile("[aeiouy]")
_DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")


def _strip(word: str, ending: int) -> str:
    """Without an ending, a doubled consonant made single; the word itself when no stem would be left."""
    rest = word[:-ending]
    if len(rest) < 3 or not _VOWEL.search(rest):
        return word
    return rest[:-1] if rest.endswith(_DOUBLED) else rest


def _singular(word: str) -> str:
    if word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def reduce_word(word: str) -> str:
    """The stem of a folded word: inflection off, no more than that ("organizations" -> "organization").

    Light on purpose: a stemmer that joins "minister" and "ministry" joins claims that differ. Forms of one family are
    brought together later, pair by pair, where the sentence speaks for it.
    """
    word = words.IRREGULAR.get(word, word)
    if len(word) < 4:
        return word
    word = _singular(word)
    if word.endswith("ied") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("eed"):
        pass
    elif word.endswith("ed"):
        word = _strip(word, 2)
    elif word.endswith("ing"):
        word = _strip(word, 3)
    elif word.endswith("ily") and len(word) > 5:
        word = word[:-3] + "y"
    elif word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


_STEMS: dict[str, str] = {}
_STEMS_KEPT = 200_000


def stem(word: str) -> str:
    """``reduce_word``, remembered; a language has fewer forms than the limit, so that it is seldom emptied."""
    found = _STEMS.get(word)
    if found is None:
        if len(_STEMS) >= _STEMS_KEPT:
            _STEMS.clear()
        found = _STEMS[word] = reduce_word(word)
    return found


def _groups(lines: str) -> dict[str, frozenset[int]]:
    """Stem -> numbers of the groups it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines.strip().splitlines()):
        for word in line.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _opposites(lines: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in lines.strip().splitlines():
        left, _, right = line.partition("|")
        for one in map(stem, left.split()):
            for other in map(stem, right.split()):
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


def _phrases(table: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First word -> (all words, replacement), the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for phrase, replacement in table.items():
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append((parts, tuple(replacement.split())))
    return {first: tuple(sorted(group, key=lambda item: -len(item[0]))) for first, group in found.items()}


def _separable(table: Mapping[str, str]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Verb -> particle -> replacement, of the phrases whose two words may be parted by an object."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for phrase, replacement in table.items():
        verb, _, particle = phrase.partition(" ")
        if verb in words.SEPARABLE_VERBS and particle in words.PARTICLES:
            found.setdefault(verb, {})[particle] = tuple(replacement.split())
    return found


def _pairs(lines: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(stem, line.split())) for line in lines.strip().splitlines())


def _stems(group: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, group))


FUNCTION_STEMS = _stems(words.FUNCTION_WORDS) | words.FUNCTION_WORDS
COMMON_STEMS = _stems(words.COMMON_WORDS)
GLUE_STEMS = _stems(words.LIGHT_GLUE)
RECIPROCAL_STEMS = _stems(words.RECIPROCAL)
CONCEPTS = _groups(meaning.SYNONYMS + meaning.RELATED_FORMS.lstrip())
OPPOSITES = _opposites(meaning.OPPOSITES)
CONFUSABLE = _pairs(meaning.CONFUSABLE)
PHRASES = _phrases(words.PHRASES)
SEPARABLE = _separable(words.PHRASES)
NICKNAMES = _groups(meaning.NICKNAMES)

COMMON_WEIGHT = 0.45
"""How much a frequent word counts beside an ordinary one; flat between .3 and 1.0 on the development pairs."""


def weight(word_stem: str) -> float:
    """How much a content stem counts in the similarity."""
    return COMMON_WEIGHT if word_stem in COMMON_STEMS else 1.0


_BRITISH = re.compile(r"(?<=[a-z]{3})(is)(?=(e|es|ed|ing|ation|ations|er|ers)$)|(?<=al)(ys)(?=(e|es|ed|ing)$)")


def american(word: str) -> str:
    """The American spelling, which the lists use: "organised" -> "organized", "harbour" -> "harbor"."""
    known = words.SPELLINGS.get(word)
    if known is not None:
        return known
    if len(word) > 5 and ("is" in word or "ys" in word) and not {word, word[:-1]} & words.KEEPS_ISE:
        return _BRITISH.sub(lambda match: match.group(0).replace("s", "z"), word)
    return word
