"""What it takes to find which claim a new assertion makes, as the number of earlier ones grows.

    python -m benchmarks.claims [--most 100000] [--texts FILE] [--queries 300] [--on sqlite]

Fills a database with 1,000, 10,000, ... assertions, each a claim of its own, and asks for changed copies of some. Times
are for one assertion that comes alone, nothing remembered: ``candidates`` is what the database is asked, ``relation``
the whole way from the text to the claim. Beside it in the same run: RapidFuzz over all wordings, SQLite's full-text
search, PostgreSQL's trigrams. Read the ratios: the machine's own speed is in every time.

Texts are the project's own gold assertions with words exchanged, or the lines of FILE.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from benchmarks.claim_texts import changed, read_texts, substituted
from benchmarks.claims_beside import FullText, Trigrams
from benchmarks.ingest import new_database
from tests.postgres import can_run_postgres, throw_away_cluster
from tracker.domain.articles import Document, Payload
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import (
    AssertionText,
    Attribution,
    AttributionState,
    FoundStatement,
    KeyedAssertion,
    Span,
    StatementKind,
)
from tracker.match import MATCHER_VERSION, choose_claim, read_wording
from tracker.store import Session
from tracker.store.database import Database
from tracker.store.queries.matching import match_index
from tracker.store.queries.statistics import match_statistics
from tracker.store.writes import claims, documents, runs, statements
from tracker.store.writes.claims import Member
from tracker.workflows.matching import Earlier
from tracker.workflows.storing import keyed_assertions

DOCUMENT = 500
"""Assertions of a document; a database is filled a document at a time."""
SCANS = 10
"""Questions put to what reads everything: each takes long, and all take the same."""


@dataclass(frozen=True, slots=True)
class Query:
    """A changed copy of a stored wording, and where that one is in the list of texts."""

    text: str
    original: int


def keyed(text: str) -> KeyedAssertion:
    span = Span(0, len(text))
    [one] = keyed_assertions(Attribution((span,), StatementKind.DIRECT, assertions=(AssertionText(span, text),)))
    return one


def fill(database: Database, texts: Sequence[str]) -> dict[int, int]:
    """Store each text as an assertion that is a claim of its own. Returns the place of each assertion in ``texts``."""
    places: dict[int, int] = {}
    for start in range(0, len(texts), DOCUMENT):
        ready = [keyed(text) for text in texts[start : start + DOCUMENT]]
        with database.writing() as session:
            places |= {assertion: place for place, assertion in enumerate(_store(session, ready, start), start)}
    return places


def _store(session: Session, ready: Sequence[KeyedAssertion], number: int) -> list[int]:
    run, _ = runs.start_run(session, "benchmark", actor="benchmark", program="benchmark", arguments={})
    text = "\n".join(one.assertion.text for one in ready)
    document = Document(text=text, title=f"Document {number}", url=f"https://benchmark.example/{number}")
    payload = Payload(str(number).encode(), origin=f"{number}.txt")
    version = documents.add_version(session, document, payload, run).version
    found = FoundStatement(Attribution((Span(0, len(text)),), StatementKind.DIRECT), None, tuple(ready))
    [stored] = statements.add_statements(
        session, version, text, [found], extractor="benchmark", state=AttributionState.PROPOSED, run=run
    )
    made = list(stored.assertions)
    anchors = [(one.assertion.text, assertion) for one, assertion in zip(ready, made, strict=True)]
    keys = claims.add_claims(session, anchors, run=run)
    members = [Member(assertion, claim, None) for assertion, claim in zip(made, keys, strict=True)]
    claims.add_memberships(session, members, origin=LinkOrigin.MACHINE, matcher=MATCHER_VERSION, run=run)
    index = match_index(session, {key for one in ready for key in one.keys})
    for one, assertion in zip(ready, made, strict=True):
        index.add(assertion, one.keys)
    statements.add_match_keys(session, index)
    return made


def ask(database: Database, queries: Sequence[Query], places: dict[int, int]) -> dict[str, float]:
    """Milliseconds and recall. Nothing is written, so that all questions meet the same database."""
    candidates, relation, found = [], [], 0
    with database.reading() as session:
        for warm in queries[:20]:
            Earlier(session, [keyed(warm.text)])
        for query in queries:
            read_wording.cache_clear()
            started = time.perf_counter()
            new = keyed(query.text)
            asked = time.perf_counter()
            earlier = Earlier(session, [new])
            answered = time.perf_counter()
            choose_claim(read_wording(query.text), earlier.compared(new))
            candidates.append(answered - asked)
            relation.append(time.perf_counter() - started)
            near = match_index(session, new.keys).similar(new.keys, limit=50)
            found += query.original in {places[one] for one in near}
    figures = {f"candidates p{p}": milliseconds(candidates, p) for p in (50, 95)}
    figures |= {f"relation p{p}": milliseconds(relation, p) for p in (50, 95)}
    return figures | {"R@50": found / len(queries)}


def milliseconds(seconds: Sequence[float], percentile: int) -> float:
    return float(np.percentile(seconds, percentile)) * 1000


def report(name: str, texts: Sequence[str], place: str, queries: Sequence[Query]) -> None:
    """One line of the table."""
    database = Database.open(place, create=True)
    started = time.perf_counter()
    places = fill(database, texts)
    rate = len(texts) / (time.perf_counter() - started)
    with database.reading() as session:
        told = match_statistics(session)
    figures = ask(database, queries, places)
    database.close()
    print(
        f"{name:<24} {len(texts):>9,} {figures['candidates p50']:>7.2f} {figures['candidates p95']:>7.2f} "
        f"{figures['relation p50']:>8.2f} {figures['relation p95']:>8.2f} {figures['R@50']:>6.3f} "
        f"{told.keys / len(texts):>6.1f} {(told.index_bytes or 0) / len(texts):>7.0f} {rate:>8,.0f}"
    )


def beside(name: str, texts: Sequence[str], queries: Sequence[Query], find: Callable[[str], Sequence[int]]) -> None:
    """One line for a way that is not ours: the first 50 places for a text."""
    times, found = [], 0
    for query in queries[:SCANS]:
        started = time.perf_counter()
        near = find(query.text)
        times.append(time.perf_counter() - started)
        found += query.original in near
    print(
        f"{name:<24} {len(texts):>9,} {statistics.median(times) * 1000:>7.1f} {max(times) * 1000:>7.1f} "
        f"{'':>17} {found / len(queries[:SCANS]):>6.3f}"
    )


def scan(texts: Sequence[str]) -> Callable[[str], Sequence[int]]:
    """RapidFuzz over everything, on one core."""

    def find(text: str) -> list[int]:
        scores = process.cdist([text], texts, scorer=fuzz.token_set_ratio, workers=1)[0]
        return [int(place) for place in np.argsort(-scores, kind="stable")[:50]]

    return find


def main() -> None:
    """Print the table."""
    given = _arguments()
    texts = (read_texts(given.texts) if given.texts else substituted(given.most))[: given.most]
    heads = ("", "earlier", "candidates ms", "relation ms", "R@50", "rows", "bytes", "filled/s")
    print("{:<24} {:>9} {:>15} {:>17} {:>6} {:>6} {:>7} {:>8}".format(*heads))
    print(f"{'':<24} {'':>9} {'p50':>7} {'p95':>7} {'p50':>8} {'p95':>8}")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        cluster = None
        if "postgresql" in given.on and can_run_postgres():
            cluster = stack.enter_context(throw_away_cluster())
        for size in sorted({*(size for size in (1_000, 10_000, 100_000) if size < len(texts)), len(texts)}):
            _measure(texts[:size], given, folder, cluster)


def _measure(texts: Sequence[str], given: argparse.Namespace, folder: Path, cluster: str | None) -> None:
    draw = random.Random(7)
    queries = [Query(changed(texts[place], draw), place) for place in draw.sample(range(len(texts)), given.queries)]
    if "sqlite" in given.on:
        path = folder / f"{len(texts)}.db"
        report("SQLite", texts, str(path), queries)
        path.unlink()
    if cluster:
        report("PostgreSQL", texts, new_database(cluster, f"claims_{len(texts)}"), queries)
    if given.alone:
        return
    beside("rapidfuzz cdist", texts, queries, scan(texts))
    if "sqlite" in given.on:
        beside("SQLite FTS5, any word", texts, queries, FullText(texts).find)
    if cluster:
        with Trigrams(new_database(cluster, f"trigrams_{len(texts)}"), texts) as trigrams:
            beside("PostgreSQL pg_trgm GiST", texts, queries, trigrams.find)
    print()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=100_000, help="assertions in the largest database")
    parser.add_argument("--texts", type=Path, help="a file with a text a line, instead of the project's own")
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--on", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--alone", action="store_true", help="without the other ways beside it")
    return parser.parse_args()


if __name__ == "__main__":
    main()
