"""Who said what: every filter narrows, on both databases alike."""

from datetime import date
from typing import Any

import pytest

from tests.builders import DAY, Newsroom, counted
from tracker.domain.articles import DatePrecision
from tracker.domain.records import StatementFilter, StatementRecord
from tracker.domain.review import Status
from tracker.domain.speech import AttributionState, ResolvedSpeaker, Span, SpeakerKind, StatementKind
from tracker.errors import Ambiguous, NotFound
from tracker.store.queries.statements import (
    get_statement,
    has_statement,
    list_doubtful,
    list_statements,
    statements_of_document,
)
from tracker.store.writes.verifications import add_verification, find_rating

TEXT = "Intro 😀. Zoë Novák, the mayor, said “We built 12 bridges, in three years.” “We did not.”"


def listed(room: Newsroom, limit: int | None = None, **wanted: object) -> list[str]:
    """The words of the statements that fit, in order."""
    filter_ = StatementFilter(**wanted)  # type: ignore[arg-type]
    return [record.exact for record in list_statements(room.session, filter_, limit=limit)]


def test_a_statement_is_answered_with_its_speaker_its_document_and_its_claims(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    version = room.document(TEXT, url="https://news.example/bridges")
    words = "We built 12 bridges, in three years."
    stored = room.state(
        version,
        words,
        speaker=novak,
        resolved=ResolvedSpeaker("Zoë Novák", SpeakerKind.PERSON, "the mayor"),
        mention="Zoë Novák",
        said_on=date(2026, 2, 8),
        assertions=("We built 12 bridges", "in three years"),
    )
    claim = room.claim(stored)
    room.join(stored.assertions[1], claim)
    [record] = list_statements(room.session, StatementFilter())
    assert record == StatementRecord(
        id=room.id("statement", stored.key),
        exact=words,
        kind=StatementKind.DIRECT,
        speaker_id=room.id("speaker", novak),
        speaker="Zoë Novák",
        speaker_kind=SpeakerKind.PERSON,
        speaker_as_printed="Zoë Novák",
        role_as_printed="the mayor",
        attribution_state=AttributionState.PROPOSED,
        said_on=date(2026, 2, 8),
        said_precision=record.said_precision,
        document_id=version.document_id,
        source="Courier",
        title="Article 1",
        url="https://news.example/bridges",
        published_on=DAY,
        start=TEXT.index(words),
        end=TEXT.index(words) + len(words),
        text_sha256=record.text_sha256,
        language="en",
        claim_ids=(room.id("claim", claim),),
        claim_status=Status.UNVERIFIED,
        rating=None,
        extractor="test",
        confidence=0.9,
        run_id=room.run_id,
        said_words="that day",
        name_in_document="Zoë Novák",
        pieces=(Span(TEXT.index(words), TEXT.index(words) + len(words)),),
        assertions=("We built 12 bridges", "in three years"),
        published_precision=DatePrecision.DAY,
    )
    assert get_statement(room.session, stored.key) == record


def test_the_latest_come_first_and_a_document_keeps_its_order(room: Newsroom) -> None:
    room.say("undated", on=None)
    room.say("old", on=date(2025, 1, 1))
    version = room.document("“second” came before “third”", on=date(2026, 2, 9))
    room.state(version, "third")
    room.state(version, "second")
    room.say("printed late, said early", on=date(2026, 5, 1), said_on=date(2024, 1, 1))
    room.say("first", on=date(2026, 2, 10))
    order = ["first", "second", "third", "old", "printed late, said early", "undated"]
    assert listed(room) == order
    assert listed(room, limit=2) == order[:2]


def test_hidden_rejected_and_replaced_statements_are_not_shown(room: Newsroom) -> None:
    hidden, rejected, replaced, stays = (room.say(words) for words in ("one", "two", "three", "four"))
    room.hide(hidden)
    room.change("statement", rejected.key, attribution_state="rejected")
    room.change("statement", replaced.key, replaced_by_id=stays.key)
    assert listed(room) == ["four"]
    assert get_statement(room.session, hidden.key).exact == "one"


def test_since_and_until_take_the_day_it_was_said_else_the_day_it_was_printed(room: Newsroom) -> None:
    room.say("undated", on=None)
    room.say("said in January", on=date(2026, 3, 1), said_on=date(2026, 1, 31))
    room.say("printed in February", on=date(2026, 2, 1))
    assert listed(room, since=date(2026, 2, 1)) == ["printed in February"]
    assert listed(room, until=date(2026, 1, 31)) == ["said in January"]
    assert listed(room, since=date(2026, 1, 31), until=date(2026, 2, 1)) == [
        "printed in February",
        "said in January",
    ]


def test_a_speaker_is_meant_with_all_that_were_merged_into_it(room: Newsroom) -> None:
    into, merged, chained, other = (room.speaker(f"{name} Holm") for name in ("Eva", "E.", "Evi", "Jan"))
    for number, key in enumerate((into, merged, chained, other)):
        room.say(f"statement {number}", speaker=key)
    room.say("nobody's")
    room.merge(chained, merged)
    room.merge(merged, into)
    expected = ["statement 0", "statement 1", "statement 2"]
    assert listed(room, speaker="Eva Holm") == listed(room, speaker="evi  HOLM") == expected
    assert listed(room, speaker=room.id("speaker", into)[:9]) == expected
    named = {record.speaker for record in list_statements(room.session, StatementFilter(speaker="Eva Holm"))}
    assert named == {"Eva Holm"}


def test_what_names_nobody_or_several_is_said_at_once_and_not_while_reading(room: Newsroom) -> None:
    room.speaker("Eva Holm")
    room.speaker("Jan Holm")
    room.say("here", source="Courier")
    with pytest.raises(Ambiguous, match="fits 2 speakers"):
        list_statements(room.session, StatementFilter(speaker="Holm"))
    with pytest.raises(NotFound, match="no speaker 'Lund'"):
        list_statements(room.session, StatementFilter(speaker="Lund"))
    with pytest.raises(NotFound, match="no source 'Gazette'; there are: Courier"):
        list_statements(room.session, StatementFilter(source="Gazette"))
    with pytest.raises(NotFound, match="no document 'do_1'"):
        list_statements(room.session, StatementFilter(document="do_1"))


def test_source_document_and_kind_narrow(room: Newsroom) -> None:
    version = room.document("“direct” and indirect", source="Le Courrier")
    room.state(version, "direct")
    room.state(version, "indirect", kind=StatementKind.INDIRECT)
    room.say("elsewhere", source="Herald")
    assert listed(room, source="LE COURRIER") == ["direct", "indirect"]
    assert listed(room, document=version.document_id) == ["direct", "indirect"]
    assert listed(room, document=version.document_id[:10], kind=StatementKind.INDIRECT) == ["indirect"]


def test_unattributed_and_sure_narrow(room: Newsroom) -> None:
    version = room.document("“one” “two” “three”")
    room.state(version, "one", speaker=room.speaker("Eva Holm"), confidence=0.4)
    room.state(version, "two", confidence=0.6)
    room.state(version, "three", state=AttributionState.CONFIRMED)
    assert listed(room, unattributed=True) == ["two", "three"]
    assert listed(room, min_confidence=0.6) == ["two", "three"]
    assert listed(room, min_confidence=0.4) == ["one", "two", "three"]
    assert listed(room, max_confidence=0.6) == ["one", "two"]
    assert listed(room, max_confidence=1.0) == ["one", "two", "three"]
    assert listed(room, min_confidence=0.5, max_confidence=0.6) == ["two"]


def test_a_week_counts_as_its_first_day_as_a_month_does(room: Newsroom) -> None:
    for words, precision in (("week", DatePrecision.WEEK), ("month", DatePrecision.MONTH)):
        said_on = date(2026, 3, 2) if precision is DatePrecision.WEEK else date(2026, 3, 1)
        room.say(words, on=date(2026, 3, 9), said_on=said_on, said_precision=precision)
    assert listed(room, since=date(2026, 3, 2)) == ["week"]
    assert listed(room, since=date(2026, 3, 3)) == []
    assert listed(room, until=date(2026, 3, 1)) == ["month"]
    [week, month] = list_statements(room.session, StatementFilter())
    assert (week.said_precision, month.said_precision) == (DatePrecision.WEEK, DatePrecision.MONTH)


def test_a_statement_inside_another_names_it_and_who_made_it(room: Newsroom) -> None:
    holm, merged = room.speaker("Eva Holm"), room.speaker("E. Holm")
    version = room.document("Holm said Lund said it will run. “It” he said.")
    outer = room.state(version, "Lund said it will run", speaker=merged)
    room.state(version, "it will run", inside=outer)
    deepest = room.state(version, "run", inside=room.state(version, "will run", mention="Lund", inside=outer))
    room.merge(merged, holm)
    inner = {one.exact: (one.outer_id, one.outer_speaker) for one in list_statements(room.session, StatementFilter())}
    assert inner["Lund said it will run"] == (None, None)
    assert inner["it will run"] == (room.id("statement", outer.key), "Eva Holm")
    assert get_statement(room.session, deepest.key).outer_speaker == "Lund"


def doubtful(room: Newsroom, below: float = 0.8, limit: int | None = None, **wanted: Any) -> list[str]:
    filter_ = StatementFilter(**wanted)
    return [record.exact for record in list_doubtful(room.session, filter_, below=below, limit=limit)]


def test_doubtful_is_what_nobody_was_found_for_and_what_the_machine_is_not_sure_of(room: Newsroom) -> None:
    eva = room.speaker("Eva Holm")
    version = room.document("“sure” “unsure” “surer” “nobody” “nobody, unsure” “unnamed” “decided” “hidden” “rejected”")
    person, unnamed = ResolvedSpeaker("Eva Holm", SpeakerKind.PERSON), ResolvedSpeaker(None, SpeakerKind.ANONYMOUS)
    room.state(version, "sure", speaker=eva, resolved=person)
    room.state(version, "unsure", speaker=eva, resolved=person, confidence=0.3)
    room.state(version, "surer", speaker=eva, resolved=person, confidence=0.7)
    room.state(version, "nobody", confidence=0.99)
    room.state(version, "nobody, unsure", confidence=0.5)
    room.state(version, "unnamed", resolved=unnamed)
    room.state(version, "decided", state=AttributionState.CONFIRMED)
    hidden, rejected = (room.state(version, words, confidence=0.1) for words in ("hidden", "rejected"))
    room.hide(hidden)
    room.change("statement", rejected.key, attribution_state="rejected")
    order = ["nobody, unsure", "nobody", "unsure", "surer"]
    assert doubtful(room) == order
    assert doubtful(room, limit=1) == order[:1]
    assert doubtful(room, below=0.5) == order[:3]
    assert doubtful(room, speaker="Eva Holm") == order[2:]
    assert doubtful(room, since=date(2027, 1, 1)) == []


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("bridges", ["Bridges for Île-de-France", "We built 12 bridges"]),
        ("BRIDGES built", ["We built 12 bridges"]),
        ("ile", ["Bridges for Île-de-France"]),
        ("Île de France", ["Bridges for Île-de-France"]),
        ('"12 bridges"', ["We built 12 bridges"]),
        ("bridges -built", ["Bridges for Île-de-France"]),
        ("bridge*", ["Bridges for Île-de-France", "We built 12 bridges"]),
        ("bridge", []),
        ("built OR cafe", ["Le café", "We built 12 bridges"]),
        ("", []),
        ("?!", []),
    ],
)
def test_about_looks_for_words_and_ignores_accents(room: Newsroom, about: str, expected: list[str]) -> None:
    for words in ("We built 12 bridges", "Le café", "Bridges for Île-de-France"):
        room.say(words)
    assert sorted(listed(room, about=about)) == expected


