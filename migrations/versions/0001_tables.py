"""Tables, constraints and indexes.

Revision 0001, the first. Imports no tracker code: it must run the same in ten years.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(JSONB(), "postgresql")


def _only(condition: str) -> dict[str, Any]:
    """Options of an index over the rows where ``condition`` holds."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


LIVE = _only("superseded_at IS NULL")
LIVE_ASSERTIONS = _only("superseded_at IS NULL AND left_assertion_id IS NOT NULL")
LIVE_SPEAKERS = _only("superseded_at IS NULL AND left_speaker_id IS NOT NULL")


def upgrade() -> None:
    _create_actor()
    _create_match_key()
    _create_rating_scale()
    _create_rating()
    _create_run()
    _create_audit()
    _create_capture()
    _create_copy_group()
    _create_external_review()
    _create_source()
    _create_speaker()
    _create_alias()
    _create_document()
    _create_evidence()
    _create_identifier()
    _create_role()
    _create_name_key()
    _create_version()
    _create_copy_key()
    _create_statement()
    _create_assertion()
    _create_candidate()
    _create_claim()
    _create_judgement()
    _create_evidence_link()
    _create_membership()
    _create_verification()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


TABLES = (
    "actor",
    "match_key",
    "rating_scale",
    "rating",
    "run",
    "audit",
    "capture",
    "copy_group",
    "external_review",
    "source",
    "speaker",
    "alias",
    "document",
    "evidence",
    "identifier",
    "role",
    "name_key",
    "version",
    "copy_key",
    "statement",
    "assertion",
    "candidate",
    "claim",
    "judgement",
    "evidence_link",
    "membership",
    "verification",
)


def _create_actor() -> None:
    op.create_table(
        "actor",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, comment="as given by --actor"),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        sa.UniqueConstraint("name", name=op.f("uq_actor_name")),
        sa.UniqueConstraint("public_id", name=op.f("uq_actor_public_id")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_actor_name")),
    )


def _create_match_key() -> None:
    op.create_table(
        "match_key",
        sa.Column("key", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("assertion_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("key", "assertion_id", name=op.f("pk_match_key")),
        sqlite_with_rowid=False,
    )


def _create_rating_scale() -> None:
    op.create_table(
        "rating_scale",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating_scale")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_rating_scale_name_version")),
        sa.UniqueConstraint("public_id", name=op.f("uq_rating_scale_public_id")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_rating_scale_version")),
    )


def _create_rating() -> None:
    op.create_table(
        "rating",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("scale_id", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer, comment="place on the scale where it has one; higher is truer"),
        sa.Column("definition", sa.Text, nullable=False, comment="one sentence"),
        sa.Column("retired_at", TIME),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating")),
        sa.ForeignKeyConstraint(["scale_id"], ["rating_scale.id"], name=op.f("fk_rating_scale_id_rating_scale")),
        sa.UniqueConstraint("scale_id", "code", name=op.f("uq_rating_scale_id_code")),
    )


def _create_run() -> None:
    op.create_table(
        "run",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("command", sa.Text, nullable=False, comment="noun and verb, such as 'ingest' or 'speaker merge'"),
        sa.Column("arguments", JSON, nullable=False),
        sa.Column("program", sa.Text, nullable=False, comment="tracker's version, and the extractor's and matcher's"),
        sa.Column("state", sa.VARCHAR, nullable=False),
        sa.Column("counts", JSON, nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("finished_at", TIME),
        sa.Column("undone_by_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_run_actor_id_actor")),
        sa.ForeignKeyConstraint(["undone_by_id"], ["run.id"], name=op.f("fk_run_undone_by_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_run_public_id")),
        sa.CheckConstraint("state IN ('running', 'done', 'failed', 'undone')", name=op.f("ck_run_state")),
    )
    op.create_index(op.f("ix_run_actor_id"), "run", ["actor_id"])
    op.create_index(op.f("ix_run_undone_by_id"), "run", ["undone_by_id"])


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("action", sa.Text, nullable=False, comment="such as 'merge', 'attribute', 'hide'"),
        sa.Column("subject", sa.Text, nullable=False, comment="public id of what was changed"),
        sa.Column("before", JSON, nullable=False),
        sa.Column("after", JSON, nullable=False),
        sa.Column("reason", sa.Text),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_audit_actor_id_actor")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_audit_run_id_run")),
    )
    op.create_index(op.f("ix_audit_actor_id"), "audit", ["actor_id"])
    op.create_index(op.f("ix_audit_run_id"), "audit", ["run_id"])
    op.create_index(op.f("ix_audit_subject"), "audit", ["subject"])


