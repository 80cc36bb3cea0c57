"""Who said what."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from tracker.domain.records import StatementFilter, StatementRecord
from tracker.domain.review import Status
from tracker.domain.speech import AttributionState, Span, SpeakerKind
from tracker.errors import NotFound
from tracker.store.queries.ids import find_key
from tracker.store.queries.speakers import find_speaker, merged_keys, roots
from tracker.store.queries.verifications import latest_events
from tracker.store.queries.visibility import statement_day, visible
from tracker.store.search import matching_statements
from tracker.store.tables import (
    AssertionRow,
    ClaimRow,
    DocumentRow,
    MembershipRow,
    RatingRow,
    RunRow,
    SourceRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)
from tracker.text import fold

_FURTHEST = (
    Status.UNVERIFIED,
    Status.WITHDRAWN,
    Status.NOT_CHECKABLE,
    Status.IN_PROGRESS,
    Status.IN_REVIEW,
    Status.DISPUTED,
    Status.VERIFIED,
)
"""How far along the work is. A statement of several claims shows the furthest."""
_CHUNK = 500
"""Rows fetched at a time: a list of a million streams in constant memory."""


def list_statements(
    session: Session, wanted: StatementFilter, *, limit: int | None = None
) -> Iterator[StatementRecord]:
    """Statements, the latest first, in document order within one document. Lazy.

    Raises NotFound or Ambiguous when the filter's speaker, source or document names none or several.
    """
    day = statement_day()
    query = (
        _select()
        .where(visible(), *_conditions(session, wanted))
        .order_by(day.is_(None), day.desc(), DocumentRow.id, StatementRow.start_offset, StatementRow.id)
        .limit(limit)
    )
    return _stream(session, query)


def list_doubtful(
    session: Session, wanted: StatementFilter, *, below: float, limit: int | None = None
) -> Iterator[StatementRecord]:
    """Proposed statements that a person should look at: less sure than ``below``, or with nobody found who speaks.

    Those with nobody first, then the least sure. An unnamed source is somebody. Lazy; raises as ``list_statements``.
    """
    nobody = sa.and_(StatementRow.speaker_id.is_(None), StatementRow.speaker_kind == SpeakerKind.UNKNOWN)
    query = (
        _select()
        .where(
            StatementRow.attribution_state == AttributionState.PROPOSED,
            sa.or_(StatementRow.confidence < below, nobody),
            visible(),
            *_conditions(session, wanted),
        )
        .order_by(nobody.desc(), StatementRow.confidence, StatementRow.id)
        .limit(limit)
    )
    return _stream(session, query)


def statements_of_document(session: Session, document: int) -> list[StatementRecord]:
    """All visible statements of a document's latest version, in document order."""
    latest = sa.select(sa.func.max(VersionRow.id)).where(VersionRow.document_id == document).scalar_subquery()
    query = _select().where(visible(), VersionRow.id == latest).order_by(StatementRow.start_offset, StatementRow.id)
    return list(_stream(session, query))


def get_statement(session: Session, key: int) -> StatementRecord:
    """One statement, also a hidden or replaced one."""
    for record in _stream(session, _select().where(StatementRow.id == key)):
        return record
    raise NotFound("no such statement")


def has_statement(session: Session, version: int, span: Span) -> bool:
    """Whether this very span of this version is a statement already."""
    return bool(
        session.scalar(
            sa.select(sa.func.count(StatementRow.id)).where(
                StatementRow.version_id == version,
                StatementRow.start_offset == span.start,
                StatementRow.end_offset == span.end,
            )
        )
    )


def _select() -> sa.Select[*tuple[Any, ...]]:
    root = roots()
    owner = sa.func.coalesce(root.c.root_id, StatementRow.speaker_id)
    outer, outer_root, outer_speaker = aliased(StatementRow), root.alias("outer_root"), aliased(SpeakerRow)
    outer_owner = sa.func.coalesce(outer_root.c.root_id, outer.speaker_id)
    printed = sa.func.coalesce(outer.name_in_document, outer.speaker_as_printed)
    return (
        sa.select(
            StatementRow,
            SpeakerRow.public_id.label("speaker_public_id"),
            SpeakerRow.name.label("speaker_name"),
            DocumentRow,
            SourceRow.name.label("source_name"),
            VersionRow.sha256,
            RunRow.public_id.label("run_public_id"),
            outer.public_id.label("outer_public_id"),
            sa.func.coalesce(outer_speaker.name, printed).label("outer_name"),
        )
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .join(RunRow, RunRow.id == StatementRow.run_id)
        .outerjoin(SourceRow, SourceRow.id == DocumentRow.source_id)
        .outerjoin(root, root.c.id == StatementRow.speaker_id)
        .outerjoin(SpeakerRow, SpeakerRow.id == owner)
        .outerjoin(outer, outer.id == StatementRow.outer_id)
        .outerjoin(outer_root, outer_root.c.id == outer.speaker_id)
        .outerjoin(outer_speaker, outer_speaker.id == outer_owner)
    )


