"""What repeats: claims, which assertions make them, candidate pairs, judgements of people."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.domain.review import LinkOrigin, Relation, Verdict
from tracker.store.tables.base import Base, new_public_id, text_enum, utc_now

_LIVE = sa.text("superseded_at IS NULL")


class ClaimRow(Base):
    """A proposition with one set of truth conditions. Status and rating are in its verifications."""

    __tablename__ = "claim"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("cl"))
    text: Mapped[str] = mapped_column(comment="canonical wording: the anchor's, or a person's")
    anchor_id: Mapped[int] = mapped_column(
        sa.ForeignKey("assertion.id"), index=True, comment="longest complete wording; new ones are compared with it"
    )
    merged_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("claim.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("merged_into_id IS NULL OR merged_into_id <> id", name="not_merged_into_itself"),
        sa.CheckConstraint("length(text) > 0", name="text"),
    )


class MembershipRow(Base):
    """An assertion makes a claim; superseded, never overwritten."""

    __tablename__ = "membership"

    id: Mapped[int] = mapped_column(primary_key=True)
    assertion_id: Mapped[int] = mapped_column(sa.ForeignKey("assertion.id"))
    claim_id: Mapped[int] = mapped_column(sa.ForeignKey("claim.id"))
    origin: Mapped[LinkOrigin] = mapped_column(text_enum(LinkOrigin, "origin"))
    score: Mapped[float | None] = mapped_column(comment="0..1, of the comparison that put it there; null for a founder")
    matcher: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("score IS NULL OR (score >= 0 AND score <= 1)", name="score"),
        sa.Index("uq_membership_live", "assertion_id", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
        sa.Index("ix_membership_claim_id", "claim_id"),
        sa.Index("ix_membership_assertion_id", "assertion_id"),
    )


class CandidateRow(Base):
    """A pair of assertions with a score and a relation that nobody has judged."""

    __tablename__ = "candidate"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("cd"))
    left_id: Mapped[int] = mapped_column(sa.ForeignKey("assertion.id"), index=True, comment="the smaller key")
    right_id: Mapped[int] = mapped_column(sa.ForeignKey("assertion.id"), index=True)
    relation: Mapped[Relation] = mapped_column(text_enum(Relation, "relation"))
    score: Mapped[float]
    reasons: Mapped[list[Any]] = mapped_column(default=list, comment="kind, left, right, words")
    features: Mapped[dict[str, Any]] = mapped_column(default=dict)
    matcher: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint("left_id < right_id", name="ordered"),
        sa.CheckConstraint("score >= 0 AND score <= 1", name="score"),
        sa.Index("uq_candidate_live", "left_id", "right_id", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
        sa.Index("ix_candidate_relation", "relation", "score"),
    )


class JudgementRow(Base):
    """Same, different or unsure, of two assertions or two speakers; superseded, never overwritten."""

    __tablename__ = "judgement"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ju"))
    left_assertion_id: Mapped[int | None] = mapped_column(sa.ForeignKey("assertion.id"), index=True)
    right_assertion_id: Mapped[int | None] = mapped_column(sa.ForeignKey("assertion.id"), index=True)
    left_speaker_id: Mapped[int | None] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    right_speaker_id: Mapped[int | None] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    verdict: Mapped[Verdict] = mapped_column(text_enum(Verdict, "verdict"))
    reason: Mapped[str | None]
    actor_id: Mapped[int] = mapped_column(sa.ForeignKey("actor.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    superseded_at: Mapped[datetime | None]
    superseded_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("judgement.id"), index=True)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        sa.CheckConstraint(
            "(left_assertion_id IS NOT NULL AND right_assertion_id IS NOT NULL"
            " AND left_assertion_id < right_assertion_id AND left_speaker_id IS NULL AND right_speaker_id IS NULL)"
            " OR (left_speaker_id IS NOT NULL AND right_speaker_id IS NOT NULL"
            " AND left_speaker_id < right_speaker_id AND left_assertion_id IS NULL AND right_assertion_id IS NULL)",
            name="one_ordered_pair",
        ),
        sa.CheckConstraint(
            "superseded_by_id IS NULL OR (superseded_at IS NOT NULL AND superseded_by_id <> id)", name="superseded_by"
        ),
        sa.Index(
            "uq_judgement_assertions_live",
            "left_assertion_id",
            "right_assertion_id",
            unique=True,
            sqlite_where=sa.text("superseded_at IS NULL AND left_assertion_id IS NOT NULL"),
            postgresql_where=sa.text("superseded_at IS NULL AND left_assertion_id IS NOT NULL"),
        ),
        sa.Index(
            "uq_judgement_speakers_live",
            "left_speaker_id",
            "right_speaker_id",
            unique=True,
            sqlite_where=sa.text("superseded_at IS NULL AND left_speaker_id IS NOT NULL"),
            postgresql_where=sa.text("superseded_at IS NULL AND left_speaker_id IS NOT NULL"),
        ),
    )
