"""Names in a text: where they stand, without the titles and headline words glued to them.

``find_names`` walks over runs of capitalised words and cuts each into lead ("Russian Deputy Security Council
Chairman") and name ("Dmitry Medvedev").
"""

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum

from tracker.extract.words import Words, is_capital
from tracker.languages import english, english_bodies, english_people
from tracker.languages.english_female_names import FEMALE_NAMES, SHARED_NAMES
from tracker.languages.english_male_names import MALE_NAMES

FIRST_NAMES = MALE_NAMES | FEMALE_NAMES | SHARED_NAMES | frozenset(english_people.NICKNAMES)
MOST_WORDS_IN_A_NAME = 12
"""A longer run of capitals is a headline or a list; cut there, so that no text costs more than its length."""

_LEADS = english_people.TITLES | english_people.HONORIFICS
_WEAK_STARTS = frozenset(
    "new great young old long big high first second third black white good short all one big".split()
)
_BEFORE_SURNAMES = frozenset("mr mrs ms miss dr sir sen rep gov prof judge justice president senator mayor".split())
PEOPLES = frozenset(f"{demonym}s" for demonym in english_bodies.DEMONYMS) | frozenset(
    "democrats republicans conservatives liberals tories greens muslims christians jews catholics hispanics".split()
)
_PLACE_STARTS = frozenset("south north east west upper lower new port fort mount lake cape".split())
_GLUES = english_bodies.ORGANISATION_WORDS | english_people.GROUP_NOUNS | english_people.PORTFOLIOS
_NO_NAMES = english.FUNCTION_WORDS | english.CALENDAR
_APOSTROPHES = frozenset("'’")
_JOINERS = frozenset("of for on and".split())
_SURNAMES_LIKE_BODIES = frozenset(
    """
    church bank post star mail sun guard watch day forces house school page globe tribe town hall power line water
    """.split()
)


class NameKind(StrEnum):
    """What the look of a name says of its bearer. ``MAYBE_PERSON``: two to four capitals without a known first name."""

    PERSON = "person"
    MAYBE_PERSON = "maybe"
    BODY = "body"
    PLACE = "place"
    PEOPLE = "people"
    """A party or nation in the plural: "Republicans"."""
    UNKNOWN = "unknown"
    OFFICE = "office"
    """Nothing but titles: "King" or "Dean" is a name only where the article knows a bearer."""


BODIES = (NameKind.BODY, NameKind.PLACE, NameKind.PEOPLE)


@dataclass(frozen=True, slots=True)
class NameMention:
    """One name as printed: words ``first`` to ``last`` (half-open); its glued lead begins at word ``lead``."""

    lead: int
    first: int
    last: int
    keys: tuple[str, ...]
    """Folded words without suffixes ("Jr.") and the full stops of initials."""
    kind: NameKind
    gender: str | None = None
    """"m" or "f" by an honorific or another telling word in the lead."""
    suffix: str | None = None


def find_names(words: Words, trusted: Container[int] = ()) -> list[NameMention]:
    """All names of the text in order. ``trusted`` are indices of words that stand in a speaker's mention: a capital
    there counts even at the start of a sentence or in a headline."""
    seen = _Capitals(words)
    found: list[NameMention] = []
    i, count = 0, len(words)
    while i < count:
        if not is_capital(words.texts[i]) or not _may_start(words, i, seen=seen, trusted=trusted):
            i += 1
            continue
        end = _run_end(words, i)
        found.extend(_names_in_run(words, i, end))
        i = end
    return found


class _Capitals:
    """How often each word stands in lower case, and capitalised where a capital means something."""

    def __init__(self, words: Words) -> None:
        self.lower: Counter[str] = Counter()
        self.inside: Counter[str] = Counter()
        for text, folded, opens, paragraph in zip(words.texts, words.folded, words.opens, words.paragraph, strict=True):
            if text[0].islower():
                self.lower[folded] += 1
            elif not opens and paragraph not in words.heading and text[0].isupper():
                self.inside[folded] += 1


