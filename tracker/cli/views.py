"""Lists as tables for a terminal."""

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from tracker.cli.words import RELATION_STYLES, day, period, quoted, short_id, status, who
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


def _table(*columns: tuple[str, dict[str, object]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, expand=False)
    for header, how in columns:
        table.add_column(header, **how)  # type: ignore[arg-type]
    return table


_ID: dict[str, object] = {"style": "cyan", "no_wrap": True}
_DAY: dict[str, object] = {"no_wrap": True}
_NUMBER: dict[str, object] = {"justify": "right", "no_wrap": True}
_WIDE: dict[str, object] = {"ratio": 1, "min_width": 24}


def statements(records: Sequence[StatementRecord]) -> RenderableType:
    table = _table(
        ("Said", _DAY), ("Speaker", {"max_width": 26}), ("Statement", _WIDE), ("Source", {"max_width": 18}), ("Id", _ID)
    )
    for record in records:
        table.add_row(
            day(record.said_on or record.published_on),
            who(record),
            quoted(record.exact, record.kind),
            record.source or "–",
            short_id(record.id),
        )
    return table


def speakers(records: Sequence[SpeakerRecord]) -> RenderableType:
    table = _table(
        ("Speaker", {"max_width": 30}), ("Kind", {}), ("Also", {"max_width": 26}), ("Roles as printed", _WIDE),
        ("Statements", _NUMBER), ("Outlets", _NUMBER), ("Heard", _DAY), ("Id", _ID),
    )  # fmt: skip
    for record in records:
        name = Text(record.name, style="bold")
        if record.state.value == "proposed":
            name.append(" ?", style="dim yellow")
        table.add_row(
            name,
            record.kind.value,
            ", ".join(record.aliases),
            "; ".join(dict.fromkeys(role.title for role in record.roles)),
            str(record.statements),
            str(record.sources),
            period(record.first_on, record.last_on),
            short_id(record.id),
        )
    return table


def documents(records: Sequence[DocumentRecord]) -> RenderableType:
    table = _table(
        ("Published", _DAY), ("Source", {"max_width": 22}), ("Title", _WIDE), ("Statements", _NUMBER),
        ("Versions", _NUMBER), ("Copies", _NUMBER), ("Id", _ID),
    )  # fmt: skip
    for record in records:
        table.add_row(
            day(record.published_on),
            record.source or "–",
            record.title or "–",
            str(record.statements),
            str(record.versions),
            str(record.copies) if record.copies > 1 else "–",
            short_id(record.id),
        )
    return table


def claims(records: Sequence[ClaimRecord]) -> RenderableType:
    table = _table(
        ("Claim", _WIDE), ("Said", _NUMBER), ("Printed", _NUMBER), ("Texts", _NUMBER), ("Outlets", _NUMBER),
        ("When", _DAY), ("By", {"max_width": 24}), ("Status", {"max_width": 16}), ("Id", _ID),
    )  # fmt: skip
    for record in records:
        table.add_row(
            claim_text(record),
            str(record.said),
            str(record.printed),
            str(record.distinct_texts),
            str(record.outlets),
            period(record.first_on, record.last_on),
            ", ".join(record.speakers) or "–",
            status(record.status, record.rating),
            short_id(record.id),
        )
    return table


def claim_text(record: ClaimRecord) -> Text:
    """The claim, with how many others vary from or contradict it."""
    text = Text(record.text)
    if record.conflicts:
        text.append(f"  {record.conflicts} in conflict", style="bold red")
    if record.variants:
        text.append(f"  {record.variants} in variation", style="yellow")
    return text


def members(records: Sequence[ClaimMember]) -> RenderableType:
    table = _table(
        ("When", _DAY), ("Speaker", {"max_width": 24}), ("Wording", _WIDE), ("Source", {"max_width": 20}),
        ("Match", _NUMBER), ("Statement", _ID),
    )  # fmt: skip
    for record in records:
        match = "first" if record.score is None else f"{record.score:.0%}"
        if record.origin.value == "person":
            match = "by hand"
        table.add_row(
            day(record.said_on or record.published_on),
            record.speaker or Text(record.speaker_as_printed or "–", style="dim italic"),
            record.text,
            (record.source or "–") + (" (copy)" if record.copies_group else ""),
            match,
            short_id(record.statement_id),
        )
    return table


def edges(records: Sequence[ClaimEdge]) -> RenderableType:
    """Pairs side by side, what differs between them in words and marked."""
    return Group(*(_edge(edge) for edge in records))


def _edge(edge: ClaimEdge) -> RenderableType:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    table.add_column(no_wrap=True, width=9)
    table.add_column(no_wrap=True)
    table.add_column(max_width=24)
    table.add_column(ratio=1)
    table.add_column(style="cyan", no_wrap=True)
    label = Text(edge.relation.value, style=RELATION_STYLES[edge.relation])
    why = "; ".join(reason.text for reason in edge.reasons)
    for first, member, claim, mine in (
        (label, edge.left, edge.left_claim, [reason.left for reason in edge.reasons]),
        (Text(""), edge.right, edge.right_claim, [reason.right for reason in edge.reasons]),
    ):
        said = Text(member.speaker or member.speaker_as_printed or "–", style="bold")
        said.append(f"\n{member.source or '–'}", style="dim")
        table.add_row(
            first, day(member.said_on or member.published_on), said, marked(member.text, mine), short_id(claim)
        )
    table.add_row("", "", Text("differs", style="dim"), Text(why, style="yellow"), "")
    table.add_row("", "", "", "", "")
    return table


def marked(text: str, parts: Sequence[str]) -> Text:
    """The text with these parts of it underlined."""
    shown = Text(text)
    for part in parts:
        if part and len(part) > 1:
            shown.highlight_words([part], style="bold underline", case_sensitive=False)
    return shown


def runs(records: Sequence[RunRecord]) -> RenderableType:
    table = _table(
        ("Started", _DAY), ("Command", {}), ("Actor", {}), ("State", {}), ("What it made", _WIDE), ("Id", _ID)
    )
    for record in records:
        made = ", ".join(f"{count:,} {name}" for name, count in record.counts.items() if count)
        table.add_row(
            f"{record.started_at:%Y-%m-%d %H:%M}", record.command, record.actor, record.state, made, short_id(record.id)
        )
    return table


def checks(records: Sequence[CheckResult]) -> RenderableType:
    table = _table(("Check", {}), ("", {}), ("Found", _WIDE))
    for record in records:
        word = Text("ok", style="green") if record.ok else Text("broken", style="bold red")
        table.add_row(record.name, word, record.detail)
    return table
