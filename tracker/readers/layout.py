"""The layout of an article's plain text: headline, date line, byline, breadcrumbs, trailers.

Whatever is not certainly furniture stays prose. Every line is looked at once and only short lines closely, so the
cost is linear in the text, whatever its shape.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from tracker.domain.articles import PrintedDate
from tracker.domain.speech import Span
from tracker.languages.english_layout import FIELD_LABELS
from tracker.readers.bylines import find_agency, is_outlet, parse_byline
from tracker.readers.dates import parse_date_line
from tracker.readers.furniture import (
    LONGEST_LINK,
    QUOTATION_MARKS,
    glued_prefix,
    is_breadcrumbs,
    is_closing,
    is_notice,
    is_related_heading,
    is_section,
    is_trailer_line,
    may_be_notice,
)
from tracker.text import fold

HEAD_LINES = 14
"""Lines, empty ones not counted, among which the particulars stand: a cautious choice, not a measured one."""

HEAD_PARAGRAPHS = 2
"""Paragraphs of prose after which the head is over: a standfirst may stand above the byline."""

TAIL_LINES = 200
"""Lines, from the end, that may belong to a trailer; bounds the memory a text of short lines takes."""

CLOSING_LINES = 12
"""Lines, from the end, among which the outlet's own closing words stand."""

LONGEST_TITLE = 200
SHORTEST_REPEAT = 12
PARAGRAPH = 60
"""Characters. A line of this length that ends as a sentence is a paragraph of prose."""

_SITE_SUFFIX = re.compile(r"\s+[|–—-]\s+(?P<site>[^|–—]{2,40})$")
_FIELD = re.compile(r"(?P<label>[A-Za-z][A-Za-z ]{1,20}):\s+(?P<value>\S.*)")
_NO_TITLE_END = re.compile(r"(?:(?<!\.\.)\.[\"”’')]?|[,;:])$")


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


def find_layout(text: str, *, today: date | None = None) -> Layout:
    """The layout of ``text``; spans are into it. Never raises, and finds nothing in a text without a layout."""
    layout = Layout()
    head = _head_lines(text)
    first_prose = _read_head(head, layout, today)
    _find_title(head, first_prose, layout)
    _take_outlet_lines(head[:first_prose], layout)
    _find_source_in_prose(head, layout)
    head_end = head[-1].span.end if head else 0
    taken = set(layout.furniture)
    taken.update(line.span for line in _lines(text) if line.span not in taken and is_notice(line.text))
    taken.update(_find_trailer(text, after=head[first_prose].span.end if first_prose < len(head) else head_end))
    title = layout.title_span
    layout.furniture = sorted(span for span in taken if title is None or not span.overlaps(title))
    return layout


def _lines(text: str) -> Iterator[Line]:
    """Lines that are worth a closer look, wherever they stand."""
    for match in re.finditer(r"[^\n]+", text):
        start, end = match.span()
        if end - start <= LONGEST_LINK + PARAGRAPH and may_be_notice(match[0]) and (line := _line(start, match[0])):
            yield line


def _line(offset: int, raw: str, *, gap: bool = False) -> Line | None:
    text = raw.strip()
    if not text:
        return None
    start = offset + len(raw) - len(raw.lstrip())
    return Line(Span(start, start + len(text)), text, gap)


def _head_lines(text: str) -> list[Line]:
    lines: list[Line] = []
    for match in re.finditer(r"[^\n]+", text):
        gap = text[match.end() : match.end() + 2] == "\n\n" or match.end() == len(text)
        if line := _line(match.start(), match[0], gap=gap):
            lines.append(line)
        if len(lines) == HEAD_LINES:
            break
    return lines


def is_paragraph(line: str) -> bool:
    """Whether ``line`` is prose for certain: long, or a sentence."""
    return len(line) > LONGEST_TITLE or (len(line) >= PARAGRAPH and bool(_NO_TITLE_END.search(line)))


def _read_head(head: Sequence[Line], layout: Layout, today: date | None) -> int:
    """Takes the particulars out of the head; returns the index of the first paragraph of prose."""
    first_prose, paragraphs = len(head), 0
    for index, line in enumerate(head):
        if _take_particulars(line, layout, today):
            layout.furniture.append(line.span)
        elif is_paragraph(line.text):
            first_prose, paragraphs = min(first_prose, index), paragraphs + 1
        elif paragraphs == 0 and _take_other_head_line(line, layout):
            layout.furniture.append(line.span)
        if paragraphs >= HEAD_PARAGRAPHS:
            break
    return first_prose


def _take_particulars(line: Line, layout: Layout, today: date | None) -> bool:
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


def _take_other_head_line(line: Line, layout: Layout) -> bool:
    """Breadcrumbs, a section's name, a notice, a web address, a labelled field; only above the prose."""
    if len(line.text) > LONGEST_LINK:
        return False
    if re.fullmatch(r"(?:https?://|www\.)\S+", line.text):
        layout.url = layout.url or (line.text if line.text.startswith("http") else None)
        return True
    if _take_field(line.text, layout):
        return True
    return is_section(line.text) or is_breadcrumbs(line.text) or is_notice(line.text)


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


