"""Offsets hold, anchors are found again, folding is for comparing."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.speech import Span
from tracker.text import ANCHOR_LENGTH, Anchor, anchor, find_anchor, fold, normalise, sentences

any_text = st.text(alphabet=st.characters(codec=None), max_size=200)
prose = st.text(alphabet="Aa bé“”.!?\n …’😀\u0301\u00a0\u2009\u2028", max_size=120)
few_letters = st.text(alphabet="ab ", min_size=1, max_size=90)


@given(any_text)
@settings(max_examples=80)
def test_a_normalised_text_can_be_stored_as_it_is(text: str) -> None:
    stored = normalise(text)
    assert stored.encode("utf-8").decode("utf-8") == stored
    assert "\r" not in stored
    assert "\x00" not in stored


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        ("\ufeffone\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("a\x00b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("  “Ça va”\t", "  “Ça va”\t"),
        ("", ""),
    ],
)
def test_reading_changes_line_ends_and_what_cannot_be_stored_and_nothing_else(read: str, stored: str) -> None:
    assert normalise(read) == stored


@given(any_text)
@settings(max_examples=80)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë Novák", "ZOE  NOVAK"),
        ("“It’s” – so", '"it\'s" - so'),
        ("it´s", "it's"),
        ("6″", '6"'),
        ("STRASSE", "straße"),
        ("İstanbul", "istanbul"),
        ("ﬁne", "fine"),
        ("co\u00adoperation", "cooperation"),
        ("a\u00a0b\n c", "a b c"),
        ("wait…", "wait..."),
    ],
)
def test_spellings_of_one_wording_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_letters_stay_different() -> None:
    assert len({fold(word) for word in ("Novak", "Novik", "Novak 2", "Новак")}) == 4


@given(prose)
@settings(max_examples=120)
def test_sentences_are_ordered_disjoint_and_without_white_space_around(text: str) -> None:
    found = list(sentences(text))
    assert all(span.of(text) == span.of(text).strip() for span in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(prose)
@settings(max_examples=120)
def test_sentences_leave_out_nothing_but_white_space(text: str) -> None:
    assert "".join("".join(span.of(text).split()) for span in sentences(text)) == "".join(text.split())


@given(prose, st.integers(0, 40), st.integers(1, 60))
@settings(max_examples=80)
def test_sentences_within_a_span_have_offsets_into_the_whole_text(text: str, start: int, length: int) -> None:
    if start >= len(text):
        return
    within = Span(start, min(len(text), start + length))
    found = list(sentences(text, within))
    assert all(within.covers(span) for span in found)
    assert [span.of(text) for span in found] == [span.of(within.of(text)) for span in sentences(within.of(text))]


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000", "\u2028", "\x85"])
def test_a_wide_space_before_a_full_stop_is_survived(space: str) -> None:
    text = f"The vote was 5{space}to 4 for plan A{space}. It passed."
    assert [span.of(text) for span in sentences(text)][-1] == "It passed."


def test_a_title_or_a_number_ends_no_sentence() -> None:
    text = "Dr. Novák paid 1.5 million. “We met,” she said! Who knew?"
    assert [span.of(text) for span in sentences(text)] == [
        "Dr. Novák paid 1.5 million.",
        "“We met,” she said!",
        "Who knew?",
    ]


@given(few_letters, st.data())
@settings(max_examples=150)
def test_an_anchor_finds_words_that_no_other_place_fits_better(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    wanted = anchor(text, span)
    found = find_anchor(text, wanted)
    assert found is not None
    assert found.of(text) == wanted.exact
    assert text[: found.start].endswith(wanted.prefix)
    assert text[found.end :].startswith(wanted.suffix)


@given(st.text(alphabet="abcdé“” \n", max_size=80), st.text(alphabet="XYZ", min_size=1, max_size=20), prose, prose)
@settings(max_examples=80)
def test_an_anchor_is_found_again_after_the_text_around_it_has_moved(
    before: str, words: str, after: str, added: str
) -> None:
    text = before + words + after
    wanted = anchor(text, Span(len(before), len(before) + len(words)))
    moved = find_anchor(added + text, wanted)
    assert moved == Span(len(added) + len(before), len(added) + len(before) + len(words))


def test_context_tells_two_equal_quotations_apart() -> None:
    text = "She said “no” on Monday. He said “no” on Tuesday."
    second = Span(text.rindex("no"), text.rindex("no") + 2)
    assert find_anchor(text, anchor(text, second)) == second
    assert find_anchor("Corrected. " + text, anchor(text, second)) == Span(second.start + 11, second.end + 11)


def test_words_that_are_gone_are_not_found() -> None:
    assert find_anchor("The council met.", Anchor("The mayor", "", " met")) is None
    assert find_anchor("The council met.", Anchor("", "", "")) is None


def test_an_anchor_keeps_thirty_two_characters_on_each_side() -> None:
    text = "x" * 50 + "quote" + "y" * 50
    assert anchor(text, Span(50, 55)) == Anchor("quote", "x" * ANCHOR_LENGTH, "y" * ANCHOR_LENGTH)
    assert ANCHOR_LENGTH == 32
