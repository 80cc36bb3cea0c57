"""What repeats."""

import json
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from tracker.cli import profiles, views
from tracker.cli.context import Format, options_of
from tracker.cli.dates import first_day
from tracker.cli.output import emit, print_view, write_records
from tracker.cli.root import EVERYWHERE
from tracker.domain.records import ClaimFilter, ClaimMember, ClaimRecord
from tracker.store.queries import claims as queries
from tracker.store.queries.ids import find_key
from tracker.writers.cells import plain

app = typer.Typer(help="What was claimed: repeats, variants, conflicts.", no_args_is_help=True)


@app.command("list", epilog=EVERYWHERE)
def list_(
    context: typer.Context,
    repeated: Annotated[bool, typer.Option("--repeated", help="Only those that more than one document prints")] = False,
    min_outlets: Annotated[int, typer.Option(min=1, help="Only those that so many outlets print")] = 1,
    unverified: Annotated[bool, typer.Option("--unverified", help="Only those nobody has settled")] = False,
    since: Annotated[str | None, typer.Option(help="Said or printed on or after")] = None,
    speaker: Annotated[str | None, typer.Option(help="Made by: name, alias or id")] = None,
    about: Annotated[str | None, typer.Option(help="Words in it")] = None,
    min_check_worthiness: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only those so likely to be worth a check")
    ] = None,
) -> None:
    """List claims, those that most documents print first."""
    options = options_of(context)
    wanted = ClaimFilter(
        repeated=2 if repeated else 1,
        min_outlets=min_outlets,
        unverified=unverified,
        since=first_day(since),
        speaker=speaker,
        about=about,
        min_check_worthiness=min_check_worthiness,
    )
    with options.open().reading() as session:
        records = queries.list_claims(session, wanted, limit=options.rows)
    emit(options, records, ClaimRecord, views.claims, nothing="No claims fit.")


@app.command(epilog=EVERYWHERE)
def show(context: typer.Context, claim: Annotated[str, typer.Argument(help="Id, or its beginning")]) -> None:
    """Show one claim: its counts, who said it where, what varies or contradicts, its history."""
    options = options_of(context)
    with options.open().reading() as session:
        found = queries.get_claim(session, find_key(session, "cl", claim))
    if options.chosen_format is Format.TABLE:
        print_view(profiles.claim(found))
    elif options.chosen_format in (Format.JSON, Format.JSONL):
        indent = 2 if options.chosen_format is Format.JSON else None
        json.dump(plain(asdict(found)), sys.stdout, ensure_ascii=False, indent=indent)
        sys.stdout.write("\n")
    else:
        write_records(options.chosen_format, found.members, ClaimMember)