def test_every_filter_at_once(room: Newsroom) -> None:
    eva = room.speaker("Eva Holm")
    version = room.document("“We built 12 bridges” “We did not”", source="Courier")
    room.state(version, "We built 12 bridges", speaker=eva)
    room.state(version, "We did not", speaker=eva)
    room.say("We built 12 bridges")
    found = listed(
        room,
        speaker="Holm",
        since=DAY,
        until=DAY,
        source="courier",
        kind=StatementKind.DIRECT,
        about="bridges",
        document=version.document_id,
        min_confidence=0.5,
    )
    assert found == ["We built 12 bridges"]


def decide(room: Newsroom, claim: int, status: Status, rating: str | None = None) -> None:
    add_verification(
        room.session,
        claim,
        event="propose",
        status=status,
        rating=find_rating(room.session, rating) if rating else None,
        reason="so",
        as_of=DAY,
        evidence=[],
        actor=room.actor,
        run=room.run,
    )


def test_a_statement_shows_the_claim_that_is_furthest_along(room: Newsroom) -> None:
    version = room.document("“It is late, it is cold, and it is dark”")
    said = room.state(
        version, "It is late, it is cold, and it is dark", assertions=("It is late", "it is cold", "it is dark")
    )
    claims = [room.claim(room.say(f"claim {number}")) for number in range(3)]
    for assertion, claim in zip(said.assertions, claims, strict=True):
        room.join(assertion, claim)
    decide(room, claims[1], Status.IN_REVIEW, "true")
    record = get_statement(room.session, said.key)
    assert record.claim_ids == tuple(room.id("claim", claim) for claim in claims)
    assert (record.claim_status, record.rating) == (Status.IN_REVIEW, "true")
    decide(room, claims[2], Status.VERIFIED, "false")
    record = get_statement(room.session, said.key)
    assert (record.claim_status, record.rating) == (Status.VERIFIED, "false")


