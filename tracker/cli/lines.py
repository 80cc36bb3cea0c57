"""JSON lines in: one object a line, read as they come, a bad line said and skipped."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from tracker.cli.root import say
from tracker.errors import UnreadableInput
from tracker.readers import MAX_TEXT
from tracker.writers.cells import to_json

LONGEST_LINE = 12 * MAX_TEXT + 4096
"""Bytes. The longest text there is, each character written as a pair of ``\\uXXXX``, with room for the rest."""


class Lines:
    """The objects on ``lines`` that have an ``id`` and the keys ``wanted``; ``failed`` counts the others."""

    def __init__(self, lines: BinaryIO, wanted: Mapping[str, type]) -> None:
        self.failed = 0
        self._lines = lines
        self._wanted = wanted

    def __iter__(self) -> Iterator[dict[str, Any]]:
        number = 0
        while line := self._lines.readline(LONGEST_LINE):
            number += 1
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                self._pass_over_rest()
                self.skip(f"line {number}", f"is longer than {LONGEST_LINE // 1_000_000} MB")
            elif line.strip():
                found = self._read(line)
                if found is None:
                    keys = ", ".join(f'"{key}"' for key in ("id", *self._wanted))
                    self.skip(f"line {number}", f"not an object with {keys}")
                else:
                    yield found

    def skip(self, name: str, reason: str) -> None:
        """Say that a line is passed over, and why."""
        self.failed += 1
        say(f"[yellow]Skipped[/] {name}: {reason}")

    def _pass_over_rest(self) -> None:
        while (rest := self._lines.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
            continue

    def _read(self, line: bytes) -> dict[str, Any] | None:
        try:
            found = json.loads(line)
            if not isinstance(found, dict) or "id" not in found:
                return None
            to_json(found["id"])  # Python reads NaN and 1e999, which is not JSON: it could not be said again
        except (ValueError, RecursionError):
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
        lines = Path(file).open("rb")  # noqa: SIM115 - closed below; what goes wrong inside is no fault of the file
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "is not a possible file name").lower()
        raise UnreadableInput(f"{file or repr(file)}: {reason}") from error
    with lines:
        yield Lines(lines, wanted)
