"""What a new statement, name or text has to be compared with. Every question goes through an index; none scans.

Questions are asked for many at once, as a text that is the same however many there are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.queries.sharing import KeyIndex, as_list, dialect_of, listed, ranked, read_owners
from tracker.store.tables import DocumentRow, VersionRow

_COPY_KEY_CAP = 400
_EQUAL_LOOKED_AT = 20
"""Assertions of one wording that are looked at for the oldest: they make one claim, unless people parted them."""


@dataclass(frozen=True, slots=True)
class StoredWording:
    """An assertion that a new one may repeat, with the claim it makes and the wording that claim is known by."""

    assertion: int
    text: str
    claim: int
    anchor: int
    anchor_text: str

    @property
    def is_anchor(self) -> bool:
        return self.assertion == self.anchor


def same_wordings(session: Session, wording_keys: Iterable[int]) -> dict[int, StoredWording]:
    """The oldest assertion of each of these folded wordings, by the wording's key."""
    rows = session.execute(_same(dialect_of(session)), {"given": as_list(session, wording_keys)})
    return {row[0]: StoredWording(*row[1:]) for row in rows}


def stored_wordings(session: Session, assertions: Iterable[int]) -> dict[int, StoredWording]:
    """These assertions by their key, as far as they make a claim."""
    given = set(assertions)
    if not given:
        return {}
    rows = session.execute(_stored(dialect_of(session)), {"given": as_list(session, given)})
    return {row[0]: StoredWording(*row) for row in rows}


def match_index(session: Session, keys: Iterable[int]) -> KeyIndex:
    """What the candidate index has under these keys."""
    given = set(keys)
    return KeyIndex(read_owners(session, "match_key", "assertion_id", given) if given else {})


_CLAIM_OF = "(SELECT claim_id FROM membership WHERE assertion_id = {} AND superseded_at IS NULL)"
"""In parentheses, not as a join: without statistics, as in a database that is being filled, PostgreSQL would read all
memberships."""


@cache
def _stored(dialect: str) -> sa.TextClause:
    return _known_by(f"SELECT k.value, k.value AS id FROM {listed(dialect)}", "one.id")


@cache
def _same(dialect: str) -> sa.TextClause:
    """The inner LIMIT keeps it short for a wording that thousands have printed, and PostgreSQL to the right index."""
    equal = (
        "SELECT assertion.id FROM assertion WHERE assertion.wording_key = k.value"
        f" AND {_CLAIM_OF.format('assertion.id')} IS NOT NULL LIMIT {_EQUAL_LOOKED_AT}"
    )
    oldest = f"SELECT k.value, (SELECT min(equal.id) FROM ({equal}) AS equal) AS id FROM {listed(dialect)}"
    return _known_by(oldest, "one.value, one.id")


def _known_by(assertions: str, columns: str) -> sa.TextClause:
    """Some assertions with their claims, and the wordings those are known by. Materialized, for each is wanted once."""
    return sa.text(
        f"WITH one AS MATERIALIZED ({assertions})"
        f" SELECT {columns}, assertion.text, claim.id, anchor.id, anchor.text FROM one"
        f" JOIN assertion ON assertion.id = one.id JOIN claim ON claim.id = {_CLAIM_OF.format('one.id')}"
        " JOIN assertion AS anchor ON anchor.id = claim.anchor_id"
    )


@dataclass(frozen=True, slots=True)
class StoredText:
    """A version whose text a new one may copy."""

    document: int
    version: int
    text: str


def similar_texts(session: Session, keys: Sequence[int], *, besides: int, limit: int) -> list[StoredText]:
    """Versions of other documents that share copy keys, those that share most first."""
    if not keys:
        return []
    owners = read_owners(session, "copy_key", "version_id", keys, cap=_COPY_KEY_CAP)
    best = ranked(keys, owners, cap=_COPY_KEY_CAP)[: limit * 2]
    rows = session.execute(
        sa.select(VersionRow.document_id, VersionRow.id, VersionRow.text)
        .join(DocumentRow, DocumentRow.id == VersionRow.document_id)
        .where(VersionRow.id.in_(best), DocumentRow.id != besides)
    )
    found = {row[1]: StoredText(row[0], row[1], row[2]) for row in rows}
    return [found[key] for key in best if key in found][:limit]
