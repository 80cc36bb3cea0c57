"""Who speaks."""

from typing import Annotated

import typer

from tracker.cli import profiles, views
from tracker.cli.context import Format, Options, options_of
from tracker.cli.output import emit, print_view, write_records
from tracker.cli.root import EVERYWHERE, say
from tracker.cli.words import safe, short_id
from tracker.domain.records import SpeakerRecord, StatementFilter
from tracker.domain.speech import SpeakerKind
from tracker.store.queries import speakers as queries
from tracker.store.queries.statements import list_statements
from tracker.workflows import speakers as workflow

app = typer.Typer(help="Who speaks: names, roles, merges.", no_args_is_help=True)

Speaker = Annotated[str, typer.Argument(help="Name, alias, id or beginning of an id")]


@app.command("list", epilog=EVERYWHERE)
def list_(
    context: typer.Context,
    name: Annotated[str | None, typer.Option(help="Only those with this in a name")] = None,
    kind: Annotated[SpeakerKind | None, typer.Option(help="Only of this kind")] = None,
) -> None:
    """List speakers, those with most statements first. A ? marks those that no person has confirmed."""
    options = options_of(context)
    with options.open().reading() as session:
        records = queries.list_speakers(session, about=name, kind=kind, limit=options.rows)
    emit(options, records, SpeakerRecord, views.speakers, nothing="No speakers.")


@app.command(epilog=EVERYWHERE)
def show(context: typer.Context, speaker: Speaker) -> None:
    """Show one speaker: names, roles then and now, and the latest statements."""
    options = options_of(context)
    with options.open().reading() as session:
        record = queries.get_speaker(session, queries.find_speaker(session, speaker))
        said = list(list_statements(session, StatementFilter(speaker=record.id), limit=options.limit or 10))
    if options.chosen_format is Format.TABLE:
        print_view(profiles.speaker(record, said))
    else:
        write_records(options.chosen_format, [record], SpeakerRecord)


@app.command(epilog=EVERYWHERE)
def add(
    context: typer.Context,
    name: str,
    kind: Annotated[SpeakerKind, typer.Option(help="What speaks")] = SpeakerKind.PERSON,
    alias: Annotated[list[str] | None, typer.Option(help="Another name; may be given again")] = None,
    role: Annotated[str | None, typer.Option(help="Office held")] = None,
) -> None:
    """Add a speaker you know."""
    options = options_of(context)
    record = workflow.add(options.open(), name, kind=kind, aliases=alias or [], role=role, actor=options.settings.actor)
    _print(options, record)


@app.command("alias", epilog=EVERYWHERE)
def alias_(
    context: typer.Context, speaker: Speaker, alias: Annotated[str, typer.Argument(help="The other name")]
) -> None:
    """Give a speaker another name."""
    options = options_of(context)
    _print(options, workflow.add_alias(options.open(), speaker, alias, actor=options.settings.actor))


@app.command(epilog=EVERYWHERE)
def role(context: typer.Context, speaker: Speaker, title: Annotated[str, typer.Argument(help="The office")]) -> None:
    """Give a speaker an office."""
    options = options_of(context)
    _print(options, workflow.add_role(options.open(), speaker, title, actor=options.settings.actor))


@app.command(epilog=EVERYWHERE)
def merge(
    context: typer.Context,
    merged: Annotated[str, typer.Argument(help="The one to be merged: name or id")],
    into: Annotated[str, typer.Argument(help="The one that stands for both: name or id")],
    reason: Annotated[str | None, typer.Option(help="Why they are one")] = None,
) -> None:
    """Make two speakers one. Nothing is deleted; `speaker split` undoes it."""
    options = options_of(context)
    database = options.open()
    with database.reading() as session:
        before = queries.get_speaker(session, queries.find_speaker(session, merged))
    record = workflow.merge(database, before.id, into, reason=reason, actor=options.settings.actor)
    if not options.quiet:
        say(f"{safe(before.name)} is now {safe(record.name)}. To undo: tracker speaker split {short_id(before.id)}")
    _print(options, record)


@app.command(epilog=EVERYWHERE)
def split(
    context: typer.Context,
    merged: Annotated[str, typer.Argument(help="Id of the speaker that was merged into another")],
    reason: Annotated[str | None, typer.Option(help="Why they are two")] = None,
) -> None:
    """Undo a merge: both stand for themselves again."""
    options = options_of(context)
    freed, other = workflow.split(options.open(), merged, reason=reason, actor=options.settings.actor)
    emit(options, [freed, other], SpeakerRecord, views.speakers, nothing="")


def _print(options: Options, record: SpeakerRecord) -> None:
    emit(options, [record], SpeakerRecord, views.speakers, nothing="")
