"""What wants a look."""

from typing import Annotated

import typer

from tracker.cli import comparing, views
from tracker.cli.context import options_of
from tracker.cli.dates import first_day
from tracker.cli.output import emit
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import ClaimEdge, ClaimFilter, ClaimRecord
from tracker.store.queries import claims, edges

app = typer.Typer(help="What wants a look.", no_args_is_help=True)

ExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit with 1 when anything is listed, for cron")]


@app.command(epilog=EVERYWHERE)
def unverified(
    context: typer.Context,
    repeated: Annotated[int, typer.Option(min=1, help="Printed by at least so many documents")] = 2,
    outlets: Annotated[int, typer.Option(min=1, help="Printed by at least so many outlets")] = 1,
    since: Annotated[str | None, typer.Option(help="Said or printed on or after")] = None,
    min_check_worthiness: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only those so likely to be worth a check")
    ] = None,
    exit_code: ExitCode = False,
) -> None:
    """Claims that are repeated and that nobody has settled."""
    options = options_of(context)
    wanted = ClaimFilter(
        repeated=repeated,
        min_outlets=outlets,
        unverified=True,
        since=first_day(since),
        min_check_worthiness=min_check_worthiness,
    )
    with options.open().reading() as session:
        records = claims.list_claims(session, wanted, limit=options.rows)
    count = emit(options, records, ClaimRecord, views.claims, nothing="Nothing is repeated and unverified.")
    if exit_code and count:
        raise typer.Exit(1)


@app.command(epilog=EVERYWHERE)
def conflicts(context: typer.Context, exit_code: ExitCode = False) -> None:
    """Claims that contradict each other, or differ in a number, a date or a name; by one speaker first."""
    options = options_of(context)
    with options.open().reading() as session:
        records = edges.list_edges(session, limit=options.rows)
    count = emit(options, records, ClaimEdge, comparing.edges, nothing="No conflicts.")
    if exit_code and count:
        raise typer.Exit(1)
