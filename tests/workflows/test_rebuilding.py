"""The candidate index made again: the same keys as ingestion made, also after it was cut short."""

import pytest
import sqlalchemy as sa

from tracker.store.database import Database
from tracker.store.queries.statistics import match_statistics
from tracker.store.tables import AssertionRow, MatchKeyRow, MembershipRow
from tracker.workflows import rebuilding
from tracker.workflows.statements import Logged, log

QUOTES = (
    "The ferry carries 6,000 passengers a week",
    "The bridge is safe for lorries today",
    "The ferry carries 1,000 passengers a week",
    "The ferry carries 6,000 passengers a week",
    "No household would lose its supply this summer",
)


@pytest.fixture
def logged(database: Database) -> Database:
    for number, quote in enumerate(QUOTES):
        log(database, Logged(quote=quote, speaker="Ann Lee", source=f"Paper {number}"), actor="Ann")
    return database


def keys(database: Database) -> set[tuple[int, int]]:
    with database.reading() as session:
        return {(row[0], row[1]) for row in session.execute(sa.select(MatchKeyRow.key, MatchKeyRow.assertion_id))}


def memberships(database: Database) -> list[tuple[int, int]]:
    with database.reading() as session:
        rows = session.execute(sa.select(MembershipRow.assertion_id, MembershipRow.claim_id).order_by(MembershipRow.id))
        return [(row[0], row[1]) for row in rows]


def age(database: Database) -> None:
    """As if all keys were of older rules, and not all of them there."""
    with database.writing() as session:
        session.execute(sa.update(AssertionRow).values(matcher="0", wording_key=7))
        session.execute(sa.delete(MatchKeyRow).where(MatchKeyRow.key < 0))


def test_nothing_is_done_when_all_keys_are_of_the_present_rules(logged: Database) -> None:
    before = keys(logged)
    assert rebuilding.count_waiting(logged) == 0
    assert list(rebuilding.rebuild(logged, actor="Ann")) == []
    assert keys(logged) == before


def test_the_keys_are_those_that_ingestion_makes_and_claims_stay(logged: Database) -> None:
    before, claims = keys(logged), memberships(logged)
    age(logged)
    assert rebuilding.count_waiting(logged) == len(QUOTES)
    assert sum(rebuilding.rebuild(logged, actor="Ann")) == len(QUOTES)
    assert keys(logged) == before
    assert memberships(logged) == claims
    assert rebuilding.count_waiting(logged) == 0


def test_cut_short_it_goes_on_where_it_stopped(logged: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys(logged)
    age(logged)
    monkeypatch.setattr(rebuilding, "BATCH", 2)
    batches = rebuilding.rebuild(logged, actor="Ann")
    assert next(batches) == 2
    batches.close()
    assert rebuilding.count_waiting(logged) == 3
    assert list(rebuilding.rebuild(logged, actor="Ann")) == [2, 1]
    assert keys(logged) == before


def test_statistics_count_what_is_there(logged: Database) -> None:
    with logged.reading() as session:
        found = match_statistics(session)
    assert (found.assertions, found.claims, found.repeated) == (5, 4, 1)
    assert found.keys == len(keys(logged))
    assert found.index_bytes is None or found.index_bytes > 0