def _create_capture() -> None:
    op.create_table(
        "capture",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False, comment="of the bytes before compression"),
        sa.Column("origin", sa.Text, nullable=False, comment="path, URL or '-' where they were first read"),
        sa.Column("media_type", sa.Text),
        sa.Column("byte_count", sa.BigInteger, nullable=False, comment="before compression"),
        sa.Column("content", sa.LargeBinary, nullable=False, comment="zlib"),
        sa.Column("fetched_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capture")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_capture_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_capture_public_id")),
        sa.UniqueConstraint("sha256", name=op.f("uq_capture_sha256")),
    )
    op.create_index(op.f("ix_capture_run_id"), "capture", ["run_id"])


def _create_copy_group() -> None:
    op.create_table(
        "copy_group",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy_group")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_copy_group_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_copy_group_public_id")),
    )
    op.create_index(op.f("ix_copy_group_run_id"), "copy_group", ["run_id"])


def _create_external_review() -> None:
    op.create_table(
        "external_review",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("identity_key", sa.Text, nullable=False, comment="digest of URL and claim text"),
        sa.Column("publisher", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("claim_reviewed", sa.Text, nullable=False),
        sa.Column("rating_text", sa.Text),
        sa.Column("reviewed_on", sa.Date),
        sa.Column("raw", JSON, nullable=False, comment="the ClaimReview as it came"),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_review")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_external_review_run_id_run")),
        sa.UniqueConstraint("identity_key", name=op.f("uq_external_review_identity_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_external_review_public_id")),
    )
    op.create_index(op.f("ix_external_review_run_id"), "external_review", ["run_id"])


def _create_source() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, comment="as first printed"),
        sa.Column("name_key", sa.Text, nullable=False, comment="folded name, for finding it again"),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_source_run_id_run")),
        sa.UniqueConstraint("name_key", name=op.f("uq_source_name_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_source_public_id")),
    )
    op.create_index(op.f("ix_source_run_id"), "source", ["run_id"])


def _create_speaker() -> None:
    op.create_table(
        "speaker",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.VARCHAR, nullable=False),
        sa.Column("state", sa.VARCHAR, nullable=False),
        sa.Column("merged_into_id", sa.Integer),
        sa.Column("note", sa.Text),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["speaker.id"], name=op.f("fk_speaker_merged_into_id_speaker")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_speaker_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_speaker_public_id")),
        sa.CheckConstraint("kind <> 'anonymous'", name=op.f("ck_speaker_anonymous_is_not_a_speaker")),
        sa.CheckConstraint(
            "kind IN ('person', 'organisation', 'group', 'document', 'anonymous', 'unknown')",
            name=op.f("ck_speaker_kind"),
        ),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_speaker_name")),
        sa.CheckConstraint(
            "merged_into_id IS NULL OR merged_into_id <> id", name=op.f("ck_speaker_not_merged_into_itself")
        ),
        sa.CheckConstraint("state IN ('proposed', 'confirmed', 'rejected')", name=op.f("ck_speaker_state")),
    )
    op.create_index(op.f("ix_speaker_merged_into_id"), "speaker", ["merged_into_id"])
    op.create_index(op.f("ix_speaker_name"), "speaker", ["name"])
    op.create_index(op.f("ix_speaker_run_id"), "speaker", ["run_id"])


