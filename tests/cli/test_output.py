"""Where it goes: pipes that close, full disks, narrow or plain terminals, text that would like to be obeyed."""

import json
import os
import pty
import re
import select
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import BRIDGE, Tracker, command, one_sentence, rows, run_process
from tracker.cli.terminal import plain, spelt

HOSTILE = "[bold]X[/] [/] \x1b[31mred\x07 [link=http://a.example]b[/link] \u202eevil :warning:"
SHOWN = "[bold]X[/] [/] \ufffd[31mred\ufffd [link=http://a.example]b[/link] \ufffdevil :warning:"
EVERY_LIST = (
    *("statement list", "speaker list", "claim list", "document list", "run list", "doctor"),
    *("review claims", "review attributions --below 1"),
)


def test_closed_pipe_ends_it_quietly(sampled: Tracker) -> None:
    for words in ("-f csv statement list", "-f table statement list"):
        with subprocess.Popen(
            command("--db", sampled.db, *words.split()), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()  # `| head -0`
            assert process.wait(30) == 0
            assert b"Traceback" not in process.stderr.read()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("words", ["-f csv statement list", "-f table doctor"])
def test_full_disk_under_the_output_is_told(sampled: Tracker, words: str) -> None:
    with Path("/dev/full").open("wb") as full:
        result = run_process("--db", sampled.db, *words.split(), stdout=full.fileno())
    assert result.returncode == 1
    assert one_sentence(result.stderr.decode()) == "the output cannot be written: no space left on device"


def test_closed_streams_stop_nothing(sampled: Tracker) -> None:
    line = (
        " ".join(command("--db", sampled.db, "statement", "list")).replace("-c ", "-c '").replace("main() ", "main()' ")
    )
    assert subprocess.run(f"{line} <&- >&- 2>&-", shell=True, timeout=30, check=False).returncode == 0


def test_letters_that_the_terminal_lacks() -> None:
    assert spelt("“Zoë – 3×” …", "ascii") == '"Zoe - 3x" .'
    assert spelt("Київ", "ascii") == "????"
    assert spelt("“Zoë”", "utf-8") == "“Zoë”"


def test_table_in_ascii(sampled: Tracker) -> None:
    poor = Tracker(sampled.db, charset="ascii")
    for words in EVERY_LIST:
        assert poor("-f", "table", *words.split()).stdout.isascii()
    assert poor("-f", "table", "statement", "list", "--limit", "5").stdout.count('"') >= 2


def test_json_in_ascii_says_the_same(sampled: Tracker) -> None:
    words = ("--db", sampled.db, "-f", "jsonl", "statement", "list")
    result = run_process(*words, env={"PYTHONIOENCODING": "ascii"})
    assert (result.returncode, result.stderr, result.stdout.isascii()) == (0, b"", True)
    assert list(map(json.loads, result.stdout.splitlines())) == list(
        map(json.loads, sampled(*words[2:]).stdout.splitlines())
    )


@pytest.mark.parametrize("columns", ["1", "40", "72"])
def test_terminal_of_any_width(sampled: Tracker, columns: str) -> None:
    claim = rows(sampled("claim", "list"))[0][0]
    for words in (*EVERY_LIST, "flag conflicts", "flag unverified", f"claim show {claim}", "statement list --limit 1"):
        shown = sampled("-f", "table", *words.split(), env={"COLUMNS": columns}).stdout
        assert max(map(len, shown.splitlines())) <= int(columns)


def test_on_forty_columns_nothing_is_left_out(sampled: Tracker) -> None:
    wanted = ("statement", "list", "--limit", "1", "--source", "Harbour Gazette")
    statement = json.loads(sampled("-f", "jsonl", *wanted).stdout)
    shown = sampled("-f", "table", *wanted, env={"COLUMNS": "40"}).stdout
    words = " ".join(shown.split())
    assert statement["exact"].rstrip(",;") in words
    assert statement["statement_id"][:9] in words
    assert statement["source"] in words


def _on_terminal(*words: str, env: dict[str, str]) -> tuple[int, str]:
    """Exit code and all that appears on a terminal, stdout and stderr."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command(*words), stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, **env})
    os.close(theirs)
    seen = b""
    while select.select([ours], [], [], 30)[0]:
        try:
            part = os.read(ours, 65536)
        except OSError:  # Linux says so at the end
            break
        if not part:
            break
        seen += part
    os.close(ours)
    return process.wait(30), seen.decode()


def test_dumb_terminal_gets_no_escapes(tracker: Tracker, articles: list[str]) -> None:
    code, seen = _on_terminal("--db", tracker.db, "ingest", *articles, env={"TERM": "dumb", "NO_COLOR": ""})
    assert (code, "\x1b" in seen) == (0, False)
    assert "Read 3 documents (3 new)" in seen


def test_no_color_means_no_colour(sampled: Tracker) -> None:
    """Bold and dim are no colours: https://no-color.org"""
    env = {"TERM": "xterm-256color", "NO_COLOR": "1", "COLUMNS": "100"}
    code, seen = _on_terminal("--db", sampled.db, "statement", "list", env=env)
    assert code == 0
    assert "Ruth Adeyemi" in seen
    assert not re.search(r"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7])(?:;[0-9;]*)?m", seen)


# ---------------------------------------------------------------- text that would like to be obeyed


@pytest.fixture
def hostile(tracker: Tracker) -> Tracker:
    """A database in which everything that comes from outside is hostile."""
    words = ("--title", HOSTILE, "--source", HOSTILE, "--role", HOSTILE, "--actor", HOSTILE, "--said-on", "2026-01-01")
    for quote in (f"{HOSTILE} is shut", f"{HOSTILE} is not shut"):
        tracker("statement", "add", "--quote", quote, "--speaker", f"Ann {HOSTILE}", "--url", quote, *words)
    tracker("speaker", "alias", f"Ann {HOSTILE}", f"Bo {HOSTILE}", "--actor", HOSTILE)
    for claim in rows(tracker("claim", "list")):
        tracker("verify", "propose", claim[0], "--rating", "true", "--reason", HOSTILE, "--actor", HOSTILE)
    return tracker


def test_hostile_text_is_shown_and_not_obeyed(hostile: Tracker) -> None:
    ids = {noun: rows(hostile(noun, "list"))[0][0] for noun in ("statement", "speaker", "claim", "document")}
    commands = [
        *EVERY_LIST,
        "flag unverified --repeated 1",
        "flag conflicts",
        *(f"{noun} show {found}" for noun, found in ids.items()),
    ]
    for words in commands:
        for columns in ("100", "40"):
            shown = hostile("-f", "table", *words.split(), env={"COLUMNS": columns}).stdout
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
        if words not in ("flag conflicts", "doctor", "review attributions --below 1"):  # by hand is not in doubt
            assert "".join(SHOWN.replace("\ufffd", "").split()) in "".join(shown.split()), words


def test_hostile_text_is_kept_as_it_is_in_files(hostile: Tracker) -> None:
    for statement in map(json.loads, hostile("-f", "jsonl", "statement", "list").stdout.splitlines()):
        assert statement["exact"].startswith(HOSTILE)
        assert statement["title"] == HOSTILE


def test_hostile_file_name_and_error(tracker: Tracker, tmp_path: Path) -> None:
    path = tmp_path / f"{HOSTILE.replace('/', '|')}.txt"
    path.write_bytes(b"\x00" * 100)
    said = tracker("ingest", str(path), code=5).stderr
    assert SHOWN.replace("/", "|") in said
    assert "\x1b" not in said
    assert tracker.complaint("speaker", "show", HOSTILE) == f"no speaker '{SHOWN}'; `tracker speaker list` shows them"


def test_article_about_markup_is_read(tracker: Tracker, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(f"{BRIDGE}\n“The tag [bold] is shut with [/],” said Ann Novak.\n")
    tracker("ingest", str(path))
    shown = tracker("-f", "table", "document", "show", rows(tracker("document", "list"))[0][0]).stdout
    assert "The tag [bold] is shut with [/]" in shown


def test_cell_that_a_spreadsheet_would_run_is_made_safe(tracker: Tracker) -> None:
    tracker("statement", "add", "--quote", "=1+1", "--speaker", "Ann Novak")
    assert ",'=1+1," in tracker("-f", "csv", "statement", "list").stdout


def test_a_book_of_a_statement_is_shown_in_its_beginning(tracker: Tracker) -> None:
    tracker("statement", "add", "--quote", "never " * 3_000, "--speaker", "Ann Novak")
    assert len(tracker("-f", "table", "statement", "list").stdout) < 10_000
    assert tracker("-f", "csv", "statement", "list").stdout.count("never") >= 3_000


def test_plain_leaves_white_space() -> None:
    assert plain("a\tb\nc\u00ad\x9b") == "a\tb\nc\u00ad\ufffd"
