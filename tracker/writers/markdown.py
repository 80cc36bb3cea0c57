"""Tables as Markdown (GitHub's flavour)."""

import re
from typing import TextIO

from tracker.writers.cells import cell
from tracker.writers.table import Options, Table

_SPECIAL = re.compile(r"([\\|`*_\[\]<>])")


def write_markdown(table: Table, out: TextIO, options: Options) -> None:
    """A header and a row a line; what Markdown would take as markup is escaped, newlines become ``<br>``."""
    headings = [_escape(column.title or column.name) for column in table.columns]
    out.write(_row(headings))
    out.write(_row(["---"] * len(headings)))
    for row in table.checked_rows():
        out.write(_row([_escape(_cut(cell(value), options.width)) for value in row]))


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _cut(text: str, width: int | None) -> str:
    return text if width is None or len(text) <= width else text[: max(0, width - 1)].rstrip() + "…"


def _escape(text: str) -> str:
    return "<br>".join(_SPECIAL.sub(r"\\\1", line) for line in re.split(r"\r\n|\r|\n", text))
