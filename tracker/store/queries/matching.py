"""What a new statement, name or text has to be compared with. Every question goes through an index; none scans."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.tables import (
    AssertionRow,
    ClaimRow,
    CopyKeyRow,
    DocumentRow,
    MatchKeyRow,
    MembershipRow,
    VersionRow,
)

KEY_CAP = 400
"""A key that more assertions share says little and costs much: it is left out. Bounds the work per question."""


@dataclass(frozen=True, slots=True)
class StoredWording:
    """An assertion that a new one may repeat, with the claim it makes."""

    assertion: int
    text: str
    claim: int
    is_anchor: bool


_STORED = (
    sa.select(AssertionRow.id, AssertionRow.text, ClaimRow.id, ClaimRow.anchor_id)
    .join(MembershipRow, MembershipRow.assertion_id == AssertionRow.id)
    .join(ClaimRow, ClaimRow.id == MembershipRow.claim_id)
    .where(MembershipRow.superseded_at.is_(None))
    .order_by(AssertionRow.id)
)
_SAME = _STORED.where(AssertionRow.wording_key == sa.bindparam("wording_key")).limit(sa.bindparam("most"))
_THESE = _STORED.where(AssertionRow.id.in_(sa.bindparam("assertions", expanding=True)))
_ANCHORS = (
    sa.select(AssertionRow.id, AssertionRow.text, ClaimRow.id, ClaimRow.anchor_id)
    .join(ClaimRow, ClaimRow.anchor_id == AssertionRow.id)
    .where(ClaimRow.id.in_(sa.bindparam("claims", expanding=True)))
)


def same_wordings(session: Session, wording_key: int, *, limit: int) -> list[StoredWording]:
    """Assertions whose folded wording is the same, oldest first."""
    return _stored(session.execute(_SAME, {"wording_key": wording_key, "most": limit}))


def similar_wordings(session: Session, keys: Sequence[int], *, limit: int) -> list[StoredWording]:
    """Assertions that share match keys, those that share most of the rarest first."""
    ranked = _rank(session, keys, MatchKeyRow.__table__, "assertion_id")[:limit]
    if not ranked:
        return []
    found = {row.assertion: row for row in _stored(session.execute(_THESE, {"assertions": ranked}))}
    return [found[key] for key in ranked if key in found]


def anchors(session: Session, claims: Sequence[int]) -> list[StoredWording]:
    """The anchor of each of these claims."""
    return _stored(session.execute(_ANCHORS, {"claims": list(claims)}))


def _stored(rows: Iterable[Any]) -> list[StoredWording]:
    return [StoredWording(row[0], row[1], row[2], row[3] == row[0]) for row in rows]


def _rank(session: Session, keys: Sequence[int], table: sa.FromClause, column: str) -> list[int]:
    """Owners of these keys by the summed rarity of what they share, best first."""
    if not keys:
        return []
    ordered = sorted(set(keys))
    sharing: dict[int, list[int]] = defaultdict(list)
    statement = _capped(str(table), column, len(ordered))
    for position, owner in session.execute(statement, {f"k{i}": key for i, key in enumerate(ordered)}):
        sharing[position].append(owner)
    weight: dict[int, float] = defaultdict(float)
    for owners in sharing.values():
        if len(owners) <= KEY_CAP:
            for owner in owners:
                weight[owner] += 1 / math.log2(1 + len(owners))
    return sorted(weight, key=lambda owner: (-weight[owner], owner))


@cache
def _capped(table: str, column: str, count: int) -> sa.TextClause:
    """One question for ``count`` keys that reads at most KEY_CAP + 1 rows of each.

    Written as text: the same few shapes are asked millions of times, and both databases read each branch from the
    primary key alone.
    """
    branches = (
        f"SELECT {i} AS position, owner FROM (SELECT {column} AS owner FROM {table} WHERE key = :k{i} "
        f"LIMIT {KEY_CAP + 1}) AS b{i}"
        for i in range(count)
    )
    return sa.text(" UNION ALL ".join(branches))


@dataclass(frozen=True, slots=True)
class StoredText:
    """A version whose text a new one may copy."""

    document: int
    version: int
    text: str


def similar_texts(session: Session, keys: Sequence[int], *, besides: int, limit: int) -> list[StoredText]:
    """Versions of other documents that share copy keys, those that share most first."""
    ranked = _rank(session, keys, CopyKeyRow.__table__, "version_id")[: limit * 2]
    rows = session.execute(
        sa.select(VersionRow.document_id, VersionRow.id, VersionRow.text)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .where(VersionRow.id.in_(ranked), DocumentRow.id != besides)
    )
    found = {row[1]: StoredText(row[0], row[1], row[2]) for row in rows}
    return [found[key] for key in ranked if key in found][:limit]
