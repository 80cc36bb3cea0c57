"""A claim's history: numbered, chained by hash, recomputable from what is exported."""

import hashlib
import json
import threading
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom, newsroom
from tracker.domain.review import Status
from tracker.errors import NotFound
from tracker.store.database import Database
from tracker.store.house_scale import HOUSE_SCALE
from tracker.store.queries.verifications import history_of
from tracker.store.tables import RatingRow, RatingScaleRow, VerificationRow
from tracker.store.writes.verifications import add_verification, find_rating, hash_of

AS_OF = date(2026, 3, 1)


def add(room: Newsroom, claim: int, *, reason: str = "The register says so.", code: str = "false") -> VerificationRow:
    return add_verification(
        room.session,
        claim,
        event="propose",
        status=Status.IN_REVIEW,
        rating=find_rating(room.session, code),
        reason=reason,
        as_of=AS_OF,
        evidence=["ev_1"],
        actor=room.actor,
        run=room.run,
    )


def test_each_event_takes_the_next_number_of_its_claim_and_the_hash_before_it(room: Newsroom) -> None:
    one, other = room.claim(room.say("We built 12")), room.claim(room.say("We built 13"))
    rows = [add(room, claim) for claim in (one, other, one)]
    assert [row.seq for row in rows] == [1, 1, 2]
    assert [row.prev_hash for row in rows] == ["", rows[0].hash, rows[1].hash]


def test_the_hash_can_be_recomputed_from_what_is_exported(database: Database) -> None:
    with newsroom(database) as room:
        claim = room.claim(room.say("We built 12"))
        prev_hash = add(room, claim).hash
        add(room, claim, reason="  Das Register sagt: „nein“. ")
        public_id = room.id("claim", claim)
    with database.reading() as session:
        record = history_of(session, claim)[-1]
    line = json.dumps(
        {
            "actor": "Ann",
            "as_of": "2026-03-01",
            "claim": public_id,
            "created_at": record.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f+00:00"),
            "event": "propose",
            "evidence": ["ev_1"],
            "id": record.id,
            "prev_hash": prev_hash,
            "rating": "false",
            "reason": "Das Register sagt: „nein“.",
            "seq": 2,
            "status": "in_review",
        },
        sort_keys=True,
        separators=(",", ":"),
    )
    assert record.hash == hashlib.sha256(line.encode()).hexdigest()


def test_the_hash_covers_everything_that_is_said() -> None:
    event = {
        "public_id": "vf_1",
        "claim": "cl_1",
        "seq": 1,
        "event": "propose",
        "status": Status.IN_REVIEW,
        "rating": "false",
        "reason": "because",
        "as_of": AS_OF,
        "evidence": ["ev_1"],
        "actor": "Ann",
        "created_at": datetime(2026, 3, 1, 12, tzinfo=UTC),
        "prev_hash": "",
    }
    other = {
        "public_id": "vf_2",
        "claim": "cl_2",
        "seq": 2,
        "event": "approve",
        "status": Status.VERIFIED,
        "rating": "true",
        "reason": "because of this",
        "as_of": date(2026, 3, 2),
        "evidence": ["ev_1", "ev_2"],
        "actor": "Bo",
        "created_at": datetime(2026, 3, 1, 12, 0, 0, 1, tzinfo=UTC),
        "prev_hash": "0",
    }
    hashes = {hash_of(**{**event, name: value}) for name, value in other.items()}  # type: ignore[arg-type]
    assert len(hashes | {hash_of(**event)}) == len(other) + 1  # type: ignore[arg-type]


def test_every_rating_of_the_house_is_found(database: Database) -> None:
    with database.reading() as session:
        found = [find_rating(session, rating.code) for rating in HOUSE_SCALE]
    assert len(set(found)) == len(HOUSE_SCALE)


def test_an_unknown_rating_names_those_there_are(database: Database) -> None:
    with database.reading() as session, pytest.raises(NotFound, match=r"no rating 'pants'.*true, mostly_true"):
        find_rating(session, "pants")
    with database.reading() as session, pytest.raises(NotFound, match="no rating 'true'"):
        find_rating(session, "true", scale="theirs")


def test_the_newest_version_of_a_scale_counts_without_its_retired_labels(room: Newsroom) -> None:
    old = find_rating(room.session, "true")
    scale = RatingScaleRow(name="house", version=2)
    room.session.add(scale)
    room.session.flush()
    new, gone = (RatingRow(scale_id=scale.id, code=code, definition="x") for code in ("true", "gone"))
    gone.retired_at = datetime(2026, 3, 1, tzinfo=UTC)
    room.session.add_all([new, gone])
    room.session.flush()
    assert find_rating(room.session, "true") == new.id != old
    with pytest.raises(NotFound, match=r"the ratings are: true$"):
        find_rating(room.session, "gone")


def test_two_who_decide_at_the_same_moment_both_get_into_the_chain(database: Database) -> None:
    with newsroom(database) as room:
        claims = [room.claim(room.say(words)) for words in ("We built 12", "We built 13")]
    ready = threading.Barrier(2)
    failed: list[BaseException] = []

    def decide(claim: int) -> None:
        try:
            ready.wait(timeout=10)
            for _ in range(5):
                with newsroom(database) as room:
                    add(room, claim)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=decide, args=(claim,)) for claim in claims]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert failed == []
    with database.reading() as session:
        rows = session.execute(sa.select(VerificationRow.prev_hash, VerificationRow.hash).order_by(VerificationRow.id))
        previous = ""
        for prev_hash, own in rows:
            assert prev_hash == previous
            previous = own
        assert [len(history_of(session, claim)) for claim in claims] == [5, 5]
