"""Our errors become one sentence and an exit code; everything else is let through."""

import errno

import pytest
import typer
from typer.testing import CliRunner, Result

from tracker.cli.root import INTERRUPTED, RootGroup
from tracker.errors import (
    Ambiguous,
    DatabaseMissing,
    DatabaseUnusable,
    DatabaseVersion,
    NotFound,
    Refused,
    TrackerError,
    UnreadableInput,
    UsageError,
)


def run(raised: BaseException | None, command: str = "go") -> Result:
    """A command that raises this."""
    app = typer.Typer(cls=RootGroup)

    @app.callback()
    def root() -> None:
        """Everything."""

    @app.command(command)
    def go() -> None:
        typer.echo("result")
        if raised:
            raise raised

    return CliRunner().invoke(app, [command])


@pytest.mark.parametrize(
    "kind", [UnreadableInput, NotFound, Ambiguous, Refused, DatabaseMissing, DatabaseVersion, DatabaseUnusable]
)
def test_an_error_on_purpose_is_a_sentence_on_stderr_and_exit_code_1(kind: type[TrackerError]) -> None:
    result = run(kind("no claim 'cl_1'"))
    assert (result.exit_code, result.stderr, result.stdout) == (1, "Error: no claim 'cl_1'\n", "result\n")


def test_wrong_use_is_exit_code_2() -> None:
    assert run(UsageError("so not")).exit_code == 2


def test_what_went_well_is_exit_code_0() -> None:
    result = run(None)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "result\n", "")


def test_a_message_keeps_its_brackets_and_has_no_power_over_the_terminal() -> None:
    result = run(NotFound("no file 'a[bold]b[/]\x1b[31m\\[c].txt'"))
    assert result.stderr == "Error: no file 'a[bold]b[/]\ufffd[31m\\[c].txt'\n"


def test_a_message_that_quotes_an_article_is_cut() -> None:
    result = run(NotFound("no claim '" + "x" * 5000 + "' here"))
    assert len(result.stderr) < 500
    assert result.stderr.endswith("' here\n")


def test_ctrl_c_says_that_it_goes_on_where_it_does() -> None:
    result = run(KeyboardInterrupt())
    assert (result.exit_code, result.stderr) == (INTERRUPTED, "Stopped.\n")
    result = run(KeyboardInterrupt(), "ingest")
    assert result.exit_code == INTERRUPTED
    assert "goes on from there" in result.stderr


def test_a_bug_is_let_through() -> None:
    result = run(ZeroDivisionError("a bug"))
    assert isinstance(result.exception, ZeroDivisionError)


def test_a_fault_of_a_disk_that_is_not_the_output_is_let_through() -> None:
    result = run(OSError(errno.EACCES, "Permission denied"))
    assert isinstance(result.exception, OSError)
