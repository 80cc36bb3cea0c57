"""Run the learned extractor over gold articles: predictions as JSON lines for the scorer, and words per second.

    python -m training.evaluate GOLD.jsonl PRED.jsonl [--weights FOLDER] [--threads 1]

Speakers are not resolved here: the printed mention stands for the speaker, so the scorer's *mention* figures are the
model's and its *entity* figures a lower bound.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tracker.domain.speech import Attribution
from tracker.extract.learned import LearnedExtractor


def read_gold(path: Path) -> list[dict[str, Any]]:
    """Articles of a JSON lines file with ``id`` and ``text``."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def prediction(identifier: str, text: str, attributions: Iterable[Attribution]) -> dict[str, Any]:
    """One line of the scorer's input."""
    statements = []
    for each in attributions:
        mention = each.mention
        statements.append(
            {
                "start": each.span.start,
                "end": each.span.end,
                "spans": [[piece.start, piece.end] for piece in each.content],
                "speaker": mention.of(text) if mention else None,
                "speaker_span": [mention.start, mention.end] if mention else None,
                "kind": each.kind.value,
                "confidence": round(each.confidence, 4),
            }
        )
    return {"id": identifier, "statements": statements}


def predict(extractor: LearnedExtractor, articles: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Predictions for gold articles, in their order."""
    found = extractor.find_many((article["text"], (), article.get("title_end")) for article in articles)
    for article, attributions in zip(articles, found, strict=True):
        yield prediction(article["id"], article["text"], attributions)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    articles = read_gold(arguments.gold)
    extractor = LearnedExtractor.load(arguments.weights, threads=arguments.threads)
    extractor.find("Warm, she said.")
    started = time.process_time()
    with arguments.predictions.open("w", encoding="utf-8") as file:
        for line in predict(extractor, articles):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    seconds = time.process_time() - started
    words = sum(len(article["text"].split()) for article in articles)
    sys.stderr.write(f"{extractor.name}: {words} words, {words / seconds:.0f} per CPU second\n")


if __name__ == "__main__":
    main()
