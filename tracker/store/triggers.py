"""Triggers that hold what a constraint cannot: history is added to, never changed.

``verification``  next number of its claim, chained to the event before; no update, delete, replace
``audit``         no update, delete, replace
``judgement``     may be superseded, once; no other update, no delete, no replace
``version``       its text stays what it was; a run may be undone, so it may be deleted
``rating``        may be retired; no other update, no delete

On SQLite a REPLACE deletes without firing the delete trigger unless ``recursive_triggers`` is on, and another program
may have it off: hence a guard on insert as well. On PostgreSQL a TRUNCATE is refused too.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from tracker.store.engine import Dialect
from tracker.store.search_index import SEARCH_INDEXES, search_index_ddl

HISTORY_LOCK = 7_238_002
"""Key of the advisory lock under which verifications are chained on PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """One trigger, as each database writes it; an empty text where one has no need of it."""

    name: str
    sqlite: str
    postgresql: str


def _refusals(table: str, message: str, changes: Iterable[str]) -> list[Trigger]:
    return [_refusal(table, message, change) for change in changes]


def _refusal(table: str, message: str, change: str) -> Trigger:
    name, verb = f"{table}_{change}", change.upper()
    sqlite = f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{message}'); END"
    each = "STATEMENT" if change == "truncate" else "ROW"
    postgresql = (
        f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH {each} EXECUTE FUNCTION refuse_change('{message}')"
    )
    return Trigger(name, "" if change == "truncate" else sqlite, postgresql)


def _unchanging(table: str, columns: Iterable[str], message: str) -> Trigger:
    """Refuse an update that changes one of the columns."""
    name, columns = f"{table}_update", tuple(columns)
    sqlite = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns)
    postgresql = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)
    return _guarded_update(name, table, message, sqlite=sqlite, postgresql=postgresql)


def _guarded_update(name: str, table: str, message: str, *, sqlite: str, postgresql: str) -> Trigger:
    return Trigger(
        name,
        f"CREATE TRIGGER {name} BEFORE UPDATE ON {table} WHEN {sqlite} BEGIN SELECT RAISE(ABORT, '{message}'); END",
        f"CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW WHEN ({postgresql})"
        f" EXECUTE FUNCTION refuse_change('{message}')",
    )


def _unreplaced(table: str, taken: str, message: str) -> Trigger:
    """Refuse an insert that would replace a row; PostgreSQL has no REPLACE."""
    name = f"{table}_insert"
    sqlite = (
        f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {taken})"
        f" BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )
    return Trigger(name, sqlite, "")


_VERIFICATION = "verifications are append-only"
_NEXT_NUMBER = "a verification takes the next number of its claim"
_CHAINED = "a verification names the hash of the event before it"
_LAST = "a verification comes after all others"
_AUDIT = "the audit is append-only"
_JUDGEMENT = "a judgement can only be superseded, once"
_VERSION = "the text of a version never changes"
_RATING = "a rating can only be retired"

_JUDGEMENT_FIXED = (
    "id", "public_id", "left_assertion_id", "right_assertion_id", "left_speaker_id", "right_speaker_id",
    "verdict", "reason", "actor_id", "created_at", "run_id",
)  # fmt: skip
_JUDGEMENT_ONCE = ("superseded_at", "superseded_by_id")
_RATING_FIXED = ("id", "scale_id", "code", "ordinal", "definition")


def _verification_insert() -> Trigger:
    return Trigger(
        "verification_insert",
        "CREATE TRIGGER verification_insert BEFORE INSERT ON verification BEGIN"
        f" SELECT RAISE(ABORT, '{_NEXT_NUMBER}') WHERE NEW.seq IS NOT"
        " (SELECT coalesce(max(seq), 0) + 1 FROM verification WHERE claim_id = NEW.claim_id);"
        f" SELECT RAISE(ABORT, '{_CHAINED}') WHERE NEW.prev_hash IS NOT"
        " coalesce((SELECT hash FROM verification ORDER BY id DESC LIMIT 1), '');"
        f" SELECT RAISE(ABORT, '{_VERIFICATION}') WHERE EXISTS (SELECT 1 FROM verification"
        " WHERE id = NEW.id OR public_id = NEW.public_id OR hash = NEW.hash); END",
        "CREATE TRIGGER verification_insert BEFORE INSERT ON verification FOR EACH ROW"
        " EXECUTE FUNCTION chain_verification()",
    )


