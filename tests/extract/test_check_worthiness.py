"""What a sentence does, and how worth checking it is."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.speech import AssertionKind, SpeakerKind
from tracker.extract.acts import kind_of, words_of
from tracker.extract.check_worthiness import FEATURES, WEIGHTS, as_first_person, check_worthiness, features


def kind(text: str) -> AssertionKind:
    return kind_of(text, words_of(text))


def worth(text: str) -> float:
    return check_worthiness(text, words_of(text), kind(text))


@pytest.mark.parametrize(
    "text",
    [
        "Whether the boat would run", "Was it true the boat had run", "Why nobody had acted on it",
        "If the mayor was told", "Is the boat here?”",
    ],
)  # fmt: skip
def test_questions_are_told_with_and_without_a_question_mark(text: str) -> None:
    assert kind(text) is AssertionKind.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "What the council did was wrong", "If we win, the boat stays", "Where it stood is now a car park that is full",
        "Had we known, we would have paid",
    ],
)  # fmt: skip
def test_a_clause_that_only_begins_like_a_question_is_none(text: str) -> None:
    assert kind(text) is not AssertionKind.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "Boil your water before you drink it", "Do not touch the cable", "If the alarm sounds, leave the building",
        "Then take the second door", "We urge ministers to act", "You must leave now", "Let them speak",
    ],
)  # fmt: skip
def test_orders_requests_and_appeals_are_told(text: str) -> None:
    assert kind(text) is AssertionKind.ORDER


@pytest.mark.parametrize(
    "text",
    [
        "Help is on its way", "Work on the site began in May", "Visits to the ward fell", "Talks have ended",
        "Vote counting was stopped at noon", "Pleased voters had queued for hours", "Thanks to the levy, the boat ran",
    ],
)  # fmt: skip
def test_a_noun_that_looks_like_an_order_or_a_greeting_is_none(text: str) -> None:
    assert kind(text) is AssertionKind.FACT


@pytest.mark.parametrize("text", ["He is a liar", "You clown", "They're nothing but thugs", "She was a complete fool"])
def test_calling_names_is_an_insult(text: str) -> None:
    assert kind(text) is AssertionKind.INSULT


def test_naming_an_insult_is_none() -> None:
    assert kind("He called the minister a liar") is AssertionKind.FACT


@pytest.mark.parametrize(
    "text",
    [
        "The boat will run until 2027", "Fares would rise by a tenth", "The ward is expected to close",
        "I plan to stand again", "If we win, the boat would stay", "The coast could lose half its beaches",
        "They're going to sell it",
    ],
)  # fmt: skip
def test_forecasts_plans_and_promises_are_predictions(text: str) -> None:
    assert kind(text) is AssertionKind.PREDICTION


@pytest.mark.parametrize(
    "text",
    ["He said the boat would run", "The plant was shut and will open in May", "Work began in May", "I was going home"],
)
def test_a_future_that_is_not_the_verb_of_the_sentence_is_no_prediction(text: str) -> None:
    assert kind(text) is AssertionKind.FACT


@pytest.mark.parametrize(
    "text",
    [
        "I think the boat is late", "The minister should resign", "That was a shameful day", "I am delighted",
        "One jar is an anecdote", "You cannot move a mudflat",
    ],
)  # fmt: skip
def test_judgements_wishes_and_feelings_are_opinions(text: str) -> None:
    assert kind(text) is AssertionKind.OPINION


def test_figures_of_public_matters_are_worth_more_than_what_somebody_likes() -> None:
    figures = worth("Waiting times at the hospital had fallen by 37 percent since 2023")
    assert figures > 0.9
    assert worth("The hospital had been warned") > worth("I had been nervous")
    assert worth("I love my dog") < 0.1
    assert worth("Why did 37 patients die?") == worth("Thank you, minister") == 0


def test_a_person_is_read_as_i_and_a_body_by_its_name() -> None:
    assert as_first_person("Ann Lee is late", "Ann Lee", SpeakerKind.PERSON) == "I is late"
    assert as_first_person("Ann Leeds is late", "Ann Lee", SpeakerKind.PERSON) == "Ann Leeds is late"
    assert as_first_person("Port Board is late", "Port Board", SpeakerKind.ORGANISATION) == "Port Board is late"
    assert as_first_person("It is late", None, None) == "It is late"


def test_every_feature_has_a_weight() -> None:
    assert list(json.loads(WEIGHTS.read_text("utf-8"))["weights"]) == list(FEATURES)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300) | st.text("Iwe wil?'’.,!7% \n", max_size=60), kind=st.sampled_from(AssertionKind))
def test_any_text_has_a_kind_and_a_score(text: str, kind: AssertionKind) -> None:
    words = words_of(text)
    assert kind_of(text, words) in AssertionKind
    assert all(0 <= value <= 1 for value in features(text, words, kind))
    assert 0 <= check_worthiness(text, words, kind) <= 1
