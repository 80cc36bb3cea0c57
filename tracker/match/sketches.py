"""Under which keys a wording is found again among millions: its words, some pairs of them, and a sketch of its phrases.

The sketch keeps the smallest hashes of all runs of three words (bottom-k, Broder 1997), so that two wordings that share
most of their runs share most of the kept ones too. It is drawn from the words as printed: a repetition is found even
where the reading takes them apart differently, and where all its words are common ones.
"""

import re
from hashlib import blake2b
from itertools import pairwise

from tracker.match.hashes import hashed
from tracker.match.lexicon import FUNCTION_STEMS
from tracker.match.tokens import MAX_CHARACTERS
from tracker.match.wording import MATCHER_VERSION, Wording
from tracker.text import fold

KEYS_VERSION = f"{MATCHER_VERSION}.2"
"""Rules by which stored keys were made: how a wording is read, and which keys are drawn from it."""

MOST_WORDS = 24
"""Words kept of an assertion; longer wordings have enough of them."""
PAIRS = 4
PHRASES = 8
"""Kept hashes of pairs and of runs. Measured with 600 cut, misprinted and changed quotations and 400 paraphrases among
100,000 sentences, beside 24 MinHash bands and all pairs: the right one is among the first 50 for .998 and .998 (bands
.967 and .998), first for .992 and .888 (.925 and .908), with 14 rows an assertion instead of 34."""
_RUN_WORDS = 3
_WORD = re.compile(r"[^\W_]+")


def index_keys(wording: Wording) -> tuple[int, ...]:
    """Signed 32-bit integers, the same in every process, each once; none when the wording has no words."""
    line = [stem for stem in wording.stems if stem not in FUNCTION_STEMS] or list(wording.stems)
    words = [_posting(word) for word in list(dict.fromkeys(line))[:MOST_WORDS]]
    pairs = sorted({_posting(f"{one} {other}") for one, other in pairwise(line)})
    runs = sorted({_run(run) for run in _runs(wording.text)})
    return tuple(dict.fromkeys([*words, *pairs[:PAIRS], *runs[:PHRASES]]))


def _runs(text: str) -> set[str]:
    """Every three neighbouring words, as folded; all of them where there are fewer."""
    words = _WORD.findall(fold(text[:MAX_CHARACTERS]).replace("'", ""))
    if len(words) <= _RUN_WORDS:
        return {" ".join(words)} if words else set()
    return {" ".join(words[start : start + _RUN_WORDS]) for start in range(len(words) - _RUN_WORDS + 1)}


def _posting(words: str) -> int:
    """The low 32 bits: foreign wordings that share them by chance are told apart by the comparison."""
    return ((hashed("posting", words) + _HALF) & (2 * _HALF - 1)) - _HALF


def _run(words: str) -> int:
    digest = blake2b(words.encode("utf-8", "replace"), digest_size=4, person=b"run").digest()
    return int.from_bytes(digest, "little", signed=True)


_HALF = 2**31
