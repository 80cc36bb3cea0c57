"""What goes to a terminal: text from outside has no power over it."""

import re
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

_POWERFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that turn the reading direction, and what no encoding takes."""


def plain(text: str) -> str:
    """The text with U+FFFD for whatever a terminal would obey; white space and invisible hyphens stay."""
    return _POWERFUL.sub("\ufffd", text)


class Terminal(Console):
    """A console that shows what stands in an article and never obeys it: Rich lets escape sequences through."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(plain(segment.text), segment.style)
