"""The main job on the sample articles, from nothing to what wants a look."""

import sys
from dataclasses import replace
from pathlib import Path

import typer
from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

import tracker
from tracker.cli import comparing, views
from tracker.cli.context import Options, options_of
from tracker.cli.ingest import read_all
from tracker.cli.narrow import fitted
from tracker.cli.output import console
from tracker.cli.words import occasion, plural, quoted, short_id
from tracker.domain.records import ClaimEdge, ClaimFilter, ClaimRecord, SpeakerRecord, StatementFilter, StatementRecord
from tracker.domain.review import Relation
from tracker.errors import NotFound
from tracker.settings import DEFAULT_DATABASE
from tracker.store import Session
from tracker.store.queries import claims, edges, speakers, statements

DEMO_DATABASE = "demo.db"

_WIDTH = 110
"""Columns when it is not shown on a terminal."""
_SPEAKERS = 6
_STATEMENTS_EACH = 2
_CLAIMS = 8
_CONFLICTS = 5


def demo(context: typer.Context) -> None:
    """Ingest the sample articles into demo.db; show who said what, what repeats, conflicts and is unchecked."""
    options = _with_own_database(options_of(context))
    database = options.open(create=True)
    samples = samples_folder()
    read_all(options, database, [str(samples / "*.html"), str(samples / "*.txt")])
    with database.reading() as session:
        _show(session, options.settings.database)


def _with_own_database(options: Options) -> Options:
    if options.settings.database != DEFAULT_DATABASE:
        return options
    return replace(options, settings=replace(options.settings, database=DEMO_DATABASE))


def samples_folder() -> Path:
    """The sample articles: beside the package in a checkout, inside it when installed. Raises NotFound."""
    package = Path(tracker.__file__).parent
    for folder in (package / "_samples", package.parent / "data" / "samples"):
        if folder.is_dir():
            return folder
    raise NotFound("the sample articles are not installed")


def _show(session: Session, database: str) -> None:
    out = console() if sys.stdout.isatty() else console(width=_WIDTH)
    top = speakers.list_speakers(session, limit=_SPEAKERS)
    repeated = claims.list_claims(session, ClaimFilter(repeated=2), limit=_CLAIMS)
    unverified = claims.list_claims(session, ClaimFilter(repeated=2, min_outlets=2, unverified=True))
    pairs = edges.list_edges(session)
    said = {record.id: _latest(session, record) for record in top}
    _section(out, "Who said what", _by_speaker(top, said))
    _section(out, "Claims repeated across documents", views.claims(repeated))
    _section(out, "Conflicts: somebody says the opposite, or a number changed", comparing.edges(_telling(pairs)))
    _section(out, "Flagged: in two or more outlets, and nobody has checked", _flagged(unverified, pairs))
    _heading(out, "Try next")
    out.print(_next_steps(database, repeated), soft_wrap=True)  # to be copied: never broken into lines


def _latest(session: Session, record: SpeakerRecord) -> list[StatementRecord]:
    return list(statements.list_statements(session, StatementFilter(speaker=record.id), limit=_STATEMENTS_EACH))


def _section(out: Console, title: str, body: RenderableType) -> None:
    _heading(out, title)
    out.print(Padding(fitted(body, out.width), (0, 0, 0, 1)))


def _heading(out: Console, title: str) -> None:
    out.print()
    out.print(Rule(Text(title, style="bold"), align="left", style="dim"))


def _by_speaker(top: list[SpeakerRecord], said: dict[str, list[StatementRecord]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, expand=True)
    table.add_column("Speaker", max_width=30)
    table.add_column("Said", no_wrap=True)
    table.add_column("Latest statements", ratio=1)
    table.add_column("Source", max_width=20)
    for record in top:
        name = Text(record.name, style="bold")
        if record.roles:
            name.append(f"\n{record.roles[-1].title}", style="dim")
        name.append(f"\n{plural(record.statements, 'statement')}, {plural(record.sources, 'outlet')}", style="dim")
        for position, statement in enumerate(said[record.id]):
            table.add_row(
                name if position == 0 else "",
                occasion(statement),
                quoted(statement.exact, statement.kind),
                statement.source or "–",
                end_section=position == len(said[record.id]) - 1,
            )
    return table


def _telling(pairs: list[ClaimEdge]) -> list[ClaimEdge]:
    """Conflicts first, but some of each kind."""
    conflicts = [pair for pair in pairs if pair.relation is Relation.CONFLICT]
    variants = [pair for pair in pairs if pair.relation is Relation.VARIANT]
    return conflicts[: _CONFLICTS - min(2, len(variants))] + variants[:2]


def _flagged(unverified: list[ClaimRecord], pairs: list[ClaimEdge]) -> Group:
    disputed = [record for record in unverified if record.conflicts or record.variants]
    conflicts = sum(pair.relation is Relation.CONFLICT for pair in pairs)
    line = Text(f"{plural(len(unverified), 'claim')} repeated and unverified, ", style="bold")
    line.append(f"{len(disputed)} of them with a variant or a conflict; ")
    line.append(f"{plural(conflicts, 'conflict')} and {plural(len(pairs) - conflicts, 'variant')} in all.")
    return Group(line, views.claims((disputed or unverified)[:4]))


def _next_steps(database: str, repeated: list[ClaimRecord]) -> Text:
    claim = next((record for record in repeated if record.conflicts), repeated[0] if repeated else None)
    lines = [
        f"tracker --db {database} claim show {short_id(claim.id)}" if claim else f"tracker --db {database} claim list",
        f'tracker --db {database} check "The ferry carries 2,000 passengers a week"',
        f"tracker --db {database} statement list --about bridge --since 2026-03",
        f"tracker --db {database} flag unverified --outlets 3",
    ]
    return Text("\n".join(f" {line}" for line in lines), style="cyan")
