"""JSON lines in: one object a line, read as they come, a bad line said and skipped."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tracker.cli.root import say
from tracker.errors import UnreadableInput


class Lines:
    """The objects on ``lines`` that have an ``id`` and the keys ``wanted``; ``failed`` counts the others."""

    def __init__(self, lines: Iterable[bytes], wanted: Mapping[str, type]) -> None:
        self.failed = 0
        self._lines = lines
        self._wanted = wanted

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for number, line in enumerate(self._lines, 1):
            if not line.strip():
                continue
            found = self._read(line)
            if found is None:
                self.failed += 1
                keys = ", ".join(f'"{key}"' for key in ("id", *self._wanted))
                say(f"[yellow]Skipped[/] line {number}: not an object with {keys}")
            else:
                yield found

    def _read(self, line: bytes) -> dict[str, Any] | None:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(found, dict) or "id" not in found:
            return None
        fits = all(isinstance(found.get(key), kind) for key, kind in self._wanted.items())
        return found if fits else None


@contextmanager
def open_lines(file: str, *, wanted: Mapping[str, type]) -> Iterator[Lines]:
    """The objects in a file, or on standard input for ``-``. Raises UnreadableInput."""
    if file == "-":
        yield Lines(sys.stdin.buffer, wanted)
        return
    try:
        with Path(file).open("rb") as lines:
            yield Lines(lines, wanted)
    except OSError as error:
        raise UnreadableInput(f"{file}: {(error.strerror or 'cannot be read').lower()}") from error
