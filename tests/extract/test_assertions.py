"""What a statement asserts, and in which words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marking import marked
from tracker.domain.speech import (
    AssertionKind,
    AssertionText,
    Attribution,
    ResolvedSpeaker,
    Span,
    SpeakerKind,
    StatementKind,
)
from tracker.extract.assertions import assertions_of

AMADI = ResolvedSpeaker("Ruth Amadi", SpeakerKind.PERSON, None, ("Ruth Amadi", "Amadi"))
AUTHORITY = ResolvedSpeaker("Coastal Water Authority", SpeakerKind.ORGANISATION, None, ("Coastal Water Authority",))


BRIGHT = ResolvedSpeaker("Kim Bright", SpeakerKind.PERSON, None, ("Kim Bright", "Bright"))
COUNCIL = ResolvedSpeaker("council", SpeakerKind.ORGANISATION, None, ("council",))


def assertions(body: str, speaker: ResolvedSpeaker | None = AMADI) -> tuple[AssertionText, ...]:
    text, [attribution] = marked(body)
    return assertions_of(text, replace(attribution, speaker=speaker))


def wordings(body: str, speaker: ResolvedSpeaker | None = AMADI) -> list[str]:
    return [assertion.text for assertion in assertions(body, speaker)]


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
        "What a day!", "a very poor joke", "No way", "Briefly.", "to resign if the vote was lost",
        "the delegation’s proposal on a ceasefire",
    ],
)  # fmt: skip
def test_words_without_a_finite_verb_assert_nothing(content: str) -> None:
    assert wordings(f"“[q1:{content}]” she said.", None) == []


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("Why should the boat stop?", AssertionKind.QUESTION), ("Why?", AssertionKind.QUESTION),
        ("Thank you all very much for coming.", AssertionKind.GREETING), ("Thanks!", AssertionKind.GREETING),
        ("Good morning, everybody is here.", AssertionKind.GREETING), ("Let us keep the boat.", AssertionKind.ORDER),
        ("Please vote for the boat.", AssertionKind.ORDER), ("Pick up the phone.", AssertionKind.ORDER),
        ("You are a liar.", AssertionKind.INSULT), ("The boat ran on Monday.", AssertionKind.FACT),
        ("The boat will run.", AssertionKind.PREDICTION), ("The boat is wonderful.", AssertionKind.OPINION),
    ],
)  # fmt: skip
def test_every_sentence_is_kept_and_says_what_it_does(content: str, kind: AssertionKind) -> None:
    [found] = assertions(f"“[q1:{content}]” she said.", None)
    assert (found.text, found.kind) == (content, kind)
    assert found.kind.can_be_true or found.check_worthiness == 0


def test_only_what_can_be_true_is_split_into_clauses() -> None:
    assert wordings("“[q1:The council paid; the boat is here.]” she said.") == ["The council paid", "The boat is here."]
    assert wordings("“[q1:The council paid; is the boat here?]” she said.") == ["The council paid; is the boat here?"]
    assert wordings("“[q1:Wait for the boat; it is here.]” she said.") == ["Wait for the boat; it is here."]


def test_each_clause_has_a_kind_of_its_own() -> None:
    found = assertions("“[q1:The council paid in May, and the boat will run until 2027.]” she said.")
    assert [each.kind for each in found] == [AssertionKind.FACT, AssertionKind.PREDICTION]
    assert all(0 < each.check_worthiness < 1 for each in found)


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


@pytest.mark.parametrize(
    ("body", "speaker", "expected"),
    [
        ("[s1:Amadi] said [q1:she would resign].", AMADI, "Ruth Amadi would resign"),
        ("[s1:She] said [q1:she would resign].", AMADI, "Ruth Amadi would resign"),
        ("[s1:Ms Bright] said [q1:she would resign].", BRIGHT, "Kim Bright would resign"),
        ("[s1:He] said [q1:he'll resign today].", BRIGHT, "Kim Bright will resign today"),
        ("[s1:Amadi] said [q1:her ministry had paid].", AMADI, "Ruth Amadi’s ministry had paid"),
        ("[s1:The authority] said [q1:it would close].", AUTHORITY, "Coastal Water Authority would close"),
        ("[s1:The authority] said [q1:its pumps had failed].", AUTHORITY, "Coastal Water Authority’s pumps had failed"),
        ("[s1:They] said [q1:they would close].", AUTHORITY, "Coastal Water Authority would close"),
        ("[s1:The council] said [q1:it had paid].", COUNCIL, "The council had paid"),
    ],
)
def test_a_reported_pronoun_that_is_the_speaker_becomes_the_name(
    body: str, speaker: ResolvedSpeaker, expected: str
) -> None:
    assert wordings(body, speaker) == [expected]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("We have closed the plant.", "Coastal Water Authority has closed the plant."),
        ("We were told in May.", "Coastal Water Authority was told in May."),
        ("We’re closing our plant.", "Coastal Water Authority is closing Coastal Water Authority’s plant."),
        ("Our plant is safe.", "Coastal Water Authority’s plant is safe."),
        ("We know who told us.", "We know who told us."),
    ],
)
def test_we_is_the_body_that_speaks(content: str, expected: str) -> None:
    assert wordings(f"“[q1:{content}]” [s1:the authority] said.", AUTHORITY) == [expected]


@pytest.mark.parametrize("content", ["We have closed the plant.", "Our plant is safe."])
def test_we_in_the_mouth_of_a_person_stays(content: str) -> None:
    assert wordings(f"“[q1:{content}]” [s1:Amadi] said.") == [content]


def test_my_is_the_person_who_speaks() -> None:
    assert wordings("“[q1:My boat was sold.]” [s1:Amadi] said.") == ["Ruth Amadi’s boat was sold."]
    assert wordings("“[q1:My boat was sold before I came.]” [s1:Amadi] said.") == ["My boat was sold before I came."]


@pytest.mark.parametrize(
    ("body", "speaker", "expected"),
    [
        ("[s1:Amadi] said [q1:he would resign].", AMADI, "He would resign"),
        ("“[q1:She would resign],” [s1:she] said.", AMADI, "She would resign"),
        ("[s1:Amadi] said [q1:she would resign].", None, "She would resign"),
        ("[s1:Bright] said [q1:she would resign].", BRIGHT, "She would resign"),
        ("[q1:She has been told to wait], according to [s1:Amadi].", AMADI, "She has been told to wait"),
        ("[s1:Amadi] said [q1:they would resign].", AMADI, "They would resign"),
        ("[s1:Amadi] said [q1:she’d better go].", AMADI, "She’d better go"),
        ("[s1:The authority] said [q1:they would close].", AUTHORITY, "They would close"),
        ("[s1:The authority] said [q1:it could take a year].", AUTHORITY, "It could take a year"),
        ("[s1:The authority] said [q1:it was a mistake].", AUTHORITY, "It was a mistake"),
        ("[s1:The authority] said [q1:it would be sold].", AUTHORITY, "It would be sold"),
    ],
)
def test_a_pronoun_that_may_be_another_stays_as_it_is(
    body: str, speaker: ResolvedSpeaker | None, expected: str
) -> None:
    assert wordings(body, speaker) == [expected]


def test_spans_are_where_the_words_stand() -> None:
    text, [attribution] = marked(
        "“[q1:The council paid; the boat is here. Why not?]” [s1:she] said. “[q1:It runs today.]”"
    )
    found = assertions_of(text, attribution)
    assert [assertion.span.of(text) for assertion in found] == [
        "The council paid",
        "the boat is here.",
        "Why not?",
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
    "Please ",
    "Thanks ",
    "our ",
    "whether ",
    "will ",
    "37 ",
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
        assert assertion.text == assertion.text.strip()
        assert len(assertion.text.split()) >= (2 if assertion.kind.can_be_true else 1)
        assert 0 <= assertion.check_worthiness <= 1


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(min_size=2, max_size=200),
    name=st.text(max_size=12),
    speaker_kind=st.sampled_from(SpeakerKind),
    kind=st.sampled_from(StatementKind),
)
def test_any_text_and_any_name_are_read_without_an_error(
    text: str, name: str, speaker_kind: SpeakerKind, kind: StatementKind
) -> None:
    speaker = ResolvedSpeaker(name, speaker_kind, None, (name,))
    attribution = Attribution((Span(1, len(text)),), kind, Span(0, 1), None, speaker)
    for assertion in assertions_of(text, attribution):
        assert assertion.span.of(text)
        assert attribution.span.covers(assertion.span)
        assert 0 <= assertion.check_worthiness <= 1
