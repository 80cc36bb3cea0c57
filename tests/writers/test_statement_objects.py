import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.domain.speech import (
    AssertionKind,
    AssertionText,
    Attribution,
    ResolvedSpeaker,
    SaidOn,
    Span,
    SpeakerKind,
    StatementKind,
)
from tracker.writers.statements import statement_object, write_answer, write_statements

TEXT = "“We will build it,” said the mayor. “On Monday it rained.”"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


WHOLE = Attribution(
    content=(span("We will build it,"), span("On Monday it rained.")),
    kind=StatementKind.DIRECT,
    mention=span("the mayor"),
    cue=span("said"),
    speaker=ResolvedSpeaker("Ilse Brandt", SpeakerKind.PERSON, role="mayor", names=("Ilse Brandt",)),
    confidence=0.912345,
    said_on=SaidOn(date(2026, 3, 2), "day", "On Monday"),
    outer=0,
    assertions=(AssertionText(span("On Monday it rained."), "On Monday it rained.", AssertionKind.FACT, 0.123456),),
)


def test_a_statement_with_everything_known() -> None:
    assert list(statement_object(WHOLE, TEXT, depth=1).items()) == [
        ("start", 1),
        ("end", 57),
        ("spans", [[1, 18], [37, 57]]),
        ("text", "We will build it, On Monday it rained."),
        ("kind", "direct"),
        ("speaker", "Ilse Brandt"),
        ("speaker_span", [25, 34]),
        ("mention", "the mayor"),
        ("cue", "said"),
        ("cue_span", [20, 24]),
        ("confidence", 0.9123),
        ("speaker_kind", "person"),
        ("role", "mayor"),
        ("said_on", "2026-03-02"),
        ("said_precision", "day"),
        (
            "assertions",
            [{"start": 37, "end": 57, "text": "On Monday it rained.", "kind": "fact", "check_worthiness": 0.1235}],
        ),
        ("depth", 1),
    ]


def test_a_statement_with_nothing_known_keeps_the_mandated_keys() -> None:
    bare = Attribution(content=(span("On Monday it rained."),), kind=StatementKind.INDIRECT)
    assert statement_object(bare, TEXT) == {
        "start": 37,
        "end": 57,
        "text": "On Monday it rained.",
        "kind": "indirect",
        "speaker": None,
        "speaker_span": None,
        "mention": None,
        "cue": None,
        "cue_span": None,
        "confidence": 1.0,
        "depth": 0,
    }


def test_statements_are_lines_and_an_answer_is_one_line() -> None:
    bare = Attribution(content=(span("On Monday it rained."),), kind=StatementKind.INDIRECT)
    whole = replace(WHOLE, outer=None)
    out = io.StringIO()
    write_statements([bare, whole], TEXT, out)
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        statement_object(bare, TEXT),
        statement_object(whole, TEXT),
    ]
    out = io.StringIO()
    write_answer("é1", [whole], TEXT, out)
    assert out.getvalue().startswith('{"id": "é1", "statements": [{"start": 1, ')
    assert out.getvalue().count("\n") == 1


def test_a_chain_is_a_tree_with_depths() -> None:
    bare = Attribution(content=(span("On Monday it rained."),), kind=StatementKind.INDIRECT)
    chain = [bare, replace(bare, outer=0), replace(bare, outer=1), replace(bare, outer=0), bare]
    out = io.StringIO()
    write_statements(chain, TEXT, out)

    def depths(statement: dict[str, Any]) -> list[Any]:
        return [statement["depth"], *(depths(inner) for inner in statement.get("inner", []))]

    assert [depths(json.loads(line)) for line in out.getvalue().splitlines()] == [[0, [1, [2]], [1]], [0]]
