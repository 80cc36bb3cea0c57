"""One story for each group of commands, as a user would go through it."""

import csv
import io
import json
import shlex
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import BRIDGE, Tracker, Write, rows, six_samples
from tests.samples import FOLDER
from tracker import __version__
from tracker.domain.articles import Payload
from tracker.readers import read


@pytest.fixture(params=["sqlite_path", "postgres_url"], ids=["sqlite", "postgresql"])
def desk(request: pytest.FixtureRequest) -> Tracker:
    """The command on an empty database, on either backend."""
    return Tracker(str(request.getfixturevalue(request.param)))


def records(tracker: Tracker, *words: str) -> list[dict[str, object]]:
    return list(map(json.loads, tracker(*words, "-f", "jsonl").stdout.splitlines()))


def test_from_articles_to_a_verdict(desk: Tracker) -> None:
    """The main story, on both databases."""
    paths = six_samples()
    first = desk("ingest", *paths[:3])
    assert first.stderr.startswith("Read 3 documents (3 new), ")
    assert first.stdout == ""
    assert desk("ingest", *paths).stderr.startswith("Read 6 documents (3 new, 3 known), ")
    assert desk("ingest", *paths).stderr == "Read 6 documents (6 known), 0 new statements.\n"

    said = records(desk, "statement", "list", "--about", "ferry")
    assert said
    assert all("ferry" in str(one["exact"]).lower() for one in said)
    repeated = records(desk, "claim", "list", "--repeated")
    assert repeated
    assert all(int(str(one["printed"])) >= 2 for one in repeated)
    claim = str(repeated[0]["claim_id"])
    assert claim in desk("flag", "unverified", "--exit-code", code=1).stdout
    desk("flag", "conflicts", "--exit-code", code=1)

    assert "needs a reason" in desk.complaint("verify", "propose", claim, "--rating", "mixed")
    assert "nothing is proposed" in desk.complaint("verify", "approve", claim, "--reason", "Minutes.")
    desk("verify", "propose", claim, "--rating", "mixed", "--reason", "The minutes say less.", "--actor", "Ann")
    desk("verify", "approve", claim[:12], "--reason", "Read the minutes too.", "--actor", "Bo")
    assert "this claim is verified" in desk.complaint("verify", "propose", claim, "--rating", "true", "--reason", "No.")
    found = json.loads(desk("claim", "show", claim, "-f", "json").stdout)
    assert (found["claim"]["status"], found["claim"]["rating"]) == ("verified", "mixed")
    assert [(event["event"], event["actor"]) for event in found["history"]] == [("propose", "Ann"), ("approve", "Bo")]
    assert claim not in desk("flag", "unverified").stdout

    speaker = str(next(one["speaker_id"] for one in said if one["speaker_id"]))
    assert speaker in desk("speaker", "show", speaker, "-f", "jsonl").stdout
    assert all(check["ok"] for check in records(desk, "doctor"))
    assert {row[1] for row in rows(desk("run", "list"))} >= {"ingest", "verify propose", "verify approve"}


def test_ingest_says_what_it_did(tracker: Tracker, write: Write) -> None:
    path, bad = write("a.txt", BRIDGE.encode()), write("b.txt", b"")
    given = ("--source", "Alder Post", "--title", "Shut", "--published", "2026-05", "--url", "https://a.example/1")
    assert tracker("ingest", path, *given).stderr == "Read 1 document (1 new), 1 new statement.\n"
    changed = write("a.txt", f"{BRIDGE}\nIt was raining.\n".encode())
    said = tracker("ingest", changed, *given).stderr.splitlines()
    assert said[0] == f"Changed {path}: a new version of “Shut”"
    assert said[1].startswith("Read 1 document (1 changed), 1 new statement")
    assert tracker("ingest", bad, "-q", code=5).stderr == f"Skipped {bad}: is empty\n"
    [document] = records(tracker, "document", "list", "--source", "alder post")
    assert (document["title"], document["published_on"], document["url"], document["versions"]) == (
        "Shut",
        "2026-05-01",
        "https://a.example/1",
        2,
    )


