"""The columns of each kind of record in files: stable names and order; new ones only at the end."""

from collections.abc import Callable
from typing import Any

from tracker.domain.records import (
    CheckResult,
    ClaimEdge,
    ClaimMember,
    ClaimRecord,
    DocumentRecord,
    RunRecord,
    SpeakerRecord,
    StatementRecord,
    VerificationRecord,
)

Fields = tuple[tuple[str, Callable[[Any], object]], ...]


def _plain(*names: str) -> Fields:
    return tuple((name, lambda record, name=name: getattr(record, name)) for name in names)


STATEMENTS: Fields = (
    ("statement_id", lambda r: r.id),
    *_plain(
        "exact", "kind", "speaker_id", "speaker", "speaker_as_printed", "role_as_printed", "attribution_state",
        "said_on", "said_precision", "document_id", "source", "title", "url", "published_on", "start", "end",
        "text_sha256", "language", "claim_ids", "claim_status", "rating", "extractor",
    ),
    ("confidence", lambda r: None if r.confidence is None else round(r.confidence, 4)),
    *_plain(
        "run_id", "speaker_kind", "cue", "name_in_document",
    ),
)  # fmt: skip

CLAIMS: Fields = (
    ("claim_id", lambda r: r.id),
    *_plain(
        "text", "status", "rating_scale", "rating", "as_of", "decided_at", "decided_by", "reason", "said", "printed",
        "distinct_texts", "outlets", "speakers", "first_on", "last_on", "variants", "conflicts",
    ),
)  # fmt: skip

SPEAKERS: Fields = (
    ("speaker_id", lambda r: r.id),
    *_plain("name", "kind", "state", "aliases"),
    ("roles", lambda r: tuple(role.title for role in r.roles)),
    *_plain("statements", "documents", "sources", "first_on", "last_on", "merged_into", "identifiers"),
)

DOCUMENTS: Fields = (
    ("document_id", lambda r: r.id),
    *_plain(
        "title", "source", "url", "published_on", "published_origin", "authors", "language", "versions", "statements",
        "copies", "read_at", "run_id",
    ),
)  # fmt: skip

MEMBERS: Fields = _plain(
    "assertion_id", "statement_id", "text", "speaker", "speaker_as_printed", "source", "document_id", "title",
    "published_on", "said_on", "copies_group", "origin", "score", "is_anchor",
)  # fmt: skip

EDGES: Fields = (
    ("relation", lambda r: r.relation),
    ("score", lambda r: r.score),
    ("reasons", lambda r: tuple(reason.text for reason in r.reasons)),
    ("left_claim_id", lambda r: r.left_claim),
    ("left", lambda r: r.left.text),
    ("left_speaker", lambda r: r.left.speaker),
    ("left_source", lambda r: r.left.source),
    ("left_on", lambda r: r.left.said_on or r.left.published_on),
    ("right_claim_id", lambda r: r.right_claim),
    ("right", lambda r: r.right.text),
    ("right_speaker", lambda r: r.right.speaker),
    ("right_source", lambda r: r.right.source),
    ("right_on", lambda r: r.right.said_on or r.right.published_on),
)

VERIFICATIONS: Fields = (
    ("verification_id", lambda r: r.id),
    *_plain(
        "claim_id", "seq", "event", "status", "rating_scale", "rating", "reason", "as_of", "evidence", "actor",
        "created_at", "hash",
    ),
)  # fmt: skip

RUNS: Fields = (
    ("run_id", lambda r: r.id),
    *_plain("command", "actor", "state", "started_at", "finished_at", "counts"),
)

CHECKS: Fields = _plain("name", "ok", "detail")

FIELDS: dict[type, Fields] = {
    StatementRecord: STATEMENTS,
    ClaimRecord: CLAIMS,
    SpeakerRecord: SPEAKERS,
    DocumentRecord: DOCUMENTS,
    ClaimMember: MEMBERS,
    ClaimEdge: EDGES,
    VerificationRecord: VERIFICATIONS,
    RunRecord: RUNS,
    CheckResult: CHECKS,
}
"""By type of record."""
