"""Numbers in digits and in words, with the unit behind them."""

import re
from dataclasses import replace

from tracker.languages import english_matching as words
from tracker.match.dates import ORDINAL_ENDINGS, date_term
from tracker.match.lexicon import FUNCTION_STEMS, stem
from tracker.match.quantities import LARGEST, Found, Measure, Quantity, Term, quantity_term, word_at
from tracker.match.tokens import Token

_DIGITS = re.compile(r"-?\d[\d, ]*(?:\.\d+)?$")
_YEARS = range(1500, 2101)
_SURE_YEARS = range(1800, 2101)


def read_multiple(tokens: list[Token], position: int) -> Found:
    word, following = tokens[position].word, word_at(tokens, position + 1)
    if word in words.MULTIPLES and following not in ("digit", "digits", "standard", "standards"):
        return _one(tokens, position, position + 1, Measure.TIMES, words.MULTIPLES[word], "")
    if word == "once" and word_at(tokens, position - 1) != "at" and (following in words.AFTER_ONCE or not following):
        return _one(tokens, position, position + 1, Measure.TIMES, 1.0, "")
    if word in words.VAGUE_SCALES:
        return _magnitude(tokens, position)
    if word in words.ORDINALS and not (word == "second" and not following):
        return _one(tokens, position, position + 1, Measure.ORDINAL, float(words.ORDINALS[word]), "")
    return [], position


def _magnitude(tokens: list[Token], position: int) -> Found:
    value, end = words.VAGUE_SCALES[tokens[position].word], position + 1
    while word_at(tokens, end) == "of" and word_at(tokens, end + 1) in words.VAGUE_SCALES:
        value *= words.VAGUE_SCALES[word_at(tokens, end + 1)]
        end += 2
    return _one(tokens, position, end, Measure.MAGNITUDE, value, "")


def _one(tokens: list[Token], start: int, end: int, measure: Measure, value: float, unit: str) -> Found:
    printed = " ".join(token.word for token in tokens[start:end])
    return [quantity_term(tokens, start, end, Quantity(measure, value, unit, printed))], end


def read_number(tokens: list[Token], position: int) -> Found:
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


def _digits(tokens: list[Token], start: int, position: int, currency: str) -> Found:
    printed = tokens[position].word
    if not _DIGITS.match(printed):
        return [], start
    value, end = float(printed.replace(",", "").replace(" ", "")), position + 1
    following = word_at(tokens, end)
    attached = end < len(tokens) and tokens[end].start == tokens[position].end
    if attached and following in ORDINAL_ENDINGS:
        return _one(tokens, start, end + 1, Measure.ORDINAL, value, "")
    if following in words.SCALES:
        value, end = value * words.SCALES[following], end + 1
    elif following in words.SCALE_MARKS and (attached or following in ("mn", "bn", "mln", "tn", "trn")):
        if following != "m" or currency or word_at(tokens, end + 1) not in words.RACES | {""}:
            value, end = value * words.SCALE_MARKS[following], end + 1
    elif value in _YEARS and not currency and value == int(value) and "," not in printed and " " not in printed:
        return _year(tokens, start, end, value, attached=attached)
    return _measured(tokens, start, end, value, currency)


def _year(tokens: list[Token], start: int, end: int, value: float, *, attached: bool) -> Found:
    following, before = word_at(tokens, end), word_at(tokens, start - 1)
    if following in words.UNITS or following in words.PERCENT or following in words.CURRENCIES:
        return _measured(tokens, start, end, value, "")
    if attached and following == "s":
        return [date_term(tokens, start, end + 1, "decade", f"{value:.0f}s")], end + 1
    counted = (following.endswith("s") or following == "people") and following not in FUNCTION_STEMS
    if before not in words.BEFORE_YEAR and (counted or value not in _SURE_YEARS):
        return _measured(tokens, start, end, value, "")
    return _one(tokens, start, end, Measure.YEAR, value, "")


def _spelled(tokens: list[Token], start: int) -> Found:
    """A number in words: "two and a half million", "three quarters", "a dozen", "one in five", "a decade"."""
    if halved := _half_of(tokens, start):
        return halved
    if tokens[start].word in words.PAIRS:
        return _pair(tokens, start)
    value, end = _spelled_value(tokens, start)
    word, following = tokens[start].word, word_at(tokens, end)
    if end == start:
        return _bare_fraction(tokens, start)
    if following in words.FRACTIONS and not (following == "quarter" and value != 1):
        whole_part = word in ("a", "an") or value == 1
        if not whole_part or following in ("half", "quarter") or _fraction_ends(tokens, end + 1) or word == "one":
            return _one(tokens, start, end + 1, Measure.RATIO, value * words.FRACTIONS[following], "")
    if word in ("a", "an") and end == start + 1:
        return _whole_period(tokens, start)
    return _measured(tokens, start, end, value, "", weak=word == "one" and end == start + 1)


def _whole_period(tokens: list[Token], start: int) -> Found:
    """ "A decade", "in a year", "a year and a half"."""
    period, end = word_at(tokens, start + 1), start + 2
    if period not in words.UNITS:
        return [], start
    unit, factor = words.UNITS[period]
    half = word_at(tokens, end) == "and" and _and_half(tokens, end)
    if half:
        factor, end = factor * 1.5, end + 3
    lasting = word_at(tokens, start - 1) in words.BEFORE_PERIOD and word_at(tokens, end) not in words.AFTER_POINT
    if not half and period not in words.WHOLE_PERIODS and not lasting:
        return [], start
    return _one(tokens, start, end, Measure.LENGTH_OF_TIME, factor, unit)


