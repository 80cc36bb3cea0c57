"""Are these two names one person or one body? Careful: two people of one surname stay two.

``name_keys`` find candidates, ``compare_names`` judges a pair, ``link_name`` links only when exactly one remains.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from tracker.domain.review import Reason
from tracker.domain.speech import SpeakerKind
from tracker.languages.english_meaning import (
    BARE_OFFICES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    ORGANISATION_ENDINGS,
    ORGANISATION_GLUE,
    TITLE_WORDS,
)
from tracker.match.lexicon import FUNCTION_STEMS, NICKNAMES, stem
from tracker.text import fold

SAME_NAME_FROM = 0.85
"""Score from which two names are one. On the pairs of the tests, none of two people reaches it."""
_SPELLED_ALIKE = 0.86
"""Jaro-Winkler likeness of two spellings with one skeleton: "Zelensky", "Zelenskyy" 1.0; "Berg", "Borg" .85."""
_NOT_LINKED = frozenset((SpeakerKind.ANONYMOUS, SpeakerKind.GROUP, SpeakerKind.UNKNOWN))


class NameRelation(StrEnum):
    """``unsure``: one name has less than the other ("Holm", "Eva Holm"); only the context could tell."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class NameComparison:
    """Whether two names are one, how sure (0..1), and why."""

    relation: NameRelation
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownName:
    """A speaker as the database knows it: all its names and the roles it was printed with."""

    speaker_id: int
    names: tuple[str, ...]
    kind: SpeakerKind = SpeakerKind.PERSON
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameLink:
    """The one known speaker that a name means, how sure, and why."""

    speaker_id: int
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Parts:
    given: tuple[str, ...]
    surname: str
    suffix: str


_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def _words(name: str) -> list[str]:
    folded = fold(name).replace("'s ", " ").removesuffix("'s")
    return [word.replace("'", "") for word in _WORD.findall(folded)]


@lru_cache(maxsize=16_384)
def _parts(name: str) -> _Parts:
    """Given names, surname with its particles, suffix; titles off."""
    if "," in name:
        last, _, first = name.partition(",")
        if fold(first).strip(" .") not in NAME_SUFFIXES:
            name = f"{first} {last}"
    words = _words(name)
    suffix = words.pop() if len(words) > 2 and words[-1] in NAME_SUFFIXES else ""
    while len(words) > 1 and words[0] in TITLE_WORDS:
        words.pop(0)
    if not words:
        return _Parts((), "", "")
    start = len(words) - 1
    while start > 1 and words[start - 1] in NAME_PARTICLES:
        start -= 1
    if start == 1 and words[0] in NAME_PARTICLES:
        start = 0
    return _Parts(tuple(words[:start]), " ".join(words[start:]), suffix)


