"""The words of a command line before they are parsed: global options anywhere, and words that are not text."""

import os
import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_WITH_VALUE = ("--db", "--actor", "--format", "-f", "--limit")
_FLAGS = ("--quiet", "-q", "--no-input")
_ESCAPED_BYTES = re.compile("[\udc80-\udcff]+")
_ATTACHED = (*(f"{name}=" for name in _WITH_VALUE if name.startswith("--")), "-f")


def hoisted(args: Sequence[str], root: Any) -> list[str]:
    """The arguments with global options moved to the front; what follows ``--`` stays.

    ``root`` is the group of all commands: what follows one of their own options is its value, also when it looks like
    a global option (``--quote -q``).
    """
    front: list[str] = []
    rest: list[str] = []
    waiting = deque(args)
    command = root
    while waiting:
        word = waiting.popleft()
        if word == "--":
            return [*front, *rest, word, *waiting]
        if word in _WITH_VALUE:
            if not waiting:
                return [*front, word]  # alone, so that the parser says what is missing
            front += [word, waiting.popleft()]
        elif word in _FLAGS or word.startswith(_ATTACHED):
            front.append(word)
        else:
            rest.append(word)
            command = getattr(command, "commands", {}).get(word, command)
            if waiting and word in _options_with_value(command):
                rest.append(waiting.popleft())
    return [*front, *rest]


def _options_with_value(command: Any) -> set[str]:
    options = (each for each in command.params if each.param_type_name == "option")
    return {name for option in options if not option.is_flag for name in option.opts}


def as_text(word: str) -> str:
    """The word as text. Bytes that this locale cannot decode arrive as lone surrogates, which no database takes.

    A word that names a file stays as it is: it is needed to open it.
    """
    if word.isascii() or _names_file(word):
        return word
    return _ESCAPED_BYTES.sub(_decoded, word)


def _decoded(escaped: re.Match[str]) -> str:
    return escaped[0].encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _names_file(word: str) -> bool:
    try:
        return os.path.lexists(Path(word))
    except ValueError:
        return False
