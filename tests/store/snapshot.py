"""What a database looks like, as plain values that can be compared: two databases are alike or the difference shows."""

import re
import warnings
from typing import Any

import sqlalchemy as sa

Snapshot = dict[str, Any]


def snapshot(connection: sa.Connection) -> Snapshot:
    """Tables with columns, keys, references, CHECKs and indexes; triggers, functions, search tables."""
    inspector = sa.inspect(connection)
    with warnings.catch_warnings():
        # It cannot read an index over an expression; indexes are compared as they are written instead.
        warnings.filterwarnings("ignore", "Skipped unsupported reflection", sa.exc.SAWarning)
        tables = {name: _table(connection, inspector, name) for name in inspector.get_table_names() if _is_ours(name)}
    return tables | (_sqlite(connection) if connection.dialect.name == "sqlite" else _postgresql(connection))


def _is_ours(name: str) -> bool:
    return name != "alembic_version" and not re.search("_search(_|$)", name)


def _table(connection: sa.Connection, inspector: sa.Inspector, table: str) -> Snapshot:
    columns = {
        column["name"]: (
            column["type"].compile(connection.dialect),
            column["nullable"],
            column["default"],
            column.get("comment"),
        )
        for column in inspector.get_columns(table)
    }
    key = inspector.get_pk_constraint(table)
    return {
        "columns": columns,
        "order": list(columns),
        "primary key": (key["name"], key["constrained_columns"]),
        "unique": {unique["name"]: unique["column_names"] for unique in inspector.get_unique_constraints(table)},
        "checks": {check["name"]: _squeeze(check["sqltext"]) for check in inspector.get_check_constraints(table)},
        "references": {
            key["name"]: (key["constrained_columns"], key["referred_table"], key["referred_columns"], key["options"])
            for key in inspector.get_foreign_keys(table)
        },
    }


def _sqlite(connection: sa.Connection) -> Snapshot:
    """As written, but for white space: indexes, triggers, search tables; and which tables have no rowid."""
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    written = {f"{kind} {name}": _squeeze(sql) for kind, name, sql in rows if kind != "table" or not _is_ours(name)}
    without_rowid = sorted(name for kind, name, sql in rows if kind == "table" and "WITHOUT ROWID" in sql)
    written.pop("table alembic_version", None)
    return written | {"without rowid": without_rowid}


def _postgresql(connection: sa.Connection) -> Snapshot:
    schema = "current_schema()"
    indexes = (
        f"SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = {schema} AND tablename <> 'alembic_version'"
    )
    triggers = (
        "SELECT tgname, pg_get_triggerdef(t.oid) || ' ' || tgenabled::text FROM pg_trigger t"
        f" JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = {schema}::regnamespace"
    )
    functions = f"SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = {schema}::regnamespace"
    return {
        "indexes": _pairs(connection, indexes),
        "triggers": _pairs(connection, triggers),
        "functions": _pairs(connection, functions),
    }


def _pairs(connection: sa.Connection, query: str) -> dict[str, str]:
    return {name: _squeeze(text) for name, text in connection.exec_driver_sql(query).all()}


def _squeeze(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()
