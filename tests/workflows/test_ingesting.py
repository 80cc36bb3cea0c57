"""Articles in: what is new, changed, known or skipped, on both databases, with the real extractor."""

from datetime import date

import pytest

from tracker.domain.articles import Payload
from tracker.domain.records import ClaimFilter, StatementFilter, StatementRecord
from tracker.domain.review import Relation
from tracker.extract import default_extractor
from tracker.readers.gather import Unread
from tracker.store.database import Database
from tracker.store.queries.claims import get_claim, list_claims
from tracker.store.queries.documents import get_document, list_documents
from tracker.store.queries.edges import list_edges
from tracker.store.queries.health import check_all
from tracker.store.queries.ids import find_key
from tracker.store.queries.runs import list_runs
from tracker.store.queries.speakers import list_speakers
from tracker.store.queries.statements import list_statements
from tracker.workflows.ingesting import Given, Ingested, Outcome, ingest

BRIDGE = """Bridge is safe, says engineer

4 March 2026

The chief engineer, Ines Okoro, said on Tuesday that the bridge had 40 cracks in its northern span.

“The bridge is safe for lorries,” she said. “I drive over it every day.”
"""
OTHER_PAPER = """Lorries stay

6 March 2026

Ines Okoro, the chief engineer, repeated her view on Thursday. “The bridge is safe for lorries,” Okoro told councillors.

“The bridge is not safe for lorries,” said Pavel Lindqvist, who chairs the hauliers' union.

He said the bridge had 70 cracks in its northern span.
"""


def payload(text: str, origin: str = "article.txt") -> Payload:
    return Payload(text.encode(), origin=origin)


def take_in(database: Database, *inputs: Payload | Unread, given: Given | None = None) -> list[Ingested]:
    return list(ingest(database, inputs, extractor=default_extractor(), actor="ann", given=given or Given()))


def all_statements(database: Database) -> list[StatementRecord]:
    with database.reading() as session:
        return list(list_statements(session, StatementFilter()))


def test_statements_are_stored_with_speaker_span_and_date(database: Database) -> None:
    [outcome] = take_in(database, payload(BRIDGE), given=Given(source="Alder Post"))
    assert (outcome.outcome, outcome.published_on) == (Outcome.NEW, date(2026, 3, 4))
    safe = next(record for record in all_statements(database) if "safe for lorries" in record.exact)
    assert (safe.speaker, safe.source, safe.title) == ("Ines Okoro", "Alder Post", "Bridge is safe, says engineer")
    with database.reading() as session:
        text = get_document(session, find_key(session, "do", safe.document_id)).text
    assert " ".join(piece.of(text) for piece in safe.pieces) == safe.exact
    cracks = next(record for record in all_statements(database) if "40 cracks" in record.exact)
    assert cracks.said_on == date(2026, 3, 3)


def test_the_same_bytes_and_the_same_text_twice_make_nothing_new(database: Database) -> None:
    take_in(database, payload(BRIDGE))
    before = all_statements(database)
    windows_newlines = BRIDGE.replace("\n", "\r\n")
    outcomes = take_in(database, payload(BRIDGE), payload(windows_newlines, "copy.txt"))
    assert [outcome.outcome for outcome in outcomes] == [Outcome.KNOWN, Outcome.KNOWN]
    assert all_statements(database) == before


def test_one_bad_input_is_skipped_with_a_reason_and_the_rest_goes_on(database: Database) -> None:
    outcomes = take_in(
        database, Unread("gone.txt", "no such file or folder"), payload("", "empty.txt"), payload(BRIDGE)
    )
    assert [outcome.outcome for outcome in outcomes] == [Outcome.SKIPPED, Outcome.SKIPPED, Outcome.NEW]
    assert [outcome.reason is not None for outcome in outcomes] == [True, True, False]


def test_a_changed_text_of_one_document_is_a_new_version_and_its_statements_are_counted_once(
    database: Database,
) -> None:
    given = Given(source="Alder Post")
    take_in(database, payload(BRIDGE), given=given)
    [outcome] = take_in(database, payload(BRIDGE.replace("40 cracks", "14 cracks")), given=given)
    assert outcome.outcome is Outcome.CHANGED
    exact = [record.exact for record in all_statements(database)]
    assert sum("safe for lorries" in words for words in exact) == 1
    assert any("40 cracks" in words for words in exact), "what was printed and is gone stays visible"
    assert any("14 cracks" in words for words in exact)
    with database.reading() as session:
        [document] = list_documents(session)
    assert document.versions == 2


