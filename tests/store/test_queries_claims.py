"""What repeats: the four counts, the spread, variants and conflicts."""

from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from tests.builders import DAY, Newsroom, counted
from tracker.domain.records import ClaimEdge, ClaimFilter, ClaimRecord
from tracker.domain.review import Reason, Relation, Status
from tracker.domain.speech import ResolvedSpeaker, SpeakerKind
from tracker.errors import NotFound
from tracker.store.database import Database
from tracker.store.queries.claims import claim_text, get_claim, list_claims
from tracker.store.queries.edges import edges_of, list_edges
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


def test_variants_and_conflicts_are_other_claims_counted_once(room: Newsroom) -> None:
    reason = Reason("number", "12", "13", "12 is not 13")
    twelve, again, thirteen, none = (room.say(f"We built {n}") for n in ("12", "12 of them", "13", "none"))
    built = room.claim(twelve, again, text="12")
    other, opposite = room.claim(thirteen, text="13"), room.claim(none, text="none")
    room.pair(twelve, thirteen, Relation.VARIANT, score=0.7)
    room.pair(again, thirteen, Relation.VARIANT, score=0.9, reasons=(reason,))
    room.pair(twelve, again, Relation.VARIANT)
    room.pair(twelve, none, Relation.CONFLICT)
    room.pair(again, none, Relation.SAME)
    records = {record.text: record for record in list_claims(room.session, ClaimFilter())}
    assert [(one.variants, one.conflicts) for one in map(records.get, ("12", "13", "none")) if one] == [
        (1, 1),
        (1, 0),
        (0, 1),
    ]
    conflict, variant = edges_of(room.session, built)
    assert (conflict.relation, variant.relation) == (Relation.CONFLICT, Relation.VARIANT)
    assert (variant.score, variant.left.text, variant.right.text) == (0.9, "We built 12 of them", "We built 13")
    assert variant.left_claim == room.id("claim", built)
    [turned] = edges_of(room.session, other)
    assert turned == ClaimEdge(
        Relation.VARIANT,
        0.9,
        (Reason("number", "13", "12", "12 is not 13"),),
        room.id("claim", other),
        variant.right,
        room.id("claim", built),
        variant.left,
    )
    assert len(edges_of(room.session, opposite)) == 1


def test_a_conflict_with_a_hidden_statement_is_neither_counted_nor_shown(room: Newsroom) -> None:
    built, hidden, shown = (room.say(words) for words in ("We built 12", "We built none", "We built nothing"))
    claim = room.claim(built)
    room.claim(hidden, shown)
    room.pair(built, hidden, Relation.CONFLICT, score=0.9)
    assert get_claim(room.session, claim).claim.conflicts == 1
    room.hide(hidden)
    detail = get_claim(room.session, claim)
    assert (detail.claim.conflicts, detail.edges) == (0, ())
    assert list_edges(room.session) == []
    room.pair(built, shown, Relation.CONFLICT, score=0.8)
    detail = get_claim(room.session, claim)
    assert (detail.claim.conflicts, [edge.right.text for edge in detail.edges]) == (1, ["We built nothing"])


def test_edges_come_conflicts_first_then_those_of_one_speaker_then_the_surest(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    pairs = [
        ("unsure", Relation.CONFLICT, 0.6, None),
        ("own words", Relation.CONFLICT, 0.5, novak),
        ("variant", Relation.VARIANT, 0.9, novak),
        ("sure", Relation.CONFLICT, 0.8, None),
    ]
    for name, relation, score, speaker in pairs:
        left, right = room.say(f"{name} left", speaker=speaker), room.say(f"{name} right", speaker=speaker)
        room.claim(left)
        room.claim(right)
        room.pair(left, right, relation, score=score)
    order = ["own words left", "sure left", "unsure left", "variant left"]
    assert [edge.left.text for edge in list_edges(room.session)] == order
    assert [edge.left.text for edge in list_edges(room.session, limit=2)] == order[:2]
    assert [edge.left.text for edge in list_edges(room.session, [Relation.VARIANT])] == order[3:]


def test_a_pair_somebody_has_settled_is_no_edge_any_more(room: Newsroom) -> None:
    one, two = room.say("We built 12"), room.say("We built 13")
    claim = room.claim(one)
    room.claim(two)
    room.pair(one, two)
    room.change("candidate", room.newest("candidate"), superseded_at=sa.func.current_timestamp())
    assert get_claim(room.session, claim).claim.conflicts == 0
    assert edges_of(room.session, claim) == []


def test_an_empty_database_has_no_claims(database: Database) -> None:
    with database.reading() as session:
        assert list_claims(session, ClaimFilter()) == []
        assert list_edges(session) == []


def test_a_longer_list_asks_no_more_questions(room: Newsroom) -> None:
    asked = []
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
        asked.append((len(claims), len(edges), len(sent), len(sent_for_edges)))
    assert [found[:2] for found in asked] == [(5, 5), (50, 50)]
    assert asked[0][2:] == asked[1][2:]
