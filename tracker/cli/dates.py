"""Dates as people type them: ISO, ``today``, ``yesterday``, ``30d``, ``2025-05``, ``2025``."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from tracker.errors import UsageError

_BACK = re.compile(r"(\d{1,5})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2}))?")


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def first_day(text: str | None) -> date | None:
    """The first day that is meant. Raises UsageError."""
    return _days(text)[0] if text else None


def last_day(text: str | None) -> date | None:
    """The last day that is meant: ``2025-05`` is its 31st. Raises UsageError."""
    return _days(text)[1] if text else None


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
        day = date.fromisoformat(words)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"'{text}' is no date; write 2026-05-31, 2026-05, 2026, today, yesterday, 30d") from error
    return day, day
