"""The schema, a file for each part of the house.

``history``       actor, run, audit
``documents``     source, capture, document, version, copy_group, copy_key
``speakers``      speaker, alias, name_key, role, identifier
``statements``    statement, assertion, match_key
``claims``        claim, membership, candidate, judgement
``verification``  rating_scale, rating, verification, evidence, evidence_link, external_review
"""

from tracker.store.tables.base import Base
from tracker.store.tables.claims import CandidateRow, ClaimRow, JudgementRow, MembershipRow
from tracker.store.tables.documents import CaptureRow, CopyGroupRow, CopyKeyRow, DocumentRow, SourceRow, VersionRow
from tracker.store.tables.history import ActorRow, AuditRow, RunRow, RunState
from tracker.store.tables.speakers import AliasRow, IdentifierRow, NameKeyRow, RoleRow, SpeakerRow
from tracker.store.tables.statements import AssertionRow, MatchKeyRow, StatementRow
from tracker.store.tables.verification import (
    EvidenceLinkRow,
    EvidenceRow,
    ExternalReviewRow,
    RatingRow,
    RatingScaleRow,
    VerificationRow,
)

__all__ = [
    "ActorRow", "AliasRow", "AssertionRow", "AuditRow", "Base", "CandidateRow", "CaptureRow", "ClaimRow",
    "CopyGroupRow", "CopyKeyRow", "DocumentRow", "EvidenceLinkRow", "EvidenceRow", "ExternalReviewRow",
    "IdentifierRow", "JudgementRow", "MatchKeyRow", "MembershipRow", "NameKeyRow", "RatingRow", "RatingScaleRow",
    "RoleRow", "RunRow", "RunState", "SourceRow", "SpeakerRow", "StatementRow", "VerificationRow", "VersionRow",
]  # fmt: skip
