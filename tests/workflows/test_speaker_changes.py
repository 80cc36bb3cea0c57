"""What people say of speakers: each change is a run with an entry in the audit; refusals change nothing."""

from typing import Any

import pytest
import sqlalchemy as sa

from tests.builders import newsroom
from tracker.domain.records import SpeakerRecord, StatementFilter
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import AttributionState, SpeakerKind
from tracker.errors import Ambiguous, NotFound, Refused
from tracker.store.database import Database
from tracker.store.queries.runs import list_runs
from tracker.store.queries.speakers import list_speakers
from tracker.store.queries.statements import list_statements
from tracker.store.tables import AuditRow
from tracker.workflows import speakers


def add(database: Database, name: str, *aliases: str, role: str | None = None, **kind: SpeakerKind) -> SpeakerRecord:
    wanted = kind.get("kind", SpeakerKind.PERSON)
    return speakers.add(database, name, kind=wanted, aliases=list(aliases), role=role, actor="Ann")


def audited(database: Database) -> list[tuple[str, str, dict[str, Any], dict[str, Any], str | None]]:
    with database.reading() as session:
        rows = session.scalars(sa.select(AuditRow).order_by(AuditRow.id))
        return [(row.action, row.subject, row.before, row.after, row.reason) for row in rows]


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return [one.name for one in list_speakers(session)]


def test_a_speaker_added_by_a_person_is_confirmed(database: Database) -> None:
    record = add(database, "  Zoë   Novák ", "Minister Novák", role="Minister of Works")
    assert (record.name, record.kind, record.state) == ("Zoë Novák", SpeakerKind.PERSON, AttributionState.CONFIRMED)
    assert record.aliases == ("Minister Novák",)
    assert [(role.title, role.origin) for role in record.roles] == [("Minister of Works", LinkOrigin.PERSON)]
    assert audited(database) == [("add speaker", record.id, {}, {"name": "Zoë Novák"}, None)]
    with database.reading() as session:
        [run] = list_runs(session)
    assert (run.command, run.actor, run.state, run.counts) == ("speaker add", "Ann", "done", {"speakers": 1})


def test_a_speaker_of_this_very_name_is_refused(database: Database) -> None:
    known = add(database, "Zoë Novák")
    for name in ("Zoë Novák", "ZOË NOVÁK", " Zoë  Novák"):
        with pytest.raises(Refused, match=f"there is a speaker of this name: {known.id}"):
            add(database, name)
    assert names(database) == ["Zoë Novák"]
    with database.reading() as session:
        assert list_runs(session)[0].state == "failed"


def test_two_people_of_one_surname_stay_two(database: Database) -> None:
    add(database, "Eva Holm")
    add(database, "Jan Holm")
    assert names(database) == ["Eva Holm", "Jan Holm"]
    with pytest.raises(Ambiguous):
        speakers.add_role(database, "Holm", "mayor", actor="Ann")


def test_an_anonymous_source_is_not_a_speaker(database: Database) -> None:
    with pytest.raises(Refused, match="an anonymous source is not a speaker"):
        add(database, "a source close to the talks", kind=SpeakerKind.ANONYMOUS)
    assert names(database) == []


def test_a_name_is_needed(database: Database) -> None:
    add(database, "Zoë Novák")
    for blank in ("", "  ", "\n"):
        with pytest.raises(Refused, match="needs a name"):
            add(database, blank)
        with pytest.raises(Refused, match="needs a name"):
            add(database, "Bo Lund", blank)
        with pytest.raises(Refused, match="needs a name"):
            speakers.add_alias(database, "Novák", blank, actor="Ann")
    assert names(database) == ["Zoë Novák"]


def test_an_alias_confirms_a_speaker_and_is_added_once(database: Database) -> None:
    with newsroom(database) as room:
        room.speaker("Zoë Novák")
    for _ in range(2):
        record = speakers.add_alias(database, "novak", "  Iron  Zoë ", actor="Bo")
    assert (record.aliases, record.state) == (("Iron Zoë",), AttributionState.CONFIRMED)
    assert audited(database) == [("add alias", record.id, {}, {"alias": "Iron Zoë"}, None)]
    assert speakers.add_role(database, "Iron Zoë", "mayor", actor="Bo").name == "Zoë Novák"


def test_a_stranger_gets_no_alias_and_no_role(database: Database) -> None:
    for change in (speakers.add_alias, speakers.add_role):
        with pytest.raises(NotFound, match="no speaker 'Novák'"):
            change(database, "Novák", "mayor", actor="Ann")
    assert audited(database) == []


def test_a_merge_lists_both_as_one_and_a_split_undoes_it(database: Database) -> None:
    with newsroom(database) as room:
        into, merged = room.speaker("Volodymyr Zelenskyy"), room.speaker("V. Zelensky")
        room.say("one", speaker=into)
        room.say("two", speaker=merged)
        ids = room.id("speaker", into), room.id("speaker", merged)
    record = speakers.merge(database, "V. Zelensky", ids[0], reason="one spelling", actor="Bo")
    assert (record.id, record.statements, record.state) == (ids[0], 2, AttributionState.CONFIRMED)
    assert record.aliases == ("V. Zelensky",)
    assert names(database) == ["Volodymyr Zelenskyy"]
    with database.reading() as session:
        both = {one.exact for one in list_statements(session, StatementFilter(speaker="Zelensky"))}
    assert both == {"one", "two"}

    freed, other = speakers.split(database, ids[1], reason="two people", actor="Bo")
    assert (freed.id, freed.merged_into, freed.statements, freed.aliases) == (ids[1], None, 1, ())
    assert (other.id, other.statements, other.aliases) == (ids[0], 1, ())
    assert audited(database) == [
        ("merge speakers", ids[1], {"merged_into": None}, {"merged_into": ids[0]}, "one spelling"),
        ("split speakers", ids[1], {"merged_into": ids[0]}, {"merged_into": None}, "two people"),
    ]


def test_merging_what_is_one_already_is_refused(database: Database) -> None:
    one, two, three = (add(database, f"{given} Holm") for given in ("Eva", "E.", "Evi"))
    speakers.merge(database, two.id, one.id, reason=None, actor="Ann")
    for merged, into in ((two.id, one.id), (one.id, two.id), (one.id, one.id), ("E. Holm", "Eva Holm")):
        with pytest.raises(Refused, match="one speaker already"):
            speakers.merge(database, merged, into, reason=None, actor="Ann")
    with pytest.raises(Refused, match="merged into another"):
        speakers.merge(database, two.id, three.id, reason=None, actor="Ann")
    assert sorted(names(database)) == ["Eva Holm", "Evi Holm"]


def test_splitting_what_was_not_merged_is_refused(database: Database) -> None:
    add(database, "Eva Holm")
    with pytest.raises(Refused, match="was not merged"):
        speakers.split(database, "Eva Holm", reason=None, actor="Ann")
    with pytest.raises(NotFound):
        speakers.split(database, "sp_nobody", reason=None, actor="Ann")