def _half_of(tokens: list[Token], start: int) -> Found | None:
    """ "Half a million", "half a dozen", "half an hour"."""
    whole = word_at(tokens, start + 2)
    if tokens[start].word != "half" or word_at(tokens, start + 1) not in ("a", "an"):
        return None
    if whole == "dozen" or whole in words.SCALES:
        return _measured(tokens, start, start + 3, words.SCALES.get(whole, 12.0) / 2, "")
    return _measured(tokens, start, start + 2, 0.5, "") if whole in words.UNITS else None


def _pair(tokens: list[Token], start: int) -> Found:
    """ "A pair of storks", "a couple of hundred", "both brothers"."""
    following = word_at(tokens, start + 1)
    if tokens[start].word == "both":
        if not following.endswith("s") or following in FUNCTION_STEMS:
            return [], start
        return _counted(tokens, start, start + 1, 2.0, weak=True)
    return [], start


def _fraction_ends(tokens: list[Token], position: int) -> bool:
    following = word_at(tokens, position)
    return not following or following in words.AFTER_FRACTION


def _bare_fraction(tokens: list[Token], start: int) -> Found:
    word = tokens[start].word
    if (
        word in ("half", "quarter")
        and word_at(tokens, start - 1) not in words.NOT_FRACTION_AFTER
        and (word == "half" or word_at(tokens, start + 1) == "of")
    ):
        return _one(tokens, start, start + 1, Measure.RATIO, words.FRACTIONS[word], "")
    return [], start


def _spelled_value(tokens: list[Token], start: int) -> tuple[float, int]:
    """Value of the number words from here and where they end; ends at the start when there are none."""
    total, current, position = 0.0, 0.0, start
    seen = False
    if tokens[start].word in ("a", "an"):
        if word_at(tokens, start + 1) in words.GROUPS_OF and word_at(tokens, start + 2) == "of":
            return _group_of(tokens, start)
        if word_at(tokens, start + 1) not in _AFTER_A:
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
        elif word == "and" and seen and current and current % 100 == 0 and word_at(tokens, position + 1) in words.ONES:
            pass
        else:
            break
        seen = True
        position += 1
    return (total + current, position) if seen else (0.0, start)


def _group_of(tokens: list[Token], start: int) -> tuple[float, int]:
    value, scale = words.GROUPS_OF[tokens[start + 1].word], word_at(tokens, start + 3)
    return (value * words.SCALES[scale], start + 4) if scale in words.SCALES else (value, start + 3)


_AFTER_A = (
    frozenset(["dozen", "hundred", "thousand", "million", "billion", "trillion"])
    | words.FRACTIONS.keys()
    | words.WHOLE_PERIODS
    | words.PERIOD_UNITS
)


def _joins(current: float, value: int) -> bool:
    """Can this word go on the number: "twenty" + "five", "hundred" + "five", but not "five" + "six"?"""
    tail = current % 100
    return (tail == 0) or (tail >= 20 and tail % 10 == 0 and value < 10)


def _and_half(tokens: list[Token], position: int) -> bool:
    return word_at(tokens, position + 1) == "a" and word_at(tokens, position + 2) == "half"


def _measured(tokens: list[Token], start: int, end: int, value: float, currency: str, *, weak: bool = False) -> Found:
    """The number with the unit behind it."""
    if abs(value) > LARGEST:
        return [], start
    following = word_at(tokens, end)
    if following == "and" and _and_half(tokens, end) and word_at(tokens, end + 3) in words.SCALES:
        value, end = (value + 0.5) * words.SCALES[word_at(tokens, end + 3)], end + 4
        following = word_at(tokens, end)
    if following in words.PERCENT:
        if word_at(tokens, end + 1) == "points":
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
        found, position = _one(tokens, start, share[1], Measure.RATIO, share[0], "")
        named = word_at(tokens, end) not in ("in", "out")
        return [*found, Term(tokens[end].word, tokens[end])] if named else found, position
    if following in words.UNITS and not weak:
        unit, factor = words.UNITS[following]
        measure = Measure.LENGTH_OF_TIME if unit in ("hours", "months") else Measure.UNIT
        found, position = _one(tokens, start, end + 1, measure, round(value * factor, 10), unit)
        return ([_converted(found[0])], position) if following in words.CONVERTED else (found, position)
    return _counted(tokens, start, end, value, weak=weak)


def _converted(term: Term) -> Term:
    return term._replace(quantity=replace(term.quantity, converted=True)) if term.quantity else term


def _counted(tokens: list[Token], start: int, end: int, value: float, *, weak: bool) -> Found:
    printed = " ".join(token.word for token in tokens[start:end])
    noun = _noun(tokens, end)
    return [quantity_term(tokens, start, end, Quantity(Measure.COUNT, value, noun, printed, "", weak))], end


def _share(tokens: list[Token], end: int, value: float) -> tuple[float, int] | None:
    """ "one in five", "4 out of 10": the ratio and where it ends."""
    if value == 1 and word_at(tokens, end + 1) == "in" and tokens[end].word[0].isalpha():
        end += 1  # "one pupil in eight"
    position = end + 1 if word_at(tokens, end) == "in" else end + 2
    if word_at(tokens, end) != "in" and (word_at(tokens, end), word_at(tokens, end + 1)) != ("out", "of"):
        return None
    word = word_at(tokens, position)
    whole = float(word) if word.isdigit() and len(word) < 5 else float(words.ONES.get(word, 0))
    if not 0 < value < whole or whole in _YEARS:
        return None
    return round(value / whole, 10), position + 1


def _noun(tokens: list[Token], end: int) -> str:
    """The stem of the thing counted: the next word that carries content, when it follows at once."""
    for position in (end, end + 1):
        word = word_at(tokens, position)
        if word and word not in FUNCTION_STEMS and word[0].isalpha():
            return stem(word)
    return ""
