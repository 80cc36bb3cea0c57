"""What a speaker's mention is made of: a pronoun, a name with its role, or a description and its head noun."""

from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.speech import Span, SpeakerKind
from tracker.extract.clusters import Cast
from tracker.extract.introductions import Role, role_of
from tracker.extract.names import PEOPLES, NameKind, NameMention
from tracker.extract.words import Words, is_capital
from tracker.languages import english, english_bodies, english_people

_BREAKS = frozenset(", ; : ( ) [ ] -- – — \" “ ” '' ``".split())
_POST = frozenset(
    """
    of for at in on from with to by under about near along outside inside around behind opposite beside who that which
    whose whom and or including
    """.split()
)
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
_EMPHATIC = frozenset("himself herself itself themselves".split())
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
    years: tuple[str, ...] = ()
    """ "42-year-old", where it is printed."""
    phrase: str = ""
    """The description without its article, as printed."""
    core: str = ""
    """The same as far as its head noun: "hotel owners" of "hotel owners along the bay"."""


def read_mention(cast: Cast, span: Span | None) -> SpeakerMention:
    """Read the mention at ``span``; shape NONE when it is empty or holds no word."""
    words = cast.words
    if span is None:
        return SpeakerMention(Shape.NONE, 0, 0)
    found = words.within(span)
    first, last = _trim(words, found.start, found.stop)
    if last - first > 1 and words.folded[last - 1] in _EMPHATIC:
        last -= 1
    if first >= last:
        return SpeakerMention(Shape.NONE, found.start, found.start)
    pronoun = _pronoun(words, first, last)
    if pronoun:
        return SpeakerMention(Shape.PRONOUN, first, last, pronoun=pronoun)
    end = _chunk_end(words, cast, first, last)
    head_end = _head_end(words, cast, first, end)
    named = _name_at_head(cast, first, end, head_end=head_end) or _name_in_apposition(cast, first, last, end=end)
    if named is not None:
        role = None if _is_document(words, first, head_end) else _printed_role(words, first, last, name=named)
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
    if last - first == 1:
        return key if key in english.PRONOUNS else ""
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


_COUNTING = frozenset(
    "one some many most all several two three four five six dozens hundreds percent none each any few".split()
)


def _name_at_head(cast: Cast, first: int, end: int, *, head_end: int) -> NameMention | None:
    words = cast.words
    names = cast.names_in(first, end)
    for name in names:
        if name.last == head_end and not _is_owner(words, name) and not _plural_people(words, name, first):
            return name
    if _is_document(words, first, end):
        return _author(cast, first, end, head_end=head_end)
    for name in names:
        if name.last != end or end <= head_end or name.kind in _BODIES:
            continue
        if _named_so(words, name) or _glued(words, name, first, head_end=head_end):
            return name
    return None


def _author(cast: Cast, first: int, end: int, *, head_end: int) -> NameMention | None:
    """Who speaks in "a post by Beatriz Fonseca" or "Hale's statement": a person who posts or writes.

    A report stays a document: its author only answers for it."""
    words = cast.words
    if words.folded[head_end - 1] not in english_bodies.PERSONAL_DOCUMENTS:
        return None
    written = head_end + 1 < end and words.folded[head_end] in {"by", "from"}
    for name in cast.names_in(first, end):
        owner = name.last < head_end and words.texts[name.last] in {"'s", "’s"}
        signed = written and name.last == end and not _between(words, head_end + 1, name.lead)
        if (owner or signed) and cast.owner[name.first].kind == SpeakerKind.PERSON:
            return name
    return None


def _between(words: Words, first: int, last: int) -> bool:
    """Does more than a role stand there?"""
    return any(words.folded[k] in english.FUNCTION_WORDS for k in range(first, last))


def _named_so(words: Words, name: NameMention) -> bool:
    """ "A nurse called Abdul", "who gave her name as Ibu Ratna"."""
    return words.folded[name.lead - 1] in {"named", "called"} or (
        words.folded[name.lead - 1] == "as" and "name" in words.folded[max(0, name.lead - 3) : name.lead]
    )


