"""What was read, and who wrote what when."""

from datetime import date

import pytest

from tests.builders import DAY, Newsroom, counted, newsroom
from tracker.domain.articles import DatePrecision, Document, Payload
from tracker.domain.records import DocumentRecord, RunRecord
from tracker.domain.speech import Span
from tracker.errors import NotFound
from tracker.store.database import Database
from tracker.store.queries.documents import get_document, latest_text, list_documents
from tracker.store.queries.runs import list_runs
from tracker.store.tables import RunState
from tracker.store.writes import documents, runs


def test_a_document_is_answered_with_its_counts(room: Newsroom) -> None:
    version = room.document("“We built 12” and more", url="https://news.example/1")
    room.state(version, "We built 12")
    room.hide(room.state(version, "and more"))
    copy = room.document("“We built 12” and more", source="Herald")
    documents.group_copies(room.session, copy.document, version.document, room.run)
    record = get_document(room.session, version.document).record
    assert record == DocumentRecord(
        id=version.document_id,
        title="Article 1",
        source="Courier",
        url="https://news.example/1",
        published_on=DAY,
        published_origin="user",
        authors=(),
        language="en",
        versions=1,
        statements=1,
        copies=2,
        read_at=record.read_at,
        run_id=room.run_id,
        published_precision=DatePrecision.DAY,
    )
    assert record.read_at.utcoffset() is not None
    assert record in list_documents(room.session)


def test_a_changed_page_shows_its_latest_text_with_the_statements_in_it(room: Newsroom) -> None:
    url = "https://news.example/1"
    room.state(room.document("“We built 12”", url=url), "We built 12")
    new = room.document("Corrected: “We built 13”", url=url)
    room.state(new, "We built 13")
    shown = get_document(room.session, new.document)
    assert shown.record.versions == 2
    assert shown.text == "Corrected: “We built 13”"
    assert [shown.text[one.start : one.end] for one in shown.statements] == ["We built 13"]
    assert latest_text(room.session, new.document) == (new.version, shown.text)


def test_furniture_comes_back_as_spans(room: Newsroom) -> None:
    document = Document("HOME\nIt rained.", furniture=(Span(0, 4),))
    stored = documents.add_version(room.session, document, Payload(b"x", "a"), room.run)
    shown = get_document(room.session, stored.document)
    assert [span.of(shown.text) for span in shown.furniture] == ["HOME"]
    assert (shown.record.source, shown.record.copies, shown.record.published_on) == (None, 1, None)


def test_the_latest_published_come_first_and_undated_last(room: Newsroom) -> None:
    for title, on in (("old", date(2025, 1, 1)), ("undated", None), ("new", DAY), ("newer", DAY)):
        room.document(title=title, on=on, source="Le Courrier" if title == "old" else "Herald")
    titles = [record.title for record in list_documents(room.session)]
    assert titles == ["newer", "new", "old", "undated"]
    assert [record.title for record in list_documents(room.session, limit=2)] == titles[:2]
    assert [record.title for record in list_documents(room.session, source="le COURRIER")] == ["old"]


def test_a_document_that_is_not_there_is_not_found(database: Database) -> None:
    with database.reading() as session, pytest.raises(NotFound):
        get_document(session, 1)


def test_runs_come_latest_first_with_what_they_made(database: Database) -> None:
    with newsroom(database) as room:
        key, run_id = runs.start_run(room.session, "ingest", actor="Bo", program="t", arguments={"paths": ["a"]})
        runs.finish_run(room.session, key, state=RunState.DONE, counts={"new": 3})
    with database.reading() as session:
        last, first = list_runs(session)
        assert last == RunRecord(run_id, "ingest", "Bo", "done", last.started_at, last.finished_at, {"new": 3})
        assert last.finished_at is not None
        assert last.started_at <= last.finished_at
        assert (first.actor, first.state, first.finished_at) == ("Ann", "running", None)
        assert list_runs(session, limit=1) == [last]


def test_an_actor_is_one_by_name(room: Newsroom) -> None:
    assert runs.add_actor(room.session, "Ann") == room.actor
    assert runs.add_actor(room.session, "ann") != room.actor


def test_longer_lists_ask_no_more_questions(room: Newsroom) -> None:
    asked = []
    for more in (5, 45):
        for number in range(more):
            room.say(f"statement {more} {number}")
            runs.start_run(room.session, "test", actor=f"Ann {number}", program="t", arguments={})
        with counted(room.session) as sent:
            rows = len(list_documents(room.session)), len(list_runs(room.session, limit=more + 5 * (more > 5)))
        asked.append((rows, len(sent)))
    assert asked == [((5, 5), 2), ((50, 50), 2)]
