"""Articles in: how fast, in how much memory, and how the cost of one grows with those already there.

    python -m benchmarks.ingest [ARTICLES]

Articles are put together from the project's own gold texts, so that people, claims and numbers repeat as in an archive.
Read the ratios: the machine's own speed is in every single time. The baseline is the extractor alone, in the same run.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import sqlalchemy as sa

from tests.postgres import can_run_postgres, throw_away_cluster
from tracker.domain.articles import Payload
from tracker.extract import default_extractor
from tracker.extract.marks import read_marked
from tracker.readers import read
from tracker.store.database import Database
from tracker.workflows.ingesting import ingest

GOLD = Path(__file__).parent.parent / "data" / "gold" / "articles"
OUTLETS = ("Alder Post", "Birch Courier", "Cedar Wire", "Dune Gazette", "Elm Ledger", "Fern Dispatch")
DEFAULT_ARTICLES = 600


def articles(count: int, *, seed: int = 1) -> Iterator[Payload]:
    """Articles of ten paragraphs each, drawn from the gold texts; every one has a headline and a date of its own."""
    draw = random.Random(seed)
    paragraphs = [
        paragraph
        for path in sorted(GOLD.glob("*.marked"))
        for paragraph in read_marked(path.read_text("utf-8")).text.split("\n\n")[1:]
        if len(paragraph.split()) > 8
    ]
    for number in range(count):
        body = "\n\n".join(draw.sample(paragraphs, 10))
        outlet, day = draw.choice(OUTLETS), f"{draw.randint(1, 28)} {draw.choice(('March', 'April', 'May'))} 2026"
        text = f"Report {number} of the archive of {outlet}\n\n{day}\n\n{body}\n"
        yield Payload(text.encode(), origin=f"{number}.txt")


def measure_extraction(count: int) -> tuple[float, int]:
    """Seconds and words of the extractor alone."""
    extractor = default_extractor()
    documents = [document for payload in articles(count) for document in read(payload)]
    started = time.perf_counter()
    for document in documents:
        extractor.extract(document)
    return time.perf_counter() - started, sum(len(document.text.split()) for document in documents)


def measure_ingest(place: str, count: int) -> tuple[float, int]:
    """Seconds and statements of a whole ingest into a new database."""
    database = Database.open(place, create=True)
    extractor = default_extractor()
    started = time.perf_counter()
    statements = sum(o.statements for o in ingest(database, articles(count), extractor=extractor, actor="benchmark"))
    seconds = time.perf_counter() - started
    database.close()
    return seconds, statements


def report(name: str, count: int, seconds: float, statements: int, extraction: float) -> float:
    """One line; returns seconds an article."""
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{name:<12} {count:>8} {count / seconds:>10.1f} {statements / seconds:>12.1f} "
        f"{seconds / extraction:>18.2f} {memory:>8.0f}"
    )
    return seconds / count


def main(count: int = DEFAULT_ARTICLES) -> None:
    """Print the table for a tenth, all and twice as many articles."""
    default_extractor().extract(next(iter(read(next(articles(1))))))  # loads the weights
    seconds, words = measure_extraction(count // 4)
    alone = seconds / (count // 4)
    print(f"extractor alone: {words / seconds:,.0f} words/s, {1 / alone:.1f} articles/s\n")
    heads = ("database", "articles", "articles/s", "statements/s", "time / extractor", "peak MB")
    print("{:<12} {:>8} {:>10} {:>12} {:>18} {:>8}".format(*heads))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        places = {"SQLite": lambda n: str(folder / f"{n}.db")}
        if can_run_postgres():
            cluster = stack.enter_context(throw_away_cluster())
            places["PostgreSQL"] = lambda n: new_database(cluster, f"benchmark_{n}")
        for name, place in places.items():
            each = [report(name, n, *measure_ingest(place(n), n), alone * n) for n in (count // 10, count, 2 * count)]
            growth = f"{each[1] / each[0]:.2f} times at {count}, {each[2] / each[0]:.2f} times at {2 * count}"
            print(f"{'':<12} cost of one article against {count // 10} articles: {growth}\n")


def new_database(cluster: str, name: str) -> str:
    """The URL of a new, empty database of a server."""
    engine = sa.create_engine(sa.make_url(cluster).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"create database {name}")
    engine.dispose()
    return sa.make_url(cluster).set(database=name).render_as_string(hide_password=False)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
