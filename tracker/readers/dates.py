"""Dates as newspapers print them, read without guessing: explicit shapes only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.languages.english_layout import MONTHS, PUBLISHED_LABELS, TIME_ZONES, UPDATED_LABELS, WEEKDAYS

EARLIEST_YEAR = 1600
"""No newspaper is older (the first, in Strasbourg, is of 1605)."""

CLOCK_SLACK = timedelta(days=2)
"""A date line may be a day ahead of this machine (time zones); further ahead it is a mistake."""

LONGEST_DATE_LINE = 200
"""Characters. The longest seen, published and updated with times and zones, has 110."""


class DateLabel(StrEnum):
    """What the words before a date say of it; the order is the order of preference."""

    PUBLISHED = "published"
    NONE = "none"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line that holds nothing but dates says; ``published`` is None when it cannot be known for sure."""

    published: PrintedDate | None


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_either(tuple(MONTHS))})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"

SHAPES = tuple(
    re.compile(shape + r"(?=T\d|\W|\Z)", re.IGNORECASE)
    for shape in (
        rf"{_YEAR}([-/.])(?P<month>\d{{1,2}})\2{_DAY}",
        rf"{_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"(?P<first>\d{{1,2}})([-/.])(?P<second>\d{{1,2}})\2{_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}",
    )
)

_LABEL = re.compile(rf"(?:{_either(PUBLISHED_LABELS + UPDATED_LABELS)})(?!\w)", re.IGNORECASE)
_FILLER = re.compile(
    rf"""[\s,;:|·•()\[\]/–—-]+
    | (?:at|on|the|of|edition|print|online)(?!\w)
    | (?:{_either(WEEKDAYS)})(?!\w)\.?
    | T?\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?(?:\.\d+)?\s*(?:hrs|h|Z|[ap]\.?m\.?)?(?!\w)
    | \d{{1,2}}\s*[ap]\.?m\.?(?!\w)
    | [+-]\d{{2}}:?\d{{2}}(?!\d)
    | (?:{_either(TIME_ZONES)})(?!\w)
    | \d{{1,3}}\s*-?\s*(?:min|mins|minute|minutes)(?:\s+read)?(?!\w)
    """,
    re.IGNORECASE | re.VERBOSE,
)  # fmt: skip
_RELATIVE = re.compile(r"(?:\d{1,3}|an?)\s+(?:second|minute|min|hour|hr|day|week|month)s?\s+ago(?!\w)", re.IGNORECASE)
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}")


def parse_date_line(line: str, *, today: date | None = None) -> DateLine | None:
    """What ``line`` says when it holds nothing but dates, times, weekdays and their labels; None for other lines.

    "Published: 06:30, 19 January 2026", "Thursday, June 5, 2025", "Updated 2 hours ago". An ambiguous 03/04/2026, and
    a date in the future or before newspapers, make a date line without a date.
    """
    if len(line) > LONGEST_DATE_LINE or not any(character.isdigit() for character in line):
        return None
    found: dict[DateLabel, PrintedDate | None] = {}
    label, position, dated = DateLabel.NONE, 0, False
    while position < len(line):
        if match := _LABEL.match(line, position):
            label = DateLabel.UPDATED if match[0].lower() in UPDATED_LABELS else DateLabel.PUBLISHED
        elif match := _match_date(line, position):
            dated = True
            found.setdefault(label, _checked(_value(match), today))
        elif match := _RELATIVE.match(line, position):
            dated = True
        else:
            match = _FILLER.match(line, position)
        if not match:
            return None
        position = match.end()
    if not dated:
        return None
    return DateLine(next((found[wanted] for wanted in DateLabel if found.get(wanted)), None))


def parse_date(words: str, origin: str, *, today: date | None = None) -> PrintedDate | None:
    """The date in a metadata field (ISO with or without a time, or as printed), as a fact from ``origin``.

    None when there is none or it cannot be right.
    """
    iso = _ISO_TIME.match(words.strip())
    line = parse_date_line(iso[1] if iso else words.strip(), today=today)
    if line is None or line.published is None:
        return None
    return PrintedDate(line.published.value, line.published.precision, origin)


def dates_in_url(url: str) -> Iterator[str]:
    """The ``/2026/03/04/`` or ``/2026-03-04/`` of a URL, as ISO dates."""
    for match in re.finditer(r"/(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)", url[:2000]):
        yield f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"


def _match_date(line: str, position: int) -> re.Match[str] | None:
    return next((match for shape in SHAPES if (match := shape.match(line, position))), None)


def _value(match: re.Match[str]) -> PrintedDate | None:
    fields = match.groupdict()
    try:
        if "first" in fields:
            return _numeric(int(fields["first"]), int(fields["second"]), int(fields["year"]))
        month = MONTHS.get(fields["month"].lower()) or int(fields["month"])
        if not fields.get("day"):
            return PrintedDate(date(int(fields["year"]), month, 1), DatePrecision.MONTH, "text")
        return PrintedDate(date(int(fields["year"]), month, int(fields["day"])), origin="text")
    except ValueError:  # the 31st of June
        return None


def _numeric(first: int, second: int, year: int) -> PrintedDate | None:
    """03/04/2026 is read differently on the two sides of the Atlantic: only what has one reading is read."""
    if first <= 12 and second <= 12 and first != second:
        return None
    day, month = (first, second) if first > 12 else (second, first)
    return PrintedDate(date(year, month, day), origin="text")


def _checked(found: PrintedDate | None, today: date | None) -> PrintedDate | None:
    if found is None or found.value.year < EARLIEST_YEAR:
        return None
    return found if found.value <= (today or datetime.now(UTC).date()) + CLOCK_SLACK else None
