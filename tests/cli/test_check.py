"""``tracker check``: a text held against what was said before, as a reporter and as a script sees it."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.cli.running import Tracker, Write
from tests.samples import FOLDER
from tracker.cli.comparing import Marked

ARTICLE = """Council reopens the ferry accounts

5 June 2026

Ruth Adeyemi, leader of Port Averin council, said on Tuesday that the ferry carried 2,000 passengers a week.

“The ferry will run until the end of 2027, with the old ship or with the new,” Adeyemi said.

“The island gets a third pier,” she said.

Priya Venkataraman, chief executive of Northmoor Water, said a heron had built its nest on the roof of the office.

“The ferry will not run until the end of 2027, with the old ship or with the new,” said Tomasz Wilk.
"""
SENTENCE = "The ferry carries 1,000 passengers a week"


@pytest.fixture
def article(write: Write) -> str:
    return write("article.txt", ARTICLE.encode())


def shown(tracker: Tracker, *words: str, columns: int = 80, code: int = 0) -> str:
    return tracker("-f", "table", "check", *words, code=code, env={"COLUMNS": str(columns)}).stdout


def lines(tracker: Tracker, *words: str) -> list[dict[str, object]]:
    return list(map(json.loads, tracker("-f", "jsonl", "check", *words).stdout.splitlines()))


def test_counts_come_first_then_each_speaker_with_contradictions_first(sampled: Tracker, article: str) -> None:
    told = shown(sampled, article)
    heading = told.splitlines()
    assert heading[:2] == ["Council reopens the ferry accounts", "5 Jun 2026"]
    assert re.fullmatch(r"\d claims: 1 contradicts, 1 varies, 1 said before, \d new", heading[3])
    assert told.index("Tomasz Wilk") < told.index("contradicts  ") < told.index("Ruth Adeyemi  leader of")
    assert told.index("Ruth Adeyemi  leader of") < told.index("varies  ") < told.index("said before  ")
    words = " ".join(told.split())
    for part in (
        "The ferry carried [2,000] passengers a week",
        "2,000 here, 6,000 there",
        "The ferry carries [6,000] passengers a week",
        "the same speaker, 4 Mar 2026, Harbour Gazette",
        "× by Ruth Adeyemi, 3 Mar – 4 Mar 2026",
        "The ferry will [not] run until the end of 2027",
    ):
        assert part in words, part
    assert "third pier" not in told


def test_all_shows_what_is_new_too(sampled: Tracker, article: str) -> None:
    assert "third pier" in shown(sampled, article, "--all")
    assert "1 new" in shown(sampled, "The moon is made of seven green cheeses.")
    found = lines(sampled, article)
    everything = lines(sampled, article, "--all")
    assert {one["finding"] for one in found} == {"conflict", "variant", "same"}
    assert [one for one in everything if one["finding"] != "new"] == found
    new = next(one for one in everything if one["finding"] == "new")
    assert (new["claim_id"], new["differences"], new["status"]) == (None, None, None)


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "tsv", "md"])
def test_findings_in_every_format(sampled: Tracker, article: str, format: str) -> None:
    written = sampled("-f", format, "check", article).stdout
    if format == "csv":
        [found] = [one for one in csv.DictReader(io.StringIO(written)) if one["finding"] == "variant"]
        assert (found["speaker"], found["differences"]) == ("Ruth Adeyemi", "2,000 here, 6,000 there")
        assert (found["here"], found["there"], found["same_speaker"]) == ("2,000", "6,000", "true")
        assert (found["said_on"], found["earlier_on"], found["status"]) == ("2026-06-02", "2026-03-04", "unverified")
        assert ARTICLE[int(found["start"]) : int(found["end"])] == "the ferry carried 2,000 passengers a week"
        assert found["claim_id"].startswith("cl_")
    assert "2,000 here, 6,000 there" in written


def test_only_one_speaker_and_only_so_many(sampled: Tracker, article: str) -> None:
    assert {one["speaker"] for one in lines(sampled, article, "--speaker", "adeyemi")} == {"Ruth Adeyemi"}
    assert len(lines(sampled, article, "--limit", "1")) == 1
    told = shown(sampled, article, "--limit", "1")
    assert "contradicts  " in told
    assert "varies  " not in told
    assert "2 more: --limit N shows them" in told
    assert sampled.complaint("check", article, "--speaker", "Nobody").startswith(
        "'Nobody' is not quoted here; quoted are "
    )


def test_exit_code_tells_of_contradictions_alone(sampled: Tracker, article: str) -> None:
    shown(sampled, article, "--exit-code", code=1)
    shown(sampled, article, "--exit-code", "--speaker", "Adeyemi")
    shown(sampled, article)


def test_a_sentence_is_checked_itself(sampled: Tracker) -> None:
    told = shown(sampled, SENTENCE)
    assert told.startswith("Nobody is quoted here; checked as a claim.\n1 claim: 1 varies")
    assert "[1,000]" in told
    quoted = shown(sampled, "“The reservoir was never at risk,” said Priya Venkataraman.")
    assert quoted.startswith("1 statement by 1 speaker\n1 claim: ")
    assert "nothing that is said here can be true or false" in shown(sampled, "Is the ferry running?")


def test_a_file_is_read_and_standard_input_too(sampled: Tracker, write: Write) -> None:
    path = write("a sentence", SENTENCE.encode())
    assert shown(sampled, path) == shown(sampled, SENTENCE)
    assert sampled("-f", "table", "check", "-", stdin=SENTENCE, env={"COLUMNS": "80"}).stdout == shown(sampled, path)
    page = str(FOLDER / "harbour-gazette-2026-03-04-ferry-vote.html")
    assert "This very text is stored as do_" in shown(sampled, page)


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ("https://news.example/1.html", "fetching comes with the ingest of pages: save the page and give the file"),
        ("www.news.example", "fetching comes with the ingest of pages: save the page and give the file"),
        ("gone.txt", "gone.txt: no such file or folder"),
        ("a folder/my article.html", "a folder/my article.html: no such file or folder"),
        ("./gone", "./gone: no such file or folder"),
        ("texts/gone", "texts/gone: no such file or folder"),
        ("...", "there is nothing to check: the text has no words"),
    ],
)
def test_what_cannot_be_checked_is_said(sampled: Tracker, what: str, sentence: str) -> None:
    assert sampled.complaint("check", what) == sentence


def test_wrong_use_is_said(sampled: Tracker, tmp_path: Path) -> None:
    assert "a file, a sentence, or -" in sampled.complaint("check", " ", code=2)
    assert "is a folder" in sampled.complaint("check", str(tmp_path), code=2)
    assert sampled.complaint("check", "-", stdin="") == "standard input: is empty"


def test_no_database_yet(tmp_path: Path) -> None:
    place = tmp_path / "none.db"
    assert Tracker(str(place)).complaint("check", SENTENCE) == (
        f"there is no database at {place}; `tracker init` makes one"
    )
    assert not place.exists()


@pytest.mark.parametrize("columns", [1, 40, 72, 80, 140])
def test_on_a_terminal_of_any_width(sampled: Tracker, article: str, columns: int) -> None:
    told = shown(sampled, article, "--all", columns=columns)
    assert max(map(len, told.splitlines())) <= columns
    if columns == 140:
        assert max(len(line.rstrip()) for line in told.splitlines()) <= 112


@pytest.mark.parametrize("postgres", [False, True], ids=["sqlite", "postgresql"])
def test_what_was_decided_is_shown(postgres: bool, request: pytest.FixtureRequest, write: Write) -> None:
    desk = Tracker(str(request.getfixturevalue("postgres_url" if postgres else "sqlite_path")))
    quote = ("--quote", "The pier will open in May.", "--source", "Radio Averin", "--published", "2026-03-04")
    desk("statement", "add", "--speaker", "Noor Haldane", *quote)
    [claim] = [json.loads(line)["claim_id"] for line in desk("-f", "jsonl", "claim", "list").stdout.splitlines()]
    text = "“The pier will open in May,” said Noor Haldane. “The pier will not open in May,” said Bo Lund."
    assert "checked" not in shown(desk, text)
    desk("verify", "propose", claim, "--rating", "false", "--reason", "No permit.", "--actor", "Ann")
    assert "at work" in shown(desk, text)
    desk("verify", "approve", claim, "--reason", "Asked the harbour.", "--actor", "Bo", "--as-of", "2026-03-09")
    told = shown(desk, text)
    assert "2 claims: 1 contradicts, 1 said before, 1 checked" in told
    assert told.count("verified: false, 9 Mar 2026, Bo") == 2, "beside the claim and beside what contradicts it"
    assert "Asked the harbour." in told
    conflict = next(one for one in lines(desk, text) if one["finding"] == "conflict")
    assert (conflict["rating"], conflict["as_of"], conflict["reason"]) == ("false", "2026-03-09", "Asked the harbour.")


def test_another_language_is_told(sampled: Tracker) -> None:
    german = "Die Fähre fährt bis zum Ende des Jahres 2027, sagte die Ministerin am Montag im Rat der Stadt Averin."
    assert shown(sampled, german) == "German; extraction is for English. Nothing was checked.\n"


def test_text_from_outside_has_no_power_over_the_terminal(tracker: Tracker) -> None:
    hostile = "[bold]X[/] \x1b[31mpier\x07 \u202e will {}open in May"
    for source, quote in (("[red]A[/]\x1b[2J", hostile.format("")), ("B", hostile.format("not "))):
        tracker("statement", "add", "--speaker", "Bo [i]Lund[/i]", "--quote", quote, "--source", source)
    for columns in (40, 80):
        told = shown(tracker, "[bold]X[/] pier \u202e will open in May", columns=columns)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", told)
        assert "[bold]X[/]" in told
        assert "Bo [i]Lund[/i]" in told
        assert "[not]" in told


def test_marks_are_whole_words_and_need_no_colour() -> None:
    for text, parts, marked in (
        ("It costs 6 of 26,000 and 6.5", ["6"], "It costs [6] of 26,000 and 6.5"),
        ("Nothing is not safe", ["not"], "Nothing is [not] safe"),
        ("The cost is about 1,000.", ["1,000", "about 1,000"], "The cost is [about 1,000]."),
        ("No Change", ["change"], "No [Change]"),
        ("The same", ["The same", ""], "The same"),
    ):
        assert Marked(text, parts).shown(brackets=True).plain == marked
        plain = Marked(text, parts).shown(brackets=False)
        assert plain.plain == text
        assert len(plain.spans) == marked.count("[")
