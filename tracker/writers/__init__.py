"""Values to files: a table of rows as JSON, JSON lines, CSV, TSV or Markdown, written as the rows come.

A new format is a function ``(table, out, options)`` and a line in ``WRITERS``.
"""

from collections.abc import Callable
from typing import TextIO

from tracker.writers.delimited import write_csv, write_tsv
from tracker.writers.json import write_json, write_json_lines
from tracker.writers.markdown import write_markdown
from tracker.writers.table import Column, Format, Options, Table

__all__ = ["WRITERS", "Column", "Format", "Table", "write"]

WRITERS: dict[Format, Callable[[Table, TextIO, Options], None]] = {
    Format.JSON: write_json,
    Format.JSONL: write_json_lines,
    Format.CSV: write_csv,
    Format.TSV: write_tsv,
    Format.MARKDOWN: write_markdown,
}


def write(table: Table, format: str, out: TextIO, *, width: int | None = None, raw: bool = False) -> None:
    """Writes ``table`` to ``out`` in ``format`` (json, jsonl, csv, tsv, md), each row as soon as it comes.

    ``width`` is the longest cell of a Markdown table, in characters; longer ones end in an ellipsis. ``raw`` keeps CSV
    cells that a spreadsheet would run as formulas. ``out`` should translate no newlines (``newline=""``). Raises
    ValueError for an unknown format and for a row that does not fit the columns.
    """
    WRITERS[Format(format)](table, out, Options(width=width, raw=raw))
