"""Proper names in a wording, read from its capitals, in order."""

from typing import NamedTuple

from tracker.languages import english_matching as words
from tracker.languages.english_meaning import TITLE_WORDS
from tracker.match.lexicon import FUNCTION_STEMS
from tracker.match.tokens import Token

_NOT_NAMES = frozenset(words.MONTHS) | words.WEEKDAYS | {day + "s" for day in words.WEEKDAYS} | {"i"}
_SHOUTED = 0.6
"""With a larger share of capitals the wording is a headline or shouted, and capitals say nothing."""
_STARTS = ".!?:;\"'(#-"


class ProperName(NamedTuple):
    """A name as printed, and its folded words."""

    printed: str
    words: tuple[str, ...]


def read_names(text: str, tokens: list[Token], *, may_shout: bool = True) -> tuple[ProperName, ...]:
    """Runs of capitals that do not merely begin a sentence. Titles before a name are no part of it."""
    capitals = [token.capital and token.word not in _NOT_NAMES for token in tokens]
    if may_shout and sum(capitals) >= _SHOUTED * len(tokens) and len(tokens) > 3:
        return ()
    found: list[ProperName] = []
    position = 0
    while position < len(tokens):
        end = position
        while end < len(tokens) and capitals[end] and (end == position or _joined(text, tokens, end)):
            end += 1
        if end > position:
            _add(found, text, tokens[position:end], first=_begins(text, tokens, position))
        position = max(end, position + 1)
    return tuple(found)


def _joined(text: str, tokens: list[Token], position: int) -> bool:
    left, right = tokens[position - 1], tokens[position]
    return text[left.end : right.start] in (" ", "-", "")


def _begins(text: str, tokens: list[Token], position: int) -> bool:
    """Does this token begin the wording or a sentence in it?"""
    if position == 0:
        return True
    between = text[tokens[position - 1].end : tokens[position].start].strip()
    return bool(between) and between[-1] in _STARTS


def _small(text: str, token: Token) -> bool:
    """Is it a function word, and no acronym that looks like one ("WHO")?"""
    printed = text[token.start : token.end]
    return token.word in FUNCTION_STEMS and not (len(printed) > 1 and printed.isupper())


def _add(found: list[ProperName], text: str, run: list[Token], *, first: bool) -> None:
    """Take the run as a name, without titles, without a function word or a lone word at a sentence's start."""
    if first and (len(run) == 1 or run[0].word in FUNCTION_STEMS):
        run = run[1:]
    run = [token for token in run if token.word not in TITLE_WORDS and not _small(text, token)]
    if run:
        found.append(ProperName(text[run[0].start : run[-1].end], tuple(token.word for token in run)))
