"""What is known of a claim: rating scales, evidence, verifications, fact-checks by others."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.domain.review import Stance, Status
from tracker.store.tables.base import Base, new_public_id, text_enum, utc_now


class RatingScaleRow(Base):
    """A set of ratings with definitions; a changed scale is a new version."""

    __tablename__ = "rating_scale"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("sc"))
    name: Mapped[str]
    version: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)

    __table_args__ = (sa.UniqueConstraint("name", "version"), sa.CheckConstraint("version >= 1", name="version"))


class RatingRow(Base):
    """One label of a scale; retired, never deleted."""

    __tablename__ = "rating"

    id: Mapped[int] = mapped_column(primary_key=True)
    scale_id: Mapped[int] = mapped_column(sa.ForeignKey("rating_scale.id"))
    code: Mapped[str]
    ordinal: Mapped[int | None] = mapped_column(comment="place on the scale where it has one; higher is truer")
    definition: Mapped[str] = mapped_column(comment="one sentence")
    retired_at: Mapped[datetime | None]

    __table_args__ = (sa.UniqueConstraint("scale_id", "code"),)


class VerificationRow(Base):
    """One event in a claim's history. Append-only: triggers refuse update, delete, replace and a broken chain."""

    __tablename__ = "verification"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("vf"))
    claim_id: Mapped[int] = mapped_column(sa.ForeignKey("claim.id"))
    seq: Mapped[int] = mapped_column(comment="1 is the claim's first event; last + 1")
    event: Mapped[str] = mapped_column(comment="propose, approve, dispute, reopen, withdraw, close, ...")
    status: Mapped[Status] = mapped_column(text_enum(Status, "status"))
    rating_id: Mapped[int | None] = mapped_column(sa.ForeignKey("rating.id"), index=True)
    reason: Mapped[str]
    as_of: Mapped[date] = mapped_column(comment="the day for which the finding holds")
    evidence: Mapped[list[str]] = mapped_column(default=list, comment="public ids of the evidence it rests on")
    actor_id: Mapped[int] = mapped_column(sa.ForeignKey("actor.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    prev_hash: Mapped[str] = mapped_column(comment="hash of the event before, of any claim; empty for the very first")
    hash: Mapped[str] = mapped_column(unique=True, comment="sha256 of this event's canonical text")
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.UniqueConstraint("claim_id", "seq"),
        sa.CheckConstraint("seq >= 1", name="seq"),
        sa.CheckConstraint("length(trim(reason)) > 0", name="reason"),
        sa.CheckConstraint("status <> 'verified' OR rating_id IS NOT NULL", name="verified_has_rating"),
        sa.UniqueConstraint("prev_hash"),
    )


class EvidenceRow(Base):
    """Something a verdict rests on. Confidential evidence is never archived, by constraint."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ev"))
    kind: Mapped[str] = mapped_column(comment="document, data, interview, image, video, ...")
    title: Mapped[str]
    url: Mapped[str | None]
    archive_url: Mapped[str | None]
    quote: Mapped[str | None]
    published_on: Mapped[date | None]
    capture_id: Mapped[int | None] = mapped_column(sa.ForeignKey("capture.id"), index=True)
    confidential: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint(
            "NOT confidential OR (archive_url IS NULL AND capture_id IS NULL)", name="confidential_not_archived"
        ),
    )


class EvidenceLinkRow(Base):
    """What a piece of evidence does to a claim; withdrawn, never deleted."""

    __tablename__ = "evidence_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[int] = mapped_column(sa.ForeignKey("evidence.id"), index=True)
    claim_id: Mapped[int] = mapped_column(sa.ForeignKey("claim.id"), index=True)
    stance: Mapped[Stance] = mapped_column(text_enum(Stance, "stance"))
    note: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.Index(
            "uq_evidence_link_live",
            "evidence_id",
            "claim_id",
            unique=True,
            sqlite_where=sa.text("superseded_at IS NULL"),
            postgresql_where=sa.text("superseded_at IS NULL"),
        ),
    )


class ExternalReviewRow(Base):
    """A fact-check by somebody else, kept verbatim. It never becomes our verdict by itself."""

    __tablename__ = "external_review"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("er"))
    identity_key: Mapped[str] = mapped_column(unique=True, comment="digest of URL and claim text")
    publisher: Mapped[str | None]
    url: Mapped[str | None]
    claim_reviewed: Mapped[str]
    rating_text: Mapped[str | None]
    reviewed_on: Mapped[date | None]
    raw: Mapped[dict[str, Any]] = mapped_column(comment="the ClaimReview as it came")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)
