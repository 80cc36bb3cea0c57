"""What is said inside what is said: "A said that B had promised to pay".

The encoder's tags are flat: of a chain it finds the outermost statement. So the contents it has found are read a second
time, as a text of their own with a paragraph for each; what is found there is reported at second hand.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.speech import Span

FEWEST_CHARACTERS = 20
"""A shorter content has no room for a speaker, a cue and words."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Contents laid out one below the other: ``text``, and for each content where it stands here and in the article."""

    text: str
    pieces: tuple[Span, ...]
    starts: tuple[int, ...]

    def outward(self, span: Span) -> Span:
        """The same words in the article. The span must lie inside one content."""
        number = self._number(span)
        return self._moved(span, self.starts[number] - self.pieces[number].start)

    def inward(self, span: Span) -> Span | None:
        """The same words here; None where no content holds them."""
        for piece, start in zip(self.pieces, self.starts, strict=True):
            if Span(start, start + piece.end - piece.start).covers(span):
                return self._moved(span, piece.start - start)
        return None

    def holder(self, spans: Sequence[Span]) -> Span | None:
        """The one content, as it stands here, that holds all the spans."""
        piece = self.pieces[self._number(spans[0])]
        return piece if all(piece.covers(span) for span in spans) else None

    def is_inner(self, content: Sequence[Span]) -> bool:
        """Whether the words are a part of one content, not the whole."""
        piece = self.holder(content)
        return piece is not None and sum(span.end - span.start for span in content) < piece.end - piece.start

    def _number(self, span: Span) -> int:
        return bisect_right(self.pieces, span.start, key=lambda piece: piece.start) - 1

    @staticmethod
    def _moved(span: Span, by: int) -> Span:
        return Span(span.start + by, span.end + by)


def lay_out(text: str, contents: Iterable[Span]) -> Layout:
    """The contents one below the other, each a paragraph; those too short are left out."""
    lines: list[str] = []
    pieces: list[Span] = []
    starts: list[int] = []
    at = 0
    for content in contents:
        if content.end - content.start < FEWEST_CHARACTERS:
            continue
        lines.append(content.of(text))
        pieces.append(Span(at, at + content.end - content.start))
        starts.append(content.start)
        at += content.end - content.start + 1
    return Layout("\n".join(lines), tuple(pieces), tuple(starts))
