"""What a speaker's mention is made of: a pronoun, a name with its role, or a description and its head noun."""

from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.speech import SpeakerKind, Span
from tracker.extract.clusters import Cast
from tracker.extract.introductions import Role, lead_start, role_of
from tracker.extract.names import PEOPLES, NameKind, NameMention
from tracker.extract.words import Words, is_capital
from tracker.languages import english

_BREAKS = frozenset(", ; : ( ) [ ] -- – — \" “ ” '' ``".split())
_POST = frozenset("of for at in on from with to by under about near who that which whose whom and or including".split())
_PERSONAL = (
    english.MALE_PRONOUNS
    | english.FEMALE_PRONOUNS
    | english.NEUTRAL_PRONOUNS
    | english.PLURAL_PRONOUNS
    | english.FIRST_PERSON
    | english.FIRST_PERSON_PLURAL
    | english.RELATIVES
    | {"you"}
)
_CAMPAIGN = frozenset("campaign administration".split())
_MOST_WORDS_IN_A_PHRASE = 8


class Shape(StrEnum):
    """How a mention names its speaker."""

    NONE = "none"
    PRONOUN = "pronoun"
    NAME = "name"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class SpeakerMention:
    """A mention, read. ``first`` and ``last`` are word indices (half-open)."""

    shape: Shape
    first: int
    last: int
    pronoun: str = ""
    name: NameMention | None = None
    role: Role | None = None
    head: str = ""
    """Folded head noun of a description."""
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    definite: bool = False
    possessive: str = ""
    """ "his", "their": whose spokeswoman it is stays to be found."""
    owner: NameMention | None = None
    """For "Trump's campaign" or "the Trump campaign": the name before the head noun."""
    phrase: str = ""
    """The description without its article, as printed."""


def read_mention(cast: Cast, span: Span | None) -> SpeakerMention:
    """Read the mention at ``span``; shape NONE when it is empty or holds no word."""
    words = cast.words
    if span is None:
        return SpeakerMention(Shape.NONE, 0, 0)
    found = words.within(span)
    first, last = _trim(words, found.start, found.stop)
    if first >= last:
        return SpeakerMention(Shape.NONE, found.start, found.start)
    pronoun = _pronoun(words, first, last)
    if pronoun:
        return SpeakerMention(Shape.PRONOUN, first, last, pronoun=pronoun)
    end = _chunk_end(words, cast, first, last)
    head_end = _head_end(words, cast, first, end)
    named = _name_at_head(cast, first, end, head_end=head_end) or _name_in_apposition(cast, first, last, end=end)
    if named is not None:
        role = _printed_role(words, first, last, name=named)
        return SpeakerMention(Shape.NAME, first, last, name=named, role=role, kind=_kind_of_named(cast, named, first))
    return _description(cast, first, last, end=end, head_end=head_end)


def _trim(words: Words, first: int, last: int) -> tuple[int, int]:
    while first < last and not words.texts[first][0].isalnum():
        first += 1
    while first < last and (not words.texts[last - 1][0].isalnum()):
        last -= 1
    return first, last


def _pronoun(words: Words, first: int, last: int) -> str:
    key, text = words.folded[first], words.texts[first]
    if text.isupper() and len(text) > 1 and not (last - first == 1 and text in {"HE", "SHE", "THEY", "WE", "YOU"}):
        return ""
    if last - first == 1 and key in english.PRONOUNS:
        return key
    following = words.folded[first + 1]
    if key in _PERSONAL - english.POSSESSIVES - {"that", "which"} and (
        last - first == 2 or not following[0].isalnum() or following.endswith("self")
    ):
        return key
    return ""


def _chunk_end(words: Words, cast: Cast, first: int, last: int) -> int:
    """End of the first part of the mention, before a comma, bracket or dash (not inside a name)."""
    inside = {k for name in cast.names_in(first, last) for k in range(name.first, name.last)}
    for k in range(first, last):
        if words.texts[k] in _BREAKS and k not in inside and k > first:
            return k
    return last


def _head_end(words: Words, cast: Cast, first: int, end: int) -> int:
    """End of the head noun phrase: before the first "of", "who", ... that is no part of a name."""
    inside = {k for name in cast.names_in(first, end) for k in range(name.first, name.last)}
    for k in range(first + 1, end):
        if words.folded[k] in _POST and k not in inside:
            if words.folded[k] == "of" and words.folded[k - 1] in _COUNTING:
                continue
            return k
    return end


_COUNTING = frozenset("one some many most all several two three four five six dozens hundreds percent none each any few".split())


def _name_at_head(cast: Cast, first: int, end: int, *, head_end: int) -> NameMention | None:
    words = cast.words
    names = cast.names_in(first, end)
    for name in names:
        if name.last == head_end and not _is_owner(words, name) and not _plural_people(words, name, first):
            return name
    for name in names:
        if name.last == end and end > head_end and name.kind not in (NameKind.BODY, NameKind.PLACE):
            start = lead_start(words, name)
            while start > first and words.folded[start - 1] in english.DETERMINERS:
                start -= 1
            if start <= first < name.lead:
                return name
    return None


