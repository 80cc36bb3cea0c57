"""Read a wording once: what it says in words, numbers, dates, names, negations, hedges and quantifiers.

Pure and remembered. ``MATCHER_VERSION`` names the rules; what was matched under another version is matched again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tracker.languages import english_matching as words
from tracker.match.attribution import split_attribution
from tracker.match.lexicon import FUNCTION_STEMS, stem
from tracker.match.propernames import ProperName, read_names
from tracker.match.quantities import DateMention, Quantity, Term
from tracker.match.scopes import Scoped, read_scopes
from tracker.match.terms import read_terms
from tracker.match.tokens import Token, as_printed, gap, join_phrases, plain, tokenise

MATCHER_VERSION = "3"

WORDINGS_KEPT = 8_192


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as the matcher reads it. Equal ``key``: equal but for spelling, marks and the format of numbers.

    ``tokens`` are folded words, with quantities as ``#...`` and dates as ``@...``; ``stems`` run parallel to them and
    ``printed`` leads from a stem to its token. ``content`` are the stems that carry meaning, ``figures`` the numbers
    and dates, ``small`` the function words. ``said_by`` are the names and numbers of an attribution that was taken
    off. ``spans`` are the places of the tokens in ``plain(text)``. ``polarity`` is -1 with an odd number of negations,
    else 1. ``truncated``: printed with an ellipsis; ``ellipses`` are the tokens before which one stands.
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
    ellipses: frozenset[int]
    sorted_key: str
    spans: tuple[tuple[int, int], ...]

    @property
    def polarity(self) -> int:
        return -1 if len(self.negations) % 2 else 1

    def shown(self, first: int, last: int) -> str:
        """The words from one token to another, as they are printed."""
        return as_printed(self.text, self.spans[first][0], self.spans[last][1])

    def shown_stems(self, stems: Sequence[str]) -> str:
        """The stretch that holds these stems, as it is printed; word for word when it would hold much else."""
        places: list[int] = []
        for word in stems:
            start = places[-1] + 1 if places and word in self.stems[places[-1] + 1 :] else 0
            if word in self.stems:
                places.append(self.stems.index(word, start))
        if not places:
            return " ".join(stems)
        if max(places) - min(places) < len(places) + _BETWEEN:
            return self.shown(min(places), max(places))
        return " ".join(self.shown(place, place) for place in places)


_BETWEEN = 2
"""Small words that may stand between two content words of a stretch that is shown as one."""


@lru_cache(maxsize=WORDINGS_KEPT)
def read_wording(text: str) -> Wording:
    """Read ``text`` (an assertion, English). Never raises; a text without words has an empty key."""
    plain_text = plain(text)
    raw = tokenise(plain_text)
    kept, attribution = split_attribution(plain_text, raw) if raw else (raw, raw)
    terms = [_printed(text, term) for term in read_terms(join_phrases(_content_only(plain_text, kept)))]
    tokens = tuple([term.word for term in terms])
    stems = tuple([word if word[0] in "#@" else stem(word) for word in tokens])
    spans = tuple([(term.token.start, term.token.end) for term in terms])
    scopes = read_scopes(
        plain_text, terms, stems, lambda first, last: as_printed(text, spans[first][0], spans[last][1])
    )
    negators = {scoped.word for scoped in scopes.negations + scopes.hedges}
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
        negations=scopes.negations,
        hedges=scopes.hedges,
        quantifiers=scopes.quantifiers,
        relators=scopes.relators,
        names=read_names(plain_text, kept),
        said_by=_said_by(plain_text, attribution) if attribution else frozenset(),
        truncated="..." in plain_text,
        ellipses=_ellipses(plain_text, spans) if "..." in plain_text else frozenset(),
        sorted_key=" ".join(sorted(stems)),
        spans=spans,
    )


def _printed(text: str, term: Term) -> Term:
    """The term with its number or date in the words of the text: "1 September", not "1 september"."""
    if term.quantity is None and term.date is None:
        return term
    shown = as_printed(text, term.token.start, term.token.end)
    if term.quantity is not None:
        return term._replace(quantity=replace(term.quantity, words=shown))
    return term._replace(date=replace(term.date, words=shown) if term.date is not None else None)


def _ellipses(text: str, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    ends = [0, *[end for _, end in spans]]
    starts = [*[start for start, _ in spans], len(text)]
    return frozenset(
        [place for place, (end, start) in enumerate(zip(ends, starts, strict=True)) if "..." in text[end:start]]
    )


_BOUNDS = {"over": ">", "under": "<"}


def _keyed(term: Term) -> str:
    """The word as the key has it: "more than 500" and "fewer than 500" are not equal."""
    return term.word + _BOUNDS.get(term.quantity.qualifier, "") if term.quantity is not None else term.word


def _content_only(text: str, tokens: list[Token]) -> list[Token]:
    """Without interjections before a comma, and without the "and that" by which a reported clause hangs on."""
    while len(tokens) > 1 and tokens[0].word in words.INTERJECTIONS and "," in gap(text, tokens[0], tokens[1]):
        tokens = tokens[1:]
    if len(tokens) > _SHORTEST_CLAUSE and tokens[0].word == "no" and tokens[1].word in words.BEGIN_PHRASES:
        tokens = tokens[1:]  # "No the war began long ago": an answer whose comma was lost
    joined = bool(tokens) and tokens[0].word in words.JOINING
    rest = tokens[1:] if joined else tokens
    if len(rest) > _SHORTEST_CLAUSE and rest[0].word == "that" and (joined or _begins_clause(rest[1])):
        return rest[1:]
    return tokens


_SHORTEST_CLAUSE = 3


def _begins_clause(token: Token) -> bool:
    return token.capital or token.word in words.BEGIN_PHRASES


def _said_by(text: str, attribution: list[Token]) -> frozenset[str]:
    names = read_names(text, attribution, may_shout=False)
    named = [word for name in names for word in name.words if word not in words.COUNTRIES_BESIDE]
    return frozenset(named + [token.word for token in attribution if token.word[0].isdigit()])