_TRANSLITERATED = (
    ("shch", "s"), ("tsch", "4"), ("sch", "s"), ("tch", "4"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("dzh", "j"),
    ("zh", "j"), ("dj", "j"), ("sh", "s"), ("ch", "4"), ("ck", "k"), ("cz", "4"), ("ts", "z"), ("tz", "z"),
    ("ks", "x"), ("q", "k"), ("w", "v"), ("ff", "v"), ("c", "k"), ("-", ""),
)  # fmt: skip
_VOWELS = str.maketrans("", "", "aeiouyjh")


@lru_cache(maxsize=16_384)
def skeleton(word: str) -> str:
    """What transliterations of one name share: first letter and consonants, doubled ones once.

    "Zelensky", "Zelenskyy", "Zelenskiy" -> "zlnsk"; "Mohammed", "Muhammad" -> "mmd".
    """
    word = fold(word)
    for printed, common in _TRANSLITERATED:
        word = word.replace(printed, common)
    word = word.replace(" ", "")
    rest = word[1:].translate(_VOWELS)
    kept = word[:1] + rest
    return "".join(letter for index, letter in enumerate(kept) if not index or letter != kept[index - 1])


def _initials(name: str) -> str:
    """The acronym a body would go by: "World Health Organization" -> "who"."""
    words = [word for word in _words(name) if word not in ORGANISATION_GLUE and word not in ORGANISATION_ENDINGS]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _acronym(name: str) -> str:
    """The name itself when it is an acronym: "WHO", "W.H.O." -> "who"."""
    bare = name.replace(".", "").strip()
    return bare.casefold() if 2 <= len(bare) <= 6 and bare.isalpha() and bare.isupper() else ""


def name_keys(name: str) -> tuple[str, ...]:
    """Keys under which candidates for a name are found: folded surname, skeleton, acronym.

    Two names of one person share at least one, whichever transliteration is printed; so do many others: compare next.
    """
    parts = _parts(name)
    if not parts.surname:
        return ()
    found = [f"s:{parts.surname}", f"k:{skeleton(parts.surname)}"]
    if "-" in parts.surname:
        found += [f"k:{skeleton(piece)}" for piece in parts.surname.split("-")]
    found += [f"a:{short}" for short in (_acronym(name), _initials(name)) if len(short) >= _SHORTEST_ACRONYM]
    if parts.given:
        found.append("w:" + " ".join(sorted((*parts.given, parts.surname))))  # the family name may come first
    return tuple(dict.fromkeys(found))


_SHORTEST_ACRONYM = 3


def compare_names(one: str, other: str, *, kind: SpeakerKind = SpeakerKind.PERSON) -> NameComparison:
    """Judge two names. Symmetric. For a person, two full names with different given names are never one."""
    if fold(one) == fold(other):
        full = kind is not SpeakerKind.PERSON or bool(_parts(one).given)
        relation = NameRelation.SAME if full else NameRelation.UNSURE
        return _answer(relation, 1.0 if full else 0.6, one, other, "the same name")
    if kind is SpeakerKind.PERSON:
        return _compare_people(one, other)
    return _compare_bodies(one, other)


def _answer(relation: NameRelation, score: float, one: str, other: str, why: str) -> NameComparison:
    return NameComparison(relation, score, (Reason("entity", one, other, why),))


def _compare_people(one: str, other: str) -> NameComparison:
    left, right = _parts(one), _parts(other)
    if not left.surname or not right.surname:
        return _answer(NameRelation.DIFFERENT, 0.0, one, other, "no name to compare")
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return _answer(NameRelation.DIFFERENT, 0.1, one, other, f"‘{left.suffix}’ against ‘{right.suffix}’")
    surname = _alike(left.surname, right.surname)
    if not surname:
        return _other_order(left, right, one, other)
    if not left.given or not right.given:
        return _answer(NameRelation.UNSURE, 0.5 * surname, one, other, "only the surname is the same")
    given, why = _given_alike(left.given, right.given)
    if given is None:
        return _answer(NameRelation.DIFFERENT, 0.1, one, other, "the given names differ")
    score = round(surname * given, 3)
    relation = NameRelation.SAME if score >= SAME_NAME_FROM else NameRelation.UNSURE
    return _answer(relation, score, one, other, why if surname == 1.0 else "two spellings of one name")


def _alike(one: str, other: str) -> float:
    """1.0 for equal words, .95 for two spellings of one, 0 for two words."""
    if one == other:
        return 1.0
    if skeleton(one) != skeleton(other) or min(len(one), len(other)) < 4:
        return 0.0
    return 0.95 if _likeness(one, other) >= _SPELLED_ALIKE else 0.0


def _likeness(one: str, other: str) -> float:
    return JaroWinkler.similarity(*sorted((_spelling(one), _spelling(other))))


def _spelling(word: str) -> str:
    """Vowels that transliterations exchange made one, endings in -y, -yy, -iy, -ii, -i made one."""
    word = re.sub("[iyj]+", "i", word)
    word = re.sub("ou|oo|u", "o", word)
    return re.sub(r"(.)\1+", r"\1", word.replace("e", "a").replace("w", "v").replace("h", ""))


def _given_alike(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[float | None, str]:
    """How well the given names agree; None when they are two names."""
    one, other = left[0], right[0]
    middle = _middle_agrees(left[1:], right[1:])
    if middle is None:
        return None, ""
    if one == other:
        return 1.0, "the same name" if left == right else "one has a further name"
    if one[0] == other[0] and 1 in (len(one), len(other)):
        return 0.8, "an initial for the given name"
    if not NICKNAMES.get(stem(one), frozenset()).isdisjoint(NICKNAMES.get(stem(other), frozenset())):
        return 0.9, "a short form of the given name"
    if _given_spelling(one) == _given_spelling(other):
        return 0.93, "two spellings of one name"
    if other in left[1:] or one in right[1:]:
        return 0.9, "goes by a middle name"
    return None, ""


def _given_spelling(word: str) -> str:
    """Stricter than for surnames: "Yuri" and "Yury" are one, "Karin" and "Karen", "Maria" and "Marie" two."""
    word = re.sub("[iyj]+", "i", word.replace("ph", "f").replace("w", "v").replace("ck", "k").replace("c", "k"))
    return re.sub(r"(.)\1+", r"\1", word[:1] + word[1:].replace("h", ""))


def _middle_agrees(left: tuple[str, ...], right: tuple[str, ...]) -> bool | None:
    """None when both have a middle name and the initials differ."""
    if left and right and left[0][0] != right[0][0]:
        return None
    return True


def _other_order(left: _Parts, right: _Parts, one: str, other: str) -> NameComparison:
    """Family name first or last; a double surname and one of its halves."""
    if left.given and right.given:
        words = sorted((*left.given, left.surname)), sorted((*right.given, right.surname))
        if words[0] == words[1]:
            return _answer(NameRelation.SAME, 0.9, one, other, "the family name first")
    pieces = (_pieces(left.surname) & _pieces(right.surname)) - NAME_PARTICLES
    extended = set(right.given) & {left.surname} or set(left.given) & {right.surname}
    if pieces or (extended and left.given[:1] == right.given[:1]):
        return _answer(NameRelation.UNSURE, 0.5, one, other, "a part of the surname is the same")
    return _answer(NameRelation.DIFFERENT, 0.0, one, other, "the surnames differ")


def _pieces(surname: str) -> set[str]:
    return set(re.split("[ -]", surname))


def _compare_bodies(one: str, other: str) -> NameComparison:
    left = [word for word in _words(one) if word not in ORGANISATION_GLUE]
    right = [word for word in _words(other) if word not in ORGANISATION_GLUE]
    if left == right and left:
        return _answer(NameRelation.SAME, 0.98, one, other, "the same name")
    bare = [[w for w in words if w not in ORGANISATION_ENDINGS] for words in (left, right)]
    if bare[0] and bare[0] == bare[1]:
        return _answer(NameRelation.SAME, 0.95, one, other, "the same name but for the legal form")
    if _is_short_for(one, other) or _is_short_for(other, one):
        return _answer(NameRelation.SAME, 0.88, one, other, "an acronym and its name")
    if len(left) == len(right) and all(a == b or _one_spelling(a, b) for a, b in zip(left, right, strict=True)):
        return _answer(NameRelation.SAME, 0.9, one, other, "two spellings of one name")
    shared = set(left) & set(right)
    if shared and (shared == set(left) or shared == set(right)):
        return _answer(NameRelation.UNSURE, 0.5, one, other, "one name is a part of the other")
    return _answer(NameRelation.DIFFERENT, 0.1, one, other, "the names differ")


def _is_short_for(short: str, name: str) -> bool:
    acronym = _acronym(short)
    return len(acronym) > 1 and acronym in (_initials(name), "".join(word[0] for word in _words(name)))


def _one_spelling(one: str, other: str) -> bool:
    """British and American, singular and plural."""
    return stem(one.replace("isation", "ization").replace("our", "or").replace("tre", "ter")) == stem(
        other.replace("isation", "ization").replace("our", "or").replace("tre", "ter")
    )


def link_name(
    name: str, known: Sequence[KnownName], *, kind: SpeakerKind = SpeakerKind.PERSON, roles: Iterable[str] = ()
) -> NameLink | None:
    """The one known speaker that ``name`` means, or None: nobody, or more than one could be meant.

    ``roles`` are the offices printed with the name here. A full name links to the only speaker it agrees with. A
    name with an initial, or a lone surname, links only when one known speaker bears the surname at all; a lone
    surname needs the same role besides. Nameless speakers never link.
    """
    if kind in _NOT_LINKED or not name.strip():
        return None
    judged = [(speaker, _best(name, speaker, kind)) for speaker in known if speaker.kind not in _NOT_LINKED]
    judged = [(speaker, best) for speaker, best in judged if _kinds_meet(speaker.kind, kind)]
    same = [(speaker, best) for speaker, best in judged if best.relation is NameRelation.SAME]
    exact = [pair for pair in same if pair[1].score == 1.0]
    same = exact if len(exact) == 1 else same
    if len(same) == 1:
        speaker, best = same[0]
        return NameLink(speaker.speaker_id, best.score, best.reasons)
    unsure = [(speaker, best) for speaker, best in judged if best.relation is NameRelation.UNSURE]
    if same or len(unsure) != 1:
        return None
    return _link_unsure(name, *unsure[0], roles=roles)


def _link_unsure(name: str, speaker: KnownName, best: NameComparison, *, roles: Iterable[str]) -> NameLink | None:
    """A lone candidate: an initial that agrees will do, less than that needs the same role."""
    if best.score >= _INITIAL_FROM and _parts(name).given:
        return NameLink(speaker.speaker_id, best.score, best.reasons)
    shared = role_words(roles) & role_words(speaker.roles)
    if not shared:
        return None
    why = Reason("wording", name, " ".join(sorted(shared)), f"the same office: {', '.join(sorted(shared))}")
    return NameLink(speaker.speaker_id, best.score, (*best.reasons, why))


_INITIAL_FROM = 0.75


def role_words(roles: Iterable[str]) -> frozenset[str]:
    """The words that say which office: stems without "the", "of", "former"; a bare "minister" says too little."""
    stems = {stem(word) for role in roles for word in _words(role)} - FUNCTION_STEMS
    return frozenset(stems - {stem("former"), stem("acting"), stem("deputy")} - _BARE_OFFICES)


_BARE_OFFICES = frozenset(map(stem, BARE_OFFICES))


def _best(name: str, speaker: KnownName, kind: SpeakerKind) -> NameComparison:
    """The best agreement with any of a speaker's names; a full name that differs outweighs a short one that fits."""
    judged = [compare_names(name, other, kind=kind) for other in speaker.names]
    if not judged:
        return NameComparison(NameRelation.DIFFERENT, 0.0)
    same = [one for one in judged if one.relation is NameRelation.SAME]
    if same:
        return max(same, key=lambda one: one.score)
    if any(one.relation is NameRelation.DIFFERENT and one.score > 0 for one in judged):
        return NameComparison(NameRelation.DIFFERENT, 0.1)
    return max(judged, key=lambda one: (one.relation is NameRelation.UNSURE, one.score))


def _kinds_meet(one: SpeakerKind, other: SpeakerKind) -> bool:
    return (one is SpeakerKind.PERSON) == (other is SpeakerKind.PERSON)
