"""Tables on a terminal that is too narrow for them: what stood side by side stands one below the other."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

_READABLE = 72
"""Columns. Below this the widest column of our tables gets less than three words a line."""
_FACTS = 2
"""A table of so many columns is a list of facts, which needs no width."""


def fitted(view: RenderableType, width: int) -> RenderableType:
    """The view itself where it fits, else with the cells of every row below each other."""
    if width >= _READABLE:
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
