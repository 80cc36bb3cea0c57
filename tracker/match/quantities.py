"""Numbers as quantities and dates as dates, whatever way they are printed: "6,000", "six thousand", "6k"."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tracker.languages import english_matching as words
from tracker.match.lexicon import FUNCTION_STEMS, stem
from tracker.match.tokens import Token

_DIGITS = re.compile(r"-?\d[\d, ]*(?:\.\d+)?$")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_YEARS = range(1500, 2101)
_SURE_YEARS = range(1800, 2101)
_BEFORE_YEAR = frozenset(
    "in since by until till from before after of during between and to through late early for".split()
)
_RACES = frozenset("hurdles sprint freestyle race butterfly final relay backstroke breaststroke dash".split())
_NOT_FRACTION_AFTER = frozenset("first second third fourth last this next final each every the per that".split())
_COMPARED = frozenset("of more less fewer higher lower larger smaller bigger as than".split())
_OCCASION_AFTER = frozenset("a an per every in or and more about by for with on at after before again".split())
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

    ``qualifier`` is "", "about", "nearly", "over" or "under"; ``words`` are the words read. A ``weak`` one ("one
    child") may be no number at all and differs only from a number of the same thing.
    """

    measure: Measure
    value: float
    unit: str
    words: str
    qualifier: str = ""
    weak: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as far as it is printed. ``kind``: day ("03-14"), month ("03"), weekday, season, relative ("next week").

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


_FOUND = tuple[list[Term], int]
_STARTERS = (
    words.ONES.keys()
    | words.MULTIPLES.keys()
    | words.ORDINALS.keys()
    | words.FRACTIONS.keys()
    | words.VAGUE_SCALES.keys()
    | words.MONTHS.keys()
    | words.WEEKDAYS
    | words.SEASONS
    | words.RELATIVE.keys()
    | {"a", "an", "dozen", "once", "£", "$", "€", "¥"}
)


def read_terms(tokens: list[Token]) -> list[Term]:
    """The tokens with numbers and dates read."""
    terms: list[Term] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        word = token.word
        if word in _STARTERS or word[0].isdigit() or word[0] == "-":
            found, end = _read(tokens, position, terms)
            if end > position:
                terms.extend(found)
                position = end
                continue
        if word != "%":
            terms.append(Term(word, token))
        position += 1
    return terms


def _word(tokens: list[Token], position: int) -> str:
    return tokens[position].word if 0 <= position < len(tokens) else ""


def _read(tokens: list[Token], position: int, before: list[Term]) -> _FOUND:
    """What begins here, and where it ends; the start again when it is neither number nor date."""
    word = tokens[position].word
    for reader in (_read_date, _read_multiple, _read_number):
        found, end = reader(tokens, position)
        if end > position:
            break
    else:
        return [], position
    first = found[0]
    if first.quantity is not None and first.quantity.measure not in (Measure.YEAR, Measure.ORDINAL):
        qualifier, taken = _qualifier(before, time=first.quantity.measure is Measure.LENGTH_OF_TIME)
        if taken and (word not in ("a", "an") or not first.quantity.weak):
            del before[-taken:]
            found[0] = _term(tokens, position, end, _qualified(first.quantity, qualifier))
    return found, end


def _qualified(quantity: Quantity, qualifier: str) -> Quantity:
    return Quantity(
        quantity.measure, quantity.value, quantity.unit, quantity.words, qualifier or quantity.qualifier, quantity.weak
    )


def _qualifier(before: list[Term], *, time: bool) -> tuple[str, int]:
    """The qualifier that the terms before a number make, and how many terms it takes."""
    skipped = 1 if before and before[-1].word in ("a", "an", "the") and len(before) > 1 else 0
    if skipped and before[-2].word not in ("about", "nearly", "almost", "around", "roughly", "over", "under"):
        skipped = 0
    end = len(before) - skipped
    for length in (3, 2, 1):
        phrase = " ".join(term.word for term in before[max(0, end - length) : end])
        meant = words.QUALIFIERS.get(phrase)
        if meant is not None and length <= end and not (time and phrase in ("over", "under")):
            return meant, length + skipped
    return "", 0


def _term(tokens: list[Token], start: int, end: int, quantity: Quantity) -> Term:
    return Term(canonical(quantity), _merged(tokens, start, end), quantity=quantity)


def _merged(tokens: list[Token], start: int, end: int) -> Token:
    first, last = tokens[start], tokens[end - 1]
    return Token(first.word, first.start, last.end, first.capital)


