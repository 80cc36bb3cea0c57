"""Make a database; see whether it is well."""

from typing import Annotated

import typer

from tracker.cli import views
from tracker.cli.context import options_of
from tracker.cli.output import emit
from tracker.cli.root import say
from tracker.cli.words import safe
from tracker.domain.records import CheckResult
from tracker.store.queries import health


def init(
    context: typer.Context,
    upgrade: Annotated[bool, typer.Option("--upgrade", help="Bring an older database up to date")] = False,
) -> None:
    """Make a database. Harmless when there is one."""
    options = options_of(context)
    database = options.open(create=True, upgrade=upgrade)
    if not options.quiet:
        say(f"{safe(database.place)} is ready (schema {database.revision()}).")


def doctor(context: typer.Context) -> None:
    """Check the database: file, bytes, texts, spans, claims, history. Exit code 1 when anything is broken."""
    options = options_of(context)
    with options.open().reading() as session:
        results = health.check_all(session)
    emit(options, results, CheckResult, views.checks, nothing="")
    if not all(result.ok for result in results):
        raise typer.Exit(1)