def _find_title(head: Sequence[Line], first_prose: int, layout: Layout) -> None:
    """The headline among the lines above the prose; earlier copies of it become furniture."""
    taken = set(layout.furniture)
    plain = [line for line in head[:first_prose] if line.span not in taken]
    plain = _drop_outlet_line(plain, layout)
    if not plain:
        return
    title = plain[0]
    for line in plain[1:]:
        if not _repeats(title, line, layout):
            break
        layout.furniture.append(title.span)
        title = line
    position = head.index(title)
    if _is_title(title, head[position + 1 :], set(layout.furniture)):
        _trim_title(title, layout)


def _drop_outlet_line(plain: list[Line], layout: Layout) -> list[Line]:
    """The outlet's name on a line of its own above the headline."""
    if len(plain) < 2 or not is_outlet(plain[0].text):
        return plain
    layout.source = layout.source or plain[0].text
    layout.furniture.append(plain[0].span)
    return plain[1:]


def _repeats(earlier: Line, later: Line, layout: Layout) -> bool:
    """Whether ``earlier`` is a copy of the headline ``later``, with breadcrumbs before or the site after it."""
    if len(later.text) < SHORTEST_REPEAT or len(earlier.text) > 2 * LONGEST_TITLE:
        return False
    if fold(earlier.text) == fold(later.text):
        return True
    if earlier.text.endswith(later.text):
        return not re.search(r"[.!?;:,“\"]", earlier.text[: -len(later.text)])
    site = _SITE_SUFFIX.search(earlier.text)
    if site and fold(earlier.text[: site.start()]) == fold(later.text):
        layout.source = layout.source or site["site"].strip()
        return True
    return False


def _is_title(line: Line, below: Sequence[Line], taken: set[Span]) -> bool:
    """A short line without a full stop, set apart from what follows; the first line of wrapped prose is not."""
    words = line.text.split()
    if not below or len(words) < 2 or len(line.text) > LONGEST_TITLE or _NO_TITLE_END.search(line.text):
        return False
    return line.followed_by_gap or below[0].span in taken or not _is_wrapped(line.text, below[0].text)


def _is_wrapped(line: str, following: str) -> bool:
    """Whether the break after ``line`` may be one of width: the next word would not have fitted."""
    return len(line) + 1 + len(following.split()[0]) > len(following)


def _trim_title(line: Line, layout: Layout) -> None:
    """The headline itself, without breadcrumbs glued to it, a "Title:" or a "#" before it."""
    label = re.match(r"#+\s+|(?:title|headline):\s+", line.text, re.IGNORECASE)
    cut = label.end() if label else glued_prefix(line.text)
    if 0 < cut < len(line.text):
        layout.furniture.append(Span(line.span.start, line.span.start + len(line.text[:cut].rstrip())))
    if cut < len(line.text):
        layout.title_span = Span(line.span.start + cut, line.span.end)


def _take_outlet_lines(head: Sequence[Line], layout: Layout) -> None:
    """The outlet's name on a line of its own beside the byline or the date."""
    taken = set(layout.furniture)
    for before, line in pairwise(head):
        for outlet, beside in ((before, line), (line, before)):
            is_free = outlet.span not in taken and outlet.span != layout.title_span
            if is_free and beside.span in taken and is_outlet(outlet.text):
                layout.source = layout.source or outlet.text
                layout.furniture.append(outlet.span)
                taken.add(outlet.span)


def _find_source_in_prose(head: Sequence[Line], layout: Layout) -> None:
    for line in head:
        if layout.source:
            return
        layout.source = find_agency(line.text)


def _find_trailer(text: str, *, after: int) -> Iterator[Span]:
    """The lines from the first "RELATED ARTICLES" below which nothing but short lines follows, and closing words."""
    last = _last_lines(text, after)
    first = len(last)
    for index in range(len(last) - 1, -1, -1):
        if not is_trailer_line(last[index].text):
            break
        if is_related_heading(last[index].text):
            first = index
    yield from (line.span for line in last[first:])
    yield from (line.span for line in last[:first][-CLOSING_LINES:] if is_closing(line.text))


def _last_lines(text: str, after: int) -> list[Line]:
    """The last TAIL_LINES lines below ``after``, in order; among as many empty ones again and no more."""
    lines: list[Line] = []
    end = len(text)
    for _ in range(2 * TAIL_LINES):
        if end <= after:
            break
        start = max(after, text.rfind("\n", after, end) + 1)
        if line := _line(start, text[start:end]):
            lines.append(line)
        end = start - 1
    return lines[TAIL_LINES - 1 :: -1] if len(lines) > TAIL_LINES else lines[::-1]
