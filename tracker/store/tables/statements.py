"""What was said: statements, the assertions in them, and the keys that find similar ones."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.domain.articles import DatePrecision
from tracker.domain.speech import AssertionKind, AttributionState, SpeakerKind, StatementKind
from tracker.store.tables.base import Base, new_public_id, offsets_check, text_enum, utc_now


class StatementRow(Base):
    """An attribution stored. Name and role as printed stay as printed whatever becomes of the speaker."""

    __tablename__ = "statement"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("st"))
    version_id: Mapped[int] = mapped_column(sa.ForeignKey("version.id"), index=True)
    start_offset: Mapped[int] = mapped_column(comment="code points into version.text, half-open")
    end_offset: Mapped[int]
    pieces: Mapped[list[list[int]]] = mapped_column(comment="[start, end] of each piece; one for most")
    exact: Mapped[str] = mapped_column(comment="the pieces' words joined by a space")
    prefix: Mapped[str] = mapped_column(comment="32 characters before, to find it again")
    suffix: Mapped[str] = mapped_column(comment="32 characters after")
    kind: Mapped[StatementKind] = mapped_column(text_enum(StatementKind, "kind"))
    mention_start: Mapped[int | None]
    mention_end: Mapped[int | None]
    cue_start: Mapped[int | None]
    cue_end: Mapped[int | None]
    cue: Mapped[str | None] = mapped_column(comment="the words that report it")
    speaker_id: Mapped[int | None] = mapped_column(sa.ForeignKey("speaker.id"), index=True)
    speaker_kind: Mapped[SpeakerKind] = mapped_column(text_enum(SpeakerKind, "speaker_kind"))
    speaker_as_printed: Mapped[str | None] = mapped_column(comment="the mention: 'she', 'the minister'")
    name_in_document: Mapped[str | None] = mapped_column(comment="the fullest name its document gives")
    role_as_printed: Mapped[str | None]
    attribution_state: Mapped[AttributionState] = mapped_column(
        text_enum(AttributionState, "attribution_state"), default=AttributionState.PROPOSED
    )
    outer_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("statement.id"), index=True, comment="the statement this one is reported in: A said that B said"
    )
    replaced_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("statement.id"), index=True, comment="the same statement in a later version of its document"
    )
    said_on: Mapped[date | None]
    said_precision: Mapped[DatePrecision | None] = mapped_column(text_enum(DatePrecision, "said_precision"))
    said_words: Mapped[str | None] = mapped_column(comment="what the date was read from: 'on Monday'")
    confidence: Mapped[float | None] = mapped_column(comment="0..1, the machine's; null when logged by hand")
    extractor: Mapped[str] = mapped_column(comment="which extractor, or 'hand'")
    hidden_at: Mapped[datetime | None]
    hidden_reason: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)

    __table_args__ = (
        offsets_check("start_offset", "end_offset", "span"),
        sa.CheckConstraint(
            "(mention_start IS NULL) = (mention_end IS NULL)"
            " AND (mention_start IS NULL OR mention_end > mention_start)",
            name="mention",
        ),
        sa.CheckConstraint(
            "(cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL OR cue_end > cue_start)", name="cue_span"
        ),
        sa.CheckConstraint("(said_on IS NULL) = (said_precision IS NULL)", name="said_has_precision"),
        sa.CheckConstraint("(hidden_at IS NULL) = (hidden_reason IS NULL)", name="hidden_has_reason"),
        sa.CheckConstraint("confidence IS NULL OR (confidence >= 0 AND confidence <= 1)", name="confidence"),
        sa.CheckConstraint("length(exact) > 0", name="exact"),
        sa.CheckConstraint("speaker_kind <> 'anonymous' OR speaker_id IS NULL", name="anonymous_has_no_speaker"),
        sa.Index(
            "uq_statement_span",
            "version_id",
            "start_offset",
            "end_offset",
            sa.text("coalesce(mention_start, -1)"),
            unique=True,
        ),
        sa.Index("ix_statement_said_on", "said_on"),
    )


class AssertionRow(Base):
    """One sentence or clause of a statement. Those that can be true or false are matched and make claims."""

    __tablename__ = "assertion"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("as"))
    statement_id: Mapped[int] = mapped_column(sa.ForeignKey("statement.id"))
    ordinal: Mapped[int] = mapped_column(comment="0 is the first of its statement")
    start_offset: Mapped[int] = mapped_column(comment="code points into version.text, half-open")
    end_offset: Mapped[int]
    text: Mapped[str] = mapped_column(comment="a wording that stands alone")
    wording_key: Mapped[int] = mapped_column(sa.BigInteger, index=True, comment="digest of the folded wording")
    matcher: Mapped[str | None] = mapped_column(comment="version of the normaliser whose keys are stored")
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)
    kind: Mapped[AssertionKind] = mapped_column(
        text_enum(AssertionKind, "kind"), comment="what it does; only a fact, a prediction or an opinion can be true"
    )
    check_worthiness: Mapped[float] = mapped_column(
        comment="0..1, the chance that a fact-checker would want to check it"
    )

    __table_args__ = (
        sa.UniqueConstraint("statement_id", "ordinal"),
        sa.CheckConstraint("ordinal >= 0", name="ordinal"),
        offsets_check("start_offset", "end_offset", "span"),
        sa.CheckConstraint("length(text) > 0", name="text"),
        sa.CheckConstraint("check_worthiness >= 0 AND check_worthiness <= 1", name="check_worthiness"),
    )


CROWDED = 0
"""In place of the assertions of a key that too many share: it finds nothing, and takes one row."""


class MatchKeyRow(Base):
    """Key of an assertion: wordings that share one may be the same claim.

    Derived from the wording and rebuilt at will. It has neither a foreign key nor an index on the assertion, which
    would double its size: what deletes an assertion computes its keys again and deletes those.
    """

    __tablename__ = "match_key"

    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, comment="32 bits of a hash")
    assertion_id: Mapped[int] = mapped_column(
        primary_key=True, autoincrement=False, comment="0 for a key that too many share"
    )

    __table_args__ = ({"sqlite_with_rowid": False},)
