"""A wording as words: contractions opened, phrases joined, British and American spelling made one."""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from tracker.languages import english_matching as words
from tracker.match.lexicon import PHRASES, SEPARABLE, american

_MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
        "–": "-", "—": ";", "−": "-", "‐": "-", "‑": "-", "…": "...",
        "\u200b": "", "\ufeff": "", "\u00ad": "", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    }
)  # fmt: skip
"""As ``tracker.text`` folds them, but case is kept for the names, and a dash between clauses parts them."""

_TOKEN = re.compile(
    r"""https?://\S+|\d{4}-\d\d-\d\d(?!\d)
    |(?:(?<![\w)])-(?=\d))?(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?|[%$£€¥&]
    |(?:[^\W\d_]\.){2,}|(?:[^\W\d_]\.)+[^\W\d_](?![^\W\d_])|[^\W\d_]+(?:'[^\W\d_]+)*""",
    re.VERBOSE,
)
_COUNTRY = frozenset(["US", "U.S.", "U.S"])
_SPLIT_MARKS = re.compile(r"[.!?;:]")
MAX_CHARACTERS = 4_000
"""A wording is a sentence or two; what lies behind this many characters is not read, so that no input takes long."""


class Token(NamedTuple):
    """One word: folded and in American spelling, with its place in the plain text and whether it had a capital."""

    word: str
    start: int
    end: int
    capital: bool


def plain(text: str) -> str:
    """Compatibility forms, plain marks, no accents; case is kept."""
    text = text[:MAX_CHARACTERS]
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text.translate(_MARKS)).translate(_MARKS)
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def as_printed(text: str, start: int, end: int) -> str:
    """What ``text`` has where ``plain(text)`` has ``[start, end)``."""
    if text.isascii():
        return text[start:end]
    starts = _plain_starts(text[:MAX_CHARACTERS])
    return text[bisect_right(starts, start) - 1 : bisect_right(starts, end) - 1]


@lru_cache(maxsize=64)
def _plain_starts(text: str) -> tuple[int, ...]:
    """Where each character of the text begins in its plain form (an ellipsis is three there, an accent none)."""
    return tuple(accumulate((len(plain(character)) for character in text), initial=0))


def tokenise(text: str) -> list[Token]:
    """The tokens of ``plain(text)`` before any meaning is read from them; offsets are into the plain text."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        printed = match.group()
        first = printed[0]
        capital = first.isupper()
        word = "usa" if printed in _COUNTRY and not text.isupper() else printed.casefold()
        if first.isalpha():
            if word.startswith(("http:", "https:")):
                continue
            if "'" in word or word in words.CONTRACTIONS:
                found.extend(Token(american(part), match.start(), match.end(), capital) for part in _open(word))
                continue
            if "." in word:
                word = word.replace(".", "")
            word = american(word)
            if "'" in word:
                found.extend(Token(part, match.start(), match.end(), capital) for part in _open(word))
                continue
            if found and text[match.start() - 1] == "-" and _is_prefix(found[-1], match.start()):
                prefix = found.pop()
                found.append(Token(american(prefix.word + word), prefix.start, match.end(), prefix.capital))
                continue
        elif first == "&":
            word = "and"
        found.append(Token(word, match.start(), match.end(), capital))
    return found


def _is_prefix(token: Token, start: int) -> bool:
    """Does this token stand right before a hyphen as a prefix ("co-operate", "e-mail")?"""
    return token.word in words.HYPHENATED_PREFIXES and token.end == start - 1


def _open(word: str) -> list[str]:
    """ "don't" as "do not", "she's" as "she is", "mayor's" as "mayor"."""
    known = words.CONTRACTIONS.get(word)
    if known is not None:
        return known.split()
    if word.endswith("n't"):
        return [word[:-3], "not"]
    stem, mark, ending = word.rpartition("'")
    meant = words.CONTRACTED_ENDINGS.get(mark + ending)
    if meant is not None:
        return [stem, meant]
    if ending == "s":
        return [stem, "is"] if stem in words.TAKES_IS else [stem]
    return [part for part in word.split("'") if part]


def join_phrases(tokens: list[Token]) -> list[Token]:
    """Several words that are one thing as one ("stepped down" -> "resigned"), empty phrases out."""
    if PHRASES.keys().isdisjoint([token.word for token in tokens]):
        return tokens
    joined: list[Token] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        for phrase, replacement in PHRASES.get(token.word, ()):
            end = position + len(phrase)
            if tuple(t.word for t in tokens[position:end]) == phrase:
                last = tokens[end - 1].end
                joined.extend(Token(word, token.start, last, False) for word in replacement)
                position = end
                break
        else:
            particle = _particle(tokens, position) if token.word in SEPARABLE else 0
            if particle:
                replacement = SEPARABLE[token.word][tokens[particle].word]
                joined.extend(Token(word, token.start, token.end, False) for word in replacement)
                tokens = tokens[:particle] + tokens[particle + 1 :]
            else:
                joined.append(token)
            position += 1
    return joined


_OBJECT_LONGEST = 4
"""Words between a verb and its particle: "put the long hearing off"."""


def _particle(tokens: list[Token], verb: int) -> int:
    """Where the particle of a parted verb stands ("put the hearing off"), 0 when there is none."""
    particles = SEPARABLE[tokens[verb].word]
    begins = tokens[verb + 1].word if verb + 1 < len(tokens) else ""
    if begins not in words.BEGIN_PHRASES and not begins[:1].isdigit():
        return 0
    for position in range(verb + 2, min(verb + 2 + _OBJECT_LONGEST, len(tokens))):
        following = tokens[position + 1].word if position + 1 < len(tokens) else ""
        if tokens[position].word in particles and (not following or following in words.AFTER_PARTICLE):
            return position
    return 0


def gap(text: str, left: Token, right: Token) -> str:
    """What stands between two neighbouring tokens."""
    return text[left.end : right.start]


def parts_clauses(between: str) -> bool:
    """Does this gap end a sentence or a clause?"""
    return bool(_SPLIT_MARKS.search(between))
