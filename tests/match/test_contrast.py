"""The floor on the house's own contrast pairs: a change that loses pairs has to say so."""

import json
from collections import Counter
from pathlib import Path

from tracker.domain.review import Relation
from tracker.match import compare, read_wording

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold" / "contrast.jsonl"
ROWS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def test_the_pairs_are_many_and_of_many_kinds() -> None:
    assert len(ROWS) >= 216
    assert len({row["category"] for row in ROWS}) >= 15
    assert {row["relation"] for row in ROWS} == {"SAME", "VARIANT", "CONFLICT", "DIFFERENT"}
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def test_relations_on_the_contrast_pairs_do_not_fall_below_the_floor() -> None:
    wrong, false_same, missed = [], [], Counter[str]()
    for row in ROWS:
        found = compare(read_wording(row["a"]), read_wording(row["b"])).relation
        expected = Relation(row["relation"].lower())
        if found is not expected:
            wrong.append(row["id"])
            missed[row["category"]] += 1
        if found is Relation.SAME is not expected:
            false_same.append(row["id"])
    assert 1 - len(wrong) / len(ROWS) >= 0.96, (wrong, missed)
    assert not false_same, "what differs was taken for the same"
