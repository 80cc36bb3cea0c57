"""The tokens of a wording with its numbers and dates read."""

from dataclasses import replace

from tracker.languages import english_matching as words
from tracker.match.dates import read_date
from tracker.match.numerals import read_multiple, read_number
from tracker.match.quantities import Found, Measure, Quantity, Term, quantity_term
from tracker.match.tokens import Token

_STARTERS = (
    words.ONES.keys()
    | words.MULTIPLES.keys()
    | words.ORDINALS.keys()
    | words.FRACTIONS.keys()
    | words.VAGUE_SCALES.keys()
    | words.MONTHS.keys()
    | words.WEEKDAYS
    | {day + "s" for day in words.WEEKDAYS}
    | words.SEASONS
    | words.RELATIVE.keys()
    | words.RATES.keys()
    | words.RELATIVE_DAYS.keys()
    | words.TIMES_OF_DAY.keys()
    | words.DAYPARTS.keys()
    | words.PARTS
    | words.PARTS_OF.keys()
    | words.PAIRS
    | {"a", "an", "per", "every", "each", "dozen", "once", "weekdays", "weekends", "£", "$", "€", "¥"}
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


def _read(tokens: list[Token], position: int, before: list[Term]) -> Found:
    """What begins here, and where it ends; the start again when it is neither number nor date."""
    word = tokens[position].word
    for reader in (read_date, read_multiple, read_number):
        found, end = reader(tokens, position)
        if end > position:
            break
    else:
        return [], position
    first = found[0]
    if first.quantity is not None and first.quantity.measure not in (Measure.YEAR, Measure.ORDINAL):
        qualifier, taken = _qualifier(before, time=first.quantity.measure is Measure.LENGTH_OF_TIME)
        if taken and (word not in ("a", "an") or not first.quantity.weak):
            begin = before[-taken].token
            del before[-taken:]
            term = quantity_term(tokens, position, end, _qualified(first.quantity, qualifier))
            found[0] = term._replace(token=term.token._replace(start=begin.start))
    return found, end


def _qualified(quantity: Quantity, qualifier: str) -> Quantity:
    return replace(quantity, qualifier=qualifier or quantity.qualifier)


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
