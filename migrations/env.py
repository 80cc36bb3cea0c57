"""Alembic's entry: on the connection that ``tracker.store.upgrade`` hands over, or on TRACKER_DB for `alembic`.

`alembic check` and `alembic revision --autogenerate` compare with the models; the migrations import none of it.
"""

import os

import sqlalchemy as sa
from alembic import context

from tracker.store.engine import make_engine, parse_place
from tracker.store.tables import Base
from tracker.store.triggers import is_made_by_hand


def include_object(_thing: object, name: str | None, kind: str, _reflected: bool, _compare_to: object) -> bool:
    """Leave out what the models do not describe: search tables with their shadows, generated columns."""
    return not (kind in ("table", "column", "index") and is_made_by_hand(name or ""))


def run(connection: sa.Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=include_object,
        render_as_batch=True,
        transactional_ddl=True,  # true on SQLite too: the engine begins transactions itself
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        run(connection)
        return
    engine = make_engine(parse_place(os.environ.get("TRACKER_DB", "tracker.db")), create=True)
    with engine.execution_options(tracker_writes=True).connect() as own, own.begin():
        run(own)


main()
