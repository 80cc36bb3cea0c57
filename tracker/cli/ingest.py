"""Articles in."""

import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from typing import Annotated

import typer

from tracker.cli.context import Options, options_of
from tracker.cli.dates import printed_day
from tracker.cli.progress import shown
from tracker.cli.root import SOME_FAILED, say
from tracker.cli.words import given, named, plural, safe
from tracker.errors import UsageError
from tracker.extract import default_extractor
from tracker.readers.gather import count, gather
from tracker.store.database import Database
from tracker.workflows.ingesting import NOTHING_GIVEN, Given, Ingested, Outcome
from tracker.workflows.ingesting import ingest as ingest_all


def ingest(
    context: typer.Context,
    paths: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input")],
    source: Annotated[str | None, typer.Option(help="Outlet, when the document does not say or says it wrong")] = None,
    published: Annotated[str | None, typer.Option(help="Date of publication: 2026-05-31")] = None,
    title: Annotated[str | None, typer.Option(help="Title")] = None,
    url: Annotated[str | None, typer.Option(help="Address")] = None,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Leave out statements that the machine is less sure of")
    ] = 0.0,
) -> None:
    """Read articles, work out who said what, and match every claim with those made before.

    A known text makes nothing new. A file that cannot be read is skipped with a reason, and the rest goes on; the exit
    code is then 5. Ctrl-C keeps what is finished; the same command goes on from there.
    """
    options = options_of(context)
    particulars = Given(given(title), given(source), given(url), printed_day(published, "--published"))
    if (title is not None or url is not None) and (inputs := count(paths)) > 1:
        raise UsageError(f"--title and --url say what one document is; here are {inputs:,}")
    database = options.open(create=True)
    tally = read_all(options, database, paths, given=particulars, min_confidence=min_confidence)
    if tally[Outcome.SKIPPED]:
        raise typer.Exit(SOME_FAILED)


def read_all(
    options: Options,
    database: Database,
    paths: list[str],
    *,
    given: Given = NOTHING_GIVEN,
    min_confidence: float = 0.0,
) -> Counter[str]:
    """Ingest with a progress bar and a closing line.

    Returns how often each outcome came, how many ``statements`` were stored, how many ``left_out``, and how many
    documents are ``not_in_english``.
    """
    outcomes = ingest_all(
        database,
        gather(paths, stdin=sys.stdin.buffer),
        extractor=default_extractor(threads=options.settings.threads),
        actor=options.settings.actor,
        given=given,
        min_confidence=min_confidence,
    )
    total = count(paths) if options.talks else 0
    with closing(outcomes):  # Ctrl-C while an outcome is shown must end the run too
        tally = _tally(options, shown(outcomes, total=total, doing="Reading", talks=options.talks))
    if not options.quiet:
        say(closing_line(tally, min_confidence))
    return tally


def _tally(options: Options, outcomes: Iterable[Ingested]) -> Counter[str]:
    tally: Counter[str] = Counter()
    for outcome in outcomes:
        tally[outcome.outcome] += 1
        tally["statements"] += outcome.statements
        tally["left_out"] += outcome.left_out
        tally["not_in_english"] += outcome.unread_language is not None
        if outcome.outcome is Outcome.SKIPPED:
            say(f"[yellow]Skipped[/] {safe(named(outcome.origin))}: {safe(outcome.reason or '')}")
        elif outcome.outcome is Outcome.CHANGED and not options.quiet:
            say(f"[cyan]Changed[/] {safe(outcome.origin)}: a new version of “{safe(outcome.title or '')}”")
    return tally


def closing_line(tally: Counter[str], min_confidence: float = 0.0) -> str:
    """``Read 41 documents (36 new, 1 changed, 3 known, 1 skipped), 212 new statements.``"""
    read = sum(tally[outcome] for outcome in Outcome)
    parts = ", ".join(f"{tally[outcome]:,} {outcome.value}" for outcome in Outcome if tally[outcome])
    line = (
        f"Read {plural(read, 'document')} ({parts or 'nothing there'}), {plural(tally['statements'], 'new statement')}"
    )
    if tally["not_in_english"]:
        line += f"; {tally['not_in_english']:,} not in English"
    if min_confidence:
        line += f"; {tally['left_out']:,} left out, less sure than {min_confidence:g}"
    return f"{line}."
