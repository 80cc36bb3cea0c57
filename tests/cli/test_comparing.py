"""Variants and conflicts side by side: one speaker's own first, with the words that differ marked."""

import json
from datetime import date

import pytest

from tests.builders import Newsroom, newsroom
from tests.cli.running import Tracker
from tracker.cli.comparing import own_words
from tracker.domain.records import ClaimEdge, ClaimMember
from tracker.domain.review import LinkOrigin, Reason, Relation
from tracker.store.database import Database

MAY, JUNE = date(2026, 5, 4), date(2026, 6, 8)


@pytest.fixture
def desk(database: Database) -> Tracker:
    """The command on a database in which one speaker changed a number, and another denied it."""
    with newsroom(database) as room:
        fill(room)
    return Tracker(database.url)


def fill(room: Newsroom) -> None:
    holm, lund = room.speaker("Eva Holm"), room.speaker("Bo Lund")
    most, fewer, none = (
        room.say("The ferry carries 6,000 people", speaker=holm, source="Courier", on=MAY),
        room.say("The ferry carries 1,000 people", speaker=holm, source="Herald", on=JUNE),
        room.say("The ferry does not carry 6,000 people", speaker=lund, source="Ledger", on=JUNE),
    )
    for one, text in ((most, "6,000"), (fewer, "1,000"), (none, "none")):
        room.claim(one, text=text)
    number = Reason("number", "6,000", "1,000", "6,000 here, 1,000 there")
    room.pair(most, fewer, Relation.VARIANT, score=0.8, reasons=(number,))
    denied = Reason("negation", "", "not", "one says it is not (‘not’)")
    room.pair(most, none, Relation.CONFLICT, score=0.9, reasons=(denied,))


def shown(tracker: Tracker, *words: str, columns: int = 80) -> str:
    return tracker("-f", "table", *words, env={"COLUMNS": str(columns)}).stdout


OWN = "variant   same speaker       2 documents, 2 outlets\nEva Holm said 6,000 on 4 May 2026, 1,000 on 8 Jun 2026\n"


def test_conflicts_of_one_speaker_come_first_in_her_own_words(desk: Tracker) -> None:
    told = shown(desk, "flag", "conflicts")
    assert told.startswith(OWN)
    assert told.index("[6,000]") < told.index("[1,000]") < told.index("conflict  two speakers")
    assert "Bo Lund" in told
    assert "[not]" in told
    [line] = [line for line in told.splitlines() if "[6,000]" in line]
    assert "[1,000]" in line, "side by side"
    narrow = shown(desk, "flag", "conflicts", columns=50)
    assert max(map(len, narrow.splitlines())) <= 50
    assert not any("[6,000]" in line and "[1,000]" in line for line in narrow.splitlines())


def test_a_file_says_whether_it_is_the_same_speaker(desk: Tracker) -> None:
    found = list(map(json.loads, desk("-f", "jsonl", "flag", "conflicts").stdout.splitlines()))
    assert [(one["relation"], one["same_speaker"], one["printed"], one["outlets"]) for one in found] == [
        ("variant", True, 2, 2),
        ("conflict", False, 2, 2),
    ]
    assert [(one["left_on"], one["right_on"]) for one in found] == [("2026-05-04", "2026-06-08")] * 2


def test_a_claim_is_shown_with_its_speakers_own_words_first(desk: Tracker) -> None:
    [fewer] = [
        json.loads(line)["claim_id"]
        for line in desk("-f", "jsonl", "claim", "list").stdout.splitlines()
        if json.loads(line)["text"] == "1,000"
    ]
    told = shown(desk, "claim", "show", fewer)
    assert OWN in told
    [line] = [line for line in told.splitlines() if "[6,000]" in line]
    assert line.index("[1,000]") < line.index("[6,000]"), "the claim itself is on the left"


def member(on: date) -> ClaimMember:
    return ClaimMember(
        assertion_id="as_1",
        statement_id="st_1",
        text="",
        speaker="Eva Holm",
        speaker_as_printed=None,
        source=None,
        document_id="do_1",
        title=None,
        published_on=on,
        said_on=None,
        copies_group=None,
        origin=LinkOrigin.MACHINE,
        score=None,
        is_anchor=True,
        speaker_id="sp_1",
    )


@pytest.mark.parametrize(
    ("reasons", "left", "right", "words"),
    [
        ((Reason("number", "6", "1", "6 here, 1 there"),), JUNE, MAY, "said 1 on 4 May 2026, 6 on 8 Jun 2026"),
        ((Reason("number", "6", "1", "6 here, 1 there"),), MAY, MAY, "said 6 and 1 on 4 May 2026"),
        ((Reason("negation", "", "not", "-"),), MAY, JUNE, "said it on 4 May 2026, denied it (‘not’) on 8 Jun 2026"),
        ((Reason("negation", "", "not", "-"),), JUNE, MAY, "denied it (‘not’) on 4 May 2026, said it on 8 Jun 2026"),
        ((Reason("hedge", "", "may", "it may be"),), MAY, JUNE, "on 4 May 2026 and on 8 Jun 2026: it may be"),
        ((), MAY, JUNE, "said one on 4 May 2026, the other on 8 Jun 2026"),
        (
            (Reason("number", "6", "1", "6 here, 1 there"), Reason("date", "May", "June", "May here, June there")),
            JUNE,
            MAY,
            "said 1 on 4 May 2026, 6 on 8 Jun 2026; June here, May there",
        ),
    ],
)
def test_what_somebody_said_then_and_later(reasons: tuple[Reason, ...], left: date, right: date, words: str) -> None:
    edge = ClaimEdge(Relation.VARIANT, 0.9, reasons, "cl_1", member(left), "cl_2", member(right), same_speaker=True)
    assert own_words(edge) == f"Eva Holm {words}"
