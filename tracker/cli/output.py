"""Print records: a table on a terminal, a file format in a pipe."""

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rich.console import Console, RenderableType

from tracker.cli.context import SCREENFUL, Format, Options
from tracker.cli.narrow import fitted
from tracker.cli.root import say
from tracker.cli.terminal import Terminal
from tracker.writers import Column, Table, write
from tracker.writers.columns import FIELDS


def console(*, width: int | None = None) -> Console:
    """Where data goes. Asked for anew each time, so that a test or a pipe that changes stdout is seen.

    No markup: a name or a quote with square brackets is text.
    """
    return Terminal(highlight=False, emoji=False, markup=False, width=width)


def emit(
    options: Options,
    records: Iterable[Any],
    record_type: type,
    view: Callable[[Sequence[Any]], RenderableType],
    *,
    nothing: str,
) -> int:
    """Print records in the format asked for. Returns how many; says ``nothing`` on stderr when there are none."""
    if options.chosen_format is not Format.TABLE:
        return write_records(options.chosen_format, records, record_type)
    shown = list(records)
    if shown:
        print_view(view(shown))
    elif not options.quiet:
        say(f"[dim]{nothing}[/]")
    if len(shown) == SCREENFUL and options.limit is None and not options.quiet:
        say(f"[dim]The first {SCREENFUL}. --limit N shows more, -f csv all.[/]")
    return len(shown)


def write_records(chosen: Format, records: Iterable[Any], record_type: type) -> int:
    """Records as a file on stdout, one at a time. Returns how many."""
    fields = FIELDS[record_type]
    count = 0

    def rows() -> Iterable[list[object]]:
        nonlocal count
        for record in records:
            count += 1
            yield [value(record) for _, value in fields]

    columns = tuple(Column(name) for name, _ in fields)
    write(Table(columns, rows()), chosen.value, sys.stdout)
    return count


def print_view(view: RenderableType) -> None:
    """A view for people, on a terminal of any width."""
    out = console()
    out.print(fitted(view, out.width))
