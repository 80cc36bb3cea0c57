"""The headline of a plain text, told from its copies and from the outlet's name."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.domain.speech import Span
from tracker.readers.bylines import is_outlet
from tracker.readers.furniture import glued_prefix
from tracker.readers.lines import LONGEST_TITLE, NO_TITLE_END, Layout, Line
from tracker.text import fold

SHORTEST_REPEAT = 12
"""Characters. A shorter line that comes twice may be a heading of its own."""

_SITE_SUFFIX = re.compile(r"\s+[|–—-]\s+(?P<site>[^|–—]{2,40})$")


def find_title(head: Sequence[Line], first_prose: int, layout: Layout) -> None:
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


def take_outlet_lines(head: Sequence[Line], layout: Layout) -> None:
    """The outlet's name on a line of its own beside the byline or the date."""
    taken = set(layout.furniture)
    for before, line in pairwise(head):
        for outlet, beside in ((before, line), (line, before)):
            is_free = outlet.span not in taken and outlet.span != layout.title_span
            if is_free and beside.span in taken and is_outlet(outlet.text):
                layout.source = layout.source or outlet.text
                layout.furniture.append(outlet.span)
                taken.add(outlet.span)


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
    if not below or len(words) < 2 or len(line.text) > LONGEST_TITLE or NO_TITLE_END.search(line.text):
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
