"""The candidate index: who shares which keys, the rarest first, and what becomes of a key that too many share."""

import sqlalchemy as sa

from tests.builders import Newsroom
from tracker.store.queries.matching import match_index, same_wordings, stored_wordings
from tracker.store.queries.sharing import KEY_CAP, KeyIndex
from tracker.store.tables import MatchKeyRow
from tracker.store.tables.statements import CROWDED
from tracker.store.writes import statements


def write(room: Newsroom, index: KeyIndex) -> None:
    statements.add_match_keys(room.session, index)


def keys(room: Newsroom) -> set[tuple[int, int]]:
    rows = room.session.execute(sa.select(MatchKeyRow.key, MatchKeyRow.assertion_id))
    return {(row[0], row[1]) for row in rows}


def test_what_is_rarest_comes_first(room: Newsroom) -> None:
    index = match_index(room.session, [1, 2, 3])
    for assertion, held in ((1, [1]), (2, [1, 2]), (3, [1]), (4, [3])):
        index.add(assertion, held)
    assert index.similar([1, 2], limit=9) == [2, 1, 3]
    assert index.similar([1, 2], limit=2) == [2, 1]
    assert index.similar([], limit=9) == []


def test_a_key_that_too_many_share_keeps_one_row_and_finds_nothing(room: Newsroom) -> None:
    index = match_index(room.session, [7, 8])
    for assertion in range(1, KEY_CAP + 1):
        index.add(assertion, [7])
    index.add(1, [8])
    write(room, index)
    assert len(keys(room)) == KEY_CAP + 1
    index = match_index(room.session, [7, 8])
    assert index.similar([7, 8], limit=1) == [1]
    index.add(KEY_CAP + 1, [7])
    assert index.similar([7], limit=50) == []
    write(room, index)
    assert keys(room) == {(7, CROWDED), (8, 1)}
    index = match_index(room.session, [7])
    index.add(KEY_CAP + 2, [7])
    assert index.similar([7], limit=50) == []
    write(room, index)
    assert keys(room) == {(7, CROWDED), (8, 1)}


def test_keys_are_kept_once_each_up_to_the_ends_of_their_range(room: Newsroom) -> None:
    index = match_index(room.session, [])
    index.add(1, [3, -(2**31), 2**31 - 1, 3])
    index.add(1, [3])
    write(room, index)
    write(room, index)
    assert keys(room) == {(3, 1), (-(2**31), 1), (2**31 - 1, 1)}
    assert match_index(room.session, [-(2**31), 4]).similar([-(2**31), 4], limit=9) == [1]


def test_the_oldest_assertion_of_a_wording_that_makes_a_claim_is_found_with_the_anchor_of_that_claim(
    room: Newsroom,
) -> None:
    unmatched, first, second = (room.say("We built 900") for _ in range(3))
    longer = room.say("We built 900 bridges")
    claim = room.claim(longer, first, second)
    assert unmatched.assertions < first.assertions
    [found] = same_wordings(room.session, [wording_key(room, first.assertions[0]), 5]).values()
    assert (found.assertion, found.claim, found.anchor) == (first.assertions[0], claim, longer.assertions[0])
    assert (found.text, found.anchor_text, found.is_anchor) == ("We built 900", "We built 900 bridges", False)
    assert stored_wordings(room.session, [first.assertions[0], unmatched.assertions[0], 10**9]) == {
        first.assertions[0]: found
    }
    assert stored_wordings(room.session, []) == {}


def wording_key(room: Newsroom, assertion: int) -> int:
    return int(room.session.scalar(sa.text("SELECT wording_key FROM assertion WHERE id = :id"), {"id": assertion}) or 0)
