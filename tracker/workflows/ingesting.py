"""Payloads to stored statements and claims. One transaction per document; one bad input never stops the rest."""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
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
from tracker.workflows.extracting import extracted, sure_enough
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
    left_out: int = 0
    """Statements the machine was not sure enough of to store."""
    unread_language: str | None = None
    """Code of the language of a new text, where it is one that nothing was looked for in."""


@dataclass(frozen=True, slots=True)
class _How:
    """How every document of a run is read."""

    extractor: Extractor
    given: Given
    min_confidence: float


NOTHING_GIVEN = Given()


def ingest(
    database: Database,
    inputs: Iterable[Payload | Unread],
    *,
    extractor: Extractor,
    actor: str,
    given: Given = NOTHING_GIVEN,
    min_confidence: float = 0.0,
) -> Generator[Ingested, None, None]:
    """Read, extract and store; yields one outcome for each document, as it is stored.

    Statements that the extractor is less sure of than ``min_confidence`` are not stored; a text that is known by then
    is not read for them again.

    Extraction runs outside the transaction. What has been yielded is stored: stopping at any moment loses at most the
    document in hand, and running again goes on with what is missing, since a known text is not read twice.
    """
    how = _How(extractor, given, min_confidence)
    arguments = {"min_confidence": min_confidence} if min_confidence else {}
    with recorded(database, "ingest", actor=actor, arguments=arguments, program=extractor.name) as run:
        for item in inputs:
            for outcome in _ingest_one(database, item, how, run):
                run.count(outcome.outcome.value)
                run.count("statements", outcome.statements)
                if outcome.left_out:
                    run.count("left_out", outcome.left_out)
                if outcome.unread_language:
                    run.count("not_in_english")
                yield outcome


def _ingest_one(database: Database, item: Payload | Unread, how: _How, run: Run) -> Iterator[Ingested]:
    if isinstance(item, Unread):
        yield Ingested(item.origin, Outcome.SKIPPED, reason=item.reason)
        return
    try:
        for document in read(item):
            given = how.given
            final = apply_overrides(
                document, title=given.title, source=given.source, url=given.url, published=given.published
            )
            yield _ingest_document(database, final, item, how, run)
    except UnreadableInput as error:
        yield Ingested(item.origin, Outcome.SKIPPED, reason=str(error))


def _ingest_document(database: Database, document: Document, payload: Payload, how: _How, run: Run) -> Ingested:
    with database.reading() as session:
        known = find_version(session, document)
    if known:
        return _outcome(document, payload, known)
    found = extracted(document, how.extractor)
    attributions = sure_enough(found.attributions, how.min_confidence)
    prepared = prepare(found.document, payload, attributions, extractor=how.extractor.name)
    with database.writing() as session:
        lock_additions(session)
        version = store(session, prepared, run=run.key)
    if not version.new:
        return _outcome(document, payload, version)
    return replace(
        _outcome(document, payload, version),
        statements=len(attributions),
        left_out=len(found.attributions) - len(attributions),
        unread_language=found.unread_language,
    )


def _outcome(document: Document, payload: Payload, version: StoredVersion) -> Ingested:
    outcome = Outcome.KNOWN
    if version.new:
        outcome = Outcome.NEW if version.number == 1 else Outcome.CHANGED
    return Ingested(
        origin=payload.origin,
        outcome=outcome,
        title=document.title,
        document_id=version.document_id,
        published_on=document.published.value if document.published else None,
    )
