"""The command as a user runs it: in this process where it can be, as a process of its own where it must."""

import os
import pwd
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest
from typer.testing import CliRunner, Result

from tests.samples import FOLDER
from tracker.cli import app

BRIDGE = "“The bridge is shut until May,” said Ann Novak, the mayor of Alder.\n"
TUNNEL = "“The tunnel costs 40 million,” said Bob Stone, who leads the council.\n"
FERRY = "The ferry will sail again on Monday, said Cara Lind, the harbour master.\n"

SIX = (
    "harbour-gazette-2026-03-04-ferry-vote.html",
    "meridian-wire-2026-03-05-ferry-vote.txt",
    "northmoor-courier-2026-03-04-ferry-vote.html",
    "orren-valley-post-2026-05-28-reservoir.html",
    "meridian-wire-2026-05-28-reservoir.txt",
    "lowland-dispatch-2026-06-05-reservoir-row.txt",
)
"""Samples with a wire copy, repeats and conflicts."""


def six_samples() -> list[str]:
    return [str(FOLDER / name) for name in SIX]


class Tracker:
    """``tracker`` with a database of its own; every call must end in a way that the manual knows."""

    def __init__(self, db: str, *, charset: str = "utf-8") -> None:
        self.db = db
        self._runner = CliRunner(charset=charset)

    def __call__(
        self, *words: str, code: int = 0, stdin: str | bytes | None = None, env: Mapping[str, str] | None = None
    ) -> Result:
        """Run in this process. Fails unless the exit code is ``code``; a traceback is never right."""
        result = self._runner.invoke(app, ["--db", self.db, *words], input=stdin, env=dict(env or {}))
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise AssertionError(f"tracker {' '.join(words)[:200]} came down") from result.exception
        assert result.exit_code == code, f"{words}: {result.exit_code}\n{result.stdout[:500]}{result.stderr[:1000]}"
        return result

    def complaint(self, *words: str, code: int = 1, stdin: str | bytes | None = None) -> str:
        """The one sentence that a refused command says, with nothing on stdout."""
        result = self(*words, code=code, stdin=stdin)
        assert not result.stdout
        return one_sentence(result.stderr)


def one_sentence(stderr: str) -> str:
    """What stands behind ``Error:``. Fails where there is more, or a traceback."""
    assert stderr.startswith("Error: "), stderr
    assert stderr.count("\n") == 1, stderr
    return stderr.removeprefix("Error: ").rstrip("\n")


def command(*words: str) -> list[str]:
    """The words that start ``tracker`` as a process of its own, as the installed script does."""
    return [sys.executable, "-c", "from tracker.cli import main; main()", *words]


def run_process(
    *words: str, env: Mapping[str, str] | None = None, stdout: int | None = subprocess.PIPE, stdin: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command(*words),
        env={**os.environ, **(env or {})},
        input=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Root is bound by no rights: be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        pytest.skip("root is bound by no rights, and there is no user 'nobody' to be instead")
    groups = os.getgroups()
    os.setgroups([])
    os.setegid(nobody.pw_gid)
    os.seteuid(nobody.pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)


Write = Callable[[str, bytes], str]


def rows(result: Result) -> Sequence[Sequence[str]]:
    """The rows of a TSV answer, without its header."""
    return [line.split("\t") for line in result.stdout.splitlines()[1:]]
