"""What the steps of reading a layout share: the lines of a text and what was found among them."""

import re
from dataclasses import dataclass, field

from tracker.domain.articles import PrintedDate
from tracker.domain.speech import Span

LONGEST_TITLE = 200
PARAGRAPH = 60
"""Characters. A line of this length that ends as a sentence is a paragraph of prose."""

NO_TITLE_END = re.compile(r"(?:(?<!\.\.)\.[\"”’')]?|[,;:])$")
"""How a headline does not end."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, without the white space around it."""

    span: Span
    text: str
    followed_by_gap: bool = False


@dataclass(slots=True)
class Layout:
    """What was found; ``furniture`` is ordered and disjoint."""

    title_span: Span | None = None
    source: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    published: PrintedDate | None = None
    furniture: list[Span] = field(default_factory=list)


def is_paragraph(line: str) -> bool:
    """Whether ``line`` is prose for certain: long, or a sentence."""
    return len(line) > LONGEST_TITLE or (len(line) >= PARAGRAPH and bool(NO_TITLE_END.search(line)))


def line_at(offset: int, raw: str, *, gap: bool = False) -> Line | None:
    """The line ``raw`` that stands at ``offset``; None when it is empty."""
    text = raw.strip()
    if not text:
        return None
    start = offset + len(raw) - len(raw.lstrip())
    return Line(Span(start, start + len(text)), text, gap)
