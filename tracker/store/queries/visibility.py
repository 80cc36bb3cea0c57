"""Which statements lists and counts show, and the day each is put to."""

from datetime import date
from typing import Any

import sqlalchemy as sa

from tracker.domain.articles import DatePrecision
from tracker.domain.speech import AttributionState
from tracker.store.tables import DocumentRow, StatementRow


def visible() -> sa.ColumnElement[bool]:
    """Statements that lists and counts show: not hidden, not rejected, not replaced by one of a later version."""
    return sa.and_(
        StatementRow.hidden_at.is_(None),
        StatementRow.replaced_by_id.is_(None),
        StatementRow.attribution_state != AttributionState.REJECTED,
    )


def statement_day() -> sa.ColumnElement[date | None]:
    """The day it was said, else the day it was published. A week, a month or a year counts as its first day."""
    return sa.func.coalesce(StatementRow.said_on, DocumentRow.published_on)


def first_and_last_day() -> list[sa.Label[Any]]:
    """Aggregates ``first_day`` and ``last_day``: ISO date, space, precision, for ``precision_of``.

    One text, so that the least and the greatest date each bring along how exactly they are known.
    """
    precision = sa.case(
        (StatementRow.said_on.is_not(None), sa.cast(StatementRow.said_precision, sa.Text)),
        else_=sa.cast(DocumentRow.published_precision, sa.Text),
    )
    text = sa.cast(statement_day(), sa.Text) + sa.literal(" ") + precision
    return [sa.func.min(text).label("first_day"), sa.func.max(text).label("last_day")]


def precision_of(day: str | None) -> DatePrecision | None:
    """How exactly a ``first_day`` or a ``last_day`` is known."""
    return DatePrecision(day.rpartition(" ")[2]) if day else None
