"""Days, months, weekdays, seasons and periods, as far as they are printed."""

import re

from tracker.languages import english_matching as words
from tracker.match.quantities import DateMention, Found, Measure, Quantity, Term, merged, quantity_term, word_at
from tracker.match.tokens import Token

_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))


def read_date(tokens: list[Token], position: int) -> Found:
    word = tokens[position].word
    if iso := _ISO_DATE.match(word):
        year = Quantity(Measure.YEAR, float(iso[1]), "", iso[1])
        day = date_term(tokens, position, position + 1, "day", f"{iso[2]}-{iso[3]}")
        return [day, quantity_term(tokens, position, position + 1, year)], position + 1
    if clock := _clock(tokens, position)[0]:
        return clock, position + 2
    if word in words.MONTHS:
        return _month_first(tokens, position)
    if _day_number(tokens, position):
        return _day_first(tokens, position)
    for kind, values in _SINGLE:
        if word in values:
            return [date_term(tokens, position, position + 1, kind, values[word])], position + 1
    if period := _rate(tokens, position):
        return [date_term(tokens, position, position + 2, "rate", f"per {period}")], position + 2
    if word in words.PARTS_OF and word_at(tokens, position + 1) == "of" and _period_follows(tokens, position + 2):
        return [date_term(tokens, position, position + 2, "part", words.PARTS_OF[word])], position + 2
    if word in words.PARTS and _is_part(tokens, position):
        return [date_term(tokens, position, position + 1, "part", word)], position + 1
    if word in words.RELATIVE and word_at(tokens, position + 1) in words.PERIODS:
        if word_at(tokens, position + 2) == "of":
            return [], position
        value = f"{words.RELATIVE[word]} {word_at(tokens, position + 1)}"
        value = words.RELATIVE_AS_DAY.get(value, value)
        return [date_term(tokens, position, position + 2, "relative", value)], position + 2
    return [], position


_SINGLE = (
    ("weekday", {day + ending: day for day in words.WEEKDAYS for ending in ("", "s")}),
    ("season", {season: season for season in words.SEASONS}),
    ("relative", words.RELATIVE_DAYS),
    ("rate", {word: f"per {period}" for word, period in words.RATES.items()}),
    ("daypart", words.DAYPARTS),
    ("time", words.TIMES_OF_DAY),
    ("days", {"weekdays": "weekdays", "weekends": "weekends"}),
)
"""Kinds of dates that are one word, and what each word comes to."""


def _rate(tokens: list[Token], position: int) -> str:
    """The period of "twice a week", "per week", "every week"; "" when it is none ("a week ago")."""
    word, period = tokens[position].word, word_at(tokens, position + 1)
    if period not in words.PERIOD_UNITS or word not in words.BEFORE_RATE:
        return ""
    if word in ("a", "an"):
        before = [token.word for token in tokens[max(0, position - _COUNTED_BEFORE) : position]]
        counted = any(word[0].isdigit() or word in words.COUNTING for word in before)
        if not counted or before[-1] in words.FUNCTION_WORDS - words.COUNTING:
            return ""
        if word_at(tokens, position + 2) in words.AFTER_POINT:
            return ""
    return period


_COUNTED_BEFORE = 4
"""Words before "a week" among which a number makes it a rate: "40 tons of freight a week"."""


def _is_part(tokens: list[Token], position: int) -> bool:
    """Does a date follow "early" or "late"?"""
    following = word_at(tokens, position + 1)
    return following in words.MONTHS or following in words.SEASONS or following[:4].isdigit()


def _period_follows(tokens: list[Token], position: int) -> bool:
    position += word_at(tokens, position) in ("the", "this", "next", "last")
    following = word_at(tokens, position)
    return following in words.PERIODS or _is_part(tokens, position - 1)


def _clock(tokens: list[Token], position: int) -> Found:
    """ "10 a.m.": hours of the day, with the half of it."""
    word, half = tokens[position].word, word_at(tokens, position + 1)
    if not word.isdigit() or int(word) > _HOURS or half not in ("am", "pm"):
        return [], position
    hour = int(word) % 12 + (12 if half == "pm" else 0)
    return [date_term(tokens, position, position + 2, "time", f"{hour}h")], position + 2


_HOURS = 12


def date_term(tokens: list[Token], start: int, end: int, kind: str, value: str) -> Term:
    printed = " ".join(token.word for token in tokens[start:end])
    return Term(f"@{value}", merged(tokens, start, end), date=DateMention(kind, value, printed))


def _is_month(tokens: list[Token], position: int) -> bool:
    word = word_at(tokens, position)
    if word not in words.MONTHS:
        return False
    if word not in words.AMBIGUOUS_MONTHS:
        return True
    near = word_at(tokens, position - 1), word_at(tokens, position + 1)
    return tokens[position].capital and (
        near[0] in words.BEFORE_MONTH or any(n[:1].isdigit() for n in near) or near[0] in ORDINAL_ENDINGS
    )


def _day_number(tokens: list[Token], position: int) -> int:
    """The day of the month that this token could be, 0 when none."""
    word = word_at(tokens, position)
    if word.isdigit() and len(word) <= 2:
        return int(word) if 1 <= int(word) <= 31 else 0
    return words.ONES.get(word, 0) if words.ONES.get(word, 99) <= 12 else 0


def _month_first(tokens: list[Token], position: int) -> Found:
    if not _is_month(tokens, position):
        return [], position
    month, end = words.MONTHS[tokens[position].word], position + 1
    day = _day_number(tokens, end)
    if day:
        end += 1 + (word_at(tokens, end + 1) in ORDINAL_ENDINGS)
        return [date_term(tokens, position, end, "day", f"{month:02}-{day:02}")], end
    return [date_term(tokens, position, end, "month", f"{month:02}")], end


def _day_first(tokens: list[Token], position: int) -> Found:
    end = position + 1
    if word_at(tokens, end) in ORDINAL_ENDINGS:
        end += 1
    if word_at(tokens, end) == "of":
        end += 1
    if not _is_month(tokens, end):
        return [], position
    month, day = words.MONTHS[tokens[end].word], _day_number(tokens, position)
    return [date_term(tokens, position, end + 1, "day", f"{month:02}-{day:02}")], end + 1
