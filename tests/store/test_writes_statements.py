"""Statements are stored as found; every span says what is stored beside it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom, keyed, newsroom, span_of
from tracker.domain.articles import DatePrecision
from tracker.domain.speech import (
    AssertionKind,
    Attribution,
    AttributionState,
    FoundStatement,
    ResolvedSpeaker,
    SaidOn,
    Span,
    SpeakerKind,
    StatementKind,
)
from tracker.errors import Refused
from tracker.store.database import Database
from tracker.store.tables import AssertionRow, StatementRow
from tracker.store.writes import statements
from tracker.store.writes.documents import StoredVersion
from tracker.store.writes.statements import StoredStatement

TEXT = "On Monday “The boat,” said Zoë Novák, the 😀 mayor, “will run. It is late.” He agreed that she said so."
BOAT = Attribution(
    content=(span_of(TEXT, "The boat,"), span_of(TEXT, "will run. It is late.")),
    kind=StatementKind.DIRECT,
    mention=span_of(TEXT, "Zoë Novák"),
    cue=span_of(TEXT, "said"),
    speaker=ResolvedSpeaker("Zoë Novák", SpeakerKind.PERSON, "the mayor", ("Zoë Novák",)),
    confidence=0.75,
    said_on=SaidOn(date(2026, 2, 9), "day", "On Monday"),
)
AGREED = Attribution((span_of(TEXT, "that she said so"),), StatementKind.INDIRECT, mention=span_of(TEXT, "He"))


def add(
    room: Newsroom,
    version: StoredVersion,
    *found: FoundStatement,
    state: AttributionState = AttributionState.PROPOSED,
) -> list[StoredStatement]:
    text = room.text(version)
    return statements.add_statements(
        room.session, version.version, text, found, extractor="test-1", state=state, run=room.run
    )


def test_a_statement_in_pieces_is_stored_as_printed(database: Database) -> None:
    with newsroom(database) as room:
        speaker = room.speaker("Zoë Novák")
        version = room.document(TEXT)
        found = FoundStatement(BOAT, speaker, (keyed(TEXT, "will run"), keyed(TEXT, "It is late")))
        [stored] = add(room, version, found)
    with database.reading() as session:
        row = session.scalars(sa.select(StatementRow)).one()
        assert row.exact == "The boat, will run. It is late."
        assert [TEXT[start:end] for start, end in row.pieces] == ["The boat,", "will run. It is late."]
        assert TEXT[row.start_offset : row.end_offset].startswith("The boat,” said")
        assert (row.prefix, row.suffix) == ("On Monday “", "” He agreed that she said so.")
        assert (row.speaker_as_printed, TEXT[row.mention_start or 0 : row.mention_end]) == ("Zoë Novák", "Zoë Novák")
        assert (row.cue, TEXT[row.cue_start or 0 : row.cue_end]) == ("said", "said")
        assert (row.speaker_id, row.speaker_kind, row.name_in_document) == (speaker, SpeakerKind.PERSON, "Zoë Novák")
        assert row.role_as_printed == "the mayor"
        assert (row.said_on, row.said_precision, row.said_words) == (date(2026, 2, 9), DatePrecision.DAY, "On Monday")
        assert (row.confidence, row.extractor, row.attribution_state) == (0.75, "test-1", AttributionState.PROPOSED)
        assertions = session.scalars(sa.select(AssertionRow).order_by(AssertionRow.ordinal)).all()
        assert tuple(one.id for one in assertions) == stored.assertions
        assert [(one.ordinal, one.text) for one in assertions] == [(0, "will run"), (1, "It is late")]
        assert all(TEXT[one.start_offset : one.end_offset] == one.text for one in assertions)


def test_an_assertion_keeps_what_it_does_and_how_much_it_wants_checking(room: Newsroom) -> None:
    made = tuple(
        keyed(TEXT, words, kind=kind, check_worthiness=worth)
        for words, kind, worth in (
            ("will run", AssertionKind.PREDICTION, 0.25),
            ("It is late", AssertionKind.GREETING, 0.0),
        )
    )
    add(room, room.document(TEXT), FoundStatement(BOAT, None, made))
    rows = room.session.scalars(sa.select(AssertionRow).order_by(AssertionRow.ordinal)).all()
    assert [(one.kind, one.check_worthiness) for one in rows] == [
        (AssertionKind.PREDICTION, 0.25),
        (AssertionKind.GREETING, 0.0),
    ]


def test_a_week_is_stored_as_its_monday(room: Newsroom) -> None:
    said = replace(BOAT, said_on=SaidOn(date(2026, 2, 9), "week", "last week"))
    add(room, room.document(TEXT), FoundStatement(said, None, ()))
    row = room.session.scalars(sa.select(StatementRow)).one()
    assert (row.said_on, row.said_precision, row.said_words) == (date(2026, 2, 9), DatePrecision.WEEK, "last week")


def test_keys_come_back_in_the_order_given(room: Newsroom) -> None:
    words = [f"word{number}" for number in range(40)]
    text = " ".join(words)
    found = [
        FoundStatement(Attribution((span_of(text, word),), StatementKind.DIRECT), None, (keyed(text, word),))
        for word in reversed(words[10:])
    ]
    stored = add(room, room.document(text), *found)
    rows = {row.id: row.exact for row in room.session.scalars(sa.select(StatementRow))}
    assert [rows[one.key] for one in stored] == list(reversed(words[10:]))
    texts = {row.id: row.text for row in room.session.scalars(sa.select(AssertionRow))}
    assert [texts[key] for one in stored for key in one.assertions] == list(reversed(words[10:]))


def test_a_said_that_b_said_points_to_the_statement_around_it(room: Newsroom) -> None:
    inner = Attribution((span_of(TEXT, "so"),), StatementKind.INDIRECT, outer=0)
    found = [FoundStatement(AGREED, None, ()), FoundStatement(inner, None, ())]
    outer, nested = add(room, room.document(TEXT), *found)
    rows = dict(room.session.execute(sa.select(StatementRow.id, StatementRow.outer_id)).all())
    assert rows == {outer.key: None, nested.key: outer.key}


def test_what_a_person_logs_has_no_confidence(room: Newsroom) -> None:
    add(room, room.document(TEXT), FoundStatement(BOAT, None, ()), state=AttributionState.CONFIRMED)
    row = room.session.scalars(sa.select(StatementRow)).one()
    assert (row.confidence, row.attribution_state) == (None, AttributionState.CONFIRMED)


def test_a_span_past_the_end_of_the_text_is_refused(database: Database) -> None:
    beyond = Attribution((Span(0, len(TEXT) + 1),), StatementKind.DIRECT)
    with pytest.raises(Refused, match="past the end"), newsroom(database) as room:
        add(room, room.document(TEXT), FoundStatement(beyond, None, ()))


def test_nothing_found_writes_nothing(room: Newsroom) -> None:
    assert add(room, room.document(TEXT)) == []


def test_one_span_by_one_mention_is_one_statement(database: Database) -> None:
    with newsroom(database) as room:
        version = room.document(TEXT)
        add(room, version, FoundStatement(BOAT, None, ()))
    with pytest.raises(sa.exc.IntegrityError), newsroom(database) as room:
        add(room, version, FoundStatement(BOAT, None, ()))


def both_versions(room: Newsroom, before: str, after: str) -> tuple[StoredVersion, StoredVersion]:
    url = "https://news.example/page"
    return room.document(before, url=url), room.document(after, url=url)


def test_statements_that_a_later_version_still_has_are_replaced_by_it(room: Newsroom) -> None:
    old, new = both_versions(room, "“It will run”. “It’s late”.", "Corrected: “It will run”. “It's  late”. More.")
    before = [room.state(old, words).key for words in ("It will run", "It’s late")]
    after = [room.state(new, words).key for words in ("It will run", "It's  late")]
    assert statements.replace_statements(room.session, old.version, new.version) == 2
    rows = dict(room.session.execute(sa.select(StatementRow.id, StatementRow.replaced_by_id)).all())
    assert [rows[key] for key in before] == after


def test_what_the_later_version_dropped_or_changed_stays(room: Newsroom) -> None:
    old, new = both_versions(room, "“We built 12”. “No”.", "“We built 13”.")
    changed, dropped = room.state(old, "We built 12"), room.state(old, "No")
    room.state(new, "We built 13")
    assert statements.replace_statements(room.session, old.version, new.version) == 0
    rows = dict(room.session.execute(sa.select(StatementRow.id, StatementRow.replaced_by_id)).all())
    assert rows[changed.key] is rows[dropped.key] is None


def test_words_said_twice_are_replaced_one_for_one_and_by_their_own_speaker(room: Newsroom) -> None:
    eva, jan = (ResolvedSpeaker(name, SpeakerKind.PERSON) for name in ("Eva Holm", "Jan Holm"))
    text = "“No”, said Eva Holm. “No way”, said Jan Holm."
    old, new = both_versions(room, text, f"Update. {text}")
    first = room.state(old, "No", resolved=eva, mention="Eva Holm")
    second = room.state(old, "No way", resolved=eva, mention="Jan Holm")
    successor = room.state(new, "No", resolved=eva, mention="Eva Holm")
    room.state(new, "No way", resolved=jan, mention="Jan Holm")
    assert statements.replace_statements(room.session, old.version, new.version) == 1
    rows = dict(room.session.execute(sa.select(StatementRow.id, StatementRow.replaced_by_id)).all())
    assert (rows[first.key], rows[second.key]) == (successor.key, None)


def test_what_a_person_decided_holds_for_the_next_version(room: Newsroom) -> None:
    old, new = both_versions(room, "“It will run”. “Rubbish”. “Late”.", "New: “It will run”. “Rubbish”. “Late”.")
    novak, lund = room.speaker("Zoë Novák"), room.speaker("Bo Lund")
    attributed, hidden, machine = (room.state(old, words) for words in ("It will run", "Rubbish", "Late"))
    statements.attribute(room.session, attributed.key, novak)
    room.change("statement", hidden.key, hidden_at=datetime(2026, 3, 1, tzinfo=UTC), hidden_reason="a scare quote")
    room.change("statement", machine.key, speaker_id=novak)
    successors = [room.state(new, words, speaker=lund) for words in ("It will run", "Rubbish", "Late")]
    statements.replace_statements(room.session, old.version, new.version)
    rows = [room.session.get_one(StatementRow, one.key, populate_existing=True) for one in successors]
    assert (rows[0].speaker_id, rows[0].attribution_state) == (novak, AttributionState.CONFIRMED)
    assert rows[1].hidden_reason == "a scare quote"
    assert (rows[2].speaker_id, rows[2].attribution_state) == (lund, AttributionState.PROPOSED)


def test_a_person_names_who_spoke_and_the_print_stays(room: Newsroom) -> None:
    unnamed = ResolvedSpeaker(None, SpeakerKind.ANONYMOUS)
    novak = room.speaker("Zoë Novák")
    version = room.document("“It will run”, said a person close to the talks.")
    stored = room.state(version, "It will run", resolved=unnamed, mention="a person close to the talks")
    statements.attribute(room.session, stored.key, novak)
    row = room.session.scalars(sa.select(StatementRow)).one()
    assert (row.speaker_id, row.speaker_kind) == (novak, SpeakerKind.PERSON)
    assert row.attribution_state is AttributionState.CONFIRMED
    assert (row.speaker_as_printed, row.name_in_document) == ("a person close to the talks", None)
    statements.attribute(room.session, stored.key, None)
    room.session.refresh(row)
    assert (row.speaker_id, row.speaker_kind) == (None, SpeakerKind.PERSON)
