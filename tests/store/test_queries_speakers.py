"""Who is who: names, merges, counts."""

from datetime import date

import pytest
import sqlalchemy as sa

from tests.builders import DAY, Newsroom, counted
from tracker.domain.articles import DatePrecision
from tracker.domain.records import RoleRecord, SpeakerRecord
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import AttributionState, SpeakerKind
from tracker.errors import Ambiguous, NotFound
from tracker.match.names import name_keys
from tracker.store.queries.speakers import (
    KnownSpeaker,
    find_speaker,
    get_speaker,
    known_speakers,
    list_speakers,
    merged_keys,
)
from tracker.store.tables import IdentifierRow
from tracker.store.writes import speakers


@pytest.mark.parametrize(
    "typed",
    ["Zoë Novák", "zoe  NOVAK", "Minister Novák", "minister novak", "Novák", "Zoë", "Z. Novák-Berg", "novak-berg"],
)
def test_a_name_an_alias_or_a_whole_word_of_one_finds_the_speaker(room: Newsroom, typed: str) -> None:
    key = room.speaker("Zoë Novák", "Minister Novák", "Z. Novák-Berg")
    room.speaker("Bo Lund")
    assert find_speaker(room.session, typed) == key


@pytest.mark.parametrize("typed", ["", " ", "Nov", "ovák", "%", "_", "Novák Zoë", "sp_nobody", "Lund"])
def test_a_part_of_a_word_or_a_stranger_finds_nobody(room: Newsroom, typed: str) -> None:
    room.speaker("Zoë Novák")
    with pytest.raises(NotFound, match="no speaker"):
        find_speaker(room.session, typed)


def test_a_surname_of_two_is_ambiguous_and_names_both(room: Newsroom) -> None:
    ids = [room.id("speaker", room.speaker(f"{given} Holm")) for given in ("Eva", "Jan")]
    with pytest.raises(Ambiguous) as caught:
        find_speaker(room.session, "holm")
    assert str(caught.value) == (
        f"'holm' fits 2 speakers: Eva Holm ({ids[0][:8]}), Jan Holm ({ids[1][:8]}); give an id"
    )


def test_a_whole_name_goes_before_a_part_of_one(room: Newsroom) -> None:
    room.speaker("Eva Holm")
    holm = room.speaker("Holm")
    assert find_speaker(room.session, "Holm") == holm


def test_a_withdrawn_alias_finds_nobody(room: Newsroom) -> None:
    room.speaker("Eva Holm", "Iron Eva")
    room.change("alias", room.newest("alias"), superseded_at=sa.func.current_timestamp())
    with pytest.raises(NotFound):
        find_speaker(room.session, "Iron Eva")
    assert list_speakers(room.session, about="iron") == []


def test_an_id_or_its_beginning_finds_the_speaker_merged_or_not(room: Newsroom) -> None:
    into, merged = room.speaker("Eva Holm"), room.speaker("E. Holm")
    room.merge(merged, into)
    assert find_speaker(room.session, room.id("speaker", into)[:12]) == into
    assert find_speaker(room.session, room.id("speaker", merged).upper()) == merged


def test_the_names_of_a_merged_speaker_find_the_one_it_became(room: Newsroom) -> None:
    into, merged, chained = room.speaker("Volodymyr Zelenskyy"), room.speaker("V. Zelensky"), room.speaker("Ze")
    room.merge(chained, merged)
    room.merge(merged, into)
    for typed in ("Volodymyr Zelenskyy", "V. Zelensky", "zelensky", "Ze"):
        assert find_speaker(room.session, typed) == into
    assert sorted(merged_keys(room.session, into)) == sorted([into, merged, chained])
    assert sorted(merged_keys(room.session, merged)) == sorted([merged, chained])
    [found] = list_speakers(room.session, about="zelensky")
    assert found.id == room.id("speaker", into)
    speakers.split_speaker(room.session, merged, reason=None, actor=room.actor, run=room.run)
    assert find_speaker(room.session, "V. Zelensky") == find_speaker(room.session, "Ze") == merged


def test_known_speakers_share_a_key_and_answer_for_those_merged_into_them(room: Newsroom) -> None:
    into, merged, other = room.speaker("Volodymyr Zelenskyy"), room.speaker("V. Zelensky"), room.speaker("Bo Lund")
    speakers.add_role(room.session, merged, "president", printed_on=DAY, origin=LinkOrigin.MACHINE, run=room.run)
    room.merge(merged, into)
    assert known_speakers(room.session, name_keys("Zelensky")) == [
        KnownSpeaker(into, SpeakerKind.PERSON, ("Volodymyr Zelenskyy", "V. Zelensky"), ("president",))
    ]
    assert [one.speaker for one in known_speakers(room.session, name_keys("Bo Lund"))] == [other]
    assert known_speakers(room.session, []) == known_speakers(room.session, ["nothing like it"]) == []


