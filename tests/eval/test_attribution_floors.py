"""Floors on the annotated corpora, where they are. Lowering one takes a commit of its own that says why."""

from pathlib import Path

import pytest

from tests.eval import corpus
from tests.eval.attribution import Measure, measure
from tests.eval.folders import not_here

DIGESTS = {
    "PolNeAR dev": "8d6e9ad43b61f4e5b04b3866608e38ffcf920a4210b296939c3bd6607b1119e9",
    "GUM dev": "4fd6c63813ca298270bd25d384c58f890422e1487f1112dd00d42f221bd2b3d6",
}
"""Floors hold for these files and no others."""

# Percent of F1; of the pronouns, the share that gets the right name. These corpora mark the outermost statement only,
# so what is found inside another is not counted here: test_floors and the file "nested" of the phenomena measure that.
FLOORS = {
    "PolNeAR dev": {
        Measure.MENTION: 80,
        Measure.ENTITY: 76,
        Measure.WHO_SAID_WHAT: 84,
        Measure.DIRECT: 92,
        Measure.PRONOUNS: 90,
    },
    "GUM dev": {Measure.MENTION: 68, Measure.ENTITY: 62},
}


def _path(name: str) -> Path:
    path = corpus.corpus_path(name)
    if path is None:
        pytest.skip(f"{name} is {not_here(corpus.FILES[name][0])}")
    return path


# One test for each set: its articles are read once, however the tests are spread over processes.
@pytest.mark.parametrize("name", list(FLOORS))
def test_who_said_what_reaches_its_floors(name: str) -> None:
    assert corpus.digest([_path(name)]) == DIGESTS[name]
    counts = {each: result.count for each, result in measure(corpus.articles(name), inner=False).items()}
    reached = {each: 100 * count.f1 for each, count in counts.items()}
    reached[Measure.PRONOUNS] = 100 * counts[Measure.PRONOUNS].recall
    assert {each: reached[each] for each, floor in FLOORS[name].items() if reached[each] < floor} == {}
