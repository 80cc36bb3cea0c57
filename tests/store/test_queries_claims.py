"""What repeats: the four counts, the spread, variants and conflicts."""

from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from tests.builders import DAY, Newsroom, counted
from tracker.domain.articles import DatePrecision
from tracker.domain.records import ClaimFilter, ClaimRecord
from tracker.domain.review import Status
from tracker.domain.speech import ResolvedSpeaker, SpeakerKind
from tracker.errors import NotFound
from tracker.store.database import Database
from tracker.store.queries.claims import claim_text, claims_by_key, get_claim, list_claims, list_claims_to_check
from tracker.store.queries.edges import list_edges
from tracker.store.queries.members import members_by_claim
from tracker.store.writes import documents
from tracker.store.writes.statements import StoredStatement, replace_statements
from tracker.store.writes.verifications import add_verification, find_rating

OUTLETS = ("Courier", "Herald", "Gazette", "Mercury")
WORDS = "We built 900 bridges"


def counts(room: Newsroom, claim: int) -> tuple[int, int, int, int]:
    """Said, printed, distinct texts, outlets; the same from the list and from the claim's own page."""
    record = get_claim(room.session, claim).claim
    listed = [one for one in list_claims(room.session, ClaimFilter()) if one.id == record.id]
    assert listed in ([], [record])
    return record.said, record.printed, record.distinct_texts, record.outlets


def everywhere(room: Newsroom, **said: Any) -> list[StoredStatement]:
    """The same words in four outlets."""
    return [room.say(WORDS, source=outlet, **said) for outlet in OUTLETS]


def copies(room: Newsroom, *statements: StoredStatement) -> None:
    first, *rest = (room.document_of(one) for one in statements)
    for other in rest:
        documents.group_copies(room.session, other, first, room.run)


def listed(room: Newsroom, limit: int | None = None, **wanted: Any) -> list[str]:
    return [record.text for record in list_claims(room.session, ClaimFilter(**wanted), limit=limit)]


def test_one_speaker_on_one_day_in_four_outlets_said_it_once(room: Newsroom) -> None:
    claim = room.claim(*everywhere(room, speaker=room.speaker("Zoë Novák")))
    assert counts(room, claim) == (1, 4, 4, 4)


