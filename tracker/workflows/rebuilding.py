"""The candidate index made anew, when the rules have changed or a person wants it."""

from collections.abc import Generator, Sequence

from tracker.match import KEYS_VERSION, index_keys, read_wording
from tracker.store.database import Database, lock_additions
from tracker.store.queries import rebuilding as queries
from tracker.store.queries.matching import match_index
from tracker.store.writes import statements
from tracker.workflows.matching import repeats
from tracker.workflows.recording import recorded
from tracker.workflows.storing import wording_key

BATCH = 500
"""Assertions of a transaction: half a second of work, of which little with the lock."""


def count_waiting(database: Database, *, everything: bool = False) -> int:
    """How many assertions a rebuild has to go through."""
    with database.reading() as session:
        found = queries.count_by_matcher(session)
    return sum(found.values()) - (0 if everything or _has_old(found) else found.get(KEYS_VERSION, 0))


def rebuild(database: Database, *, actor: str, everything: bool = False) -> Generator[int, None, None]:
    """Give every assertion that can be true its wording key and its match keys by the present rules.

    Yields how many are done, a batch at a time. What has been yielded is stored; run again, it goes on with what is
    missing, and does nothing when nothing is. Where keys by older rules are left, and with ``everything``, the index is
    emptied first: until the end an earlier assertion may not be found. Claims, memberships and pairs stay as they are.
    """
    with database.reading() as session:
        found = queries.count_by_matcher(session)
    is_new_start = everything or _has_old(found)
    if not is_new_start and None not in found:
        return
    with recorded(database, "match rebuild", actor=actor, arguments={"all": True} if everything else {}) as run:
        if is_new_start:
            with database.writing() as session:
                lock_additions(session)
                statements.forget_match_keys(session)
        after = 0
        while batch := _next(database, after):
            _give_keys(database, batch)
            after = batch[-1][0]
            run.count("assertions", len(batch))
            yield len(batch)


def _has_old(found: dict[str | None, int]) -> bool:
    return bool(found.keys() - {None, KEYS_VERSION})


def _next(database: Database, after: int) -> list[tuple[int, str]]:
    with database.reading() as session:
        return queries.without_keys(session, after=after, limit=BATCH)


def _give_keys(database: Database, batch: Sequence[tuple[int, str]]) -> None:
    wordings = {assertion: read_wording(text) for assertion, text in batch}
    keys_of = {assertion: index_keys(wording) for assertion, wording in wordings.items()}
    wording_keys = {assertion: wording_key(wording) for assertion, wording in wordings.items()}
    with database.writing() as session:
        lock_additions(session)
        first = queries.keyed_wordings(session, wording_keys.values(), matcher=KEYS_VERSION)
        index = match_index(session, {key for keys in keys_of.values() for key in keys})
        for assertion, text in batch:
            older, older_text = first.get(wording_keys[assertion], (assertion, text))
            if older >= assertion or not repeats(older_text, text):
                index.add(assertion, keys_of[assertion])
                first[wording_keys[assertion]] = min((older, older_text), (assertion, text))
        statements.add_match_keys(session, index)
        statements.set_wording_keys(session, wording_keys, matcher=KEYS_VERSION)
