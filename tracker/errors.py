"""Errors raised on purpose. Everything else is a bug and is let through.

TrackerError                     the command fails: one sentence, exit code 1
├── UsageError                   the words of the command are off: exit code 2
├── UnreadableInput              one input cannot be read; ingest skips it, says why and goes on
├── NotFound                     no row has this id, name or label
├── Ambiguous                    more than one row fits; the candidates are named
├── Refused                      a rule of the house forbids it (no reason given, wrong status, ...)
└── DatabaseError                the database cannot be used
    ├── DatabaseMissing          there is none at this place
    ├── DatabaseVersion          written by a newer or an older tracker
    └── DatabaseUnusable         locked, read-only, full, damaged, not a database, or not reachable

A message is for the person at the keyboard: what, which one, what to do.
"""


class TrackerError(Exception):
    """Base of all errors raised on purpose; ``str(error)`` is one sentence to show."""

    exit_code = 1


class UsageError(TrackerError):
    """The command was called with words that do not fit."""

    exit_code = 2


class UnreadableInput(TrackerError):
    """One input cannot be read; the message names no path, the caller adds it."""


class NotFound(TrackerError):
    """Nothing has this id, name or label."""


class Ambiguous(TrackerError):
    """More than one row fits what was asked for."""


class Refused(TrackerError):
    """A rule forbids the change."""


class DatabaseError(TrackerError):
    """The database cannot be used."""


class DatabaseMissing(DatabaseError):
    """There is no database at this place."""


class DatabaseVersion(DatabaseError):
    """The schema is newer than this program, or older and not yet upgraded."""


class DatabaseUnusable(DatabaseError):
    """Locked, read-only, full, damaged, not a database, or not reachable."""
