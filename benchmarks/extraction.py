"""Who said what: words a second on one core, cold start, memory over many articles.

    python -m benchmarks.extraction [ARTICLES] [--peer MODEL]

Beside it, in the same run and on the same texts, a peer that many quotation extractors start from: spaCy's parse. It is
not a dependency of the project: where spaCy and the model named by ``--peer`` (default en_core_web_sm) are not
installed, it says so. All in this process runs on one thread. Read the ratios: the machine is in every single time.
"""

import argparse
import importlib
import importlib.util
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tracker.domain.articles import Document
from tracker.extract import extract_many
from tracker.extract.marks import read_marked

GOLD = Path(__file__).resolve().parent.parent / "data" / "gold" / "articles"
ROUNDS = 5
STEPS = (0.01, 0.1, 1.0)

_COLD = """
import json, resource, time
started = time.perf_counter()
from tracker.domain.articles import Document
from tracker.extract import default_extractor
found = default_extractor().extract(Document("The ferry will run, Ruth Amadi said."))
assert found
print(json.dumps([time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def gold_documents() -> list[Document]:
    """The project's marked articles, as they are."""
    return [Document(read_marked(path.read_text("utf-8")).text) for path in sorted(GOLD.glob("*.marked"))]


def archive(count: int, *, seed: int = 1) -> Iterator[Document]:
    """Short articles of three paragraphs drawn from the gold texts, one after the other: nothing is kept of them."""
    draw = random.Random(seed)
    paragraphs = [part for document in gold_documents() for part in document.text.split("\n\n")[1:] if len(part) > 80]
    for number in range(count):
        yield Document(f"Report {number}\n\n" + "\n\n".join(draw.sample(paragraphs, 3)) + "\n")


def cold_start() -> tuple[float, float]:
    """Seconds from the first import to the first answer in a new process, and its peak memory in MB; medians."""
    runs = [
        json.loads(subprocess.run([sys.executable, "-c", _COLD], capture_output=True, check=True, text=True).stdout)
        for _ in range(ROUNDS)
    ]
    return sorted(seconds for seconds, _ in runs)[ROUNDS // 2], max(memory for _, memory in runs)


def words_of(documents: list[Document]) -> int:
    return sum(len(document.text.split()) for document in documents)


def rate(documents: list[Document], read: Callable[[list[Document]], object]) -> float:
    """Words per CPU second: the best of some rounds."""
    best = 0.0
    for _ in range(ROUNDS):
        started = time.process_time()
        read(documents)
        best = max(best, words_of(documents) / (time.process_time() - started))
    return best


def extract_all(documents: list[Document]) -> None:
    for _ in extract_many(documents, threads=1):
        pass


def peer_rate(documents: list[Document], model: str) -> float | None:
    """Words per CPU second of spaCy's tagger and parser with sentences and names; None where it is not installed."""
    if importlib.util.find_spec("spacy") is None or importlib.util.find_spec(model) is None:
        return None
    language = importlib.import_module(model).load()
    return rate(documents, lambda chosen: [None for _ in language.pipe([document.text for document in chosen])])


def measure_speed(model: str) -> None:
    documents = gold_documents()
    extract_all(documents[:3])  # loads the weights
    ours = rate(documents, extract_all)
    print(f"{'raw text to resolved statements':<36} {ours:>9,.0f} words per CPU second")
    peer = peer_rate(documents, model)
    if peer is None:
        print(f"spaCy with {model} is not installed here: no peer in this run")
    else:
        print(f"{'spaCy ' + model + ', parse alone':<36} {peer:>9,.0f} words per CPU second; ratio {ours / peer:.1f}")


def measure_growth(count: int) -> None:
    """Speed and memory after a hundredth, a tenth and all of the articles of one stream."""
    print(f"\n{'articles':>9} {'articles/s':>11} {'words/s':>9} {'peak MB':>8}")
    marks = {int(count * step) for step in STEPS}
    words = statements = 0
    started = time.perf_counter()
    sizes: list[int] = []

    def counted() -> Iterator[Document]:
        for document in archive(count):
            sizes.append(len(document.text.split()))
            yield document

    for number, found in enumerate(extract_many(counted()), start=1):
        statements += len(found)
        words += sizes.pop(0)
        if number in marks:
            seconds = time.perf_counter() - started
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{number:>9,} {number / seconds:>11.1f} {words / seconds:>9,.0f} {peak:>8.0f}", flush=True)
    print(f"{statements:,} statements, all threads")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int, nargs="?", default=2_000)
    parser.add_argument("--peer", default="en_core_web_sm", help="the spaCy model to run beside")
    arguments = parser.parse_args()
    seconds, memory = cold_start()
    print(f"{'cold start to the first answer':<36} {seconds:>9.2f} s, peak {memory:.0f} MB")
    measure_speed(arguments.peer)
    measure_growth(arguments.articles)


if __name__ == "__main__":
    main()
