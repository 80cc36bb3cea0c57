"""Statements by people: logged by hand in both ways, attributed; refusals change nothing."""

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from tests.builders import newsroom
from tracker.domain.records import ClaimFilter, StatementFilter, StatementRecord
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import AttributionState, ResolvedSpeaker, SpeakerKind, StatementKind
from tracker.errors import Ambiguous, NotFound, Refused
from tracker.store.database import Database
from tracker.store.queries.claims import list_claims
from tracker.store.queries.documents import get_document, list_documents
from tracker.store.queries.health import check_all
from tracker.store.queries.runs import list_runs
from tracker.store.queries.speakers import list_speakers
from tracker.store.queries.statements import list_statements
from tracker.store.tables import AuditRow
from tracker.workflows.statements import Logged, attribute, log

QUOTE = "The ministry built 900 bridges between 2022 and 2025."
BY_HAND = Logged(QUOTE, "Zoë Novák", source="Courier", title="Bridges", published=date(2026, 2, 9), role="minister")
ARTICLE = f"Zoë Novák spoke on Monday. “{QUOTE}” she said. He called it “a dream”."


def listed(database: Database) -> list[StatementRecord]:
    with database.reading() as session:
        return list(list_statements(session, StatementFilter()))


def ingested(database: Database, *, url: str | None = None) -> str:
    """The id of a document with the article's text and no statement."""
    with newsroom(database) as room:
        return room.document(ARTICLE, url=url).document_id


def test_a_quote_logged_by_hand_is_a_confirmed_statement_of_a_new_document_and_speaker(database: Database) -> None:
    record = log(database, replace(BY_HAND, said_on=date(2026, 2, 8)), actor="Ann")
    assert listed(database) == [record]
    assert (record.exact, record.start, record.end) == (QUOTE, 0, len(QUOTE))
    assert (record.speaker, record.speaker_kind, record.role_as_printed) == (
        "Zoë Novák",
        SpeakerKind.PERSON,
        "minister",
    )
    assert (record.attribution_state, record.confidence) == (AttributionState.CONFIRMED, None)
    assert (record.extractor, record.kind) == ("hand", StatementKind.DIRECT)
    assert (record.source, record.title, record.published_on) == ("Courier", "Bridges", date(2026, 2, 9))
    assert (record.said_on, record.said_words) == (date(2026, 2, 8), "by hand")
    assert len(record.claim_ids) == 1
    with database.reading() as session:
        [speaker] = list_speakers(session)
        assert speaker.state is AttributionState.CONFIRMED
        assert [(role.title, role.origin) for role in speaker.roles] == [("minister", LinkOrigin.PERSON)]
        [run] = list_runs(session)
        assert (run.command, run.actor, run.state, run.counts) == ("statement add", "Ann", "done", {"statements": 1})
        assert all(check.ok for check in check_all(session))


def test_a_quote_is_matched_with_what_was_said_before(database: Database) -> None:
    first = log(database, BY_HAND, actor="Ann")
    second = log(database, replace(BY_HAND, source="Herald"), actor="Ann")
    assert first.claim_ids == second.claim_ids
    with database.reading() as session:
        [claim] = list_claims(session, ClaimFilter())
    assert (claim.said, claim.printed, claim.outlets) == (1, 2, 2)


def test_a_quote_from_an_ingested_document_points_into_its_text(database: Database) -> None:
    document = ingested(database)
    record = log(database, Logged(f"“{QUOTE}”", "Zoë Novák", document=document[:12]), actor="Ann")
    assert (record.document_id, ARTICLE[record.start : record.end]) == (document, QUOTE)
    with database.reading() as session:
        assert len(list_documents(session)) == 1


def test_a_quote_with_the_url_of_an_ingested_document_points_into_its_text(database: Database) -> None:
    url = "https://news.example/bridges"
    document = ingested(database, url=url)
    record = log(database, Logged(QUOTE, "Zoë Novák", url=url), actor="Ann")
    assert (record.document_id, ARTICLE[record.start : record.end]) == (document, QUOTE)
    with pytest.raises(NotFound, match="does not contain these words"):
        log(database, Logged("We did not.", "Zoë Novák", url=url), actor="Ann")
    with database.reading() as session:
        [known] = list_documents(session)
        assert (known.versions, get_document(session, 1).text) == (1, ARTICLE)


