"""How well wordings are matched: relations, precision and recall of SAME, ranking, merged twins, clusters.

The house's own pairs (``data/gold/contrast.jsonl``) are always there. The larger evaluation sets are not part of the
project: where ``TRACKER_EVAL_DATA`` (or ``../shared/data``) holds them, they are measured too; where not, it says so.
Run with ``python -m tests.eval.matching``.
"""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.eval.folders import ROOT, evaluation_folder, not_here
from tracker.domain.articles import Document, Payload
from tracker.domain.review import Relation
from tracker.domain.speech import AssertionText, Attribution, AttributionState, FoundStatement, Span, StatementKind
from tracker.match import compare, read_wording, same_score
from tracker.store.database import Database
from tracker.store.tables import MembershipRow
from tracker.store.writes.documents import add_version
from tracker.workflows.recording import recorded
from tracker.workflows.storing import keyed_assertions, store_statements

GOLD = ROOT / "data" / "gold" / "contrast.jsonl"
Row = dict[str, Any]


def read_rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def gold_rows() -> list[Row]:
    """The house's own pairs."""
    return read_rows(GOLD)


@dataclass(frozen=True, slots=True)
class Contrast:
    """Relation accuracy, precision and recall of SAME, and what went wrong."""

    pairs: int
    accuracy: float
    precision: float
    recall: float
    wrong: tuple[str, ...]


def measure_contrast(rows: Iterable[Row]) -> Contrast:
    """Rows have ``a``, ``b``, ``id`` and ``relation`` (or ``rel``) in capitals."""
    right = true_same = said_same = gold_same = 0
    wrong: list[str] = []
    pairs = list(rows)
    for row in pairs:
        expected = Relation(str(row.get("relation", row.get("rel"))).lower())
        found = compare(read_wording(row["a"]), read_wording(row["b"])).relation
        right += found is expected
        said_same += found is Relation.SAME
        gold_same += expected is Relation.SAME
        true_same += found is expected is Relation.SAME
        if found is not expected:
            wrong.append(f"{row['id']} {expected.value} -> {found.value}: {row['a']} | {row['b']}")
    number = len(pairs)
    return Contrast(number, right / number, true_same / max(1, said_same), true_same / max(1, gold_same), tuple(wrong))


def average_precision(labels: Sequence[int], scores: Sequence[float]) -> float:
    """Area under precision and recall; equal scores count as one step."""
    order = sorted(zip(scores, labels, strict=True), key=lambda pair: -pair[0])
    positives, hits, seen, total, start = sum(labels), 0, 0, 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and order[end][0] == order[start][0]:
            end += 1
        gained = sum(label for _, label in order[start:end])
        hits, seen = hits + gained, end
        total += gained * hits / seen
        start = end
    return total / positives if positives else 0.0


def measure_pairs(rows: Sequence[Row]) -> float:
    """Average precision of ``same_score`` on rows with ``a``, ``b``, ``same``."""
    scores = [same_score(compare(read_wording(row["a"]), read_wording(row["b"]))) for row in rows]
    return average_precision([int(row["same"]) for row in rows], scores)


@dataclass(frozen=True, slots=True)
class Clusters:
    """B-cubed precision, recall and F; altered twins that ended in the claim of their original, and all twins."""

    precision: float
    recall: float
    f: float
    merged_twins: int
    twins: int


_TOGETHER = 200
"""Texts of one document: they are matched as if each came alone (tests/workflows/test_matching.py)."""


