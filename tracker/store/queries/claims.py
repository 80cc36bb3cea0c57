"""What repeats, varies, contradicts."""

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import ClaimDetail, ClaimFilter, ClaimRecord
from tracker.domain.review import Relation, Status
from tracker.store.queries.edges import edges_of, paired_claims
from tracker.store.queries.members import members_of, speakers_of, spread_by_claim
from tracker.store.queries.speakers import find_speaker, merged_keys
from tracker.store.queries.verifications import SETTLED, history_of, latest_events
from tracker.store.queries.visibility import precision_of, visible
from tracker.store.search import matching_claims
from tracker.store.tables import (
    ActorRow,
    AssertionRow,
    ClaimRow,
    MembershipRow,
    RatingRow,
    RatingScaleRow,
    StatementRow,
)


def list_claims(session: Session, wanted: ClaimFilter, *, limit: int | None = None) -> list[ClaimRecord]:
    """Claims, those that most documents print first, then the latest."""
    spread = spread_by_claim()
    return _listed(session, wanted, spread, [spread.c.printed.desc()], limit)


def list_claims_to_check(session: Session, wanted: ClaimFilter, *, limit: int | None = None) -> list[ClaimRecord]:
    """Claims, those most worth a check first, then those in most outlets and documents, then the latest."""
    spread = spread_by_claim()
    order = [spread.c.check_worthiness.desc(), spread.c.outlets.desc(), spread.c.printed.desc()]
    return _listed(session, wanted, spread, order, limit)


def _listed(
    session: Session,
    wanted: ClaimFilter,
    spread: sa.Subquery,
    order: Sequence[sa.ColumnElement[Any]],
    limit: int | None,
) -> list[ClaimRecord]:
    query = (
        _select(spread)
        .where(
            ClaimRow.merged_into_id.is_(None),
            spread.c.printed >= wanted.repeated,
            spread.c.outlets >= wanted.min_outlets if wanted.min_outlets > 1 else sa.true(),
        )
        .order_by(*order, spread.c.last_on.is_(None), spread.c.last_on.desc(), ClaimRow.id)
        .limit(limit)
    )
    return _records(session, session.execute(_narrow(session, query, spread, wanted)).all())


def _narrow(
    session: Session, query: sa.Select[*tuple[Any, ...]], spread: sa.Subquery, wanted: ClaimFilter
) -> sa.Select[*tuple[Any, ...]]:
    event = latest_events()
    if wanted.unverified:
        settled = sa.select(event.c.claim_id).where(event.c.status.in_(SETTLED))
        query = query.where(ClaimRow.id.not_in(settled))
    if wanted.since:
        query = query.where(spread.c.last_on >= wanted.since)
    if wanted.min_check_worthiness is not None:
        query = query.where(spread.c.check_worthiness >= wanted.min_check_worthiness)
    if wanted.speaker is not None:
        keys = merged_keys(session, find_speaker(session, wanted.speaker))
        query = query.where(
            ClaimRow.id.in_(
                sa.select(MembershipRow.claim_id)
                .join(AssertionRow, AssertionRow.id == MembershipRow.assertion_id)
                .join(StatementRow, StatementRow.id == AssertionRow.statement_id)
                .where(StatementRow.speaker_id.in_(keys), MembershipRow.superseded_at.is_(None), visible())
            )
        )
    if wanted.about is not None:
        query = query.where(ClaimRow.id.in_(matching_claims(session.get_bind().dialect.name, wanted.about)))
    return query


def get_claim(session: Session, key: int) -> ClaimDetail:
    """Everything about one claim."""
    rows = session.execute(_select(spread_by_claim([key])).where(ClaimRow.id == key)).all()
    return ClaimDetail(
        claim=_records(session, rows)[0],
        members=tuple(members_of(session, key)),
        edges=tuple(edges_of(session, key)),
        history=tuple(history_of(session, key)),
    )


def claims_by_key(session: Session, keys: Collection[int], *, besides: int | None = None) -> dict[int, ClaimRecord]:
    """These claims, but for those that only the document ``besides`` carries; it counts in no figure."""
    spread = spread_by_claim(list(keys), besides=besides)
    rows = session.execute(_select(spread).where(ClaimRow.id.in_(keys), spread.c.printed > 0)).all()
    return dict(zip((row[0].id for row in rows), _records(session, rows), strict=True))


def claim_text(session: Session, key: int) -> str:
    """The canonical wording of a claim."""
    return session.scalars(sa.select(ClaimRow.text).where(ClaimRow.id == key)).one()


def _select(spread: sa.Subquery) -> sa.Select[*tuple[Any, ...]]:
    event = latest_events()
    return (
        sa.select(
            ClaimRow,
            spread,
            event.c.status,
            event.c.as_of,
            event.c.created_at.label("decided_at"),
            event.c.reason,
            ActorRow.name.label("actor"),
            RatingRow.code.label("rating"),
            RatingScaleRow.name.label("scale"),
        )
        .outerjoin(spread, spread.c.claim_id == ClaimRow.id)
        .outerjoin(event, event.c.claim_id == ClaimRow.id)
        .outerjoin(ActorRow, ActorRow.id == event.c.actor_id)
        .outerjoin(RatingRow, RatingRow.id == event.c.rating_id)
        .outerjoin(RatingScaleRow, RatingScaleRow.id == RatingRow.scale_id)
    )


def _records(session: Session, rows: Sequence[Any]) -> list[ClaimRecord]:
    keys = [row[0].id for row in rows]
    speakers = speakers_of(session, keys)
    others = paired_claims(session, keys)
    return [
        ClaimRecord(
            id=row[0].public_id,
            text=row[0].text,
            status=row.status or Status.UNVERIFIED,
            rating_scale=row.scale,
            rating=row.rating,
            as_of=row.as_of,
            decided_at=row.decided_at,
            decided_by=row.actor,
            reason=row.reason,
            said=row.said or 0,
            printed=row.printed or 0,
            distinct_texts=row.distinct_texts or 0,
            outlets=row.outlets or 0,
            speakers=tuple(speakers[row[0].id]),
            first_on=row.first_on,
            last_on=row.last_on,
            variants=len(others[row[0].id, Relation.VARIANT]),
            conflicts=len(others[row[0].id, Relation.CONFLICT]),
            check_worthiness=row.check_worthiness,
            first_precision=precision_of(row.first_day),
            last_precision=precision_of(row.last_day),
        )
        for row in rows
    ]