def _may_start(words: Words, i: int, *, seen: _Capitals, trusted: Container[int]) -> bool:
    key, text = words.folded[i], words.texts[i]
    following = _next_in_sentence(words, i)
    followed = following is not None and is_capital(words.texts[following])
    if following is not None and words.texts[following] in _NICKNAME_MARKS and key in FIRST_NAMES:
        followed = _closes_nickname(words, following + 1)
    if key in _NO_NAMES:
        if text.isupper() and 2 <= len(text) <= 5 and not words.opens[i]:
            return text not in {"I", "A"}
        if key in FIRST_NAMES and followed:
            return words.folded[following or 0] not in _NO_NAMES
        return key in _WEAK_STARTS and followed and not words.opens[i]
    if i and words.texts[i - 1] == "(" and key[:2] in {"r-", "d-", "i-"}:
        return False
    if words.opens[i] and not followed and not seen.inside[key] and _is_noun(key):
        return False
    if i in trusted:
        return True
    if words.paragraph[i] in words.heading:
        return seen.inside[key] > 0 or (key in FIRST_NAMES and followed)
    if not words.opens[i] or seen.inside[key]:
        return True
    if key in FIRST_NAMES and not followed and (following is None or not words.texts[following][0].isalnum()):
        return words.texts[following or i] in {",", ":"} and not seen.lower[key]
    if key in FIRST_NAMES or key in _LEADS or key in english_bodies.DEMONYMS or key in english_bodies.COUNTRIES:
        return True
    if seen.lower[key]:
        return False
    return followed or text.isupper()


_NOUNS = (
    english_people.PERSON_NOUNS
    | english_people.GROUP_NOUNS
    | english_bodies.DOCUMENT_NOUNS
    | english_bodies.INSTITUTION_NOUNS
)


def _is_noun(key: str) -> bool:
    return (key in _NOUNS or key.removesuffix("s") in _NOUNS) and key not in FIRST_NAMES


def _next_in_sentence(words: Words, i: int) -> int | None:
    if i + 1 < len(words) and words.sentence[i + 1] == words.sentence[i]:
        return i + 1
    return None


def _run_end(words: Words, start: int) -> int:
    """The word after the run of capitals that begins at ``start``, over particles, initials and "of" in a body."""
    end = start + 1
    while end < len(words) and end - start < MOST_WORDS_IN_A_NAME and words.sentence[end] == words.sentence[start]:
        step = _step(words, start, end)
        if not step:
            break
        end += step
    return end


def _step(words: Words, start: int, end: int) -> int:
    """How many words from ``end`` on belong to the run: 0 when it is over."""
    text, key = words.texts[end], words.folded[end]
    if is_capital(text):
        return int(not _ends_run(words, end))
    following = _next_in_sentence(words, end)
    if following is None:
        return 0
    after = words.texts[following]
    if text == "," and words.folded[following] in {"jr", "sr"}:
        return 2
    if key in english_people.PARTICLES:
        twice = words.folded[following] in english_people.PARTICLES and not is_capital(after)
        next_name = following + twice
        if next_name < len(words) and is_capital(words.texts[next_name]) and not _ends_run(words, next_name):
            return 2 + twice
    if text == "&" and is_capital(after):
        return 2
    if text in _NICKNAME_MARKS and is_capital(after) and _closes_nickname(words, following):
        return 4
    if text in _APOSTROPHES and is_capital(after) and _owned_by_group(words, start, end):
        return 2
    if key in _JOINERS and _joins_body(words, start, end):
        return 3 if words.folded[following] == "the" else 2
    return 0


def _owned_by_group(words: Words, start: int, end: int) -> bool:
    """ "Passengers' Circle", "Patients' Charter Review": a plural of common people, and no first name behind it."""
    owner, after = words.folded[end - 1], words.folded[end + 1]
    plural = owner in english_people.GROUP_NOUNS or (owner.endswith("s") and owner[:-1] in english_people.PERSON_NOUNS)
    glued = words.ends[end - 1] == words.starts[end]
    return plural and glued and after not in FIRST_NAMES and after not in _LEADS


_NICKNAME_MARKS = frozenset("\"'“‘«")


