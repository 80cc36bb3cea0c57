"""How single values look on a terminal: ids, dates, quotations, statuses. Colour never stands alone."""

import re
from collections.abc import Sequence
from datetime import date

from rich.markup import escape
from rich.text import Text

from tracker.cli.terminal import plain
from tracker.domain.articles import DatePrecision
from tracker.domain.records import ClaimMember, StatementRecord
from tracker.domain.review import Relation, Status
from tracker.domain.speech import SpeakerKind, StatementKind

_SHORT_ID = 9
_BACKSLASHED_BRACKET = re.compile(r"\\+\[(?![a-z#/@][^\[]*?\])")
"""Rich takes one backslash off a bracket that begins no tag, and its ``escape`` does not put one there."""
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


def day(value: date | None, precision: DatePrecision | None = None) -> str:
    """``9 Feb 2026``, as far as it is known: ``week of 9 Feb 2026``, ``Feb 2026``, ``2026``; a dash when it is not."""
    if value is None:
        return "–"
    if precision is DatePrecision.YEAR:
        return f"{value:%Y}"
    return f"{_day_of_year(value, precision)} {value:%Y}"


def _day_of_year(value: date, precision: DatePrecision | None) -> str:
    if precision is DatePrecision.MONTH:
        return f"{value:%b}"
    return f"{'week of ' if precision is DatePrecision.WEEK else ''}{value.day} {value:%b}"


def period(
    first: date | None,
    last: date | None,
    first_precision: DatePrecision | None = None,
    last_precision: DatePrecision | None = None,
) -> str:
    """``20 Jan – 4 Mar 2026``, each end as far as it is known; one date when it is one day."""
    end = day(last, last_precision)
    if first is None or first == last:  # of two that begin alike the second is the longer and holds both
        return end
    if last is None:
        return day(first, first_precision)
    if first.year == last.year and first_precision is not DatePrecision.YEAR:
        return f"{_day_of_year(first, first_precision)} – {end}"
    return f"{day(first, first_precision)} – {end}"


def occasion(record: StatementRecord | ClaimMember) -> str:
    """When it was said, else when it was printed."""
    if record.said_on:
        return day(record.said_on, record.said_precision)
    return day(record.published_on, record.published_precision)


def when(record: StatementRecord | ClaimMember) -> str:
    """The same in a sentence: ``on 4 Mar 2026``, ``in Mar 2026``, ``in the week of 2 Mar 2026``."""
    value, precision = record.published_on, record.published_precision
    if record.said_on:
        value, precision = record.said_on, record.said_precision
    if value is None:
        return "on a day not known"
    if precision is DatePrecision.WEEK:
        return f"in the {day(value, precision)}"
    return f"{'in' if precision in (DatePrecision.MONTH, DatePrecision.YEAR) else 'on'} {day(value, precision)}"


def inside(record: StatementRecord) -> str | None:
    """Of a statement that is reported in another: ``in what Ruth Adeyemi said``."""
    return f"in what {record.outer_speaker or 'somebody'} said" if record.outer_id else None


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


def listed(names: Sequence[str], *, most: int) -> str:
    """``Ann Lee, Bo Lund and 2 more``; ``Ann Lee and Bo Lund``; nothing for no name."""
    more = len(names) - most
    if more > 0:
        return f"{', '.join(names[:most])} and {more} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


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
    """Text from outside, without meaning for the terminal: no markup, no control characters.

    Backslashes at its end are followed by an empty tag, since they would mean something before the next one.
    """
    shown = plain(text)
    body = shown.rstrip("\\")
    closing = len(shown) - len(body)
    return escape(_BACKSLASHED_BRACKET.sub(r"\\\g<0>", body)) + ("\\" * 2 * closing + "[none][/none]") * bool(closing)
