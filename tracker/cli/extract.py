"""The extractor alone."""

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from tracker.cli.context import options_of
from tracker.cli.lines import Lines, open_lines
from tracker.cli.root import SOME_FAILED, say
from tracker.cli.words import named, safe
from tracker.domain.articles import Payload
from tracker.domain.speech import Attribution
from tracker.errors import UnreadableInput, UsageError
from tracker.extract import Extractor, default_extractor
from tracker.extract.language import described
from tracker.readers import MAX_TEXT
from tracker.readers.gather import Unread, find_inputs, load
from tracker.workflows.extracting import Extracted, extract_payload, extract_texts, sure_enough
from tracker.writers.cells import to_json
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
    options = options_of(context)
    extractor = default_extractor(threads=options.settings.threads)
    if jsonl:
        _extract_lines(file, extractor, min_confidence)
    else:
        _extract_file(file, extractor, min_confidence)


def _extract_file(file: str, extractor: Extractor, min_confidence: float) -> None:
    payload = _payload(file)
    try:
        for found in extract_payload(payload, extractor=extractor):
            write_statements(_sure(found, min_confidence), found.document.text, sys.stdout)
            if found.unread_language is not None:
                say(f"{safe(named(payload.origin))}: {described(found.unread_language)}. Nothing was extracted.")
    except UnreadableInput as error:
        raise UnreadableInput(f"{named(payload.origin)}: {error}") from error


def _payload(file: str) -> Payload:
    """The one file that is meant: nobody could tell offsets into several apart. Raises UnreadableInput, UsageError."""
    inputs = [] if Path(file).is_dir() else list(islice(find_inputs([file]), 2))
    if len(inputs) != 1:
        raise UsageError(f"extract reads one file, not {named(file)}; for many there is --jsonl, and `tracker ingest`")
    item = inputs[0] if isinstance(inputs[0], Unread) else load(inputs[0], sys.stdin.buffer)
    if isinstance(item, Unread):
        raise UnreadableInput(f"{named(item.origin)}: {item.reason}")
    return item


def _extract_lines(file: str, extractor: Extractor, min_confidence: float) -> None:
    """Line in, line out: constant memory."""
    with open_lines(file, wanted={"text": str}) as articles:
        for identifier, found in extract_texts(_texts(articles), extractor=extractor):
            write_answer(
                identifier,
                _sure(found, min_confidence),
                found.document.text,
                sys.stdout,
                unread_language=found.unread_language,
            )
            sys.stdout.flush()
    if articles.failed:
        raise typer.Exit(SOME_FAILED)


def _texts(articles: Lines) -> Iterator[tuple[Any, str]]:
    for article in articles:
        if len(article["text"]) > MAX_TEXT:
            articles.skip(f"id {safe(to_json(article['id']))}", f"more than {MAX_TEXT // 1_000_000} million characters")
        else:
            yield article["id"], article["text"]


def _sure(found: Extracted, min_confidence: float) -> tuple[Attribution, ...]:
    return sure_enough(found.attributions, min_confidence)
