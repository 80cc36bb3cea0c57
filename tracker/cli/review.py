"""What waits for a person, in the order in which a person should look at it."""

from typing import Annotated

import typer

from tracker.cli import views
from tracker.cli.context import options_of
from tracker.cli.dates import first_day
from tracker.cli.output import emit
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import ClaimFilter, ClaimRecord, StatementFilter, StatementRecord
from tracker.store.queries import claims as claim_queries
from tracker.store.queries import statements as statement_queries

app = typer.Typer(help="What waits for a person: doubtful attributions, claims worth a check.", no_args_is_help=True)

Since = Annotated[str | None, typer.Option(help="Said or printed on or after")]


@app.command(epilog=EVERYWHERE)
def attributions(
    context: typer.Context,
    below: Annotated[float, typer.Option(min=0, max=1, help="Doubtful is what the machine is less sure of")] = 0.8,
    since: Since = None,
    speaker: Annotated[str | None, typer.Option(help="Given to: name, alias or id")] = None,
) -> None:
    """List statements that may not be what they seem: nobody found who speaks, or the machine not sure.

    Those without a speaker first, then the least sure; what a person decided on is not here any more. Decide with
    `tracker statement confirm`, `reject` or `attribute`.
    """
    options = options_of(context)
    wanted = StatementFilter(since=first_day(since), speaker=speaker)
    with options.open().reading() as session:
        records = statement_queries.list_doubtful(session, wanted, below=below, limit=options.rows)
        emit(options, records, StatementRecord, views.doubtful, nothing="No attribution is in doubt.")


@app.command(epilog=EVERYWHERE)
def claims(
    context: typer.Context,
    repeated: Annotated[int, typer.Option(min=1, help="Printed by at least so many documents")] = 1,
    outlets: Annotated[int, typer.Option(min=1, help="Printed by at least so many outlets")] = 1,
    since: Since = None,
    speaker: Annotated[str | None, typer.Option(help="Made by: name, alias or id")] = None,
    min_check_worthiness: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only those so likely to be worth a check")
    ] = None,
) -> None:
    """List claims that nobody has settled, those most worth a check first, then those in most outlets."""
    options = options_of(context)
    wanted = ClaimFilter(
        repeated=repeated,
        min_outlets=outlets,
        unverified=True,
        since=first_day(since),
        speaker=speaker,
        min_check_worthiness=min_check_worthiness,
    )
    with options.open().reading() as session:
        records = claim_queries.list_claims_to_check(session, wanted, limit=options.rows)
    emit(options, records, ClaimRecord, views.claims_to_check, nothing="No claim waits for a check.")
