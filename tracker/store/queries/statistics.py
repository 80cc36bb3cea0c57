"""How large the candidate index is, and what came of matching. Reads the whole index: for looking, not for working."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.review import Relation
from tracker.domain.speech import AssertionKind
from tracker.store.tables import AssertionRow, CandidateRow, ClaimRow, MatchKeyRow, MembershipRow
from tracker.store.tables.statements import CROWDED

CAN_BE_TRUE = [kind for kind in AssertionKind if kind.can_be_true]


@dataclass(frozen=True, slots=True)
class MatchStatistics:
    """``assertions`` are those that can be true, ``matchers`` how many of them have keys by which rules (None: none).

    ``keys`` are rows of the index, ``crowded`` the keys that too many share, ``largest`` how many share each of the
    fullest others. ``index_bytes`` is None where the database does not tell.
    """

    assertions: int
    matchers: Mapping[str | None, int]
    claims: int
    repeated: int
    candidates: Mapping[Relation, int]
    keys: int
    crowded: int
    largest: tuple[int, ...]
    index_bytes: int | None

    def waiting(self, matcher: str) -> int:
        """Assertions without keys by these rules."""
        return self.assertions - self.matchers.get(matcher, 0)


def match_statistics(session: Session) -> MatchStatistics:
    """Everything there is to count."""
    matchers = session.execute(
        sa.select(AssertionRow.matcher, sa.func.count())
        .where(AssertionRow.kind.in_(CAN_BE_TRUE))
        .group_by(AssertionRow.matcher)
    )
    found = {row[0]: row[1] for row in matchers}
    relations = session.execute(
        sa.select(CandidateRow.relation, sa.func.count())
        .where(CandidateRow.superseded_at.is_(None))
        .group_by(CandidateRow.relation)
    )
    return MatchStatistics(
        assertions=sum(found.values()),
        matchers=found,
        claims=_count(session, sa.select(ClaimRow.id).where(ClaimRow.merged_into_id.is_(None))),
        repeated=_count(session, _repeated()),
        candidates={row[0]: row[1] for row in relations},
        keys=_count(session, sa.select(MatchKeyRow.key)),
        crowded=_count(session, sa.select(MatchKeyRow.key).where(MatchKeyRow.assertion_id == CROWDED)),
        largest=_largest(session),
        index_bytes=_index_bytes(session),
    )


def _count(session: Session, rows: sa.Select[Any]) -> int:
    return session.scalar(sa.select(sa.func.count()).select_from(rows.subquery())) or 0


def _repeated() -> sa.Select[Any]:
    """Claims that more than one assertion makes."""
    return (
        sa.select(MembershipRow.claim_id)
        .where(MembershipRow.superseded_at.is_(None))
        .group_by(MembershipRow.claim_id)
        .having(sa.func.count() > 1)
    )


def _largest(session: Session) -> tuple[int, ...]:
    size = sa.func.count()
    rows = sa.select(size).select_from(MatchKeyRow).group_by(MatchKeyRow.key).order_by(size.desc()).limit(5)
    return tuple(session.scalars(rows))


def _index_bytes(session: Session) -> int | None:
    if session.get_bind().dialect.name != "sqlite":
        return int(session.scalar(sa.text("SELECT pg_total_relation_size('match_key')")) or 0)
    try:
        return int(session.scalar(sa.text("SELECT sum(pgsize) FROM dbstat WHERE name = 'match_key'")) or 0)
    except sa.exc.OperationalError:  # not every build of SQLite has the table
        return None
