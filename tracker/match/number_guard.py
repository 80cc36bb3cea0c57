"""Numbers against numbers: equal, as good as equal, or different."""

from tracker.match.alignment import Alignment
from tracker.match.quantities import Measure, Quantity
from tracker.match.reasons import Finding
from tracker.match.wording import Wording

ROUNDED = 0.05
"""With "about" or "nearly" beside it a number may be this share off: "nearly 6,000" for 5,760. Set by hand."""
PRECISE = 0.015
"""Without such a word, a rounded large number may be this share off the exact one: "12,000" for 11,950. Set by hand."""
CONVERTED = 0.02
"""A number in miles may be this share off the one in kilometers: "five miles", "eight kilometers". Set by hand."""
_SMALLEST_ROUNDED = 1_000
_LIKE_YEARS = frozenset(map(float, range(1800, 2101)))
_INTERCHANGEABLE = (
    frozenset((Measure.COUNT, Measure.YEAR)),
    frozenset((Measure.COUNT, Measure.TIMES)),
    frozenset((Measure.COUNT, Measure.ORDINAL)),
    frozenset((Measure.COUNT, Measure.UNIT)),
    frozenset((Measure.COUNT, Measure.MONEY)),
    frozenset((Measure.COUNT, Measure.RATIO)),
)
"""What a number without its unit may turn out to be: equal values of these are taken as one."""
_COMPARABLE = (
    frozenset((Measure.RATIO, Measure.POINTS)),
    frozenset((Measure.RATIO, Measure.TIMES)),
    frozenset((Measure.COUNT, Measure.MAGNITUDE)),
    frozenset((Measure.COUNT, Measure.RATIO)),
)
_YEARS_AND_COUNTS = frozenset((Measure.YEAR, Measure.COUNT))


def numbers(left: Wording, right: Wording, alignment: Alignment) -> tuple[list[Finding], list[Finding]]:
    """(reasons that tell the wordings apart, notes on numbers that are as good as equal)."""
    if not left.quantities or not right.quantities:
        return [], []
    ours, theirs = list(left.quantities), list(right.quantities)
    reasons: list[Finding] = []
    notes: list[Finding] = []
    for one in list(ours):
        other = next((quantity for quantity in theirs if _equal(one, quantity)), None)
        if other is not None:
            ours.remove(one)
            theirs.remove(other)
            _judge_bounds(one, other, reasons, notes)
    for one in list(ours):
        other = next((quantity for quantity in theirs if _as_good_as_equal(one, quantity)), None)
        if other is not None:
            ours.remove(one)
            theirs.remove(other)
            notes.append(Finding("nearly", one.words, other.words))
    found = _differences(ours, theirs)
    if not found and alignment.jaccard >= _SAME_FRAME and ours and theirs:
        found = _unlike(ours, theirs)
    reasons += found or _risen(left, right)
    return reasons, notes


def _equal(one: Quantity, other: Quantity) -> bool:
    if abs(one.value - other.value) > 1e-9 * max(1.0, abs(one.value)):
        return False
    if one.measure is other.measure:
        return one.unit == other.unit or one.measure is Measure.COUNT
    return frozenset((one.measure, other.measure)) in _INTERCHANGEABLE


def _judge_bounds(one: Quantity, other: Quantity, reasons: list[Finding], notes: list[Finding]) -> None:
    """Equal numbers under different words: "more than 6,000" and "6,000" agree, "up to 6,000" does not."""
    pair = {one.qualifier, other.qualifier}
    if len(pair) == 1:
        return
    left, right = one.words, other.words
    if pair == {"over", "under"}:
        reasons.append(Finding("opposite", left, right))
    elif "under" in pair or pair == {"over", "nearly"}:
        reasons.append(Finding("number", left, right))
    else:
        notes.append(Finding("nearly", left, right))


def _as_good_as_equal(one: Quantity, other: Quantity) -> bool:
    if one.measure is not other.measure or (one.unit != other.unit and one.measure is not Measure.COUNT):
        return False
    if one.measure in (Measure.YEAR, Measure.ORDINAL, Measure.MAGNITUDE) or one.value * other.value <= 0:
        return False
    apart = abs(one.value - other.value) / max(abs(one.value), abs(other.value))
    if {one.qualifier, other.qualifier} & {"about", "nearly"}:
        return apart <= ROUNDED
    exact, rounded = sorted((one, other), key=lambda quantity: -_digits(quantity.value))
    bound = rounded.qualifier
    if (bound == "over" and exact.value < rounded.value) or (bound == "under" and exact.value > rounded.value):
        return False
    if one.converted != other.converted:
        return apart <= CONVERTED
    large = (
        abs(rounded.value) >= _SMALLEST_ROUNDED
        and not {one.value, other.value} & _LIKE_YEARS
        and 2 <= _digits(rounded.value) < _digits(exact.value)
    )
    return large and apart <= PRECISE


def _digits(value: float) -> int:
    """Significant digits."""
    return len(f"{abs(value):.12g}".replace(".", "").split("e")[0].strip("0"))


def _differences(ours: list[Quantity], theirs: list[Quantity]) -> list[Finding]:
    """Numbers of like kind left over on both sides."""
    found: list[Finding] = []
    for one in ours:
        other = next((quantity for quantity in theirs if _comparable(one, quantity)), None)
        if other is None:
            continue
        theirs.remove(other)
        kind = "year" if one.measure is other.measure is Measure.YEAR else "number"
        found.append(Finding(kind, one.words, other.words))
    return found


_SAME_FRAME = 0.8
"""Weighted share of common words from which any two numbers left over are set against each other: "by 500 tons", "by
500 percent". Set by hand."""


def _unlike(ours: list[Quantity], theirs: list[Quantity]) -> list[Finding]:
    """The first numbers left over on both sides, whatever they measure."""
    one = next((quantity for quantity in ours if not quantity.weak), None)
    other = next((quantity for quantity in theirs if not quantity.weak), None)
    if one is None or other is None or one.words.casefold() == other.words.casefold():
        return []
    return [Finding("number", one.words, other.words)]


def _risen(left: Wording, right: Wording) -> list[Finding]:
    """ "By 5 percent" here, "to 5 percent" there."""
    ours, theirs = _steps(left), _steps(right)
    for figure in ours.keys() & theirs.keys():
        one, other = ours[figure], theirs[figure]
        if left.tokens[one] != right.tokens[other]:
            return [Finding("number", left.shown(one, one + 1), right.shown(other, other + 1))]
    return []


def _steps(wording: Wording) -> dict[str, int]:
    """Numbers that stand behind "by" or "to", and where that word is."""
    if "by" not in wording.tokens and "to" not in wording.tokens:
        return {}
    places = range(len(wording.tokens) - 1)
    return {
        wording.tokens[place + 1]: place
        for place in places
        if wording.tokens[place] in ("by", "to") and wording.tokens[place + 1][0] == "#"
    }


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.weak or other.weak:
        return one.measure is other.measure is Measure.COUNT and one.unit == other.unit != "" and one.weak != other.weak
    if frozenset((one.measure, other.measure)) == _YEARS_AND_COUNTS:
        return (one.unit or other.unit) == ""
    return one.measure is other.measure or frozenset((one.measure, other.measure)) in _COMPARABLE
