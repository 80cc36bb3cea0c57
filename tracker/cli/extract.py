"""The extractor alone."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from tracker.cli.context import options_of
from tracker.cli.lines import open_lines
from tracker.cli.root import SOME_FAILED
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
        _extract_lines(file, extractor, min_confidence)
        return
    for payload in _payloads(file):
        for found in extract_payload(payload, extractor=extractor):
            write_statements(_sure(found, min_confidence), found.document.text, sys.stdout)


def _payloads(file: str) -> Iterator[Payload]:
    for item in gather([file], stdin=sys.stdin.buffer):
        if isinstance(item, Unread):
            raise UnreadableInput(f"{item.origin}: {item.reason}")
        yield item


def _extract_lines(file: str, extractor: Extractor, min_confidence: float) -> None:
    """Line in, line out: constant memory."""
    with open_lines(file, wanted={"text": str}) as articles:
        texts = ((article["id"], article["text"]) for article in articles)
        for identifier, found in extract_texts(texts, extractor=extractor):
            write_answer(identifier, _sure(found, min_confidence), found.document.text, sys.stdout)
            sys.stdout.flush()
    if articles.failed:
        raise typer.Exit(SOME_FAILED)


def _sure(found: Extracted, min_confidence: float) -> list[Attribution]:
    return [attribution for attribution in found.attributions if attribution.confidence >= min_confidence]
