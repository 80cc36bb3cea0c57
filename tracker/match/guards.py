"""What says that two alike wordings are not the same claim: a number, a date, a negation, a name, another order.

A guard labels, it does not drop. Each returns the reasons it found, in words a reporter understands. Scores of likeness
cannot do this: a changed number is more alike than a light paraphrase.
"""

from tracker.languages import english_matching as words
from tracker.match.alignment import Alignment
from tracker.match.lexicon import PHRASES, stem
from tracker.match.polarity_guard import bears_on
from tracker.match.reasons import Finding
from tracker.match.tokens import as_printed, plain, tokenise
from tracker.match.wording import Wording

_ENOUGH_ALIKE = 0.5
"""Hedges speak only when more than half of the shorter wording is in the other one."""


def hedges(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """One says it is so, the other that it may be."""
    if bool(left.hedges) == bool(right.hedges) or alignment.containment <= _ENOUGH_ALIKE:
        return [] if left.hedges else _abilities(left, right)
    hedged, plain = (left, right) if left.hedges else (right, left)
    answered = alignment.right_of if hedged is left else {other: word for word, other in alignment.right_of.items()}
    allowed = {"could"} if not plain.small.isdisjoint(("can", "could")) else set()
    for scoped in hedged.hedges:
        if scoped.word not in allowed and bears_on(scoped, answered, plain):
            one, other = (scoped.printed, "") if hedged is left else ("", scoped.printed)
            return [Finding("hedge", one, other)]
    return []


def _abilities(left: Wording, right: Wording) -> list[Finding]:
    """It can here, it does there: "can" before a verb that the other wording has without any."""
    one, other = _able(left), _able(right)
    if bool(one) == bool(other):
        return []
    able, plain = (left, right) if one else (right, left)
    place, verb = one or other or (0, 0)
    if able.stems[verb] not in plain.content or not words.ABLE.isdisjoint(plain.tokens):
        return []
    there = plain.stems.index(able.stems[verb])
    if there and plain.tokens[there - 1] in words.ANY_BE | words.NOT_PAST | words.BEGIN_PHRASES:
        return []
    printed = able.shown(place, place)
    return [Finding("hedge", printed, "") if able is left else Finding("hedge", "", printed)]


def _able(wording: Wording) -> tuple[int, int] | None:
    """The places of "can" and of the verb right behind it."""
    if "can" not in wording.tokens[:-1]:
        return None
    place = wording.tokens.index("can")
    return (place, place + 1) if wording.stems[place + 1] in wording.content else None


def dates(left: Wording, right: Wording) -> list[Finding]:
    """Months, days, weekdays, seasons or periods that differ; a missing date is no difference."""
    reasons: list[Finding] = []
    kinds = {date.kind for date in left.dates} & {date.kind for date in right.dates}
    if {date.kind for date in left.dates} ^ {date.kind for date in right.dates} >= {"day", "month"}:
        kinds.add("month")
    for kind in sorted(kinds):
        ours = {d.value[:2] if kind == "month" else d.value: d for d in left.dates if d.kind in (kind, _finer(kind))}
        theirs = {d.value[:2] if kind == "month" else d.value: d for d in right.dates if d.kind in (kind, _finer(kind))}
        if ours.keys() - theirs.keys() and theirs.keys() - ours.keys():
            one = ours[min(ours.keys() - theirs.keys())].words
            other = theirs[min(theirs.keys() - ours.keys())].words
            reasons.append(Finding("date", one, other))
    return reasons[:1]


def _finer(kind: str) -> str:
    return "day" if kind == "month" else kind


def entities(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """A proper name on either side that the other does not have."""
    if not left.names or not right.names:
        return []
    ours = _unmatched_names(left, right, alignment.left_only)
    theirs = _unmatched_names(right, left, alignment.right_only)
    if not ours or not theirs:
        return []
    return [Finding("entity", ours, theirs)]


def speakers(left: Wording, right: Wording) -> list[Finding]:
    """Both name who said it, and name others. (The content alone is what is matched; a named speaker in the wording
    itself is a part of what it asserts.)"""
    ours, theirs = left.said_by - right.said_by, right.said_by - left.said_by
    if not ours or not theirs or left.said_by & right.said_by - ours - theirs:
        return []
    return [Finding("entity", _as_said(left, ours), _as_said(right, theirs))]


def _as_said(wording: Wording, said: frozenset[str]) -> str:
    """The words of a name as the wording prints them."""
    found = [token for token in tokenise(plain(wording.text)) if token.word in said]
    return " ".join(dict.fromkeys(as_printed(wording.text, token.start, token.end) for token in found))


def _unmatched_names(wording: Wording, other: Wording, leftover: frozenset[str]) -> str:
    for name in wording.names:
        missing = [word for word in _as_one(name.words) if len(word) > 1 and stem(word) in leftover]
        if missing and not any(_spelled_out(word, other) for word in missing):
            return wording.shown_stems([stem(word) for word in _as_one(name.words)])
    return ""


def _as_one(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name, or the one word that the phrases make of it ("United Nations" -> "un")."""
    return next((replacement for phrase, replacement in PHRASES.get(name[0], ()) if phrase == name), name)


def _spelled_out(word: str, other: Wording) -> bool:
    """Is this an acronym of consecutive words of the other wording, or the other way round?"""
    if len(word) < 2:
        return False
    initials = "".join(token[0] for token in other.tokens)
    solid = "".join(token[0] for token in other.tokens if token not in ("of", "the", "and", "for"))
    if len(word) <= 6 and (word in initials or word in solid):
        return word.isalpha()
    return any(word in token or token in word for token in other.tokens if len(token) > 3 and len(word) > 3)
