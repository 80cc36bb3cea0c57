"""Plain text: an article as somebody pasted or saved it."""

from collections.abc import Iterator
from datetime import date

from tracker.domain.articles import Document, Payload
from tracker.readers.decode import decode
from tracker.readers.layout import find_layout
from tracker.text import normalise


class PlainReader:
    """Text files and standard input."""

    name = "text"
    suffixes = frozenset({".txt", ".text"})
    media_types = frozenset({"text/plain"})

    def sniffs(self, head: bytes) -> bool:
        """Never sure: any bytes may be text."""
        return False

    def read(self, payload: Payload) -> Iterator[Document]:
        """One document. Raises UnreadableInput for binary and empty input."""
        yield document_of(normalise(decode(payload.content, declared_charset(payload.media_type))))


def document_of(text: str, *, today: date | None = None) -> Document:
    """A document of exactly ``text``: headline, source, authors, date and furniture as far as its layout tells.

    Offsets are into ``text`` as given. ``today`` (for tests) is the day after which a date is not believed.
    """
    layout = find_layout(text, today=today)
    return Document(
        text=text,
        title=layout.title_span.of(text) if layout.title_span else None,
        title_span=layout.title_span,
        source=layout.source,
        url=layout.url,
        authors=layout.authors,
        published=layout.published,
        furniture=tuple(layout.furniture),
    )


def declared_charset(media_type: str | None) -> str | None:
    """The charset parameter of a media type: ``text/html; charset=windows-1251``."""
    for parameter in (media_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip()
    return None
