"""Choose the word pieces that ship: those the training text needs, then BERT's commonest Latin ones up to a limit."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tracker.extract.tokens import PAD, SEPARATOR, START, UNKNOWN, Vocabulary
from training.prepare import Article

LIMIT = 22_000
"""At 384 bytes a piece the table takes 8.4 MB beside 10.7 MB of layers: the folder stays under 20 MB."""

_FIRST = (PAD, UNKNOWN, START, SEPARATOR)


def choose_pieces(base: Path, articles: Iterable[Article], limit: int = LIMIT) -> list[str]:
    """Pieces of the base vocabulary (one per line), special ones first, the rest in the base's order."""
    lines = base.read_text("utf-8").rstrip("\n").split("\n")
    everything = Vocabulary(lines)
    used = Counter(number for article in articles for word in article.words for number in everything(word))
    kept = {number for number, _ in used.most_common(limit)}
    kept |= {number for number, piece in enumerate(lines) if _is_short(piece)}
    # BERT's vocabulary runs from common to rare, so the first that are left are the commonest.
    for number, piece in enumerate(lines):
        if len(kept) >= limit:
            break
        if _is_latin(piece):
            kept.add(number)
    special = {lines.index(piece) for piece in _FIRST}
    return [*_FIRST, *(lines[number] for number in sorted(kept - special))]


def _is_short(piece: str) -> bool:
    """Single characters of European scripts, so that hardly any word is unknown."""
    bare = piece.removeprefix("##")
    return len(bare) == 1 and (ord(bare) < 0x250 or 0x2010 <= ord(bare) <= 0x2122)


def _is_latin(piece: str) -> bool:
    return not piece.startswith("[") and all(ord(c) < 0x250 for c in piece)
