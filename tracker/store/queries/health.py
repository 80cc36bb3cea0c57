"""Is everything as it should be: what ``tracker doctor`` looks at."""

import zlib
from hashlib import sha256

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import CheckResult
from tracker.domain.speech import AssertionKind
from tracker.store.chain import hash_of
from tracker.store.tables import (
    ActorRow,
    AssertionRow,
    CaptureRow,
    ClaimRow,
    MembershipRow,
    RatingRow,
    RunRow,
    RunState,
    StatementRow,
    VerificationRow,
    VersionRow,
)

_CHUNK = 200


def check_all(session: Session) -> list[CheckResult]:
    """Every check, in the order in which trouble spreads: file, bytes, texts, statements, claims, history."""
    return [
        check_file(session),
        check_captures(session),
        check_versions(session),
        check_statements(session),
        check_claims(session),
        check_history(session),
        check_runs(session),
    ]


def check_file(session: Session) -> CheckResult:
    """SQLite's own check of its file and of all references; PostgreSQL keeps its own house."""
    if session.get_bind().dialect.name != "sqlite":
        version = session.scalar(sa.text("SHOW server_version"))
        return CheckResult("database", True, f"PostgreSQL {version}")
    problems = [row[0] for row in session.execute(sa.text("PRAGMA quick_check(5)")) if row[0] != "ok"]
    problems += [
        f"{row[0]} row {row[1]} points nowhere" for row in session.execute(sa.text("PRAGMA foreign_key_check"))
    ]
    return CheckResult("database", not problems, "; ".join(problems[:3]) or "file and references are sound")


def check_captures(session: Session) -> CheckResult:
    """The bytes kept are the bytes read."""
    bad = count = 0
    query = sa.select(CaptureRow.content, CaptureRow.sha256).execution_options(yield_per=_CHUNK)
    for content, digest in session.execute(query):
        count += 1
        try:
            bad += sha256(zlib.decompress(content)).hexdigest() != digest
        except zlib.error:
            bad += 1
    return CheckResult("bytes", not bad, f"{count} captures, {bad} damaged")


def check_versions(session: Session) -> CheckResult:
    """The texts kept are the texts hashed."""
    bad = count = 0
    query = sa.select(VersionRow.text, VersionRow.sha256).execution_options(yield_per=_CHUNK)
    for text, digest in session.execute(query):
        count += 1
        bad += sha256(text.encode()).hexdigest() != digest
    return CheckResult("texts", not bad, f"{count} versions, {bad} changed")


def check_statements(session: Session) -> CheckResult:
    """Each statement's span still says what is stored."""
    bad = count = 0
    query = (
        sa.select(VersionRow.text, StatementRow.pieces, StatementRow.exact)
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .execution_options(yield_per=_CHUNK)
    )
    for text, pieces, exact in session.execute(query):
        count += 1
        bad += " ".join(text[start:end] for start, end in pieces) != exact
    return CheckResult("statements", not bad, f"{count} statements, {bad} that their text does not say")


def check_claims(session: Session) -> CheckResult:
    """Each assertion that can be true makes one claim, each claim has its anchor among its own."""
    adrift = session.scalar(
        sa.select(sa.func.count(AssertionRow.id))
        .outerjoin(
            MembershipRow,
            sa.and_(MembershipRow.assertion_id == AssertionRow.id, MembershipRow.superseded_at.is_(None)),
        )
        .where(MembershipRow.id.is_(None), AssertionRow.kind.in_([kind for kind in AssertionKind if kind.can_be_true]))
    )
    strangers = session.scalar(
        sa.select(sa.func.count(ClaimRow.id))
        .outerjoin(
            MembershipRow,
            sa.and_(
                MembershipRow.assertion_id == ClaimRow.anchor_id,
                MembershipRow.claim_id == ClaimRow.id,
                MembershipRow.superseded_at.is_(None),
            ),
        )
        .where(MembershipRow.id.is_(None), ClaimRow.merged_into_id.is_(None))
    )
    ok = not adrift and not strangers
    return CheckResult("claims", ok, f"{adrift} assertions without a claim, {strangers} claims without their anchor")


def check_history(session: Session) -> CheckResult:
    """The chain of verifications: each hash is right and names the one before."""
    previous = ""
    count = 0
    rows = session.execute(
        sa.select(VerificationRow, ClaimRow.public_id, ActorRow.name, RatingRow.code)
        .join(ClaimRow, ClaimRow.id == VerificationRow.claim_id)
        .join(ActorRow, ActorRow.id == VerificationRow.actor_id)
        .outerjoin(RatingRow, RatingRow.id == VerificationRow.rating_id)
        .order_by(VerificationRow.id)
    )
    for event, claim, actor, rating in rows:
        count += 1
        expected = hash_of(
            public_id=event.public_id,
            claim=claim,
            seq=event.seq,
            event=event.event,
            status=event.status,
            rating=rating,
            reason=event.reason,
            as_of=event.as_of,
            evidence=event.evidence,
            actor=actor,
            created_at=event.created_at,
            prev_hash=event.prev_hash,
        )
        if event.prev_hash != previous or event.hash != expected:
            return CheckResult("history", False, f"the chain breaks at {event.public_id}, event {event.seq} of {claim}")
        previous = event.hash
    return CheckResult("history", True, f"{count} verifications, the chain holds")


def check_runs(session: Session) -> CheckResult:
    """Runs that were cut off: what they had committed is whole."""
    cut = session.scalars(sa.select(RunRow.public_id).where(RunRow.state == RunState.RUNNING).order_by(RunRow.id)).all()
    detail = f"{len(cut)} cut off or still running: {', '.join(cut[:3])}" if cut else "all runs ended"
    return CheckResult("runs", True, detail)
