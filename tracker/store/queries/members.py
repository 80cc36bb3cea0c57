"""The assertions that make a claim, and its four counts."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import ClaimMember
from tracker.store.queries.speakers import roots
from tracker.store.queries.visibility import first_and_last_day, statement_day, visible
from tracker.store.tables import (
    AssertionRow,
    ClaimRow,
    CopyGroupRow,
    DocumentRow,
    MembershipRow,
    SourceRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)


def spread_by_claim(claims: Sequence[int] | None = None, *, besides: int | None = None) -> sa.Subquery:
    """The counts, the period and the check-worthiness of every claim (or of these) that a visible statement makes.

    ``said`` counts pairs of speaker and day: one press conference in four papers is said once. ``distinct_texts``
    counts a group of copies once. A document without a source adds no outlet; the document ``besides`` counts nowhere.
    """
    root = roots()
    day = statement_day()
    who = sa.func.coalesce(
        sa.cast(sa.func.coalesce(root.c.root_id, StatementRow.speaker_id), sa.Text),
        StatementRow.name_in_document,
        StatementRow.speaker_as_printed,
        "",
    )
    when = sa.func.coalesce(sa.cast(day, sa.Text), sa.literal("document ") + sa.cast(DocumentRow.id, sa.Text))
    text = sa.func.coalesce(DocumentRow.copy_group_id, -DocumentRow.id)
    return (
        sa.select(
            MembershipRow.claim_id,
            sa.func.count(sa.distinct(who + " | " + when)).label("said"),
            sa.func.count(sa.distinct(DocumentRow.id)).label("printed"),
            sa.func.count(sa.distinct(text)).label("distinct_texts"),
            sa.func.count(sa.distinct(DocumentRow.source_id)).label("outlets"),
            sa.func.min(day).label("first_on"),
            sa.func.max(day).label("last_on"),
            *first_and_last_day(),
            sa.func.max(AssertionRow.check_worthiness).label("check_worthiness"),
        )
        .join(AssertionRow, AssertionRow.id == MembershipRow.assertion_id)
        .join(StatementRow, StatementRow.id == AssertionRow.statement_id)
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .outerjoin(root, root.c.id == StatementRow.speaker_id)
        .where(
            MembershipRow.superseded_at.is_(None),
            visible(),
            sa.true() if claims is None else MembershipRow.claim_id.in_(claims),
            sa.true() if besides is None else DocumentRow.id != besides,
        )
        .group_by(MembershipRow.claim_id)
        .subquery()
    )


def members_of(session: Session, claim: int) -> list[ClaimMember]:
    """The visible assertions of a claim, the earliest first."""
    return list(members_by_claim(session, [claim])[claim].values())


def speakers_of(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """Names of those who made each claim, the earliest first."""
    day = statement_day()
    rows = session.execute(
        select_members()
        .where(MembershipRow.claim_id.in_(claims), visible())
        .order_by(day.is_(None), day, DocumentRow.id, StatementRow.start_offset)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        if row.speaker_name and row.speaker_name not in names[row.claim]:
            names[row.claim].append(row.speaker_name)
    return names


def members_by_claim(
    session: Session, claims: Collection[int], *, besides: int | None = None
) -> dict[int, dict[int, ClaimMember]]:
    """The visible assertions of these claims by key, the earliest first; those in the document ``besides`` left out."""
    day = statement_day()
    rows = session.execute(
        select_members()
        .where(
            MembershipRow.claim_id.in_(claims), visible(), sa.true() if besides is None else DocumentRow.id != besides
        )
        .order_by(day.is_(None), day, DocumentRow.id, StatementRow.start_offset, AssertionRow.ordinal)
    )
    found: dict[int, dict[int, ClaimMember]] = defaultdict(dict)
    for row in rows:
        found[row.claim][row.assertion] = member_of(row)
    return found


def select_members() -> sa.Select[*tuple[Any, ...]]:
    """What ``member_of`` needs, plus ``assertion`` and ``claim`` (keys) and ``claim_public_id``."""
    root = roots()
    return (
        sa.select(
            AssertionRow.id.label("assertion"),
            AssertionRow.public_id,
            AssertionRow.text,
            StatementRow.public_id.label("statement_public_id"),
            StatementRow.speaker_as_printed,
            StatementRow.said_on,
            StatementRow.said_precision,
            SpeakerRow.public_id.label("speaker_public_id"),
            SpeakerRow.name.label("speaker_name"),
            SourceRow.name.label("source_name"),
            DocumentRow.public_id.label("document_public_id"),
            DocumentRow.title,
            DocumentRow.published_on,
            DocumentRow.published_precision,
            CopyGroupRow.public_id.label("group_public_id"),
            MembershipRow.origin,
            MembershipRow.score,
            ClaimRow.id.label("claim"),
            ClaimRow.public_id.label("claim_public_id"),
            ClaimRow.anchor_id,
        )
        .join(MembershipRow, MembershipRow.assertion_id == AssertionRow.id)
        .join(ClaimRow, ClaimRow.id == MembershipRow.claim_id)
        .join(StatementRow, StatementRow.id == AssertionRow.statement_id)
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .outerjoin(SourceRow, SourceRow.id == DocumentRow.source_id)
        .outerjoin(CopyGroupRow, CopyGroupRow.id == DocumentRow.copy_group_id)
        .outerjoin(root, root.c.id == StatementRow.speaker_id)
        .outerjoin(SpeakerRow, SpeakerRow.id == sa.func.coalesce(root.c.root_id, StatementRow.speaker_id))
        .where(MembershipRow.superseded_at.is_(None))
    )


def member_of(row: Any) -> ClaimMember:
    """A row of ``select_members`` as a value."""
    return ClaimMember(
        assertion_id=row.public_id,
        statement_id=row.statement_public_id,
        text=row.text,
        speaker=row.speaker_name,
        speaker_as_printed=row.speaker_as_printed,
        source=row.source_name,
        document_id=row.document_public_id,
        title=row.title,
        published_on=row.published_on,
        said_on=row.said_on,
        copies_group=row.group_public_id,
        origin=row.origin,
        score=row.score,
        is_anchor=row.anchor_id == row.assertion,
        said_precision=row.said_precision,
        published_precision=row.published_precision,
        speaker_id=row.speaker_public_id,
    )
