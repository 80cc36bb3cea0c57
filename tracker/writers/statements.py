"""What ``tracker extract`` writes: attributions as JSON objects with offsets into the text they were found in."""

from collections.abc import Sequence
from typing import TextIO

from tracker.domain.speech import Attribution, Span
from tracker.writers.cells import Plain, plain, to_json

CONFIDENCE_DIGITS = 4


def statement_object(
    attribution: Attribution, text: str, *, depth: int = 0, inner: Sequence[Plain] = ()
) -> dict[str, Plain]:
    """One attribution, keys in a fixed order, new ones only at the end.

    Offsets are code points into ``text``, half-open, outer quotation marks not included. ``spans`` is there only when
    the content is in pieces; ``text`` then holds the pieces with a space between. ``speaker`` is the resolved name
    or null; ``speaker_span`` and ``mention`` are what is printed. What is not known is left out after ``confidence``.
    ``depth`` says in how many others this one is reported, and ``inner`` holds those reported in it ("A said that B
    said"), where there are any.
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
    further = {**_further(attribution), "depth": depth, "inner": list(inner) or None}
    return statement | {key: value for key, value in further.items() if value is not None}


def _further(attribution: Attribution) -> dict[str, Plain]:
    speaker, said_on = attribution.speaker, attribution.said_on
    assertions: list[Plain] = [
        {
            "start": assertion.span.start,
            "end": assertion.span.end,
            "text": assertion.text,
            "kind": assertion.kind.value,
            "check_worthiness": round(assertion.check_worthiness, CONFIDENCE_DIGITS),
        }
        for assertion in attribution.assertions
    ]
    return {
        "speaker_kind": speaker.kind.value if speaker else None,
        "role": speaker.role if speaker else None,
        "said_on": plain(said_on.value) if said_on else None,
        "said_precision": said_on.precision if said_on else None,
        "assertions": assertions or None,
    }


def _words(span: Span | None, text: str) -> str | None:
    return span.of(text) if span else None


def write_statements(attributions: Sequence[Attribution], text: str, out: TextIO) -> None:
    """One JSON object a line for each statement that is reported in no other."""
    for statement in statement_objects(attributions, text):
        out.write(to_json(statement) + "\n")


def write_answer(
    identity: Plain, attributions: Sequence[Attribution], text: str, out: TextIO, *, unread_language: str | None = None
) -> None:
    """One line ``{"id", "statements"}``: the answer to one line ``{"id", "text"}``. ``language`` stands in it only
    where it is one that nothing was looked for in."""
    answer: dict[str, Plain] = {"id": identity, "statements": statement_objects(attributions, text)}
    if unread_language is not None:
        answer["language"] = unread_language
    out.write(to_json(answer) + "\n")


def statement_objects(attributions: Sequence[Attribution], text: str) -> list[Plain]:
    """Objects of the statements that are reported in no other, each with its inner ones."""
    inside: dict[int | None, list[int]] = {}
    for place, attribution in enumerate(attributions):
        inside.setdefault(attribution.outer, []).append(place)

    def objects(outer: int | None, depth: int) -> list[Plain]:
        return [
            statement_object(attributions[place], text, depth=depth, inner=objects(place, depth + 1))
            for place in inside.get(outer, ())
        ]

    return objects(None, 0)
