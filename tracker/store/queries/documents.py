"""What was read."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import DocumentRecord, DocumentText
from tracker.domain.speech import Span
from tracker.errors import NotFound
from tracker.store.queries.statements import statements_of_document
from tracker.store.queries.visibility import visible
from tracker.store.tables import DocumentRow, RunRow, SourceRow, StatementRow, VersionRow
from tracker.text import fold


def list_documents(session: Session, *, source: str | None = None, limit: int | None = None) -> list[DocumentRecord]:
    """Documents, the latest published first."""
    query = _select().order_by(
        DocumentRow.published_on.is_(None), DocumentRow.published_on.desc(), DocumentRow.id.desc()
    )
    if source is not None:
        query = query.where(SourceRow.name_key == fold(source))
    return [_record(row) for row in session.execute(query.limit(limit))]


def get_document(session: Session, key: int) -> DocumentText:
    """A document with its latest text and the statements in it."""
    row = session.execute(_select().where(DocumentRow.id == key)).first()
    version = session.execute(
        sa.select(VersionRow.text, VersionRow.furniture)
        .where(VersionRow.document_id == key)
        .order_by(VersionRow.number.desc())
        .limit(1)
    ).first()
    if row is None or version is None:
        raise NotFound("no such document")
    return DocumentText(
        record=_record(row),
        text=version.text,
        furniture=tuple(Span(start, end) for start, end in version.furniture),
        statements=tuple(statements_of_document(session, key)),
    )


def latest_text(session: Session, document: int) -> tuple[int, str]:
    """Key and text of a document's latest version."""
    row = session.execute(
        sa.select(VersionRow.id, VersionRow.text)
        .where(VersionRow.document_id == document)
        .order_by(VersionRow.number.desc())
        .limit(1)
    ).one()
    return row.id, row.text


def _select() -> sa.Select[*tuple[Any, ...]]:
    twin = sa.orm.aliased(DocumentRow)
    copies = (
        sa.select(sa.func.count(twin.id))
        .where(twin.copy_group_id == DocumentRow.copy_group_id)
        .correlate(DocumentRow)
        .scalar_subquery()
    )
    versions = (
        sa.select(sa.func.count(VersionRow.id))
        .where(VersionRow.document_id == DocumentRow.id)
        .correlate(DocumentRow)
        .scalar_subquery()
    )
    statements = (
        sa.select(sa.func.count(StatementRow.id))
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .where(VersionRow.document_id == DocumentRow.id, visible())
        .correlate(DocumentRow)
        .scalar_subquery()
    )
    return (
        sa.select(
            DocumentRow,
            SourceRow.name.label("source_name"),
            RunRow.public_id.label("run_public_id"),
            copies.label("copies"),
            versions.label("versions"),
            statements.label("statements"),
        )
        .join(RunRow, RunRow.id == DocumentRow.run_id)
        .outerjoin(SourceRow, SourceRow.id == DocumentRow.source_id)
    )


def _record(row: Any) -> DocumentRecord:
    document = row[0]
    return DocumentRecord(
        id=document.public_id,
        title=document.title,
        source=row.source_name,
        url=document.url,
        published_on=document.published_on,
        published_origin=document.published_origin,
        authors=tuple(document.authors),
        language=document.language,
        versions=row.versions,
        statements=row.statements,
        copies=max(1, row.copies),
        read_at=document.created_at,
        run_id=row.run_public_id,
        published_precision=document.published_precision,
    )
