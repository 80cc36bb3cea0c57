"""Whether the speaker found is the speaker of the gold: by the printed mention, or by the name.

Annotators wrote "Mr. Okafor", the extractor says "Daniel Okafor": one person. The rules err on the kind side for a
surname alone and on the strict side where given names differ.
"""

import re
from dataclasses import dataclass
from functools import cache

from tests.eval.corpus import NAMED_TYPES, GoldAttribution
from tests.eval.extraction import WORD, words_in
from tracker.domain.speech import Attribution
from tracker.text import fold

PRONOUNS = frozenset(
    "he she they i we you it him her them me us his their my our your its himself herself themselves myself "
    "ourselves itself who which that whom whose".split()
)
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady dame prof professor rev reverend hon judge justice sen senator rep representative "
    "gov governor president vice-president vp congressman congresswoman mayor secretary gen general lt col colonel "
    "capt captain sgt sergeant maj major adm admiral officer chief king queen prince princess pope cardinal chancellor "
    "minister ambassador attorney speaker chairman chairwoman chair".split()
)
_ARTICLES = frozenset("the a an this that these those his her its their our my your one some".split())
_SUFFIXES = frozenset("jr sr ii iii iv esq phd md".split())
_CUT = re.compile(r"\s*[,;:(\[—–]|\s-\s|(?<!^)\b(?:who|which|of|for|at|in|on|from|with|to|by|as|and)\b", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W_]+(?:[.'’\-&][^\W_]+)*\.?")
_GIVEN_NAME_LETTERS = 3
"""Rob and Robert begin alike; so do few names of different people."""


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a name, folded, without titles and articles; ``proper`` when each is printed with a capital."""

    words: tuple[str, ...]
    proper: bool
    everything: frozenset[str]
    acronym: str


@cache
def read_name(printed: str) -> Name:
    """The name in the leading noun phrase: "the senator, Ann Lee of Ohio" is read as "senator"."""
    plain = printed.strip().strip("\"'“”‘’()[]")
    head = _CUT.split(plain, maxsplit=1)[0] or plain
    words = [(_folded(word), word) for word in _NAME_WORD.findall(head)]
    while len(words) > 1 and (words[0][0] in _ARTICLES or words[0][0] in _TITLES):
        words.pop(0)
    while len(words) > 1 and words[-1][0] in _SUFFIXES:
        words.pop()
    capitals = "".join(word[0] for word in re.findall(r"[^\W\d_]+", printed) if word[0].isupper())
    return Name(
        words=tuple(folded for folded, _ in words),
        proper=all(word[0].isupper() or word[0].isdigit() for _, word in words),
        everything=frozenset(_folded(word) for word in _NAME_WORD.findall(plain)) - _ARTICLES,
        acronym=capitals.lower(),
    )


def _folded(word: str) -> str:
    return fold(word).replace(".", "").removesuffix("'s").rstrip("'")


def is_pronoun(printed: str) -> bool:
    """Whether it names nobody: "he", "who"; not WHO, the organisation."""
    word = printed.strip()
    return word.lower() in PRONOUNS and not (len(word) > 1 and word.isupper())


def same_speaker(one: str, other: str) -> bool:
    """Whether two names can be those of one person or one body."""
    left, right = read_name(one), read_name(other)
    return bool(left.words and right.words) and (_same_person(left, right) or _same_body(left, right))


def _same_person(one: Name, other: Name) -> bool:
    if one.words[-1] == other.words[-1]:
        return not _given_names_differ(one, other)
    return _is_part(one, other) or _is_part(other, one)


def _is_part(short: Name, full: Name) -> bool:
    return len(short.words) == 1 and full.proper and len(full.words) <= 3 and short.words[0] in full.words


def _given_names_differ(one: Name, other: Name) -> bool:
    """Told only from "First Last"; an initial agrees with every name that it begins."""
    if one.words == other.words or not all(name.proper and 2 <= len(name.words) <= 3 for name in (one, other)):
        return False
    left, right = one.words[0], other.words[0]
    begins = min(_GIVEN_NAME_LETTERS, len(left), len(right))
    return left[:begins] != right[:begins] or (begins == 2 and left != right)


def _same_body(one: Name, other: Name) -> bool:
    short, full = sorted((one, other), key=lambda name: len(name.everything))
    shared = short.everything & full.everything
    if shared == short.everything and len(shared) >= len(full.everything) / 2 and _can_be_short(short, full):
        return True
    if _abbreviates(one, other) or _abbreviates(other, one) or (len(one.acronym) > 1 and one.acronym == other.acronym):
        return True
    return one.words[-1] == other.words[-1] and len(shared) >= len(one.everything | other.everything) / 2


def _can_be_short(short: Name, full: Name) -> bool:
    """ "Talvo" is short for Talvo Motors; "Lane" is not for Lane's office or the Lane campaign."""
    return len(short.everything) > 1 or full.proper or short.everything == {full.words[-1]}


def _abbreviates(short: Name, full: Name) -> bool:
    return len(full.acronym) > 1 and full.acronym in short.everything


def names_the_gold(found: Attribution, gold: GoldAttribution, text: str) -> bool:
    """Whether the person or body is named, not only pointed at: an unresolved "he" is wrong."""
    name = speaker_told(found, text)
    if not name or is_pronoun(name):
        return False
    if gold.referent_given:
        return any(same_speaker(name, each) for each in gold.names)
    return _agrees_with_print(name, gold)


def speaker_told(found: Attribution, text: str) -> str | None:
    """The name, or what is printed where the extractor knows no name."""
    if found.speaker and found.speaker.name:
        return found.speaker.name
    return found.mention.of(text) if found.mention else None


def mentions_the_gold(found: Attribution, gold: GoldAttribution, text: str) -> bool:
    """Whether the printed source is the right one; a name that is right makes up for another mention."""
    if found.speaker is None and found.mention is None:
        return False
    if gold.names and names_the_gold(found, gold, text):
        return True
    if _covers_head(found, gold, text):
        return True
    told = speaker_told(found, text) or ""
    if gold.source_type in ("pronoun", "relative") or is_pronoun(told):
        return told.lower() == gold.mention_text.lower()
    return _agrees_with_print(told, gold)


def _covers_head(found: Attribution, gold: GoldAttribution, text: str) -> bool:
    if found.mention is None:
        return False
    mention = words_in(text, [found.mention])
    if gold.source_type in ("pronoun", "relative", "indef_pronoun"):
        return bool(mention & gold.mention) and len(mention) <= len(gold.mention) + 3
    heads = _heads(gold)
    printed = {start for start in gold.mention if _word_at(text, start) in heads}
    if not printed:
        return bool(mention & gold.mention)
    short = len(mention) <= len(gold.mention) + 4
    return bool(mention & printed) and (short or _last(found.mention.of(text)) in heads)


def _heads(gold: GoldAttribution) -> frozenset[str]:
    return frozenset(head for head in (_folded(gold.head), _last(gold.mention_text)) if head)


def _last(printed: str) -> str:
    words = read_name(printed).words
    return words[-1] if words else ""


def _word_at(text: str, start: int) -> str:
    found = WORD.match(text, start)
    return _folded(found.group()) if found else ""


def _agrees_with_print(name: str, gold: GoldAttribution) -> bool:
    """The gold's source as printed may be a long phrase: its head word decides, unless given names differ."""
    found, printed = read_name(name), read_name(gold.mention_text)
    if not found.words or not printed.words:
        return False
    if found.words[-1] in _heads(gold):
        return not _given_names_differ(found, printed)
    if gold.source_type not in NAMED_TYPES:
        return False
    return _same_person(found, printed) or (gold.source_type != "person_name" and _same_body(found, printed))
