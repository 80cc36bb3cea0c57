"""What was read."""

from typing import Annotated

import typer

from tracker.cli import reading, views
from tracker.cli.context import Format, options_of
from tracker.cli.output import emit, print_view, write_records
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import DocumentRecord, StatementRecord
from tracker.store.queries import documents as queries
from tracker.store.queries.ids import find_key

app = typer.Typer(help="What was read.", no_args_is_help=True)


@app.command("list", epilog=EVERYWHERE)
def list_(
    context: typer.Context,
    source: Annotated[str | None, typer.Option(help="Only of this source")] = None,
) -> None:
    """List documents, the latest published first."""
    options = options_of(context)
    with options.open().reading() as session:
        records = queries.list_documents(session, source=source, limit=options.rows)
    emit(options, records, DocumentRecord, views.documents, nothing="No documents. `tracker ingest PATH` reads some.")


@app.command(epilog=EVERYWHERE)
def show(context: typer.Context, document: Annotated[str, typer.Argument(help="Id, or its beginning")]) -> None:
    """Show a document's text with the statements marked in it."""
    options = options_of(context)
    with options.open().reading() as session:
        found = queries.get_document(session, find_key(session, "do", document))
    if options.chosen_format is Format.TABLE:
        print_view(reading.document(found))
    else:
        write_records(options.chosen_format, found.statements, StatementRecord)
