"""Tables as CSV, for spreadsheets, and as TSV, for pipes."""

import csv
from typing import TextIO

from tracker.writers.cells import cell
from tracker.writers.table import Options, Table

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet run a cell as a formula (OWASP, CSV injection), full-width forms included."""

_TSV_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def write_csv(table: Table, out: TextIO, options: Options) -> None:
    """RFC 4180 with a header, lines ended by ``\\n``.

    Text that begins as a formula gets an apostrophe in front unless ``options.raw``; numbers stay numbers.
    """
    writer = csv.writer(_UnixLines(out), lineterminator="\r\n")
    writer.writerow(table.names)
    for row in table.checked_rows():
        writer.writerow([cell(value) if options.raw else _safe(value) for value in row])


class _UnixLines:
    """Ends lines with a newline alone. Python 3.11 quotes a carriage return in a cell only where it ends lines too."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, line: str) -> None:
        self._out.write(line.removesuffix("\r\n") + "\n")


def _safe(value: object) -> str:
    text = cell(value)
    is_number = isinstance(value, int | float)
    return f"'{text}" if text.startswith(FORMULA_STARTS) and not is_number else text


def write_tsv(table: Table, out: TextIO, options: Options) -> None:
    """A header, then one line a row, whatever is in the cells: tabs, newlines and backslashes are written
    ``\\t``, ``\\n``, ``\\r``, ``\\\\`` (as PostgreSQL's COPY does), so that ``cut`` and ``sort`` work.
    """
    out.write("\t".join(name.translate(_TSV_ESCAPES) for name in table.names) + "\n")
    for row in table.checked_rows():
        out.write("\t".join(cell(value).translate(_TSV_ESCAPES) for value in row) + "\n")