def _create_alias() -> None:
    op.create_table(
        "alias",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("speaker_id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False, comment="folded name"),
        sa.Column("origin", sa.VARCHAR, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_alias_run_id_run")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_alias_speaker_id_speaker")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_alias_name")),
        sa.CheckConstraint("origin IN ('machine', 'person')", name=op.f("ck_alias_origin")),
    )
    op.create_index(op.f("ix_alias_name_key"), "alias", ["name_key"])
    op.create_index(op.f("ix_alias_run_id"), "alias", ["run_id"])
    op.create_index(op.f("ix_alias_speaker_id"), "alias", ["speaker_id"])
    op.create_index(op.f("uq_alias_live"), "alias", ["speaker_id", "name_key"], unique=True, **LIVE)


def _create_document() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column(
            "identity_key",
            sa.Text,
            nullable=False,
            comment="digest of the URL, or of source, title and date, or of the text: what makes it this one",
        ),
        sa.Column("source_id", sa.Integer),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("authors", JSON, nullable=False),
        sa.Column("published_on", sa.Date),
        sa.Column("published_precision", sa.VARCHAR),
        sa.Column("published_origin", sa.Text, comment="json-ld, meta, time, url, text, user"),
        sa.Column("language", sa.Text),
        sa.Column("copy_group_id", sa.Integer),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.ForeignKeyConstraint(
            ["copy_group_id"], ["copy_group.id"], name=op.f("fk_document_copy_group_id_copy_group")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_document_run_id_run")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_document_source_id_source")),
        sa.UniqueConstraint("identity_key", name=op.f("uq_document_identity_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_document_public_id")),
        sa.CheckConstraint(
            "(published_on IS NULL) = (published_precision IS NULL)", name=op.f("ck_document_published_has_precision")
        ),
        sa.CheckConstraint(
            "published_precision IN ('day', 'month', 'year')", name=op.f("ck_document_published_precision")
        ),
    )
    op.create_index(op.f("ix_document_copy_group_id"), "document", ["copy_group_id"])
    op.create_index(op.f("ix_document_published_on"), "document", ["published_on"])
    op.create_index(op.f("ix_document_run_id"), "document", ["run_id"])
    op.create_index(op.f("ix_document_source_id"), "document", ["source_id"])
    op.create_index(op.f("ix_document_url"), "document", ["url"])


def _create_evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False, comment="document, data, interview, image, video, ..."),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("archive_url", sa.Text),
        sa.Column("quote", sa.Text),
        sa.Column("published_on", sa.Date),
        sa.Column("capture_id", sa.Integer),
        sa.Column("confidential", sa.Boolean, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name=op.f("fk_evidence_capture_id_capture")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_evidence_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_evidence_public_id")),
        sa.CheckConstraint(
            "NOT confidential OR (archive_url IS NULL AND capture_id IS NULL)",
            name=op.f("ck_evidence_confidential_not_archived"),
        ),
    )
    op.create_index(op.f("ix_evidence_capture_id"), "evidence", ["capture_id"])
    op.create_index(op.f("ix_evidence_run_id"), "evidence", ["run_id"])


def _create_identifier() -> None:
    op.create_table(
        "identifier",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("speaker_id", sa.Integer, nullable=False),
        sa.Column("scheme", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_identifier_run_id_run")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_identifier_speaker_id_speaker")),
        sa.UniqueConstraint("scheme", "value", name=op.f("uq_identifier_scheme_value")),
    )
    op.create_index(op.f("ix_identifier_run_id"), "identifier", ["run_id"])
    op.create_index(op.f("ix_identifier_speaker_id"), "identifier", ["speaker_id"])


