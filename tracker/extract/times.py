"""Times as newspapers print them, and the day, week, month or year they mean when the article was published then.

What a time cannot be reckoned from (no date of publication, or only its month) gives nothing, and so does everything
that is counted from another event: "the day before", "hours later", "two weeks earlier".
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.languages import english

Reckoned = tuple[date, DatePrecision] | None

WEEKDAY: Final = "|".join(day for day in english.WEEKDAYS if len(day) > 5)
_MONTH = "|".join(sorted((rf"{month}\.?" for month in english.MONTHS), key=len, reverse=True))
_YEAR = r"(?:1[6-9]|20)\d\d(?![–-]?\d)"
_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime|at\s+noon))?"
_WHEN = r"(?:(?:late|early|earlier|later)\s+)?"
_HOLIDAY = "|".join(english.HOLIDAYS).replace("'", "['’]").replace(" ", r"\s+")
_NUMBERS = {
    word: number
    for number, words in enumerate(
        "a/an/one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
    for word in words.split("/")
}

TIME: Final = re.compile(
    rf"""\b(?:
      (?P<date>{_WHEN}(?:on\s+)?(?P<week_of>week\s+(?:of|beginning|starting|commencing|ending)\s+)?
          (?:(?:{WEEKDAY}){_PART},?\s+)?(?:the\s+)?(?:
          (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})(?:,?\s+(?P<y1>{_YEAR}))?
        | (?P<m2>{_MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<y2>{_YEAR}))?
        | (?P<iso>(?:19|20)\d\d-\d\d-\d\d)))
    | (?P<weekday>{_WHEN}(?:(?P<before>last|this)\s+week\s+on\s+|on\s+|(?P<last>last)\s+|this\s+)?
      (?P<name>{WEEKDAY})(?!s\b){_PART}(?:\s+(?:of\s+)?(?P<behind>last|this)\s+week)?)
    | (?P<yesterday>(?P<two>the\s+day\s+before\s+)?(?:late\s+|early\s+)?yesterday{_PART}|last\s+night)
    | (?P<today>{_WHEN}(?:today|this\s+(?:morning|afternoon|evening|lunchtime))|tonight)
    | (?P<ago>(?P<count>\d{{1,3}}|{"|".join(_NUMBERS)})\s+(?P<unit>day|night|week|fortnight|month|year)s?
      \s+ago(?:\s+today)?)
    | (?P<span>{_WHEN}(?P<which>this|last)\s+(?P<period>week|month|year)
        | earlier\s+in\s+the\s+(?P<this>week|month|year) | (?P<second>the\s+week\s+before\s+last))
    | (?P<weekend>(?:(?:over|at|during)\s+the\s+(?:past\s+)?
        | (?:over\s+)?(?:(?P<last_end>last\s+)|(?P<this_end>this\s+)|this\s+past\s+))weekend)
    | (?P<month>(?:(?:late|early|back)\s+)?(?:in|during)\s+(?:late\s+|early\s+|mid-)?
          (?P<m3>{_MONTH})(?:,?\s+(?:of\s+)?(?P<y3>{_YEAR})|\s+(?P<of>last|this)\s+year)?(?!\s+\d)
        | last\s+(?P<m4>{_MONTH})
        | (?:(?:first|second|third|last|final|opening|closing)\s+(?:few\s+)?(?:week|weekend|days|half)
            | end|start|beginning|middle)\s+of\s+(?P<m5>{_MONTH})(?:,?\s+(?P<y5>{_YEAR}))?)
    | (?P<year>(?:(?:(?:back|early|late)\s+)?(?:in|during)\s+(?:late\s+|early\s+|mid-)?
          | as\s+early\s+as\s+(?:in\s+)?)(?P<y6>{_YEAR})
        | (?:(?:spring|summer|autumn|fall|winter)(?:\s+of)?|(?:start|beginning|middle|end)\s+of)\s+(?P<y7>{_YEAR}))
    | (?P<feast>on\s+(?P<holiday>{_HOLIDAY})(?:,?\s+(?P<y8>{_YEAR}))?)
    | (?P<bare>(?:(?P<m9>{_MONTH}),?\s+)?(?P<y9>{_YEAR}))
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""``lastgroup`` names the kind. ``bare`` is a year, or a month with its year, that only some nouns make a time:
"in a 2019 interview"."""

_HINTS = (
    "day", "week", "month", "year", "ago", "night", "morning", "afternoon", "evening", "lunchtime", "halloween",
    "christmas", "jan", "feb", "march", "mar.", "mar ", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
    "december", "dec.", "dec ",
)  # fmt: skip
_CENTURY = re.compile(r"(?:1[6-9]|20)\d\d")


def may_hold_a_time(text: str) -> bool:
    """Whether ``TIME`` can find anything in it; a tenth of the price of looking."""
    lowered = text.lower()
    for hint in _HINTS:
        if hint in lowered:
            return True
    return _CENTURY.search(text) is not None


def reckon(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    """What a match of ``TIME`` means: the first day of the period and its precision.

    A weekday is the latest such day not after publication (the same day counts); a day and month without a year
    likewise. A weekend means the week that it ends: two days have no precision of their own, and which of them it was
    is not said. None where the article does not tell, or where it would lie after publication.
    """
    reckoned = _RECKONERS[str(match.lastgroup)](match, published)
    if reckoned is None or (published is not None and reckoned[0] > last_day(published)):
        return None
    return reckoned


def last_day(published: PrintedDate) -> date:
    """The latest day on which the article may have been published."""
    value = published.value
    if published.precision == DatePrecision.DAY:
        return value
    if published.precision == DatePrecision.WEEK:
        return _days_on(value, 6)
    if published.precision == DatePrecision.YEAR or value.month == 12:
        return date(value.year, 12, 31)
    return date(value.year, value.month + 1, 1) - timedelta(days=1)


def _days_on(value: date, days: int) -> date:
    """So many days later, or earlier, as far as the calendar goes."""
    return date.fromordinal(min(max(value.toordinal() + days, 1), date.max.toordinal()))


def _week(value: date) -> Reckoned:
    return _days_on(value, -value.weekday()), DatePrecision.WEEK


_DAY = (DatePrecision.DAY,)
_WEEK = (*_DAY, DatePrecision.WEEK)
_MONTHS = (*_WEEK, DatePrecision.MONTH)
_YEARS = (*_MONTHS, DatePrecision.YEAR)


def _known(published: PrintedDate | None, enough: tuple[DatePrecision, ...]) -> date | None:
    """The publication date, if it is known as well as one of these."""
    return published.value if published is not None and published.precision in enough else None


_DOTS = str.maketrans({"ı": "i", "\u0307": None})
"""``IGNORECASE`` holds the Turkish letters for an i."""


def _one(match: re.Match[str], *groups: str) -> str:
    """What the one of these groups holds that took part, in lower case; "" where none did."""
    return next((held.casefold().translate(_DOTS) for group in groups if (held := match[group])), "")


def _printed_day(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    if match["iso"]:
        found = _day(*(int(part) for part in match["iso"].split("-")))
    else:
        month, day = _month_number(_one(match, "m1", "m2")), int(_one(match, "d1", "d2"))
        found = _day_or_latest(_one(match, "y1", "y2"), month, day, published)
    if found is None:
        return None
    return _week(found) if match["week_of"] else (found, DatePrecision.DAY)


def _feast(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    month, day = english.HOLIDAYS[" ".join(_one(match, "holiday").replace("’", "'").split())]
    found = _day_or_latest(_one(match, "y8"), month, day, published)
    return None if found is None else (found, DatePrecision.DAY)


def _day_or_latest(year: str, month: int, day: int, published: PrintedDate | None) -> date | None:
    """The day of that year, else the latest such day not after publication; a leap day may be eight years back."""
    if year:
        return _day(int(year), month, day)
    if published is None or published.precision not in _MONTHS:
        return None
    last = last_day(published)
    days = (_day(each, month, day) for each in range(last.year, max(0, last.year - 9), -1))
    return next((found for found in days if found is not None and found <= last), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(printed: str) -> int:
    return english.MONTHS[printed.rstrip(".")]


def _weekday(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    number, week = english.WEEKDAYS[_one(match, "name")], _one(match, "before", "behind")
    value = _known(published, _WEEK if week else _DAY)
    if value is None:
        return None
    if week:
        return _days_on(value, number - value.weekday() - 7 * (week == "last")), DatePrecision.DAY
    back = (value.weekday() - number) % 7
    return _days_on(value, -7 if match["last"] and back == 0 else -back), DatePrecision.DAY


def _yesterday(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    return _counted_back(2 if match["two"] else 1, "day", published)


def _today(_: re.Match[str], published: PrintedDate | None) -> Reckoned:
    return _counted_back(0, "day", published)


def _ago(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    printed = _one(match, "count")
    count = int(printed) if printed.isdecimal() else _NUMBERS[printed]
    return _counted_back(count, _one(match, "unit"), published)


def _span(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    if match["second"]:
        return _counted_back(2, "week", published)
    return _counted_back(int(_one(match, "which") == "last"), _one(match, "period", "this"), published)


def _counted_back(count: int, unit: str, published: PrintedDate | None) -> Reckoned:
    """ "Two weeks ago" is known to the week, "three months ago" to the month."""
    enough, reach = _UNITS[unit]
    value = _known(published, enough)
    return None if value is None else reach(value, count)


def _days_back(value: date, days: int) -> Reckoned:
    return _days_on(value, -days), DatePrecision.DAY


def _weeks_back(value: date, weeks: int) -> Reckoned:
    return _week(_days_on(value, -7 * weeks))


def _fortnights_back(value: date, fortnights: int) -> Reckoned:
    return _weeks_back(value, 2 * fortnights)


def _months_back(value: date, months: int) -> Reckoned:
    count = value.year * 12 + value.month - 1 - months
    return _month_of(count // 12, count % 12 + 1)


def _years_back(value: date, years: int) -> Reckoned:
    return _year_of(value.year - years)


_UNITS: dict[str, tuple[tuple[DatePrecision, ...], Callable[[date, int], Reckoned]]] = {
    "day": (_DAY, _days_back),
    "night": (_DAY, _days_back),
    "week": (_WEEK, _weeks_back),
    "fortnight": (_WEEK, _fortnights_back),
    "month": (_MONTHS, _months_back),
    "year": (_YEARS, _years_back),
}


def _weekend(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    """The week of the latest weekend: this one from Saturday on, unless it is "last weekend"."""
    value = _known(published, _DAY)
    if value is None:
        return None
    has_begun = value.weekday() >= 5
    if match["this_end"] and not has_begun:
        return None
    return _weeks_back(value, int(not has_begun or bool(match["last_end"])))


def _month(match: re.Match[str], published: PrintedDate | None) -> Reckoned:
    month, year = _month_number(_one(match, "m3", "m4", "m5")), _one(match, "y3", "y5")
    if year:
        return _month_of(int(year), month)
    value = _known(published, _YEARS if match["of"] else _MONTHS)
    if value is None or published is None:
        return None
    if match["of"]:
        return _month_of(value.year - (_one(match, "of") == "last"), month)
    last = last_day(published)
    not_yet = month > last.month or (match["m4"] is not None and month == last.month)
    return _month_of(last.year - not_yet, month)


def _year(match: re.Match[str], _: PrintedDate | None) -> Reckoned:
    return _year_of(int(_one(match, "y6", "y7")))


def _bare(match: re.Match[str], _: PrintedDate | None) -> Reckoned:
    year = int(match["y9"])
    return _month_of(year, _month_number(_one(match, "m9"))) if match["m9"] else _year_of(year)


def _month_of(year: int, month: int) -> Reckoned:
    return (date(year, month, 1), DatePrecision.MONTH) if year > 0 else None


def _year_of(year: int) -> Reckoned:
    return (date(year, 1, 1), DatePrecision.YEAR) if year > 0 else None


_RECKONERS: dict[str, Callable[[re.Match[str], PrintedDate | None], Reckoned]] = {
    "date": _printed_day,
    "weekday": _weekday,
    "yesterday": _yesterday,
    "today": _today,
    "ago": _ago,
    "span": _span,
    "weekend": _weekend,
    "month": _month,
    "year": _year,
    "feast": _feast,
    "bare": _bare,
}
