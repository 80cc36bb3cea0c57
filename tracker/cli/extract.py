"""The extractor alone."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from tracker.cli.context import options_of
from tracker.cli.root import SOME_FAILED, say
from tracker.domain.articles import Payload
from tracker.domain.speech import Attribution
from tracker.errors import UnreadableInput
from tracker.extract import Extractor, default_extractor
from tracker.readers.gather import Unread, gather
from tracker.workflows.extracting import Extracted, extract_payload, extract_texts
from tracker.writers.statements import write_answer, write_statements


def extract(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A file, or - for standard input")] = "-",
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read {"id","text"} lines, write {"id","statements"} lines')
    ] = False,
    min_confidence: Annotated[float, typer.Option(min=0, max=1, help="Leave out what it is less sure of")] = 0.0,
) -> None:
    """Who said what in one text, as JSON lines, with no database. Offsets are code points, half-open."""
    extractor = default_extractor(threads=options_of(context).settings.threads)
    if jsonl:
        with ExitStack() as stack:
            _extract_lines(_open(file, stack), extractor, min_confidence)
        return
    for payload in _payloads(file):
        for found in extract_payload(payload, extractor=extractor):
            write_statements(_sure(found, min_confidence), found.document.text, sys.stdout)


def _payloads(file: str) -> Iterator[Payload]:
    for item in gather([file], stdin=sys.stdin.buffer):
        if isinstance(item, Unread):
            raise UnreadableInput(f"{item.origin}: {item.reason}")
        yield item


def _open(file: str, stack: ExitStack) -> BinaryIO:
    if file == "-":
        return sys.stdin.buffer
    try:
        return stack.enter_context(Path(file).open("rb"))
    except OSError as error:
        raise UnreadableInput(f"{file}: {error.strerror}") from error


def _extract_lines(lines: Iterable[bytes], extractor: Extractor, min_confidence: float) -> None:
    """Line in, line out: constant memory. A line that is no article is said and skipped."""
    bad: list[int] = []
    for identifier, found in extract_texts(_articles(lines, bad), extractor=extractor):
        write_answer(identifier, _sure(found, min_confidence), found.document.text, sys.stdout)
        sys.stdout.flush()
    if bad:
        raise typer.Exit(SOME_FAILED)


def _articles(lines: Iterable[bytes], bad: list[int]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            article = json.loads(line)
            identifier, text = article["id"], article["text"]
        except (ValueError, KeyError, TypeError, RecursionError):
            identifier = text = None
        if isinstance(text, str):
            yield identifier, text
        else:
            bad.append(number)
            say(f'[yellow]Skipped[/] line {number}: not an object with "id" and "text"')


def _sure(found: Extracted, min_confidence: float) -> list[Attribution]:
    return [attribution for attribution in found.attributions if attribution.confidence >= min_confidence]