def test_a_claim_in_two_papers_is_one_claim_and_its_contradiction_another(database: Database) -> None:
    take_in(database, payload(BRIDGE), given=Given(source="Alder Post"))
    take_in(database, payload(OTHER_PAPER), given=Given(source="Birch Courier"))
    with database.reading() as session:
        [repeated] = list_claims(session, ClaimFilter(repeated=2))
        detail = get_claim(session, find_key(session, "cl", repeated.id))
        edges = list_edges(session)
    assert "safe for lorries" in repeated.text
    assert (repeated.said, repeated.printed, repeated.distinct_texts, repeated.outlets) == (2, 2, 2, 2)
    assert repeated.speakers == ("Ines Okoro",)
    assert {member.source for member in detail.members} == {"Alder Post", "Birch Courier"}
    conflict = next(edge for edge in edges if edge.relation is Relation.CONFLICT)
    assert {conflict.left.speaker, conflict.right.speaker} == {"Ines Okoro", "Pavel Lindqvist"}
    variant = next(edge for edge in edges if edge.relation is Relation.VARIANT)
    told = " ".join(reason.text for reason in variant.reasons)
    assert "40" in told
    assert "70" in told


def test_two_papers_with_one_wire_text_are_printed_twice_and_one_text(database: Database) -> None:
    take_in(database, payload(BRIDGE * 3), given=Given(source="Alder Post"))
    take_in(database, payload(BRIDGE * 3), given=Given(source="Birch Courier"))
    with database.reading() as session:
        claims = [claim for claim in list_claims(session, ClaimFilter(repeated=2)) if "safe" in claim.text]
        documents = list_documents(session)
    assert {document.copies for document in documents} == {2}
    assert [(claim.printed, claim.distinct_texts, claim.outlets) for claim in claims] == [(2, 1, 2)]


def test_a_speaker_is_one_across_documents_and_two_of_one_surname_stay_two(database: Database) -> None:
    take_in(database, payload(BRIDGE), payload(OTHER_PAPER, "b.txt"))
    take_in(
        database, payload('Tomas Okoro, a ferry captain, said: "The ferry leaves at noon on every day."\n', "c.txt")
    )
    with database.reading() as session:
        names = sorted(record.name for record in list_speakers(session))
    assert names == ["Ines Okoro", "Pavel Lindqvist", "Tomas Okoro"]


def test_what_the_user_gives_wins_over_what_the_text_says(database: Database) -> None:
    given = Given(title="Given", source="Given Source", url="https://given.example/1", published=date(2026, 1, 2))
    take_in(database, payload(BRIDGE), given=given)
    with database.reading() as session:
        [record] = list_documents(session)
    assert (record.title, record.source, record.url, record.published_on, record.published_origin) == (
        "Given",
        "Given Source",
        "https://given.example/1",
        date(2026, 1, 2),
        "user",
    )


def test_a_run_that_is_cut_short_is_marked_and_what_it_stored_stays(database: Database) -> None:
    outcomes = ingest(
        database, [payload(BRIDGE), payload(OTHER_PAPER, "b.txt")], extractor=default_extractor(), actor="ann"
    )
    next(outcomes)
    outcomes.close()
    with database.reading() as session:
        [run] = list_runs(session)
        assert run.state == "failed"
        assert all(result.ok for result in check_all(session))
    assert [o.outcome for o in take_in(database, payload(BRIDGE), payload(OTHER_PAPER, "b.txt"))] == [
        Outcome.KNOWN,
        Outcome.NEW,
    ]


@pytest.mark.parametrize("text", ["No quotation here at all.", "One word", "???\n\n!!!"])
def test_a_text_without_statements_is_stored_all_the_same(database: Database, text: str) -> None:
    [outcome] = take_in(database, payload(text))
    assert (outcome.outcome, outcome.statements) == (Outcome.NEW, 0)
