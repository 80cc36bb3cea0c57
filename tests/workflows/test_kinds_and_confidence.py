"""What is stored of what was found: only what can be true makes claims, only what is sure enough is kept."""

from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from tests.builders import span_of
from tracker.domain.articles import Document, Payload
from tracker.domain.records import ClaimFilter, StatementFilter, StatementRecord
from tracker.domain.speech import AssertionKind, AssertionText, Attribution, StatementKind
from tracker.store.database import Database
from tracker.store.queries.claims import list_claims
from tracker.store.queries.health import check_all
from tracker.store.queries.statements import list_statements
from tracker.store.tables import AssertionRow, MatchKeyRow, MembershipRow, RunRow
from tracker.workflows.extracting import sure_enough
from tracker.workflows.ingesting import Ingested, ingest

BRIDGES = "The ministry built 900 bridges in three years."
FIRST = f"“{BRIDGES} Is that not enough? Go and count them.” She thanked the builders."
AGAIN = f"A paper adds. “Is that not enough? {BRIDGES}”"
SENTENCES = {
    BRIDGES: (AssertionKind.FACT, 0.8),
    "Is that not enough?": (AssertionKind.QUESTION, 0.1),
    "Go and count them.": (AssertionKind.ORDER, 0.05),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """Finds the words it is told to, in order, each with its confidence and the place of the one around it."""

    found: tuple[tuple[str, float, int | None], ...]
    name: str = "marked"

    def unread_language(self, document: Document) -> str | None:
        return None

    def extract(self, document: Document) -> list[Attribution]:
        return [
            Attribution(
                (span_of(document.text, words),),
                StatementKind.DIRECT,
                confidence=confidence,
                outer=outer,
                assertions=tuple(
                    AssertionText(span_of(document.text, sentence), sentence, *SENTENCES[sentence])
                    for sentence in SENTENCES
                    if sentence in words
                ),
            )
            for words, confidence, outer in self.found
        ]


def take_in(database: Database, text: str, extractor: Marked, *, min_confidence: float = 0.0) -> Ingested:
    inputs = [Payload(text.encode(), origin=f"{len(text)}.txt")]
    [outcome] = ingest(database, inputs, extractor=extractor, actor="Ann", min_confidence=min_confidence)
    return outcome


def quoted(text: str) -> str:
    return text.partition("“")[2].partition("”")[0]


def test_only_what_can_be_true_is_matched_and_makes_a_claim(database: Database) -> None:
    for text in (FIRST, AGAIN):
        take_in(database, text, Marked(((quoted(text), 0.9, None),)))
    with database.reading() as session:
        [claim] = list_claims(session, ClaimFilter())
        kinds = session.scalars(sa.select(AssertionRow.kind).order_by(AssertionRow.id)).all()
        members = session.scalars(
            sa.select(AssertionRow.kind).join(MembershipRow, MembershipRow.assertion_id == AssertionRow.id)
        ).all()
        keyed = session.scalars(
            sa.select(AssertionRow.kind).where(AssertionRow.id.in_(sa.select(MatchKeyRow.assertion_id)))
        ).all()
        matchers = session.execute(sa.select(AssertionRow.kind, AssertionRow.matcher.is_(None))).all()
        assert all(check.ok for check in check_all(session))
    assert (claim.text, claim.printed, claim.check_worthiness) == (BRIDGES, 2, 0.8)
    fact, question, order = AssertionKind.FACT, AssertionKind.QUESTION, AssertionKind.ORDER
    assert kinds == [fact, question, order, fact, question]
    assert members == [fact, fact]
    assert keyed == [fact], "a repetition is found through the wording that it repeats"
    assert {tuple(row) for row in matchers} == {(fact, False), (question, True), (order, True)}


def test_a_statement_that_only_asks_is_stored_and_makes_no_claim(database: Database) -> None:
    take_in(database, FIRST, Marked((("Is that not enough?", 0.9, None),)))
    [record] = listed(database)
    assert (record.claim_ids, record.assertions) == ((), ("Is that not enough?",))
    with database.reading() as session:
        assert list_claims(session, ClaimFilter()) == []
        assert all(check.ok for check in check_all(session))


def listed(database: Database) -> list[StatementRecord]:
    with database.reading() as session:
        return list(list_statements(session, StatementFilter()))


def test_what_the_machine_is_not_sure_of_can_be_left_out(database: Database) -> None:
    sure = Marked((("She thanked the builders.", 0.9, None), (BRIDGES, 0.5, None), ("Go and count them.", 0.49, None)))
    outcome = take_in(database, FIRST, sure, min_confidence=0.5)
    assert (outcome.statements, outcome.left_out) == (2, 1)
    assert sorted(record.exact for record in listed(database)) == ["She thanked the builders.", BRIDGES]
    with database.reading() as session:
        [run] = session.scalars(sa.select(RunRow))
    assert run.arguments == {"min_confidence": 0.5}
    assert run.counts == {"new": 1, "statements": 2, "left_out": 1}
    known = take_in(database, FIRST, sure)
    assert (known.statements, known.left_out) == (0, 0)


def test_what_stands_inside_a_statement_that_is_left_out_is_stored_inside_the_next_one_around(
    database: Database,
) -> None:
    inside = Marked(((quoted(FIRST), 0.9, None), (BRIDGES, 0.2, 0), ("900 bridges", 0.8, 1)))
    take_in(database, FIRST, inside, min_confidence=0.5)
    records = {record.exact: record for record in listed(database)}
    assert records["900 bridges"].outer_id == records[quoted(FIRST)].id


@pytest.mark.parametrize(
    ("least", "expected"),
    [
        (0.0, [("a", None), ("b", 0), ("c", 1), ("d", None)]),
        (0.4, [("b", None), ("c", 0), ("d", None)]),
        (0.6, [("c", None), ("d", None)]),
        (1.0, []),
    ],
)
def test_places_are_told_anew_when_some_are_left_out(least: float, expected: list[tuple[str, int | None]]) -> None:
    text = "a b c d"
    found = [
        Attribution((span_of(text, word),), StatementKind.DIRECT, confidence=confidence, outer=outer)
        for word, confidence, outer in (("a", 0.3, None), ("b", 0.5, 0), ("c", 0.7, 1), ("d", 0.9, None))
    ]
    assert [(one.text(text), one.outer) for one in sure_enough(found, least)] == expected
