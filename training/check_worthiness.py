"""Fit the weights that say how worth checking an assertion is.

    python -m training.check_worthiness [--write]

Fits a logistic regression with an L2 penalty to the train part of ``data/gold/assertions.jsonl``; the penalty is
chosen there, by five folds of articles. Prints the weights, and what they gain over the order of length and over holding
a number. The held-out part is counted, nothing is chosen by it. ``--write`` puts the weights beside the code that reads
them. Needs numpy only.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from tests.eval.check_worthiness import GOLD, MarkedAssertion, Ranking, marked_assertions, ranking
from tracker.extract.acts import kind_of
from tracker.extract.check_worthiness import FEATURES, WEIGHTS, features

PENALTIES = (0.3, 1.0, 3.0, 10.0, 30.0)
FOLDS = 5

Floats = npt.NDArray[np.float64]


def fit(values: Floats, labels: Floats, penalty: float) -> Floats:
    """Weights, the bias last, by Newton's method; the bias is not penalised."""
    values = np.hstack([values, np.ones((len(values), 1))])
    ridge = penalty * np.eye(values.shape[1])
    ridge[-1, -1] = 1e-6
    weights = np.zeros(values.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-values @ weights))
        slope = values.T @ (chance - labels) + ridge @ weights
        curve = (values * (chance * (1 - chance))[:, None]).T @ values + ridge
        weights -= np.linalg.solve(curve, slope)
    return weights


def fold_of(article: str) -> int:
    """An article is in one fold; drawn by another digest than the split."""
    return int(hashlib.md5(article.encode()).hexdigest()[:8], 16) % FOLDS


class Part:
    """Features and labels of one part. What cannot be true or false scores 0 and is not fitted."""

    def __init__(self, split: str) -> None:
        self.rows: list[MarkedAssertion] = list(marked_assertions(split))
        kinds = [kind_of(row.read, row.words) for row in self.rows]
        self.true = np.array([kind.can_be_true for kind in kinds])
        self.values = np.array(
            [features(row.read, row.words, kind) for row, kind in zip(self.rows, kinds, strict=True)]
        )
        self.labels = np.array([float(row.check_worthy) for row in self.rows])
        self.folds = np.array([fold_of(row.article) for row in self.rows])

    def fit(self, penalty: float, without_fold: int | None = None) -> Floats:
        used = self.true & (self.folds != without_fold)
        return fit(self.values[used], self.labels[used], penalty)

    def scores(self, weights: Floats) -> Floats:
        return np.where(self.true, 1 / (1 + np.exp(-(self.values @ weights[:-1] + weights[-1]))), 0.0)

    def crossed(self, penalty: float) -> Floats:
        """Scores by weights that did not see the article."""
        scores = np.zeros(len(self.rows))
        for fold in range(FOLDS):
            here = self.folds == fold
            scores[here] = self.scores(self.fit(penalty, fold))[here]
        return scores

    def ranking(self, scores: Sequence[float] | Floats) -> Ranking:
        return ranking([int(label) for label in self.labels], [float(each) for each in scores])


def choose_penalty(train: Part) -> float:
    return max(PENALTIES, key=lambda penalty: train.ranking(train.crossed(penalty)).precision)


def print_weights(train: Part, weights: Floats) -> None:
    shares = train.values.mean(axis=0)
    for name, weight, share in sorted(zip(FEATURES, weights[:-1], shares, strict=True), key=lambda row: -row[1]):
        print(f"{name:<24} {weight:>6.2f}  mean {share:.2f}")


def print_table(train: Part, weights: Floats, penalty: float) -> None:
    """Before: orders that need no marks. After: these weights."""
    held = Part("held-out")
    print(f"\n{'':<32} {'train':<32} held-out")
    print(f"{'base rate':<32} {train.labels.mean():<32.3f} {held.labels.mean():.3f}")
    for name, order in (
        ("before: length", lambda part: [len(row.words) for row in part.rows]),
        ("before: holds a number", lambda part: part.values[:, FEATURES.index("number")]),
        (f"after: weights, penalty {penalty}", lambda part: part.scores(weights)),
    ):
        print(f"{name:<32} {str(train.ranking(order(train))):<32} {held.ranking(order(held))}")
    print(f"{'  the same, five folds':<32} {train.ranking(train.crossed(penalty))}")


def written(weights: Sequence[float], penalty: float) -> str:
    """The file that the package reads, with the digest of the marks that made it."""
    named = {name: round(weight, 4) for name, weight in zip(FEATURES, weights[:-1], strict=True)}
    digest = hashlib.sha256(GOLD.read_bytes()).hexdigest()
    return json.dumps({"gold": digest, "penalty": penalty, "bias": round(weights[-1], 4), "weights": named}, indent=2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    arguments = parser.parse_args()
    train = Part("train")
    penalty = choose_penalty(train)
    weights = train.fit(penalty)
    print_weights(train, weights)
    print_table(train, weights, penalty)
    if arguments.write:
        WEIGHTS.write_text(written([float(weight) for weight in weights], penalty) + "\n", "utf-8")


if __name__ == "__main__":
    main()
