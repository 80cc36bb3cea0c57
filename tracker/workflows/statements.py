"""Statements by people: logged by hand, attributed."""

from dataclasses import dataclass, replace
from datetime import date

from tracker.domain.articles import DatePrecision, Document, Payload, PrintedDate
from tracker.domain.records import StatementRecord
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import (
    Attribution,
    AttributionState,
    FoundStatement,
    ResolvedSpeaker,
    SaidOn,
    Span,
    SpeakerKind,
    StatementKind,
)
from tracker.errors import NotFound, Refused
from tracker.extract.assertions import assertions_of
from tracker.match.names import name_keys
from tracker.store import Session
from tracker.store.database import Database, lock_additions
from tracker.store.queries import documents as document_queries
from tracker.store.queries import speakers as speaker_queries
from tracker.store.queries import statements as queries
from tracker.store.queries.ids import find_key
from tracker.store.writes import documents, runs, speakers, statements
from tracker.text import normalise
from tracker.workflows.recording import Run, recorded
from tracker.workflows.speakers import given_name
from tracker.workflows.storing import keyed_assertions, store_statements

HAND = "hand"
"""What stands for the extractor, and for the reader, of a statement that a person logged."""
MOST_QUOTED = 20_000
"""Characters of a quote logged by hand: a speech of twenty minutes."""
_QUOTATION_MARKS = '“”„"«»'


@dataclass(frozen=True, slots=True)
class Logged:
    """A quote as a person logs it."""

    quote: str
    speaker: str
    document: str | None = None
    source: str | None = None
    url: str | None = None
    title: str | None = None
    published: date | None = None
    said_on: date | None = None
    role: str | None = None
    kind: StatementKind = StatementKind.DIRECT


def log(database: Database, logged: Logged, *, actor: str) -> StatementRecord:
    """Store a quote, confirmed, and match it with everything said before.

    With ``document``, or the URL or head of a document that was read, the quote is found in that document's text;
    else the quote itself is the text of a document of its own. Raises NotFound when the document does not contain the
    words, Refused for an empty quote or one that is there already, Ambiguous when the speaker's name fits several.
    """
    quote = _unquoted(normalise(logged.quote))
    if not quote:
        raise Refused("there is nothing to log: the quote is empty")
    if len(quote) > MOST_QUOTED:
        raise Refused(f"this is no quote but {len(quote):,} characters; `tracker ingest` reads whole texts")
    with recorded(database, "statement add", actor=actor) as run, database.writing() as session:
        lock_additions(session)
        speaker = _speaker(session, logged, run)
        version, text, span = _place(session, logged, quote, run)
        attribution = _attribution(session, logged, speaker, text=text, span=span)
        found = FoundStatement(attribution, speaker, keyed_assertions(attribution))
        state = AttributionState.CONFIRMED
        [key] = store_statements(session, version, text, [found], extractor=HAND, state=state, run=run.key)
        run.count("statements")
        return queries.get_statement(session, key)


def _unquoted(quote: str) -> str:
    """The words without the quotation marks around them; marks of a quotation inside it stay."""
    bare = quote.strip().strip(_QUOTATION_MARKS).strip()
    return quote.strip() if any(mark in bare for mark in _QUOTATION_MARKS) else bare


def _place(session: Session, logged: Logged, quote: str, run: Run) -> tuple[int, str, Span]:
    """The version the quote stands in, its text, and where."""
    if logged.document:
        return _find_in_document(session, logged.document, quote)
    document = Document(
        text=quote,
        title=logged.title,
        source=logged.source,
        url=logged.url,
        published=PrintedDate(logged.published) if logged.published else None,
        reader=HAND,
    )
    article = documents.find_article(session, document, besides=HAND)
    if article:
        return _find_in_document(session, article, quote)
    payload = Payload(quote.encode(), origin=HAND, media_type="text/plain; charset=utf-8")
    stored = documents.add_version(session, document, payload, run.key)
    if not stored.new:
        raise Refused(f"this quote is logged already, in document {stored.document_id}")
    return stored.version, quote, Span(0, len(quote))


def _find_in_document(session: Session, document: str, quote: str) -> tuple[int, str, Span]:
    key = find_key(session, "do", document)
    version, text = document_queries.latest_text(session, key)
    start = text.find(quote)
    if start < 0:
        raise NotFound(f"document {document} does not contain these words; give them exactly as printed")
    span = Span(start, start + len(quote))
    if queries.has_statement(session, version, span):
        raise Refused("this quote is logged already; `tracker statement attribute` says who spoke")
    return version, text, span


def _attribution(session: Session, logged: Logged, speaker: int, *, text: str, span: Span) -> Attribution:
    record = speaker_queries.get_speaker(session, speaker)
    said_on = SaidOn(logged.said_on, DatePrecision.DAY.value, "by hand") if logged.said_on else None
    attribution = Attribution(
        content=(span,),
        kind=logged.kind,
        speaker=ResolvedSpeaker(record.name, record.kind, logged.role, (record.name,)),
        said_on=said_on,
    )
    return replace(attribution, assertions=assertions_of(text, attribution))


def _speaker(session: Session, logged: Logged, run: Run) -> int:
    """The known speaker of this name, else a new one, confirmed since a person names it."""
    name = given_name(logged.speaker)
    try:
        speaker = speaker_queries.find_speaker(session, name)
    except NotFound:
        if name.lower().startswith("sp_"):
            raise
        kind, origin = SpeakerKind.PERSON, LinkOrigin.PERSON
        speaker = speakers.add_speaker(session, name, kind, origin=origin, run=run.key)
        speakers.add_alias(session, speaker, name, keys=name_keys(name), origin=origin, run=run.key)
    if logged.role:
        speakers.add_role(
            session, speaker, logged.role, printed_on=logged.published, origin=LinkOrigin.PERSON, run=run.key
        )
    return speaker


def attribute(database: Database, statement: str, speaker: str, *, reason: str | None, actor: str) -> StatementRecord:
    """A person says who spoke; what was printed stays. Raises NotFound or Ambiguous."""
    with recorded(database, "statement attribute", actor=actor) as run, database.writing() as session:
        key = find_key(session, "st", statement)
        before = queries.get_statement(session, key)
        statements.attribute(session, key, speaker_queries.find_speaker(session, speaker))
        after = queries.get_statement(session, key)
        runs.add_audit(
            session,
            run.key,
            action="attribute statement",
            subject=before.id,
            before={"speaker": before.speaker_id, "state": before.attribution_state.value},
            after={"speaker": after.speaker_id, "state": after.attribution_state.value},
            reason=reason,
        )
        run.count("statements")
        return after