def test_a_speaker_is_answered_with_names_roles_and_counts_of_all_it_stands_for(room: Newsroom) -> None:
    into, merged = room.speaker("Eva Holm", "Mayor Holm"), room.speaker("E. Holm")
    for speaker, on in ((into, date(2026, 1, 5)), (merged, date(2026, 3, 1))):
        speakers.add_role(room.session, speaker, "mayor", printed_on=on, origin=LinkOrigin.MACHINE, run=room.run)
    room.session.add(IdentifierRow(speaker_id=into, scheme="wikidata", value="Q42", run_id=room.run))
    version = room.document("“one” “two”", source="Courier", on=date(2026, 1, 5))
    room.state(version, "one", speaker=into)
    room.state(version, "two", speaker=merged, said_on=date(2026, 1, 4))
    room.say("three", speaker=merged, source="Herald", on=date(2026, 3, 1))
    room.say("four", speaker=into, source=None, on=None)
    room.hide(room.say("five", speaker=into, source="Gazette"))
    rejected = room.say("six", speaker=into, source="Gazette")
    room.change("statement", rejected.key, attribution_state="rejected")
    room.merge(merged, into)
    day = DatePrecision.DAY
    assert get_speaker(room.session, into) == SpeakerRecord(
        id=room.id("speaker", into),
        name="Eva Holm",
        kind=SpeakerKind.PERSON,
        state=AttributionState.PROPOSED,
        aliases=("Mayor Holm", "E. Holm"),
        roles=(
            RoleRecord("mayor", date(2026, 1, 5), date(2026, 1, 5), LinkOrigin.MACHINE, day, day),
            RoleRecord("mayor", date(2026, 3, 1), date(2026, 3, 1), LinkOrigin.MACHINE, day, day),
        ),
        statements=4,
        documents=3,
        sources=2,
        first_on=date(2026, 1, 4),
        last_on=date(2026, 3, 1),
        merged_into=None,
        identifiers=("wikidata:Q42",),
        first_precision=day,
        last_precision=day,
    )
    assert get_speaker(room.session, merged).merged_into == room.id("speaker", into)


def test_those_who_say_most_come_first_and_the_merged_are_not_listed(room: Newsroom) -> None:
    quiet, loud, merged = room.speaker("Ann Quiet"), room.speaker("Bo Loud"), room.speaker("B. Loud")
    room.speaker("Ann Also", kind=SpeakerKind.ORGANISATION)
    room.say("one", speaker=quiet)
    room.say("two", speaker=loud)
    room.say("three", speaker=merged)
    room.merge(merged, loud)
    found = list_speakers(room.session)
    assert [(one.name, one.statements) for one in found] == [("Bo Loud", 2), ("Ann Quiet", 1), ("Ann Also", 0)]
    assert list_speakers(room.session, limit=1) == found[:1]
    assert list_speakers(room.session, kind=SpeakerKind.ORGANISATION) == found[2:]


@pytest.mark.parametrize(
    ("about", "expected"), [("novák", ["Zoë Novák"]), ("ZO", ["Zoë Novák"]), ("o", ["Bo Lund", "Zoë Novák"]), ("%", [])]
)
def test_about_is_a_part_of_a_name(room: Newsroom, about: str, expected: list[str]) -> None:
    room.speaker("Zoë Novák")
    room.speaker("Bo Lund")
    assert [one.name for one in list_speakers(room.session, about=about)] == expected


def test_a_longer_list_asks_no_more_questions(room: Newsroom) -> None:
    asked = [_asked(room, more, number) for number, more in enumerate((5, 45))]
    assert [rows for rows, *_ in asked] == [5, 50]
    assert asked[0][1:] == asked[1][1:]


def _asked(room: Newsroom, more: int, batch: int) -> tuple[int, int, int]:
    for number in range(more):
        key = room.speaker(f"Given{batch}{number} Holm", f"Alias{batch}{number}")
        room.merge(room.speaker(f"Merged{batch}{number} Holm"), key)
        room.say(f"statement {batch} {number}", speaker=key)
    with counted(room.session) as sent:
        rows = list_speakers(room.session)
    with counted(room.session) as sent_for_known:
        known_speakers(room.session, name_keys("Holm"))
    return len(rows), len(sent), len(sent_for_known)
