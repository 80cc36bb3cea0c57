"""When the words were said: "on Monday", "yesterday", "in March 2019", read beside the cue and reckoned from the day
the article was published.

Only the clause of the cue is read, never the words themselves: in "said on Tuesday that the ferry will stop on
Friday" it is Tuesday. A week ("last week") has no place in ``DatePrecision`` and gives nothing.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Attribution, SaidOn, Span
from tracker.languages import english

REACH = 160
"""Characters on each side of the cue in which a time is looked for; longer sentences keep their other times."""

_WEEKDAY = "|".join(day for day in english.WEEKDAYS if len(day) > 5)
_MONTH = "|".join(sorted((rf"{month}\.?" for month in english.MONTHS), key=len, reverse=True))
_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime|at\s+noon))?"
_PATTERNS = re.compile(
    rf"""\b(?:
      (?:(?:late|early)\s+)?(?:on\s+)?(?:the\s+)?(?P<date>
          (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})(?:,?\s+(?P<y1>(?:19|20)\d\d))?
        | (?P<m2>{_MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<y2>(?:19|20)\d\d))?
        | (?P<iso>(?:19|20)\d\d-\d\d-\d\d))
    | (?:(?:late|early|earlier)\s+)?(?:on\s+|last\s+|this\s+|(?P<next>next\s+|every\s+|each\s+))?
      (?P<weekday>{_WEEKDAY})(?!s\b){_PART}
    | (?P<yesterday>yesterday{_PART}|last\s+night)
    | (?P<today>(?:earlier\s+)?today|tonight|this\s+(?:morning|afternoon|evening))
    | (?P<ago>(?P<count>\d{{1,3}}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+
      (?P<unit>day|month|year)s?\s+(?:ago|earlier))
    | (?:(?:earlier|later|late|early)\s+)?(?P<span>(?P<which>this|last)\s+(?P<period>month|year))
    | (?:(?:late|early|back)\s+)?in\s+(?:late\s+|early\s+|mid-)?(?P<m3>{_MONTH})(?:,?\s+(?P<y3>(?:19|20)\d\d))?(?!\s+\d)
    | last\s+(?P<m4>{_MONTH})
    | (?:(?:back|early|late)\s+)?in\s+(?P<y5>(?:19|20)\d\d)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBERS = dict(
    zip("a an one two three four five six seven eight nine ten".split(), (1, 1, *range(1, 11)), strict=True)
)
_FUTURE = re.compile(r"\b(?:will|would|shall|is (?:due|expected|set|scheduled) to|plans? to|to)\s*$", re.IGNORECASE)
_OWN_CLAUSE = re.compile(r"^(?:who|which|whose|whom|where|that|elected|appointed|born|an?|the|her|his|their)\b", re.I)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n")


_CLOSING = ("”", '"', "»")
_OPENING = ("“", '"', "«")


@dataclass(frozen=True, slots=True)
class _Found:
    distance: int
    match: re.Match[str]


def said_on(text: str, attribution: Attribution, published: PrintedDate | None) -> SaidOn | None:
    """The time printed in the cue's clause, else the day of the event it was said at, or None.

    A weekday is the latest such day not after publication (the same day counts); a day and month without a year
    likewise. Without a full publication date only full dates count.
    """
    cue = attribution.cue
    if cue is None or _FUTURE.search(text[max(0, cue.start - 24) : cue.start]):
        return None
    found: list[_Found] = []
    for region in _regions(text, attribution, cue):
        for match in _PATTERNS.finditer(text, region.start, region.end):
            if match["next"] or _belongs_elsewhere(text, match, region=region, cue=cue):
                continue
            distance = cue.start - match.end() if match.end() <= cue.start else match.start() - cue.end
            found.append(_Found(distance, match))
    for each in sorted(found, key=lambda each: each.distance):
        reckoned = _reckon(each.match, published)
        if reckoned is not None:
            value, precision = reckoned
            return SaidOn(value, precision.value, " ".join(each.match.group().split()))
    return _day_of_event(text, attribution, published)


_AT_EVENT = re.compile(rf"\b(?:after|at|during|following)\s+the\s+(?:[\w-]+\s+)?(?:{'|'.join(english.EVENTS)})\b", re.I)
_LEAD = 1_000
"""Characters at the head of an article in which its event is told: the first two or three paragraphs."""


def _day_of_event(text: str, attribution: Attribution, published: PrintedDate | None) -> SaidOn | None:
    """ "After the talks, she said": the day of the talks, if the head of the article names exactly one day."""
    cue = attribution.cue
    if cue is None or cue.start < _LEAD // 4 or published is None:
        return None
    if not any(_AT_EVENT.search(region.of(text)) for region in _regions(text, attribution, cue)):
        return None
    days: dict[date, str] = {}
    for match in _PATTERNS.finditer(text, 0, min(_LEAD, cue.start)):
        if match["next"] or not (match["weekday"] or match["date"]):
            continue
        reckoned = _reckon(match, published)
        if reckoned and reckoned[1] is DatePrecision.DAY and reckoned[0] != published.value:
            days[reckoned[0]] = " ".join(match.group().split())
    if len(days) != 1:
        return None
    [(day, words)] = days.items()
    return SaidOn(day, DatePrecision.DAY.value, words)


def _regions(text: str, attribution: Attribution, cue: Span) -> list[Span]:
    """What stands in the cue's sentence before and behind it, up to the words themselves."""
    start, end = max(0, cue.start - REACH), min(len(text), cue.end + REACH)
    for match in _SENTENCE_END.finditer(text, start, cue.start):
        start = match.end()
    if (stop := _SENTENCE_END.search(text, cue.end, end)) is not None:
        end = stop.start()
    if (quoted := max(text.rfind(mark, start, cue.start) for mark in _CLOSING)) >= 0:
        start = quoted + 1
    if quoting := [k for mark in _OPENING if (k := text.find(mark, cue.end, end)) >= 0]:
        end = min(quoting)
    for piece in attribution.content:
        if piece.end <= cue.start:
            start = max(start, piece.end)
        elif piece.start >= cue.end:
            end = min(end, piece.start)
    sides = [(start, cue.start), (cue.start, cue.end), (cue.end, end)]
    return [Span(first, last) for first, last in sides if first < last]


def _belongs_elsewhere(text: str, match: re.Match[str], *, region: Span, cue: Span) -> bool:
    """ "Amadi, who was elected on Monday, said": the time is that of another clause."""
    if match.start() >= cue.end:
        between = text[cue.end : match.start()]
        return bool(re.search(r"[;:]|,\s+(?:which|who|where|after|before|when)\b", between))
    segment_start = max(text.rfind(mark, region.start, match.start()) for mark in (",", "—", "–", ";"))
    if segment_start < 0:
        return False
    return bool(_OWN_CLAUSE.match(text[segment_start + 1 : match.end()].lstrip()))


def _reckon(match: re.Match[str], published: PrintedDate | None) -> tuple[date, DatePrecision] | None:
    if match["iso"]:
        return _day(*(int(part) for part in match["iso"].split("-")))
    if match["date"]:
        return _printed_day(match, published)
    if match["y5"]:
        return date(int(match["y5"]), 1, 1), DatePrecision.YEAR
    if match["m3"] or match["m4"]:
        return _month(_month_number(match["m3"] or match["m4"]), match["y3"], published)
    if published is None:
        return None
    if match["span"]:
        return _period(match["which"].casefold(), match["period"].casefold(), published)
    if match["ago"]:
        return _ago(match, published)
    if published.precision != DatePrecision.DAY:
        return None
    if match["yesterday"]:
        return published.value - timedelta(days=1), DatePrecision.DAY
    if match["today"]:
        return published.value, DatePrecision.DAY
    back = (published.value.weekday() - english.WEEKDAYS[match["weekday"].casefold()]) % 7
    if match.group().casefold().startswith("last") and back == 0:
        back = 7
    return published.value - timedelta(days=back), DatePrecision.DAY


def _month_number(printed: str) -> int:
    return english.MONTHS[printed.casefold().rstrip(".")]


def _day(year: int, month: int, day: int) -> tuple[date, DatePrecision] | None:
    try:
        return date(year, month, day), DatePrecision.DAY
    except ValueError:
        return None


def _printed_day(match: re.Match[str], published: PrintedDate | None) -> tuple[date, DatePrecision] | None:
    month = _month_number(match["m1"] or match["m2"])
    day, year = int(match["d1"] or match["d2"]), match["y1"] or match["y2"]
    if year:
        return _day(int(year), month, day)
    if published is None:
        return None
    last = _last_day(published)
    this = _day(last.year, month, day)
    return this if this is None or this[0] <= last else _day(last.year - 1, month, day)


def _last_day(published: PrintedDate) -> date:
    """The latest day on which the article may have been published."""
    value = published.value
    if published.precision == DatePrecision.DAY:
        return value
    if published.precision == DatePrecision.YEAR:
        return date(value.year, 12, 31)
    following = date(value.year + value.month // 12, value.month % 12 + 1, 1) if value.year < 9999 else value
    return following - timedelta(days=1) if following > value else value


def _month(month: int, year: str | None, published: PrintedDate | None) -> tuple[date, DatePrecision] | None:
    if year:
        return date(int(year), month, 1), DatePrecision.MONTH
    if published is None:
        return None
    last = _last_day(published)
    return date(last.year - (month > last.month), month, 1), DatePrecision.MONTH


def _period(which: str, period: str, published: PrintedDate) -> tuple[date, DatePrecision] | None:
    back = which == "last"
    value = published.value
    if value.year <= 1:
        return None
    if period == "year":
        return date(value.year - back, 1, 1), DatePrecision.YEAR
    if published.precision == DatePrecision.YEAR:
        return None
    return _months_back(value, int(back)), DatePrecision.MONTH


def _months_back(value: date, months: int) -> date:
    count = value.year * 12 + value.month - 1 - months
    return date(max(1, count // 12), count % 12 + 1, 1)


def _ago(match: re.Match[str], published: PrintedDate) -> tuple[date, DatePrecision] | None:
    printed = match["count"].casefold()
    count = int(printed) if printed.isdigit() else _NUMBERS[printed]
    unit = match["unit"].casefold()
    if unit == "day":
        if published.precision != DatePrecision.DAY or published.value.toordinal() <= count:
            return None
        return published.value - timedelta(days=count), DatePrecision.DAY
    if unit == "month":
        return _months_back(published.value, count), DatePrecision.MONTH
    return date(max(1, published.value.year - count), 1, 1), DatePrecision.YEAR
