"""The learned extractor end to end: phenomena it must get right, and texts that must not upset it."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.speech import Attribution, Span, StatementKind
from tracker.extract.learned import LearnedExtractor


@pytest.fixture(scope="module")
def extractor() -> LearnedExtractor:
    return LearnedExtractor.load(threads=1)


def shown(text: str, found: list[Attribution]) -> list[tuple[str, str | None]]:
    return [(each.text(text), each.mention.of(text) if each.mention else None) for each in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The council leader, Ruth Amadi, said on Tuesday that the ferry would run until the spring.",
            [("the ferry would run until the spring", "The council leader, Ruth Amadi")],
        ),
        (
            "“It was never about money,” she said. “It was about the island.”",
            [("It was never about money, It was about the island.", "she")],
        ),
        ("‘We are closing the mill,’ Mr Okoro said.", [("We are closing the mill,", "Mr Okoro")]),
        ("The harbour will close in May, according to the port authority.",
         [("The harbour will close in May", "the port authority")]),
    ],
)  # fmt: skip
def test_plain_speech_is_found_with_its_mention(
    extractor: LearnedExtractor, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert shown(text, extractor.find(text)) == wanted


def test_a_list_of_signed_letters_gives_each_its_own_signer(extractor: LearnedExtractor) -> None:
    letters = [("The ferry must stay, whatever it costs us.", "Ann Lee"), ("We need it every day.", "Bo Dahl"),
               ("Nobody asked the island what it wants.", "Cy Okoro")]  # fmt: skip
    text = "\n".join(f"“{words}” ― {name}" for words, name in letters)
    assert shown(text, extractor.find(text)) == letters


def test_plans_and_titles_are_no_speech(extractor: LearnedExtractor) -> None:
    text = "The mayor wants to build a bridge.\n\nShe is reading “The Long Winter” this week."
    assert extractor.find(text) == []


def test_the_kind_follows_the_quotation_marks(extractor: LearnedExtractor) -> None:
    text = "“We won,” Ann Lee said.\n\nBo Dahl said it was “a very poor joke” and would fail.\n\nCy Ode said he left."
    assert [each.kind for each in extractor.find(text)] == [
        StatementKind.DIRECT,
        StatementKind.MIXED,
        StatementKind.INDIRECT,
    ]


def test_furniture_is_not_looked_into_and_offsets_stay(extractor: LearnedExtractor) -> None:
    menu = "“Sign up today,” said our editor Ann Lee."
    text = f"{menu}\n\n“We won,” Bo Dahl said."
    found = extractor.find(text, skip=[Span(0, len(menu))])
    assert shown(text, found) == [("We won,", "Bo Dahl")]


def test_many_texts_give_the_same_as_one_by_one(extractor: LearnedExtractor) -> None:
    texts = ["", "“We won,” Bo Dahl said.", "Ann Lee said the mill would close. " * 30, "Nothing here."]
    assert list(extractor.find_many(texts)) == [extractor.find(text) for text in texts]


def test_an_article_longer_than_a_section_is_read_to_its_end(extractor: LearnedExtractor) -> None:
    text = "The harbour is wide and the water is cold.\n\n" * 800 + "“We won,” Bo Dahl said."
    assert shown(text, extractor.find(text))[-1:] == [("We won,", "Bo Dahl")]


def test_the_name_tells_the_weights(extractor: LearnedExtractor) -> None:
    kind, _, digest = extractor.name.partition("-")
    assert kind == "encoder"
    assert len(digest) == 8


@pytest.mark.parametrize(
    "text",
    [
     "", "\n \n", "x" * 10**6, " " * 10**6, '"' * 10_000, "“ a " * 3_000, "\ud800 said", "\x00", "אמר “כן” " * 40,
     "\u202eכן\u202c said “yes”.", "他说：“是的。”", "A\r\nB\rC said no.\u2028“x”", "👩‍👩‍👧 said “hi” 🏴"],
)  # fmt: skip
@pytest.mark.timeout(100)
def test_no_text_raises_or_hangs(extractor: LearnedExtractor, text: str) -> None:
    for each in extractor.find(text):
        assert each.text(text)


@given(st.lists(st.sampled_from(['"', "“", "”", "'", "‘", "’", " ", "\n", "Ann", "said", "that", ",", ".", "no", ":"])))
@settings(max_examples=60, deadline=None)
def test_spans_are_ordered_disjoint_and_clean(extractor: LearnedExtractor, words: list[str]) -> None:
    text = "".join(words)
    found = extractor.find(text)
    assert found == sorted(found, key=lambda each: (each.span.start, each.span.end))
    for each in found:
        pieces = list(each.content)
        assert all(left.end <= right.start for left, right in pairwise(pieces))
        assert all(piece.of(text) == piece.of(text).strip() for piece in pieces)
        assert 0 <= each.confidence <= 1
