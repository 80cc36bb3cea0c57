"""Floors of kinds and check-worthiness. Lowering one takes a commit of its own that says why."""

import hashlib
import json

import pytest

from tests.eval.check_worthiness import GOLD, HELD_OUT, Measured, measure
from tracker.domain.speech import AssertionKind
from tracker.extract.check_worthiness import WEIGHTS
from training.prepare import held_out

GOLD_DIGEST = "8846df30e736df33e65ec232eadf592f3dc4b9b9a0213e7ee7318fcfe0188495"
"""Of the marks: floors hold for this gold and no other."""

ACCURACY, QUESTIONS, PREDICTIONS = 0.78, 0.90, 0.80
PRECISION, AT_FIFTY, GAIN = 0.78, 0.80, 0.20
"""``GAIN`` is how much average precision lies above the better of the two orders that need no marks."""


@pytest.fixture(scope="module")
def found() -> Measured:
    return measure("held-out")


def test_the_marks_are_those_that_the_floors_were_set_on_and_the_weights_were_fitted_to() -> None:
    digest = hashlib.sha256(GOLD.read_bytes()).hexdigest()
    assert digest == GOLD_DIGEST
    assert json.loads(WEIGHTS.read_text("utf-8"))["gold"] == digest


def test_the_held_out_part_is_drawn_by_the_digest_of_the_article() -> None:
    rows = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    assert len(rows) > 900
    assert all((row["split"] == "held-out") == held_out(row["article"], HELD_OUT) for row in rows)
    assert not any(row["check_worthy"] and not AssertionKind(row["kind"]).can_be_true for row in rows)


def test_kinds_of_the_held_out_assertions_reach_their_floors(found: Measured) -> None:
    assert found.number > 250
    assert found.accuracy >= ACCURACY
    assert found.recall_of(AssertionKind.QUESTION) >= QUESTIONS
    assert found.recall_of(AssertionKind.PREDICTION) >= PREDICTIONS


def test_check_worthiness_of_the_held_out_assertions_reaches_its_floors(found: Measured) -> None:
    assert found.worth.precision >= PRECISION
    assert found.worth.at[1] >= AT_FIFTY
    assert found.worth.precision >= max(found.by_length.precision, found.by_number.precision) + GAIN
