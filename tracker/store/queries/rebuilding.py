"""Assertions of which the candidate index has nothing, or nothing by the present rules."""

from collections.abc import Iterable
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.queries.sharing import as_list, dialect_of, listed
from tracker.store.queries.statistics import CAN_BE_TRUE
from tracker.store.tables import AssertionRow

_OLDER_LOOKED_AT = 20


def count_by_matcher(session: Session) -> dict[str | None, int]:
    """How many assertions that can be true have keys by which rules; None for those that have none."""
    rows = session.execute(
        sa.select(AssertionRow.matcher, sa.func.count())
        .where(AssertionRow.kind.in_(CAN_BE_TRUE))
        .group_by(AssertionRow.matcher)
    )
    return {row[0]: row[1] for row in rows}


def without_keys(session: Session, *, after: int, limit: int) -> list[tuple[int, str]]:
    """Key and text of the next assertions that can be true and have no keys, the oldest first."""
    rows = session.execute(
        sa.select(AssertionRow.id, AssertionRow.text)
        .where(AssertionRow.id > after, AssertionRow.matcher.is_(None), AssertionRow.kind.in_(CAN_BE_TRUE))
        .order_by(AssertionRow.id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in rows]


def keyed_wordings(session: Session, wording_keys: Iterable[int], *, matcher: str) -> dict[int, tuple[int, str]]:
    """By wording key, the oldest assertion of that folded wording whose keys are by these rules."""
    parameters = {"given": as_list(session, wording_keys), "matcher": matcher}
    return {row[0]: (row[1], row[2]) for row in session.execute(_keyed(dialect_of(session)), parameters)}


@cache
def _keyed(dialect: str) -> sa.TextClause:
    equal = (
        "SELECT assertion.id FROM assertion"
        f" WHERE assertion.wording_key = k.value AND assertion.matcher = :matcher LIMIT {_OLDER_LOOKED_AT}"
    )
    return sa.text(
        f"WITH one AS MATERIALIZED (SELECT k.value, (SELECT min(equal.id) FROM ({equal}) AS equal) AS id"
        f" FROM {listed(dialect)}) SELECT one.value, one.id, assertion.text FROM one"
        " JOIN assertion ON assertion.id = one.id"
    )
