"""What reading and comparing cost, as ratios beside ``rapidfuzz.fuzz.token_set_ratio`` on the same pairs.

Run with ``python benchmarks/matching.py``; microseconds depend on the machine, the ratios hardly.
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz

from tracker.match import compare, index_keys, name_keys, read_wording, text_signature

GOLD = Path(__file__).resolve().parents[1] / "data" / "gold" / "contrast.jsonl"
ROUNDS = 7


def median_us(action: Callable[[], object]) -> float:
    """Median time of an action over some rounds, in microseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


def main() -> None:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    pairs = [(row["a"], row["b"]) for row in rows]
    read = [(read_wording(a), read_wording(b)) for a, b in pairs]
    unread = read_wording.__wrapped__
    base = statistics.median(median_us(lambda a=a, b=b: fuzz.token_set_ratio(a, b)) for a, b in pairs)
    article = " ".join(a for a, _ in pairs)
    costs = {
        "token_set_ratio, a pair": base,
        "read_wording, a wording": statistics.median(median_us(lambda a=a: unread(a)) for a, _ in pairs),
        "compare, a pair": statistics.median(median_us(lambda a=a, b=b: compare(a, b)) for a, b in read),
        "keys, a wording": statistics.median(median_us(lambda a=a: index_keys(a)) for a, _ in read),
        "name_keys, a name": median_us(lambda: name_keys("Volodymyr Zelenskyy")),
        f"text_signature, {len(article.split())} words": median_us(lambda: text_signature(article)),
    }
    for what, cost in costs.items():
        print(f"{what:32} {cost:9.1f} µs {cost / base:8.1f} x")


if __name__ == "__main__":
    main()
