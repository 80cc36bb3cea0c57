"""A text held against what was said before, on both databases, with the real extractor."""

from datetime import date

import pytest
import sqlalchemy as sa

from tests.builders import counted
from tracker.domain.articles import Payload
from tracker.domain.records import CheckedAssertion, CheckedText, ClaimFilter
from tracker.domain.review import Relation, Status
from tracker.errors import NotFound, Refused, UnreadableInput
from tracker.extract import default_extractor
from tracker.store.database import Database
from tracker.store.queries.claims import list_claims
from tracker.store.tables import Base
from tracker.workflows.checking import check, findings_of
from tracker.workflows.ingesting import Given, ingest
from tracker.workflows.statements import Logged, log
from tracker.workflows.verifying import approve, propose

BRIDGE = """Bridge is safe, says engineer

4 March 2026

The chief engineer, Ines Okoro, said on Tuesday that the bridge had 40 cracks in its northern span.

“The bridge is safe for lorries,” she said.
"""
UNION = """Union disagrees

6 March 2026

“The bridge is not safe for lorries,” said Pavel Lindqvist, who chairs the hauliers' union.

“The toll will rise to nine euros,” Lindqvist said.
"""
NEW = """Engineer changes her mind

20 March 2026

Ines Okoro, the chief engineer, said on Friday that the bridge had 70 cracks in its northern span.

“The bridge is not safe for lorries,” Okoro told councillors. “Who counted them before?”

“The bridge is safe for lorries,” said Carla Mendes, a driver. “My cousin bought three yellow boats in Alder.”
"""


def take_in(database: Database, text: str, source: str) -> None:
    payload = Payload(text.encode(), origin=f"{source}.txt")
    list(ingest(database, [payload], extractor=default_extractor(), actor="ann", given=Given(source=source)))


@pytest.fixture
def desk(database: Database) -> Database:
    """Two articles that contradict each other."""
    take_in(database, BRIDGE, "Alder Post")
    take_in(database, UNION, "Birch Courier")
    return database


def checked(database: Database, text: str, speaker: str | None = None) -> CheckedText:
    payload = Payload(text.encode(), origin="new.txt", media_type="text/plain; charset=utf-8")
    [found] = check(database, payload, extractor=default_extractor(), speaker=speaker)
    return found


def assertion(text: CheckedText, words: str, speaker: str | None = None) -> CheckedAssertion:
    return next(
        one
        for statement in text.statements
        for one in statement.assertions
        if words in one.text and speaker in (None, statement.speaker)
    )


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with database.engine.connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(sa.select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }


def test_nothing_is_stored(desk: Database) -> None:
    before = contents(desk)
    checked(desk, NEW)
    checked(desk, "The bridge had 12 cracks in its northern span.")
    assert contents(desk) == before


def test_a_number_changed_by_the_same_speaker_is_a_variant_of_her_own_words(desk: Database) -> None:
    [varies] = assertion(checked(desk, NEW), "70 cracks").earlier
    assert (varies.relation, varies.same_speaker, varies.member.speaker) == (Relation.VARIANT, True, "Ines Okoro")
    assert [(reason.left, reason.right) for reason in varies.reasons] == [("70", "40")]
    assert varies.member.said_on == date(2026, 3, 3)
    assert varies.sources == ("Alder Post",)


def test_own_words_that_are_contradicted_come_first_and_a_repeat_by_another_last(desk: Database) -> None:
    conflict, repeat = assertion(checked(desk, NEW), "not safe").earlier
    assert (conflict.relation, conflict.same_speaker) == (Relation.CONFLICT, True)
    assert conflict.member.text == "The bridge is safe for lorries"
    assert (repeat.relation, repeat.same_speaker, repeat.speakers) == (Relation.SAME, False, ("Pavel Lindqvist",))
    assert (repeat.claim.printed, repeat.claim.outlets, repeat.sources) == (1, 1, ("Birch Courier",))


def test_a_repeat_of_equal_words_knows_what_contradicts_its_claim(desk: Database) -> None:
    """Equal words settle the claim without a look at anything else: the rest is known to the database."""
    conflict, repeat = assertion(checked(desk, NEW), "safe for", speaker="Carla Mendes").earlier
    assert (conflict.relation, conflict.member.speaker) == (Relation.CONFLICT, "Pavel Lindqvist")
    assert [reason.right for reason in conflict.reasons] == ["not"]
    assert (repeat.relation, repeat.same_speaker, repeat.score) == (Relation.SAME, False, 1.0)


def test_what_nobody_said_before_is_new_and_what_cannot_be_true_is_left_out(desk: Database) -> None:
    text = checked(desk, NEW)
    boats = assertion(text, "yellow boats")
    assert (boats.relation, boats.earlier, boats.is_checked) == (None, (), False)
    assert not any("Who counted" in one.text for statement in text.statements for one in statement.assertions)
    assert any("Who counted" in statement.exact for statement in text.statements)
    assert all(finding.earlier for finding in findings_of(text))
    assert sum(finding.earlier is None for finding in findings_of(text, new=True)) == 1


