"""Variants and conflicts: pairs of claims that are nearly one, and what differs between them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from tracker.domain.records import ClaimEdge
from tracker.domain.review import Reason, Relation
from tracker.store.queries.members import members_by_assertion
from tracker.store.queries.visibility import visible
from tracker.store.tables import AssertionRow, CandidateRow, ClaimRow, MembershipRow, StatementRow

_TELLING = (Relation.CONFLICT, Relation.VARIANT)
_READ_AHEAD = 8
"""Pairs of assertions read for each pair of claims wanted: several pairs often join the same two claims."""


def _select() -> tuple[sa.Select[*tuple[Any, ...]], type[MembershipRow], type[MembershipRow]]:
    left, right = aliased(MembershipRow), aliased(MembershipRow)
    query = (
        sa.select(CandidateRow, left.claim_id.label("left_claim"), right.claim_id.label("right_claim"))
        .join(left, sa.and_(left.assertion_id == CandidateRow.left_id, left.superseded_at.is_(None)))
        .join(right, sa.and_(right.assertion_id == CandidateRow.right_id, right.superseded_at.is_(None)))
        .where(
            CandidateRow.superseded_at.is_(None),
            CandidateRow.relation.in_(_TELLING),
            left.claim_id != right.claim_id,
            _is_shown(CandidateRow.left_id),
            _is_shown(CandidateRow.right_id),
        )
        .order_by(CandidateRow.relation, CandidateRow.score.desc(), CandidateRow.id)
    )
    return query, left, right


def _is_shown(assertion: sa.orm.InstrumentedAttribute[int]) -> sa.ColumnElement[bool]:
    return (
        sa.select(StatementRow.id)
        .join(AssertionRow, AssertionRow.statement_id == StatementRow.id)
        .where(AssertionRow.id == assertion, visible())
        .correlate(CandidateRow)
        .exists()
    )


def edges_of(session: Session, claim: int) -> list[ClaimEdge]:
    """The variants and conflicts of one claim; the claim itself is always on the left."""
    query, left, right = _select()
    rows = session.execute(query.where(sa.or_(left.claim_id == claim, right.claim_id == claim))).all()
    return [edge if edge_keys[0] == claim else _turned(edge) for edge_keys, edge in _best_by_pair(session, rows)]


def list_edges(
    session: Session, relations: Iterable[Relation] = _TELLING, *, limit: int | None = None
) -> list[ClaimEdge]:
    """Pairs of claims that vary or contradict, conflicts first, then those by one speaker, then the surest."""
    query, _, _ = _select()
    query = query.where(CandidateRow.relation.in_(tuple(relations)))
    rows = session.execute(query.limit(limit * _READ_AHEAD if limit else None)).all()
    edges = [edge for _, edge in _best_by_pair(session, rows)]
    edges.sort(key=lambda edge: (edge.relation != Relation.CONFLICT, not _one_speaker(edge), -edge.score))
    return edges[:limit]


def _one_speaker(edge: ClaimEdge) -> bool:
    return edge.left.speaker is not None and edge.left.speaker == edge.right.speaker


def paired_claims(session: Session, claims: Sequence[int]) -> dict[tuple[int, Relation], set[int]]:
    """The other claims that vary from or contradict each of these."""
    found: dict[tuple[int, Relation], set[int]] = defaultdict(set)
    if not claims:
        return found
    query, left, right = _select()
    rows = session.execute(query.where(sa.or_(left.claim_id.in_(claims), right.claim_id.in_(claims))))
    for candidate, left_claim, right_claim in rows:
        found[left_claim, candidate.relation].add(right_claim)
        found[right_claim, candidate.relation].add(left_claim)
    return found


def _best_by_pair(session: Session, rows: Sequence[Any]) -> list[tuple[tuple[int, int], ClaimEdge]]:
    """One edge for each pair of claims: the first row's, as the rows come best first."""
    best: dict[tuple[int, int], Any] = {}
    for row in rows:
        pair = (min(row.left_claim, row.right_claim), max(row.left_claim, row.right_claim))
        best.setdefault(pair, row)
    assertions = [key for row in best.values() for key in (row[0].left_id, row[0].right_id)]
    members = members_by_assertion(session, assertions)
    claims = [claim for pair in best for claim in pair]
    rows_of_ids = session.execute(sa.select(ClaimRow.id, ClaimRow.public_id).where(ClaimRow.id.in_(claims)))
    ids = {row.id: row.public_id for row in rows_of_ids}
    edges = []
    for row in best.values():
        candidate = row[0]
        edge = ClaimEdge(
            relation=candidate.relation,
            score=candidate.score,
            reasons=tuple(Reason(**reason) for reason in candidate.reasons),
            left_claim=ids[row.left_claim],
            left=members[candidate.left_id],
            right_claim=ids[row.right_claim],
            right=members[candidate.right_id],
        )
        edges.append(((row.left_claim, row.right_claim), edge))
    return edges


def _turned(edge: ClaimEdge) -> ClaimEdge:
    return ClaimEdge(
        relation=edge.relation,
        score=edge.score,
        reasons=tuple(Reason(r.kind, r.right, r.left, r.text) for r in edge.reasons),
        left_claim=edge.right_claim,
        left=edge.right,
        right_claim=edge.left_claim,
        right=edge.left,
    )