def _create_role() -> None:
    op.create_table(
        "role",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("speaker_id", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("title_key", sa.Text, nullable=False, comment="folded title"),
        sa.Column("from_on", sa.Date),
        sa.Column("from_precision", sa.VARCHAR),
        sa.Column("until_on", sa.Date),
        sa.Column("until_precision", sa.VARCHAR),
        sa.Column("origin", sa.VARCHAR, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_role_run_id_run")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_role_speaker_id_speaker")),
        sa.CheckConstraint("(from_on IS NULL) = (from_precision IS NULL)", name=op.f("ck_role_from_has_precision")),
        sa.CheckConstraint("from_precision IN ('day', 'month', 'year')", name=op.f("ck_role_from_precision")),
        sa.CheckConstraint("origin IN ('machine', 'person')", name=op.f("ck_role_origin")),
        sa.CheckConstraint("until_on IS NULL OR from_on IS NULL OR until_on >= from_on", name=op.f("ck_role_period")),
        sa.CheckConstraint("(until_on IS NULL) = (until_precision IS NULL)", name=op.f("ck_role_until_has_precision")),
        sa.CheckConstraint("until_precision IN ('day', 'month', 'year')", name=op.f("ck_role_until_precision")),
    )
    op.create_index(op.f("ix_role_run_id"), "role", ["run_id"])
    op.create_index(op.f("ix_role_speaker_id"), "role", ["speaker_id"])


