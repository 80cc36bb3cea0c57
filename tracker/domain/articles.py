"""What was read, from which bytes."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.domain.speech import Span


class DatePrecision(StrEnum):
    """How much of a date is known; ``value`` holds the first day of the period."""

    DAY = "day"
    WEEK = "week"
    """``value`` is its Monday."""
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as far as it was printed, and where it was read from."""

    value: date
    precision: DatePrecision = DatePrecision.DAY
    origin: str = "user"
    """json-ld, meta, time, url, text, page (guessed), user."""


@dataclass(frozen=True, slots=True)
class Payload:
    """Bytes as fetched. ``origin`` is a path, a URL or ``-``."""

    content: bytes
    origin: str
    media_type: str | None = None
    fetched_at: datetime | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as a reader understood it.

    ``text`` is final: every offset anywhere is in code points into it. ``furniture`` are the stretches that are
    not the article's own prose (date line, breadcrumbs, a repeated headline, a byline, "related articles"),
    ordered and disjoint; no statement is looked for there.
    """

    text: str
    title: str | None = None
    title_span: Span | None = None
    source: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    published: PrintedDate | None = None
    language: str | None = None
    furniture: tuple[Span, ...] = ()
    reader: str = "text"

    @property
    def sha256(self) -> str:
        """Digest of the text (UTF-8): what makes two versions the same version."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
