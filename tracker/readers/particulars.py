"""The lines between headline and prose: dates, bylines, names of outlets, labelled fields, breadcrumbs."""

import re
from collections.abc import Iterator
from datetime import date

from tracker.languages.english_layout import FIELD_LABELS
from tracker.readers.bylines import is_outlet, parse_byline
from tracker.readers.dates import parse_date_line
from tracker.readers.furniture import LONGEST_LINK, QUOTATION_MARKS, is_breadcrumbs, is_notice, is_section
from tracker.readers.lines import Layout, Line

_FIELD = re.compile(r"(?P<label>[A-Za-z][A-Za-z ]{1,20}):\s+(?P<value>\S.*)")


def take_particulars(line: Line, layout: Layout, today: date | None) -> bool:
    """A line of dates, a byline, or both with the outlet's name: "By Jane Doe | The Courier | 4 March 2026"."""
    if len(line.text) > LONGEST_LINK:
        return False
    words, agency = _split_agency(line.text)
    for start in _starts_of_date(words):
        dates = parse_date_line(words[start:], today=today)
        if dates is None:
            continue
        if not _take_names(words[:start].strip(" ,;|·•–—-("), layout):
            return False
        layout.published = layout.published or dates.published
        layout.source = layout.source or agency
        return True
    return _take_byline(line.text, layout)


def take_other_head_line(line: Line, layout: Layout) -> bool:
    """Breadcrumbs, a section's name, a notice, a web address, a labelled field; only above the prose."""
    if len(line.text) > LONGEST_LINK:
        return False
    if re.fullmatch(r"(?:https?://|www\.)\S+", line.text):
        layout.url = layout.url or (line.text if line.text.startswith("http") else None)
        return True
    if _take_field(line.text, layout):
        return True
    return is_section(line.text) or is_breadcrumbs(line.text) or is_notice(line.text)


def _split_agency(line: str) -> tuple[str, str | None]:
    """ "PORT AVERIN, 5 March 2026 (Meridian Wire)" without and with its last words."""
    found = re.search(r"\s*\(([A-Z][\w&. -]{1,40})\)$", line)
    return (line[: found.start()], found[1]) if found else (line, None)


def _starts_of_date(line: str) -> Iterator[int]:
    """Where in a line dates and nothing else may follow: its start, and the start of each word."""
    yield 0
    if any(character.isdigit() for character in line):
        yield from (match.end() for match in re.finditer(r"[\s(]+", line))


def _take_names(words: str, layout: Layout) -> bool:
    """What may stand before a date: nothing, a byline, an outlet, a place in capitals, or some of them."""
    if not words or _take_byline(words, layout):
        return True
    pieces = [piece for piece in re.split(r"\s*[|·•]\s*|\s+[–—-]\s+|,\s+", words) if piece]
    named = Layout()
    if not all(_take_name(piece, named) for piece in pieces):
        return False
    layout.source, layout.authors = layout.source or named.source, layout.authors or named.authors
    return True


def _take_name(piece: str, layout: Layout) -> bool:
    if is_outlet(piece):
        layout.source = layout.source or piece
        return True
    is_place = len(piece.split()) <= 3 and not QUOTATION_MARKS.intersection(piece) and piece.isupper()
    is_word = re.fullmatch(r"[A-Z][\w’'-]+", piece) is not None
    return is_place or is_word or is_section(piece) or _take_byline(piece, layout)


def _take_byline(words: str, layout: Layout) -> bool:
    authors = parse_byline(words)
    if authors is None:
        outlet = re.split(r"\s*[|·•–—]\s*|,\s+", words)[-1]
        authors = parse_byline(words[: -len(outlet)].rstrip(" ,|·•–—")) if is_outlet(outlet) else None
    if authors is None:
        return False
    outlets = [piece for piece in re.split(r"\s*[|·•–—]\s*|,\s+", words) if is_outlet(piece)]
    layout.source = layout.source or (outlets[-1] if outlets else None)
    layout.authors = layout.authors or authors
    return True


def _take_field(line: str, layout: Layout) -> bool:
    found = _FIELD.fullmatch(line)
    kind = FIELD_LABELS.get(found["label"].lower()) if found else None
    if not found or kind is None or kind == "title":  # a labelled title stays visible: see _trim_title
        return False
    value = found["value"].strip()
    if kind == "source":
        layout.source = layout.source or value
    elif kind == "url":
        layout.url = layout.url or value
    elif kind == "authors":
        layout.authors = layout.authors or tuple(re.split(r"\s*(?:,|;|&|\band\b)\s*", value))
    return True
