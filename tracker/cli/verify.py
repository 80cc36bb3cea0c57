"""Events in a claim's history."""

from typing import Annotated

import typer

from tracker.cli import profiles
from tracker.cli.context import Format, Options, options_of
from tracker.cli.dates import past_day, today
from tracker.cli.output import print_view, write_records
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import VerificationRecord
from tracker.store.queries import claims
from tracker.store.queries.ids import find_key
from tracker.workflows import verifying

app = typer.Typer(help="Decide on claims. Every event needs a reason and stays.", no_args_is_help=True)

Claim = Annotated[str, typer.Argument(help="Id of the claim, or its beginning")]
Reason = Annotated[str, typer.Option(help="What it rests on, in a sentence. Required")]
AsOf = Annotated[str | None, typer.Option(help="The day for which it holds; today unless given")]


@app.command(epilog=EVERYWHERE)
def propose(
    context: typer.Context,
    claim: Claim,
    rating: Annotated[
        str, typer.Option(help="true, mostly_true, mixed, mostly_false, false, misleading, unproven, ...")
    ],
    reason: Reason = "",
    as_of: AsOf = None,
) -> None:
    """Propose a rating: the claim goes into review."""
    options = options_of(context)
    event = verifying.propose(
        options.open(),
        claim,
        rating=rating,
        reason=reason,
        as_of=past_day(as_of, "--as-of") or today(),
        actor=options.settings.actor,
    )
    _print(options, event)


@app.command(epilog=EVERYWHERE)
def approve(context: typer.Context, claim: Claim, reason: Reason = "", as_of: AsOf = None) -> None:
    """Approve the proposed rating: the claim is verified."""
    options = options_of(context)
    event = verifying.approve(
        options.open(), claim, reason=reason, as_of=past_day(as_of, "--as-of") or today(), actor=options.settings.actor
    )
    _print(options, event)


def _print(options: Options, event: VerificationRecord) -> None:
    if options.chosen_format is not Format.TABLE:
        write_records(options.chosen_format, [event], VerificationRecord)
        return
    with options.open().reading() as session:
        print_view(profiles.claim(claims.get_claim(session, find_key(session, "cl", event.claim_id))))
