"""Who wrote what when."""

import typer

from tracker.cli import views
from tracker.cli.context import options_of
from tracker.cli.output import emit
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import RunRecord
from tracker.store.queries import runs as queries

app = typer.Typer(help="Commands that wrote.", no_args_is_help=True)


@app.command("list", epilog=EVERYWHERE)
def list_(context: typer.Context) -> None:
    """List the commands that wrote, the latest first."""
    options = options_of(context)
    with options.open().reading() as session:
        records = queries.list_runs(session, limit=options.rows)
    emit(options, records, RunRecord, views.runs, nothing="Nothing was written yet.")
