"""From what a person types to a row: public ids and their prefixes."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.errors import Ambiguous, NotFound
from tracker.store.tables import ClaimRow, DocumentRow, RunRow, SpeakerRow, StatementRow
from tracker.store.tables.base import ID_LENGTH

_TABLES: dict[str, tuple[str, Any]] = {
    "cl": ("claim", ClaimRow),
    "do": ("document", DocumentRow),
    "ru": ("run", RunRow),
    "sp": ("speaker", SpeakerRow),
    "st": ("statement", StatementRow),
}

_MANY = 5
_LAST = "z" * ID_LENGTH
"""After every id that begins alike. No sign beyond letters: where it sorts depends on PostgreSQL's locale."""


def find_key(session: Session, prefix: str, text: str) -> int:
    """Key of the row whose public id is ``text`` or begins with it; the kind's letters may be left out.

    Raises NotFound, or Ambiguous naming the first few.
    """
    noun, table = _TABLES[prefix]
    wanted = text.strip().lower()
    if not wanted.startswith(f"{prefix}_"):
        wanted = f"{prefix}_{wanted}"
    rows = session.execute(
        sa.select(table.id, table.public_id)
        .where(table.public_id >= wanted, table.public_id < wanted + _LAST)
        .order_by(table.public_id)
        .limit(_MANY + 1)
    ).all()
    if not rows or not rows[0].public_id.startswith(wanted) or wanted == f"{prefix}_":
        raise NotFound(f"no {noun} '{text}'")
    if len(rows) > 1 and rows[0].public_id != wanted:
        names = ", ".join(row.public_id for row in rows[:_MANY])
        raise Ambiguous(f"more than one {noun} begins with '{text}': {names}")
    return int(rows[0].id)


def public_id_of(session: Session, prefix: str, key: int) -> str:
    """The public id of a row."""
    _, table = _TABLES[prefix]
    return str(session.scalars(sa.select(table.public_id).where(table.id == key)).one())