def _create_name_key() -> None:
    op.create_table(
        "name_key",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("alias_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("key", "alias_id", name=op.f("pk_name_key")),
        sa.ForeignKeyConstraint(["alias_id"], ["alias.id"], name=op.f("fk_name_key_alias_id_alias")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_name_key_alias_id"), "name_key", ["alias_id"])


def _create_version() -> None:
    op.create_table(
        "version",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False, comment="1 is the first"),
        sa.Column("capture_id", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False, comment="final; all offsets are code points into it"),
        sa.Column("sha256", sa.Text, nullable=False, comment="of the text as UTF-8"),
        sa.Column("furniture", JSON, nullable=False, comment="[start, end] of what is not prose"),
        sa.Column("reader", sa.Text, nullable=False, comment="which reader made the text from the bytes"),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name=op.f("fk_version_capture_id_capture")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_version_document_id_document")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_version_run_id_run")),
        sa.UniqueConstraint("document_id", "number", name=op.f("uq_version_document_id_number")),
        sa.UniqueConstraint("document_id", "sha256", name=op.f("uq_version_document_id_sha256")),
        sa.UniqueConstraint("public_id", name=op.f("uq_version_public_id")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_version_number")),
    )
    op.create_index(op.f("ix_version_capture_id"), "version", ["capture_id"])
    op.create_index(op.f("ix_version_run_id"), "version", ["run_id"])
    op.create_index(op.f("ix_version_sha256"), "version", ["sha256"])


def _create_copy_key() -> None:
    op.create_table(
        "copy_key",
        sa.Column("key", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("key", "version_id", name=op.f("pk_copy_key")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_copy_key_version_id_version")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_copy_key_version_id"), "copy_key", ["version_id"])


def _create_statement() -> None:
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("start_offset", sa.Integer, nullable=False, comment="code points into version.text, half-open"),
        sa.Column("end_offset", sa.Integer, nullable=False),
        sa.Column("pieces", JSON, nullable=False, comment="[start, end] of each piece; one for most"),
        sa.Column("exact", sa.Text, nullable=False, comment="the pieces' words joined by a space"),
        sa.Column("prefix", sa.Text, nullable=False, comment="32 characters before, to find it again"),
        sa.Column("suffix", sa.Text, nullable=False, comment="32 characters after"),
        sa.Column("kind", sa.VARCHAR, nullable=False),
        sa.Column("mention_start", sa.Integer),
        sa.Column("mention_end", sa.Integer),
        sa.Column("cue_start", sa.Integer),
        sa.Column("cue_end", sa.Integer),
        sa.Column("cue", sa.Text, comment="the words that report it"),
        sa.Column("speaker_id", sa.Integer),
        sa.Column("speaker_kind", sa.VARCHAR, nullable=False),
        sa.Column("speaker_as_printed", sa.Text, comment="the mention: 'she', 'the minister'"),
        sa.Column("name_in_document", sa.Text, comment="the fullest name its document gives"),
        sa.Column("role_as_printed", sa.Text),
        sa.Column("attribution_state", sa.VARCHAR, nullable=False),
        sa.Column("outer_id", sa.Integer, comment="the statement this one is reported in: A said that B said"),
        sa.Column("replaced_by_id", sa.Integer, comment="the same statement in a later version of its document"),
        sa.Column("said_on", sa.Date),
        sa.Column("said_precision", sa.VARCHAR),
        sa.Column("said_words", sa.Text, comment="what the date was read from: 'on Monday'"),
        sa.Column("confidence", sa.Double, comment="0..1, the machine's; null when logged by hand"),
        sa.Column("extractor", sa.Text, nullable=False, comment="which extractor, or 'hand'"),
        sa.Column("hidden_at", TIME),
        sa.Column("hidden_reason", sa.Text),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.ForeignKeyConstraint(["outer_id"], ["statement.id"], name=op.f("fk_statement_outer_id_statement")),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"], ["statement.id"], name=op.f("fk_statement_replaced_by_id_statement")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_statement_run_id_run")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_statement_speaker_id_speaker")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_statement_version_id_version")),
        sa.UniqueConstraint("public_id", name=op.f("uq_statement_public_id")),
        sa.CheckConstraint(
            "speaker_kind <> 'anonymous' OR speaker_id IS NULL", name=op.f("ck_statement_anonymous_has_no_speaker")
        ),
        sa.CheckConstraint(
            "attribution_state IN ('proposed', 'confirmed', 'rejected')", name=op.f("ck_statement_attribution_state")
        ),
        sa.CheckConstraint(
            "confidence IS NULL OR (confidence >= 0 AND confidence <= 1)", name=op.f("ck_statement_confidence")
        ),
        sa.CheckConstraint(
            "(cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL OR cue_end > cue_start)",
            name=op.f("ck_statement_cue_span"),
        ),
        sa.CheckConstraint("length(exact) > 0", name=op.f("ck_statement_exact")),
        sa.CheckConstraint(
            "(hidden_at IS NULL) = (hidden_reason IS NULL)", name=op.f("ck_statement_hidden_has_reason")
        ),
        sa.CheckConstraint("kind IN ('direct', 'mixed', 'indirect')", name=op.f("ck_statement_kind")),
        sa.CheckConstraint(
            "(mention_start IS NULL) = (mention_end IS NULL) AND (mention_start IS NULL OR mention_end > "
            "mention_start)",
            name=op.f("ck_statement_mention"),
        ),
        sa.CheckConstraint(
            "(said_on IS NULL) = (said_precision IS NULL)", name=op.f("ck_statement_said_has_precision")
        ),
        sa.CheckConstraint("said_precision IN ('day', 'month', 'year')", name=op.f("ck_statement_said_precision")),
        sa.CheckConstraint("start_offset >= 0 AND end_offset > start_offset", name=op.f("ck_statement_span")),
        sa.CheckConstraint(
            "speaker_kind IN ('person', 'organisation', 'group', 'document', 'anonymous', 'unknown')",
            name=op.f("ck_statement_speaker_kind"),
        ),
    )
    op.create_index(op.f("ix_statement_outer_id"), "statement", ["outer_id"])
    op.create_index(op.f("ix_statement_replaced_by_id"), "statement", ["replaced_by_id"])
    op.create_index(op.f("ix_statement_run_id"), "statement", ["run_id"])
    op.create_index(op.f("ix_statement_said_on"), "statement", ["said_on"])
    op.create_index(op.f("ix_statement_speaker_id"), "statement", ["speaker_id"])
    op.create_index(op.f("ix_statement_version_id"), "statement", ["version_id"])
    op.create_index(
        op.f("uq_statement_span"),
        "statement",
        ["version_id", "start_offset", "end_offset", sa.text("coalesce(mention_start, -1)")],
        unique=True,
    )


