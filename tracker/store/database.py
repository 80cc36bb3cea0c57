"""The one way to a database: open it, read in it, write to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.errors import DatabaseMissing, DatabaseUnusable, DatabaseVersion, Refused
from tracker.store import upgrade as migrations
from tracker.store.engine import BUSY_TIMEOUT_SECONDS, Dialect, describe, dialect_of, make_engine, parse_place
from tracker.store.problems import explained
from tracker.store.triggers import HISTORY_LOCK

_READS_ON_POSTGRESQL = {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}
"""On SQLite a reading transaction sees one state of the database, and is kept from writing, by how it begins."""

_ADDITIONS_LOCK = 7_238_003
"""Key of the advisory lock that makes programs add to one PostgreSQL database one after the other."""


class Database:
    """A SQLite file or a PostgreSQL database at the schema of this program. Made by ``Database.open``.

    May be used from several threads; each ``reading`` and ``writing`` has a connection of its own.
    """

    def __init__(self, url: sa.URL, engine: sa.Engine) -> None:
        self.url = url.render_as_string(hide_password=False)
        self.place = describe(url)
        self.dialect: Dialect = dialect_of(url)
        self.engine = engine
        self._path = Path(str(url.database)) if self.dialect == "sqlite" else None
        self._reads = engine if self.dialect == "sqlite" else engine.execution_options(**_READS_ON_POSTGRESQL)
        self._writes = engine.execution_options(tracker_writes=True)

    def __repr__(self) -> str:
        return f"Database({self.place!r})"

    @classmethod
    def open(
        cls,
        url_or_path: str | Path,
        *,
        create: bool = False,
        upgrade: bool = False,
        busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS,
    ) -> "Database":
        """Open a database given as a path or a URL (``sqlite:///...``, ``postgresql://...``).

        ``create`` makes what is missing; ``upgrade`` brings an older schema up to date, a SQLite file after a copy
        of it was put beside it. ``busy_timeout_seconds`` is how long SQLite waits for another writer.

        Raises DatabaseMissing when there is none and ``create`` is off, DatabaseVersion when its schema is newer, or
        older and ``upgrade`` is off, DatabaseUnusable when it cannot be used.
        """
        url = parse_place(url_or_path)
        engine = make_engine(url, create=create, busy_timeout_seconds=busy_timeout_seconds)
        database = cls(url, engine)
        try:
            database._make_ready(create=create, upgrade=upgrade)
        except BaseException:
            database.close()
            raise
        return database

    def _make_ready(self, *, create: bool, upgrade: bool) -> None:
        revision, known = self.revision(), migrations.known_revisions()
        if revision is None:
            self._make(create=create)
        elif not revision.isdigit():
            raise DatabaseUnusable(f"{self.place} belongs to another program; name another place")
        elif revision not in known:
            raise DatabaseVersion(
                f"{self.place} was written by a newer tracker (schema {revision}, this one knows {known[-1]}); "
                "install the newer tracker"
            )
        elif revision != known[-1] and not upgrade:
            raise DatabaseVersion(
                f"{self.place} was written by an older tracker (schema {revision}, this one needs {known[-1]}); "
                "`tracker init --upgrade` brings it up to date"
            )
        elif revision != known[-1]:
            self.upgrade()

    def _make(self, *, create: bool) -> None:
        with explained(self.place), self._reads.connect() as connection:
            strangers = migrations.foreign_tables(connection)
        if strangers:
            raise DatabaseUnusable(f"{self.place} belongs to another program; name another place")
        if not create:
            raise DatabaseMissing(f"there is no tracker database at {self.place}; `tracker init` makes one")
        self.upgrade()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database from its first query on and refuses to change it."""
        with explained(self.place), _refused_writes(), Session(self._reads, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits at the end and rolls back when anything goes wrong, Ctrl-C included.

        On SQLite there is one writer at a time, from entry to exit: think first, lock later.
        """
        with (
            explained(self.place),
            Session(self._writes, expire_on_commit=False) as session,
            session.begin(),
        ):
            session.connection()  # take the lock here, where waiting for it is expected
            yield session

    def revision(self) -> str | None:
        """The revision its schema is at; None when it has no tracker tables."""
        with explained(self.place), self._reads.connect() as connection:
            return migrations.read_revision(connection)

    def upgrade(self) -> None:
        """Bring the schema up to date; a SQLite file with rows in it is copied first. Does nothing when it is."""
        revision = self.revision()
        if revision == migrations.known_revisions()[-1]:
            return
        with explained(self.place):
            if self._path is not None and revision is not None:
                migrations.back_up(self._path, revision)
            migrations.upgrade(self._writes)

    def close(self) -> None:
        self.engine.dispose()


def lock_history(session: Session) -> None:
    """Let nobody else add a verification until this transaction ends.

    To be called before the last hash is read. SQLite has one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(HISTORY_LOCK)))


def lock_additions(session: Session) -> None:
    """Let nobody else add what is found by its name, text or wording until this transaction ends.

    To be called before looking whether it is there: of two programs that find nothing at the same moment each would
    add a speaker or a claim of its own. SQLite has one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(_ADDITIONS_LOCK)))


@contextmanager
def _refused_writes() -> Iterator[None]:
    """A write in a reading session is refused by the database; that is no fault of the file."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        name = getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None)
        if name not in ("SQLITE_READONLY", "25006"):
            raise
        raise Refused("this only reads; the database was not changed") from error
