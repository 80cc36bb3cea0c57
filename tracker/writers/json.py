"""Tables as JSON: one array, or one object a line."""

from typing import TextIO

from tracker.writers.cells import plain, to_json
from tracker.writers.table import Options, Table


def write_json(table: Table, out: TextIO, options: Options) -> None:
    """An array of objects, one a line, so that it can be read as a whole and still be looked at by eye."""
    names = table.names
    separator = "[\n "
    for row in table.checked_rows():
        out.write(separator + to_json(dict(zip(names, map(plain, row), strict=True))))
        separator = ",\n "
    out.write("[]\n" if separator.startswith("[") else "\n]\n")


def write_json_lines(table: Table, out: TextIO, options: Options) -> None:
    """One object a line."""
    names = table.names
    for row in table.checked_rows():
        out.write(to_json(dict(zip(names, map(plain, row), strict=True))) + "\n")
