"""Lists as tables for a terminal, readable from 80 columns on: what belongs together stands stacked in one cell."""

from collections.abc import Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from tracker.cli.words import (
    day,
    inside,
    occasion,
    period,
    plural,
    quoted,
    short_id,
    shortened,
    status,
    who,
)
from tracker.domain.records import (
    CheckResult,
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
            stacked(occasion(record), record.source),
            who(record),
            stacked(quoted(record.exact, record.kind), inside(record)),
            id_of(record.id),
        )
    return table


def doubtful(records: Sequence[StatementRecord]) -> RenderableType:
    """Statements with how sure the machine is, and what it took for the speaker and the words that report."""
    table = new_table(("Sure", 5), ("Speaker", 22), ("Statement", None), ("Id", 9))
    for record in records:
        printed = " … ".join(filter(None, (record.speaker_as_printed, record.cue)))
        table.add_row(
            sureness(record),
            who(record),
            stacked(
                quoted(record.exact, record.kind),
                f"printed: {printed}" if printed else "no speaker found",
                inside(record),
                f"{record.source or 'source not known'}, {occasion(record)}",
            ),
            id_of(record.id),
        )
    return table


def sureness(record: StatementRecord) -> str:
    """How sure the machine is of a statement."""
    return "by hand" if record.confidence is None else f"{record.confidence:.0%}"


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
            stacked(heard, span_of(record)),
            id_of(record.id),
        )
    return table


def documents(records: Sequence[DocumentRecord]) -> RenderableType:
    table = new_table(("Published", 20), ("Title", None), ("Statements", 10), ("Id", 9))
    for record in records:
        notes = [plural(record.versions, "version")] if record.versions > 1 else []
        notes += [f"one of {record.copies} copies"] if record.copies > 1 else []
        table.add_row(
            stacked(day(record.published_on, record.published_precision), record.source),
            stacked(record.title or "–", ", ".join(notes)),
            str(record.statements),
            id_of(record.id),
        )
    return table


def claims(records: Sequence[ClaimRecord]) -> RenderableType:
    table = new_table(("Claim", None), ("Spread", 22), ("By", 18), ("Status", 12))
    for record in records:
        table.add_row(*_claim(record))
    return table


def claims_to_check(records: Sequence[ClaimRecord]) -> RenderableType:
    """Claims with how much each wants checking."""
    table = new_table(("Check", 5), ("Claim", None), ("Spread", 22), ("By", 18), ("Status", 12))
    for record in records:
        table.add_row(worth(record), *_claim(record))
    return table


def worth(record: ClaimRecord) -> str:
    """The chance that a fact-checker would want to check a claim."""
    return "–" if record.check_worthiness is None else f"{record.check_worthiness:.0%}"


def _claim(record: ClaimRecord) -> tuple[RenderableType, ...]:
    return (
        stacked(shortened(record.text), _trouble(record)),
        spread(record),
        _some(record.speakers),
        stacked(status(record.status, record.rating), id_of(record.id)),
    )


def span_of(record: ClaimRecord | SpeakerRecord) -> str:
    """From the first time to the last."""
    return period(record.first_on, record.last_on, record.first_precision, record.last_precision)


def spread(record: ClaimRecord) -> Text:
    """The four counts and the period: printed and outlets first."""
    return stacked(
        f"{plural(record.printed, 'document')}, {plural(record.outlets, 'outlet')}",
        f"said {record.said}×, {plural(record.distinct_texts, 'text')}",
        span_of(record),
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
            stacked(occasion(record), source),
            speaker,
            shortened(record.text),
            stacked(_match(record), id_of(record.statement_id)),
        )
    return table


def _match(record: ClaimMember) -> str:
    if record.origin is LinkOrigin.PERSON:
        return "by hand"
    return "first" if record.score is None else f"{record.score:.0%}"


def runs(records: Sequence[RunRecord]) -> RenderableType:
    table = new_table(("Started", 17), ("Command", 20), ("What it made", None), ("Id", 9))
    for record in records:
        made = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in record.counts.items() if count)
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
