"""The root of all commands: options that work everywhere, and our errors as messages."""

import sys
from contextlib import suppress
from typing import Any

import typer
from typer.core import TyperGroup

from tracker.cli.arguments import as_text, hoisted
from tracker.cli.streams import OUTPUT_FAILED, discard_output
from tracker.cli.terminal import Terminal
from tracker.cli.words import safe
from tracker.errors import TrackerError

SOME_FAILED = 5
"""Exit code when some items failed and the rest went through."""

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""

EVERYWHERE = "Work with every command: --db, --actor, --format, --limit, --quiet, --no-input (see: tracker --help)."

_GO_ON = ("ingest", "demo")
"""Commands that can be stopped half-way and go on."""
_LONGEST_MESSAGE = 1000
_END_SHOWN = 200


class RootGroup(TyperGroup):
    """Lets global options stand anywhere on the line, and turns our errors into one sentence and an exit code."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, hoisted([as_text(word) for word in args], self))

    def invoke(self, ctx: Any) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()  # here, where a full disk can still be told
        except TrackerError as error:
            complain(str(error))
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt as interrupt:
            goes_on = " What was finished is stored; the same command goes on from there."
            say("Stopped." + (goes_on if ctx.invoked_subcommand in _GO_ON else ""))
            raise typer.Exit(INTERRUPTED) from interrupt
        except BrokenPipeError as closed:  # whoever read has read enough: `| head`
            discard_output()
            raise typer.Exit(0) from closed
        except OSError as error:
            if error.errno not in OUTPUT_FAILED:
                raise
            discard_output()
            complain(f"the output cannot be written: {(error.strerror or '').lower()}")
            raise typer.Exit(1) from error


def complain(message: str) -> None:
    """Say what went wrong, in one sentence."""
    if len(message) > _LONGEST_MESSAGE:  # a pasted article for an id, say
        message = f"{message[:_END_SHOWN]} [...] {message[-_END_SHOWN:]}"
    say(f"[bold red]Error:[/] {safe(message)}")


def say(message: str) -> None:
    """Talk, on stderr. Where nobody listens the work goes on."""
    with suppress(OSError):
        Terminal(stderr=True, highlight=False, emoji=False, soft_wrap=True).print(message)