def _conditions(session: Session, wanted: StatementFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    day = statement_day()
    if wanted.speaker is not None:
        keys = merged_keys(session, find_speaker(session, wanted.speaker))
        conditions.append(StatementRow.speaker_id.in_(keys))
    if wanted.since:
        conditions.append(day >= wanted.since)
    if wanted.until:
        conditions.append(day <= wanted.until)
    if wanted.source is not None:
        conditions.append(DocumentRow.source_id == _find_source(session, wanted.source))
    if wanted.kind:
        conditions.append(StatementRow.kind == wanted.kind)
    if wanted.document is not None:
        conditions.append(DocumentRow.id == find_key(session, "do", wanted.document))
    if wanted.about is not None:
        conditions.append(StatementRow.id.in_(matching_statements(session.get_bind().dialect.name, wanted.about)))
    if wanted.unattributed:
        conditions.append(StatementRow.speaker_id.is_(None))
    if wanted.min_confidence is not None:
        conditions.append(sa.func.coalesce(StatementRow.confidence, 1.0) >= wanted.min_confidence)
    if wanted.max_confidence is not None:
        conditions.append(sa.func.coalesce(StatementRow.confidence, 1.0) <= wanted.max_confidence)
    return conditions


def _find_source(session: Session, name: str) -> int:
    key = session.scalar(sa.select(SourceRow.id).where(SourceRow.name_key == fold(name)))
    if key is None:
        known = session.scalars(sa.select(SourceRow.name).order_by(SourceRow.name).limit(10)).all()
        raise NotFound(f"no source '{name}'" + (f"; there are: {', '.join(known)}" if known else ""))
    return key


def _stream(session: Session, query: sa.Select[*tuple[Any, ...]]) -> Iterator[StatementRecord]:
    result = session.execute(query.execution_options(yield_per=_CHUNK))
    for rows in result.partitions():
        claims = _claims_of(session, [row[0].id for row in rows])
        for row in rows:
            yield _record(row, claims[row[0].id])


@dataclass(slots=True)
class _Claims:
    """What a statement's assertions come to."""

    ids: list[str]
    assertions: list[str]
    status: Status | None = None
    rating: str | None = None


def _claims_of(session: Session, statements: Sequence[int]) -> dict[int, _Claims]:
    """Claims, status and rating by statement. Of several claims the one furthest along in the work counts."""
    event = latest_events()
    found: dict[int, _Claims] = defaultdict(lambda: _Claims([], []))
    rows = session.execute(
        sa.select(AssertionRow.statement_id, AssertionRow.text, ClaimRow.public_id, event.c.status, RatingRow.code)
        .outerjoin(
            MembershipRow,
            sa.and_(MembershipRow.assertion_id == AssertionRow.id, MembershipRow.superseded_at.is_(None)),
        )
        .outerjoin(ClaimRow, ClaimRow.id == MembershipRow.claim_id)
        .outerjoin(event, event.c.claim_id == ClaimRow.id)
        .outerjoin(RatingRow, RatingRow.id == event.c.rating_id)
        .where(AssertionRow.statement_id.in_(statements))
        .order_by(AssertionRow.statement_id, AssertionRow.ordinal)
    )
    for statement, text, claim, status, rating in rows:
        entry = found[statement]
        entry.assertions.append(text)
        if claim is None:
            continue
        if claim not in entry.ids:
            entry.ids.append(claim)
        status = status or Status.UNVERIFIED
        if entry.status is None or _FURTHEST.index(status) > _FURTHEST.index(entry.status):
            entry.status, entry.rating = status, rating
    return found


def _record(row: Any, claims: _Claims) -> StatementRecord:
    statement, document = row[0], row.DocumentRow
    return StatementRecord(
        id=statement.public_id,
        exact=statement.exact,
        kind=statement.kind,
        speaker_id=row.speaker_public_id,
        speaker=row.speaker_name,
        speaker_kind=statement.speaker_kind,
        speaker_as_printed=statement.speaker_as_printed,
        role_as_printed=statement.role_as_printed,
        attribution_state=statement.attribution_state,
        said_on=statement.said_on,
        said_precision=statement.said_precision,
        document_id=document.public_id,
        source=row.source_name,
        title=document.title,
        url=document.url,
        published_on=document.published_on,
        start=statement.start_offset,
        end=statement.end_offset,
        text_sha256=row.sha256,
        language=document.language,
        claim_ids=tuple(claims.ids),
        claim_status=claims.status,
        rating=claims.rating,
        extractor=statement.extractor,
        confidence=statement.confidence,
        run_id=row.run_public_id,
        cue=statement.cue,
        said_words=statement.said_words,
        name_in_document=statement.name_in_document,
        pieces=tuple(Span(start, end) for start, end in statement.pieces),
        assertions=tuple(claims.assertions),
        published_precision=document.published_precision,
        outer_id=row.outer_public_id,
        outer_speaker=row.outer_name,
    )
