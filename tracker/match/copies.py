"""Wire copies: is this document, in the main, the text of that one?

Shingles of five words (Broder 1997) tell a copy from another report of the same event, which single sentences of five
words do not; bands find candidates, ``resemblance`` decides.
"""

from functools import lru_cache

from tracker.match.hashes import hashed, minhash_bands
from tracker.text import fold

SHINGLE = 5
BANDS, ROWS = 32, 2
"""32 bands of 2 rows find a pair of Jaccard likeness .3 with probability .95: a copy cut to less than half."""
COPY_FROM = 0.6
"""Resemblance from which two documents are copies. In tests with invented reports, another report of one event has .00,
a copy with one changed paragraph in five .89, a cut one 1.0: the threshold lies well between."""
_FEWEST = 20
"""With fewer shingles than this, containment is chance or a single quotation; then Jaccard decides."""
_LEAST_PART = 0.25
"""A text under a quarter of the other is a quotation from it, not a copy."""


@lru_cache(maxsize=512)
def _shingles(text: str) -> frozenset[int]:
    words = [word for word in (raw.strip("\"'.,;:!?()[]-") for raw in fold(text).split()) if word]
    if len(words) < SHINGLE:
        return frozenset((hashed("shingle", " ".join(words)),)) if words else frozenset()
    return frozenset(
        hash_of
        for i in range(len(words) - SHINGLE + 1)
        if (hash_of := hashed("shingle", " ".join(words[i : i + SHINGLE])))
    )


def text_signature(text: str) -> tuple[int, ...]:
    """Band keys of a document's text: signed 64-bit, the same in every process; documents that share one are
    candidates for ``resemblance``. Empty for a text without words."""
    shingles = sorted(_shingles(text))
    if not shingles:
        return ()
    return minhash_bands([str(shingle) for shingle in shingles], kind="copy", bands=BANDS, rows=ROWS)


def resemblance(one: str, other: str) -> float:
    """How far one text is a copy of the other, 0..1; symmetric; a copy with its end cut off still scores high."""
    left, right = _shingles(one), _shingles(other)
    if not left or not right:
        return 0.0
    shared, shorter, longer = len(left & right), min(len(left), len(right)), max(len(left), len(right))
    if shorter < _FEWEST or shorter < _LEAST_PART * longer:
        return shared / (shorter + longer - shared)
    return shared / shorter


def are_copies(one: str, other: str) -> bool:
    """Do two documents carry one text?"""
    return resemblance(one, other) >= COPY_FROM