def _create_assertion() -> None:
    op.create_table(
        "assertion",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("statement_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False, comment="0 is the first of its statement"),
        sa.Column("start_offset", sa.Integer, nullable=False, comment="code points into version.text, half-open"),
        sa.Column("end_offset", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False, comment="a wording that stands alone"),
        sa.Column("wording_key", sa.BigInteger, nullable=False, comment="digest of the folded wording"),
        sa.Column("matcher", sa.Text, comment="version of the normaliser whose keys are stored"),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assertion")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_assertion_run_id_run")),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_assertion_statement_id_statement")),
        sa.UniqueConstraint("public_id", name=op.f("uq_assertion_public_id")),
        sa.UniqueConstraint("statement_id", "ordinal", name=op.f("uq_assertion_statement_id_ordinal")),
        sa.CheckConstraint("ordinal >= 0", name=op.f("ck_assertion_ordinal")),
        sa.CheckConstraint("start_offset >= 0 AND end_offset > start_offset", name=op.f("ck_assertion_span")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_assertion_text")),
    )
    op.create_index(op.f("ix_assertion_run_id"), "assertion", ["run_id"])
    op.create_index(op.f("ix_assertion_wording_key"), "assertion", ["wording_key"])


def _create_candidate() -> None:
    op.create_table(
        "candidate",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("left_id", sa.Integer, nullable=False, comment="the smaller key"),
        sa.Column("right_id", sa.Integer, nullable=False),
        sa.Column("relation", sa.VARCHAR, nullable=False),
        sa.Column("score", sa.Double, nullable=False),
        sa.Column("reasons", JSON, nullable=False, comment="kind, left, right, words"),
        sa.Column("features", JSON, nullable=False),
        sa.Column("matcher", sa.Text, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate")),
        sa.ForeignKeyConstraint(["left_id"], ["assertion.id"], name=op.f("fk_candidate_left_id_assertion")),
        sa.ForeignKeyConstraint(["right_id"], ["assertion.id"], name=op.f("fk_candidate_right_id_assertion")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_candidate_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_candidate_public_id")),
        sa.CheckConstraint("left_id < right_id", name=op.f("ck_candidate_ordered")),
        sa.CheckConstraint(
            "relation IN ('same', 'variant', 'conflict', 'different')", name=op.f("ck_candidate_relation")
        ),
        sa.CheckConstraint("score >= 0 AND score <= 1", name=op.f("ck_candidate_score")),
    )
    op.create_index(op.f("ix_candidate_left_id"), "candidate", ["left_id"])
    op.create_index(op.f("ix_candidate_relation"), "candidate", ["relation", "score"])
    op.create_index(op.f("ix_candidate_right_id"), "candidate", ["right_id"])
    op.create_index(op.f("ix_candidate_run_id"), "candidate", ["run_id"])
    op.create_index(op.f("uq_candidate_live"), "candidate", ["left_id", "right_id"], unique=True, **LIVE)


def _create_claim() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False, comment="canonical wording: the anchor's, or a person's"),
        sa.Column(
            "anchor_id", sa.Integer, nullable=False, comment="longest complete wording; new ones are compared with it"
        ),
        sa.Column("merged_into_id", sa.Integer),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.ForeignKeyConstraint(["anchor_id"], ["assertion.id"], name=op.f("fk_claim_anchor_id_assertion")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["claim.id"], name=op.f("fk_claim_merged_into_id_claim")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_claim_run_id_run")),
        sa.UniqueConstraint("public_id", name=op.f("uq_claim_public_id")),
        sa.CheckConstraint(
            "merged_into_id IS NULL OR merged_into_id <> id", name=op.f("ck_claim_not_merged_into_itself")
        ),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_claim_text")),
    )
    op.create_index(op.f("ix_claim_anchor_id"), "claim", ["anchor_id"])
    op.create_index(op.f("ix_claim_merged_into_id"), "claim", ["merged_into_id"])
    op.create_index(op.f("ix_claim_run_id"), "claim", ["run_id"])


def _create_judgement() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("left_assertion_id", sa.Integer),
        sa.Column("right_assertion_id", sa.Integer),
        sa.Column("left_speaker_id", sa.Integer),
        sa.Column("right_speaker_id", sa.Integer),
        sa.Column("verdict", sa.VARCHAR, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("superseded_by_id", sa.Integer),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_judgement_actor_id_actor")),
        sa.ForeignKeyConstraint(
            ["left_assertion_id"], ["assertion.id"], name=op.f("fk_judgement_left_assertion_id_assertion")
        ),
        sa.ForeignKeyConstraint(["left_speaker_id"], ["speaker.id"], name=op.f("fk_judgement_left_speaker_id_speaker")),
        sa.ForeignKeyConstraint(
            ["right_assertion_id"], ["assertion.id"], name=op.f("fk_judgement_right_assertion_id_assertion")
        ),
        sa.ForeignKeyConstraint(
            ["right_speaker_id"], ["speaker.id"], name=op.f("fk_judgement_right_speaker_id_speaker")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_judgement_run_id_run")),
        sa.ForeignKeyConstraint(
            ["superseded_by_id"], ["judgement.id"], name=op.f("fk_judgement_superseded_by_id_judgement")
        ),
        sa.UniqueConstraint("public_id", name=op.f("uq_judgement_public_id")),
        sa.CheckConstraint(
            "(left_assertion_id IS NOT NULL AND right_assertion_id IS NOT NULL AND left_assertion_id < "
            "right_assertion_id AND left_speaker_id IS NULL AND right_speaker_id IS NULL) OR "
            "(left_speaker_id IS NOT NULL AND right_speaker_id IS NOT NULL AND left_speaker_id < "
            "right_speaker_id AND left_assertion_id IS NULL AND right_assertion_id IS NULL)",
            name=op.f("ck_judgement_one_ordered_pair"),
        ),
        sa.CheckConstraint(
            "superseded_by_id IS NULL OR (superseded_at IS NOT NULL AND superseded_by_id <> id)",
            name=op.f("ck_judgement_superseded_by"),
        ),
        sa.CheckConstraint("verdict IN ('same', 'different', 'unsure')", name=op.f("ck_judgement_verdict")),
    )
    op.create_index(op.f("ix_judgement_actor_id"), "judgement", ["actor_id"])
    op.create_index(op.f("ix_judgement_left_assertion_id"), "judgement", ["left_assertion_id"])
    op.create_index(op.f("ix_judgement_left_speaker_id"), "judgement", ["left_speaker_id"])
    op.create_index(op.f("ix_judgement_right_assertion_id"), "judgement", ["right_assertion_id"])
    op.create_index(op.f("ix_judgement_right_speaker_id"), "judgement", ["right_speaker_id"])
    op.create_index(op.f("ix_judgement_run_id"), "judgement", ["run_id"])
    op.create_index(op.f("ix_judgement_superseded_by_id"), "judgement", ["superseded_by_id"])
    op.create_index(
        op.f("uq_judgement_assertions_live"),
        "judgement",
        ["left_assertion_id", "right_assertion_id"],
        unique=True,
        **LIVE_ASSERTIONS,
    )
    op.create_index(
        op.f("uq_judgement_speakers_live"),
        "judgement",
        ["left_speaker_id", "right_speaker_id"],
        unique=True,
        **LIVE_SPEAKERS,
    )


def _create_evidence_link() -> None:
    op.create_table(
        "evidence_link",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("evidence_id", sa.Integer, nullable=False),
        sa.Column("claim_id", sa.Integer, nullable=False),
        sa.Column("stance", sa.VARCHAR, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_link")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_evidence_link_claim_id_claim")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_evidence_link_evidence_id_evidence")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_evidence_link_run_id_run")),
        sa.CheckConstraint("stance IN ('supports', 'refutes', 'context')", name=op.f("ck_evidence_link_stance")),
    )
    op.create_index(op.f("ix_evidence_link_claim_id"), "evidence_link", ["claim_id"])
    op.create_index(op.f("ix_evidence_link_evidence_id"), "evidence_link", ["evidence_id"])
    op.create_index(op.f("ix_evidence_link_run_id"), "evidence_link", ["run_id"])
    op.create_index(op.f("uq_evidence_link_live"), "evidence_link", ["evidence_id", "claim_id"], unique=True, **LIVE)