def test_what_was_checked_is_told_with_rating_date_and_reason(desk: Database) -> None:
    with desk.reading() as session:
        [claim] = [one.id for one in list_claims(session, ClaimFilter()) if "is safe" in one.text]
    day = date(2026, 3, 10)
    propose(desk, claim, rating="mixed", reason="The report says less.", as_of=day, actor="ann")
    assert not assertion(checked(desk, NEW), "safe for", speaker="Carla Mendes").is_checked
    approve(desk, claim, reason="Read the report.", as_of=day, actor="ben")
    found = assertion(checked(desk, NEW), "safe for", speaker="Carla Mendes")
    known = found.earlier[-1].claim
    assert found.is_checked
    assert (known.status, known.rating, known.as_of, known.reason, known.decided_by) == (
        Status.VERIFIED,
        "mixed",
        day,
        "Read the report.",
        "ben",
    )
    opposite = assertion(checked(desk, NEW), "not safe")
    assert (opposite.is_checked, opposite.earlier[0].claim.rating) == (False, "mixed")


def test_a_text_that_is_stored_is_no_earlier_statement_of_itself(desk: Database) -> None:
    text = checked(desk, BRIDGE)
    assert text.document_id is not None
    assert assertion(text, "40 cracks").earlier == ()
    assert [one.relation for one in assertion(text, "safe for lorries").earlier] == [Relation.CONFLICT]
    assert checked(desk, NEW).document_id is None


def test_a_sentence_in_which_nobody_is_quoted_is_checked_itself(desk: Database) -> None:
    text = checked(desk, "The bridge is safe for lorries.")
    assert (text.is_quoted, [one.speaker for one in text.statements]) == (False, [None])
    assert [one.relation for one in assertion(text, "safe").earlier] == [Relation.CONFLICT, Relation.SAME]
    several = checked(desk, "The bridge had 40 cracks in its northern span. The toll will rise to nine euros.")
    assert [one.relation for statement in several.statements for one in statement.assertions] == [
        Relation.SAME,
        Relation.SAME,
    ]
    assert assertion(checked(desk, "40 cracks in its northern span"), "40").relation is Relation.SAME


def test_a_quote_logged_by_hand_is_found_though_its_text_is_the_sentence_itself(database: Database) -> None:
    log(database, Logged(quote="The pier will open in May.", speaker="Noor Haldane"), actor="ann")
    [found] = assertion(checked(database, "The pier will open in May."), "pier").earlier
    assert (found.relation, found.speakers) == (Relation.SAME, ("Noor Haldane",))


def test_an_article_in_which_nobody_is_quoted_claims_nothing(desk: Database) -> None:
    text = checked(desk, "The bridge is safe for lorries.\n\n" + "It rained in Alder for most of the day. " * 40)
    assert (text.is_quoted, text.statements) == (True, ())


def test_a_text_in_another_language_is_not_checked(desk: Database) -> None:
    german = "Die Brücke ist für Lastwagen sicher, sagte die Ingenieurin am Dienstag vor dem Rat der Stadt in Alder."
    text = checked(desk, german)
    assert (text.unread_language, text.statements) == ("de", ())


def test_only_what_one_speaker_says(desk: Database) -> None:
    for wanted in ("Okoro", "ines okoro"):
        assert {one.speaker for one in checked(desk, NEW, wanted).statements} == {"Ines Okoro"}
    identifier = next(one.speaker_id for one in checked(desk, NEW).statements if one.speaker == "Ines Okoro")
    assert identifier is not None
    assert {one.speaker for one in checked(desk, NEW, identifier[:9]).statements} == {"Ines Okoro"}
    with pytest.raises(NotFound, match="'Lind' is not quoted here; quoted are Carla Mendes, Ines Okoro"):
        checked(desk, NEW, "Lind")


def test_a_hidden_statement_was_not_said_before_and_hides_no_contradiction(desk: Database) -> None:
    table = Base.metadata.tables["statement"]
    with desk.writing() as session:
        hidden = {"hidden_at": sa.func.current_timestamp(), "hidden_reason": "a scare quote"}
        session.execute(sa.update(table).where(table.c.exact.contains("not safe")).values(hidden))
    assert [one.relation for one in assertion(checked(desk, NEW), "not safe").earlier] == [Relation.CONFLICT]


@pytest.mark.parametrize("text", ["...", "???\n\n!!!"])
def test_a_text_without_a_word_is_refused(desk: Database, text: str) -> None:
    with pytest.raises(Refused, match="nothing to check"):
        checked(desk, text)
    with pytest.raises(UnreadableInput):
        checked(desk, " ")


def test_questions_to_the_database_do_not_grow_with_what_is_stored(desk: Database) -> None:
    asked = []
    for number in range(2):
        with desk.reading() as session, counted(session) as sent:
            checked(desk, NEW)
            asked.append(len(sent))
        for more in range(3):
            take_in(desk, UNION.replace("lorries", f"lorries of {number}{more} tonnes"), f"Outlet {number} {more}")
    assert 0 < asked[1] == asked[0]
