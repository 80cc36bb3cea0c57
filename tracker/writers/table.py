"""The table that every format is written from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """The formats a table can be written in; a table on a terminal is the command line's own affair."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MARKDOWN = "md"


@dataclass(frozen=True, slots=True)
class Column:
    """``name`` is the key in JSON and the header elsewhere (snake_case, stable); ``title`` is for readers."""

    name: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """``rows`` may be a generator of a million; it is read once. Each row has one value for each column."""

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[object]]

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def checked_rows(self) -> Iterator[Sequence[object]]:
        """The rows. Raises ValueError at one that does not fit the columns."""
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {len(row)} values in a table of {len(self.columns)} columns")
            yield row


@dataclass(frozen=True, slots=True)
class Options:
    """How to write; see ``tracker.writers.write``."""

    width: int | None = None
    raw: bool = False
