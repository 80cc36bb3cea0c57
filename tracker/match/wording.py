"""Read a wording once: what it says in words, numbers, dates, names, negations, hedges and quantifiers.

Pure and remembered. ``MATCHER_VERSION`` names the rules; what was matched under another version is matched again.
"""

from dataclasses import dataclass
from functools import lru_cache

from tracker.languages import english_matching as words
from tracker.match.attribution import split_attribution
from tracker.match.lexicon import FUNCTION_STEMS, stem
from tracker.match.propernames import ProperName, read_names
from tracker.match.quantities import DateMention, Quantity, Term
from tracker.match.terms import read_terms
from tracker.match.tokens import Token, gap, join_phrases, parts_clauses, plain, tokenise

MATCHER_VERSION = "1"

WORDINGS_KEPT = 8_192
_SCOPE = 3
"""Content words that a negator, hedge or quantifier reaches; flat between two and four on the dev pairs."""
_SCOPE_BACK = 2


@dataclass(frozen=True, slots=True)
class Scoped:
    """A small word that changes the sense, and the stems of the content it bears on. ``sense`` groups its like.

    ``behind``: nothing follows it, and it bears on what stands before.
    """

    word: str
    sense: str
    scope: tuple[str, ...]
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as the matcher reads it. Equal ``key``: equal but for spelling, marks and the format of numbers.

    ``tokens`` are folded words, with quantities as ``#...`` and dates as ``@...``; ``stems`` run parallel to them and
    ``printed`` leads from a stem to its token. ``content`` are the stems that carry meaning, ``figures`` the numbers
    and dates, ``small`` the function words. ``said_by`` are the names and numbers of an attribution that was taken
    off. ``polarity`` is -1 with an odd number of negations, else 1. ``truncated``: printed with an ellipsis.
    """

    text: str
    key: str
    tokens: tuple[str, ...]
    stems: tuple[str, ...]
    printed: dict[str, str]
    content: frozenset[str]
    figures: frozenset[str]
    small: frozenset[str]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]
    negations: tuple[Scoped, ...]
    hedges: tuple[Scoped, ...]
    quantifiers: tuple[Scoped, ...]
    relators: tuple[Scoped, ...]
    names: tuple[ProperName, ...]
    said_by: frozenset[str]
    truncated: bool
    sorted_key: str

    @property
    def polarity(self) -> int:
        return -1 if len(self.negations) % 2 else 1


@lru_cache(maxsize=WORDINGS_KEPT)
def read_wording(text: str) -> Wording:
    """Read ``text`` (an assertion, English). Never raises; a text without words has an empty key."""
    plain_text = plain(text)
    raw = tokenise(plain_text)
    kept, attribution = split_attribution(plain_text, raw) if raw else (raw, raw)
    terms = read_terms(join_phrases(_without_interjections(plain_text, kept)))
    tokens = tuple([term.word for term in terms])
    stems = tuple([word if word[0] in "#@" else stem(word) for word in tokens])
    negations, hedges, quantifiers, relators = _scoped(plain_text, terms, stems)
    negators = {negation.word for negation in negations}
    content = frozenset(
        [
            found
            for found, word in zip(stems, tokens, strict=True)
            if word[0] not in "#@" and word not in FUNCTION_STEMS and word not in negators
        ]
    )
    return Wording(
        text=text,
        key=" ".join([_keyed(term) for term in terms]),
        tokens=tokens,
        stems=stems,
        printed=dict(zip(stems, tokens, strict=True)),
        content=content,
        figures=frozenset([word for word in tokens if word[0] in "#@"]),
        small=frozenset(tokens) & FUNCTION_STEMS,
        quantities=tuple([term.quantity for term in terms if term.quantity is not None]),
        dates=tuple([term.date for term in terms if term.date is not None]),
        negations=negations,
        hedges=hedges,
        quantifiers=quantifiers,
        relators=relators,
        names=read_names(plain_text, kept),
        said_by=_said_by(plain_text, attribution) if attribution else frozenset(),
        truncated="..." in plain_text,
        sorted_key=" ".join(sorted(stems)),
    )


_BOUNDS = {"over": ">", "under": "<"}


def _keyed(term: Term) -> str:
    """The word as the key has it: "more than 500" and "fewer than 500" are not equal."""
    return term.word + _BOUNDS.get(term.quantity.qualifier, "") if term.quantity is not None else term.word


def _without_interjections(text: str, tokens: list[Token]) -> list[Token]:
    while len(tokens) > 1 and tokens[0].word in words.INTERJECTIONS and "," in gap(text, tokens[0], tokens[1]):
        tokens = tokens[1:]
    return tokens


def _said_by(text: str, attribution: list[Token]) -> frozenset[str]:
    named = [word for name in read_names(text, attribution, may_shout=False) for word in name.words]
    return frozenset(named + [token.word for token in attribution if token.word[0].isdigit()])


_SENSES = (
    words.NEGATORS
    | words.NEGATING_VERBS
    | words.NEGATING_BEFORE_TO
    | words.NEGATING_PREDICATES
    | words.HEDGES
    | words.QUANTIFIERS.keys()
    | words.RELATORS.keys()
)
_Scopes = tuple[tuple[Scoped, ...], tuple[Scoped, ...], tuple[Scoped, ...], tuple[Scoped, ...]]
_NOTHING: _Scopes = ((), (), (), ())


def _scoped(text: str, terms: list[Term], stems: tuple[str, ...]) -> _Scopes:
    """Negations, hedges, quantifiers and relators with what they bear on."""
    spoken = [term.word for term in terms]
    if _SENSES.isdisjoint(spoken):
        return _NOTHING
    negations: list[Scoped] = []
    hedges: list[Scoped] = []
    quantifiers: list[Scoped] = []
    relators: list[Scoped] = []
    for position, word in enumerate(spoken):
        if word not in _SENSES:
            continue
        scope, behind = _scope(text, terms, stems, position)
        if _negates(spoken, position) and not (word == "nor" and negations):
            negations.append(Scoped(word, "not", scope, behind))
        if word in words.HEDGES and _hedges(spoken, position):
            hedges.append(Scoped(word, "maybe", scope))
        if word in words.QUANTIFIERS:
            nearly = position and spoken[position - 1] in words.NEARLY_ALL
            sense = words.QUANTIFIERS[word]
            quantifiers.append(Scoped(word, "most" if nearly and sense == "all" else sense, scope))
        if word in words.RELATORS:
            relators.append(Scoped(word, word, scope))
    return tuple(negations), tuple(hedges), tuple(quantifiers), tuple(relators)


_BEHIND = frozenset(["to", "that", "of"])


_BE = frozenset(["is", "are", "was", "were", "be", "been"])


def _hedges(spoken: list[str], position: int) -> bool:
    word, following = spoken[position], "".join(spoken[position + 1 : position + 2])
    return word in words.STRONG_HEDGES or word in ("could", "risk") or following in _BEHIND


def _negates(spoken: list[str], position: int) -> bool:
    word, following = spoken[position], "".join(spoken[position + 1 : position + 2])
    if word in words.NEGATING_BEFORE_TO:
        return following == "to"
    if word in words.NEGATING_PREDICATES:
        return position > 0 and spoken[position - 1] in _BE and following in ("", "that")
    if word == "not" and following in words.NOT_ONLY:
        return following != "only" and "but" not in spoken[position:]
    return word in words.NEGATORS or word in words.NEGATING_VERBS


def _scope(text: str, terms: list[Term], stems: tuple[str, ...], position: int) -> tuple[tuple[str, ...], bool]:
    """The next content stems within the clause; the last ones before, and True, when none follow."""
    ahead: list[str] = []
    for index in range(position + 1, len(terms)):
        term = terms[index]
        between = text[terms[index - 1].token.end : term.token.start]
        if (len(between) > 1 and parts_clauses(between)) or term.word in words.NEGATORS:
            break
        if ahead and term.word in words.CLAUSE_WORDS:
            break
        if term.word not in FUNCTION_STEMS and term.word not in words.HEDGES:
            ahead.append(stems[index])
            if len(ahead) == _SCOPE:
                break
    if ahead:
        return tuple(ahead), False
    back = [stems[i] for i in range(position) if terms[i].word not in FUNCTION_STEMS]
    return tuple(back[-_SCOPE_BACK:]), True
