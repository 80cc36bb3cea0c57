"""One speaker, one claim: what a page about them would show."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from tracker.cli import comparing, views
from tracker.cli.words import day, period, plural, shortened, status
from tracker.domain.records import ClaimDetail, SpeakerRecord, StatementRecord, VerificationRecord


def speaker(record: SpeakerRecord, said: Sequence[StatementRecord]) -> RenderableType:
    """Names, roles with their dates, and the latest statements."""
    facts = _facts()
    facts.add_row("Kind", record.kind.value)
    if record.merged_into:
        facts.add_row("Merged into", record.merged_into)
    if record.aliases:
        facts.add_row("Also", ", ".join(record.aliases))
    for role in record.roles:
        held = period(role.from_on, role.until_on, role.from_precision, role.until_precision)
        facts.add_row("Role", f"{role.title} ({held})" if role.from_on else role.title)
    counted = f"{plural(record.statements, 'statement')} in {plural(record.documents, 'document')}"
    facts.add_row("Heard", f"{counted} of {plural(record.sources, 'outlet')}, {views.span_of(record)}")
    facts.add_row("Id", Text(record.id, style="cyan"))
    title = Text(record.name, style="bold")
    if record.state.value == "proposed":
        title.append("  proposed by the machine, not confirmed", style="dim yellow")
    return Group(title, facts, *([views.statements(said)] if said else []))


def claim(found: ClaimDetail) -> RenderableType:
    """The wording, the four counts, who said it where, what differs from it, and its history."""
    record = found.claim
    counts = Text()
    for number, name in (
        (record.said, "said"),
        (record.printed, "printed"),
        (record.distinct_texts, "distinct texts"),
        (record.outlets, "outlets"),
    ):
        counts.append(f"{number} ", style="bold").append(f"{name}   ", style="dim")
    facts = _facts()
    facts.add_row("Status", status(record.status, record.rating))
    facts.add_row("Spread", counts)
    facts.add_row("When", views.span_of(record))
    facts.add_row("Worth a check", views.worth(record))
    facts.add_row("Id", Text(record.id, style="cyan"))
    parts: list[RenderableType] = [
        Text(f"“{shortened(record.text)}”", style="bold"),
        facts,
        views.members(found.members),
    ]
    if found.edges:
        parts += [_heading("Nearly the same, but"), comparing.edges(found.edges)]
    if found.history:
        parts += [_heading("History"), _history(found.history)]
    return Group(*parts)


def _history(events: Sequence[VerificationRecord]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    for event in events:
        what = status(event.status, event.rating)
        table.add_row(
            day(event.created_at.date()), event.actor, event.event, what, f"{event.reason} (as of {day(event.as_of)})"
        )
    return table


def _facts() -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    return table


def _heading(words: str) -> Rule:
    return Rule(words, align="left", style="dim")
