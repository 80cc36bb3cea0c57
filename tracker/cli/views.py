"""Lists as tables for a terminal, readable from 80 columns on: what belongs together stands stacked in one cell."""

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from tracker.cli.words import RELATION_STYLES, day, period, plural, quoted, short_id, shortened, status, who
from tracker.domain.records import (
    CheckResult,
    ClaimEdge,
    ClaimMember,
    ClaimRecord,
    DocumentRecord,
    RunRecord,
    SpeakerRecord,
    StatementRecord,
)
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import AttributionState

_NAMES_SHOWN = 3


def new_table(*columns: tuple[str, int | None]) -> Table:
    """A table as wide as the terminal; a column's number is its greatest width, None takes what is left."""
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, expand=True)
    for header, width in columns:
        table.add_column(header, ratio=1 if width is None else None, max_width=width, overflow="fold")
    return table


def stacked(first: str | Text, *below: str | Text | None) -> Text:
    """One thing above others: the first in its own style, those below dim."""
    text = first.copy() if isinstance(first, Text) else Text(first)
    for line in below:
        if line:
            text.append("\n").append(line if isinstance(line, Text) else Text(line, style="dim"))
    return text


def id_of(public_id: str) -> Text:
    """An id, short enough to type."""
    return Text(short_id(public_id), style="cyan", no_wrap=True)


def statements(records: Sequence[StatementRecord]) -> RenderableType:
    table = new_table(("Said", 20), ("Speaker", 22), ("Statement", None), ("Id", 9))
    for record in records:
        table.add_row(
            stacked(day(record.said_on or record.published_on), record.source),
            who(record),
            quoted(record.exact, record.kind),
            id_of(record.id),
        )
    return table


def speakers(records: Sequence[SpeakerRecord]) -> RenderableType:
    table = new_table(("Speaker", None), ("Kind", 12), ("Heard", 24), ("Id", 9))
    for record in records:
        name = Text(record.name, style="bold")
        if record.state is AttributionState.PROPOSED:
            name.append(" ?", style="yellow")
        also = f"also {', '.join(record.aliases)}" if record.aliases else None
        roles = "; ".join(dict.fromkeys(role.title for role in record.roles))
        heard = f"{record.statements}× in {plural(record.sources, 'outlet')}"
        table.add_row(
            stacked(name, roles, also),
            record.kind.value,
            stacked(heard, period(record.first_on, record.last_on)),
            id_of(record.id),
        )
    return table


def documents(records: Sequence[DocumentRecord]) -> RenderableType:
    table = new_table(("Published", 20), ("Title", None), ("Statements", 10), ("Id", 9))
    for record in records:
        notes = [plural(record.versions, "version")] if record.versions > 1 else []
        notes += [f"one of {record.copies} copies"] if record.copies > 1 else []
        table.add_row(
            stacked(day(record.published_on), record.source),
            stacked(record.title or "–", ", ".join(notes)),
            str(record.statements),
            id_of(record.id),
        )
    return table


def claims(records: Sequence[ClaimRecord]) -> RenderableType:
    table = new_table(("Claim", None), ("Spread", 22), ("By", 18), ("Status", 12))
    for record in records:
        table.add_row(
            stacked(shortened(record.text), _trouble(record)),
            spread(record),
            _some(record.speakers),
            stacked(status(record.status, record.rating), id_of(record.id)),
        )
    return table


def spread(record: ClaimRecord) -> Text:
    """The four counts and the period: printed and outlets first."""
    return stacked(
        f"{plural(record.printed, 'document')}, {plural(record.outlets, 'outlet')}",
        f"said {record.said}×, {plural(record.distinct_texts, 'text')}",
        period(record.first_on, record.last_on),
    )


def _trouble(record: ClaimRecord) -> Text:
    """How many other claims contradict this one or vary from it."""
    text = Text()
    for count, noun, style in ((record.conflicts, "conflict", "bold red"), (record.variants, "variant", "yellow")):
        if count:
            text.append(", " if text else "").append(plural(count, noun), style=style)
    return text


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMES_SHOWN
    shown = ", ".join(names[:_NAMES_SHOWN]) or "–"
    return f"{shown} and {more} more" if more > 0 else shown


def members(records: Sequence[ClaimMember]) -> RenderableType:
    table = new_table(("Said", 20), ("Speaker", 20), ("Wording", None), ("Match", 9))
    for record in records:
        source = f"{record.source or '–'} (copy)" if record.copies_group else record.source
        speaker = record.speaker or Text(record.speaker_as_printed or "–", style="italic")
        table.add_row(
            stacked(day(record.said_on or record.published_on), source),
            speaker,
            shortened(record.text),
            stacked(_match(record), id_of(record.statement_id)),
        )
    return table


def _match(record: ClaimMember) -> str:
    if record.origin is LinkOrigin.PERSON:
        return "by hand"
    return "first" if record.score is None else f"{record.score:.0%}"


def edges(records: Sequence[ClaimEdge]) -> RenderableType:
    """Pairs side by side, what differs between them marked and in words."""
    return Group(*(_edge(edge) for edge in records))


def _edge(edge: ClaimEdge) -> RenderableType:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1), expand=True)
    table.add_column(width=20)
    table.add_column(width=20)
    table.add_column(ratio=1)
    table.add_column(width=9)
    relation = Text(edge.relation.value, style=RELATION_STYLES[edge.relation])
    table.add_row(relation, "", Text("; ".join(reason.text for reason in edge.reasons), style="yellow"), "")
    for member, claim, parts in (
        (edge.left, edge.left_claim, [reason.left for reason in edge.reasons]),
        (edge.right, edge.right_claim, [reason.right for reason in edge.reasons]),
    ):
        said = stacked(day(member.said_on or member.published_on), member.source)
        speaker = Text(member.speaker or member.speaker_as_printed or "–", style="bold")
        table.add_row(said, speaker, marked(shortened(member.text), parts), id_of(claim))
    table.add_row("", "", "", "")
    return table


def marked(text: str, parts: Sequence[str]) -> Text:
    """The text with these parts of it underlined."""
    shown = Text(text)
    for part in parts:
        if len(part) > 1 and part != text:
            shown.highlight_words([part], style="bold underline", case_sensitive=False)
    return shown


def runs(records: Sequence[RunRecord]) -> RenderableType:
    table = new_table(("Started", 17), ("Command", 20), ("What it made", None), ("Id", 9))
    for record in records:
        made = ", ".join(f"{count:,} {name}" for name, count in record.counts.items() if count)
        table.add_row(
            stacked(f"{record.started_at:%Y-%m-%d %H:%M}", record.actor),
            stacked(record.command, record.state),
            made or "–",
            id_of(record.id),
        )
    return table


def checks(records: Sequence[CheckResult]) -> RenderableType:
    table = new_table(("Check", 12), ("", 8), ("Found", None))
    for record in records:
        word = Text("ok", style="green") if record.ok else Text("broken", style="bold red")
        table.add_row(record.name, word, record.detail)
    return table
