"""Speakers are proposed by the machine, confirmed, named and merged by people; nothing is deleted."""

from datetime import date

import pytest
import sqlalchemy as sa

from tests.builders import DAY, Newsroom
from tracker.domain.articles import DatePrecision
from tracker.domain.review import LinkOrigin, Verdict
from tracker.domain.speech import AttributionState, SpeakerKind
from tracker.errors import Refused
from tracker.store.tables import AliasRow, JudgementRow, NameKeyRow, RoleRow, SpeakerRow
from tracker.store.writes import speakers


@pytest.mark.parametrize(
    ("origin", "state"),
    [(LinkOrigin.MACHINE, AttributionState.PROPOSED), (LinkOrigin.PERSON, AttributionState.CONFIRMED)],
)
def test_what_the_machine_adds_is_a_proposal(room: Newsroom, origin: LinkOrigin, state: AttributionState) -> None:
    key = room.speaker("Zoë Novák", kind=SpeakerKind.PERSON, origin=origin)
    row = room.session.scalars(sa.select(SpeakerRow)).one()
    assert (row.id, row.name, row.kind, row.state) == (key, "Zoë Novák", SpeakerKind.PERSON, state)


def test_a_person_confirms_a_speaker(room: Newsroom) -> None:
    key, other = room.speaker("Zoë Novák"), room.speaker("Bo Lund")
    speakers.confirm_speaker(room.session, key)
    states = dict(room.session.execute(sa.select(SpeakerRow.id, SpeakerRow.state)).all())
    assert states == {key: AttributionState.CONFIRMED, other: AttributionState.PROPOSED}


def add_alias(room: Newsroom, speaker: int, name: str, *keys: str) -> bool:
    return speakers.add_alias(room.session, speaker, name, keys=keys, origin=LinkOrigin.PERSON, run=room.run)


def test_an_alias_is_added_once_whatever_its_case_and_accents(room: Newsroom) -> None:
    key = speakers.add_speaker(room.session, "Zoë Novák", SpeakerKind.PERSON, origin=LinkOrigin.PERSON, run=room.run)
    assert add_alias(room, key, "Zoë Novák", "nvk", "zo", "nvk") is True
    assert add_alias(room, key, "ZOE  NOVAK", "else") is False
    assert room.session.scalars(sa.select(AliasRow.name)).all() == ["Zoë Novák"]
    assert sorted(room.session.scalars(sa.select(NameKeyRow.key))) == ["nvk", "zo"]


def test_two_speakers_may_have_one_name_and_a_withdrawn_alias_may_come_back(room: Newsroom) -> None:
    one, other = (room.speaker(f"Holm {number}") for number in (1, 2))
    assert add_alias(room, one, "Holm") is add_alias(room, other, "Holm") is True
    alias = room.session.scalars(sa.select(AliasRow.id).where(AliasRow.name == "Holm")).first()
    assert alias is not None
    room.change("alias", alias, superseded_at=sa.func.current_timestamp())
    assert add_alias(room, one, "Holm") is True


def test_an_alias_without_keys_is_kept(room: Newsroom) -> None:
    assert add_alias(room, room.speaker("Bo Lund"), "Mr") is True


def printed(room: Newsroom, speaker: int, title: str, on: date | None, *, by: LinkOrigin = LinkOrigin.MACHINE) -> bool:
    return speakers.add_role(room.session, speaker, title, printed_on=on, origin=by, run=room.run)


def test_a_role_is_known_from_the_first_to_the_last_day_it_was_printed(room: Newsroom) -> None:
    key = room.speaker("Zoë Novák")
    assert printed(room, key, "Minister of Works", DAY) is True
    for day in (date(2026, 3, 1), date(2026, 1, 2), None, DAY):
        assert printed(room, key, "minister of works", day) is False
    row = room.session.scalars(sa.select(RoleRow)).one()
    assert (row.title, row.from_on, row.until_on) == ("Minister of Works", date(2026, 1, 2), date(2026, 3, 1))
    assert row.from_precision is row.until_precision is DatePrecision.DAY


def test_a_role_printed_without_a_date_learns_its_dates_later(room: Newsroom) -> None:
    key = room.speaker("Zoë Novák")
    printed(room, key, "Mayor", None)
    row = room.session.scalars(sa.select(RoleRow)).one()
    assert (row.from_on, row.from_precision, row.until_on, row.until_precision) == (None, None, None, None)
    printed(room, key, "Mayor", DAY)
    room.session.refresh(row)
    assert (row.from_on, row.from_precision, row.until_on) == (DAY, DatePrecision.DAY, DAY)


def test_the_print_does_not_move_a_role_that_a_person_gave(room: Newsroom) -> None:
    key = room.speaker("Zoë Novák")
    printed(room, key, "Mayor", None, by=LinkOrigin.PERSON)
    printed(room, key, "Mayor", DAY)
    row = room.session.scalars(sa.select(RoleRow)).one()
    assert (row.origin, row.from_on) == (LinkOrigin.PERSON, None)


def judgements(room: Newsroom) -> list[tuple[Verdict, bool]]:
    """Verdicts in order, and whether each is live."""
    room.session.expire_all()
    rows = room.session.scalars(sa.select(JudgementRow).order_by(JudgementRow.id))
    return [(row.verdict, row.superseded_at is None) for row in rows]


def test_a_merge_points_and_judges_and_can_be_undone(room: Newsroom) -> None:
    into, merged = room.speaker("Zoë Novák"), room.speaker("Z. Novák")
    room.merge(merged, into)
    assert speakers.root_of(room.session, merged) == into
    assert judgements(room) == [(Verdict.SAME, True)]
    done = speakers.split_speaker(room.session, merged, reason="two people", actor=room.actor, run=room.run)
    assert done == into
    assert speakers.root_of(room.session, merged) == merged
    assert judgements(room) == [(Verdict.SAME, False), (Verdict.DIFFERENT, True)]
    room.merge(into, merged)
    assert judgements(room) == [(Verdict.SAME, False), (Verdict.DIFFERENT, False), (Verdict.SAME, True)]
    first, second, third = room.session.scalars(sa.select(JudgementRow).order_by(JudgementRow.id))
    assert (first.superseded_by_id, second.superseded_by_id) == (second.id, third.id)
    assert (first.left_speaker_id, first.right_speaker_id) == (into, merged)


def test_merges_make_chains(room: Newsroom) -> None:
    one, two, three = (room.speaker(f"Holm {number}") for number in (1, 2, 3))
    room.merge(one, two)
    room.merge(two, three)
    assert [speakers.root_of(room.session, key) for key in (one, two, three)] == [three] * 3


def test_a_merge_never_runs_in_a_circle_nor_forgets_an_earlier_one(room: Newsroom) -> None:
    one, two, three = (room.speaker(f"Holm {number}") for number in (1, 2, 3))
    room.merge(one, two)
    for merged, into in ((one, one), (one, two), (two, one)):
        with pytest.raises(Refused, match="one speaker already"):
            room.merge(merged, into)
    with pytest.raises(Refused, match="merged into another"):
        room.merge(one, three)
    assert speakers.root_of(room.session, one) == two


def test_only_a_merged_speaker_can_be_split(room: Newsroom) -> None:
    one, two = room.speaker("Holm 1"), room.speaker("Holm 2")
    room.merge(one, two)
    with pytest.raises(Refused, match="not merged"):
        speakers.split_speaker(room.session, two, reason=None, actor=room.actor, run=room.run)
