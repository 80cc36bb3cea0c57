"""What a statement asserts, and in which words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marking import marked
from tracker.domain.speech import Attribution, ResolvedSpeaker, Span, SpeakerKind, StatementKind
from tracker.extract.assertions import assertions_of

AMADI = ResolvedSpeaker("Ruth Amadi", SpeakerKind.PERSON, None, ("Ruth Amadi", "Amadi"))
AUTHORITY = ResolvedSpeaker("Coastal Water Authority", SpeakerKind.ORGANISATION, None, ("Coastal Water Authority",))


def wordings(body: str, speaker: ResolvedSpeaker | None = AMADI) -> list[str]:
    text, [attribution] = marked(body)
    return [assertion.text for assertion in assertions_of(text, replace(attribution, speaker=speaker))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("“[q1:The boat ran. It was late.]” she said.", ["The boat ran.", "It was late."]),
        ("She said [q1:the ferry would run until the spring].", ["The ferry would run until the spring"]),
        ("“[q1:But the boat ran],” she said.", ["The boat ran"]),
        ("“[q1:Well, the boat ran],” she said.", ["The boat ran"]),
        ("“[q1:So far the boat has run],” she said.", ["So far the boat has run"]),
        ("“[q1:The council has paid; the boat is here],” she said.", ["The council has paid", "The boat is here"]),
        ("“[q1:The council paid, and the boat is here],” she said.", ["The council paid", "The boat is here"]),
        ("“[q1:We need bread, and butter too],” she said.", ["We need bread, and butter too"]),
        ("“[q1:The boat,]” she said, “[q1:will run until the spring.]”", ["The boat will run until the spring."]),
        ("“[q1:If we win,]” she said, “[q1:the boat stays.]”", ["If we win, the boat stays."]),
        (
            "She said [q1:the plan was “a very poor joke” and would fail].",
            ["The plan was a very poor joke and would fail"],
        ),
        ("“[q1:Prices rise every year],” she said.", ["Prices rise every year"]),
    ],
)
def test_each_sentence_or_clean_clause_is_one_assertion(body: str, expected: list[str]) -> None:
    assert wordings(body, None) == expected


@pytest.mark.parametrize(
    "content",
    [
        "Why should the boat stop?", "Thank you all very much for coming.", "Good morning, everybody is here.",
        "What a day!", "Please vote for the boat.", "Let us keep the boat.", "a very poor joke", "No way",
        "to resign if the vote was lost", "the delegation’s proposal on a ceasefire",
    ],
)  # fmt: skip
def test_what_cannot_be_true_or_false_asserts_nothing(content: str) -> None:
    assert wordings(f"“[q1:{content}]” she said.", None) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("I never took money.", "Ruth Amadi never took money."),
        ("I am tired of it.", "Ruth Amadi is tired of it."),
        ("I'm tired of it.", "Ruth Amadi is tired of it."),
        ("I've seen the boat.", "Ruth Amadi has seen the boat."),
        ("I will resign today.", "Ruth Amadi will resign today."),
        ("I think they are late.", "Ruth Amadi thinks they are late."),
        ("I really deny the charge.", "Ruth Amadi really denies the charge."),
        ("I sold my boat.", "Ruth Amadi sold Ruth Amadi’s boat."),
        ("I don't want the boat.", "Ruth Amadi doesn't want the boat."),
    ],
)
def test_i_becomes_the_speaker_and_the_verb_agrees(content: str, expected: str) -> None:
    assert wordings(f"“[q1:{content}]” [s1:Amadi] said.") == [expected]


@pytest.mark.parametrize("content", ["I know that I am late.", "I gyre around the boat.", "I'd rather stay at home."])
def test_where_the_verb_cannot_be_told_or_i_comes_again_the_words_stay(content: str) -> None:
    assert wordings(f"“[q1:{content}]” [s1:Amadi] said.") == [content]


def test_a_reported_pronoun_that_is_the_speaker_becomes_the_name() -> None:
    assert wordings("[s1:Amadi] said [q1:she would resign].") == ["Ruth Amadi would resign"]
    assert wordings("[s1:She] said [q1:she would resign].") == ["Ruth Amadi would resign"]
    assert wordings("[s1:The authority] said [q1:it would close].", AUTHORITY) == [
        "Coastal Water Authority would close"
    ]


def test_another_pronoun_stays_as_it_is() -> None:
    assert wordings("[s1:Amadi] said [q1:he would resign].") == ["He would resign"]
    assert wordings("“[q1:She would resign],” [s1:she] said.") == ["She would resign"]
    assert wordings("[s1:Amadi] said [q1:she would resign].", None) == ["She would resign"]


def test_spans_are_where_the_words_stand() -> None:
    text, [attribution] = marked(
        "“[q1:The council paid; the boat is here. Why not?]” [s1:she] said. “[q1:It runs today.]”"
    )
    found = assertions_of(text, attribution)
    assert [assertion.span.of(text) for assertion in found] == [
        "The council paid",
        "the boat is here.",
        "It runs today.",
    ]


_PIECES = [
    "I ",
    "am ",
    "we ",
    "said",
    "; ",
    ", and ",
    "the boat ",
    "is ",
    "it's ",
    "?",
    ".",
    "!",
    "“",
    "”",
    "'",
    "\n",
    " ",
    "é",
    "\ud800",
    "But ",
]


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(st.sampled_from(_PIECES), min_size=2, max_size=60), data=st.data())
def test_every_assertion_lies_in_its_statement(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(pieces)
    middle = data.draw(st.integers(1, len(text) - 1))
    content = (Span(0, middle), Span(middle, len(text)))
    kind = data.draw(st.sampled_from(StatementKind))
    attribution = Attribution(content, kind, Span(0, 1), None, AMADI)
    for assertion in assertions_of(text, attribution):
        assert attribution.span.covers(assertion.span)
        assert len(assertion.text.split()) >= 2
        assert assertion.text == assertion.text.strip()
