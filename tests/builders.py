"""A newsroom in a few words: documents, speakers, statements and claims through the writes of the store."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from zlib import crc32

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.articles import DatePrecision, Document, Payload, PrintedDate
from tracker.domain.review import Comparison, LinkOrigin, Reason, Relation
from tracker.domain.speech import (
    AssertionKind,
    AssertionText,
    Attribution,
    AttributionState,
    FoundStatement,
    KeyedAssertion,
    ResolvedSpeaker,
    SaidOn,
    Span,
    SpeakerKind,
    StatementKind,
)
from tracker.match.names import name_keys
from tracker.store.database import Database
from tracker.store.tables import Base
from tracker.store.writes import claims, documents, runs, speakers, statements
from tracker.store.writes.documents import StoredVersion
from tracker.store.writes.statements import StoredStatement

DAY = date(2026, 2, 9)


class Newsroom:
    """Adds sound things to a database inside one session; what is not said has a sensible value."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._numbers = itertools.count(1)
        self.run, self.run_id = runs.start_run(session, "test", actor="Ann", program="tracker", arguments={})
        self.actor = runs.add_actor(session, "Ann")

    def id(self, table: str, key: int) -> str:
        """Public id of a row."""
        source = Base.metadata.tables[table]
        return str(self.session.scalar(sa.select(source.c.public_id).where(source.c.id == key)))

    def document(
        self,
        text: str = "The council met.",
        *,
        source: str | None = "Courier",
        title: str | None = None,
        on: date | None = DAY,
        precision: DatePrecision = DatePrecision.DAY,
        url: str | None = None,
    ) -> StoredVersion:
        """A version of a document: a new one, unless the title or URL is that of an earlier one."""
        number = next(self._numbers)
        document = Document(
            text=text,
            title=title or f"Article {number}",
            source=source,
            url=url or (None if title else f"https://news.example/{number}"),
            published=PrintedDate(on, precision) if on else None,
            language="en",
        )
        payload = Payload(f"{number} {text}".encode(), origin=f"/articles/{number}.txt")
        return documents.add_version(self.session, document, payload, self.run)

    def speaker(
        self,
        name: str,
        *aliases: str,
        kind: SpeakerKind = SpeakerKind.PERSON,
        origin: LinkOrigin = LinkOrigin.MACHINE,
    ) -> int:
        key = speakers.add_speaker(self.session, name, kind, origin=origin, run=self.run)
        for alias in (name, *aliases):
            self.alias(key, alias)
        return key

    def alias(self, speaker: int, name: str) -> bool:
        keys = name_keys(name)
        return speakers.add_alias(self.session, speaker, name, keys=keys, origin=LinkOrigin.MACHINE, run=self.run)

    def merge(self, merged: int, into: int) -> None:
        speakers.merge_speakers(self.session, merged, into, reason="one", actor=self.actor, run=self.run)

    def state(
        self,
        version: StoredVersion,
        words: str,
        *,
        speaker: int | None = None,
        resolved: ResolvedSpeaker | None = None,
        mention: str | None = None,
        kind: StatementKind = StatementKind.DIRECT,
        said_on: date | None = None,
        said_precision: DatePrecision = DatePrecision.DAY,
        confidence: float = 0.9,
        state: AttributionState = AttributionState.PROPOSED,
        assertions: tuple[str, ...] | None = None,
        check_worthiness: float = 0.5,
        inside: StoredStatement | None = None,
    ) -> StoredStatement:
        """A statement of these words, which the version's text contains; ``assertions`` are parts of them.

        ``inside`` is the statement that this one is reported in.
        """
        text = self.text(version)
        attribution = Attribution(
            content=(span_of(text, words),),
            kind=kind,
            mention=span_of(text, mention) if mention else None,
            speaker=resolved,
            confidence=confidence,
            said_on=SaidOn(said_on, said_precision.value, "that day") if said_on else None,
        )
        parts = (words,) if assertions is None else assertions
        made = tuple(keyed(text, part, check_worthiness=check_worthiness) for part in parts)
        found = FoundStatement(attribution, speaker, made)
        [stored] = statements.add_statements(
            self.session, version.version, text, [found], extractor="test", state=state, run=self.run
        )
        if inside:
            self.change("statement", stored.key, outer_id=inside.key)
        return stored

    def say(
        self,
        words: str,
        *,
        speaker: int | None = None,
        source: str | None = "Courier",
        on: date | None = DAY,
        said_on: date | None = None,
        said_precision: DatePrecision = DatePrecision.DAY,
        check_worthiness: float = 0.5,
    ) -> StoredStatement:
        """A statement in a document of its own."""
        version = self.document(f"The council met. “{words}”", source=source, on=on)
        return self.state(
            version,
            words,
            speaker=speaker,
            said_on=said_on,
            said_precision=said_precision,
            check_worthiness=check_worthiness,
        )

    def text(self, version: StoredVersion) -> str:
        table = Base.metadata.tables["version"]
        return str(self.session.scalar(sa.select(table.c.text).where(table.c.id == version.version)))

    def document_of(self, statement: StoredStatement) -> int:
        tables = Base.metadata.tables
        version, row = tables["version"], tables["statement"]
        query = sa.select(version.c.document_id).join(row, row.c.version_id == version.c.id)
        return int(self.session.scalars(query.where(row.c.id == statement.key)).one())

    def claim(self, *members: StoredStatement, text: str = "The ministry built 900 bridges.") -> int:
        """A claim that the first assertion of each of these statements makes; the first is its anchor."""
        [key] = claims.add_claims(self.session, [(text, members[0].assertions[0])], run=self.run)
        for member in members:
            self.join(member.assertions[0], key)
        return key

    def join(self, assertion: int, claim: int, *, score: float | None = None) -> None:
        claims.add_membership(
            self.session, assertion, claim, origin=LinkOrigin.MACHINE, score=score, matcher="test", run=self.run
        )

    def pair(
        self,
        left: StoredStatement,
        right: StoredStatement,
        relation: Relation = Relation.CONFLICT,
        *,
        score: float = 0.8,
        reasons: tuple[Reason, ...] = (),
    ) -> None:
        """A candidate pair of the first assertions of two statements."""
        pairs = {(right.assertions[0], left.assertions[0]): Comparison(relation, score, reasons)}
        claims.add_pairs(self.session, pairs, matcher="test", run=self.run)

    def newest(self, table: str) -> int:
        """Key of the row added last."""
        return int(self.session.scalar(sa.select(sa.func.max(Base.metadata.tables[table].c.id))) or 0)

    def change(self, table: str, key: int, **values: object) -> None:
        """Set columns of a row, as a workflow to come will."""
        source = Base.metadata.tables[table]
        self.session.execute(sa.update(source).where(source.c.id == key).values(**values))

    def hide(self, statement: StoredStatement) -> None:
        now = sa.func.current_timestamp()
        self.change("statement", statement.key, hidden_at=now, hidden_reason="a scare quote")


def span_of(text: str, words: str) -> Span:
    """Where these words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def keyed(
    text: str, words: str, *, kind: AssertionKind = AssertionKind.FACT, check_worthiness: float = 0.5
) -> KeyedAssertion:
    key = crc32(words.encode())
    return KeyedAssertion(AssertionText(span_of(text, words), words, kind, check_worthiness), key, (key,))


@contextmanager
def newsroom(database: Database) -> Iterator[Newsroom]:
    """A newsroom in a transaction that is committed at the end."""
    with database.writing() as session:
        yield Newsroom(session)


@contextmanager
def counted(session: Session) -> Iterator[list[str]]:
    """The SQL that is sent while inside."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        sent.append(statement)

    engine = session.get_bind()
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)
