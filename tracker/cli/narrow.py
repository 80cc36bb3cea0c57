"""Tables on a terminal that is too narrow for them, where what stood side by side stands one below the other; and on
one that is too wide to be read across."""

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

READABLE = 72
"""Columns. Below this the widest column of our tables gets less than three words a line."""
_FACTS = 2
"""A table of so many columns is a list of facts, which needs no width."""
_WIDE = 110
"""Columns. Above this the eye does not find the next line."""


class Readable:
    """A table no wider than can be read across, fitted to a narrow terminal."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, _WIDE)
        yield from console.render(fitted(self.table, width), options.update(width=width))


def fitted(view: RenderableType, width: int) -> RenderableType:
    """The view itself where it fits, else with the cells of every row below each other."""
    if width >= READABLE:
        return view
    if isinstance(view, Group):
        return Group(*(fitted(part, width) for part in view.renderables))
    if isinstance(view, Table) and len(view.columns) > _FACTS:
        return Group(*_below_each_other(view))
    return view


def _below_each_other(table: Table) -> Iterator[RenderableType]:
    for row in zip(*(column.cells for column in table.columns), strict=True):
        for column, cell in zip(table.columns, row, strict=True):
            if cell != "":
                yield Text(f"{column.header}: {cell}") if isinstance(cell, str) and column.header else cell
        yield Text()
