"""The columns of each kind of record in files: stable names and order; new ones only at the end."""

from collections.abc import Callable
from typing import Any

from tracker.domain.records import (
    CheckFinding,
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
        "run_id", "speaker_kind", "cue", "name_in_document", "outer_id",
    ),
)  # fmt: skip

CLAIMS: Fields = (
    ("claim_id", lambda r: r.id),
    *_plain(
        "text", "status", "rating_scale", "rating", "as_of", "decided_at", "decided_by", "reason", "said", "printed",
        "distinct_texts", "outlets", "speakers", "first_on", "last_on", "variants", "conflicts",
    ),
    ("check_worthiness", lambda r: None if r.check_worthiness is None else round(r.check_worthiness, 4)),
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
    "published_on", "said_on", "copies_group", "origin", "score", "is_anchor", "said_precision", "speaker_id",
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
    *_plain("same_speaker", "printed", "outlets"),
)


def _of_earlier(*columns: tuple[str, Callable[[Any], object]]) -> Fields:
    """Columns of the earlier claim of a finding: nothing where the assertion is new."""
    return tuple(
        (name, lambda r, value=value: None if r.earlier is None else value(r.earlier)) for name, value in columns
    )


FINDINGS: Fields = (
    ("finding", lambda r: r.earlier.relation if r.earlier else "new"),
    ("text", lambda r: r.assertion.text),
    *((name, lambda r, name=name: getattr(r.statement, name)) for name in (
        "speaker_id", "speaker", "speaker_as_printed", "role_as_printed", "said_on", "said_precision",
    )),
    ("start", lambda r: r.assertion.span.start),
    ("end", lambda r: r.assertion.span.end),
    ("kind", lambda r: r.assertion.kind),
    ("check_worthiness", lambda r: round(r.assertion.check_worthiness, 4)),
    *_of_earlier(
        ("differences", lambda e: tuple(reason.text for reason in e.reasons)),
        ("here", lambda e: tuple(reason.left for reason in e.reasons if reason.is_difference)),
        ("there", lambda e: tuple(reason.right for reason in e.reasons if reason.is_difference)),
        ("score", lambda e: round(e.score, 4)),
        ("same_speaker", lambda e: e.same_speaker),
        ("claim_id", lambda e: e.claim.id),
        ("claim", lambda e: e.claim.text),
        ("status", lambda e: e.claim.status),
        ("rating_scale", lambda e: e.claim.rating_scale),
        ("rating", lambda e: e.claim.rating),
        ("as_of", lambda e: e.claim.as_of),
        ("decided_at", lambda e: e.claim.decided_at),
        ("decided_by", lambda e: e.claim.decided_by),
        ("reason", lambda e: e.claim.reason),
        ("said", lambda e: e.claim.said),
        ("printed", lambda e: e.claim.printed),
        ("distinct_texts", lambda e: e.claim.distinct_texts),
        ("outlets", lambda e: e.claim.outlets),
        ("speakers", lambda e: e.speakers),
        ("sources", lambda e: e.sources),
        ("first_on", lambda e: e.claim.first_on),
        ("last_on", lambda e: e.claim.last_on),
        ("earlier_text", lambda e: e.member.text),
        ("earlier_speaker", lambda e: e.member.speaker or e.member.speaker_as_printed),
        ("earlier_source", lambda e: e.member.source),
        ("earlier_on", lambda e: e.member.said_on or e.member.published_on),
        ("earlier_statement_id", lambda e: e.member.statement_id),
        ("earlier_document_id", lambda e: e.member.document_id),
    ),
)  # fmt: skip

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
    CheckFinding: FINDINGS,
    VerificationRecord: VERIFICATIONS,
    RunRecord: RUNS,
    CheckResult: CHECKS,
}
"""By type of record."""
