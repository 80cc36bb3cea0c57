"""What goes to a terminal: text from outside has no power over it, and what it cannot show is shown in its letters."""

import re
import unicodedata
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

_POWERFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that turn the reading direction, and what no encoding takes."""

_LIKE = str.maketrans("“”„«»‘’‚–—−…×·•", '"""""\'\'\'---.x.*')
"""One character for one: a table stays straight."""


def plain(text: str) -> str:
    """The text with U+FFFD for whatever a terminal would obey; white space and invisible hyphens stay."""
    return _POWERFUL.sub("\ufffd", text)


def spelt(text: str, encoding: str) -> str:
    """The text in the letters that ``encoding`` has: marks as the nearest mark, letters bare, else ``?``."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_spelt(character, encoding) for character in text)
    return text


def _spelt(character: str, encoding: str) -> str:
    for known in (character, character.translate(_LIKE), unicodedata.normalize("NFKD", character)[:1]):
        try:
            known.encode(encoding)
        except UnicodeEncodeError:
            continue
        return known
    return "?"


class Terminal(Console):
    """A console that shows what stands in an article and never obeys it: Rich lets escape sequences through."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            if segment.control:
                yield segment
            else:
                # Left out, not replaced: it was laid out as taking no room.
                yield Segment(spelt(_POWERFUL.sub("", segment.text), self.encoding), segment.style)

    def on_broken_pipe(self) -> None:
        """Rich would end the program here; the root of all commands knows what to do."""
        raise BrokenPipeError
