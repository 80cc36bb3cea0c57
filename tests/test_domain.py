"""Spans and what is made of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.articles import Document, Payload
from tracker.domain.speech import Attribution, Span, StatementKind

spans = st.tuples(st.integers(0, 30), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2), (-3, -1), (0, 0)])
def test_a_span_is_never_empty_nor_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans, spans)
def test_spans_overlap_when_they_share_a_character(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared) == other.overlaps(one)


@given(spans, spans)
def test_a_span_covers_another_when_it_has_all_its_characters(one: Span, other: Span) -> None:
    assert one.covers(other) == (set(range(other.start, other.end)) <= set(range(one.start, one.end)))


def test_spans_count_code_points_and_sort_by_place() -> None:
    assert Span(2, 5).of("😀 né!") == "né!"
    assert sorted([Span(4, 6), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 6)]


def test_a_statement_in_pieces_spans_all_of_them_and_reads_without_the_gap() -> None:
    text = "“We met,” she said, “and left.”"
    attribution = Attribution((Span(1, 8), Span(21, 30)), StatementKind.DIRECT)
    assert attribution.span == Span(1, 30)
    assert attribution.text(text) == "We met, and left."


def test_digests_tell_contents_apart() -> None:
    assert Document("a").sha256 != Document("b").sha256
    assert Document("a", title="x").sha256 == Document("a").sha256
    assert Payload(b"a", origin="x").sha256 == Payload(b"a", origin="y").sha256
    assert Document("\ud800").sha256  # never raises, even on what no reader lets through
