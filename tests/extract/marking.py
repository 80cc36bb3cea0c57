"""Marked text for the tests of this room: ``[s1:Ruth Amadi] [c1:said] [q1:it would run]``."""

import re

from tracker.domain.speech import Attribution, Span, StatementKind

_MARK = re.compile(r"\[([scq])(\d+):|\]")
_OPENING = "\"“'‘"


def marked(body: str) -> tuple[str, list[Attribution]]:
    """The text without its marks, and the attributions in the order of their numbers.

    The kind is told by the quotation marks: direct when every piece stands in them, mixed when there are some inside.
    """
    text, spans = "", []
    opened: list[tuple[str, int, int]] = []
    last = 0
    for match in _MARK.finditer(body):
        text += body[last : match.start()]
        last = match.end()
        if match.group() == "]":
            letter, number, start = opened.pop()
            spans.append((letter, number, Span(start, len(text))))
        else:
            opened.append((match[1], int(match[2]), len(text)))
    text += body[last:]
    numbers = sorted({number for _, number, _ in spans})
    return text, [_attribution(text, [(a, span) for a, n, span in spans if n == number]) for number in numbers]


def _attribution(text: str, spans: list[tuple[str, Span]]) -> Attribution:
    content = tuple(sorted(span for letter, span in spans if letter == "q"))
    mention = next((span for letter, span in spans if letter == "s"), None)
    cue = next((span for letter, span in spans if letter == "c"), None)
    if all(text[span.start - 1 : span.start] in _OPENING and span.start for span in content):
        kind = StatementKind.DIRECT
    elif any(mark in span.of(text) for span in content for mark in '“"'):
        kind = StatementKind.MIXED
    else:
        kind = StatementKind.INDIRECT
    return Attribution(content, kind, mention, cue)
