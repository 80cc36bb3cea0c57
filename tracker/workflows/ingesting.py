"""Payloads to stored statements and claims. One transaction per document; one bad input never stops the rest."""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.articles import Document, Payload, PrintedDate
from tracker.errors import UnreadableInput
from tracker.extract import Extractor
from tracker.readers import read
from tracker.readers.gather import Unread
from tracker.readers.overrides import apply_overrides
from tracker.store.database import Database, lock_additions
from tracker.store.writes.documents import StoredVersion, find_version
from tracker.workflows.recording import Run, recorded
from tracker.workflows.storing import prepare, store


class Outcome(StrEnum):
    """What became of one input."""

    NEW = "new"
    CHANGED = "changed"
    """A new version of a document that was known."""
    KNOWN = "known"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of every document of a run; None where the document is asked."""

    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: PrintedDate | date | None = None


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one input: ``reason`` says why it was skipped."""

    origin: str
    outcome: Outcome
    title: str | None = None
    document_id: str | None = None
    published_on: date | None = None
    statements: int = 0
    reason: str | None = None


NOTHING_GIVEN = Given()


def ingest(
    database: Database,
    inputs: Iterable[Payload | Unread],
    *,
    extractor: Extractor,
    actor: str,
    given: Given = NOTHING_GIVEN,
) -> Generator[Ingested, None, None]:
    """Read, extract and store; yields one outcome for each document, as it is stored.

    Extraction runs outside the transaction. What has been yielded is stored: stopping at any moment loses at most the
    document in hand, and running again goes on with what is missing, since a known text is not read twice.
    """
    with recorded(database, "ingest", actor=actor, program=extractor.name) as run:
        for item in inputs:
            for outcome in _ingest_one(database, item, extractor=extractor, given=given, run=run):
                run.count(outcome.outcome.value)
                run.count("statements", outcome.statements)
                yield outcome


def _ingest_one(
    database: Database, item: Payload | Unread, *, extractor: Extractor, given: Given, run: Run
) -> Iterator[Ingested]:
    if isinstance(item, Unread):
        yield Ingested(item.origin, Outcome.SKIPPED, reason=item.reason)
        return
    try:
        for document in read(item):
            final = apply_overrides(
                document, title=given.title, source=given.source, url=given.url, published=given.published
            )
            yield _ingest_document(database, final, item, extractor=extractor, run=run)
    except UnreadableInput as error:
        yield Ingested(item.origin, Outcome.SKIPPED, reason=str(error))


def _ingest_document(
    database: Database, document: Document, payload: Payload, *, extractor: Extractor, run: Run
) -> Ingested:
    with database.reading() as session:
        known = find_version(session, document)
    if known:
        return _outcome(document, payload, known, statements=0)
    attributions = extractor.extract(document)
    prepared = prepare(document, payload, attributions, extractor=extractor.name)
    with database.writing() as session:
        lock_additions(session)
        version = store(session, prepared, run=run.key)
    return _outcome(document, payload, version, statements=len(attributions) if version.new else 0)


def _outcome(document: Document, payload: Payload, version: StoredVersion, *, statements: int) -> Ingested:
    outcome = Outcome.KNOWN
    if version.new:
        outcome = Outcome.NEW if version.number == 1 else Outcome.CHANGED
    return Ingested(
        origin=payload.origin,
        outcome=outcome,
        title=document.title,
        document_id=version.document_id,
        published_on=document.published.value if document.published else None,
        statements=statements,
    )
