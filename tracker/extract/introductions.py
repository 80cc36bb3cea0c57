"""How a text introduces somebody: the role before the name ("council leader Ruth Amadi") or after it
("Ruth Amadi, leader of the council,")."""

from dataclasses import dataclass

from tracker.extract.names import NameMention
from tracker.extract.words import Words, is_capital
from tracker.languages import english, english_bodies, english_people, english_verbs

_MOST_WORDS_IN_A_ROLE = 14
_CUTS = english.RELATIVES | frozenset(
    "said says told added and but when while where after before has had is was were will would are have in".split()
)
_HEAD_ENDS = frozenset("of for at in on from with to by under and who that which during since".split())
_PLAIN = (
    english_people.TITLES | english_people.PERSON_NOUNS | english_bodies.PARTY_WORDS | english_bodies.DEMONYMS.keys()
)
_STOPS = english.FUNCTION_WORDS - frozenset("first second third former old new young".split())


@dataclass(frozen=True, slots=True)
class Role:
    """An office or description as printed, without its article.

    ``heads`` are the folded nouns that may name the bearer later ("president", "leader"), ``words`` all telling words.
    """

    text: str
    heads: frozenset[str]
    words: frozenset[str]

    @property
    def honorific(self) -> bool:
        """Nothing but "Dr": it tells who may be meant by "the doctor", but is no office to print."""
        return self.text.rstrip(".").casefold() in _FORMS_OF_ADDRESS


def role_of(words: Words, first: int, last: int) -> Role | None:
    """The role printed from word ``first`` up to ``last``; None when no noun of a person stands in its head."""
    if words.folded[first : first + 1] == ["who"] and words.folded[first + 1 : first + 2] not in _BEING:
        return None
    first, last = _trimmed(words, first, last)
    while last - first > 1 and words.folded[last - 1] in english_people.HONORIFICS:
        last -= 1
    if first >= last:
        return None
    keys = words.folded[first:last]
    heads: set[str] = set()
    for position, key in enumerate(keys):
        if key in _HEAD_ENDS and position:
            break
        if key in english_people.PERSON_NOUNS or (key in english_people.TITLES and key not in english_people.MODIFIERS):
            heads.add(key)
    if not heads or _is_clause(keys, heads):
        return None
    if "district attorney" in " ".join(keys):
        heads = (heads - {"attorney"}) | {"district-attorney", "prosecutor"}
    if "prime" in keys and "minister" in heads:
        heads.add("premier")
    if "attorney general" in " ".join(keys) or "attorney-general" in keys:
        heads = (heads - {"attorney", "general"}) | {"attorney-general"}
    telling = frozenset(key for key in keys if key[0].isalnum() and key not in _STOPS)
    return Role(words.slice(first, last), frozenset(heads), telling)


def _trimmed(words: Words, first: int, last: int) -> tuple[int, int]:
    """The bounds of a role without articles, ages, "own" and a verb in front, a clause or a span of time behind."""
    while first < last and _before_role(words, first, last):
        first += 1
    for k in range(first + 1, last):
        key, after = words.folded[k], words.texts[k + 1 : k + 2]
        if key in english.RELATIVES or (key in _LASTING and after and after[0][0].isdigit()):
            last = k
            break
    while last > first and (
        not (words.texts[last - 1][0].isalnum() or words.texts[last - 1] == ".")
        or words.folded[last - 1] in english.FUNCTION_WORDS
    ):
        last -= 1
    return first, last


def _before_role(words: Words, first: int, last: int) -> bool:
    """Is the word at ``first`` in front of a role and no part of it?"""
    key, text = words.folded[first], words.texts[first]
    if key in english.DETERMINERS or key in _SKIPPED or not text[0].isalnum() or text.isdigit():
        return True
    if key in {"is", "was", "as", "served"}:
        return words.folded[first - 1] in {"who", "served", "is", "was"}
    if not text[0].islower() or last - first < 2:
        return False
    before = words.folded[first - 1] if first else ""
    if key.endswith("ed"):
        return before in english.PRONOUNS or (bool(before) and is_capital(words.texts[first - 1]))
    return key in english_verbs.PASTS or (key in english_verbs.VERBS and before in _BEFORE_VERBS)


def _is_clause(keys: list[str], heads: set[str]) -> bool:
    """ "Accused the minister of": an article or possessive before the noun belongs to an object, not to a role."""
    head = next(position for position, key in enumerate(keys) if key in heads)
    return any(key in _ARTICLES for key in keys[1:head])


_BEING = (["is"], ["was"], ["served"])
_SKIPPED = frozenset("own who then now".split())
_LASTING = frozenset("for since from in until till".split())
_ARTICLES = frozenset("the a an your my our".split())
_BEFORE_VERBS = frozenset("to will would can could may might must should not n't and".split())
_FORMS_OF_ADDRESS = frozenset("dr mr mrs ms miss mx".split())


def lead_start(words: Words, mention: NameMention) -> int:
    """Where the noun phrase that ends in the name begins: over the words in lower case before its glued lead."""
    start, floor = mention.lead, max(0, mention.lead - _MOST_WORDS_IN_A_ROLE)
    sentence = words.sentence[mention.lead]
    if start and words.folded[start - 1] in english_bodies.INSTITUTION_NOUNS and mention.lead == mention.first:
        return _over_of(words, start, floor)
    while start > floor and words.sentence[start - 1] == sentence:
        key, text = words.folded[start - 1], words.texts[start - 1]
        if key in _STOPS or not (text[0].isalnum()) or key in english.CALENDAR:
            break
        if start == mention.lead and mention.lead == mention.first and key not in _PLAIN:
            break
        start -= 1
    return start