def test_a_statement_without_a_claim_has_no_status(room: Newsroom) -> None:
    record = get_statement(room.session, room.say("What a day").key)
    assert (record.claim_ids, record.claim_status, record.assertions) == ((), None, ("What a day",))
    with pytest.raises(NotFound):
        get_statement(room.session, 999_999)


def test_a_document_shows_the_statements_of_its_latest_version(room: Newsroom) -> None:
    url = "https://news.example/page"
    old = room.document("“We built 12”.", url=url)
    room.state(old, "We built 12")
    new = room.document("Corrected: “We built 13” and “more”.", url=url)
    room.state(new, "more")
    room.state(new, "We built 13")
    found = [record.exact for record in statements_of_document(room.session, new.document)]
    assert found == ["We built 13", "more"]


def test_a_span_that_is_a_statement_is_known(room: Newsroom) -> None:
    version = room.document("“yes”")
    room.state(version, "yes")
    assert has_statement(room.session, version.version, Span(1, 4))
    assert not has_statement(room.session, version.version, Span(1, 3))
    assert not has_statement(room.session, version.version + 1, Span(1, 4))


@pytest.mark.parametrize("filtered", [{}, {"about": "bridges"}, {"speaker": "Eva Holm"}])
def test_a_longer_list_asks_no_more_questions(room: Newsroom, filtered: dict[str, Any]) -> None:
    asked = []
    eva = room.speaker("Eva Holm")
    for more in (5, 45):
        for number in range(more):
            room.claim(room.say(f"We built {more + number} bridges", speaker=eva))
        with counted(room.session) as sent:
            found = listed(room, **filtered)
        asked.append((len(found), len(sent)))
    assert [rows for rows, _ in asked] == [5, 50]
    assert asked[0][1] == asked[1][1]
