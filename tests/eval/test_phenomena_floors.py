"""A floor for each phenomenon of news prose. Lowering one takes a commit of its own that says why."""

from dataclasses import dataclass

import pytest

from tests.eval.corpus import digest
from tests.eval.phenomena import Phenomenon, measure, paths, phenomena

GOLD_DIGEST = "c287780662b504a7d987cbd2417810881c8754bc69e6a19b8ee933aa8c2918b9"
"""Of the golden files: floors hold for this gold and no other."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Least shares: of what is found that is right, of what is there that is found, and of that, rightly named."""

    precision: float
    recall: float
    naming: float


# About one item of each file under what was measured when they were set.
FLOORS = {
    "according-to": Floor(0.70, 0.80, 0.60),
    "colon-cue": Floor(0.80, 0.80, 0.80),
    "denied": Floor(0.90, 0.70, 0.90),
    "documents": Floor(0.80, 0.80, 0.80),
    "few-quoted-words": Floor(0.80, 0.80, 0.90),
    "headline": Floor(0.90, 0.90, 0.70),
    "institution-source": Floor(0.90, 0.80, 0.70),
    "inverted-said": Floor(0.90, 0.90, 0.90),
    "long-source": Floor(0.90, 0.90, 0.90),
    "nested": Floor(0.80, 0.65, 0.80),
    "no-cue": Floor(0.90, 0.45, 0.60),
    "pronoun-source": Floor(0.90, 0.90, 0.65),
    "quotation-marks": Floor(0.80, 0.80, 0.90),
    "rare-cues": Floor(0.90, 0.50, 0.75),
    "several-paragraphs": Floor(0.60, 0.75, 0.90),
    "split-around-cue": Floor(0.70, 0.80, 0.90),
    "tweets-and-letters": Floor(0.90, 0.80, 0.70),
    "unnamed-source": Floor(0.90, 0.90, 0.80),
    "who-said": Floor(0.90, 0.60, 0.65),
}
QUIET = 14
"""Of the 16 items with scare quotes and titles only, so many have no statement found in them."""


def test_the_golden_files_are_those_that_the_floors_were_set_on() -> None:
    assert digest(paths()) == GOLD_DIGEST
    assert {path.stem for path in paths()} == {*FLOORS, "scare-quotes"}


@pytest.mark.parametrize(
    "phenomenon", [each for each in phenomena() if each.name in FLOORS], ids=lambda each: each.name
)
def test_each_phenomenon_reaches_its_floor(phenomenon: Phenomenon) -> None:
    tally, floor = measure(phenomenon).tally, FLOORS[phenomenon.name]
    assert len(phenomenon.items) >= 8
    assert tally.precision >= floor.precision, tally.extra
    assert tally.recall >= floor.recall, tally.missed
    assert tally.naming >= floor.naming, tally.misnamed


def test_scare_quotes_and_titles_are_nobodys_statement() -> None:
    phenomenon = _phenomenon("scare-quotes")
    outcome = measure(phenomenon)
    assert outcome.silent == len(phenomenon.items) == 16
    assert outcome.quiet >= QUIET


def _phenomenon(name: str) -> Phenomenon:
    [found] = [each for each in phenomena() if each.name == name]
    return found
