"""Web pages, as saved or fetched; ``page`` takes the article out of one."""

import re
from collections.abc import Iterator

from tracker.domain.articles import Document, Payload

_SNIFFED = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S)


class HtmlReader:
    """Pages as saved or fetched."""

    name = "html"
    suffixes = frozenset({".html", ".htm", ".xhtml"})
    media_types = frozenset({"text/html", "application/xhtml+xml"})

    def sniffs(self, head: bytes) -> bool:
        """Whether it opens as a page does."""
        return bool(_SNIFFED.match(head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").lstrip(b"\xff\xfe")))

    def read(self, payload: Payload) -> Iterator[Document]:
        """One document: headline, then paragraphs, list items and quotations in reading order, a blank line between.

        Raises UnreadableInput for a page without an article, and for one too large or nested too deeply.
        """
        # Here and not above: trafilatura takes .2 s to load, which commands that read no page should not pay.
        from tracker.readers.page import read_page

        yield read_page(payload)