def _verification_last() -> Trigger:
    """The row has its id only now on SQLite; "the event before" is the one with the greatest."""
    return Trigger(
        "verification_last",
        "CREATE TRIGGER verification_last AFTER INSERT ON verification"
        " WHEN NEW.id < 1 OR NEW.id < (SELECT max(id) FROM verification)"
        f" BEGIN SELECT RAISE(ABORT, '{_LAST}'); END",
        "",
    )


def _judgement_update() -> Trigger:
    def changed(differs: str) -> str:
        fixed = [f"NEW.{column} {differs} OLD.{column}" for column in _JUDGEMENT_FIXED]
        once = [f"(OLD.{column} IS NOT NULL AND NEW.{column} {differs} OLD.{column})" for column in _JUDGEMENT_ONCE]
        return " OR ".join(fixed + once)

    return _guarded_update(
        "judgement_update", "judgement", _JUDGEMENT, sqlite=changed("IS NOT"), postgresql=changed("IS DISTINCT FROM")
    )


_JUDGEMENT_TAKEN = (
    "id = NEW.id OR public_id = NEW.public_id OR (superseded_at IS NULL AND NEW.superseded_at IS NULL AND"
    " ((left_assertion_id = NEW.left_assertion_id AND right_assertion_id = NEW.right_assertion_id)"
    " OR (left_speaker_id = NEW.left_speaker_id AND right_speaker_id = NEW.right_speaker_id)))"
)

TRIGGERS: tuple[Trigger, ...] = (
    _verification_insert(),
    _verification_last(),
    *_refusals("verification", _VERIFICATION, ("update", "delete", "truncate")),
    _unreplaced("audit", "id = NEW.id", _AUDIT),
    *_refusals("audit", _AUDIT, ("update", "delete", "truncate")),
    _unreplaced("judgement", _JUDGEMENT_TAKEN, _JUDGEMENT),
    _judgement_update(),
    *_refusals("judgement", _JUDGEMENT, ("delete", "truncate")),
    _unreplaced("version", "id = NEW.id OR public_id = NEW.public_id", _VERSION),
    _unchanging("version", ("id", "document_id", "text", "sha256"), _VERSION),
    _unreplaced("rating", "id = NEW.id OR (scale_id = NEW.scale_id AND code = NEW.code)", _RATING),
    _unchanging("rating", _RATING_FIXED, _RATING),
    *_refusals("rating", _RATING, ("delete", "truncate")),
)

_FUNCTIONS = (
    "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$",
    "CREATE FUNCTION chain_verification() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    f" PERFORM pg_advisory_xact_lock({HISTORY_LOCK});"
    " IF NEW.seq IS DISTINCT FROM"
    " (SELECT coalesce(max(seq), 0) + 1 FROM verification WHERE claim_id = NEW.claim_id) THEN"
    f" RAISE EXCEPTION '{_NEXT_NUMBER}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
    " IF NEW.prev_hash IS DISTINCT FROM"
    " coalesce((SELECT hash FROM verification ORDER BY id DESC LIMIT 1), '') THEN"
    f" RAISE EXCEPTION '{_CHAINED}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
    " IF NEW.id < 1 OR NEW.id <= (SELECT max(id) FROM verification) THEN"
    f" RAISE EXCEPTION '{_LAST}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
    " RETURN NEW; END $$",
)


def trigger_ddl(dialect: Dialect) -> list[str]:
    """Statements that make the triggers and what they call, in order."""
    if dialect == "sqlite":
        return [trigger.sqlite for trigger in TRIGGERS if trigger.sqlite]
    return [*_FUNCTIONS, *(trigger.postgresql for trigger in TRIGGERS if trigger.postgresql)]


def trigger_names(dialect: Dialect) -> set[str]:
    """Names of all triggers that a sound database has, those of the search index included."""
    guards = {trigger.name for trigger in TRIGGERS if getattr(trigger, dialect)}
    if dialect == "postgresql":
        return guards
    return guards | {name for index in SEARCH_INDEXES for name in index.triggers}


def make_by_hand(connection: sa.Connection) -> None:
    """Make what the models do not describe, after ``create_all``: triggers and the search index."""
    dialect: Dialect = "sqlite" if connection.dialect.name == "sqlite" else "postgresql"
    for statement in [*search_index_ddl(dialect), *trigger_ddl(dialect)]:
        connection.exec_driver_sql(statement.replace("%", "%%") if dialect == "postgresql" else statement)


def is_made_by_hand(name: str) -> bool:
    """Whether a table or an index belongs to the search index, the shadow tables of FTS5 included."""
    return any(name == index.name or name.startswith(f"{index.name}_") for index in SEARCH_INDEXES)
