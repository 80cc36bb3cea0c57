"""How well it is read when something was said: the house's own marks, ``data/gold/said_on.jsonl``.

Rules are written against the train part; the held-out third, drawn by the digest of the text, is only counted.
Run with ``python -m tests.eval.said_on``; ``-v`` names what is wrong in the train part.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import process_time

from tests.extract.marking import marked
from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Attribution, SaidOn
from tracker.extract.said_on import said_on

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold" / "said_on.jsonl"
HELD_OUT = 1 / 3
"""The share that ``training.prepare.held_out`` draws by the digest of the text without its marks."""

_PARTIAL = {4: (DatePrecision.YEAR, "-01-01"), 7: (DatePrecision.MONTH, "-01"), 10: (DatePrecision.DAY, "")}

Reader = Callable[[str, Attribution, PrintedDate | None], SaidOn | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence with one statement, and when it was said as far as the sentence tells."""

    id: str
    split: str
    text: str
    attribution: Attribution
    published: PrintedDate | None
    expected: SaidOn | None


def cases(split: str) -> Iterator[Case]:
    """The cases of one part, "train" or "held_out"."""
    for line in GOLD.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["split"] != split:
            continue
        text, [attribution] = marked(row["text"])
        value = row["value"] and date.fromisoformat(row["value"])
        expected = SaidOn(value, row["precision"], row["words"]) if value else None
        yield Case(row["id"], split, text, attribution, printed(row["published"]), expected)


def printed(text: str | None) -> PrintedDate | None:
    """The date of "2025-06-05", "2025-06" or "2025"."""
    if text is None:
        return None
    precision, rest = _PARTIAL[len(text)]
    return PrintedDate(date.fromisoformat(text + rest), precision)


@dataclass(frozen=True, slots=True)
class Reading:
    """Counts over cases. Right is the value with its precision, or nothing where there is nothing to read."""

    cases: int
    right: int
    false: int
    """Dates that are not true: none was to be read, or another one."""
    missed: int
    words: int
    """Of those read rightly, how many also show the words that were marked."""
    microseconds: float
    """For one call, in the mean."""
    wrong: tuple[str, ...]

    @property
    def accuracy(self) -> float:
        return self.right / self.cases


def measure(chosen: Iterable[Case], read: Reader = said_on) -> Reading:
    """What ``read`` makes of the cases."""
    counted = list(chosen)
    started = process_time()
    found = [read(case.text, case.attribution, case.published) for case in counted]
    seconds = process_time() - started
    pairs = list(zip(counted, found, strict=True))
    right = [(case, each) for case, each in pairs if _same(case.expected, each)]
    wrong = [(case, each) for case, each in pairs if not _same(case.expected, each)]
    return Reading(
        cases=len(counted),
        right=len(right),
        false=sum(each is not None for _, each in wrong),
        missed=sum(each is None for _, each in wrong),
        words=sum(case.expected.words == each.words for case, each in right if case.expected and each),
        microseconds=seconds / len(counted) * 1e6,
        wrong=tuple(f"{case.id} {_told(case.expected)} -> {_told(each)}: {case.text[-140:]}" for case, each in wrong),
    )


def _same(expected: SaidOn | None, found: SaidOn | None) -> bool:
    if expected is None or found is None:
        return expected is found
    return (expected.value, expected.precision) == (found.value, found.precision)


def _told(read: SaidOn | None) -> str:
    return f"{read.value} ({read.precision}, “{read.words}”)" if read else "nothing"


def table() -> list[tuple[str, str]]:
    """What is measured and what came out, ready to print."""
    rows = []
    for split in ("train", "held_out"):
        found = measure(cases(split))
        text = (
            f"{found.cases} cases: right {found.accuracy:.3f}, false dates {found.false}, missed {found.missed}, "
            f"{found.microseconds:.0f} µs a call"
        )
        rows.append((f"said on, {split.replace('_', '-')}", text))
    return rows


if __name__ == "__main__":
    for what, came_out in table():
        print(f"{what:32} {came_out}")
    if "-v" in sys.argv:
        print(*measure(cases("train")).wrong, sep="\n")