def _create_membership() -> None:
    op.create_table(
        "membership",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("assertion_id", sa.Integer, nullable=False),
        sa.Column("claim_id", sa.Integer, nullable=False),
        sa.Column("origin", sa.VARCHAR, nullable=False),
        sa.Column("score", sa.Double, comment="0..1, of the comparison that put it there; null for a founder"),
        sa.Column("matcher", sa.Text),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("superseded_at", TIME),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.ForeignKeyConstraint(["assertion_id"], ["assertion.id"], name=op.f("fk_membership_assertion_id_assertion")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_membership_claim_id_claim")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_membership_run_id_run")),
        sa.CheckConstraint("origin IN ('machine', 'person')", name=op.f("ck_membership_origin")),
        sa.CheckConstraint("score IS NULL OR (score >= 0 AND score <= 1)", name=op.f("ck_membership_score")),
    )
    op.create_index(op.f("ix_membership_assertion_id"), "membership", ["assertion_id"])
    op.create_index(op.f("ix_membership_claim_id"), "membership", ["claim_id"])
    op.create_index(op.f("ix_membership_run_id"), "membership", ["run_id"])
    op.create_index(op.f("uq_membership_live"), "membership", ["assertion_id"], unique=True, **LIVE)


def _create_verification() -> None:
    op.create_table(
        "verification",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("public_id", sa.Text, nullable=False),
        sa.Column("claim_id", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False, comment="1 is the claim's first event; last + 1"),
        sa.Column("event", sa.Text, nullable=False, comment="propose, approve, dispute, reopen, withdraw, close, ..."),
        sa.Column("status", sa.VARCHAR, nullable=False),
        sa.Column("rating_id", sa.Integer),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False, comment="the day for which the finding holds"),
        sa.Column("evidence", JSON, nullable=False, comment="public ids of the evidence it rests on"),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column(
            "prev_hash",
            sa.Text,
            nullable=False,
            comment="hash of the event before, of any claim; empty for the very first",
        ),
        sa.Column("hash", sa.Text, nullable=False, comment="sha256 of this event's canonical text"),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification")),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_verification_actor_id_actor")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_verification_claim_id_claim")),
        sa.ForeignKeyConstraint(["rating_id"], ["rating.id"], name=op.f("fk_verification_rating_id_rating")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_verification_run_id_run")),
        sa.UniqueConstraint("claim_id", "seq", name=op.f("uq_verification_claim_id_seq")),
        sa.UniqueConstraint("hash", name=op.f("uq_verification_hash")),
        sa.UniqueConstraint("prev_hash", name=op.f("uq_verification_prev_hash")),
        sa.UniqueConstraint("public_id", name=op.f("uq_verification_public_id")),
        sa.CheckConstraint("length(trim(reason)) > 0", name=op.f("ck_verification_reason")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_verification_seq")),
        sa.CheckConstraint(
            "status IN ('unverified', 'in_progress', 'in_review', 'verified', 'disputed', 'withdrawn', "
            "'not_checkable')",
            name=op.f("ck_verification_status"),
        ),
        sa.CheckConstraint(
            "status <> 'verified' OR rating_id IS NOT NULL", name=op.f("ck_verification_verified_has_rating")
        ),
    )
    op.create_index(op.f("ix_verification_actor_id"), "verification", ["actor_id"])
    op.create_index(op.f("ix_verification_rating_id"), "verification", ["rating_id"])
    op.create_index(op.f("ix_verification_run_id"), "verification", ["run_id"])
