"""A newsroom whose changes are undone after the test: one database for all tests that never look from outside."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom
from tracker.store.database import Database


class _Undone(Exception):
    """Ends a transaction without a commit."""


@pytest.fixture(scope="session")
def shared_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("shared") / "tracker.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database.open(path)
    yield database
    database.close()


@pytest.fixture(scope="session")
def shared_postgres(postgres_server: sa.Engine, postgres_template: str) -> Iterator[Database]:
    name = f"{postgres_template}_shared"
    with postgres_server.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{postgres_template}"')
    database = Database.open(postgres_server.url.set(database=name).render_as_string(hide_password=False))
    yield database
    database.close()
    with postgres_server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgresql"])
def room(request: pytest.FixtureRequest) -> Iterator[Newsroom]:
    """A newsroom in a transaction that is rolled back; copying a PostgreSQL database takes a quarter of a second."""
    database = request.getfixturevalue("shared_sqlite" if request.param == "sqlite" else "shared_postgres")
    with suppress(_Undone), database.writing() as session:
        yield Newsroom(session)
        raise _Undone