def test_extract_gives_offsets_into_the_text(tracker: Tracker) -> None:
    for path in six_samples()[:2]:
        [document] = read(Payload(Path(path).read_bytes(), origin=path))
        found = list(map(json.loads, tracker("extract", path).stdout.splitlines()))
        assert found
        for one in found:
            spans = one.get("spans") or [[one["start"], one["end"]]]
            assert one["text"] == " ".join(document.text[start:end] for start, end in spans)
            for span, words in (("speaker_span", "mention"), ("cue_span", "cue")):
                assert one[span] is None or document.text[slice(*one[span])] == one[words]
    assert not Path(tracker.db).with_name("tracker.db-wal").exists()


def test_extract_by_lines_and_from_standard_input(tracker: Tracker) -> None:
    lines = "".join(json.dumps({"id": number, "text": f"😀 {BRIDGE}"}) + "\n" for number in (1, 2))
    answers = list(map(json.loads, tracker("extract", "--jsonl", "-", stdin=lines).stdout.splitlines()))
    assert [answer["id"] for answer in answers] == [1, 2]
    [one] = answers[1]["statements"]
    assert f"😀 {BRIDGE}"[one["start"] : one["end"]] == one["text"] == "The bridge is shut until May,"
    assert json.loads(tracker("extract", stdin=BRIDGE).stdout)["speaker"] == "Ann Novak"
    assert tracker("extract", "--min-confidence", "1", stdin=BRIDGE).stdout == ""


def test_documents(sampled: Tracker) -> None:
    listed = records(sampled, "document", "list")
    assert len(listed) == 6
    assert {str(one["source"]) for one in records(sampled, "document", "list", "--source", "meridian wire")} == {
        "Meridian Wire"
    }
    identifier = str(listed[0]["document_id"])
    shown = sampled("document", "show", identifier[:11], "-f", "table").stdout
    assert "[1] " in shown
    assert str(listed[0]["title"])[:30] in shown
    assert len(records(sampled, "document", "show", identifier)) == listed[0]["statements"]


def test_speakers_are_named_merged_and_split(tracker: Tracker, articles: list[str]) -> None:
    tracker("ingest", *articles)
    names = {str(one["name"]) for one in records(tracker, "speaker", "list")}
    assert {"Ann Novak", "Bob Stone"} <= names
    tracker("speaker", "add", "Robert Stone", "--alias", "R. Stone", "--role", "council leader")
    assert "there is a speaker of this name" in tracker.complaint("speaker", "add", "robert stone")
    assert "fits 2 speakers" in tracker.complaint("speaker", "show", "Stone")
    tracker("speaker", "alias", "Robert Stone", "Bobby Stone")
    tracker("speaker", "role", "Robert Stone", "leader of the council")
    [robert] = records(tracker, "speaker", "show", "Bobby Stone")
    assert "Bobby Stone" in str(robert["aliases"])
    assert "leader of the council" in str(robert["roles"])

    [bob] = records(tracker, "speaker", "show", "Bob Stone")
    merged = tracker("speaker", "merge", "Bob Stone", "Robert Stone", "--reason", "One and the same.")
    assert (
        f"Bob Stone is now Robert Stone. To undo: tracker speaker split {str(bob['speaker_id'])[:9]}" in merged.stderr
    )
    assert [one["speaker"] for one in records(tracker, "statement", "list", "--speaker", "Bob Stone")] == [
        "Robert Stone"
    ]
    tracker("speaker", "split", str(bob["speaker_id"])[:9])
    assert [one["speaker"] for one in records(tracker, "statement", "list", "--speaker", "Bob Stone")] == ["Bob Stone"]
    assert "was not merged" in tracker.complaint("speaker", "split", "Bob Stone")


@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv", "tsv", "md"])
def test_statements_in_every_format(sampled: Tracker, format: str) -> None:
    wanted = ("statement", "list", "--limit", "3", "-f", format)
    shown = sampled(*wanted).stdout
    ids = [row[0] for row in rows(sampled("statement", "list", "--limit", "3"))]
    assert len(ids) == 3
    if format == "table":
        assert all(one[:9] in shown for one in ids)
        return
    assert _ids_in(shown, format) == ids
    assert _ids_in(sampled(*wanted, "--speaker", "Adeyemi", "--until", "2000").stdout, format) == []


