"""Claims, memberships and pairs worth a look: superseded, never overwritten."""

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom, newsroom
from tracker.domain.review import Comparison, Reason, Relation
from tracker.store.database import Database
from tracker.store.tables import CandidateRow, ClaimRow
from tracker.store.writes import claims


def test_a_claim_has_a_wording_and_an_anchor_that_can_move(room: Newsroom) -> None:
    short, long = room.say("We built 900"), room.say("We built 900 bridges in three years")
    key = room.claim(short, text="We built 900")
    row = room.session.scalars(sa.select(ClaimRow)).one()
    assert (row.id, row.text, row.anchor_id) == (key, "We built 900", short.assertions[0])
    assert row.public_id.startswith("cl_")
    claims.move_anchor(room.session, key, long.assertions[0], "We built 900 bridges in three years")
    room.session.refresh(row)
    assert (row.text, row.anchor_id) == ("We built 900 bridges in three years", long.assertions[0])


def test_the_database_refuses_a_second_live_membership(database: Database) -> None:
    with newsroom(database) as room:
        said = room.say("We built 900")
        claim = room.claim(said)
    with pytest.raises(sa.exc.IntegrityError), newsroom(database) as room:
        room.join(said.assertions[0], claim)


def test_pairs_are_kept_in_order_with_what_explains_them(room: Newsroom) -> None:
    reason = Reason("number", "12", "13", "12 is not 13")
    comparison = Comparison(Relation.VARIANT, 0.8, (reason,), {"overlap": 0.5})
    early, late = (room.say(words).assertions[0] for words in ("We built 12", "We built 13"))
    claims.add_pairs(room.session, {(late, early): comparison}, matcher="m-7", run=room.run)
    row = room.session.scalars(sa.select(CandidateRow)).one()
    assert (row.left_id, row.right_id) == (early, late)
    assert (row.relation, row.score, row.matcher) == (Relation.VARIANT, 0.8, "m-7")
    assert [Reason(**one) for one in row.reasons] == [reason]
    assert row.features == {"overlap": 0.5}


def test_a_pair_the_other_way_round_is_ordered_too(room: Newsroom) -> None:
    early, late = (room.say(words).assertions[0] for words in ("We built 12", "We built 13"))
    claims.add_pairs(room.session, {(early, late): Comparison(Relation.SAME, 1.0)}, matcher="m", run=room.run)
    row = room.session.scalars(sa.select(CandidateRow)).one()
    assert (row.left_id, row.right_id) == (early, late)


def test_no_pairs_write_nothing(room: Newsroom) -> None:
    claims.add_pairs(room.session, {}, matcher="m", run=room.run)
    assert room.session.scalars(sa.select(CandidateRow)).all() == []
