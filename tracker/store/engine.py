"""Engines for both databases: how a connection is made, and how a transaction begins."""

import errno
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import sqlalchemy as sa

from tracker.errors import DatabaseMissing, DatabaseUnusable, UsageError

Dialect = Literal["sqlite", "postgresql"]

BUSY_TIMEOUT_SECONDS = 10.0
CONNECT_TIMEOUT_SECONDS = 10
CACHE_KIBIBYTES = 64 * 1024
"""Page cache of a connection. SQLite's own 2 MB re-reads the match keys of a large database all the time."""

_SQLITE_HEADER = b"SQLite format 3\x00"
_NO_WAL = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL}
_NEEDS_WRITING = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}


def parse_place(url_or_path: str | Path) -> sa.URL:
    """The URL of a database given as a path or a URL; PostgreSQL always through psycopg.

    Raises UsageError when it is neither.
    """
    text = str(url_or_path)
    if "://" not in text:
        return _sqlite_url(text)
    try:
        url = sa.make_url(text)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise UsageError(f"{text.partition('://')[0]}://...: this is not the URL of a database") from error
    kind = url.drivername.partition("+")[0]
    if kind == "sqlite":
        return _sqlite_url(url.database or "")
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    raise UsageError(f"{kind}: not a database that tracker can use; give a file, sqlite:///... or postgresql://...")


def _sqlite_url(path: str) -> sa.URL:
    if path in ("", ":memory:"):
        raise UsageError("a database in memory is gone when the command ends; name a file")
    try:
        os.fsencode(path.encode().decode())
    except UnicodeEncodeError as error:
        raise UsageError("the name of the database has bytes that are not text here; name another file") from error
    return sa.URL.create("sqlite", database=path)


def dialect_of(url: sa.URL) -> Dialect:
    return "sqlite" if url.drivername.startswith("sqlite") else "postgresql"


def describe(url: sa.URL) -> str:
    """The place as it is shown: a path, or a URL without its password."""
    if dialect_of(url) == "sqlite":
        return str(url.database)
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


def make_engine(url: sa.URL, *, create: bool, busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS) -> sa.Engine:
    """An engine for ``url``; nothing is opened yet, except that a missing SQLite file is told at once.

    Raises DatabaseMissing when there is no such file and ``create`` is off.
    """
    if dialect_of(url) == "sqlite":
        return _sqlite_engine(url, create=create, busy_timeout_seconds=busy_timeout_seconds)
    return _postgresql_engine(url)


def _sqlite_engine(url: sa.URL, *, create: bool, busy_timeout_seconds: float) -> sa.Engine:
    path = Path(str(url.database))
    _check_file(path, create=create)
    file = path.absolute()  # a later change of folder does not lead to another database

    def connect() -> sqlite3.Connection:
        return _open_sqlite(file, create=create, busy_timeout_seconds=busy_timeout_seconds)

    engine = sa.create_engine(url, creator=connect)
    sa.event.listen(engine, "begin", _begin_sqlite)
    sa.event.listen(engine, "invalidate", _give_up_sqlite)
    return engine


def _check_file(path: Path, *, create: bool) -> None:
    try:
        is_folder, is_missing = path.is_dir(), not path.exists()
        is_homeless = is_missing and not path.parent.is_dir()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise DatabaseUnusable(f"{path}: the name is too long; name another file") from error
        raise DatabaseUnusable(f"{path} cannot be opened; get the right to read its folder") from error
    if is_folder:
        raise DatabaseUnusable(f"{path} is a folder; name a file in it")
    if is_missing and not create:
        raise DatabaseMissing(f"there is no database at {path}; `tracker init` makes one")
    if is_homeless:
        raise DatabaseUnusable(f"there is no folder {path.parent}; make it first")
    if not is_missing and not _may_be_database(path):
        raise DatabaseUnusable(f"{path} is not a database; name another file, or `tracker init` makes a new one")


def _may_be_database(path: Path) -> bool:
    """Whether a file is empty or begins as SQLite's do. SQLite itself takes a short text for an empty database."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE_HEADER))
    except OSError:
        return True  # the driver says what is wrong
    return start in (b"", _SQLITE_HEADER)


def _open_sqlite(path: Path, *, create: bool, busy_timeout_seconds: float) -> sqlite3.Connection:
    """A connection, read-only where the file or its folder may not be written to."""
    uri = "file:" + quote(str(path))
    try:
        return _prepare(_connect(f"{uri}?mode={'rwc' if create else 'rw'}", busy_timeout_seconds))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NEEDS_WRITING or not path.is_file() or path.stat().st_size == 0:
            raise
    # A database in WAL mode needs a shared-memory file beside it. Where none can be made, "immutable" reads without;
    # it does not look at the log, so a log with something in it must not be passed over.
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        raise DatabaseUnusable(f"{path} has unfinished changes in {log.name}; get the right to write to its folder")
    return _prepare(_connect(f"{uri}?mode=ro&immutable=1", busy_timeout_seconds))


def _connect(uri: str, busy_timeout_seconds: float) -> sqlite3.Connection:
    # isolation_level=None: the driver's own transactions break savepoints and leave half a migration behind.
    # The pool gives a connection to one thread at a time, so the driver need not insist on the thread it was made in.
    return sqlite3.connect(uri, uri=True, timeout=busy_timeout_seconds, isolation_level=None, check_same_thread=False)


def _prepare(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Set the pragmas and touch the file, so that a database that cannot be read is found out here."""
    try:
        durable = _use_write_ahead_log(connection)
        connection.execute(f"PRAGMA synchronous={'NORMAL' if durable else 'FULL'}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA recursive_triggers=ON")  # else REPLACE deletes without firing the delete triggers
        connection.execute(f"PRAGMA cache_size=-{CACHE_KIBIBYTES}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> bool:
    """Whether the database is in WAL mode; only then is synchronous=NORMAL safe against a damaged file."""
    try:
        (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_WAL:
            raise
        return False
    return bool(mode == "wal")


def _begin_sqlite(connection: sa.Connection) -> None:
    """Begin as the session asked: a deferred transaction that read first fails at once on its first write."""
    writes = connection.get_execution_options().get("tracker_writes", False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _give_up_sqlite(connection: Any, _record: object, _error: object) -> None:
    """Let go of the lock. After Ctrl-C in a query SQLAlchemy throws the connection away and closes it, but SQLite keeps
    it, and its transaction, as long as a cursor is left: the one in the traceback of the interrupt.
    """
    with suppress(sqlite3.Error):
        connection.rollback()


def _postgresql_engine(url: sa.URL) -> sa.Engine:
    arguments: dict[str, Any] = {}
    if "connect_timeout" not in url.query:
        arguments["connect_timeout"] = CONNECT_TIMEOUT_SECONDS
    try:
        engine = sa.create_engine(url, connect_args=arguments, pool_pre_ping=True)
    except ImportError as error:
        raise DatabaseUnusable(
            "PostgreSQL needs a driver that is not installed; install it with `pip install 'tracker[postgres]'`"
        ) from error
    sa.event.listen(engine, "connect", _use_utc)
    return engine


def _use_utc(connection: Any, _record: object) -> None:
    connection.autocommit = True
    connection.execute("SET TIME ZONE 'UTC'")
    connection.autocommit = False