def _closes_nickname(words: Words, inside: int) -> bool:
    """Winston “Bumpy” Charles: one capitalised word in marks, then another without."""
    if inside + 2 >= len(words) or not is_capital(words.texts[inside]) or words.texts[inside + 1][0].isalnum():
        return False
    return words.sentence[inside + 2] == words.sentence[inside] and is_capital(words.texts[inside + 2])


def _ends_run(words: Words, i: int) -> bool:
    """A capitalised word that still is no part of the name before it: "Monday", "But", "I"."""
    key = words.folded[i]
    if key in english.CALENDAR:
        return words.folded[i - 1] not in FIRST_NAMES
    if key not in english.FUNCTION_WORDS or (words.texts[i].isupper() and len(words.texts[i]) > 1):
        return False
    return key not in _WEAK_STARTS and words.folded[i - 1] not in FIRST_NAMES


def _joins_body(words: Words, start: int, end: int) -> bool:
    """Does "of", "for", "on" or "and" at ``end`` go on with the name of a body ("Department of Justice")?"""
    after = end + 1
    if words.folded[after] == "the":
        after += 1
    if after >= len(words) or not words.texts[after][0].isupper() or words.sentence[after] != words.sentence[start]:
        return False
    if words.folded[after] in _NO_NAMES:
        return False
    if words.folded[end] == "and":
        joined = any(words.folded[k] in {"of", "for", "on"} for k in range(start, end))
        return joined and not words.texts[after].isupper() and words.folded[after] not in FIRST_NAMES
    last = words.folded[end - 1]
    if (
        last.rstrip("s") in english_bodies.ORGANISATION_ENDS_ANYWHERE
        or last in english_bodies.ORGANISATION_ENDS_ANYWHERE
    ):
        return True
    return last == "secretary" and words.folded[after] == "state"


def _names_in_run(words: Words, start: int, end: int) -> list[NameMention]:
    suffix = None
    core = end
    if core - start > 1 and words.folded[core - 1] in english_people.SUFFIXES:
        core -= 1
        suffix = words.folded[core]
        if words.texts[core - 1] == ",":
            core -= 1
    if _is_body(words, start, core):
        return [_mention(words, lead=start, first=start, last=core, kind=NameKind.BODY)]
    first = _name_start(words, start, core)
    if first >= core:
        if core - start > 1 and words.folded[core - 2] in _BEFORE_SURNAMES:
            return [_mention(words, lead=start, first=core - 1, last=core, kind=NameKind.PERSON)]
        return [_mention(words, lead=start, first=core - 1, last=core, kind=NameKind.OFFICE)]
    mention = _mention(words, lead=start, first=first, last=core, kind=_kind(words, start, first, core))
    if suffix is None or suffix in english_people.POST_NOMINALS:
        return [mention]
    return [NameMention(mention.lead, first, end, mention.keys, mention.kind, mention.gender, suffix=suffix)]


def _mention(words: Words, *, lead: int, first: int, last: int, kind: NameKind) -> NameMention:
    keys = tuple(key for key in words.folded[first:last] if key[0].isalnum()) or (words.folded[first],)
    return NameMention(lead, first, last, keys, kind, lead_gender(words.folded[lead:first]))


def lead_gender(lead: list[str]) -> str | None:
    """The gender that the words before a name tell: "Mr", "spokeswoman", "actress"."""
    for key in reversed(lead):
        if key in english_people.MALE_HONORIFICS or key in english_people.MALE_NOUNS:
            return "m"
        if key in english_people.FEMALE_HONORIFICS or key in english_people.FEMALE_NOUNS:
            return None if key == "lady" and "first" in lead and len(lead) > 2 else "f"
    return None


def _is_body(words: Words, start: int, end: int) -> bool:
    last = words.folded[end - 1]
    if any(words.folded[k] in _JOINERS or words.texts[k] in _APOSTROPHES for k in range(start + 1, end - 1)):
        return True
    if last not in english_bodies.ORGANISATION_WORDS or end - start < 2:
        return False
    if words.folded[start] in FIRST_NAMES and words.texts[start + 1].endswith("."):
        return False
    if words.folded[start] in FIRST_NAMES and end - start == 2 and last in _SURNAMES_LIKE_BODIES:
        return False
    return not any(words.folded[k] in english_people.HONORIFICS for k in range(start, end - 1))