def canonical(quantity: Quantity) -> str:
    """The token that stands for a quantity: equal quantities, equal tokens."""
    if quantity.weak:
        return "one"
    unit = "" if quantity.measure is Measure.COUNT else quantity.unit
    sign = {Measure.YEAR: "y", Measure.RATIO: "r", Measure.ORDINAL: "o", Measure.TIMES: "x", Measure.POINTS: "p"}
    return f"#{sign.get(quantity.measure, '')}{unit}{quantity.value:.10g}"


# --- dates


def _read_date(tokens: list[Token], position: int) -> _FOUND:
    word = tokens[position].word
    if iso := _ISO_DATE.match(word):
        year = Quantity(Measure.YEAR, float(iso[1]), "", iso[1])
        day = _date_term(tokens, position, position + 1, "day", f"{iso[2]}-{iso[3]}")
        return [day, _term(tokens, position, position + 1, year)], position + 1
    if word in words.MONTHS:
        return _month_first(tokens, position)
    if _day_number(tokens, position):
        return _day_first(tokens, position)
    if word in words.WEEKDAYS or word in words.SEASONS:
        kind = "weekday" if word in words.WEEKDAYS else "season"
        return [_date_term(tokens, position, position + 1, kind, word)], position + 1
    if word in words.RELATIVE and _word(tokens, position + 1) in words.PERIODS:
        if _word(tokens, position + 2) == "of":
            return [], position
        value = f"{words.RELATIVE[word]} {_word(tokens, position + 1)}"
        return [_date_term(tokens, position, position + 2, "relative", value)], position + 2
    return [], position


def _date_term(tokens: list[Token], start: int, end: int, kind: str, value: str) -> Term:
    printed = " ".join(token.word for token in tokens[start:end])
    return Term(f"@{value}", _merged(tokens, start, end), date=DateMention(kind, value, printed))


def _is_month(tokens: list[Token], position: int) -> bool:
    word = _word(tokens, position)
    if word not in words.MONTHS:
        return False
    if word not in words.AMBIGUOUS_MONTHS:
        return True
    near = _word(tokens, position - 1), _word(tokens, position + 1)
    return tokens[position].capital and (
        near[0] in words.BEFORE_MONTH or any(n[:1].isdigit() for n in near) or near[0] in _ORDINAL_ENDINGS
    )


def _day_number(tokens: list[Token], position: int) -> int:
    """The day of the month that this token could be, 0 when none."""
    word = _word(tokens, position)
    if word.isdigit() and len(word) <= 2:
        return int(word) if 1 <= int(word) <= 31 else 0
    return words.ONES.get(word, 0) if words.ONES.get(word, 99) <= 12 else 0


def _month_first(tokens: list[Token], position: int) -> _FOUND:
    if not _is_month(tokens, position):
        return [], position
    month, end = words.MONTHS[tokens[position].word], position + 1
    day = _day_number(tokens, end)
    if day:
        end += 1 + (_word(tokens, end + 1) in _ORDINAL_ENDINGS)
        return [_date_term(tokens, position, end, "day", f"{month:02}-{day:02}")], end
    return [_date_term(tokens, position, end, "month", f"{month:02}")], end


def _day_first(tokens: list[Token], position: int) -> _FOUND:
    end = position + 1
    if _word(tokens, end) in _ORDINAL_ENDINGS:
        end += 1
    if _word(tokens, end) == "of":
        end += 1
    if not _is_month(tokens, end):
        return [], position
    month, day = words.MONTHS[tokens[end].word], _day_number(tokens, position)
    return [_date_term(tokens, position, end + 1, "day", f"{month:02}-{day:02}")], end + 1


# --- numbers


def _read_multiple(tokens: list[Token], position: int) -> _FOUND:
    word, following = tokens[position].word, _word(tokens, position + 1)
    if word in words.MULTIPLES and following not in ("digit", "digits", "standard", "standards"):
        return _one(tokens, position, position + 1, Measure.TIMES, words.MULTIPLES[word], "")
    if word == "once" and _word(tokens, position - 1) != "at" and (following in _OCCASION_AFTER or not following):
        return _one(tokens, position, position + 1, Measure.TIMES, 1.0, "")
    if word in words.VAGUE_SCALES:
        return _magnitude(tokens, position)
    if word in words.ORDINALS and not (word == "second" and not following):
        return _one(tokens, position, position + 1, Measure.ORDINAL, float(words.ORDINALS[word]), "")
    return [], position


