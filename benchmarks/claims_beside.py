"""What others would do to find wordings like one: full-text search in SQLite, trigrams in PostgreSQL."""

import re
import sqlite3
from collections.abc import Sequence
from types import TracebackType

import sqlalchemy as sa


class FullText:
    """An FTS5 table, asked for any of the words; the best by BM25 first."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE wording USING fts5(text)")
        self._connection.executemany("INSERT INTO wording (rowid, text) VALUES (?, ?)", enumerate(texts))

    def find(self, text: str) -> list[int]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", text.lower())))
        query = "SELECT rowid FROM wording WHERE wording MATCH ? ORDER BY rank LIMIT 50"
        return [row[0] for row in self._connection.execute(query, (words,))]


class Trigrams:
    """A GiST index of pg_trgm, asked for the nearest."""

    def __init__(self, url: str, texts: Sequence[str]) -> None:
        self._engine = sa.create_engine(url)
        self._connection = self._engine.connect()
        self._connection.exec_driver_sql("CREATE EXTENSION pg_trgm")
        self._connection.exec_driver_sql("CREATE TABLE wording (id integer PRIMARY KEY, text text NOT NULL)")
        self._connection.execute(
            sa.text("INSERT INTO wording SELECT * FROM unnest(CAST(:ids AS integer[]), CAST(:texts AS text[]))"),
            {"ids": list(range(len(texts))), "texts": list(texts)},
        )
        self._connection.exec_driver_sql("CREATE INDEX ON wording USING gist (text gist_trgm_ops)")
        self._connection.exec_driver_sql("ANALYZE wording")

    def find(self, text: str) -> list[int]:
        query = sa.text("SELECT id FROM wording ORDER BY text <-> :text LIMIT 50")
        return list(self._connection.execute(query, {"text": text}).scalars())

    def __enter__(self) -> "Trigrams":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        self._engine.dispose()
