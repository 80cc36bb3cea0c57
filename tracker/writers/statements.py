"""What ``tracker extract`` writes: attributions as JSON objects with offsets into the text they were found in."""

from collections.abc import Sequence
from typing import TextIO

from tracker.domain.speech import Attribution, Span
from tracker.writers.cells import Plain, plain, to_json

CONFIDENCE_DIGITS = 4


def statement_object(attribution: Attribution, text: str) -> dict[str, Plain]:
    """One attribution, keys in a fixed order, new ones only at the end.

    Offsets are code points into ``text``, half-open, outer quotation marks not included. ``spans`` is there only when
    the content is in pieces; ``text`` then holds the pieces with a space between. ``speaker`` is the resolved name
    or null; ``speaker_span`` and ``mention`` are what is printed. What is not known is left out after ``confidence``.
    """
    speaker = attribution.speaker
    statement: dict[str, Plain] = {"start": attribution.span.start, "end": attribution.span.end}
    if len(attribution.content) > 1:
        statement["spans"] = plain(attribution.content)
    statement |= {
        "text": attribution.text(text),
        "kind": attribution.kind.value,
        "speaker": speaker.name if speaker else None,
        "speaker_span": plain(attribution.mention),
        "mention": _words(attribution.mention, text),
        "cue": _words(attribution.cue, text),
        "cue_span": plain(attribution.cue),
        "confidence": round(attribution.confidence, CONFIDENCE_DIGITS),
    }
    return statement | {key: value for key, value in _further(attribution).items() if value is not None}


def _further(attribution: Attribution) -> dict[str, Plain]:
    speaker, said_on = attribution.speaker, attribution.said_on
    assertions: list[Plain] = [
        {"start": assertion.span.start, "end": assertion.span.end, "text": assertion.text}
        for assertion in attribution.assertions
    ]
    return {
        "speaker_kind": speaker.kind.value if speaker else None,
        "role": speaker.role if speaker else None,
        "said_on": plain(said_on.value) if said_on else None,
        "said_precision": said_on.precision if said_on else None,
        "outer": attribution.outer,
        "assertions": assertions or None,
    }


def _words(span: Span | None, text: str) -> str | None:
    return span.of(text) if span else None


def write_statements(attributions: Sequence[Attribution], text: str, out: TextIO) -> None:
    """One JSON object a line."""
    for attribution in attributions:
        out.write(to_json(statement_object(attribution, text)) + "\n")


def write_answer(identity: Plain, attributions: Sequence[Attribution], text: str, out: TextIO) -> None:
    """One line ``{"id", "statements"}``: the answer to one line ``{"id", "text"}``."""
    statements: list[Plain] = [statement_object(attribution, text) for attribution in attributions]
    out.write(to_json({"id": identity, "statements": statements}) + "\n")