def _magnitude(tokens: list[Token], position: int) -> _FOUND:
    value, end = words.VAGUE_SCALES[tokens[position].word], position + 1
    while _word(tokens, end) == "of" and _word(tokens, end + 1) in words.VAGUE_SCALES:
        value *= words.VAGUE_SCALES[_word(tokens, end + 1)]
        end += 2
    return _one(tokens, position, end, Measure.MAGNITUDE, value, "")


def _one(tokens: list[Token], start: int, end: int, measure: Measure, value: float, unit: str) -> _FOUND:
    printed = " ".join(token.word for token in tokens[start:end])
    return [_term(tokens, start, end, Quantity(measure, value, unit, printed))], end


def _read_number(tokens: list[Token], position: int) -> _FOUND:
    start = position
    currency = words.CURRENCIES.get(tokens[position].word, "") if tokens[position].word in "$£€¥" else ""
    position += bool(currency)
    if position >= len(tokens):
        return [], start
    if tokens[position].word[0] in "-0123456789":
        return _digits(tokens, start, position, currency)
    if currency:
        return [], start
    return _spelled(tokens, start)


def _digits(tokens: list[Token], start: int, position: int, currency: str) -> _FOUND:
    printed = tokens[position].word
    if not _DIGITS.match(printed):
        return [], start
    value, end = float(printed.replace(",", "").replace(" ", "")), position + 1
    following = _word(tokens, end)
    attached = end < len(tokens) and tokens[end].start == tokens[position].end
    if attached and following in _ORDINAL_ENDINGS:
        return _one(tokens, start, end + 1, Measure.ORDINAL, value, "")
    if following in words.SCALES:
        value, end = value * words.SCALES[following], end + 1
    elif following in words.SCALE_MARKS and (attached or following in ("mn", "bn", "mln", "tn", "trn")):
        if following != "m" or currency or _word(tokens, end + 1) not in _RACES | {""}:
            value, end = value * words.SCALE_MARKS[following], end + 1
    elif value in _YEARS and not currency and value == int(value) and "," not in printed and " " not in printed:
        return _year(tokens, start, end, value, attached=attached)
    return _measured(tokens, start, end, value, currency)


def _year(tokens: list[Token], start: int, end: int, value: float, *, attached: bool) -> _FOUND:
    following, before = _word(tokens, end), _word(tokens, start - 1)
    if following in words.UNITS or following in words.PERCENT or following in words.CURRENCIES:
        return _measured(tokens, start, end, value, "")
    if attached and following == "s":
        return [_date_term(tokens, start, end + 1, "decade", f"{value:.0f}s")], end + 1
    counted = (following.endswith("s") or following == "people") and following not in FUNCTION_STEMS
    if before not in _BEFORE_YEAR and (counted or value not in _SURE_YEARS):
        return _measured(tokens, start, end, value, "")
    return _one(tokens, start, end, Measure.YEAR, value, "")


def _spelled(tokens: list[Token], start: int) -> _FOUND:
    """A number in words: "two and a half million", "three quarters", "a dozen", "one in five", "a decade"."""
    value, end = _spelled_value(tokens, start)
    word, following = tokens[start].word, _word(tokens, end)
    if end == start:
        return _bare_fraction(tokens, start)
    if following in words.FRACTIONS and not (following == "quarter" and value != 1):
        whole_part = word in ("a", "an") or value == 1
        if not whole_part or following in ("half", "quarter") or _fraction_ends(tokens, end + 1) or word == "one":
            return _one(tokens, start, end + 1, Measure.RATIO, value * words.FRACTIONS[following], "")
    if word in ("a", "an") and end == start + 1:
        if following in words.WHOLE_PERIODS:
            unit, factor = words.UNITS[following]
            return _one(tokens, start, end + 1, Measure.LENGTH_OF_TIME, factor, unit)
        return [], start
    return _measured(tokens, start, end, value, "", weak=word == "one" and end == start + 1)


def _fraction_ends(tokens: list[Token], position: int) -> bool:
    following = _word(tokens, position)
    return not following or following in _COMPARED


def _bare_fraction(tokens: list[Token], start: int) -> _FOUND:
    word = tokens[start].word
    if word in ("half", "quarter") and _word(tokens, start - 1) not in _NOT_FRACTION_AFTER and (
        word == "half" or _word(tokens, start + 1) == "of"
    ):
        return _one(tokens, start, start + 1, Measure.RATIO, words.FRACTIONS[word], "")
    return [], start


