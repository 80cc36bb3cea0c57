"""Hashes that are the same for ever and in every process: of texts, and MinHash bands of sets of them.

MinHash: Broder 1997; bands: Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3.
"""

from functools import lru_cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

_SEED = 20_261_123


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