def cluster(texts: Sequence[str]) -> list[int]:
    """The claim of each text, stored one after the other in a database of its own: the way of every ingested text."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(str(Path(folder) / "clusters.db"), create=True)
        try:
            with recorded(database, "evaluation", actor="evaluation") as run:
                for first in range(0, len(texts), _TOGETHER):
                    _store(database, texts[first : first + _TOGETHER], number=first, run=run.key)
            with database.reading() as session:
                claims = sa.select(MembershipRow.claim_id).where(MembershipRow.superseded_at.is_(None))
                return list(session.scalars(claims.order_by(MembershipRow.assertion_id)))
        finally:
            database.close()


def _store(database: Database, texts: Sequence[str], *, number: int, run: int) -> None:
    """One document that holds the texts, a line each, as assertions of one statement."""
    whole = "\n".join(texts)
    ends = list(accumulate(len(text) + 1 for text in texts))
    assertions = tuple(
        AssertionText(Span(end - 1 - len(text), end - 1), text) for text, end in zip(texts, ends, strict=True)
    )
    attribution = Attribution((Span(0, len(whole)),), StatementKind.DIRECT, assertions=assertions)
    found = FoundStatement(attribution, None, keyed_assertions(attribution))
    with database.writing() as session:
        payload = Payload(str(number).encode(), origin=f"{number}.txt")
        version = add_version(session, Document(whole), payload, run).version
        state = AttributionState.PROPOSED
        store_statements(session, version, whole, [found], extractor="evaluation", state=state, run=run)


def measure_clusters(rows: Sequence[Row]) -> Clusters:
    """Rows have ``text``, ``cluster`` and, for twins, ``op`` beginning with "twin" and the original's cluster name."""
    found = cluster([row["text"] for row in rows])
    gold, claims = defaultdict[str, set[int]](set), defaultdict[int, set[int]](set)
    for number, (row, claim) in enumerate(zip(rows, found, strict=True)):
        gold[row["cluster"]].add(number)
        claims[claim].add(number)
    precision = recall = 0.0
    for row, claim in zip(rows, found, strict=True):
        shared = len(gold[row["cluster"]] & claims[claim])
        precision += shared / len(claims[claim])
        recall += shared / len(gold[row["cluster"]])
    precision, recall = precision / len(rows), recall / len(rows)
    twins = [number for number, row in enumerate(rows) if row.get("op", "").startswith("twin")]
    merged = sum(bool(claims[found[number]] & gold[rows[number]["cluster"].split("x-")[0]]) for number in twins)
    return Clusters(precision, recall, 2 * precision * recall / (precision + recall), merged, len(twins))


PAIR_SETS = ("auto_perturb.dev", "rewrite_negation.dev", "hardneg.dev")


def table() -> list[tuple[str, str]]:
    """What is measured and what came out, ready to print."""
    held_out = [row for row in gold_rows() if row.get("split") == "held_out"]
    rows = [
        ("own contrast pairs", _told(measure_contrast(row for row in gold_rows() if row not in held_out))),
        ("own contrast pairs, held out", _told(measure_contrast(held_out))),
    ]
    folder = evaluation_folder("claims")
    if folder is None:
        return [*rows, ("larger sets", not_here("claims"))]
    rows.append(("contrast dev", _told(measure_contrast(read_rows(folder / "contrast" / "contrast_dev.jsonl")))))
    ranked = {name: measure_pairs(read_rows(folder / "pairs" / f"{name}.jsonl")) for name in PAIR_SETS}
    rows += [(f"pairs {name}", f"AP {precision:.3f}") for name, precision in ranked.items()]
    for name in ("quote_variants", "rewrites", "politifact_repeats"):
        found = measure_clusters(read_rows(folder / "clusters" / f"{name}.jsonl"))
        text = f"B-cubed P {found.precision:.3f} R {found.recall:.3f} F {found.f:.4f}"
        rows.append(
            (f"clusters {name}", text + (f", twins merged {found.merged_twins}/{found.twins}" * bool(found.twins)))
        )
    return rows


def _told(found: Contrast) -> str:
    return (
        f"{found.pairs} pairs: relation {found.accuracy:.3f}, SAME precision {found.precision:.3f} at recall "
        f"{found.recall:.3f}"
    )


if __name__ == "__main__":
    for what, came_out in table():
        print(f"{what:32} {came_out}")
