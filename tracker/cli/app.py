"""All commands together, and the options that work everywhere."""

from dataclasses import replace
from typing import Annotated

import typer

from tracker import __version__
from tracker.cli import (
    check,
    claims,
    demo,
    doctor,
    documents,
    extract,
    flag,
    ingest,
    match,
    review,
    runs,
    speakers,
    statements,
    verify,
)
from tracker.cli.arguments import as_text
from tracker.cli.context import MOST_ROWS, Format, Options
from tracker.cli.root import EVERYWHERE, RootGroup
from tracker.cli.streams import prepare_streams
from tracker.errors import UsageError
from tracker.settings import read_settings

app = typer.Typer(
    name="tracker",
    cls=RootGroup,
    help="Who said what, which claims repeat, and which are unchecked.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    epilog="Start with: tracker demo",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tracker {__version__}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    db: Annotated[
        str | None,
        typer.Option(
            help="Database: a file, or a URL such as postgresql://host/name. Else TRACKER_DB, else ./tracker.db"
        ),
    ] = None,
    actor: Annotated[
        str | None, typer.Option(help="Who acts, for the history. Else TRACKER_ACTOR, else your login name")
    ] = None,
    format: Annotated[
        Format | None, typer.Option("--format", "-f", help="Else a table on a terminal, TSV in a pipe")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many rows")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but data and errors")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop")
    ] = False,
) -> None:
    settings = read_settings()
    if actor is not None and not actor.strip():
        raise UsageError("--actor needs a name: who acts")
    context.obj = options = Options(
        settings=replace(
            settings, database=as_text(db or settings.database), actor=as_text(actor or settings.actor).strip()
        ),
        format=format,
        limit=min(limit, MOST_ROWS) if limit else None,
        quiet=quiet,
        no_input=no_input,
    )
    context.call_on_close(options.at_end.close)


app.command("init", epilog=EVERYWHERE)(doctor.init)
app.command("demo", epilog=EVERYWHERE)(demo.demo)
app.command("ingest", epilog=EVERYWHERE)(ingest.ingest)
app.command("check", epilog=EVERYWHERE)(check.check)
app.command("extract", epilog=EVERYWHERE)(extract.extract)
app.add_typer(documents.app, name="document")
app.add_typer(speakers.app, name="speaker")
app.add_typer(statements.app, name="statement")
app.add_typer(claims.app, name="claim")
app.add_typer(match.app, name="match")
app.add_typer(flag.app, name="flag")
app.add_typer(review.app, name="review")
app.add_typer(verify.app, name="verify")
app.add_typer(runs.app, name="run")
app.command("doctor", epilog=EVERYWHERE)(doctor.doctor)


def main() -> None:
    """Entry point of the installed command."""
    prepare_streams()
    app()
