"""What every command gets: the global options, and the database on demand."""

import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import StrEnum

import typer

from tracker.settings import Settings
from tracker.store.database import Database
from tracker.workflows.databases import open_database

SCREENFUL = 50
"""Rows on a terminal when no --limit is given."""

MOST_ROWS = 10**12
"""No table has more; a number beyond 64 bits would not get through to the database."""


class Format(StrEnum):
    """How data is printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MD = "md"


@dataclass(frozen=True, slots=True)
class Options:
    """The global options as given, or as the environment has them."""

    settings: Settings
    format: Format | None
    limit: int | None
    quiet: bool
    no_input: bool
    at_end: ExitStack = field(default_factory=ExitStack)
    """What is done when the command ends, however it ends."""

    @property
    def chosen_format(self) -> Format:
        """A table on a terminal, TSV in a pipe, unless something else is asked for."""
        return self.format or (Format.TABLE if sys.stdout.isatty() else Format.TSV)

    @property
    def rows(self) -> int | None:
        """How many rows to ask for: a screenful on a terminal, everything in a file, or what --limit says."""
        return self.limit or (SCREENFUL if self.chosen_format is Format.TABLE else None)

    @property
    def talks(self) -> bool:
        """Progress and notes are for people: silent with --quiet and when stderr is no terminal."""
        return not self.quiet and sys.stderr.isatty()

    def open(self, *, create: bool = False, upgrade: bool = False) -> Database:
        """The database, closed when the command ends. Raises DatabaseError."""
        database = open_database(
            self.settings.database, create=create, upgrade=upgrade, busy_seconds=self.settings.busy_seconds
        )
        self.at_end.callback(database.close)
        return database


def options_of(context: typer.Context) -> Options:
    """The options that the root callback has put together."""
    options = context.find_root().obj
    if not isinstance(options, Options):
        raise TypeError("the root callback has not run")
    return options