def test_the_quotation_marks_around_a_quote_go_and_those_inside_stay(database: Database) -> None:
    for typed, stored in (
        ("“We built 1 bridge.”", "We built 1 bridge."),
        (' "We built 2 bridges." ', "We built 2 bridges."),
        ("«We built 3 bridges.»", "We built 3 bridges."),
        ("“We built 4 bridges.", "We built 4 bridges."),
        ("He called it “a dream”", "He called it “a dream”"),
        ("“Yes,” she said. “We will.”", "“Yes,” she said. “We will.”"),
        ("one\r\ntwo three four", "one\ntwo three four"),
    ):
        assert log(database, Logged(typed, "Zoë Novák"), actor="Ann").exact == stored


def test_a_known_speaker_is_found_by_alias_surname_or_id(database: Database) -> None:
    with newsroom(database) as room:
        ids = [room.id("speaker", room.speaker("Zoë Novák", "Iron Zoë"))]
    for number, name in enumerate(["zoe novak", "Novák", "Iron Zoë", ids[0][:10]]):
        record = log(database, Logged(f"We built {number} bridges.", name), actor="Ann")
        assert record.speaker_id == ids[0]


NOTHING = [
    (Logged("", "Zoë Novák"), Refused, "the quote is empty"),
    (Logged(" “” ", "Zoë Novák"), Refused, "the quote is empty"),
    (Logged("We will run.", " "), Refused, "needs a name"),
    (Logged("We will run.", "Holm"), Ambiguous, "fits 2 speakers"),
    (Logged("We will run.", "sp_nobody"), NotFound, "no speaker 'sp_nobody'"),
    (Logged("We will run.", "Zoë Novák", document="do_nothing"), NotFound, "no document 'do_nothing'"),
]


def test_what_cannot_be_logged_is_refused_and_leaves_nothing(database: Database) -> None:
    with newsroom(database) as room:
        room.speaker("Eva Holm")
        room.speaker("Jan Holm")
    for logged, error, message in NOTHING:
        with pytest.raises(error, match=message):
            log(database, logged, actor="Ann")
    assert listed(database) == []
    with database.reading() as session:
        assert [one.name for one in list_speakers(session)] == ["Eva Holm", "Jan Holm"]
        assert list_documents(session) == []


def test_words_that_a_document_does_not_contain_are_refused_and_name_nobody(database: Database) -> None:
    document = ingested(database)
    with pytest.raises(NotFound, match="give them exactly as printed"):
        log(database, Logged("The ministry built 901 bridges.", "Zoë Novák", document=document), actor="Ann")
    with database.reading() as session:
        assert list_speakers(session) == []


def test_a_quote_is_logged_once(database: Database) -> None:
    document = ingested(database)
    for logged in (BY_HAND, Logged(QUOTE, "Zoë Novák", document=document)):
        log(database, logged, actor="Ann")
        with pytest.raises(Refused, match="logged already"):
            log(database, logged, actor="Ann")
    assert len(listed(database)) == 2


def test_a_person_says_who_spoke_and_the_print_stays(database: Database) -> None:
    with newsroom(database) as room:
        room.speaker("Zoë Novák")
        version = room.document("“It will run”, said a person close to the talks.")
        unnamed = ResolvedSpeaker(None, SpeakerKind.ANONYMOUS)
        stored = room.state(version, "It will run", resolved=unnamed, mention="a person close to the talks")
        statement = room.id("statement", stored.key)
    record = attribute(database, statement[:10], "novak", reason="she has said so since", actor="Bo")
    assert (record.speaker, record.speaker_kind) == ("Zoë Novák", SpeakerKind.PERSON)
    assert (record.attribution_state, record.speaker_as_printed) == (
        AttributionState.CONFIRMED,
        "a person close to the talks",
    )
    with database.reading() as session:
        [audit] = session.scalars(sa.select(AuditRow))
    assert (audit.action, audit.subject, audit.reason) == ("attribute statement", statement, "she has said so since")
    assert audit.before == {"speaker": None, "state": "proposed"}
    assert audit.after == {"speaker": record.speaker_id, "state": "confirmed"}


def test_who_spoke_must_be_one_known_speaker_and_the_statement_one_known_statement(database: Database) -> None:
    with newsroom(database) as room:
        room.speaker("Eva Holm")
        room.speaker("Jan Holm")
        statement = room.id("statement", room.say("It will run").key)
    for wrong, speaker, error in (
        (statement, "Holm", Ambiguous),
        (statement, "Lund", NotFound),
        ("st_nothing", "Eva Holm", NotFound),
    ):
        with pytest.raises(error):
            attribute(database, wrong, speaker, reason=None, actor="Bo")
    assert [one.speaker for one in listed(database)] == [None]
