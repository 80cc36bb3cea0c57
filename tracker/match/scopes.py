"""Small words that change the sense - negators, hedges, quantifiers, relators - and what they bear on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from tracker.languages import english_matching as words
from tracker.match.lexicon import FUNCTION_STEMS
from tracker.match.quantities import Term
from tracker.match.tokens import parts_clauses

_SCOPE = 3
"""Content words that a negator, hedge or quantifier reaches; flat between two and four on the dev pairs."""
_SCOPE_BACK = 2
_BEHIND = frozenset(["to", "that", "of"])
_BE = frozenset(["is", "are", "was", "were", "be", "been"])


@dataclass(frozen=True, slots=True)
class Scoped:
    """A small word that changes the sense, and the stems of the content it bears on. ``sense`` groups its like.

    ``behind``: nothing follows it, and it bears on what stands before. ``printed`` is the word as it stands in the
    text ("don't" for "not"), ``stretch`` the text from there to the first word it bears on. ``place`` and ``reach`` are
    the tokens where it and its scope stand.
    """

    word: str
    sense: str
    scope: tuple[str, ...]
    behind: bool = False
    printed: str = ""
    stretch: str = ""
    place: int = 0
    reach: tuple[int, ...] = ()


class Scopes(NamedTuple):
    """The small words of a wording by what they do."""

    negations: tuple[Scoped, ...] = ()
    hedges: tuple[Scoped, ...] = ()
    quantifiers: tuple[Scoped, ...] = ()
    relators: tuple[Scoped, ...] = ()


_SENSES = (
    words.NEGATORS
    | words.NEGATING_VERBS
    | words.NEGATING_BEFORE_TO
    | words.NEGATING_BEFORE_ING
    | words.NEGATING_PREDICATES
    | words.HEDGES
    | words.QUANTIFIERS.keys()
    | words.NOT_ONLY
    | words.RELATORS.keys()
)
_NOTHING = Scopes()


def read_scopes(text: str, terms: list[Term], stems: tuple[str, ...], shown: Callable[[int, int], str]) -> Scopes:
    """Negations, hedges, quantifiers and relators; ``shown`` gives the text between two terms as printed."""
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
        reached = _reach(text, terms, position)
        scope = tuple([stems[index] for index in reached])
        behind = bool(reached) and reached[0] < position
        places = [position, *reached[:1]]
        printed, stretch = shown(position, position), shown(min(places), max(places))
        rest = behind, printed, stretch, position, tuple(reached)
        echo = _echoes(spoken, position, first=not negations, within=bool(scope) and not behind)
        if _negates(spoken, position) and not echo:
            negations.append(Scoped(word, "not", scope, *rest))
        if word in words.HEDGES and _hedges(spoken, position):
            hedges.append(Scoped(word, "maybe", scope, *rest))
        if word in words.NOT_ONLY and position and spoken[position - 1] == "not":
            rest = behind, shown(position - 1, position), *rest[2:]
            quantifiers.append(Scoped(word, "also", scope, *rest))
        elif word in words.QUANTIFIERS and _quantity_sense(spoken, position) != "superlative":
            quantifiers.append(Scoped(word, _quantity_sense(spoken, position), scope, *rest))
        if word in words.RELATORS:
            relators.append(Scoped(word, word, scope, *rest))
    return Scopes(tuple(negations), tuple(hedges), tuple(quantifiers), tuple(relators))


def _quantity_sense(spoken: list[str], position: int) -> str:
    sense = words.QUANTIFIERS[spoken[position]]
    before = spoken[position - 1] if position else ""
    if sense == "all" and before == "not":
        return "not all"
    if sense == "most" and before in words.BEFORE_SUPERLATIVE:
        return "superlative"
    return "most" if sense == "all" and before in words.NEARLY_ALL else sense


def _echoes(spoken: list[str], position: int, *, first: bool, within: bool) -> bool:
    """Is a negator said again ("never, never", "does not ring and never will")? ``within``: it denies what follows."""
    if spoken[position] not in words.NEGATORS:
        return False
    if spoken[position : position + 1] == spoken[position + 1 : position + 2]:
        return spoken[position] != "not"
    return not first and (spoken[position] == "nor" or (not within and spoken[position - 1] in words.JOINING))


def _hedges(spoken: list[str], position: int) -> bool:
    word, following = spoken[position], "".join(spoken[position + 1 : position + 2])
    before = spoken[position - 1] if position else ""
    if following == "not":
        return word in words.STRONG_HEDGES
    if word in words.SAID_TO:
        return before in _BE and following == "to"
    if word in words.BELIEVING:
        return before not in words.BEFORE_OWN_BELIEF
    if word in words.RISKING and following.endswith("ing"):
        return True
    return word in words.STRONG_HEDGES or word == "could" or following in _BEHIND


def _negates(spoken: list[str], position: int) -> bool:
    word, following = spoken[position], "".join(spoken[position + 1 : position + 2])
    if word in words.NEGATING_BEFORE_TO:
        return following == "to"
    if word in words.NEGATING_PREDICATES:
        return position > 0 and spoken[position - 1] in _BE and following in ("", "that")
    if word == "not" and following in words.NOT_ONLY:
        return following != "only" and "but" not in spoken[position:]
    if word in words.NEGATING_BEFORE_ING:
        return following.endswith("ing") and following not in words.ING_NOUNS
    return word in words.NEGATORS or word in words.NEGATING_VERBS


def _reach(text: str, terms: list[Term], position: int) -> list[int]:
    """Positions of the next content words within the clause; of the last ones before when none follow.

    A word that hedges is passed over ("not expected to close" denies the closing); one that only looks like a hedge
    ("never at risk") is what is denied.
    """
    spoken = [term.word for term in terms]
    phrase_only = spoken[position] in words.PHRASE_NEGATORS
    ahead: list[int] = []
    for index in range(position + 1, len(terms)):
        word, between = spoken[index], text[terms[index - 1].token.end : terms[index].token.start]
        comma = "," in between
        if (len(between) > 1 and parts_clauses(between)) or word in words.NEGATORS:
            break
        if (word in words.CLAUSE_WORDS and (ahead or comma)) or (word in words.BEGIN_CLAUSES and ahead and comma):
            break
        if phrase_only and ahead and (comma or word in words.BEGIN_PHRASES):
            break
        if word not in FUNCTION_STEMS and not (word in words.HEDGES and _hedges(spoken, index)):
            ahead.append(index)
            if len(ahead) == _SCOPE:
                break
    if ahead:
        return ahead
    return [index for index in range(position) if spoken[index] not in FUNCTION_STEMS][-_SCOPE_BACK:]
