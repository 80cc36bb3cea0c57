"""What was read: sources, captures, documents, versions, groups of copies."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.domain.articles import DatePrecision
from tracker.store.tables.base import Base, new_public_id, text_enum, utc_now


class SourceRow(Base):
    """An outlet or channel. What somebody thinks of its reliability is no column here."""

    __tablename__ = "source"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("so"))
    name: Mapped[str] = mapped_column(comment="as first printed")
    name_key: Mapped[str] = mapped_column(unique=True, comment="folded name, for finding it again")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)


class CaptureRow(Base):
    """The bytes that were read, once each; compressed with zlib."""

    __tablename__ = "capture"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ca"))
    sha256: Mapped[str] = mapped_column(unique=True, comment="of the bytes before compression")
    origin: Mapped[str] = mapped_column(comment="path, URL or '-' where they were first read")
    media_type: Mapped[str | None]
    byte_count: Mapped[int] = mapped_column(sa.BigInteger, comment="before compression")
    content: Mapped[bytes] = mapped_column(sa.LargeBinary, comment="zlib", deferred=True)
    fetched_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)


class CopyGroupRow(Base):
    """Documents whose texts are the same or nearly so: wire copies, reprints."""

    __tablename__ = "copy_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("cg"))
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)


class DocumentRow(Base):
    """One article. Its text is in its versions."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("do"))
    identity_key: Mapped[str] = mapped_column(
        unique=True, comment="digest of the URL, or of source, title and date, or of the text: what makes it this one"
    )
    source_id: Mapped[int | None] = mapped_column(sa.ForeignKey("source.id"), index=True)
    url: Mapped[str | None] = mapped_column(index=True)
    title: Mapped[str | None]
    authors: Mapped[list[str]] = mapped_column(default=list)
    published_on: Mapped[date | None] = mapped_column(index=True)
    published_precision: Mapped[DatePrecision | None] = mapped_column(text_enum(DatePrecision, "published_precision"))
    published_origin: Mapped[str | None] = mapped_column(comment="json-ld, meta, time, url, text, user")
    language: Mapped[str | None]
    copy_group_id: Mapped[int | None] = mapped_column(sa.ForeignKey("copy_group.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("(published_on IS NULL) = (published_precision IS NULL)", name="published_has_precision"),
    )


class VersionRow(Base):
    """One immutable text of a document; a changed page is a new version. No update by trigger."""

    __tablename__ = "version"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ve"))
    document_id: Mapped[int] = mapped_column(sa.ForeignKey("document.id"))
    number: Mapped[int] = mapped_column(comment="1 is the first")
    capture_id: Mapped[int] = mapped_column(sa.ForeignKey("capture.id"), index=True)
    text: Mapped[str] = mapped_column(comment="final; all offsets are code points into it", deferred=True)
    sha256: Mapped[str] = mapped_column(index=True, comment="of the text as UTF-8")
    furniture: Mapped[list[list[int]]] = mapped_column(default=list, comment="[start, end] of what is not prose")
    reader: Mapped[str] = mapped_column(comment="which reader made the text from the bytes")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.UniqueConstraint("document_id", "sha256"),
        sa.UniqueConstraint("document_id", "number"),
        sa.CheckConstraint("number >= 1", name="number"),
    )


class CopyKeyRow(Base):
    """Band of a text's MinHash signature: texts that share one may be copies."""

    __tablename__ = "copy_key"

    key: Mapped[int] = mapped_column(sa.BigInteger, primary_key=True, autoincrement=False)
    version_id: Mapped[int] = mapped_column(sa.ForeignKey("version.id"), primary_key=True, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)
