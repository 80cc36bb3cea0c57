"""Variants and conflicts: pairs of claims that are nearly one, and what differs between them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from tracker.domain.records import ClaimEdge, ClaimMember
from tracker.domain.review import Reason, Relation
from tracker.store.queries.members import members_by_claim, spread_by_claim
from tracker.store.queries.speakers import roots
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
    )
    return query, left, right


_SUREST_FIRST = (CandidateRow.relation, CandidateRow.score.desc(), CandidateRow.id)


def _is_shown(assertion: sa.orm.InstrumentedAttribute[int]) -> sa.ColumnElement[bool]:
    return (
        sa.select(StatementRow.id)
        .join(AssertionRow, AssertionRow.statement_id == StatementRow.id)
        .where(AssertionRow.id == assertion, visible())
        .correlate(CandidateRow)
        .exists()
    )


def edges_of(session: Session, claim: int) -> list[ClaimEdge]:
    """The variants and conflicts of one claim, in the order of ``list_edges``; the claim itself is on the left."""
    query, _, _ = _select()
    rows = session.execute(query.where(_with_a_member_of([claim])).order_by(*_SUREST_FIRST)).all()
    edges = [edge if claims[0] == claim else _turned(edge) for claims, edge in _best_by_pair(session, rows)]
    return sorted(edges, key=_rank)


def list_edges(
    session: Session, relations: Iterable[Relation] = _TELLING, *, limit: int | None = None
) -> list[ClaimEdge]:
    """Pairs of claims that vary or contradict, the earlier on the left.

    First those of which one speaker said both, then conflicts before variants, then those that most outlets and
    documents carry, then the surest.
    """
    query, left, right = _select()
    spread = (
        _spread()
    )  # joined outwards though it is always there, else SQLite begins with it and reads every pair for each
    ours, theirs = spread.alias(), spread.alias()
    query = (
        query.outerjoin(ours, ours.c.claim_id == left.claim_id)
        .outerjoin(theirs, theirs.c.claim_id == right.claim_id)
        .where(CandidateRow.relation.in_(tuple(relations)))
        .order_by(
            _said_by_one().desc(),
            CandidateRow.relation,
            (ours.c.outlets + theirs.c.outlets).desc(),
            (ours.c.printed + theirs.c.printed).desc(),
            *_SUREST_FIRST,
        )
        .limit(limit * _READ_AHEAD if limit else None)
    )
    edges = [_earlier_left(edge) for _, edge in _best_by_pair(session, session.execute(query).all())]
    return sorted(edges, key=_rank)[:limit]


def _spread() -> sa.CTE:
    spread = spread_by_claim()
    return sa.select(spread.c.claim_id, spread.c.outlets, spread.c.printed).cte("spread")


def _said_by_one() -> sa.ColumnElement[bool]:
    """Whether somebody known made both claims of a pair. One set of pairs, so that it is not asked pair by pair."""
    root = roots()
    made = (
        sa.select(MembershipRow.claim_id, sa.func.coalesce(root.c.root_id, StatementRow.speaker_id).label("speaker"))
        .join(AssertionRow, AssertionRow.id == MembershipRow.assertion_id)
        .join(StatementRow, StatementRow.id == AssertionRow.statement_id)
        .outerjoin(root, root.c.id == StatementRow.speaker_id)
        .where(MembershipRow.superseded_at.is_(None), StatementRow.speaker_id.is_not(None), visible())
        .distinct()
        .cte("made")
    )
    pairs, left, right = _select()
    one, other = made.alias(), made.alias()
    both = (
        pairs.with_only_columns(CandidateRow.id)
        .join(one, one.c.claim_id == left.claim_id)
        .join(other, sa.and_(other.c.claim_id == right.claim_id, other.c.speaker == one.c.speaker))
    )
    return CandidateRow.id.in_(both)


def _with_a_member_of(claims: Collection[int]) -> sa.ColumnElement[bool]:
    """Pairs of which these claims have a member: by the members' keys, so that no list of pairs is read through."""
    members = sa.select(MembershipRow.assertion_id).where(
        MembershipRow.claim_id.in_(claims), MembershipRow.superseded_at.is_(None)
    )
    sides = [
        sa.select(CandidateRow.id).where(side.in_(members)) for side in (CandidateRow.left_id, CandidateRow.right_id)
    ]
    return CandidateRow.id.in_(sa.union(*sides))