def _ids_in(shown: str, format: str) -> Sequence[str]:
    if format == "json":
        return [one["statement_id"] for one in json.loads(shown)]
    if format == "jsonl":
        return [json.loads(line)["statement_id"] for line in shown.splitlines()]
    if format == "md":
        return [line.split(" | ")[0].removeprefix("| ").replace("\\", "") for line in shown.splitlines()[2:]]
    return [
        one["statement_id"] for one in csv.DictReader(io.StringIO(shown), delimiter="," if format == "csv" else "\t")
    ]


def test_statements_are_filtered(sampled: Tracker) -> None:
    everything = records(sampled, "statement", "list")

    def kept(*words: str) -> list[dict[str, object]]:
        found = records(sampled, "statement", "list", *words)
        assert 0 < len(found) < len(everything), words
        return found

    assert {one["kind"] for one in kept("--kind", "direct")} == {"direct"}
    assert {one["speaker"] for one in kept("--speaker", "Adeyemi")} == {"Ruth Adeyemi"}
    assert {one["source"] for one in kept("--source", "meridian wire")} == {"Meridian Wire"}
    assert {one["speaker_id"] for one in kept("--unattributed")} == {None}
    assert all(str(one["said_on"] or one["published_on"]) >= "2026-05" for one in kept("--since", "2026-05"))
    assert all(str(one["said_on"] or one["published_on"]) <= "2026-05-31" for one in kept("--until", "2026-05"))
    assert all("reservoir" in str(one["exact"]).lower() for one in kept("--about", "reservoir"))
    assert len({one["document_id"] for one in kept("--document", str(everything[0]["document_id"]))}) == 1
    assert all(float(str(one["confidence"])) >= 0.9 for one in kept("--min-confidence", "0.9"))
    newest = [str(one["said_on"] or one["published_on"] or "") for one in everything]
    assert newest == sorted(newest, reverse=True)


def test_a_quote_is_logged_by_hand_and_attributed(tracker: Tracker, articles: list[str]) -> None:
    words = ("statement", "add", "--quote", "“The bridge is shut until May.”", "--source", "Alder Radio")
    [logged] = records(tracker, *words, "--speaker", "Ann Novak", "--role", "mayor", "--said-on", "2026-02-01")
    assert (logged["exact"], logged["speaker"], logged["attribution_state"]) == (
        "The bridge is shut until May.",
        "Ann Novak",
        "confirmed",
    )
    assert "logged already" in tracker.complaint(*words, "--speaker", "Ann Novak")
    tracker("ingest", articles[0])
    assert [one["printed"] for one in records(tracker, "claim", "list", "--repeated")] == [2]
    tracker("speaker", "add", "Dora Quist")
    tracker("statement", "attribute", str(logged["statement_id"])[:11], "Quist", "--reason", "Heard the tape.")
    [shown] = records(tracker, "statement", "show", str(logged["statement_id"]))
    assert (shown["speaker"], shown["exact"]) == ("Dora Quist", "The bridge is shut until May.")
    assert tracker("statement", "add", "--quote", "No.", "--speaker", "D. Quist", "-q", "-f", "table").stdout


def test_claims_are_listed_and_shown(sampled: Tracker) -> None:
    repeated = records(sampled, "claim", "list", "--repeated", "--min-outlets", "2", "--unverified")
    assert all(int(str(one["outlets"])) >= 2 for one in repeated)
    spread = [int(str(one["printed"])) for one in repeated]
    assert spread == sorted(spread, reverse=True)
    claim = str(repeated[0]["claim_id"])
    shown = sampled("claim", "show", claim, "-f", "table").stdout
    assert f"{repeated[0]['said']} said   {repeated[0]['printed']} printed" in shown
    assert len(rows(sampled("claim", "show", claim))) == len(
        json.loads(sampled("claim", "show", claim, "-f", "json").stdout)["members"]
    )
    narrowed = records(sampled, "claim", "list", "--about", "reservoir", "--since", "2026-05")
    assert narrowed
    assert all("reservoir" in str(one["text"]).lower() for one in narrowed)


