"""Make the confidence mean something: a logistic regression from what the decoder saw to "this is right".

    python -m training.calibrate FOLDER GOLD.jsonl ... [--least-speech 0.3]

Right is: content at Jaccard >= 0.8 of the words and the right mention, of speech. What matches an attribution of plans
or beliefs is left out. The weights are written into the folder's config; a report by halves (fitted on one half of the
articles, read on the other) goes to standard output as JSON.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tracker.domain.speech import Attribution
from tracker.extract.encoder import CONFIG_FILE
from tracker.extract.learned import LearnedExtractor
from training.evaluate import read_gold

Matrix = npt.NDArray[np.float64]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENOUGH = 0.8
_RIDGE = 1.0
BINS = 10


@dataclass(frozen=True, slots=True)
class Observation:
    """One candidate: what was seen of it, whether it is right, and the number of its article."""

    seen: tuple[float, ...]
    right: bool
    article: int


def observe(extractor: LearnedExtractor, articles: Iterable[dict[str, Any]], least_speech: float) -> list[Observation]:
    """Candidates of the articles that pass as speech."""
    found = []
    for number, article in enumerate(articles):
        for each in extractor.examine(article["text"], title_end=article.get("title_end")):
            if each.speech < least_speech:
                continue
            right = judge(article, each.attribution)
            if right is not None:
                found.append(Observation(each.features, right, number))
    return found


def judge(article: dict[str, Any], attribution: Attribution) -> bool | None:
    """Whether the attribution is right; None where the gold has it as no speech, or where nobody annotated."""
    text = article["text"]
    words = _words(text, [(piece.start, piece.end) for piece in attribution.content])
    unknown = _words(text, [*(article.get("ignore") or []), *(article.get("discard") or [])])
    if 2 * len(words & unknown) >= len(words):
        return None
    best, overlap = None, 0.0
    for gold in article["attributions"]:
        other = _words(text, gold["content"])
        shared = len(words & other) / max(1, len(words | other))
        if shared > overlap:
            best, overlap = gold, shared
    if best is None:
        return False
    if best.get("level", "core") != "core" and overlap >= 0.3:
        return None
    return overlap >= _ENOUGH and _same_mention(best.get("source") or [], attribution)


def _words(text: str, spans: Iterable[Sequence[int]]) -> set[int]:
    return {found.start() for start, end in spans for found in _WORD.finditer(text, start, end)}


def _same_mention(gold: list[list[int]], attribution: Attribution) -> bool:
    mention = attribution.mention
    if mention is None or not gold:
        return mention is None and not gold
    return any(mention.start < end and start < mention.end for start, end in gold)


def fit(observations: Sequence[Observation]) -> tuple[Matrix, float]:
    """Weights and bias by Newton's method with a small ridge on standardised features."""
    seen = np.array([each.seen for each in observations])
    right = np.array([each.right for each in observations], dtype=float)
    mean, spread = seen.mean(0), np.maximum(seen.std(0), 1e-6)
    design = np.column_stack([(seen - mean) / spread, np.ones(len(seen))])
    weights = np.zeros(design.shape[1])
    ridge = np.full(design.shape[1], _RIDGE)
    ridge[-1] = 0.0
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (right - chance) - ridge * weights
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + np.diag(ridge + 1e-9)
        weights = weights + np.linalg.solve(curve, slope)
    plain = weights[:-1] / spread
    return plain, float(weights[-1] - plain @ mean)


def chances(observations: Sequence[Observation], weights: Matrix, bias: float) -> Matrix:
    """Confidence of each observation."""
    seen = np.array([each.seen for each in observations])
    result: Matrix = 1 / (1 + np.exp(-np.clip(seen @ weights + bias, -30, 30)))
    return result


def report(observations: Sequence[Observation]) -> dict[str, Any]:
    """Reliability by cross-fitted halves: how many, mean confidence and share right in each tenth, and their gap."""
    halves = [[each for each in observations if each.article % 2 == half] for half in (0, 1)]
    said = np.concatenate([chances(halves[half], *fit(halves[1 - half])) for half in (0, 1)])
    right = np.array([each.right for half in halves for each in half], dtype=float)
    bins = []
    gap = 0.0
    for number in range(BINS):
        inside = (said >= number / BINS) & ((said < (number + 1) / BINS) | (number == BINS - 1))
        if inside.any():
            row = [int(inside.sum()), round(float(said[inside].mean()), 3), round(float(right[inside].mean()), 3)]
            bins.append(row)
            gap += abs(row[1] - row[2]) * row[0] / len(said)
    brier = float(((said - right) ** 2).mean())
    return {"count": len(said), "gap": round(gap, 4), "brier": round(brier, 4), "bins": bins}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--least-speech", type=float, default=0.3)
    parser.add_argument("--least-confidence", type=float, default=0.0)
    arguments = parser.parse_args()
    extractor = LearnedExtractor.load(arguments.folder)
    articles = [article for path in arguments.gold for article in read_gold(path)]
    observations = observe(extractor, articles, arguments.least_speech)
    weights, bias = fit(observations)
    path = arguments.folder / CONFIG_FILE
    config = json.loads(path.read_text("utf-8"))
    config["least_speech"], config["least_confidence"] = arguments.least_speech, arguments.least_confidence
    config["calibration"] = {"weights": [round(float(w), 5) for w in weights], "bias": round(bias, 5)}
    path.write_text(json.dumps(config, indent=1) + "\n", "utf-8")
    sys.stdout.write(json.dumps(report(observations), indent=1) + "\n")


if __name__ == "__main__":
    main()
