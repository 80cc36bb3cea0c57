"""What every command gets: the global options, and the database on demand."""

import sys
from dataclasses import dataclass
from enum import StrEnum

import typer

from tracker.settings import Settings
from tracker.store.database import Database

SCREENFUL = 50
"""Rows on a terminal when no --limit is given."""


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

    def open(self, *, create: bool = False) -> Database:
        return Database.open(self.settings.database, create=create)


def options_of(context: typer.Context) -> Options:
    """The options that the root callback has put together."""
    options = context.find_root().obj
    if not isinstance(options, Options):
        raise TypeError("the root callback has not run")
    return options
