"""What each sentence of a statement does and how much it wants checking; dates of which only the week is known.

Revision 0005, after 0004. Imports no tracker code: it must run the same in ten years.

SQLite changes no CHECK in place: a table is made anew as it was written, with the change, and what stood beside it
(indexes over expressions and triggers too, which batch mode loses) is made again from its own text.
"""

import re
from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

PRECISIONS = (
    ("document", "published_precision"),
    ("role", "from_precision"),
    ("role", "until_precision"),
    ("statement", "said_precision"),
)
OLD_PRECISION = "IN ('day', 'month', 'year')"
NEW_PRECISION = "IN ('day', 'week', 'month', 'year')"

KIND = "kind IN ('fact', 'prediction', 'opinion', 'question', 'order', 'greeting', 'insult')"
CHECK_WORTHINESS = "check_worthiness >= 0 AND check_worthiness <= 1"
CHECK_WORTHINESS_COMMENT = "0..1, the chance that a fact-checker would want to check it"
KIND_COMMENT = "what it does; only a fact, a prediction or an opinion can be true"

LAST_COLUMN = "run_id INTEGER NOT NULL"
MORE_COLUMNS = f"{LAST_COLUMN}, \n\tkind VARCHAR NOT NULL, \n\tcheck_worthiness DOUBLE NOT NULL"
LAST_CHECK = "CONSTRAINT ck_assertion_text CHECK (length(text) > 0)"
MORE_CHECKS = (
    f"{LAST_CHECK}, \n\tCONSTRAINT ck_assertion_kind CHECK ({KIND}), "
    f"\n\tCONSTRAINT ck_assertion_check_worthiness CHECK ({CHECK_WORTHINESS})"
)
"""Each of these has its counterpart in the text of a table as revision 0001 made it."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in ("document", "role", "statement"):
            _rebuild(table, [(OLD_PRECISION, NEW_PRECISION)])
        changes = [(LAST_COLUMN, MORE_COLUMNS), (LAST_CHECK, MORE_CHECKS)]
        _rebuild("assertion", changes, {"kind": "'fact'", "check_worthiness": "0.5"})
    else:
        _allow_on_postgresql(NEW_PRECISION)
        _widen_on_postgresql()


def downgrade() -> None:
    _forget_what_0004_does_not_know()
    if op.get_bind().dialect.name == "sqlite":
        _rebuild("assertion", [(MORE_COLUMNS, LAST_COLUMN), (MORE_CHECKS, LAST_CHECK)])
        for table in ("document", "role", "statement"):
            _rebuild(table, [(NEW_PRECISION, OLD_PRECISION)])
    else:
        _allow_on_postgresql(OLD_PRECISION)
        op.drop_column("assertion", "check_worthiness")
        op.drop_column("assertion", "kind")


def _forget_what_0004_does_not_know() -> None:
    """A week becomes a month, the next that is less exact. What can be neither true nor false was not stored."""
    for table, column in PRECISIONS:
        op.execute(f"UPDATE {table} SET {column} = 'month' WHERE {column} = 'week'")
    mentioned = (
        ("membership", "assertion_id"),
        ("claim", "anchor_id"),
        ("candidate", "left_id"),
        ("candidate", "right_id"),
        ("judgement", "left_assertion_id"),
        ("judgement", "right_assertion_id"),
    )
    free = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.{column} = assertion.id)" for table, column in mentioned
    )
    op.execute(f"DELETE FROM assertion WHERE kind NOT IN ('fact', 'prediction', 'opinion') AND {free}")


def _allow_on_postgresql(precisions: str) -> None:
    for table, column in PRECISIONS:
        name = op.f(f"ck_{table}_{column}")
        op.drop_constraint(name, table, type_="check")
        op.create_check_constraint(name, table, sa.text(f"{column} {precisions}"))


def _widen_on_postgresql() -> None:
    """The defaults fill the rows that are there, and go: a new assertion says itself what it is."""
    for column in (
        sa.Column("kind", sa.VARCHAR, nullable=False, server_default="fact", comment=KIND_COMMENT),
        sa.Column(
            "check_worthiness",
            sa.Double,
            nullable=False,
            server_default=sa.text("0.5"),
            comment=CHECK_WORTHINESS_COMMENT,
        ),
    ):
        op.add_column("assertion", column)
        op.alter_column("assertion", column.name, server_default=None)
    op.create_check_constraint(op.f("ck_assertion_kind"), "assertion", sa.text(KIND))
    op.create_check_constraint(op.f("ck_assertion_check_worthiness"), "assertion", sa.text(CHECK_WORTHINESS))


def _rebuild(table: str, changes: Iterable[tuple[str, str]], filled: dict[str, str] | None = None) -> None:
    """Make a table anew with its text changed: https://sqlite.org/lang_altertable.html#otheralter.

    ``filled`` are columns that the old table lacks, with what its rows get. Foreign keys are off meanwhile.
    """
    connection = op.get_bind()
    written = connection.exec_driver_sql(
        "SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (table,)
    ).all()
    [text] = [sql for kind, sql in written if kind == "table"]
    for old, new in changes:
        if old not in text:
            raise RuntimeError(f"the table {table} is not as revision 0001 made it: it lacks {old!r}")
        text = text.replace(old, new)
    connection.exec_driver_sql(re.sub(rf'^CREATE TABLE "?{table}"?', f"CREATE TABLE new_{table}", text))
    filled = filled or {}
    made = connection.exec_driver_sql(f"SELECT name FROM pragma_table_info('new_{table}')").scalars()
    kept = [name for name in made if name not in filled]
    names, values = ", ".join([*kept, *filled]), ", ".join([*kept, *filled.values()])
    connection.exec_driver_sql(f"INSERT INTO new_{table} ({names}) SELECT {values} FROM {table}")
    connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql(f"ALTER TABLE new_{table} RENAME TO {table}")
    for kind, sql in written:
        if kind != "table":
            connection.exec_driver_sql(sql)
