"""Who shares which keys: the candidate index as a question sees it, and lists of numbers as both databases take them.

A list goes in as one text, and what a key has comes out as one: a thousand keys are one round trip and a thousand rows.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.tables.statements import CROWDED

KEY_CAP = 200
"""A key that more assertions share says little and costs much: it is left out. Bounds the work per question, and the
index: such a key keeps one row. With 400 instead, the right one of 600 changed quotations among 100,000 sentences is
among the first 50 for one more, and twice as many rows are read."""


def dialect_of(session: Session) -> str:
    return session.get_bind().dialect.name


def listed(dialect: str, parameter: str = "given") -> str:
    """A FROM clause that makes ``k.value`` of each number in ``as_list``."""
    if dialect == "sqlite":
        return f"json_each(:{parameter}) AS k"
    return f"unnest(CAST(:{parameter} AS bigint[])) AS k(value)"


def as_list(session: Session, numbers: Iterable[int]) -> str:
    """Numbers as one parameter, each once and in order."""
    inside = ",".join(map(str, sorted(set(numbers))))
    return f"[{inside}]" if dialect_of(session) == "sqlite" else f"{{{inside}}}"


def read_owners(
    session: Session, table: str, owner: str, keys: Iterable[int], *, cap: int = KEY_CAP
) -> dict[int, list[int]]:
    """What has each of these keys, at most ``cap`` + 1 of them, in no order; keys that nothing has are left out."""
    rows = session.execute(_owners(dialect_of(session), table, owner, cap), {"given": as_list(session, keys)})
    return {key: list(map(int, found.split(","))) for key, found in rows if found}


@cache
def _owners(dialect: str, table: str, owner: str, cap: int) -> sa.TextClause:
    """Written as text: the same few shapes are asked millions of times. The inner LIMIT is for PostgreSQL too, which
    without statistics would rather read the whole table."""
    joined = "group_concat(owner)" if dialect == "sqlite" else "string_agg(CAST(owner AS text), ',')"
    return sa.text(
        f"SELECT k.value, (SELECT {joined} FROM (SELECT {owner} AS owner FROM {table}"
        f" WHERE {table}.key = k.value LIMIT {cap + 1}) AS found) FROM {listed(dialect)}"
    )


def ranked(keys: Iterable[int], owners: Mapping[int, Sequence[int]], *, cap: int = KEY_CAP) -> list[int]:
    """Owners of these keys by the summed rarity of what they share, best first, the older before the younger."""
    weight: dict[int, float] = defaultdict(float)
    for key in sorted(set(keys)):
        sharing = owners.get(key, ())
        if 0 < len(sharing) <= cap:
            rarity = 1 / math.log2(1 + len(sharing))
            for owner in sharing:
                weight[owner] += rarity
    weight.pop(CROWDED, None)
    return sorted(weight, key=lambda owner: (-weight[owner], owner))


class KeyIndex:
    """The part of the candidate index that some assertions need: read at once, and written at once when they are in it.

    ``added`` are the assertions that have come since, by key; ``crowded`` the keys that have come to be shared by too
    many.
    """

    def __init__(self, owners: Mapping[int, list[int]]) -> None:
        self._owners = dict(owners)
        self._full = {key for key, found in self._owners.items() if CROWDED in found}
        self.added: dict[int, list[int]] = defaultdict(list)

    def similar(self, keys: Iterable[int], *, limit: int) -> list[int]:
        """Assertions that share keys with a wording, those that share most of the rarest first."""
        return ranked(keys, self._owners)[:limit]

    def add(self, assertion: int, keys: Iterable[int]) -> None:
        """Make an assertion findable for the next. Idempotent."""
        for key in set(keys) - self._full:
            owners = self._owners.setdefault(key, [])
            if assertion not in owners:
                owners.append(assertion)
                self.added[key].append(assertion)

    @property
    def crowded(self) -> list[int]:
        return sorted(key for key in self.added if len(self._owners[key]) > KEY_CAP)

    def new_rows(self) -> list[tuple[int, int]]:
        """Rows to write, in the order of the table: a key of too many has one that says so."""
        crowded = set(self.crowded)
        rows = [(key, assertion) for key, new in self.added.items() if key not in crowded for assertion in new]
        return sorted(rows + [(key, CROWDED) for key in crowded])