def paired_claims(session: Session, claims: Collection[int]) -> dict[tuple[int, Relation], set[int]]:
    """The other claims that vary from or contradict each of these."""
    found: dict[tuple[int, Relation], set[int]] = defaultdict(set)
    if not claims:
        return found
    query, _, _ = _select()
    for candidate, left_claim, right_claim in session.execute(query.where(_with_a_member_of(claims))):
        found[left_claim, candidate.relation].add(right_claim)
        found[right_claim, candidate.relation].add(left_claim)
    return found


def _best_by_pair(session: Session, rows: Sequence[Any]) -> list[tuple[tuple[int, int], ClaimEdge]]:
    """One edge for each pair of claims, of the rows that come best first: one speaker's own words, else the best."""
    by_pair: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in rows:
        by_pair[min(row.left_claim, row.right_claim), max(row.left_claim, row.right_claim)].append(row)
    claims = {claim for pair in by_pair for claim in pair}
    members = members_by_claim(session, claims)
    rows_of_ids = session.execute(sa.select(ClaimRow.id, ClaimRow.public_id).where(ClaimRow.id.in_(claims)))
    ids = {row.id: row.public_id for row in rows_of_ids}
    return [_edge(found, members, ids) for found in by_pair.values()]


def _edge(
    rows: Sequence[Any], members: Mapping[int, Mapping[int, ClaimMember]], ids: Mapping[int, str]
) -> tuple[tuple[int, int], ClaimEdge]:
    pairs = [(members[r.left_claim][r[0].left_id], members[r.right_claim][r[0].right_id]) for r in rows]
    own = (
        index
        for index, pair in enumerate(pairs)
        if _one_speaker(*pair) and rows[index][0].relation == rows[0][0].relation
    )
    chosen = next(own, 0)
    row, (left, right) = rows[chosen], pairs[chosen]
    ours, theirs = members[row.left_claim].values(), members[row.right_claim].values()
    if not _one_speaker(left, right):
        left, right = _words_of_one(ours, theirs) or (left, right)
    edge = ClaimEdge(
        relation=row[0].relation,
        score=row[0].score,
        reasons=tuple(Reason(**reason) for reason in row[0].reasons),
        left_claim=ids[row.left_claim],
        left=left,
        right_claim=ids[row.right_claim],
        right=right,
        same_speaker=_one_speaker(left, right),
        printed=len({one.document_id for one in (*ours, *theirs)}),
        outlets=len({one.source for one in (*ours, *theirs)} - {None}),
    )
    return (row.left_claim, row.right_claim), edge


def _one_speaker(left: ClaimMember, right: ClaimMember) -> bool:
    return left.speaker_id is not None and left.speaker_id == right.speaker_id


def _words_of_one(ours: Iterable[ClaimMember], theirs: Iterable[ClaimMember]) -> tuple[ClaimMember, ClaimMember] | None:
    """The first words on either side of somebody who made both claims."""
    first = {one.speaker_id: one for one in reversed(list(theirs)) if one.speaker_id}
    return next(((one, first[one.speaker_id]) for one in ours if one.speaker_id in first), None)


def _rank(edge: ClaimEdge) -> tuple[bool, bool, int, int, float]:
    return not edge.same_speaker, edge.relation != Relation.CONFLICT, -edge.outlets, -edge.printed, -edge.score


def _earlier_left(edge: ClaimEdge) -> ClaimEdge:
    left, right = (one.said_on or one.published_on or date.max for one in (edge.left, edge.right))
    return _turned(edge) if right < left else edge


def _turned(edge: ClaimEdge) -> ClaimEdge:
    return replace(
        edge,
        reasons=tuple(reason.turned() for reason in edge.reasons),
        left_claim=edge.right_claim,
        left=edge.right,
        right_claim=edge.left_claim,
        right=edge.left,
    )
