"""What a number or a date in a wording comes to, whatever way it is printed: "6,000", "six thousand", "6k"."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tracker.match.tokens import Token

LARGEST = 1e18
"""Numbers beyond this are kept as words: nobody means them as quantities."""


class Measure(StrEnum):
    """What a quantity measures; only like is compared with like."""

    COUNT = "count"
    RATIO = "ratio"
    POINTS = "points"
    MONEY = "money"
    YEAR = "year"
    ORDINAL = "ordinal"
    TIMES = "times"
    LENGTH_OF_TIME = "time"
    UNIT = "unit"
    MAGNITUDE = "magnitude"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a wording. ``value`` is in ``unit`` (for a count: the stem of the noun behind it, "" if none).

    ``qualifier`` is "", "about", "nearly", "over" or "under"; ``words`` are as printed, qualifier and all. A ``weak``
    one ("one child", "both children") may be no number at all and differs only from a number of the same thing. A
    ``converted`` one was printed in miles, acres and the like, and is compared with a tolerance.
    """

    measure: Measure
    value: float
    unit: str
    words: str
    qualifier: str = ""
    weak: bool = False
    converted: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as far as it is printed. ``kind``: day ("03-14"), month ("03"), weekday, season, relative ("next week"),
    rate ("a week", "weekly"), time ("14h", "noon"), daypart ("morning"), part ("early", of what follows), decade.

    A year is a quantity beside it.
    """

    kind: str
    value: str
    words: str


class Term(NamedTuple):
    """A word, a quantity or a date in its place."""

    word: str
    token: Token
    quantity: Quantity | None = None
    date: DateMention | None = None


Found = tuple[list[Term], int]
"""What a reader made of the tokens from a position, and where it ended; the position itself when it found nothing."""


def word_at(tokens: list[Token], position: int) -> str:
    return tokens[position].word if 0 <= position < len(tokens) else ""


def quantity_term(tokens: list[Token], start: int, end: int, quantity: Quantity) -> Term:
    return Term(canonical(quantity), merged(tokens, start, end), quantity=quantity)


def merged(tokens: list[Token], start: int, end: int) -> Token:
    first, last = tokens[start], tokens[end - 1]
    return Token(first.word, first.start, last.end, first.capital)


def canonical(quantity: Quantity) -> str:
    """The token that stands for a quantity: equal quantities, equal tokens."""
    if quantity.weak:
        return "one" if quantity.value == 1 else "both"
    unit = "" if quantity.measure is Measure.COUNT else quantity.unit
    sign = {Measure.YEAR: "y", Measure.RATIO: "r", Measure.ORDINAL: "o", Measure.TIMES: "x", Measure.POINTS: "p"}
    return f"#{sign.get(quantity.measure, '')}{unit}{quantity.value:.10g}"
