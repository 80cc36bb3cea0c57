"""Who said what."""

from typing import Annotated

import typer

from tracker.cli import views
from tracker.cli.context import options_of
from tracker.cli.dates import past_day, period
from tracker.cli.output import emit
from tracker.cli.root import EVERYWHERE, say
from tracker.cli.words import given, plural, short_id
from tracker.domain.records import StatementFilter, StatementRecord
from tracker.domain.speech import StatementKind
from tracker.store.queries import statements as queries
from tracker.store.queries.ids import find_key
from tracker.workflows import reviewing
from tracker.workflows import statements as workflow

app = typer.Typer(help="Who said what.", no_args_is_help=True)


@app.command("list", epilog=EVERYWHERE)
def list_(
    context: typer.Context,
    speaker: Annotated[str | None, typer.Option(help="Name, alias or id")] = None,
    since: Annotated[
        str | None, typer.Option(help="Said or printed on or after: 2026-05-31, 2026-05, 30d, today")
    ] = None,
    until: Annotated[str | None, typer.Option(help="Said or printed on or before")] = None,
    source: Annotated[str | None, typer.Option(help="Only of this source")] = None,
    kind: Annotated[StatementKind | None, typer.Option(help="direct, mixed or indirect")] = None,
    about: Annotated[
        str | None, typer.Option(help='Words in it; "a phrase", -without, this OR that, begin*; accents do not matter')
    ] = None,
    document: Annotated[str | None, typer.Option(help="Only of this document: id")] = None,
    unattributed: Annotated[bool, typer.Option("--unattributed", help="Only those whose speaker is not known")] = False,
    min_confidence: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only those the machine is so sure of")
    ] = None,
    max_confidence: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only those it is no surer of; logged by hand is 1")
    ] = None,
) -> None:
    """List statements, the latest first."""
    options = options_of(context)
    first, last = period(since, until)
    wanted = StatementFilter(
        speaker=speaker,
        since=first,
        until=last,
        source=source,
        kind=kind,
        about=about,
        document=document,
        unattributed=unattributed,
        min_confidence=min_confidence,
        max_confidence=max_confidence,
    )
    with options.open().reading() as session:
        records = queries.list_statements(session, wanted, limit=options.rows)
        emit(options, records, StatementRecord, views.statements, nothing="No statements fit.")


@app.command(epilog=EVERYWHERE)
def show(context: typer.Context, statement: Annotated[str, typer.Argument(help="Id, or its beginning")]) -> None:
    """Show one statement."""
    options = options_of(context)
    with options.open().reading() as session:
        record = queries.get_statement(session, find_key(session, "st", statement))
    emit(options, [record], StatementRecord, views.statements, nothing="")


@app.command(epilog=EVERYWHERE)
def add(
    context: typer.Context,
    quote: Annotated[str, typer.Option(help="The words, without quotation marks around them")],
    speaker: Annotated[str, typer.Option(help="Who said it: a known name or id, or a new name")],
    document: Annotated[str | None, typer.Option(help="Id of the document it stands in, if it was ingested")] = None,
    source: Annotated[str | None, typer.Option(help="Outlet it was read in")] = None,
    url: Annotated[str | None, typer.Option(help="Address it was read at")] = None,
    title: Annotated[str | None, typer.Option(help="Title of the article")] = None,
    published: Annotated[str | None, typer.Option(help="Date of the article: 2026-05-31")] = None,
    said_on: Annotated[str | None, typer.Option(help="Date it was said, if known")] = None,
    role: Annotated[str | None, typer.Option(help="Office of the speaker as printed")] = None,
    kind: Annotated[StatementKind, typer.Option(help="How the words are given")] = StatementKind.DIRECT,
) -> None:
    """Log a quote by hand. It is matched with everything said before, like any other."""
    options = options_of(context)
    logged = workflow.Logged(
        quote=quote,
        speaker=speaker,
        document=document,
        source=given(source),
        url=given(url),
        title=given(title),
        published=past_day(published, "--published"),
        said_on=past_day(said_on, "--said-on"),
        role=given(role),
        kind=kind,
    )
    record = workflow.log(options.open(create=True), logged, actor=options.settings.actor)
    emit(options, [record], StatementRecord, views.statements, nothing="")


@app.command(epilog=EVERYWHERE)
def attribute(
    context: typer.Context,
    statement: Annotated[str, typer.Argument(help="Id, or its beginning")],
    speaker: Annotated[str, typer.Argument(help="Who said it: name, alias or id")],
    reason: Annotated[str | None, typer.Option(help="Why")] = None,
) -> None:
    """Say who said it. The words as printed stay."""
    options = options_of(context)
    record = workflow.attribute(options.open(), statement, speaker, reason=reason, actor=options.settings.actor)
    emit(options, [record], StatementRecord, views.statements, nothing="")


Ids = Annotated[list[str], typer.Argument(metavar="ID", help="Ids, or their beginnings")]


@app.command(epilog=EVERYWHERE)
def confirm(
    context: typer.Context, statements: Ids, reason: Annotated[str | None, typer.Option(help="Why")] = None
) -> None:
    """Say that statements were made, and by whom they say. All or none; brings back what was rejected."""
    options = options_of(context)
    records = reviewing.confirm(options.open(), statements, reason=reason, actor=options.settings.actor)
    emit(options, records, StatementRecord, views.statements, nothing="")


@app.command(epilog=EVERYWHERE)
def reject(
    context: typer.Context,
    statements: Ids,
    reason: Annotated[str, typer.Option(help="What is wrong with them, in a sentence. Required")] = "",
) -> None:
    """Say that statements were not made, or not by whom they say. They are kept, and count nowhere. All or none."""
    options = options_of(context)
    records = reviewing.reject(options.open(), statements, reason=reason, actor=options.settings.actor)
    emit(options, records, StatementRecord, views.statements, nothing="")
    if not options.quiet:
        ids = short_id(records[0].id) if len(records) == 1 else "ID..."
        say(f"[dim]{plural(len(records), 'statement')} rejected. To undo: tracker statement confirm {ids}[/]")
