"""Who is who."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import RoleRecord, SpeakerRecord
from tracker.domain.speech import SpeakerKind
from tracker.errors import Ambiguous, NotFound
from tracker.store.queries.ids import find_key
from tracker.store.queries.visibility import first_and_last_day, precision_of, statement_day, visible
from tracker.store.tables import (
    AliasRow,
    DocumentRow,
    IdentifierRow,
    NameKeyRow,
    RoleRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)
from tracker.text import fold

_MOST_NAMED = 20
"""Speakers of one name that are looked at; more cannot be told apart by reading their names anyway."""


@cache
def roots() -> sa.CTE:
    """Every merged speaker with the one that stands for it: columns ``id`` and ``root_id``.

    One and the same object each time: a question may ask it in two places, and may not name two alike.
    """
    pointed = sa.select(SpeakerRow.id, SpeakerRow.merged_into_id.label("root_id")).where(
        SpeakerRow.merged_into_id.is_not(None)
    )
    chain = pointed.cte("chain", recursive=True)
    chain = chain.union(
        sa.select(chain.c.id, SpeakerRow.merged_into_id)
        .join(SpeakerRow, SpeakerRow.id == chain.c.root_id)
        .where(SpeakerRow.merged_into_id.is_not(None))
    )
    final = (
        sa.select(chain.c.id, chain.c.root_id)
        .join(SpeakerRow, SpeakerRow.id == chain.c.root_id)
        .where(SpeakerRow.merged_into_id.is_(None))
    )
    return final.cte("speaker_root")


def merged_keys(session: Session, speaker: int) -> list[int]:
    """The speaker and all that were merged into it."""
    family = sa.select(sa.literal(speaker).label("id")).cte("family", recursive=True)
    family = family.union(sa.select(SpeakerRow.id).join(family, SpeakerRow.merged_into_id == family.c.id))
    return list(session.scalars(sa.select(family.c.id)))


def find_speaker(session: Session, text: str) -> int:
    """Key of the one speaker meant by an id, a prefix of one, a name or an alias; case and accents do not matter.

    A name finds live speakers, those that were merged as the one they became; an id is taken at its word.
    Raises NotFound, or Ambiguous naming those that fit.
    """
    if text.lower().startswith("sp_"):
        return find_key(session, "sp", text)
    key = fold(text)
    rows = _named(session, AliasRow.name_key == key)
    if not rows and key:  # a part of a name, as whole words: a surname, for one
        rows = _named(session, (sa.literal(" ") + AliasRow.name_key + " ").contains(f" {key} ", autoescape=True))
    if not rows:
        raise NotFound(f"no speaker '{text}'; `tracker speaker list` shows them")
    if len(rows) > 1:
        names = ", ".join(f"{row.name} ({row.public_id[:8]})" for row in rows[:5])
        raise Ambiguous(f"'{text}' fits {len(rows)} speakers: {names}; give an id")
    return int(rows[0].id)


def _named(session: Session, condition: sa.ColumnElement[bool]) -> Sequence[Any]:
    """Live speakers with a name of which ``condition`` is true."""
    return session.execute(
        sa.select(SpeakerRow.id, SpeakerRow.public_id, SpeakerRow.name)
        .where(SpeakerRow.id.in_(_owners(condition)))
        .order_by(SpeakerRow.id)
        .limit(_MOST_NAMED)
    ).all()


def _owners(condition: sa.ColumnElement[bool]) -> sa.Select[int]:
    """Keys of the live speakers that have such an alias, by themselves or through one merged into them."""
    root = roots()
    owner: sa.ColumnElement[int] = sa.func.coalesce(root.c.root_id, AliasRow.speaker_id)
    return (
        sa.select(owner)
        .outerjoin(root, root.c.id == AliasRow.speaker_id)
        .where(condition, AliasRow.superseded_at.is_(None))
    )


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """A live speaker a name may belong to."""

    speaker: int
    kind: SpeakerKind
    names: tuple[str, ...]
    roles: tuple[str, ...]


_SHARING = (
    sa.select(AliasRow.speaker_id)
    .join(NameKeyRow, NameKeyRow.alias_id == AliasRow.id)
    .where(NameKeyRow.key.in_(sa.bindparam("keys", expanding=True)), AliasRow.superseded_at.is_(None))
    .distinct()
)
_NAMES_OF = (
    sa.select(AliasRow.speaker_id, AliasRow.name)
    .where(AliasRow.speaker_id.in_(sa.bindparam("speakers", expanding=True)), AliasRow.superseded_at.is_(None))
    .order_by(AliasRow.id)
)
_TITLES_OF = (
    sa.select(RoleRow.speaker_id, RoleRow.title)
    .where(RoleRow.speaker_id.in_(sa.bindparam("speakers", expanding=True)), RoleRow.superseded_at.is_(None))
    .order_by(RoleRow.id)
)
_POINTER = sa.select(SpeakerRow.id, SpeakerRow.kind, SpeakerRow.merged_into_id)
_POINTERS_OF = _POINTER.where(SpeakerRow.id.in_(sa.bindparam("speakers", expanding=True)))
_MERGED_INTO = _POINTER.where(SpeakerRow.merged_into_id.in_(sa.bindparam("speakers", expanding=True)))


def known_speakers(session: Session, keys: Sequence[str]) -> list[KnownSpeaker]:
    """Live speakers one of whose names shares a name key; those that were merged answer as the one they became.

    Asked for every speaker of every document: prepared statements without the recursive query of ``roots``, as merges
    are few and their chains short.
    """
    if not keys:
        return []
    found = set(session.scalars(_SHARING, {"keys": list(keys)}))
    kinds, owner = _families(session, found)
    names: dict[int, list[str]] = defaultdict(list)
    for speaker, name in session.execute(_NAMES_OF, {"speakers": list(owner)}):
        names[owner[speaker]].append(name)
    titles: dict[int, list[str]] = defaultdict(list)
    for speaker, title in session.execute(_TITLES_OF, {"speakers": list(owner)}):
        titles[owner[speaker]].append(title)
    return [
        KnownSpeaker(key, kinds[key], tuple(dict.fromkeys(names[key])), tuple(titles[key]))
        for key in sorted(set(owner.values()))
    ]


def _families(session: Session, speakers: set[int]) -> tuple[dict[int, SpeakerKind], dict[int, int]]:
    """Kinds by key, and the live speaker that each of these, and each one merged into the same, stands for."""
    kinds: dict[int, SpeakerKind] = {}
    owner: dict[int, int] = {}
    waiting = speakers
    while waiting:  # up, to those that stand for themselves
        rows = session.execute(_POINTERS_OF, {"speakers": sorted(waiting)}).all()
        kinds |= {row.id: row.kind for row in rows}
        owner |= {row.id: row.id for row in rows if row.merged_into_id is None}
        waiting = {row.merged_into_id for row in rows if row.merged_into_id is not None} - kinds.keys()
    waiting = set(owner)
    while waiting:  # down, to all that were merged into them
        rows = session.execute(_MERGED_INTO, {"speakers": sorted(waiting)}).all()
        kinds |= {row.id: row.kind for row in rows}
        owner |= {row.id: owner[row.merged_into_id] for row in rows}
        waiting = {row.id for row in rows}
    return kinds, owner


def names_of(session: Session, speakers: Collection[int]) -> dict[int, tuple[str, str]]:
    """Public id and name of each of these."""
    rows = session.execute(
        sa.select(SpeakerRow.id, SpeakerRow.public_id, SpeakerRow.name).where(SpeakerRow.id.in_(speakers))
    )
    return {row.id: (row.public_id, row.name) for row in rows}


def _family(speakers: Sequence[int]) -> sa.Subquery:
    """Columns ``id`` and ``root_id`` for all rows that stand for one of these live speakers."""
    root = roots()
    owner = sa.func.coalesce(root.c.root_id, SpeakerRow.id)
    return (
        sa.select(SpeakerRow.id, owner.label("root_id"))
        .outerjoin(root, root.c.id == SpeakerRow.id)
        .where(owner.in_(speakers))
        .subquery()
    )


def _aliases(session: Session, speakers: Sequence[int]) -> dict[int, list[str]]:
    family = _family(speakers)
    names: dict[int, list[str]] = defaultdict(list)
    for owner, name in session.execute(
        sa.select(family.c.root_id, AliasRow.name)
        .join(family, family.c.id == AliasRow.speaker_id)
        .where(AliasRow.superseded_at.is_(None))
        .order_by(AliasRow.id)
    ):
        if name not in names[owner]:
            names[owner].append(name)
    return names


def _roles(session: Session, speakers: Sequence[int]) -> dict[int, list[RoleRecord]]:
    family = _family(speakers)
    found: dict[int, list[RoleRecord]] = defaultdict(list)
    for owner, row in session.execute(
        sa.select(family.c.root_id, RoleRow)
        .join(family, family.c.id == RoleRow.speaker_id)
        .where(RoleRow.superseded_at.is_(None))
        .order_by(RoleRow.from_on.is_(None), RoleRow.from_on, RoleRow.id)
    ):
        record = RoleRecord(row.title, row.from_on, row.until_on, row.origin, row.from_precision, row.until_precision)
        found[owner].append(record)
    return found


def list_speakers(
    session: Session, *, about: str | None = None, kind: SpeakerKind | None = None, limit: int | None = None
) -> list[SpeakerRecord]:
    """Live speakers, those with most statements first; ``about`` is part of a name."""
    counts = _counts()
    query = (
        sa.select(SpeakerRow, counts)
        .outerjoin(counts, counts.c.owner == SpeakerRow.id)
        .where(SpeakerRow.merged_into_id.is_(None))
        .order_by(sa.func.coalesce(counts.c.statements, 0).desc(), SpeakerRow.name, SpeakerRow.id)
    )
    if kind:
        query = query.where(SpeakerRow.kind == kind)
    if about:
        query = query.where(SpeakerRow.id.in_(_owners(AliasRow.name_key.contains(fold(about), autoescape=True))))
    rows = session.execute(query.limit(limit)).all()
    return _records(session, rows)


def get_speaker(session: Session, key: int) -> SpeakerRecord:
    """One speaker, also one that was merged."""
    counts = _counts()
    rows = session.execute(
        sa.select(SpeakerRow, counts).outerjoin(counts, counts.c.owner == SpeakerRow.id).where(SpeakerRow.id == key)
    ).all()
    return _records(session, rows)[0]


def _counts() -> sa.Subquery:
    root = roots()
    owner = sa.func.coalesce(root.c.root_id, StatementRow.speaker_id)
    day = statement_day()
    return (
        sa.select(
            owner.label("owner"),
            sa.func.count(StatementRow.id).label("statements"),
            sa.func.count(sa.distinct(DocumentRow.id)).label("documents"),
            sa.func.count(sa.distinct(DocumentRow.source_id)).label("sources"),
            sa.func.min(day).label("first_on"),
            sa.func.max(day).label("last_on"),
            *first_and_last_day(),
        )
        .outerjoin(root, root.c.id == StatementRow.speaker_id)
        .join(VersionRow, VersionRow.id == StatementRow.version_id)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .where(StatementRow.speaker_id.is_not(None), visible())
        .group_by(owner)
        .subquery()
    )


def _records(session: Session, rows: Sequence[Any]) -> list[SpeakerRecord]:
    keys = [row[0].id for row in rows]
    names, titles = _aliases(session, keys), _roles(session, keys)
    identifiers: dict[int, list[str]] = defaultdict(list)
    for owner, scheme, value in session.execute(
        sa.select(IdentifierRow.speaker_id, IdentifierRow.scheme, IdentifierRow.value).where(
            IdentifierRow.speaker_id.in_(keys)
        )
    ):
        identifiers[owner].append(f"{scheme}:{value}")
    targets = [row[0].merged_into_id for row in rows if row[0].merged_into_id]
    into = dict(session.execute(sa.select(SpeakerRow.id, SpeakerRow.public_id).where(SpeakerRow.id.in_(targets))).all())
    return [
        SpeakerRecord(
            id=row[0].public_id,
            name=row[0].name,
            kind=row[0].kind,
            state=row[0].state,
            aliases=tuple(name for name in names[row[0].id] if name != row[0].name),
            roles=tuple(titles[row[0].id]),
            statements=row.statements or 0,
            documents=row.documents or 0,
            sources=row.sources or 0,
            first_on=row.first_on,
            last_on=row.last_on,
            merged_into=into.get(row[0].merged_into_id) if row[0].merged_into_id else None,
            identifiers=tuple(identifiers[row[0].id]),
            first_precision=precision_of(row.first_day),
            last_precision=precision_of(row.last_day),
        )
        for row in rows
    ]
