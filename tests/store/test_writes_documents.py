"""Sources, captures, documents, versions and copies are each added once."""

import zlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from tests.builders import Newsroom, newsroom
from tracker.domain.articles import DatePrecision, Document, Payload, PrintedDate
from tracker.domain.speech import Span
from tracker.store.database import Database
from tracker.store.tables import CaptureRow, CopyKeyRow, DocumentRow, SourceRow, VersionRow
from tracker.store.writes import documents

DAY = PrintedDate(date(2026, 2, 9), origin="meta")
BARE = Document(text="The council met.")


def count(room: Newsroom, table: type[SourceRow | CaptureRow | DocumentRow | VersionRow | CopyKeyRow]) -> int:
    return room.session.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def test_a_document_is_kept_with_all_that_was_read(database: Database) -> None:
    document = Document(
        text="HOME\nÇa va? “Non.”",
        title="Ça va",
        source="Le Courrier",
        url="https://news.example/ca-va",
        authors=("Zoë Novák", "B. Lund"),
        published=PrintedDate(date(2026, 2, 1), DatePrecision.MONTH, "url"),
        language="fr",
        furniture=(Span(0, 4),),
        reader="html",
    )
    with newsroom(database) as room:
        stored = documents.add_version(room.session, document, Payload(b"<html>", origin="a.html"), room.run)
    with database.reading() as session:
        row, version = session.execute(sa.select(DocumentRow, VersionRow).join(VersionRow)).one()
        assert (row.title, row.url, row.language) == ("Ça va", "https://news.example/ca-va", "fr")
        assert row.authors == ["Zoë Novák", "B. Lund"]
        assert (row.published_on, row.published_origin) == (date(2026, 2, 1), "url")
        assert row.published_precision is DatePrecision.MONTH
        assert (version.text, version.sha256, version.furniture) == (document.text, document.sha256, [[0, 4]])
        assert (version.reader, version.number) == ("html", 1)
        assert stored == documents.StoredVersion(row.id, row.public_id, version.id, 1, new=True)


def test_the_bytes_are_kept_as_they_were_fetched_once(database: Database) -> None:
    fetched_at = datetime(2026, 2, 9, 7, 30, tzinfo=UTC)
    payload = Payload(b"\x00\xff bytes" * 50, "https://news.example/1", "text/html", fetched_at)
    with newsroom(database) as room:
        first = documents.add_capture(room.session, payload, room.run)
        assert documents.add_capture(room.session, replace(payload, origin="elsewhere"), room.run) == first
    with database.reading() as session:
        row = session.scalars(sa.select(CaptureRow)).one()
        assert zlib.decompress(row.content) == payload.content
        assert (row.byte_count, row.sha256, row.origin) == (len(payload.content), payload.sha256, payload.origin)
        assert (row.media_type, row.fetched_at) == ("text/html", fetched_at)


def test_a_source_is_one_whatever_its_case_and_accents(room: Newsroom) -> None:
    first = documents.add_source(room.session, "Le Courrier de Zürich", room.run)
    assert documents.add_source(room.session, "LE COURRIER  de zurich", room.run) == first
    assert documents.add_source(room.session, "Le Courrier", room.run) != first
    assert room.session.scalars(sa.select(SourceRow.name).order_by(SourceRow.id)).all() == [
        "Le Courrier de Zürich",
        "Le Courrier",
    ]


@pytest.mark.parametrize(
    "document",
    [
        replace(BARE, url="https://news.example/1"),
        replace(BARE, title="Met", source="Courier", published=DAY),
        replace(BARE, source="Courier"),
        BARE,
    ],
    ids=["url", "head", "text of a source", "text"],
)
def test_the_same_document_twice_makes_nothing_new(room: Newsroom, document: Document) -> None:
    first = documents.add_version(room.session, document, Payload(b"1", origin="a"), room.run)
    again = documents.add_version(room.session, document, Payload(b"2", origin="b"), room.run)
    assert again == replace(first, new=False)
    assert [count(room, table) for table in (DocumentRow, VersionRow, CaptureRow)] == [1, 1, 1]


