"""Bring a database to the schema of this program. Alembic is only imported when there is something to do."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from tracker.errors import DatabaseUnusable

if TYPE_CHECKING:
    from alembic.config import Config

_UPGRADE_LOCK = 7_238_001
"""Key of the advisory lock that keeps two programs from upgrading one PostgreSQL database at a time."""


def migrations_folder() -> Path:
    """Where the migrations are: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    shipped = package / "_migrations"
    return shipped if shipped.is_dir() else package.parent / "migrations"


def known_revisions(folder: Path | None = None) -> list[str]:
    """Revisions that this program knows, oldest first, told from the file names (``0001_first.py``)."""
    versions = (folder or migrations_folder()) / "versions"
    return sorted(path.name.partition("_")[0] for path in versions.glob("[0-9]*_*.py"))


def read_revision(connection: sa.Connection) -> str | None:
    """The revision a database is at; None when it has no tracker tables."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return None if revision is None else str(revision)


def foreign_tables(connection: sa.Connection) -> list[str]:
    """Tables that are there before ours are: the database belongs to another program."""
    return [name for name in sa.inspect(connection).get_table_names() if name != "alembic_version"]


def upgrade(engine: sa.Engine, *, revision: str = "head", folder: Path | None = None) -> None:
    """Migrate up to ``revision`` in one transaction: all of it happens or none."""
    _migrate(engine, "upgrade", revision, folder)


def downgrade(engine: sa.Engine, *, revision: str = "base", folder: Path | None = None) -> None:
    """Migrate down to ``revision`` in one transaction; what the tables above it hold is lost."""
    _migrate(engine, "downgrade", revision, folder)


def _migrate(engine: sa.Engine, direction: str, revision: str, folder: Path | None) -> None:
    from alembic import command  # 0.1 s, which a command that only reads need not pay

    with engine.connect() as connection:
        config = make_config(connection, folder=folder)
        migrate_to = command.upgrade if direction == "upgrade" else command.downgrade
        if connection.dialect.name == "postgresql":
            with connection.begin():
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_UPGRADE_LOCK)))
                _check_encoding(connection)
                migrate_to(config, revision)
            return
        # With foreign keys on, rebuilding a table deletes the rows that refer to it. SQLite ignores the pragma
        # inside a transaction, hence on the driver's connection and before the first BEGIN.
        _set_foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                migrate_to(config, revision)
                _check_foreign_keys(connection)
        finally:
            _set_foreign_keys(connection, "ON")


def make_config(connection: sa.Connection | None = None, *, folder: Path | None = None) -> "Config":
    """Alembic's settings, built in code: there is no alembic.ini to find in an installed package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder or migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _set_foreign_keys(connection: sa.Connection, state: str) -> None:
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        driver.execute(f"PRAGMA foreign_keys={state}")


def _check_foreign_keys(connection: sa.Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise DatabaseUnusable(
            f"the upgrade was given up: a row of {broken[0]} would refer to a row of {broken[2]} that is not there"
        )


def _check_encoding(connection: sa.Connection) -> None:
    encoding = connection.execute(sa.text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        raise DatabaseUnusable(f"the database keeps its text as {encoding}; make one with `createdb --encoding=UTF8`")


def back_up(path: Path, revision: str) -> Path:
    """Copy a SQLite database, changes in its log included, to a file beside it that names its revision."""
    target = path.with_name(f"{path.name}.before-upgrade-from-{revision}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target
