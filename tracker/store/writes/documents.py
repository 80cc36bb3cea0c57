"""Sources, captures, documents, versions, copies: each added once."""

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.articles import Document, Payload
from tracker.store.tables import CaptureRow, CopyGroupRow, CopyKeyRow, DocumentRow, SourceRow, VersionRow
from tracker.text import fold


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """Where a document's text went. ``new`` is False when this text of this document was there already."""

    document: int
    document_id: str
    version: int
    number: int
    new: bool
    previous: int | None = None
    """Key of the version before, when this one is a changed text of a known document."""


def add_source(session: Session, name: str, run: int) -> int:
    """Key of the source of this name, made when there is none; case and accents do not matter."""
    key = fold(name)
    known = session.scalar(sa.select(SourceRow.id).where(SourceRow.name_key == key))
    if known is not None:
        return known
    source = SourceRow(name=name, name_key=key, run_id=run)
    session.add(source)
    session.flush()
    return source.id


def add_capture(session: Session, payload: Payload, run: int) -> int:
    """Key of the capture that holds these bytes, made when there is none."""
    sha256 = payload.sha256
    known = session.scalar(sa.select(CaptureRow.id).where(CaptureRow.sha256 == sha256))
    if known is not None:
        return known
    capture = CaptureRow(
        sha256=sha256,
        origin=payload.origin,
        media_type=payload.media_type,
        byte_count=len(payload.content),
        content=zlib.compress(payload.content, 6),
        run_id=run,
    )
    if payload.fetched_at is not None:
        capture.fetched_at = payload.fetched_at
    session.add(capture)
    session.flush()
    return capture.id


def identity_key(document: Document) -> str:
    """What makes a document this one: its URL; else source, title and date together; else its text.

    Two outlets that print the same wire copy are two documents; one page read twice is one.
    """
    if document.url:
        parts = ["url", document.url]
    elif document.title and document.published and document.source:
        parts = ["head", fold(document.source), fold(document.title), document.published.value.isoformat()]
    else:
        parts = ["text", fold(document.source or ""), document.sha256]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def find_version(session: Session, document: Document) -> StoredVersion | None:
    """The stored version with this text of this document, if it is known."""
    found = session.execute(
        sa.select(DocumentRow.id, DocumentRow.public_id, VersionRow.id, VersionRow.number)
        .join(VersionRow, VersionRow.document_id == DocumentRow.id)
        .where(DocumentRow.identity_key == identity_key(document), VersionRow.sha256 == document.sha256)
    ).first()
    return StoredVersion(found[0], found[1], found[2], found[3], new=False) if found else None


def find_article(session: Session, document: Document, *, besides: str) -> str | None:
    """Public id of the stored document that this one is, if any reader but ``besides`` has read it."""
    return session.scalar(
        sa.select(DocumentRow.public_id)
        .join(VersionRow, VersionRow.document_id == DocumentRow.id)
        .where(DocumentRow.identity_key == identity_key(document), VersionRow.reader != besides)
        .limit(1)
    )


def add_version(session: Session, document: Document, payload: Payload, run: int) -> StoredVersion:
    """The document's text as a version of its document; nothing is added when it is there already."""
    known = find_version(session, document)
    if known:
        return known
    row = session.scalar(sa.select(DocumentRow).where(DocumentRow.identity_key == identity_key(document)))
    if row is None:
        row = _new_document(session, document, run)
    number, previous = session.execute(
        sa.select(sa.func.coalesce(sa.func.max(VersionRow.number), 0), sa.func.max(VersionRow.id)).where(
            VersionRow.document_id == row.id
        )
    ).one()
    version = VersionRow(
        document_id=row.id,
        number=number + 1,
        capture_id=add_capture(session, payload, run),
        text=document.text,
        sha256=document.sha256,
        furniture=[[span.start, span.end] for span in document.furniture],
        reader=document.reader,
        run_id=run,
    )
    session.add(version)
    session.flush()
    return StoredVersion(row.id, row.public_id, version.id, version.number, new=True, previous=previous)


def _new_document(session: Session, document: Document, run: int) -> DocumentRow:
    published = document.published
    row = DocumentRow(
        identity_key=identity_key(document),
        source_id=add_source(session, document.source, run) if document.source else None,
        url=document.url,
        title=document.title,
        authors=list(document.authors),
        published_on=published.value if published else None,
        published_precision=published.precision if published else None,
        published_origin=published.origin if published else None,
        language=document.language,
        run_id=run,
    )
    session.add(row)
    session.flush()
    return row


def add_copy_keys(session: Session, version: int, keys: Iterable[int]) -> None:
    """Make a version's text findable by later copies of it."""
    rows = [{"key": key, "version_id": version} for key in sorted(set(keys))]
    if rows:
        session.execute(sa.insert(CopyKeyRow), rows)


def group_copies(session: Session, document: int, other: int, run: int) -> None:
    """Put two documents, and all that either is grouped with already, into one copy group. Idempotent."""
    if document == other:
        return
    pair = (document, other)
    known = session.scalars(sa.select(DocumentRow.copy_group_id).where(DocumentRow.id.in_(pair)))
    groups = {group for group in known if group is not None}
    group = min(groups) if groups else _new_copy_group(session, run)
    session.execute(
        sa.update(DocumentRow)
        .where(sa.or_(DocumentRow.id.in_(pair), DocumentRow.copy_group_id.in_(groups)))
        .values(copy_group_id=group)
    )


def _new_copy_group(session: Session, run: int) -> int:
    group = CopyGroupRow(run_id=run)
    session.add(group)
    session.flush()
    return group.id
