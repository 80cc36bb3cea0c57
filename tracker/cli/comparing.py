"""Two wordings beside each other, with the words that differ marked."""

import re
from collections.abc import Sequence
from datetime import date

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tracker.cli.narrow import READABLE
from tracker.cli.views import id_of, stacked
from tracker.cli.words import RELATION_STYLES, occasion, plural, shortened, when
from tracker.domain.records import ClaimEdge, ClaimMember
from tracker.domain.review import Reason, Relation


class Marked:
    """A wording with some of its words bold and underlined; in brackets too where the terminal has no colour."""

    def __init__(self, text: str, parts: Sequence[str], *, style: str = "") -> None:
        self.text = shortened(text)
        self.style = f"bold underline {style}".strip()
        self.places = _places(self.text, [part for part in parts if part != text])

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self.shown(brackets=console.no_color or console.color_system is None)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self.shown(brackets=True))

    def shown(self, *, brackets: bool) -> Text:
        shown, end = Text(), 0
        for start, stop in self.places:
            words = self.text[start:stop]
            shown.append(self.text[end:start]).append(f"[{words}]" if brackets else words, style=self.style)
            end = stop
        return shown.append(self.text[end:])


def _places(text: str, parts: Sequence[str]) -> list[tuple[int, int]]:
    """Where these stand as whole words or whole numbers; the longest first where several begin in one place."""
    words = "|".join(re.escape(part) for part in sorted(filter(None, parts), key=len, reverse=True))
    if not words:
        return []
    return [
        found.span() for found in re.finditer(rf"(?<!\w)(?<!\d[.,])(?:{words})(?!\w)(?![.,]\d)", text, re.IGNORECASE)
    ]


class SideBySide:
    """Two things beside each other, on a narrow terminal one below the other."""

    def __init__(self, left: RenderableType, right: RenderableType) -> None:
        self.sides = left, right

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width < READABLE:
            yield from self.sides
            return
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0), expand=True)
        table.add_column(ratio=1)
        table.add_column(ratio=1)
        table.add_row(*self.sides)
        yield table


def edges(records: Sequence[ClaimEdge]) -> RenderableType:
    """Pairs of claims side by side, what differs between them marked and in words."""
    return Group(*(part for edge in records for part in (_heading(edge), _told(edge), _sides(edge), Text())))


def _heading(edge: ClaimEdge) -> Text:
    known = edge.left.speaker_id and edge.right.speaker_id
    who = "same speaker" if edge.same_speaker else "two speakers" if known else "speaker not known"
    return Text.assemble(
        (f"{edge.relation.value:<10}", RELATION_STYLES[edge.relation]),
        (f"{who:<19}", "bold" if edge.same_speaker else "dim"),
        (f"{plural(edge.printed, 'document')}, {plural(edge.outlets, 'outlet')}", "dim"),
    )


def _told(edge: ClaimEdge) -> Text:
    words = own_words(edge) if edge.same_speaker else "; ".join(reason.text for reason in edge.reasons)
    return Text(words, style=RELATION_STYLES[edge.relation])


def own_words(edge: ClaimEdge) -> str:
    """What somebody said then and what later: ``Ann Lee said 6,000 on 4 Mar 2026, 1,000 on 6 May 2026``."""
    first, second, reasons = edge.left, edge.right, list(edge.reasons)
    if _day_of(second) < _day_of(first):
        first, second, reasons = second, first, [reason.turned() for reason in reasons]
    reason = next((one for one in reasons if one.is_difference), None)
    rest = "".join(f"; {one.text}" for one in reasons if one is not reason)
    return f"{first.speaker} {_then_and_later(reason, when(first), when(second))}{rest}"


def _day_of(member: ClaimMember) -> date:
    return member.said_on or member.published_on or date.max


def _then_and_later(reason: Reason | None, then: str, later: str) -> str:
    if reason is None:
        return f"said one {then}, the other {later}"
    if reason.left and reason.right:
        if then == later:
            return f"said {reason.left} and {reason.right} {then}"
        return f"said {reason.left} {then}, {reason.right} {later}"
    if reason.kind == "negation":
        denied = f"denied it (‘{reason.left or reason.right}’)"
        return f"{denied} {then}, said it {later}" if reason.left else f"said it {then}, {denied} {later}"
    return f"{then} and {later}: {reason.text}"


def _sides(edge: ClaimEdge) -> RenderableType:
    style = colour_of(edge.relation)
    left = Marked(edge.left.text, [reason.left for reason in edge.reasons], style=style)
    right = Marked(edge.right.text, [reason.right for reason in edge.reasons], style=style)
    below = [_below(edge.left, edge.left_claim, edge), _below(edge.right, edge.right_claim, edge)]
    return Padding(SideBySide(Group(left, below[0]), Group(right, below[1])), (0, 0, 0, 2))


def _below(member: ClaimMember, claim: str, edge: ClaimEdge) -> Text:
    """Who said it where, without the name that stands above both."""
    where = Text(f"{occasion(member)}, {member.source or 'source not known'}  ", style="dim")
    where.append_text(id_of(claim))
    return where if edge.same_speaker else stacked(member.speaker or member.speaker_as_printed or "–", where)


def colour_of(relation: Relation) -> str:
    """The colour of a relation, for words that are bold already."""
    return RELATION_STYLES[relation].removeprefix("bold ")
