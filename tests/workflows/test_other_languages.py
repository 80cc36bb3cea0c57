"""A text in another language is stored with its language, and no statement is made of it."""

from tracker.domain.articles import Payload
from tracker.domain.records import StatementFilter
from tracker.extract import default_extractor
from tracker.store.database import Database
from tracker.store.queries.documents import list_documents
from tracker.store.queries.runs import list_runs
from tracker.store.queries.statements import list_statements
from tracker.workflows.extracting import extract_texts
from tracker.workflows.ingesting import Ingested, Outcome, ingest

GERMAN = (
    "Die Fähre zwischen Holmsand und der Insel soll auch im Winter fahren. Bürgermeisterin Anke Petersen sagte, man "
    "könne die Menschen nicht von Ärzten abschneiden. „Es ging nie um das Geld“, betonte sie.\n"
)
ENGLISH = "“The bridge is shut until May,” said Ann Novak, the mayor of Alder.\n"
PAGE = f'<!doctype html><html lang="fr"><body><article><h1>Die Fähre</h1><p>{GERMAN}</p></article></body></html>'


def take_in(database: Database, *payloads: Payload) -> list[Ingested]:
    return list(ingest(database, payloads, extractor=default_extractor(), actor="ann"))


def test_a_german_text_is_stored_as_german_and_gives_no_statement(database: Database) -> None:
    outcomes = take_in(database, Payload(GERMAN.encode(), "a.txt"), Payload(ENGLISH.encode(), "b.txt"))
    assert [(one.outcome, one.unread_language, one.statements) for one in outcomes] == [
        (Outcome.NEW, "de", 0),
        (Outcome.NEW, None, 1),
    ]
    with database.reading() as session:
        assert sorted(str(one.language) for one in list_documents(session)) == ["None", "de"]
        assert len(list(list_statements(session, StatementFilter()))) == 1
        [run] = list_runs(session)
    assert run.counts["not_in_english"] == 1


def test_what_the_page_says_of_its_language_is_stored_and_not_believed(database: Database) -> None:
    [outcome] = take_in(database, Payload(PAGE.encode(), "a.html"))
    assert outcome.unread_language == "de"
    with database.reading() as session:
        assert [one.language for one in list_documents(session)] == ["fr"]


def test_a_known_german_text_is_known(database: Database) -> None:
    take_in(database, Payload(GERMAN.encode(), "a.txt"))
    [again] = take_in(database, Payload(GERMAN.encode(), "a.txt"))
    assert (again.outcome, again.unread_language) == (Outcome.KNOWN, None)


def test_extraction_without_a_database_tells_the_language() -> None:
    found = dict(extract_texts([("a", GERMAN), ("b", ENGLISH)], extractor=default_extractor()))
    assert (found["a"].unread_language, found["a"].attributions) == ("de", ())
    assert (found["b"].unread_language, len(found["b"].attributions)) == (None, 1)
