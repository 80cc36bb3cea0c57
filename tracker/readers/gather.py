"""Paths, folders, globs and standard input to payloads, one in memory at a time."""

import errno
import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from tracker.domain.articles import Payload
from tracker.readers import SUFFIXES, suffix_of

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is no article. Chosen above the 50 MB in one line that must be survived."""

STDIN = "-"

TOO_LARGE = f"is larger than {MAX_BYTES // 1024 // 1024} MB"

REASONS = {
    errno.ENOENT: "no such file or folder",
    errno.ENOTDIR: "no such file or folder",
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ELOOP: "its symbolic links go in a circle",
    errno.ENAMETOOLONG: "the name is too long",
}

SPECIAL = (
    (stat.S_ISFIFO, "is a named pipe, not a file; use - to read standard input"),
    (stat.S_ISSOCK, "is a socket, not a file"),
    (stat.S_ISCHR, "is a device, not a file"),
    (stat.S_ISBLK, "is a device, not a file"),
)


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that could not even be opened; ``reason`` follows its name: ``origin: reason``."""

    origin: str
    reason: str


@dataclass(frozen=True, slots=True)
class Input:
    """A file that is there to be read, or standard input (``path`` is None)."""

    origin: str
    path: str | None


def gather(paths: Sequence[str], *, stdin: BinaryIO) -> Iterator[Payload | Unread]:
    """What ``paths`` name, read one by one: files, folders (recursively), globs, ``-`` for ``stdin``.

    Never raises for an input that cannot be read: that is an ``Unread`` value in its place.
    """
    for found in find_inputs(paths):
        yield found if isinstance(found, Unread) else load(found, stdin)


def count(paths: Sequence[str]) -> int:
    """How many values ``gather`` will yield, without reading the files (for a progress bar)."""
    return sum(1 for _ in find_inputs(paths))


def find_inputs(paths: Sequence[str]) -> Iterator[Input | Unread]:
    """The files that ``paths`` name, not yet read.

    A file named by itself always counts; in folders (sorted, each entered once, symbolic links followed) only files
    with a suffix that a reader knows do, and hidden ones never.
    """
    for path in paths:
        if path == STDIN:
            yield Input(STDIN, None)
        elif glob.has_magic(path) and not _exists(path):
            yield from _find_matches(path)
        else:
            yield from _find_at(path)


def load(found: Input, stdin: BinaryIO) -> Payload | Unread:
    """The bytes of one input, or why there are none."""
    try:
        content = stdin.read(MAX_BYTES + 1) if found.path is None else _read_file(found.path)
    except (OSError, ValueError) as error:
        return Unread(found.origin, _reason(error))
    if len(content) > MAX_BYTES:
        return Unread(found.origin, TOO_LARGE)
    return Payload(content, found.origin, fetched_at=datetime.now(UTC))


def _read_file(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _exists(path: str) -> bool:
    try:
        return os.path.lexists(path)
    except ValueError:
        return True  # a NUL in the name: said when it is opened


def _find_matches(pattern: str) -> Iterator[Input | Unread]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
    if not matches:
        yield Unread(_printable(pattern), "no file fits this pattern")
    for match in matches:
        yield from _find_at(match)


def _find_at(path: str) -> Iterator[Input | Unread]:
    try:
        status = Path(path).stat()
    except (OSError, ValueError) as error:
        yield Unread(_printable(path), _reason(error))
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _find_in_folder(path)
    else:
        yield _file_or_special(path, status)


def _file_or_special(path: str, status: os.stat_result) -> Input | Unread:
    special = next((words for is_kind, words in SPECIAL if is_kind(status.st_mode)), None)
    if special:
        return Unread(_printable(path), special)
    if status.st_size > MAX_BYTES:
        return Unread(_printable(path), TOO_LARGE)
    return Input(_printable(path), path)


def _find_in_folder(folder: str) -> Iterator[Input | Unread]:
    """Depth first with a stack of our own: a path may lie deeper than Python can recurse."""
    entered: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            status = Path(path).stat()
            if not stat.S_ISDIR(status.st_mode):
                yield _file_or_special(path, status)
                continue
            entries = sorted(os.scandir(path), key=lambda entry: entry.name, reverse=True)
        except OSError as error:
            yield Unread(_printable(path), _reason(error))
            continue
        if _leads_back(path):
            yield Unread(_printable(path), "is a link back to a folder that contains it")
        elif (status.st_dev, status.st_ino) not in entered:
            entered.add((status.st_dev, status.st_ino))
            waiting.extend(entry.path for entry in entries if _is_wanted(entry))


def _leads_back(folder: str) -> bool:
    if not Path(folder).is_symlink():
        return False
    target, place = os.path.realpath(folder), os.path.realpath(Path(folder).parent)
    return place == target or place.startswith(target.rstrip("/") + "/")


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    try:
        if entry.is_dir():
            return True
    except OSError:
        return True  # said when it is opened
    return suffix_of(entry.name) in SUFFIXES


def _reason(error: OSError | ValueError) -> str:
    if not isinstance(error, OSError) or error.errno is None:
        return "is not a possible file name"
    return REASONS.get(error.errno) or (error.strerror or "cannot be read").lower()


def _printable(path: str) -> str:
    """A name that can be shown and stored: bytes that are not UTF-8 become U+FFFD."""
    return path.replace("\x00", "\ufffd").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