def test_a_day_that_is_printed_goes_before_the_day_of_printing(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    spread = [room.say(WORDS, speaker=novak, on=date(2026, 2, day), said_on=DAY) for day in (10, 11, 12)]
    claim = room.claim(*spread)
    assert counts(room, claim) == (1, 3, 3, 1)
    record = get_claim(room.session, claim).claim
    assert (record.first_on, record.last_on) == (DAY, DAY)


def test_two_days_or_two_speakers_are_said_twice(room: Newsroom) -> None:
    novak, lund = room.speaker("Zoë Novák"), room.speaker("Bo Lund")
    claim = room.claim(
        room.say(WORDS, speaker=novak),
        room.say(WORDS, speaker=novak, on=date(2026, 3, 1)),
        room.say(WORDS, speaker=lund),
    )
    assert counts(room, claim) == (3, 3, 3, 1)
    record = get_claim(room.session, claim).claim
    assert record.speakers == ("Zoë Novák", "Bo Lund")
    assert (record.first_on, record.last_on) == (DAY, date(2026, 3, 1))


def test_two_who_turn_out_to_be_one_said_it_once(room: Newsroom) -> None:
    novak, merged = room.speaker("Zoë Novák"), room.speaker("Z. Novák")
    claim = room.claim(room.say(WORDS, speaker=novak), room.say(WORDS, speaker=merged))
    assert counts(room, claim)[0] == 2
    room.merge(merged, novak)
    assert counts(room, claim)[0] == 1
    assert get_claim(room.session, claim).claim.speakers == ("Zoë Novák",)


def test_unknown_speakers_are_told_apart_by_the_name_their_document_gives(room: Newsroom) -> None:
    statements = []
    for name in ("Eva Holm", "Jan Holm", "Jan Holm"):
        version = room.document(f"“{WORDS}”, said {name}.")
        resolved = ResolvedSpeaker(name, SpeakerKind.PERSON)
        statements.append(room.state(version, WORDS, resolved=resolved, mention=name))
    assert counts(room, room.claim(*statements)) == (2, 3, 3, 1)


def test_copies_of_one_text_are_printed_each_and_one_text(room: Newsroom) -> None:
    one, two, three, four = everywhere(room)
    copies(room, one, two, three)
    claim = room.claim(one, two, three, four)
    assert counts(room, claim) == (1, 4, 2, 4)
    groups = [member.copies_group for member in get_claim(room.session, claim).members]
    assert groups[:3] == [groups[0]] * 3
    assert groups[0] is not None
    assert groups[3] is None


def test_a_document_that_says_it_twice_is_printed_once(room: Newsroom) -> None:
    version = room.document(f"“{WORDS}” he said. “{WORDS}!”", source=None, on=None)
    claim = room.claim(room.state(version, WORDS), room.state(version, f"{WORDS}!"))
    assert counts(room, claim) == (1, 1, 1, 0)


def test_undated_documents_are_an_occasion_each(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    claim = room.claim(*(room.say(WORDS, speaker=novak, on=None) for _ in range(2)))
    assert counts(room, claim) == (2, 2, 2, 1)
    record = get_claim(room.session, claim).claim
    assert (record.first_on, record.last_on) == (None, None)


def test_hidden_and_rejected_statements_do_not_count(room: Newsroom) -> None:
    one, two, three, four = everywhere(room, speaker=room.speaker("Zoë Novák"))
    claim = room.claim(one, two, three, four)
    room.hide(one)
    room.change("statement", two.key, attribution_state="rejected")
    assert counts(room, claim) == (1, 2, 2, 2)
    assert len(get_claim(room.session, claim).members) == 2
    room.hide(three)
    room.hide(four)
    assert counts(room, claim) == (0, 0, 0, 0)
    assert listed(room) == []


def test_a_statement_that_a_later_version_repeats_counts_once(room: Newsroom) -> None:
    url = "https://news.example/page"
    old = room.document(f"“{WORDS}”.", url=url, on=DAY)
    before = room.state(old, WORDS)
    new = room.document(f"Corrected. “{WORDS}”.", url=url, on=DAY)
    claim = room.claim(before, room.state(new, WORDS))
    replace_statements(room.session, old.version, new.version)
    assert counts(room, claim) == (1, 1, 1, 1)
    assert len(get_claim(room.session, claim).members) == 1


def test_an_assertion_that_was_moved_counts_where_it_is(room: Newsroom) -> None:
    one, two = everywhere(room)[:2]
    claim = room.claim(one, two)
    moved = room.newest("membership")
    other = room.claim(room.say("No"))
    room.change("membership", moved, superseded_at=sa.func.current_timestamp())
    room.join(two.assertions[0], other)
    assert counts(room, claim)[1] == 1
    assert counts(room, other)[1] == 2


def test_the_members_of_a_claim_come_earliest_first_with_its_anchor_marked(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    late, undated, early = (room.say(WORDS, on=on, speaker=novak) for on in (date(2026, 3, 1), None, date(2026, 1, 1)))
    claim = room.claim(late, undated, early)
    members = get_claim(room.session, claim).members
    assert [member.published_on for member in members] == [date(2026, 1, 1), date(2026, 3, 1), None]
    assert [member.is_anchor for member in members] == [False, True, False]
    first = members[0]
    assert (first.text, first.speaker, first.source, first.score) == (WORDS, "Zoë Novák", "Courier", None)
    assert first.statement_id == room.id("statement", early.key)
    assert first.assertion_id == room.id("assertion", early.assertions[0])


def test_repeated_outlets_since_and_speaker_narrow(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    room.claim(*everywhere(room, speaker=novak), text="four outlets")
    room.claim(*(room.say("twice", on=date(2026, 3, day)) for day in (1, 2)), text="twice in one")
    room.claim(room.say("no outlet", source=None, on=None), text="no outlet")
    assert listed(room) == ["four outlets", "twice in one", "no outlet"]
    assert listed(room, limit=1) == ["four outlets"]
    assert listed(room, repeated=2) == ["four outlets", "twice in one"]
    assert listed(room, min_outlets=1, repeated=1) == ["four outlets", "twice in one", "no outlet"]
    assert listed(room, min_outlets=2) == ["four outlets"]
    assert listed(room, since=date(2026, 3, 1)) == ["twice in one"]
    assert listed(room, speaker="Novák") == ["four outlets"]
    with pytest.raises(NotFound):
        listed(room, speaker="Lund")


def test_a_speaker_whose_statement_is_hidden_does_not_make_the_claim(room: Newsroom) -> None:
    hidden = room.say(WORDS, speaker=room.speaker("Zoë Novák"))
    room.claim(hidden, room.say(WORDS, speaker=room.speaker("Bo Lund")), text="both")
    assert listed(room, speaker="Novák") == ["both"]
    room.hide(hidden)
    assert listed(room, speaker="Novák") == []
    assert listed(room, speaker="Lund") == ["both"]


def test_claims_printed_as_often_come_latest_first_and_undated_last(room: Newsroom) -> None:
    for text, on in (("undated", None), ("old", date(2025, 1, 1)), ("new", date(2026, 5, 1))):
        room.claim(room.say(text, on=on), text=text)
    assert listed(room) == ["new", "old", "undated"]


@pytest.mark.parametrize(
    ("about", "expected"), [("bridges", ["900 bridges"]), ("CAFE", ["Le café"]), ("bridge", []), ("", [])]
)
def test_about_looks_in_the_wording_of_the_claim(room: Newsroom, about: str, expected: list[str]) -> None:
    for text in ("900 bridges", "Le café"):
        room.claim(room.say(f"so: {text}"), text=text)
    assert listed(room, about=about) == expected


def verify(room: Newsroom, claim: int, status: Status, rating: str | None = None) -> None:
    add_verification(
        room.session,
        claim,
        event="approve",
        status=status,
        rating=find_rating(room.session, rating) if rating else None,
        reason=f"{status.value} it is",
        as_of=DAY,
        evidence=["ev_1"],
        actor=room.actor,
        run=room.run,
    )


def test_a_claim_shows_the_last_of_its_events(room: Newsroom) -> None:
    claim = room.claim(room.say(WORDS), text="bridges")
    verify(room, claim, Status.IN_REVIEW, "true")
    verify(room, claim, Status.VERIFIED, "false")
    detail = get_claim(room.session, claim)
    assert detail.claim == ClaimRecord(
        id=room.id("claim", claim),
        text="bridges",
        status=Status.VERIFIED,
        rating_scale="house",
        rating="false",
        as_of=DAY,
        decided_at=detail.history[-1].created_at,
        decided_by="Ann",
        reason="verified it is",
        said=1,
        printed=1,
        distinct_texts=1,
        outlets=1,
        speakers=(),
        first_on=DAY,
        last_on=DAY,
        variants=0,
        conflicts=0,
        check_worthiness=0.5,
        first_precision=DatePrecision.DAY,
        last_precision=DatePrecision.DAY,
    )
    assert [(one.seq, one.rating, one.evidence) for one in detail.history] == [
        (1, "true", ("ev_1",)),
        (2, "false", ("ev_1",)),
    ]
    assert claim_text(room.session, claim) == "bridges"


@pytest.mark.parametrize("status", list(Status))
def test_unverified_leaves_out_what_is_settled(room: Newsroom, status: Status) -> None:
    verify(room, room.claim(room.say(WORDS), text="looked at"), status, "true")
    room.claim(room.say("No"), text="never looked at")
    settled = status in (Status.VERIFIED, Status.NOT_CHECKABLE)
    assert sorted(listed(room, unverified=True)) == (
        ["never looked at"] if settled else ["looked at", "never looked at"]
    )


def test_a_claim_is_as_worth_a_check_as_the_most_worthy_assertion_that_counts(room: Newsroom) -> None:
    low, high, hidden = (room.say(WORDS, check_worthiness=worth) for worth in (0.2, 0.6, 0.9))
    claim = room.claim(low, high, hidden)
    assert get_claim(room.session, claim).claim.check_worthiness == 0.9
    room.change("statement", hidden.key, attribution_state="rejected")
    assert get_claim(room.session, claim).claim.check_worthiness == 0.6
    for one in (low, high):
        room.hide(one)
    assert get_claim(room.session, claim).claim.check_worthiness is None


def test_claims_to_check_come_most_worthy_first_then_by_outlets_and_documents(room: Newsroom) -> None:
    for text, worth, outlets in (
        ("idle", 0.1, ("Courier", "Herald", "Gazette")),
        ("one outlet", 0.7, ("Courier",)),
        ("one outlet twice", 0.7, ("Courier", "Courier")),
        ("two outlets", 0.7, ("Courier", "Herald")),
        ("most worthy", 0.9, ("Courier",)),
    ):
        room.claim(*(room.say(text, source=outlet, check_worthiness=worth) for outlet in outlets), text=text)
    room.claim(room.say("never said", check_worthiness=1.0), text="settled")
    verify(room, room.newest("claim"), Status.VERIFIED, "false")

    def to_check(limit: int | None = None, **wanted: Any) -> list[str]:
        filter_ = ClaimFilter(unverified=True, **wanted)
        return [record.text for record in list_claims_to_check(room.session, filter_, limit=limit)]

    order = ["most worthy", "two outlets", "one outlet twice", "one outlet", "idle"]
    assert to_check() == order
    assert to_check(limit=2) == order[:2]
    assert to_check(min_check_worthiness=0.7) == order[:4]
    assert to_check(min_outlets=2) == ["two outlets", "idle"]
    assert to_check(repeated=2, min_check_worthiness=0.5) == ["two outlets", "one outlet twice"]
    assert listed(room, min_check_worthiness=0.8) == ["most worthy", "settled"]


def test_the_period_of_a_claim_tells_how_exactly_its_ends_are_known(room: Newsroom) -> None:
    monday = date(2026, 3, 2)
    week = room.say(WORDS, on=date(2026, 3, 9), said_on=monday, said_precision=DatePrecision.WEEK)
    claim = room.claim(week, room.say(WORDS, on=date(2026, 5, 1)))
    record = get_claim(room.session, claim).claim
    assert (record.first_on, record.first_precision) == (monday, DatePrecision.WEEK)
    assert (record.last_on, record.last_precision) == (date(2026, 5, 1), DatePrecision.DAY)
    [first, second] = get_claim(room.session, claim).members
    assert (first.said_precision, second.said_precision) == (DatePrecision.WEEK, None)
    assert second.published_precision is DatePrecision.DAY


def test_claims_by_key_leave_a_document_out(room: Newsroom) -> None:
    here, there = (room.say(WORDS, source=source) for source in ("Courier", "Herald"))
    claim, only = room.claim(here, there), room.claim(room.say("We built 12"))
    document = room.document_of(here)
    assert {key: one.printed for key, one in claims_by_key(room.session, [claim, only]).items()} == {claim: 2, only: 1}
    assert [one.outlets for one in claims_by_key(room.session, [claim], besides=document).values()] == [1]
    assert list(members_by_claim(room.session, [claim], besides=document)[claim]) == [there.assertions[0]]
    besides = claims_by_key(room.session, [claim], besides=room.document_of(there))
    assert list(besides) == [claim]
    assert claims_by_key(room.session, [only], besides=room.newest("document")) == {}
    assert claims_by_key(room.session, []) == {}


def test_an_empty_database_has_no_claims(database: Database) -> None:
    with database.reading() as session:
        assert list_claims(session, ClaimFilter()) == []
        assert list_edges(session) == []


def test_a_longer_list_asks_no_more_questions(room: Newsroom) -> None:
    asked: list[tuple[int, ...]] = []
    novak = room.speaker("Zoë Novák")
    for batch, more in enumerate((5, 45)):
        for number in range(more):
            one, two = (room.say(f"{batch} {number} {side}", speaker=novak) for side in ("left", "right"))
            room.claim(one, text="left")
            room.claim(two, text="right")
            room.pair(one, two)
        with counted(room.session) as sent:
            claims = list_claims(room.session, ClaimFilter(speaker="Novák", about="left"))
        with counted(room.session) as sent_for_edges:
            edges = list_edges(room.session)
        with counted(room.session) as sent_for_queue:
            list_claims_to_check(room.session, ClaimFilter(unverified=True))
        asked.append((len(claims), len(edges), len(sent), len(sent_for_edges), len(sent_for_queue)))
    assert [found[:2] for found in asked] == [(5, 5), (50, 50)]
    assert asked[0][2:] == asked[1][2:]