def _spelled_value(tokens: list[Token], start: int) -> tuple[float, int]:
    """Value of the number words from here and where they end; ends at the start when there are none."""
    total, current, position = 0.0, 0.0, start
    seen = False
    if tokens[start].word in ("a", "an"):
        if _word(tokens, start + 1) not in _AFTER_A:
            return 0.0, start
        current, seen, position = 1.0, True, start + 1
    while position < len(tokens) and total < LARGEST:
        if position > start and tokens[position].start - tokens[position - 1].end > 1:
            break  # a comma stands between: "two million, two decades"
        word = tokens[position].word
        if word in words.ONES and (not seen or _joins(current, words.ONES[word])):
            current += words.ONES[word]
        elif word == "hundred" and seen:
            current *= 100
        elif word in words.SCALES and seen:
            total, current = total + current * words.SCALES[word], 0.0
        elif word == "dozen":
            current = (current or 1.0) * 12
        elif word == "and" and seen and _and_half(tokens, position):
            current, position = current + 0.5, position + 2
        elif word == "and" and seen and current and current % 100 == 0 and _word(tokens, position + 1) in words.ONES:
            pass
        else:
            break
        seen = True
        position += 1
    return (total + current, position) if seen else (0.0, start)


_AFTER_A = frozenset("dozen hundred thousand million billion trillion".split()) | words.FRACTIONS.keys() | (
    words.WHOLE_PERIODS
)


def _joins(current: float, value: int) -> bool:
    """Can this word go on the number: "twenty" + "five", "hundred" + "five", but not "five" + "six"?"""
    tail = current % 100
    return (tail == 0) or (tail >= 20 and tail % 10 == 0 and value < 10)


def _and_half(tokens: list[Token], position: int) -> bool:
    return _word(tokens, position + 1) == "a" and _word(tokens, position + 2) == "half"


def _measured(
    tokens: list[Token], start: int, end: int, value: float, currency: str, *, weak: bool = False
) -> _FOUND:
    """The number with the unit behind it."""
    if abs(value) > LARGEST:
        return [], start
    following = _word(tokens, end)
    if following == "and" and _and_half(tokens, end) and _word(tokens, end + 3) in words.SCALES:
        value, end = (value + 0.5) * words.SCALES[_word(tokens, end + 3)], end + 4
        following = _word(tokens, end)
    if following in words.PERCENT:
        if _word(tokens, end + 1) == "points":
            return _one(tokens, start, end + 2, Measure.POINTS, value, "")
        return _one(tokens, start, end + 1, Measure.RATIO, round(value / 100, 10), "")
    if currency or following in words.CURRENCIES:
        currency, end = currency or words.CURRENCIES[following], end + (following in words.CURRENCIES)
        return _one(tokens, start, end, Measure.MONEY, value, currency)
    if following == "points":
        return _one(tokens, start, end + 1, Measure.POINTS, value, "")
    if following == "times":
        return _one(tokens, start, end + 1, Measure.TIMES, value, "")
    share = _share(tokens, end, value)
    if share:
        return _one(tokens, start, share[1], Measure.RATIO, share[0], "")
    if following in words.UNITS and not weak:
        unit, factor = words.UNITS[following]
        measure = Measure.LENGTH_OF_TIME if unit in ("hours", "months") else Measure.UNIT
        return _one(tokens, start, end + 1, measure, round(value * factor, 10), unit)
    printed = " ".join(token.word for token in tokens[start:end])
    return [_term(tokens, start, end, Quantity(Measure.COUNT, value, _noun(tokens, end), printed, "", weak))], end


def _share(tokens: list[Token], end: int, value: float) -> tuple[float, int] | None:
    """ "one in five", "4 out of 10": the ratio and where it ends."""
    position = end + 1 if _word(tokens, end) == "in" else end + 2
    if _word(tokens, end) != "in" and (_word(tokens, end), _word(tokens, end + 1)) != ("out", "of"):
        return None
    word = _word(tokens, position)
    whole = float(word) if word.isdigit() and len(word) < 5 else float(words.ONES.get(word, 0))
    if not 0 < value < whole or whole in _YEARS:
        return None
    return round(value / whole, 10), position + 1


def _noun(tokens: list[Token], end: int) -> str:
    """The stem of the thing counted: the next word that carries content, when it follows at once."""
    for position in (end, end + 1):
        word = _word(tokens, position)
        if word and word not in FUNCTION_STEMS and word[0].isalpha():
            return stem(word)
    return ""
