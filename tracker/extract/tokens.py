"""What the model sees of a text: tokens, which of them stand in quotation marks, and their word pieces.

Training and running share this file, so that a model never meets tokens of another make than it was trained on.
Offsets are code points of the text; a token that is a line break ends a paragraph.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

_TOKEN = re.compile(
    r"""
      \n\s*                                               # a paragraph ends
    | ''|``                                               # typewriter quotation marks
    | (?:[A-Za-z]\.){2,}                                  # U.S.
    | (?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|Lt|Col|Prof|Sgt|Rev|Hon)\.
    | \$?\d+(?:[.,:]\d+)*%?                               # 1,200.50
    | [’'](?:s|S|re|ve|ll|d|m|t)\b                        # it | 's
    | [^\W_]+(?:[-&][^\W_]+)*                             # words, also hyphenated
    | \.\.\.|--+
    | \S
    """,
    re.VERBOSE,
)

OUTSIDE, INSIDE, MARK_OPEN, MARK_CLOSE = 0, 1, 2, 3
"""States of a token: not in quotation marks, in them, or itself the opening or closing mark."""

_OPENING = frozenset("“„«") | {"``"}
_CLOSING = frozenset("”»")
_STRAIGHT = frozenset('"″') | {"''"}
_DOUBLE = _OPENING | _CLOSING | _STRAIGHT
_SINGLE_OPEN = frozenset("‘'‚‹")
_SINGLE_CLOSE = frozenset("’'›")
_BEFORE_OPENING = frozenset("([{—–-/…‘'“\"")
_ELISION = re.compile(r"(?:\d0s|em|til|tis|twas|cause|bout|n|round|neath)\b", re.IGNORECASE)

BREAK_SHAPE = 7
SHAPES = 8
TYPES = 2 * SHAPES
"""Input types of the encoder: inside quotation marks or not, times the shape of the word."""

PAD, UNKNOWN, START, SEPARATOR = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
_LONGEST_WORD = 100
"""BERT's own limit: a longer run of characters is one unknown piece."""
_MOST_PIECES = 8
"""A word gets at most this many pieces; the rest of a chemical name or an address says nothing more."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of one text in order: half-open offsets, printed words, and the quotation state of each."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    states: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def is_break(self, index: int) -> bool:
        return self.words[index] == "\n"

    def slice(self, first: int, last: int) -> "Tokens":
        """The tokens ``[first, last)``; offsets stay those of the whole text."""
        return Tokens(self.starts[first:last], self.ends[first:last], self.words[first:last], self.states[first:last])


def tokenize(text: str) -> Tokens:
    """Split ``text`` and mark what stands in quotation marks."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for found in _TOKEN.finditer(text):
        word = found.group()
        starts.append(found.start())
        ends.append(found.end())
        words.append("\n" if "\n" in word else word)
    tokens = Tokens(starts, ends, words, [OUTSIDE] * len(words))
    for first, last, following in _paragraphs(tokens):
        _mark_double(text, tokens, first, last)
        _mark_single(text, tokens, first, last, following)
    return tokens


def _paragraphs(tokens: Tokens) -> list[tuple[int, int, int]]:
    """(first, last, first token of the next paragraph or -1) of every paragraph that is not empty."""
    bounds: list[tuple[int, int]] = []
    first = 0
    for index in [i for i, word in enumerate(tokens.words) if word == "\n"] + [len(tokens)]:
        if index > first:
            bounds.append((first, index))
        first = index + 1
    followings = [start for start, _ in bounds[1:]] + [-1]
    return [(first, last, following) for (first, last), following in zip(bounds, followings, strict=False)]


def _mark_double(text: str, tokens: Tokens, first: int, last: int) -> None:
    """Set the states of one paragraph by its double marks, whatever their style or direction.

    A mark that is never closed reaches to the end of its paragraph: a quotation that goes on in the next one is
    printed so, and a forgotten closing mark does no harm beyond it.
    """
    states, opened = tokens.states, -1
    for index in range(first, last):
        word = tokens.words[index]
        if word not in _DOUBLE:
            if opened >= 0:
                states[index] = INSIDE
            continue
        before, after = _neighbours(text, tokens, index)
        if opened < 0:
            # Direction is told by what the mark touches, not by its shape: `said”No”` and `”No,” he` are printed too.
            turned = after.isalnum() or (not after.isspace() and (before.isspace() or before in _BEFORE_OPENING))
            if word in _OPENING or turned:
                opened = index
                states[index] = MARK_OPEN
            else:
                states[index] = MARK_CLOSE
        elif _reopens(word, before, after):
            states[index] = MARK_OPEN
        else:
            states[index] = MARK_CLOSE
            opened = -1


def _reopens(word: str, before: str, after: str) -> bool:
    """Inside a quotation: does the mark open another one? A mark that only looks like an opening one closes („so“)."""
    free = before.isspace() or before in _BEFORE_OPENING
    return free and (not after.isspace() if word in _OPENING else word in _STRAIGHT and after.isalnum())


def _mark_single(text: str, tokens: Tokens, first: int, last: int, following: int) -> None:
    """Set the states by single marks: British quotations, headlines. Apostrophes are told apart by what they touch."""
    closers = [i for i in range(first, last) if _can_close_single(text, tokens, i)]
    index = first
    while index < last:
        if tokens.states[index] != OUTSIDE or not _can_open_single(text, tokens, index):
            index += 1
            continue
        end = _single_end(text, tokens, index, closers)
        if end is None:
            if index != first or following < 0 or tokens.words[following] not in _SINGLE_OPEN:
                index += 1
                continue
            end = last
        tokens.states[index] = MARK_OPEN
        for inner in range(index + 1, end):
            tokens.states[inner] = INSIDE
        if end < last:
            tokens.states[end] = MARK_CLOSE
        index = end + 1


def _can_open_single(text: str, tokens: Tokens, index: int) -> bool:
    if tokens.words[index] not in _SINGLE_OPEN:
        return False
    before, after = _neighbours(text, tokens, index)
    if not (before.isspace() or before in _BEFORE_OPENING) or after.isspace():
        return False
    return not _ELISION.match(text, tokens.ends[index])


def _can_close_single(text: str, tokens: Tokens, index: int) -> bool:
    if tokens.words[index] not in _SINGLE_CLOSE:
        return False
    before, after = _neighbours(text, tokens, index)
    return not before.isspace() and not after.isalnum()


def _single_end(text: str, tokens: Tokens, opened: int, closers: Sequence[int]) -> int | None:
    """The closing mark: the next one that is no plural possessive ("voters' choice"), or the last there is."""
    for place in range(bisect_right(closers, opened), len(closers)):
        index = closers[place]
        if tokens.states[index] != OUTSIDE:
            continue
        before, _ = _neighbours(text, tokens, index)
        goes_on = text[tokens.ends[index] : tokens.ends[index] + 2].strip()[:1].islower()
        if before != "s" or not goes_on or place + 1 == len(closers):
            return index
    return None


def _neighbours(text: str, tokens: Tokens, index: int) -> tuple[str, str]:
    """The characters before and after a token; a space at the edges of the text."""
    start, end = tokens.starts[index], tokens.ends[index]
    return (text[start - 1] if start else " "), (text[end] if end < len(text) else " ")


def shape(word: str) -> int:
    """Punctuation 0, number 1, lower case 2, capitalised or mixed 3, upper case 4."""
    if not word[0].isalpha():
        return 1 if word[0].isdigit() or word[0] == "$" else 0
    if word.islower():
        return 2
    return 4 if word.isupper() and len(word) > 1 else 3


class Vocabulary:
    """Greedy word pieces over a list of known pieces (Wu et al. 2016, as in BERT, uncased).

    Words come from ``tokenize``; quotation marks of every style are one piece, so that the style cannot matter.
    """

    def __init__(self, pieces: Sequence[str]) -> None:
        self.pieces = list(pieces)
        self.numbers = {piece: number for number, piece in enumerate(self.pieces)}
        self.unknown = self.numbers[UNKNOWN]
        self.start = self.numbers[START]
        self.separator = self.numbers[SEPARATOR]
        self.pad = self.numbers[PAD]
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def read(cls, path: Path) -> "Vocabulary":
        """One piece per line, in the order of the embedding table."""
        return cls(path.read_text("utf-8").rstrip("\n").split("\n"))

    def __call__(self, word: str) -> tuple[int, ...]:
        """Numbers of the pieces of one word, at least one."""
        known = self._known.get(word)
        if known is None:
            known = self._split(word)
            # The cache holds the words of a language, not of a hostile input.
            if len(word) < 40 and len(self._known) < 200_000:
                self._known[word] = known
        return known

    def _split(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self.unknown,)
        folded = unicodedata.normalize("NFD", word.lower())
        folded = "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))
        found: list[int] = []
        for part in re.findall(r"\w+|[^\w\s]", folded.replace("_", " _ ")):
            found.extend(self._greedy(part))
        return tuple(found[:_MOST_PIECES]) or (self.unknown,)

    def _greedy(self, part: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(part):
            end, prefix = len(part), "##" if start else ""
            while end > start and prefix + part[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [self.unknown]
            found.append(self.numbers[prefix + part[start:end]])
            start = end
        return found


@dataclass(frozen=True, slots=True)
class Pieces:
    """Word pieces of some tokens: ``ids`` and input ``types``; ``lows[i]:highs[i]`` are the pieces of token ``i``."""

    ids: Ints
    types: Ints
    lows: Ints
    highs: Ints = field(repr=False)

    def __len__(self) -> int:
        return len(self.ids)


def to_pieces(tokens: Tokens, vocabulary: Vocabulary) -> Pieces:
    """Word pieces and input types of the tokens; opening and closing marks have types of their own."""
    ids: list[int] = []
    types: list[int] = []
    lows: list[int] = []
    for word, state in zip(tokens.words, tokens.states, strict=True):
        lows.append(len(ids))
        if word == "\n":
            ids.append(vocabulary.separator)
            types.append(BREAK_SHAPE)
            continue
        if state >= MARK_OPEN:
            ids.append(vocabulary.numbers['"'])
            types.append(SHAPES + state + 3)
            continue
        numbers = vocabulary(word)
        ids.extend(numbers)
        types.extend([shape(word) + (SHAPES if state == INSIDE else 0)] * len(numbers))
    starts = np.array([*lows, len(ids)], dtype=np.int64)
    return Pieces(np.array(ids, dtype=np.int64), np.array(types, dtype=np.int64), starts[:-1], starts[1:])
