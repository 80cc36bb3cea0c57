"""Rows for the tests of the store: each new row is sound and meets no other, unless a test wants it to."""

import hashlib
import itertools
from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.tables import Base

Values = dict[str, Any]
_numbers = itertools.count(1)


class Rows:
    """Inserts rows through the tables of the models, parents made as needed. No row class, no workflow."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._run: int | None = None
        self._actor: int | None = None

    def new(self, table: str, **values: Any) -> Any:
        """Insert a row, its other columns filled in; its key."""
        defaults = _DEFAULTS[table]
        number = next(_numbers)
        row = {name: make(self, number) for name, make in defaults.items() if name not in values} | values
        result = self.session.connection().execute(sa.insert(Base.metadata.tables[table]).values(row))
        return (result.inserted_primary_key or [None])[0]

    def read(self, table: str, key: int) -> Values:
        """A row by its key (the first column of its primary key)."""
        source = Base.metadata.tables[table]
        row = self.session.execute(sa.select(source).where(next(iter(source.primary_key)) == key)).mappings().one()
        return dict(row)

    @property
    def run(self) -> int:
        if self._run is None:
            self._run = self.new("run")
        return self._run

    @property
    def actor(self) -> int:
        if self._actor is None:
            self._actor = self.new("actor")
        return self._actor

    def last_hash(self) -> str:
        found = self.session.scalar(sa.text("SELECT hash FROM verification ORDER BY id DESC LIMIT 1"))
        return found or ""

    def rating(self) -> int:
        return int(self.session.scalar(sa.text("SELECT min(id) FROM rating")) or 0)


def _digest(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def _run(rows: Rows, _number: int) -> int:
    return rows.run


def _actor(rows: Rows, _number: int) -> int:
    return rows.actor


def _parent(table: str) -> Callable[[Rows, int], int]:
    return lambda rows, _number: rows.new(table)


def _always(value: Any) -> Callable[[Rows, int], Any]:
    return lambda _rows, _number: value


def _named(stem: str) -> Callable[[Rows, int], str]:
    return lambda _rows, number: f"{stem} {number}"


_DEFAULTS: dict[str, dict[str, Callable[[Rows, int], Any]]] = {
    "actor": {"name": _named("Ann")},
    "run": {"actor_id": _actor, "command": _always("test"), "program": _always("tracker")},
    "audit": {"run_id": _run, "actor_id": _actor, "action": _always("hide"), "subject": _named("st")},
    "source": {"name": _named("Courier"), "name_key": _named("courier"), "run_id": _run},
    "capture": {
        "sha256": lambda _rows, number: _digest(number),
        "origin": _named("/article"),
        "byte_count": _always(1),
        "content": _always(b"x"),
        "run_id": _run,
    },
    "copy_group": {"run_id": _run},
    "document": {"identity_key": lambda _rows, number: _digest(number), "run_id": _run},
    "version": {
        "document_id": _parent("document"),
        "number": lambda _rows, number: number,
        "capture_id": _parent("capture"),
        "text": _named("The council met"),
        "sha256": lambda _rows, number: _digest(number),
        "reader": _always("text"),
        "run_id": _run,
    },
    "copy_key": {"key": lambda _rows, number: number, "version_id": _parent("version")},
    "speaker": {"name": _named("Zoë Novák"), "kind": _always("person"), "run_id": _run},
    "alias": {
        "speaker_id": _parent("speaker"),
        "name": _named("Novák"),
        "name_key": _named("novak"),
        "origin": _always("machine"),
        "run_id": _run,
    },
    "name_key": {"key": _named("nvk"), "alias_id": _parent("alias")},
    "role": {
        "speaker_id": _parent("speaker"),
        "title": _always("Minister"),
        "title_key": _always("minister"),
        "origin": _always("machine"),
        "run_id": _run,
    },
    "identifier": {
        "speaker_id": _parent("speaker"),
        "scheme": _always("register"),
        "value": _named("Q"),
        "run_id": _run,
    },
    "statement": {
        "version_id": _parent("version"),
        "start_offset": _always(0),
        "end_offset": _always(3),
        "pieces": _always([[0, 3]]),
        "exact": _always("The"),
        "prefix": _always(""),
        "suffix": _always(" council"),
        "kind": _always("direct"),
        "speaker_kind": _always("person"),
        "extractor": _always("hand"),
        "run_id": _run,
    },
    "assertion": {
        "statement_id": _parent("statement"),
        "ordinal": _always(0),
        "start_offset": _always(0),
        "end_offset": _always(3),
        "text": _always("The"),
        "wording_key": lambda _rows, number: number,
        "kind": _always("fact"),
        "check_worthiness": _always(0.5),
        "run_id": _run,
    },
    "match_key": {"key": lambda _rows, number: number, "assertion_id": _always(1)},
    "claim": {"text": _named("The council built bridges"), "anchor_id": _parent("assertion"), "run_id": _run},
    "membership": {
        "assertion_id": _parent("assertion"),
        "claim_id": _parent("claim"),
        "origin": _always("machine"),
        "run_id": _run,
    },
    "candidate": {
        "left_id": _parent("assertion"),
        "right_id": _parent("assertion"),
        "relation": _always("same"),
        "score": _always(0.5),
        "matcher": _always("test"),
        "run_id": _run,
    },
    "judgement": {
        "left_assertion_id": _parent("assertion"),
        "right_assertion_id": _parent("assertion"),
        "verdict": _always("same"),
        "actor_id": _actor,
        "run_id": _run,
    },
    "rating_scale": {"name": _named("scale"), "version": _always(1)},
    "rating": {
        "scale_id": _parent("rating_scale"),
        "code": _named("so"),
        "definition": _always("It is so."),
    },
    "verification": {
        "claim_id": _parent("claim"),
        "seq": _always(1),
        "event": _always("propose"),
        "status": _always("in_review"),
        "reason": _always("The record says so."),
        "as_of": _always(date(2026, 3, 1)),
        "actor_id": _actor,
        "prev_hash": lambda rows, _number: rows.last_hash(),
        "hash": lambda _rows, number: _digest(number),
        "run_id": _run,
    },
    "evidence": {"kind": _always("document"), "title": _named("Minutes"), "run_id": _run},
    "evidence_link": {
        "evidence_id": _parent("evidence"),
        "claim_id": _parent("claim"),
        "stance": _always("supports"),
        "run_id": _run,
    },
    "external_review": {
        "identity_key": lambda _rows, number: _digest(number),
        "claim_reviewed": _always("The council built bridges"),
        "raw": _always({}),
        "run_id": _run,
    },
}
"""What a row needs beyond what the models fill in themselves."""
