"""Write the pages that are made from the code: docs/schema.md from the models, docs/cli.md from the command line.

``--check`` writes nothing and fails when a page is not what the code says.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tracker.store import tables
from tracker.store.search_index import SEARCH_INDEXES
from tracker.store.tables import Base
from tracker.store.tables.base import UtcDateTime
from tracker.store.triggers import TRIGGERS, Trigger

HERE = Path(__file__).parent
MADE = "<!-- Made by docs/make.py from the code; `make docs` writes it anew. -->"
EVERYWHERE = ("run_id", "actor_id")
"""References that nearly every table has; drawn, they would hide the others."""

INTRODUCTION = """\
# Schema

{made}

The same on SQLite and on PostgreSQL. Integer keys (`id`) stay inside; what is exported carries the `public_id`. Times
are UTC. Every row that a machine or a person wrote names its run (`run_id`), and a run its actor; these references are
left out of the drawing.

```mermaid
erDiagram
{diagram}
```
"""
PLAIN_TYPES: tuple[tuple[type[Any], str], ...] = (
    (sa.JSON, "JSON"),
    (sa.BigInteger, "big integer"),
    (sa.Integer, "integer"),
    (sa.Float, "float"),
    (sa.Boolean, "yes or no"),
    (sa.Date, "date"),
    (sa.LargeBinary, "bytes"),
    (sa.Text, "text"),
)


def main() -> None:
    pages = {HERE / "schema.md": schema_page(), HERE / "cli.md": cli_page()}
    if "--check" not in sys.argv[1:]:
        for path, page in pages.items():
            path.write_text(page, encoding="utf-8")
            print(f"Wrote {path.relative_to(HERE.parent)}.")
        return
    stale = [path.name for path, page in pages.items() if not path.exists() or path.read_text("utf-8") != page]
    if stale:
        sys.exit(f"Not what the code says: docs/{', docs/'.join(stale)}. Run `make docs`.")


def cli_page() -> str:
    """Every command and option, as Typer tells them."""
    done = subprocess.run(
        [sys.executable, "-m", "typer", "tracker.cli", "utils", "docs", "--name", "tracker", "--title", "Command line"],
        env={**os.environ, "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "100", "PYTHONPATH": str(HERE.parent)},
        cwd=HERE.parent,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    heading, _, body = done.stdout.strip().partition("\n")
    return f"{heading.replace('`', '')}\n\n{MADE}\n{body}\n"


def schema_page() -> str:
    parts = [INTRODUCTION.format(made=MADE, diagram="\n".join(_diagram()))]
    for room in _rooms():
        parts.append(f"## {room.title()}\n")
        parts += [_table(row) for row in _rows() if row.__module__.rpartition(".")[2] == room]
    parts.append(_search())
    return "\n".join(parts)


def _rows() -> list[type[Base]]:
    return Base.__subclasses__()  # in the order in which they are written


def _rooms() -> list[str]:
    """The parts of the schema in the order in which its package tells them."""
    lines = (tables.__doc__ or "").splitlines()
    return [line.split("``")[1] for line in lines if line.startswith("``")]


def _diagram() -> Iterator[str]:
    for table in Base.metadata.sorted_tables:
        yield f"    {table.name}"
    for table in Base.metadata.sorted_tables:
        for reference in sorted(table.foreign_key_constraints, key=lambda constraint: constraint.columns[0].name):
            column = reference.columns[0]
            if column.name not in EVERYWHERE:
                parent = "|o" if column.nullable else "||"
                yield f'    {reference.referred_table.name} {parent}--o{{ {table.name} : "{column.name}"'


def _table(row: type[Base]) -> str:
    table = row.__table__
    assert isinstance(table, sa.Table)
    lines = [f"### {table.name}", "", *_docstring(row), "", "| column | type | | meaning |", "|---|---|---|---|"]
    lines += [f"| `{c.name}` | {_type(c)} | {_necessity(c)} | {_meaning(c)} |" for c in table.columns]
    rules = [*_checks(table), *_unique_keys(table), *_triggers(table)]
    if rules:
        lines += ["", *(f"* {rule}" for rule in rules)]
    return "\n".join(lines) + "\n"


def _docstring(row: type[Base]) -> list[str]:
    return [line.strip() for line in (row.__doc__ or "").strip().splitlines()]


def _type(column: sa.Column[object]) -> str:
    if isinstance(column.type, sa.Enum):
        return ", ".join(column.type.enums)
    if isinstance(column.type, UtcDateTime):
        return "time"
    return next(name for kind, name in PLAIN_TYPES if isinstance(column.type, kind))


def _necessity(column: sa.Column[object]) -> str:
    if column.primary_key:
        return "key"
    return "may be empty" if column.nullable else ""


def _meaning(column: sa.Column[object]) -> str:
    parents = [f"→ [{key.column.table.name}](#{key.column.table.name})" for key in column.foreign_keys]
    return "; ".join([*parents, *([column.comment] if column.comment else [])])


def _checks(table: sa.Table) -> list[str]:
    checks = [constraint for constraint in table.constraints if isinstance(constraint, sa.CheckConstraint)]
    enumerations = {f"ck_{table.name}_{c.name}" for c in table.columns if isinstance(c.type, sa.Enum)}
    named = {str(check.name): str(check.sqltext) for check in checks if check.name not in enumerations}
    return [f"CHECK `{text}`" for _, text in sorted(named.items())]


def _unique_keys(table: sa.Table) -> list[str]:
    constraints = [c for c in table.constraints if isinstance(c, sa.UniqueConstraint)]
    keys = [", ".join(column.name for column in constraint.columns) for constraint in constraints]
    for index in table.indexes:
        if index.unique:
            columns = ", ".join(c.name if isinstance(c, sa.Column) else str(c) for c in index.expressions)
            condition = index.dialect_options["sqlite"]["where"]
            keys.append(columns if condition is None else f"{columns} WHERE {condition}")
    return [f"UNIQUE `{key}`" for key in sorted(keys)]


def _triggers(table: sa.Table) -> list[str]:
    names = [trigger.name for trigger in TRIGGERS if f" ON {table.name} " in _text(trigger)]
    return [f"Triggers {', '.join(f'`{name}`' for name in names)}"] if names else []


def _text(trigger: Trigger) -> str:
    return trigger.sqlite or trigger.postgresql


def _search() -> str:
    searched = ", ".join(f"`{index.table}.{index.column}` (`{index.name}`)" for index in SEARCH_INDEXES)
    return (
        "## Full-text search\n\n"
        f"Over {searched}.\nOn SQLite an FTS5 table that triggers keep up to date, on PostgreSQL an index over "
        "`search_words(...)`. Case and\naccents on Latin letters do not count; both give the same hits.\n"
    )


if __name__ == "__main__":
    main()
