"""How single values look on a terminal: ids, dates, quotations, statuses. Colour never stands alone."""

from datetime import date

from rich.markup import escape
from rich.text import Text

from tracker.cli.terminal import plain
from tracker.domain.records import StatementRecord
from tracker.domain.review import Relation, Status
from tracker.domain.speech import SpeakerKind, StatementKind

_SHORT_ID = 9
_MOST_SHOWN = 2_000
"""Characters of one cell: more than a screenful in its column."""

STATUS_STYLES = {
    Status.UNVERIFIED: "yellow",
    Status.IN_PROGRESS: "cyan",
    Status.IN_REVIEW: "cyan",
    Status.VERIFIED: "green",
    Status.DISPUTED: "magenta",
    Status.WITHDRAWN: "dim",
    Status.NOT_CHECKABLE: "dim",
}

RELATION_STYLES = {
    Relation.SAME: "green",
    Relation.VARIANT: "yellow",
    Relation.CONFLICT: "bold red",
    Relation.DIFFERENT: "dim",
}


def short_id(public_id: str) -> str:
    """The kind and six characters: enough to type, as in git."""
    return public_id[:_SHORT_ID]


def day(value: date | None) -> str:
    """``9 Feb 2026``; a dash when unknown."""
    return f"{value.day} {value:%b %Y}" if value else "–"


def period(first: date | None, last: date | None) -> str:
    """``20 Jan – 4 Mar 2026``; one date when it is one day."""
    if first is None or last is None or first == last:
        return day(first or last)
    if first.year == last.year:
        return f"{first.day} {first:%b} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def quoted(text: str, kind: StatementKind) -> Text:
    """Words in quotation marks as quotation; reported words in italics, so that the two never look alike."""
    shown = shortened(" ".join(text.split()).rstrip(",;"))
    if kind is StatementKind.DIRECT:
        return Text(f"“{shown}”")
    return Text(shown, style="italic")


def shortened(text: str) -> str:
    """The text, or its beginning where it is a book: laying out a million characters takes a minute."""
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def status(value: Status, rating: str | None = None) -> Text:
    """Where the work stands, and the rating beside it."""
    text = Text(value.value.replace("_", " "), style=STATUS_STYLES[value])
    if rating:
        text.append(f": {rating.replace('_', ' ')}", style="bold")
    return text


def who(record: StatementRecord) -> Text:
    """The speaker's name; what is printed when nobody is known; the office as printed below it."""
    if record.speaker:
        text = Text(record.speaker, style="bold")
    elif record.speaker_kind is SpeakerKind.ANONYMOUS:
        text = Text(record.speaker_as_printed or "unnamed", style="dim italic")
    else:
        text = Text(record.name_in_document or record.speaker_as_printed or "not known", style="italic")
    if record.role_as_printed:
        text.append(f"\n{record.role_as_printed}", style="dim")
    return text


def plural(count: int, noun: str, nouns: str | None = None) -> str:
    """``1 statement``, ``2 statements``."""
    return f"{count:,} {noun if count == 1 else nouns or noun + 's'}"


def given(words: str | None) -> str | None:
    """What was typed, without stray white space; None where nothing is left."""
    return " ".join(words.split()) or None if words else None


def named(origin: str) -> str:
    """An input as it is called in a sentence."""
    return "standard input" if origin == "-" else origin or "''"


def safe(text: str) -> str:
    """Text from outside, without meaning for the terminal: no markup, no control characters."""
    return escape(plain(text))
