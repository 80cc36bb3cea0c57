"""Standard input, output and error as the world outside left them: closed, full, or too narrow for the text."""

import codecs
import errno
import io
import os
import sys

OUTPUT_FAILED = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What a write fails with when the disk is full or broken. Readers and the store explain their own."""

_ESCAPED = "tracker.escaped"


def prepare_streams() -> None:
    """Let no stream stop a command: a closed one leads nowhere, and a letter it lacks is written ``\\u201c``, as in
    JSON, which every reader of our JSON takes for the letter.
    """
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    codecs.register_error(_ESCAPED, _escape)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors=_ESCAPED)


def discard_output() -> None:
    """Send what is still to be written to standard output nowhere, else Python complains of it at its end."""
    try:
        target = sys.stdout.fileno()
    except (OSError, ValueError):  # not a real stream, as in a test
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, target)
    os.close(nowhere)


def _nowhere(mode: str) -> io.TextIOWrapper:
    descriptor = os.open(os.devnull, os.O_RDONLY if mode == "r" else os.O_WRONLY)
    return io.TextIOWrapper(open(descriptor, f"{mode}b"), encoding="utf-8")  # noqa: PTH123 - lives as long as we do


def _escape(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2)), error.end
