"""Keys under which a wording is found again among millions: postings for its words, bands for its likeness.

Two tables of integers in any database do what a search engine would: the rarest shared postings, united with the
bands, hold the right candidate among the first fifty (MinHash: Broder 1997; bands: Leskovec, Rajaraman, Ullman ch. 3).
"""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tracker.match.lexicon import COMMON_STEMS, FUNCTION_STEMS
from tracker.match.wording import Wording

BANDS, ROWS = 24, 2
"""24 bands of 2 rows find a pair of Jaccard likeness .35 with probability .95."""
MOST_POSTINGS = 24
"""Postings kept an assertion: single words first, then bigrams, as they come. Longer wordings have enough of them."""
_SEED = 20_261_123


@dataclass(frozen=True, slots=True)
class MatchKeys:
    """Signed 64-bit integers, the same in every process. ``postings`` in order: names and rarer words, common
    words, then bigrams; which of them is rarest only the database knows."""

    postings: tuple[int, ...]
    bands: tuple[int, ...]


def keys(wording: Wording) -> MatchKeys:
    """The keys of a wording; none when it has no words."""
    line = [word for word in wording.stems if word not in FUNCTION_STEMS] or list(wording.stems)
    if not line:
        return MatchKeys((), ())
    words = sorted(dict.fromkeys(line), key=lambda word: word in COMMON_STEMS or word[0] in "#@")
    bigrams = [f"{one} {other}" for one, other in pairwise(line)]
    postings = dict.fromkeys([hashed("posting", word) for word in (words + bigrams)[:MOST_POSTINGS]])
    return MatchKeys(tuple(postings), minhash_bands([*words, *bigrams], kind="band", bands=BANDS, rows=ROWS))


@lru_cache(maxsize=65_536)
def hashed(kind: str, text: str) -> int:
    """A stable signed 64-bit integer for a text, salted by what kind of key it is."""
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=8, person=kind.encode()).digest()
    return int.from_bytes(digest, "little", signed=True)


@lru_cache(maxsize=8)
def _multipliers(count: int) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Odd multipliers and offsets of ``count`` hash functions, the same for ever (drawn from hashes, not from a
    generator whose stream may change with a release)."""
    draws = [hashed("multiplier", f"{_SEED}/{index}") & (2**64 - 1) for index in range(2 * count)]
    numbers = np.array(draws, dtype=np.uint64)
    return numbers[:count] | np.uint64(1), numbers[count:]


def minhashes(shingles: list[str], *, kind: str, count: int) -> npt.NDArray[np.uint64]:
    """``count`` minima of hashed shingles (at least one)."""
    values = np.array([hashed(kind, shingle) & (2**64 - 1) for shingle in shingles], dtype=np.uint64)
    factors, offsets = _multipliers(count)
    mixed = values[:, None] * factors[None, :] + offsets[None, :]
    mixed ^= mixed >> np.uint64(29)
    lowest: npt.NDArray[np.uint64] = (mixed * np.uint64(0x9E3779B97F4A7C15)).min(axis=0)
    return lowest


def minhash_bands(shingles: list[str], *, kind: str, bands: int, rows: int) -> tuple[int, ...]:
    """One key a band: equal when all its minima are."""
    lowest = minhashes(shingles, kind=kind, count=bands * rows).reshape(bands, rows)
    salts = _multipliers(bands)[0]
    mixed = (lowest * np.arange(1, 2 * rows, 2, dtype=np.uint64)).sum(axis=1, dtype=np.uint64)
    mixed = (mixed ^ (mixed >> np.uint64(31))) * np.uint64(0xBF58476D1CE4E5B9) ^ salts
    return tuple(mixed.view(np.int64).tolist())