def _over_of(words: Words, start: int, floor: int) -> int:
    """For "the head of the Russian delegation Vladimir Medinsky": back to "head"."""
    for k in range(start - 1, floor, -1):
        if words.sentence[k] != words.sentence[start] or not words.texts[k][0].isalnum():
            return start
        if words.folded[k] in {"of", "for"}:
            before = words.folded[k - 1]
            if before not in english_people.PERSON_NOUNS:
                return start
            k -= 1
            while k > floor and words.folded[k - 1] in _PLAIN:
                k -= 1
            return k
    return start


def role_before(words: Words, mention: NameMention) -> Role | None:
    """The role that leads up to the name, an apposition before it included ("council leader, Ruth Amadi")."""
    start = lead_start(words, mention)
    if start < mention.first and (role := role_of(words, start, mention.first)) is not None:
        return role
    comma = start - 1
    if comma > 0 and words.folded[comma] in english.DETERMINERS:
        comma -= 1
    if comma <= 0 or words.texts[comma] != "," or words.sentence[comma] != words.sentence[mention.lead]:
        return None
    start, floor = comma, max(0, comma - _MOST_WORDS_IN_A_ROLE)
    while start > floor and words.sentence[start - 1] == words.sentence[comma]:
        key, text = words.folded[start - 1], words.texts[start - 1]
        if key in english.DETERMINERS:
            nearest = role_of(words, start, comma)
            if nearest is not None:
                return None if _closed(words, mention) else nearest
        elif not text[0].isalnum() or key in english.CALENDAR:
            break
        start -= 1
    opens = start == comma or not words.opens[start]
    return None if opens or _closed(words, mention) else role_of(words, start, comma)


def _closed(words: Words, mention: NameMention) -> bool:
    """A list ("the mayor, Ann Lee and Bo Li") is no apposition."""
    return mention.last < len(words) and words.folded[mention.last] in {"and", "or"}


def role_after(words: Words, mention: NameMention) -> tuple[Role | None, str | None]:
    """The role in the apposition after the name, and the age where one is printed there (", 42,")."""
    comma = mention.last
    if comma < len(words) and words.texts[comma] == "(":
        comma = _after_bracket(words, comma)
    if comma + 1 >= len(words) or words.texts[comma] not in {",", "--", "–", "—"}:
        return None, None
    first, sentence = comma + 1, words.sentence[mention.first]
    age = None
    if words.texts[first].isdigit() and len(words.texts[first]) <= 3:
        age = words.texts[first]
        first += 1
        if first < len(words) and words.texts[first] == ",":
            first += 1
    if first < len(words) and words.folded[first] == "who" and words.folded[first + 1 : first + 2] in (["is"], ["was"]):
        first += 2
    last, limit = first, min(len(words), first + 2 * _MOST_WORDS_IN_A_ROLE)
    while last < limit and words.sentence[last] == sentence:
        text = words.texts[last]
        if text in {",", ";", ":", "(", "--", "—", "–", '"', "“", "”", "''"} or (
            text == "." and words.texts[last - 1] != "."
        ):
            break
        if words.folded[last] in _CUTS and last > first:
            if words.folded[last] != "and" and words.folded[last] != "in":
                break
            if words.folded[last] == "and" and not _and_goes_on(words, last):
                break
        last += 1
    if last <= first or not _opens_role(words, first):
        return None, age
    if words.folded[first] in english.POSSESSIVES and any(is_capital(text) for text in words.texts[first + 1 : last]):
        return None, age
    return role_of(words, first, last), age


def body_role(words: Words, mention: NameMention) -> Role | None:
    """What kind of body a name belongs to, where it is printed: "the charity First Steps", "Orbis, the maker,"."""
    start = mention.lead
    if start and words.texts[start - 1] == "," and start > 1:
        start -= 1
    if start and words.sentence[start - 1] == words.sentence[mention.first]:
        before = words.folded[start - 1]
        if before in english_bodies.INSTITUTION_NOUNS and words.texts[start - 1].islower():
            return Role(words.texts[start - 1], frozenset({before}), frozenset({before}))
    after = mention.last
    if after + 2 >= len(words) or words.texts[after] != "," or words.folded[after + 1] not in {"a", "an", "the"}:
        return None
    for k in range(after + 2, min(len(words), after + 10)):
        key = words.folded[k]
        if not key[0].isalnum() or key in _HEAD_ENDS or words.sentence[k] != words.sentence[mention.first]:
            head = words.folded[k - 1]
            telling = frozenset(words.folded[after + 2 : k])
            return Role(words.slice(after + 2, k), frozenset({head}), telling) if head in _BODY_NOUNS else None
    return None


_BODY_NOUNS = english_bodies.INSTITUTION_NOUNS | frozenset(
    "maker supplier insurer promoter owner developer landlord builder".split()
)


def _after_bracket(words: Words, i: int) -> int:
    for k in range(i + 1, min(len(words), i + 8)):
        if words.texts[k] == ")":
            return k + 1
    return i


def _and_goes_on(words: Words, i: int) -> bool:
    return i + 1 < len(words) and (words.folded[i + 1] in english_people.PERSON_NOUNS | {"the", "a", "former"})


def _opens_role(words: Words, first: int) -> bool:
    """An apposition opens with an article, a possessive or a role word; a list goes on with another name."""
    key = words.folded[first]
    if key in {"a", "an", "the", "his", "her", "their", "its", "one", "another", "who", "now", "then"}:
        return True
    if key in _PLAIN or key in english_bodies.INSTITUTION_NOUNS:
        return True
    window = words.folded[first : first + 4]
    return not words.opens[first] and any(word in english_people.PERSON_NOUNS for word in window)
