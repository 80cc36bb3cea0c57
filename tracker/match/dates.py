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
    if word in words.MONTHS:
        return _month_first(tokens, position)
    if _day_number(tokens, position):
        return _day_first(tokens, position)
    if word in words.WEEKDAYS or word in words.SEASONS:
        kind = "weekday" if word in words.WEEKDAYS else "season"
        return [date_term(tokens, position, position + 1, kind, word)], position + 1
    if word in words.RELATIVE and word_at(tokens, position + 1) in words.PERIODS:
        if word_at(tokens, position + 2) == "of":
            return [], position
        value = f"{words.RELATIVE[word]} {word_at(tokens, position + 1)}"
        return [date_term(tokens, position, position + 2, "relative", value)], position + 2
    return [], position


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
