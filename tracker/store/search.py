"""Questions in a reader's words, put to the full-text index of either database.

Words must all be there, in any order; ``"a phrase"`` stands as it is; ``-word`` must not be there; ``one OR other``;
``tax*`` is every word that begins so. A word with something inside it (``tax-cut``, ``it's``) is the phrase of its
parts. Whatever else a reader types is passed over: nothing raises.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import Session

from tracker.store.search_index import CLAIMS, SEARCH_INDEXES, STATEMENTS, SearchIndex, sqlite_trigger_ddl

MOST_TERMS = 50
"""Terms of a question that are looked up; a pasted article is not a question, and FTS5's parser has a limit."""

_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"(?P<star>\*?)|(?P<word>[^\s"]+))')
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; with ``is_prefix`` the last is the beginning of a word."""

    words: str
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Of each group of ``wanted`` one term must be there, and none of ``excluded``."""

    wanted: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()


def parse_question(text: str) -> Question:
    """What a reader asks for. Never raises; a text without words gives an empty question."""
    wanted: list[list[Term]] = []
    excluded: list[Term] = []
    joins = False
    for match in list(_TERM.finditer(_NOT_TEXT.sub(" ", text).translate(_QUOTATION_MARKS)))[:MOST_TERMS]:
        if match["word"] == "OR" and not match["minus"]:
            joins = bool(wanted)
            continue
        term = _term(match)
        if term is None:
            continue
        if match["minus"]:
            excluded.append(term)
        elif joins:
            wanted[-1].append(term)
        else:
            wanted.append([term])
        joins = False
    return Question(tuple(tuple(group) for group in wanted), tuple(excluded))


def _term(match: re.Match[str]) -> Term | None:
    words = match["phrase"] if match["phrase"] is not None else match["word"]
    if not any(_is_word_character(character) for character in words):
        return None
    return Term(words.rstrip("*"), is_prefix=words.endswith("*") or match["star"] == "*")


def _is_word_character(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] == "L" or category in ("Nd", "Nl", "Co")


def matching_statements(dialect: str, text: str) -> sa.Select[tuple[int]]:
    """Select the keys of the statements whose words answer ``text``; for ``StatementRow.id.in_(...)``.

    A text without words selects none; one of exclusions only selects all that do not have them.
    """
    return _matching(STATEMENTS, dialect, parse_question(text))


def matching_claims(dialect: str, text: str) -> sa.Select[tuple[int]]:
    """The same over the wordings of claims."""
    return _matching(CLAIMS, dialect, parse_question(text))


def _matching(index: SearchIndex, dialect: str, question: Question) -> sa.Select[tuple[int]]:
    find = _find_in_fts5 if dialect == "sqlite" else _find_in_tsvector
    if question.wanted:
        return find(index, question)
    key = sa.table(index.table, sa.column("id", sa.Integer)).c.id
    if not question.excluded:
        return sa.select(key).where(sa.false())
    return sa.select(key).where(key.not_in(find(index, Question((question.excluded,)))))


def _find_in_fts5(index: SearchIndex, question: Question) -> sa.Select[tuple[int]]:
    expression = " AND ".join(f"({_any_of(group)})" for group in question.wanted)
    if question.excluded:
        expression = f"({expression}) NOT ({_any_of(question.excluded)})"
    table = sa.table(index.name, sa.column("rowid", sa.Integer), sa.column(index.name, sa.Text))
    return sa.select(table.c.rowid).where(table.c[index.name].op("MATCH")(expression))


def _any_of(terms: tuple[Term, ...]) -> str:
    # Inside double quotes FTS5 knows no operators; the question has none left in its words.
    return " OR ".join(f'"{term.words}"{" *" if term.is_prefix else ""}' for term in terms)


def _find_in_tsvector(index: SearchIndex, question: Question) -> sa.Select[tuple[int]]:
    wanted = reduce(lambda left, right: left.op("&&")(right), map(_any_query, question.wanted))
    if question.excluded:
        wanted = wanted.op("&&")(sa.func.tsquery_not(_any_query(question.excluded), type_=TSQUERY))
    table = sa.table(index.table, sa.column("id", sa.Integer), sa.column(index.column, sa.Text))
    words = sa.func.search_words(table.c[index.column])
    return sa.select(table.c.id).where(words.op("@@")(wanted))


def _any_query(terms: tuple[Term, ...]) -> sa.ColumnElement[Any]:
    queries = [sa.func.search_phrase(term.words, term.is_prefix, type_=TSQUERY) for term in terms]
    return reduce(lambda left, right: left.op("||")(right), queries[1:], sa.type_coerce(queries[0], TSQUERY))


@contextmanager
def bulk_loading(session: Session) -> Iterator[None]:
    """Add many rows without keeping SQLite's index up to date row by row; it is rebuilt at the end.

    PostgreSQL gathers such changes by itself.
    """
    if session.get_bind().dialect.name != "sqlite":
        yield
        return
    for index in SEARCH_INDEXES:
        for trigger in index.triggers:
            session.execute(sa.text(f"DROP TRIGGER {trigger}"))
    yield
    rebuild(session)
    for index in SEARCH_INDEXES:
        for statement in sqlite_trigger_ddl(index):
            session.connection().exec_driver_sql(statement)


def rebuild(session: Session) -> None:
    """Make the index anew from the texts."""
    for index in SEARCH_INDEXES:
        if session.get_bind().dialect.name == "sqlite":
            session.execute(sa.text(f"INSERT INTO {index.name}({index.name}) VALUES ('rebuild')"))
        else:
            session.execute(sa.text(f"REINDEX INDEX {index.name}"))
