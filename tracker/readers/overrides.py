"""What the user says of a document wins over what the document says of itself."""

from dataclasses import replace
from datetime import date

from tracker.domain.articles import Document, PrintedDate


def apply_overrides(
    document: Document,
    *,
    title: str | None = None,
    source: str | None = None,
    url: str | None = None,
    published: PrintedDate | date | None = None,
) -> Document:
    """``document`` with the particulars that were given; None keeps what was found.

    The date's origin becomes "user". The text is not touched; ``title_span`` stays where a headline is printed, also
    when the user gave other words for it.
    """
    if isinstance(published, date):
        published = PrintedDate(published)
    return replace(
        document,
        title=title or document.title,
        source=source or document.source,
        url=url or document.url,
        published=replace(published, origin="user") if published else document.published,
    )