def _name_start(words: Words, start: int, end: int) -> int:
    """Where the name begins inside a run: after the last title, after a demonym, after a body glued in front."""
    first = start + _occupation(words, start, end)
    for k in range(first, end):
        key = words.folded[k]
        if "-of-" in key:
            first = k + 1
        if key not in _LEADS or key in english_people.SUFFIXES:
            continue
        if key == "first" and k + 1 < end and words.folded[k + 1] not in _LEADS:
            continue
        if key in FIRST_NAMES and k > start and words.folded[k - 1] in _LEADS and k < end - 1:
            break
        named = k > start and words.folded[k - 1] in FIRST_NAMES and words.folded[k - 1] not in _LEADS
        if k == end - 1 and named:
            break
        first = k + 1
    if first >= end:
        return end
    first += _nation_before(words, first, end)
    for k in range(first + 1, end - 1):
        if words.folded[k] in FIRST_NAMES and _glues(words, k - 1):
            return k
    return first


def _occupation(words: Words, start: int, end: int) -> int:
    """1 where an occupation is glued before a first name and a surname ("Hydrologist Lucas Oyelaran"), else 0."""
    key = words.folded[start]
    glued = key in english_people.PERSON_NOUNS and key not in FIRST_NAMES and key not in _LEADS
    return int(glued and end - start > 2)


def _nation_before(words: Words, first: int, end: int) -> int:
    """1 where a demonym, country or party is glued before the name ("Russian Vladimir Medinsky"), else 0."""
    key, length = words.folded[first], end - first
    if key in english_bodies.PARTY_WORDS:
        return int(length >= 2)
    if length == 2:
        return int(key in english_bodies.DEMONYMS and words.folded[first + 1] in FIRST_NAMES)
    return int(length >= 3 and (key in english_bodies.DEMONYMS or key in english_bodies.COUNTRIES))


def _glues(words: Words, k: int) -> bool:
    """Can word ``k`` only be what a person belongs to ("Council", "NASA", "Transport"), not a part of his name?"""
    text = words.texts[k]
    return words.folded[k] in _GLUES or (text.isupper() and len(text) > 2 and not words.texts[k + 1].isupper())


def _is_acronym(text: str) -> bool:
    return text.isupper() and 2 <= len(text.replace(".", "")) <= 6


def _kind(words: Words, lead: int, first: int, end: int) -> NameKind:
    length = end - first
    last, head = words.folded[end - 1], words.folded[first]
    titled = lead < first and words.folded[first - 1] in _LEADS - english_people.MODIFIERS
    if titled and length <= 4 and not (length == 1 and _is_acronym(words.texts[first]) and len(words.texts[first]) < 5):
        return NameKind.PERSON
    whole = " ".join(words.folded[first:end])
    if whole in english_bodies.COUNTRIES or whole in english_bodies.DEMONYMS or whole in english_bodies.PLACES:
        return NameKind.PLACE
    if head in _PLACE_STARTS or last in english_bodies.PLACE_ENDS:
        return NameKind.PLACE
    if last in PEOPLES or last.rpartition("-")[2] in PEOPLES or last.rpartition("-")[2] in english_bodies.DEMONYMS:
        return NameKind.PEOPLE
    if length > 1 and head in english_bodies.COUNTRIES:
        return NameKind.BODY
    if length == 1:
        if _is_acronym(words.texts[first]):
            return NameKind.BODY
        return NameKind.BODY if last in english_bodies.ORGANISATION_WORDS else NameKind.UNKNOWN
    if head in FIRST_NAMES or (len(words.texts[first]) <= 4 and words.texts[first].endswith(".")):
        return NameKind.PERSON if length <= 5 else NameKind.UNKNOWN
    return NameKind.MAYBE_PERSON if length <= 4 else NameKind.UNKNOWN
