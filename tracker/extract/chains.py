"""Which statement stands inside which: "A said that B had promised to pay"."""

from collections.abc import Sequence

from tracker.domain.speech import Attribution, Span

_DEEPEST = 50
"""So many statements around one are looked at, the nearest: no text nests deeper, and a hostile one costs no more."""


def find_outer(attributions: Sequence[Attribution]) -> list[int | None]:
    """For each attribution the index of the smallest one whose content holds all of it ("A said that B said")."""
    wholes = [_whole(attribution) for attribution in attributions]
    found: list[int | None] = [None] * len(attributions)
    open_: list[int] = []
    for k in sorted(range(len(attributions)), key=lambda k: (wholes[k].start, -wholes[k].end)):
        best: int | None = None
        for other in open_[-_DEEPEST:]:
            if _holds(attributions[other], wholes[k]) and attributions[other].content != attributions[k].content:
                smaller = best is None or _length(attributions[other]) < _length(attributions[best])
                best = other if smaller else best
        found[k] = best
        open_ = [other for other in open_ if attributions[other].span.end > wholes[k].start]
        open_.append(k)
    return found


def _whole(attribution: Attribution) -> Span:
    spans = [*attribution.content, *(s for s in (attribution.mention, attribution.cue) if s is not None)]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _holds(outer: Attribution, inner: Span) -> bool:
    return any(piece.covers(inner) for piece in outer.content)


def _length(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)
