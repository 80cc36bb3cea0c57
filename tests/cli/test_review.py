"""The queues of what waits for a person, and working them off."""

import json
from datetime import date

import pytest

from tests.builders import Newsroom, newsroom
from tests.cli.running import BRIDGE, Tracker, Write, rows
from tracker.domain.articles import DatePrecision
from tracker.domain.speech import ResolvedSpeaker, SpeakerKind
from tracker.store.database import Database

MONDAY = date(2026, 3, 2)


@pytest.fixture
def desk(database: Database) -> Tracker:
    """The command on a database with three statements and two claims, on either backend."""
    with newsroom(database) as room:
        fill(room)
    return Tracker(database.url)


def fill(room: Newsroom) -> None:
    eva = room.speaker("Eva Holm")
    version = room.document("Holm said Bo Lund told her the ferry will run. “It is late” she said.", source="Courier")
    holm = ResolvedSpeaker("Eva Holm", SpeakerKind.PERSON)
    outer = room.state(version, "Bo Lund told her the ferry will run", speaker=eva, resolved=holm, confidence=0.95)
    ferry = room.state(version, "the ferry will run", mention="Bo Lund", inside=outer, check_worthiness=0.75)
    late = room.state(
        version,
        "It is late",
        speaker=eva,
        resolved=holm,
        confidence=0.4,
        said_on=MONDAY,
        said_precision=DatePrecision.WEEK,
        check_worthiness=0.25,
    )
    room.claim(ferry, text="The ferry will run.")
    room.claim(late, text="It is late.")


def records(tracker: Tracker, *words: str) -> list[dict[str, object]]:
    return list(map(json.loads, tracker(*words, "-f", "jsonl").stdout.splitlines()))


def exact(tracker: Tracker, *words: str) -> list[object]:
    return [one["exact"] for one in records(tracker, "review", "attributions", *words)]


def test_doubtful_attributions_are_worked_off(desk: Tracker) -> None:
    assert exact(desk) == ["the ferry will run", "It is late"]
    assert exact(desk, "--below", "0.3") == exact(desk, "--limit", "1") == ["the ferry will run"]
    assert exact(desk, "--speaker", "Holm") == ["It is late"]
    assert exact(desk, "--since", "2027") == []
    queue = records(desk, "review", "attributions")
    assert [one["confidence"] for one in queue] == [0.9, 0.4]
    ferry, late = (str(one["statement_id"]) for one in queue)

    desk("statement", "confirm", ferry[:11], "--actor", "Ann")
    assert "needs a reason" in desk.complaint("statement", "reject", late)
    rejected = desk("statement", "reject", late, "--reason", "A caption.")
    assert rows(rejected)[0][7] == "rejected"
    assert rejected.stderr == f"1 statement rejected. To undo: tracker statement confirm {late[:9]}\n"
    assert desk("review", "attributions", "-f", "table").stderr == "No attribution is in doubt.\n"
    assert late not in desk("statement", "list").stdout
    assert [one["text"] for one in records(desk, "claim", "list")] == ["The ferry will run."]
    assert [row[1] for row in rows(desk("run", "list"))][:2] == ["statement reject", "statement confirm"]


def test_claims_are_listed_most_worthy_first(desk: Tracker) -> None:
    queue = records(desk, "review", "claims")
    assert [(one["text"], one["check_worthiness"]) for one in queue] == [
        ("The ferry will run.", 0.75),
        ("It is late.", 0.25),
    ]
    for words in (
        ("review", "claims", "--min-check-worthiness", "0.5"),
        ("claim", "list", "--min-check-worthiness", "0.5"),
        ("flag", "unverified", "--repeated", "1", "--min-check-worthiness", "0.5"),
    ):
        assert [one["text"] for one in records(desk, *words)] == ["The ferry will run."]
    assert [one["text"] for one in records(desk, "review", "claims", "--speaker", "Holm")] == ["It is late."]
    assert records(desk, "review", "claims", "--outlets", "2") == records(desk, "review", "claims", "--repeated", "2")
    assert desk("review", "claims", "--since", "2027", "-f", "table").stderr == "No claim waits for a check.\n"
    claim = str(queue[0]["claim_id"])
    for verb in ("propose", "approve"):
        rating = ("--rating", "true") if verb == "propose" else ()
        desk("verify", verb, claim, *rating, "--reason", "Asked the harbour.")
    assert [one["text"] for one in records(desk, "review", "claims")] == ["It is late."]


def test_what_waits_is_shown_with_its_score_its_chain_and_its_week(desk: Tracker) -> None:
    shown = " ".join(desk("review", "attributions", "-f", "table").stdout.split())
    assert "90% not known" not in shown
    for words in ("Sure", "90%", "40%", "in what Eva Holm said", "printed: Bo Lund", "week of 2 Mar 2026"):
        assert words in shown, words
    shown = desk("review", "claims", "-f", "table").stdout
    assert shown.index("75%") < shown.index("25%")
    [document] = records(desk, "document", "list")
    shown = desk("document", "show", str(document["document_id"]), "-f", "table").stdout
    assert "in what Eva Holm said" in " ".join(shown.split())
    assert "week of 2 Mar 2026" in shown
    outer = {str(one["exact"]): one for one in records(desk, "statement", "list")}
    assert outer["the ferry will run"]["outer_id"] == outer["Bo Lund told her the ferry will run"]["statement_id"]
    assert outer["It is late"]["outer_id"] is None
    assert list(outer["It is late"])[-1] == "outer_id"


def test_ingest_can_leave_out_what_it_is_not_sure_of(tracker: Tracker, write: Write) -> None:
    path = write("a.txt", BRIDGE.encode())
    result = tracker("ingest", path, "--min-confidence", "1")
    assert result.stderr == "Read 1 document (1 new), 0 new statements; 1 left out, less sure than 1.\n"
    assert records(tracker, "statement", "list") == []
    result = tracker("ingest", write("b.txt", f"{BRIDGE}It rained.\n".encode()), "--min-confidence", "0.1")
    assert result.stderr == "Read 1 document (1 new), 1 new statement; 0 left out, less sure than 0.1.\n"
    assert len(records(tracker, "statement", "list", "--max-confidence", "0.99")) == 1
    assert records(tracker, "statement", "list", "--max-confidence", "0.1") == []
    assert "Invalid value" in tracker("ingest", path, "--min-confidence", "2", code=2).stderr
