"""Text and offsets: read newlines once, split sentences, anchor a quotation, find it again, fold for comparing.

Offsets are code points, half-open. Folded copies are for comparing only and never for offsets.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sentencex import get_sentence_boundaries

from tracker.domain.speech import Span

ANCHOR_LENGTH = 32
"""Characters of context on each side of an anchor, as Hypothesis and the W3C examples keep."""

_FOLDED_MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "′": "'",
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "…": "...",
        "\u200b": "", "\ufeff": "", "\u00ad": "",
    }
)  # fmt: skip


def normalise(text: str) -> str:
    """The text as it is stored: newlines as ``\\n``, no byte-order mark, no NUL, no lone surrogate.

    Done once, by a reader; nothing changes a text after that. A lone surrogate cannot be stored as UTF-8 and
    becomes U+FFFD.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    return _SURROGATE.sub("\ufffd", text)


_SURROGATE = re.compile("[\ud800-\udfff]")
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")


def fold(text: str) -> str:
    """For comparing: compatibility forms, no case, no accents, plain quotation marks and dashes, single spaces."""
    text = text.replace("´", "'").replace("″", '"')  # which NFKC would take apart
    text = unicodedata.normalize("NFKC", text).translate(_FOLDED_MARKS).casefold()
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.split())


def sentences(text: str, within: Span | None = None) -> Iterator[Span]:
    """Sentences of ``text`` (or of a part of it) without the white space around them."""
    offset, part = (within.start, within.of(text)) if within else (0, text)
    # The library takes UTF-8 only, and panics at a wide space before a full stop (sentencex 1.0.32: "A\u2009.").
    part = _WIDE_SPACE.sub(" ", _SURROGATE.sub("\ufffd", part))  # one code point stays one
    for boundary in get_sentence_boundaries("en", part):
        start, end = boundary["start_index"], boundary["end_index"]
        piece = part[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start < end:
            yield Span(offset + start, offset + end)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A W3C TextQuoteSelector: the exact words with a little context on each side."""

    exact: str
    prefix: str
    suffix: str


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of ``span`` in ``text``."""
    return Anchor(
        exact=span.of(text),
        prefix=text[max(0, span.start - ANCHOR_LENGTH) : span.start],
        suffix=text[span.end : span.end + ANCHOR_LENGTH],
    )


def find_anchor(text: str, wanted: Anchor) -> Span | None:
    """Where the anchor's words stand in ``text``: the occurrence whose context agrees best, the first on a tie."""
    best: tuple[int, int] | None = None
    start = text.find(wanted.exact)
    while start >= 0 and wanted.exact:
        end = start + len(wanted.exact)
        agreement = _common_suffix(text[max(0, start - ANCHOR_LENGTH) : start], wanted.prefix) + _common_prefix(
            text[end : end + ANCHOR_LENGTH], wanted.suffix
        )
        if best is None or agreement > best[0]:
            best = (agreement, start)
        start = text.find(wanted.exact, start + 1)
    return Span(best[1], best[1] + len(wanted.exact)) if best else None


def _common_prefix(left: str, right: str) -> int:
    for count, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return count
    return min(len(left), len(right))


def _common_suffix(left: str, right: str) -> int:
    return _common_prefix(left[::-1], right[::-1])