def _is_owner(words: Words, name: NameMention) -> bool:
    return name.last < len(words) and words.texts[name.last] in {"'s", "’s"} and name.last + 1 < len(words)


def _plural_people(words: Words, name: NameMention, first: int) -> bool:
    """ "Some Americans", "most Republicans": a people or a party in the plural is a group, not a name."""
    return words.folded[name.last - 1] in PEOPLES and first < name.lead


def _name_in_apposition(cast: Cast, first: int, last: int, *, end: int) -> NameMention | None:
    """ "council leader, Ruth Amadi," or "Another critic, Laurence H. Tribe,"."""
    words = cast.words
    start = end + 1
    if start >= last:
        return None
    if not any(_noun(key) for key in words.folded[first:end]):
        return None
    for name in cast.names_in(start, last):
        if name.lead != start or name.kind in (NameKind.PLACE, NameKind.BODY):
            continue
        closed = name.last >= last or not words.texts[name.last][0].isalnum() or words.folded[name.last] in _POST
        single = len(name.keys) == 1 and name.kind == NameKind.UNKNOWN
        if closed and not (single and words.texts[end - 1][0].isupper()):
            return name
    return None


def _noun(key: str) -> bool:
    return key in english.PERSON_NOUNS or key in english.GROUP_NOUNS or key in english.TITLES


def _printed_role(words: Words, first: int, last: int, *, name: NameMention) -> Role | None:
    if first < name.first:
        before = role_of(words, first, name.first)
        if before is not None:
            return before
    start = name.last
    while start < last and not words.texts[start][0].isalnum():
        if words.texts[start] == "(":
            return None
        start += 1
    return role_of(words, start, min(last, start + 16)) if start > name.last else None


def _kind_of_named(cast: Cast, name: NameMention, first: int) -> SpeakerKind:
    if name.kind in (NameKind.BODY, NameKind.PLACE):
        return SpeakerKind.ORGANISATION
    cluster = cast.owner.get(name.first)
    return cluster.kind if cluster else SpeakerKind.UNKNOWN


def _description(cast: Cast, first: int, last: int, *, end: int, head_end: int) -> SpeakerMention:
    words = cast.words
    stop = head_end
    while stop > first + 1 and not words.texts[stop - 1][0].isalnum():
        stop -= 1
    determiner = words.folded[first]
    start = first
    while start < stop - 1 and words.folded[start] in english.DETERMINERS | {"of", "only"}:
        start += 1
    head = words.folded[stop - 1]
    owner = next((name for name in reversed(cast.names_in(start, stop)) if name.last < stop), None)
    phrase = words.slice(start, max(min(end, start + _MOST_WORDS_IN_A_PHRASE), stop))
    if len(phrase) > 80 or end - start > _MOST_WORDS_IN_A_PHRASE:
        phrase = words.slice(start, stop)
    return SpeakerMention(
        Shape.DESCRIPTION,
        first,
        last,
        role=role_of(words, start, end),
        head=head,
        kind=_kind_of_described(words, first, last, head=head),
        definite=determiner not in english.INDEFINITE and (determiner in english.DETERMINERS or is_capital(words.texts[start])),
        possessive=determiner if determiner in english.POSSESSIVES else "",
        owner=owner,
        phrase=phrase,
    )


def _kind_of_described(words: Words, first: int, last: int, *, head: str) -> SpeakerKind:
    text = words.slice(first, last).casefold()
    if head in english.ANONYMOUS_NOUNS or any(phrase in text for phrase in english.ANONYMOUS_PHRASES):
        return SpeakerKind.ANONYMOUS
    if words.folded[first] == "one" and words.folded[first + 1 : first + 2] == ["of"]:
        return SpeakerKind.ANONYMOUS
    if head in english.GROUP_NOUNS or head in PEOPLES:
        return SpeakerKind.GROUP
    if head in english.PERSON_NOUNS or head in english.TITLES or head.endswith("-year-old"):
        return SpeakerKind.ANONYMOUS if words.folded[first] in _UNNAMED else SpeakerKind.PERSON
    if head in english.DOCUMENT_NOUNS:
        return SpeakerKind.DOCUMENT
    if head in english.INSTITUTION_NOUNS:
        return SpeakerKind.ORGANISATION
    singular = head[:-1] if head.endswith("s") else ""
    if singular in english.INSTITUTION_NOUNS or (head.endswith("ies") and head[:-3] + "y" in english.INSTITUTION_NOUNS):
        return SpeakerKind.GROUP
    if head.endswith("s") and not head.endswith("ss"):
        return SpeakerKind.GROUP
    return SpeakerKind.UNKNOWN


_UNNAMED = frozenset("a an another one".split())
