"""The root of all commands: options that work everywhere, and our errors as messages."""

import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from tracker.cli.terminal import Terminal
from tracker.cli.words import safe
from tracker.errors import TrackerError

_WITH_VALUE = ("--db", "--actor", "--format", "-f", "--limit")
_FLAGS = ("--quiet", "-q", "--no-input")

SOME_FAILED = 5
"""Exit code when some items failed and the rest went through."""

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""

EVERYWHERE = "Work with every command: --db, --actor, --format, --limit, --quiet, --no-input (see: tracker --help)."


class RootGroup(TyperGroup):
    """Lets global options stand anywhere on the line, and turns our errors into one sentence and an exit code."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, hoisted(args))

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except TrackerError as error:
            say(f"[bold red]Error:[/] {safe(str(error))}")
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt as interrupt:
            say("Stopped. What was finished is stored; the same command goes on from there.")
            raise typer.Exit(INTERRUPTED) from interrupt
        except BrokenPipeError as closed:
            sys.stderr.close()
            raise typer.Exit(0) from closed


def hoisted(args: Sequence[str]) -> list[str]:
    """The arguments with global options moved to the front; what follows ``--`` stays."""
    front: list[str] = []
    rest: list[str] = []
    waiting = list(args)
    while waiting:
        word = waiting.pop(0)
        if word == "--":
            return [*front, *rest, word, *waiting]
        if word in _FLAGS or word.startswith(tuple(f"{name}=" for name in _WITH_VALUE if name.startswith("--"))):
            front.append(word)
        elif word in _WITH_VALUE and waiting:
            front += [word, waiting.pop(0)]
        else:
            rest.append(word)
    return [*front, *rest]


def say(message: str) -> None:
    """Talk, on stderr."""
    Terminal(stderr=True, highlight=False, soft_wrap=True).print(message)
