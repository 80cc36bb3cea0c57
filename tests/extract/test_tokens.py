"""What the model sees: tokens keep their offsets, quotation marks of every style mean the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.extract.encoder import VOCABULARY_FILE, WEIGHTS
from tracker.extract.tokens import BREAK_SHAPE, INSIDE, MARK_CLOSE, MARK_OPEN, Vocabulary, shape, to_pieces, tokenize


def quoted(text: str) -> list[str]:
    """The words in quotation marks."""
    tokens = tokenize(text)
    return [word for word, state in zip(tokens.words, tokens.states, strict=True) if state == INSIDE]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.read(WEIGHTS / VOCABULARY_FILE)


@pytest.mark.parametrize(
    "text",
    ["“We won”, he said.", '"We won", he said.', "''We won'', he said.", "‘We won’, he said.", "'We won', he said.",
     "«We won», he said.", "„We won“, he said.", "”We won”, he said.", '"We won”, he said.'],
)  # fmt: skip
def test_every_style_of_quotation_marks_gives_the_same_states(text: str) -> None:
    tokens = tokenize(text)
    assert quoted(text) == ["We", "won"]
    assert tokens.states[0] == MARK_OPEN
    assert tokens.states[3] == MARK_CLOSE


def test_a_mark_that_touches_the_word_before_it_still_opens() -> None:
    assert quoted('He said"No" twice.') == ["No"]


def test_apostrophes_and_possessives_are_no_quotation_marks() -> None:
    assert quoted("The voters' choice was Ann's, in the '90s, and it's done.") == []


def test_an_unclosed_mark_reaches_no_further_than_its_paragraph() -> None:
    assert quoted("“We won\n\nHe left.") == ["We", "won"]


def test_a_british_quotation_over_two_paragraphs_is_inside_in_both() -> None:
    assert quoted("‘One.\n\n‘Two.’") == ["One", ".", "Two", "."]


def test_a_blank_line_is_one_token() -> None:
    assert tokenize("One.\n \n\nTwo.").words == ["One", ".", "\n", "Two", "."]


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_tokens_slice_the_text_in_order_and_leave_out_only_white_space(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        assert not text[at:start].strip()
        assert word in (text[start:end], "\n")
        at = end
    assert not text[at:].strip()


@given(st.text(max_size=100))
@settings(max_examples=80, deadline=None)
def test_every_token_has_at_least_one_piece(vocabulary: Vocabulary, text: str) -> None:
    tokens = tokenize(text)
    pieces = to_pieces(tokens, vocabulary)
    assert len(pieces.lows) == len(tokens)
    assert (pieces.highs > pieces.lows).all()


def test_the_style_of_the_marks_does_not_reach_the_model(vocabulary: Vocabulary) -> None:
    plain, curly = (to_pieces(tokenize(text), vocabulary) for text in ('"No," he said.', "“No,” he said."))
    assert plain.ids.tolist() == curly.ids.tolist()
    assert plain.types.tolist() == curly.types.tolist()


def test_words_are_split_into_known_pieces(vocabulary: Vocabulary) -> None:
    assert [vocabulary.pieces[number] for number in vocabulary("ferry")] == ["ferry"]
    assert vocabulary("Café") == vocabulary("cafe")
    assert vocabulary("x" * 500) == (vocabulary.unknown,)


@pytest.mark.parametrize(("word", "code"), [(",", 0), ("$5", 1), ("said", 2), ("Ann", 3), ("WHO", 4), ("A", 3)])
def test_shapes_give_an_uncased_model_its_case(word: str, code: int) -> None:
    assert shape(word) == code
    assert code != BREAK_SHAPE


@pytest.mark.parametrize("text", ['"' * 10_000, "' a " * 10_000, "“ a " * 10_000, "‘" * 10_000, " " * 10**6])
@pytest.mark.timeout(30)  # a quadratic rule takes minutes over these
def test_hostile_marks_do_not_hang(text: str) -> None:
    tokens = tokenize(text)
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
