"""One rendering for each kind of value: as JSON, and as the text of a cell."""

import json
import math
from collections.abc import Mapping, Set
from datetime import UTC, date, datetime
from enum import Enum

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Span

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

BETWEEN_ITEMS = "; "


def plain(value: object) -> Plain:
    """``value`` as JSON holds it.

    A date is ISO, as far as its precision goes (``2025-06``, ``2025-W23``); a time is UTC with a ``Z``; an enum is its
    value; a span is ``[start, end]``; a number that JSON cannot hold (NaN, infinity) is null. Raises TypeError for
    other objects: a new kind of value needs a rendering of its own, not a ``repr``.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, datetime | date | PrintedDate):
        return _iso(value)
    if isinstance(value, Span):
        return [value.start, value.end]
    return _nested(value)


def _nested(value: object) -> Plain:
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Set):
        return [plain(item) for item in sorted(value, key=str)]
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    raise TypeError(f"no rendering for {type(value).__name__}")


def cell(value: object) -> str:
    """``value`` as the text of a cell: as in JSON, but nothing for None and NaN, ``12-34`` for a span, and the items of
    a list parted by "; " (as JSON where they are lists or objects themselves).
    """
    if isinstance(value, Span):
        return f"{value.start}-{value.end}"
    if isinstance(value, list | tuple) and not any(isinstance(item, list | tuple | Mapping | Set) for item in value):
        return BETWEEN_ITEMS.join(cell(item) for item in value)
    rendered = plain(value)
    if isinstance(rendered, list) and isinstance(value, Set):
        return BETWEEN_ITEMS.join(cell(item) for item in rendered)
    if rendered is None:
        return ""
    return rendered if isinstance(rendered, str) else to_json(rendered)


def to_json(value: object) -> str:
    """One line of JSON, letters as they are (not ``\\u00e9``)."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _iso(value: datetime | date | PrintedDate) -> str:
    if isinstance(value, PrintedDate):
        if value.precision is DatePrecision.WEEK:
            year, week, _ = value.value.isocalendar()
            return f"{year:04}-W{week:02}"
        length = {DatePrecision.DAY: 10, DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}[value.precision]
        return value.value.isoformat()[:length]
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat()