def test_a_changed_page_is_a_new_version_of_its_document(room: Newsroom) -> None:
    page = replace(BARE, url="https://news.example/1", source="Courier")
    first = documents.add_version(room.session, page, Payload(b"1", origin="a"), room.run)
    changed = replace(page, text="The council did not meet.")
    second = documents.add_version(room.session, changed, Payload(b"2", origin="a"), room.run)
    assert (second.document, second.number, second.new) == (first.document, 2, True)
    assert second.previous == first.version
    assert first.previous is None


def test_an_edited_title_does_not_make_another_document_of_a_page(room: Newsroom) -> None:
    page = replace(BARE, url="https://news.example/1", title="Met")
    first = documents.add_version(room.session, page, Payload(b"1", origin="a"), room.run)
    edited = replace(page, title="Did meet")
    again = documents.add_version(room.session, edited, Payload(b"1", origin="a"), room.run)
    assert again == replace(first, new=False)


def test_one_wire_copy_in_two_outlets_is_two_documents(room: Newsroom) -> None:
    for outlet in ("Courier", "Herald"):
        documents.add_version(room.session, replace(BARE, source=outlet), Payload(b"1", origin=outlet), room.run)
    assert [count(room, table) for table in (SourceRow, DocumentRow, VersionRow, CaptureRow)] == [2, 2, 2, 1]


def test_a_version_is_found_by_its_document_and_its_text(room: Newsroom) -> None:
    assert documents.find_version(room.session, BARE) is None
    stored = documents.add_version(room.session, BARE, Payload(b"1", origin="a"), room.run)
    assert documents.find_version(room.session, BARE) == replace(stored, new=False)
    assert documents.find_version(room.session, replace(BARE, url="https://news.example/2")) is None


def test_copy_keys_are_kept_once_each(room: Newsroom) -> None:
    keys = [7, -(2**63), 2**63 - 1, 7]
    version = room.document().version
    documents.add_copy_keys(room.session, version, [])
    documents.add_copy_keys(room.session, version, keys)
    assert room.session.scalars(sa.select(CopyKeyRow.key).order_by(CopyKeyRow.key)).all() == sorted(set(keys))


def groups(room: Newsroom) -> list[set[int]]:
    """Documents by copy group."""
    found: dict[int, set[int]] = {}
    rows = room.session.execute(sa.select(DocumentRow.id, DocumentRow.copy_group_id))
    for document, group in rows:
        if group is not None:
            found.setdefault(group, set()).add(document)
    return list(found.values())


def test_copies_stand_in_one_group(room: Newsroom) -> None:
    one, two, three, other = (room.document().document for _ in range(4))
    documents.group_copies(room.session, two, one, room.run)
    documents.group_copies(room.session, three, two, room.run)
    documents.group_copies(room.session, three, one, room.run)
    documents.group_copies(room.session, other, other, room.run)
    assert groups(room) == [{one, two, three}]


def test_a_copy_of_two_grouped_texts_joins_their_groups(room: Newsroom) -> None:
    one, two, three, four, five = (room.document().document for _ in range(5))
    documents.group_copies(room.session, two, one, room.run)
    documents.group_copies(room.session, two, three, room.run)
    assert groups(room) == [{one, two, three}]
    documents.group_copies(room.session, five, four, room.run)
    documents.group_copies(room.session, one, five, room.run)
    assert groups(room) == [{one, two, three, four, five}]


def test_an_article_is_found_by_its_url_unless_only_a_person_has_typed_it(room: Newsroom) -> None:
    page = replace(BARE, url="https://news.example/1")
    assert documents.find_article(room.session, page, besides="hand") is None
    documents.add_version(room.session, replace(page, text="typed", reader="hand"), Payload(b"1", "a"), room.run)
    assert documents.find_article(room.session, page, besides="hand") is None
    stored = documents.add_version(room.session, page, Payload(b"2", "a"), room.run)
    assert documents.find_article(room.session, page, besides="hand") == stored.document_id
