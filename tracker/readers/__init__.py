"""Bytes to documents: one file per input format, behind one protocol.

A new format is a file with a class that fits ``Reader`` and a line in ``READERS`` (docs/add-a-reader.md).
"""

import re
from collections.abc import Iterator
from typing import Protocol

from tracker.domain.articles import Document, Payload
from tracker.errors import UnreadableInput
from tracker.readers.html import HtmlReader
from tracker.readers.plain import PlainReader

SNIFFED_BYTES = 1024
"""How much of a payload a reader sees when it is asked whether the bytes are its own."""

UNNAMED_TYPES = frozenset({"application/octet-stream", "binary/octet-stream", "application/unknown", "text/plain"})
"""Media types that servers give to anything: the name and the content are believed before them."""


class Reader(Protocol):
    """Reads one kind of file."""

    @property
    def name(self) -> str:
        """One word, as shown to the user and kept in ``Document.reader``."""

    @property
    def suffixes(self) -> frozenset[str]:
        """Lower case, with the dot."""

    @property
    def media_types(self) -> frozenset[str]:
        """Lower case, without parameters."""

    def sniffs(self, head: bytes) -> bool:
        """Whether a payload that begins with ``head`` is surely of this kind."""

    def read(self, payload: Payload) -> Iterator[Document]:
        """The documents in ``payload``, in order, each with its final text.

        Raises UnreadableInput, in words that follow the name of the input.
        """


READERS: dict[str, Reader] = {reader.name: reader for reader in (HtmlReader(), PlainReader())}

SUFFIXES: frozenset[str] = frozenset().union(*(reader.suffixes for reader in READERS.values()))


MAX_TEXT = 2_000_000
"""Code points of one text. A long book has half as many; the extractor takes minutes over more."""


def read(payload: Payload) -> Iterator[Document]:
    """The documents in ``payload``. Raises UnreadableInput, also for a text too long to be an article."""
    for document in find_reader(payload).read(payload):
        if len(document.text) > MAX_TEXT:
            millions = f"{len(document.text) / 1e6:.0f} million characters"
            raise UnreadableInput(f"is {millions} of text; an article has at most {MAX_TEXT // 1_000_000} million")
        yield document


def find_reader(payload: Payload) -> Reader:
    """The reader for ``payload``: by media type, then by what its content surely is, then by its suffix.

    Content goes before the suffix because a page saved as ``.txt`` is still a page. What has no suffix and no type
    (standard input) and is nothing else is read as text. Raises UnreadableInput when no reader fits.
    """
    media_type = (payload.media_type or "").partition(";")[0].strip().lower()
    suffix = suffix_of(payload.origin)
    for reader in READERS.values():
        if media_type in reader.media_types and media_type not in UNNAMED_TYPES:
            return reader
    for reader in READERS.values():
        if reader.sniffs(payload.content[:SNIFFED_BYTES]):
            return reader
    for reader in READERS.values():
        if suffix in reader.suffixes or (media_type in reader.media_types and not suffix):
            return reader
    if not suffix and media_type in UNNAMED_TYPES | {""}:
        return READERS["text"]
    raise UnreadableInput(f"no reader for this kind of file; readers: {', '.join(READERS)}")


def suffix_of(origin: str) -> str:
    """``.html`` of a path or a URL, in lower case; empty when what follows the last dot is no suffix."""
    url = re.match(r"[A-Za-z][\w+.-]*://[^/?#]*([^?#]*)", origin)
    name = url[1] if url else origin
    found = re.search(r"[^/\\](\.[A-Za-z][A-Za-z0-9]{0,7})$", name)
    return found[1].lower() if found else ""