def _glued(words: Words, name: NameMention, first: int, *, head_end: int) -> bool:
    """Is the name at the end of "the head of the Russian delegation Vladimir Medinsky" that of the head?

    Not after a preposition ("an adviser to Donald Trump"), nor after a noun or title that makes another person of
    it ("a spokesman for campaign manager Robby Mook")."""
    if len(name.keys) < 2:
        return False
    if words.folded[head_end] == "and":
        return any(_noun(key) for key in words.folded[first:head_end])
    before = name.lead
    if words.folded[before - 1] == "the" and words.folded[before] in {"hon", "rev", "revd", "honourable", "right"}:
        before -= 1
    while words.folded[before - 1] in english_people.HONORIFICS:
        before -= 1
    if before <= head_end + 1 and before == name.first:
        return False
    last = words.folded[name.first - 1]
    narrowing = last in english_people.MODIFIERS | english_people.HONORIFICS | english_people.PORTFOLIOS
    narrowing = narrowing or last in english_bodies.ORGANISATION_WORDS | english_people.GROUP_NOUNS
    if before < name.first and not narrowing:
        return False
    nearest = last if before == name.first else words.folded[before - 1]
    if not nearest[0].isalnum() or nearest in english.FUNCTION_WORDS:
        return before < name.first and narrowing and nearest in {"for", "of", "the", "and", "'", "’"}
    head_is_person = any(_noun(key) for key in words.folded[first:head_end])
    return not (head_is_person and (nearest in english_people.PERSON_NOUNS or nearest in english_people.HONORIFICS))


def _is_owner(words: Words, name: NameMention) -> bool:
    return name.last < len(words) and words.texts[name.last] in {"'s", "’s"} and name.last + 1 < len(words)


def _plural_people(words: Words, name: NameMention, first: int) -> bool:
    """ "Some Americans", "most Republicans": a people or a party in the plural is a group, not a name."""
    return words.folded[name.last - 1] in PEOPLES and first < name.lead


def _name_in_apposition(cast: Cast, first: int, last: int, *, end: int) -> NameMention | None:
    """ "council leader, Ruth Amadi," or "Another critic, Laurence H. Tribe,"; for a body "the operator, Metrowend,"."""
    words = cast.words
    head = words.folded[end - 1]
    if end + 1 >= last or _is_document(words, first, end):
        return None
    body = any(key in english_bodies.INSTITUTION_NOUNS for key in words.folded[first:end])
    person = any(_noun(key) for key in words.folded[first:end])
    for name in cast.names_in(end + 1, last):
        if not _apposed(words, name, end, last=last) and not _named_so(words, name):
            continue
        if name.kind == NameKind.PLACE or (name.kind in _BODIES and not body):
            return None
        single = len(name.keys) == 1 and name.kind == NameKind.UNKNOWN
        if single and (words.texts[end - 1][0].isupper() or not (person or body or head in _PRONOUN_HEADS)):
            return None
        return name
    return None


def _apposed(words: Words, name: NameMention, end: int, *, last: int) -> bool:
    """Does the name fill its chunk, but for an article and a role before it ("the potter Ada Bell")?"""
    start = name.lead
    while start > end and words.texts[start - 1] not in _BREAKS:
        start -= 1
        key = words.folded[start]
        if key in english.FUNCTION_WORDS and key not in english.DETERMINERS and key != "former":
            return False
    if words.texts[start - 1] not in _BREAKS:
        return False
    if name.last >= last:
        return True
    after = words.folded[name.last]
    return after not in {"and", "'s", "’s"} and (not after[0].isalnum() or after in _POST)


def _is_document(words: Words, first: int, end: int) -> bool:
    for k in range(first, end):
        if words.folded[k] in _POST and k > first:
            return words.folded[k - 1] in english_bodies.DOCUMENT_NOUNS
    return words.folded[end - 1] in english_bodies.DOCUMENT_NOUNS


_PRONOUN_HEADS = frozenset("one another first second third fourth other last them".split())
_BODIES = (NameKind.BODY, NameKind.PLACE, NameKind.PEOPLE)


def _noun(key: str) -> bool:
    return key in english_people.PERSON_NOUNS or key in english_people.GROUP_NOUNS or key in english_people.TITLES