def test_two_wordings_are_compared(sampled: Tracker) -> None:
    [claim] = records(sampled, "claim", "list", "--limit", "1")
    [answer] = records(sampled, "match", "explain", str(claim["claim_id"]), str(claim["text"]))
    assert (answer["relation"], answer["score"]) == ("same", 1.0)
    table = sampled("match", "explain", "They built 900 bridges.", "They built 700 bridges.", "-f", "table").stdout
    assert table.startswith("variant")
    pairs = [
        {"id": 1, "a": "The bridge is open.", "b": "The bridge is not open."},
        {"id": "x", "a": "Yes.", "b": "Rain fell."},
    ]
    answers = sampled("match", "compare", "-", stdin="\n".join(map(json.dumps, pairs))).stdout.splitlines()
    assert [(one["id"], one["relation"]) for one in map(json.loads, answers)] == [(1, "conflict"), ("x", "different")]


def test_flags_for_cron(sampled: Tracker, tracker: Tracker) -> None:
    assert rows(sampled("flag", "unverified", "--exit-code", code=1))
    assert sampled("flag", "unverified", "--repeated", "99", "--exit-code", "-f", "table").stderr == (
        "Nothing is repeated and unverified.\n"
    )
    assert all("\t" in line for line in sampled("flag", "conflicts", "--exit-code", code=1).stdout.splitlines())
    assert rows(tracker("flag", "unverified", "--exit-code")) == rows(tracker("flag", "conflicts", "--exit-code")) == []


def test_runs_tell_who_did_what(tracker: Tracker, articles: list[str]) -> None:
    tracker("ingest", *articles, "--actor", "Ann")
    tracker("speaker", "add", "Dora Quist", env={"TRACKER_ACTOR": "Bo"})
    tracker("speaker", "add", "Dora Quist", "--actor", "Cy", code=1)
    told = [(one["command"], one["actor"], one["state"]) for one in records(tracker, "run", "list")]
    assert told == [("speaker add", "Cy", "failed"), ("speaker add", "Bo", "done"), ("ingest", "Ann", "done")]


def test_a_database_is_made_once(tmp_path: Path) -> None:
    new = Tracker(str(tmp_path / "desk.db"))
    for _ in range(2):
        assert new("init").stderr.startswith(f"{new.db} is ready (schema ")
    assert new("init", "--upgrade", "-q").stderr == ""
    assert {row[1] for row in rows(new("doctor"))} == {"true"}
    for words in ("statement list", "speaker list", "claim list", "document list", "run list", "flag conflicts"):
        assert rows(new(*words.split())) == []
        assert new(*words.split(), "-f", "json").stdout == "[]\n"
        assert new(*words.split(), "-f", "table").stdout == ""
    assert new("statement", "list", "-f", "table", "-q").stderr == ""


def test_doctor_finds_what_is_broken(tracker: Tracker, articles: list[str]) -> None:
    tracker("ingest", *articles)
    with closing(sqlite3.connect(tracker.db)) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE version SET text = replace(text, 'shut', 'open')")
        connection.commit()
    result = tracker("doctor", code=1)
    broken = {row[0]: row[2] for row in rows(result) if row[1] == "false"}
    assert set(broken) >= {"texts", "statements"}


def test_demo_shows_the_main_job(tmp_path: Path) -> None:
    demo = Tracker(str(tmp_path / "demo.db"))
    result = demo("demo")
    assert result.stderr.splitlines()[-1].startswith("Read 28 documents (27 new, 1 changed), ")
    for heading in ("Who said what", "Claims repeated across documents", "Conflicts: ", "Flagged: ", "Try next"):
        assert heading in result.stdout
    steps = [shlex.split(line) for line in result.stdout.splitlines() if line.strip().startswith("tracker --db")]
    assert len(steps) == 4
    for step in steps:
        assert demo(*step[3:], "-f", "table").stdout
    assert (
        len(rows(demo("document", "list")))
        == sum(1 for _ in FOLDER.glob("*.html")) + len(list(FOLDER.glob("*.txt"))) - 1
    )


def test_help_names_every_command_and_version(tracker: Tracker) -> None:
    shown = tracker("--help").stdout
    assert all(
        f" {noun} " in shown for noun in ("ingest", "check", "extract", "speaker", "statement", "claim", "verify")
    )
    assert tracker("--version").stdout == f"tracker {__version__}\n"
    for noun in ("document", "speaker", "statement", "claim", "match", "flag", "review", "verify", "run"):
        assert f"tracker {noun} [OPTIONS]" in tracker(noun, "--help").stdout
