"""What a driver's error means to the person at the keyboard: one sentence that says what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from tracker.errors import DatabaseError, DatabaseMissing, DatabaseUnusable

_SQLITE = {
    sqlite3.SQLITE_BUSY: "{place} is locked by another program; wait until that has finished and try again",
    sqlite3.SQLITE_LOCKED: "{place} is locked by another program; wait until that has finished and try again",
    sqlite3.SQLITE_READONLY: "{place} cannot be written to; get the right to write to the file and to its folder",
    sqlite3.SQLITE_FULL: "the disk of {place} is full; make room and try again, nothing is half-written",
    sqlite3.SQLITE_NOTADB: "{place} is not a database; name another file, or `tracker init` makes a new one",
    sqlite3.SQLITE_CORRUPT: "{place} is damaged; put a backup in its place, or rescue the rest with `sqlite3 .recover`",
    sqlite3.SQLITE_CANTOPEN: "{place} cannot be opened; check that the file and its folder exist and may be read",
    sqlite3.SQLITE_PERM: "{place} cannot be opened; get the right to read the file and its folder",
    sqlite3.SQLITE_AUTH: "{place} cannot be opened; get the right to read the file and its folder",
    sqlite3.SQLITE_IOERR: "the disk of {place} failed to read or write; check the disk, then `tracker doctor`",
    sqlite3.SQLITE_PROTOCOL: "{place} cannot be locked here; move it to a disk of this machine",
    sqlite3.SQLITE_NOMEM: "there is not enough memory to use {place}; close other programs and try again",
}
"""By primary result code. https://www.sqlite.org/rescode.html"""

_POSTGRESQL = {
    "28": "{place} refuses the user or the password; check both in the URL",
    "3D": "there is no database at {place}; make it with `createdb`, then `tracker init`",
    "42501": "the user has no right to do this at {place}; ask its administrator for it",
    "25006": "{place} cannot be written to: it is a standby or set to read only; use the primary server",
    "53100": "the disk of {place} is full; make room and try again, nothing is half-written",
    "53200": "{place} has run out of memory; try again later, or ask its administrator",
    "53300": "{place} has too many connections open; try again in a moment",
    "57014": "{place} stopped the question because it took too long; narrow it and try again",
    "57P": "{place} is starting or shutting down; try again in a moment",
    "55P03": "{place} is locked by another program; wait until that has finished and try again",
    "40": "{place} is busy with a change to the same rows; try again",
    "58": "the disk of {place} failed to read or write; ask its administrator",
    "XX": "{place} is damaged or has failed inside; ask its administrator",
    "08": "{place} is not reachable; check the host, the port and that the server runs",
}
"""By SQLSTATE, or the beginning of one. https://www.postgresql.org/docs/current/errcodes-appendix.html"""


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what the driver says of ``place`` into a sentence; what is no fault of the place passes through."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        problem = _explain(error, place)
        if problem is None:
            raise
        raise problem from error


def _explain(error: sa.exc.DBAPIError, place: str) -> DatabaseError | None:
    if isinstance(error.orig, sqlite3.Error):
        return _explain_sqlite(error.orig, place)
    return _explain_postgresql(error, place)


def _explain_sqlite(error: sqlite3.Error, place: str) -> DatabaseError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    sentence = _SQLITE.get(code & 0xFF)  # the low byte is the primary code
    return DatabaseUnusable(sentence.format(place=place)) if sentence else None


def _explain_postgresql(error: sa.exc.DBAPIError, place: str) -> DatabaseError | None:
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        return _explain_connection(error, place)
    sentence = next((_POSTGRESQL[state[:n]] for n in (5, 3, 2) if state[:n] in _POSTGRESQL), None)
    if sentence is None:
        return None
    return (DatabaseMissing if state == "3D000" else DatabaseUnusable)(sentence.format(place=place))


def _explain_connection(error: sa.exc.DBAPIError, place: str) -> DatabaseError | None:
    """No SQLSTATE: the connection was never made, or was lost. libpq then only has its words to tell them apart."""
    if not isinstance(error, sa.exc.OperationalError):
        return None
    words = str(error.orig)
    if "password" in words or "authentication" in words or ("role" in words and "does not exist" in words):
        return DatabaseUnusable(_POSTGRESQL["28"].format(place=place))
    if "database" in words and "does not exist" in words:
        return DatabaseMissing(_POSTGRESQL["3D"].format(place=place))
    if "too many" in words:
        return DatabaseUnusable(_POSTGRESQL["53300"].format(place=place))
    if "starting up" in words or "shutting down" in words:
        return DatabaseUnusable(_POSTGRESQL["57P"].format(place=place))
    return DatabaseUnusable(_POSTGRESQL["08"].format(place=place))