def _printed_role(words: Words, first: int, last: int, *, name: NameMention) -> Role | None:
    end = first
    while end < name.first and words.texts[end] not in _BREAKS and words.folded[end] not in {"called", "named"}:
        end += 1
    if end > first and (before := role_of(words, first, end)) is not None:
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
    whole, stop = stop, _before_participle(words, start, stop)
    head = words.folded[stop - 1]
    owner = next((name for name in reversed(cast.names_in(start, stop)) if name.last < stop), None)
    phrase = words.slice(start, max(min(end, start + _MOST_WORDS_IN_A_PHRASE), stop))
    if len(phrase) > 80 or end - start > _MOST_WORDS_IN_A_PHRASE:
        phrase = words.slice(start, stop)
    if stop < whole and head in english_bodies.DOCUMENT_NOUNS and words.folded[stop] in _PUBLISHED:
        phrase = words.slice(start, stop)
    return SpeakerMention(
        Shape.DESCRIPTION,
        first,
        last,
        role=role_of(words, start, end),
        head=head,
        kind=_kind_of_described(words, first, last, head=head),
        definite=determiner not in english.INDEFINITE
        and (determiner in english.DETERMINERS or _in_headline(words, first, start)),
        possessive=determiner if determiner in english.POSSESSIVES else "",
        owner=owner,
        years=tuple(key for key in words.folded[first:stop] if key.endswith("-year-old")),
        phrase=phrase,
        core=words.slice(start, stop),
    )


def _in_headline(words: Words, first: int, start: int) -> bool:
    """Headlines drop the article: "Minister rejects plan"."""
    return is_capital(words.texts[start]) or not words.paragraph[first]


def _before_participle(words: Words, start: int, stop: int) -> int:
    """ "A study published on Friday", "documents seen by": the head noun stands before the participle."""
    for k in range(start + 1, stop):
        key = words.folded[k]
        if (key.endswith("ed") or key in {"seen", "made", "given", "held", "written", "sent", "built", "dated"}) and (
            words.folded[k - 1] in _HEADS or words.folded[k - 1] in english_people.PERSON_NOUNS
        ):
            return k
    return stop


_PUBLISHED = frozenset("published released issued seen reviewed obtained leaked".split())
_HEADS = english_bodies.DOCUMENT_NOUNS | english_bodies.INSTITUTION_NOUNS | english_people.GROUP_NOUNS


def _kind_of_described(words: Words, first: int, last: int, *, head: str) -> SpeakerKind:
    text = words.slice(first, last).casefold()
    if head in english_people.ANONYMOUS_NOUNS or any(phrase in text for phrase in english_people.ANONYMOUS_PHRASES):
        return SpeakerKind.ANONYMOUS
    if words.folded[first] == "one" and words.folded[first + 1 : first + 2] == ["of"]:
        return SpeakerKind.ANONYMOUS
    if head in english_people.GROUP_NOUNS or head in PEOPLES:
        return SpeakerKind.GROUP
    if head == "guard" and words.folded[last - 2] in {"coast", "national", "home", "civil"}:
        return SpeakerKind.ORGANISATION
    if head in english_people.PERSON_NOUNS or head.endswith("-year-old"):
        return SpeakerKind.ANONYMOUS if words.folded[first] in _UNNAMED else SpeakerKind.PERSON
    for nouns, kind in (
        (english_bodies.INSTITUTION_NOUNS, SpeakerKind.ORGANISATION),
        (english_bodies.DOCUMENT_NOUNS, SpeakerKind.DOCUMENT),
    ):
        if head in nouns:
            return kind
    if head in english_people.TITLES:
        return SpeakerKind.PERSON
    return _kind_of_plural(head)


def _kind_of_plural(head: str) -> SpeakerKind:
    if not head.endswith("s") or head.endswith("ss"):
        return SpeakerKind.UNKNOWN
    return SpeakerKind.DOCUMENT if head[:-1] in english_bodies.DOCUMENT_NOUNS else SpeakerKind.GROUP


_UNNAMED = frozenset("a an another one".split())
