"""From runs of tokens to clean spans: no outer quotation marks, no stray stops, no complementiser."""

from collections.abc import Sequence

from tracker.domain.speech import Span, StatementKind
from tracker.extract.runs import Run
from tracker.extract.tokens import INSIDE, MARK_CLOSE, MARK_OPEN, Tokens

_MARKS = frozenset("\"'“”„«»‘’‚‹›″`") | {"''", "``"}
_STOPS_AT_START = frozenset(",;:-–—.)]…") | {"--", "..."}
_STOPS_AT_END = frozenset(",;:-–—.([") | {"--"}
_AROUND_NAME = _MARKS | _STOPS_AT_START | _STOPS_AT_END


def content_span(text: str, tokens: Tokens, run: Run, *, leading: bool) -> Span | None:
    """The words of a content run: no outer marks, no stray punctuation, no complementiser."""
    first, last = _trimmed(tokens, run.first, run.last)
    if leading and first < last and tokens.words[first].lower() == "that" and tokens.states[first] != INSIDE:
        first, last = _trimmed(tokens, first + 1, last)
    if first > last or not any(c.isalnum() for c in text[tokens.starts[first] : tokens.ends[last]]):
        return None
    return Span(tokens.starts[first], tokens.ends[last])


def _trimmed(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """``first..last`` without what does not belong at the edges of a content; empty when ``first > last``."""
    while first <= last:
        if _is_stray(tokens, first, _STOPS_AT_START) or _is_outer_open(tokens, first, last):
            first += 1
        elif _is_stray(tokens, last, _STOPS_AT_END) or _is_outer_close(tokens, first, last):
            last -= 1
        else:
            break
    return first, last


def _is_stray(tokens: Tokens, index: int, stops: frozenset[str]) -> bool:
    """A stop belongs to the content only when it stands in the quotation marks with it."""
    return tokens.is_break(index) or (tokens.words[index] in stops and tokens.states[index] != INSIDE)


def _is_outer_open(tokens: Tokens, first: int, last: int) -> bool:
    """Is the first token a mark that encloses the whole, or whose partner lies outside?"""
    if tokens.states[first] < MARK_OPEN:
        return False
    if tokens.states[first] == MARK_CLOSE:
        return True
    partner = next((i for i in range(first + 1, last + 1) if tokens.states[i] >= MARK_OPEN), None)
    return partner is None or partner == last or tokens.states[partner] == MARK_OPEN


def _is_outer_close(tokens: Tokens, first: int, last: int) -> bool:
    """Is the last token a mark whose partner lies outside, or reopens a quotation of several paragraphs?"""
    if tokens.states[last] < MARK_OPEN:
        return False
    partner = next((i for i in range(last - 1, first - 1, -1) if tokens.states[i] >= MARK_OPEN), None)
    if tokens.states[last] == MARK_OPEN or partner is None or tokens.states[partner] == MARK_CLOSE:
        return True
    return partner > first and tokens.is_break(partner - 1)


def plain_span(tokens: Tokens, run: Run | None) -> Span | None:
    """A mention or a cue without punctuation or marks at its edges."""
    if run is None:
        return None
    first, last = run.first, run.last
    while first < last and (tokens.is_break(first) or tokens.words[first] in _AROUND_NAME):
        first += 1
    while last > first and (tokens.is_break(last) or tokens.words[last] in _AROUND_NAME):
        last -= 1
    return Span(tokens.starts[first], tokens.ends[last])


def kind_of(tokens: Tokens, runs: Sequence[Run]) -> StatementKind:
    """Direct when every word stands in quotation marks, mixed when some do."""
    states = [
        tokens.states[index] == INSIDE
        for run in runs
        for index in range(run.first, run.last + 1)
        if tokens.words[index][0].isalnum()
    ]
    if states and all(states):
        return StatementKind.DIRECT
    return StatementKind.MIXED if any(states) else StatementKind.INDIRECT
