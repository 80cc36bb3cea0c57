"""The layout of an article's plain text: headline, date line, byline, breadcrumbs, trailers.

Whatever is not certainly furniture stays prose. Every line is looked at once and only short lines closely, so the
cost is linear in the text, whatever its shape.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from tracker.domain.speech import Span
from tracker.readers.bylines import find_agency, is_outlet
from tracker.readers.furniture import (
    LONGEST_LINK,
    is_closing,
    is_notice,
    is_related_heading,
    is_trailer_line,
    may_be_notice,
)
from tracker.readers.headline import find_title, take_outlet_lines
from tracker.readers.lines import Layout, Line, is_paragraph, line_at
from tracker.readers.particulars import take_other_head_line, take_particulars

HEAD_LINES = 14
"""Lines, empty ones not counted, among which the particulars stand: a cautious choice, not a measured one."""

HEAD_PARAGRAPHS = 2
"""Paragraphs of prose after which the head is over: a standfirst may stand above the byline."""

TAIL_LINES = 200
"""Lines, from the end, that may belong to a trailer: more than any trailer needs, few enough to look at closely."""

CLOSING_LINES = 12
"""Lines, from the end, among which the outlet's own closing words stand."""

LONGEST_RAW_LINE = LONGEST_LINK + 60
"""With white space around it."""

_COPYRIGHT = re.compile(r"(?:copyright\s*)?(?:©|\(c\))\s*(?:\d{4}\s+)?([^.,|]{3,60})", re.IGNORECASE)


def find_layout(text: str, *, today: date | None = None) -> Layout:
    """The layout of ``text``; spans are into it. Never raises, and finds nothing in a text without a layout."""
    layout = Layout()
    head = _head_lines(text)
    first_prose = _read_head(head, layout, today)
    find_title(head, first_prose, layout)
    take_outlet_lines(head[:first_prose], layout)
    _find_source_in_prose(head, layout)
    taken = set(layout.furniture)
    taken.update(line.span for line in _lines(text) if line.span not in taken and is_notice(line.text))
    taken.update(_find_trailer(text, after=head[min(first_prose, len(head) - 1)].span.end if head else 0))
    title = layout.title_span
    layout.furniture = sorted(span for span in taken if title is None or not span.overlaps(title))
    layout.source = layout.source or _find_source_in_copyright(text, layout.furniture)
    return layout


def _read_head(head: Sequence[Line], layout: Layout, today: date | None) -> int:
    """Takes the particulars out of the head; returns the index of the first paragraph of prose."""
    first_prose, paragraphs = len(head), 0
    for index, line in enumerate(head):
        if take_particulars(line, layout, today):
            layout.furniture.append(line.span)
        elif is_paragraph(line.text):
            first_prose, paragraphs = min(first_prose, index), paragraphs + 1
        elif paragraphs == 0 and take_other_head_line(line, layout):
            layout.furniture.append(line.span)
        if paragraphs >= HEAD_PARAGRAPHS:
            break
    return first_prose


def _head_lines(text: str) -> list[Line]:
    lines: list[Line] = []
    for match in re.finditer(r"[^\n]+", text):
        gap = text[match.end() : match.end() + 2] == "\n\n" or match.end() == len(text)
        if line := line_at(match.start(), match[0], gap=gap):
            lines.append(line)
        if len(lines) == HEAD_LINES:
            break
    return lines


def _lines(text: str) -> Iterator[Line]:
    """Lines that are worth a closer look, wherever they stand."""
    for match in re.finditer(r"[^\n]+", text):
        start, end = match.span()
        if end - start <= LONGEST_RAW_LINE and may_be_notice(match[0]) and (line := line_at(start, match[0])):
            yield line


def _find_source_in_prose(head: Sequence[Line], layout: Layout) -> None:
    for line in head:
        if layout.source:
            return
        layout.source = find_agency(line.text)


def _find_source_in_copyright(text: str, furniture: Sequence[Span]) -> str | None:
    """ "© 2026 The Orrin Courier. All rights reserved." """
    for span in reversed(furniture[-CLOSING_LINES:]):
        found = _COPYRIGHT.match(text[span.start : min(span.end, span.start + LONGEST_LINK)])
        if found and is_outlet(found[1].strip()):
            return found[1].strip()
    return None


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
        if line := line_at(start, text[start:end]):
            lines.append(line)
        end = start - 1
    return lines[TAIL_LINES - 1 :: -1] if len(lines) > TAIL_LINES else lines[::-1]
