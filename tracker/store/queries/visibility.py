"""Which statements lists and counts show, and the day each is put to."""

from datetime import date

import sqlalchemy as sa

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
    """The day it was said, else the day it was published."""
    return sa.func.coalesce(StatementRow.said_on, DocumentRow.published_on)
