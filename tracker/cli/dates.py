"""Dates as people type them: ISO, ``today``, ``yesterday``, ``30d``, ``2025-W23``, ``2025-05``, ``2025``."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.errors import UsageError

_BACK = re.compile(r"(\d{1,5})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2}))?")
_WEEK = re.compile(r"\d{4}-?w\d{2}")


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def first_day(text: str | None) -> date | None:
    """The first day that is meant. Raises UsageError."""
    return None if text is None else _days(text)[0]


def last_day(text: str | None) -> date | None:
    """The last day that is meant: of ``2025-05`` its 31st, of ``2025-W23`` its Sunday. Raises UsageError."""
    return None if text is None else _days(text)[1]


def period(since: str | None, until: str | None) -> tuple[date | None, date | None]:
    """First and last day of a period. Raises UsageError, also when it ends before it begins."""
    first, last = first_day(since), last_day(until)
    if first and last and first > last:
        raise UsageError(f"nothing lies between --since {since} and --until {until}: the end is before the beginning")
    return first, last


def printed_day(text: str | None, option: str) -> PrintedDate | None:
    """A date of publication as far as it is given: ``2026-05`` is a month, ``2026-W23`` a week. Raises UsageError."""
    day = past_day(text, option)
    if text is None or day is None:
        return None
    if _WEEK.fullmatch(text.strip().lower()):
        return PrintedDate(day, DatePrecision.WEEK)
    partial = _PARTIAL.fullmatch(text.strip())
    if partial is None:
        return PrintedDate(day)
    return PrintedDate(day, DatePrecision.MONTH if partial[2] else DatePrecision.YEAR)


def past_day(text: str | None, option: str) -> date | None:
    """The day of something that has happened. Raises UsageError for one to come (tomorrow it is somewhere already)."""
    day = first_day(text)
    if day and day > today() + timedelta(days=1):
        raise UsageError(f"{option} {text} is still to come")
    return day


def _days(text: str) -> tuple[date, date]:
    words = text.strip().lower()
    if words in ("today", "yesterday"):
        day = today() - timedelta(days=words == "yesterday")
        return day, day
    try:
        if back := _BACK.fullmatch(words):
            day = today() - timedelta(days=int(back[1]) * _DAYS[back[2]])
            return day, day
        if partial := _PARTIAL.fullmatch(words):
            year = int(partial[1])
            first, last = (int(partial[2]), int(partial[2])) if partial[2] else (1, 12)
            return date(year, first, 1), date(year, last, monthrange(year, last)[1])
        day = date.fromisoformat(words.upper())
        if _WEEK.fullmatch(words):
            return day, day + timedelta(days=6)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"'{text}' is no date; write 2026-05-31, 2026-05, 2026, today, yesterday, 30d") from error
    return day, day
