"""The steps of decoding on numbers made by hand."""

import numpy as np
import pytest

from tracker.extract.decode import Calibration, confidence
from tracker.extract.encoder import Encoded, Window
from tracker.extract.links import distance_bucket
from tracker.extract.runs import CONTENT, TAG_COUNT, TAGS, Run, best_tags, find_runs, merge_windows
from tracker.extract.spans import content_span
from tracker.extract.tokens import Vocabulary, to_pieces, tokenize

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", '"', "ann", "said", "no", ".", ","]


def scores(*tags: str, strength: float = 5.0) -> np.ndarray:
    table = np.zeros((len(tags), TAG_COUNT), dtype=np.float32)
    for row, tag in enumerate(tags):
        table[row, TAGS.index(tag)] = strength
    return table


def test_valid_tags_are_taken_as_they_are() -> None:
    assert [TAGS[t] for t in best_tags(scores("B-source", "B-cue", "B-content", "I-content"))] == [
        "B-source", "B-cue", "B-content", "I-content",
    ]  # fmt: skip


def test_an_inside_without_a_beginning_is_repaired() -> None:
    found = [TAGS[t] for t in best_tags(scores("O", "I-content", "I-content", "O"))]
    assert found == ["O", "B-content", "I-content", "O"]


def test_runs_go_on_over_a_line_break() -> None:
    tokens = tokenize("no\n\nno")
    pieces = to_pieces(tokens, Vocabulary(PIECES))
    logits = np.concatenate([scores("B-content"), scores("O"), scores("I-content")])
    (run,) = find_runs(tokens, pieces, logits)
    assert (run.role, run.first, run.last) == (CONTENT, 0, 2)


def test_each_piece_is_read_in_its_most_central_window() -> None:
    def window(start: int, end: int, value: float) -> Encoded:
        shape = (end - start, TAG_COUNT)
        return Encoded(Window(start, end), np.full(shape, value, np.float32), np.zeros((end - start, 256), np.float32))

    merged = merge_windows([window(0, 10, 1.0), window(6, 16, 2.0)], 16)
    assert merged[:, 0].tolist() == [1.0] * 8 + [2.0] * 8


@pytest.mark.parametrize(
    ("content", "other", "bucket"),
    [((5, 9), (9, 10), 8), ((5, 9), (3, 5), 0), ((5, 9), (12, 13), 10), ((900, 901), (0, 1), 7)],
)
def test_distances_are_logarithmic_and_signed(content: tuple[int, int], other: tuple[int, int], bucket: int) -> None:
    assert distance_bucket(content, other) == bucket


@pytest.mark.parametrize(
    ("text", "first", "last", "wanted"),
    [
        ("“We won,” he said", 0, 4, "We won,"),
        ("said that the mill closed.", 1, 5, "the mill closed"),
        ("was “a joke” and would fail", 0, 7, "was “a joke” and would fail"),
        ("would “go on”.", 0, 5, "would “go on”"),
        ("“One.\n\n“Two.”", 0, 7, "One.\n\n“Two."),
        (", and left the room ,", 0, 5, "and left the room"),
    ],
)
def test_content_loses_outer_marks_stray_stops_and_the_complementiser(
    text: str, first: int, last: int, wanted: str
) -> None:
    tokens = tokenize(text)
    last = min(last, len(tokens) - 1)
    span = content_span(text, tokens, Run(CONTENT, first, last, 0, 1, 0.0), leading=True)
    assert span is not None
    assert span.of(text) == wanted


def test_a_run_of_marks_alone_is_no_content() -> None:
    text = "“ ” ,"
    assert content_span(text, tokenize(text), Run(CONTENT, 0, 2, 0, 1, 0.0), leading=True) is None


def test_confidence_is_logistic_in_what_was_seen() -> None:
    assert confidence((0.0, 0.0), Calibration((1.0, 2.0), 0.0)) == 0.5
    assert confidence((1.0, 1.0), Calibration((1.0, 2.0), 0.0)) > 0.9
