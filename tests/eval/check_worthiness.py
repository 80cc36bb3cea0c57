"""How well kinds of assertions and their worth for checking are told: our own marks, ``data/gold/assertions.jsonl``.

Rules and weights are made from the train part; the held-out part, three articles in ten drawn by the digest of their
names, is only counted. Run with ``python -m tests.eval.check_worthiness``; ``-v`` adds who is taken for whom and what
is wrong in the train part.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.eval.matching import average_precision
from tracker.domain.speech import AssertionKind, SpeakerKind
from tracker.extract.acts import kind_of, words_of
from tracker.extract.check_worthiness import as_first_person, check_worthiness

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold" / "assertions.jsonl"
HELD_OUT = 0.3
"""The share of the articles that ``training.prepare.held_out`` draws."""

AT = (20, 50)
"""How many from the top of the queue are looked at."""


@dataclass(frozen=True, slots=True)
class MarkedAssertion:
    """A wording as it was stored, who said it, and what a reader says of it. ``read`` is what the rules see."""

    article: str
    text: str
    read: str
    kind: AssertionKind
    check_worthy: bool
    split: str

    @property
    def words(self) -> list[str]:
        return words_of(self.read)


def marked_assertions(split: str) -> Iterator[MarkedAssertion]:
    """The marks of one part, "train" or "held-out"."""
    for line in GOLD.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["split"] == split:
            speaker_kind = SpeakerKind(row["speaker_kind"]) if row["speaker_kind"] else None
            read = as_first_person(row["text"], row["speaker"], speaker_kind)
            kind = AssertionKind(row["kind"])
            yield MarkedAssertion(row["article"], row["text"], read, kind, row["check_worthy"], split)


@dataclass(frozen=True, slots=True)
class Ranking:
    """How well an order puts what is worth checking first."""

    precision: float
    at: tuple[float, ...]

    def __str__(self) -> str:
        shares = ", ".join(f"P@{many} {share:.2f}" for many, share in zip(AT, self.at, strict=True))
        return f"AP {self.precision:.3f}, {shares}"


@dataclass(frozen=True, slots=True)
class Measured:
    """Kinds and rankings of one part. ``taken`` counts (marked, told) kinds."""

    number: int
    base_rate: float
    accuracy: float
    taken: Counter[tuple[AssertionKind, AssertionKind]]
    worth: Ranking
    by_length: Ranking
    by_number: Ranking
    wrong: tuple[str, ...]

    def recall_of(self, kind: AssertionKind) -> float:
        marked = sum(count for (of, _), count in self.taken.items() if of is kind)
        return self.taken[kind, kind] / marked if marked else 0.0


def precision_at(labels: Sequence[int], scores: Sequence[float], many: int) -> float:
    """Share of right ones among the first ``many``; of equal scores at the edge an even part counts."""
    edge = sorted(scores, reverse=True)[:many][-1]
    above = [label for label, score in zip(labels, scores, strict=True) if score > edge]
    level = [label for label, score in zip(labels, scores, strict=True) if score == edge]
    return (sum(above) + (many - len(above)) * sum(level) / len(level)) / many


def ranking(labels: Sequence[int], scores: Sequence[float]) -> Ranking:
    return Ranking(average_precision(labels, scores), tuple(precision_at(labels, scores, many) for many in AT))


def measure(split: str) -> Measured:
    """Kinds as the rules tell them and the score as it is given when an article is read, against the marks."""
    rows = list(marked_assertions(split))
    told = [kind_of(row.read, row.words) for row in rows]
    scores = [check_worthiness(row.read, row.words, kind) for row, kind in zip(rows, told, strict=True)]
    labels = [int(row.check_worthy) for row in rows]
    right = sum(row.kind is kind for row, kind in zip(rows, told, strict=True))
    return Measured(
        len(rows),
        sum(labels) / len(rows),
        right / len(rows),
        Counter((row.kind, kind) for row, kind in zip(rows, told, strict=True)),
        ranking(labels, scores),
        ranking(labels, [float(len(row.words)) for row in rows]),
        ranking(labels, [float(any(character.isdigit() for character in row.read)) for row in rows]),
        tuple(f"{row.kind} -> {kind}: {row.text}" for row, kind in zip(rows, told, strict=True) if row.kind != kind),
    )


def table() -> list[tuple[str, str]]:
    """What is measured and what came out, ready to print."""
    rows = []
    for split in ("train", "held-out"):
        found = measure(split)
        rows += [
            (f"kinds, {split}", f"{found.number} assertions: right {found.accuracy:.3f}"),
            (f"worth checking, {split}", f"{found.worth}; base rate {found.base_rate:.3f}"),
            ("  by length alone", str(found.by_length)),
            ("  by holding a number", str(found.by_number)),
        ]
    return rows


def confusion(found: Measured) -> Iterator[str]:
    """Lines of who is taken for whom: marked kinds down, told kinds across."""
    yield " " * 12 + "".join(f"{kind.value:>12}" for kind in AssertionKind)
    for of in AssertionKind:
        yield f"{of.value:<12}" + "".join(f"{found.taken[of, told]:>12}" for told in AssertionKind)


if __name__ == "__main__":
    for what, came_out in table():
        print(f"{what:<32} {came_out}")
    if "-v" in sys.argv:
        for part in ("train", "held-out"):
            print(f"\n{part}", *confusion(measure(part)), sep="\n")
        print("\nwrong in train", *measure("train").wrong, sep="\n")
