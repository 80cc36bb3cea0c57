"""Who speaks: speakers, their names, offices and outside identifiers."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.domain.articles import DatePrecision
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import AttributionState, SpeakerKind
from tracker.store.tables.base import Base, new_public_id, text_enum, utc_now


class SpeakerRow(Base):
    """A person or body. One found by the machine is proposed until a person confirms it.

    A merged speaker stays and points to the one it was merged into; the judgement says why.
    """

    __tablename__ = "speaker"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("sp"))
    name: Mapped[str]
    kind: Mapped[SpeakerKind] = mapped_column(text_enum(SpeakerKind, "kind"))
    state: Mapped[AttributionState] = mapped_column(
        text_enum(AttributionState, "state"), default=AttributionState.PROPOSED
    )
    merged_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    note: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("length(trim(name)) > 0", name="name"),
        sa.CheckConstraint("merged_into_id IS NULL OR merged_into_id <> id", name="not_merged_into_itself"),
        sa.CheckConstraint("kind <> 'anonymous'", name="anonymous_is_not_a_speaker"),
        sa.Index("ix_speaker_name", "name"),
    )


class AliasRow(Base):
    """One name of a speaker, in any spelling; withdrawn, never deleted."""

    __tablename__ = "alias"

    id: Mapped[int] = mapped_column(primary_key=True)
    speaker_id: Mapped[int] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(comment="folded name", index=True)
    origin: Mapped[LinkOrigin] = mapped_column(text_enum(LinkOrigin, "origin"))
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.Index(
            "uq_alias_live",
            "speaker_id",
            "name_key",
            unique=True,
            sqlite_where=sa.text("superseded_at IS NULL"),
            postgresql_where=sa.text("superseded_at IS NULL"),
        ),
        sa.CheckConstraint("length(trim(name)) > 0", name="name"),
    )


class NameKeyRow(Base):
    """Key of a live alias: names that share one may be the same name in another spelling."""

    __tablename__ = "name_key"

    key: Mapped[str] = mapped_column(primary_key=True)
    alias_id: Mapped[int] = mapped_column(sa.ForeignKey("alias.id"), primary_key=True, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


class RoleRow(Base):
    """An office a speaker held, as far as known from when to when."""

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True)
    speaker_id: Mapped[int] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    title: Mapped[str]
    title_key: Mapped[str] = mapped_column(comment="folded title")
    from_on: Mapped[date | None]
    from_precision: Mapped[DatePrecision | None] = mapped_column(text_enum(DatePrecision, "from_precision"))
    until_on: Mapped[date | None]
    until_precision: Mapped[DatePrecision | None] = mapped_column(text_enum(DatePrecision, "until_precision"))
    origin: Mapped[LinkOrigin] = mapped_column(text_enum(LinkOrigin, "origin"))
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("until_on IS NULL OR from_on IS NULL OR until_on >= from_on", name="period"),
        sa.CheckConstraint("(from_on IS NULL) = (from_precision IS NULL)", name="from_has_precision"),
        sa.CheckConstraint("(until_on IS NULL) = (until_precision IS NULL)", name="until_has_precision"),
    )


class IdentifierRow(Base):
    """What a speaker is called elsewhere: scheme 'wikidata', value 'Q42'."""

    __tablename__ = "identifier"

    id: Mapped[int] = mapped_column(primary_key=True)
    speaker_id: Mapped[int] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    scheme: Mapped[str]
    value: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (sa.UniqueConstraint("scheme", "value"),)
