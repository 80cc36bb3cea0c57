"""Whatever is put in: one clear sentence, the right exit code, nothing lost, nothing half-written."""

import json
import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.cli.running import BRIDGE, Tracker, Write, one_sentence, ordinary_user, rows, run_process
from tracker.store.engine import BUSY_TIMEOUT_SECONDS

BAD_FILES = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \r\n\t \xc2\xa0\n", "is empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "looks like a binary file (PNG image), not text"),
    "bytes.txt": (bytes(range(256)) * 8, "looks like a binary file, not text"),
    "nuls.txt": (b"\x00" * 1000, "looks like a binary file, not text"),
    "deep.html": (b"<div>" * 50_000, "its elements are nested too deeply"),
    "bare.html": (b"<html><body></body></html>", "no article text found in this page"),
    "report.xyz": (b"The mayor said no.", "no reader for this kind of file; readers: html, text"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file_is_skipped_with_a_reason_and_the_rest_goes_on(tracker: Tracker, write: Write, name: str) -> None:
    content, reason = BAD_FILES[name]
    bad, good = write(name, content), write("good.txt", BRIDGE.encode())
    result = tracker("ingest", bad, good, code=5)
    skipped, closing_line = result.stderr.splitlines()
    assert skipped.startswith(f"Skipped {bad}: {reason}")
    assert closing_line == "Read 2 documents (1 new, 1 skipped), 1 new statement."
    assert tracker.complaint("extract", bad).startswith(f"{bad}: {reason}")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.txt", "no such file or folder"),
        ("none*.txt", "no file fits this pattern"),
        ("", "no such file or folder"),
        ("x" * 300, "the name is too long"),
        (os.devnull, "is a device, not a file"),
    ],
)
def test_what_is_not_there_is_skipped(tracker: Tracker, name: str, reason: str) -> None:
    shown = name or "''"
    assert f"Skipped {shown}: {reason}\n" in tracker("ingest", name, code=5).stderr


def test_nothing_on_standard_input(tracker: Tracker) -> None:
    assert tracker.complaint("extract", stdin="") == "standard input: is empty"
    assert tracker("ingest", "-", code=5, stdin="").stderr.startswith("Skipped standard input: is empty\n")


@pytest.mark.parametrize(
    "content",
    [
        "“Café Zoë is shut,” said Ann Novák.".encode("cp1252"),
        "“Café Zoë is shut,” said Ann Novák.".encode("utf-16"),
        "“Café Zoë is shut,” said Ann Novák.".encode("utf-8-sig"),
        "“Café Zoë is shut,” said Ann Novák.\n\nÀ Orée: “é” “è” “à” “ç”".encode() + b"\xff",
    ],
    ids=["windows-1252", "utf-16", "byte-order mark", "damaged utf-8"],
)
def test_wrong_encoding_is_read_as_what_it_is(tracker: Tracker, write: Write, content: bytes) -> None:
    statement = json.loads(tracker("extract", write("a.txt", content)).stdout.splitlines()[0])
    assert (statement["text"], statement["speaker"]) == ("Café Zoë is shut,", "Ann Novák")


def test_folder_without_rights(tracker: Tracker, open_folder: Path) -> None:
    shut, good = open_folder / "shut", open_folder / "good.txt"
    shut.mkdir()
    (shut / "article.txt").write_text(BRIDGE)
    good.write_text(BRIDGE)
    tracker("ingest", str(good))  # everything is loaded before the rights are gone
    shut.chmod(0)
    database = open_folder / "mine.db"
    database.write_bytes(Path(tracker.db).read_bytes())
    open_folder.chmod(0o777)
    database.chmod(0o666)
    with ordinary_user():
        result = Tracker(str(database))("ingest", str(shut), str(good), code=5)
    assert result.stderr == (
        f"Skipped {shut}: no permission to read it\nRead 2 documents (1 known, 1 skipped), 0 new statements.\n"
    )


def test_fifty_megabytes_in_one_line_are_refused_soon_and_in_bounded_memory(write: Write) -> None:
    """A process that may have 2 GB of address space in all; 0.3 GB are used."""
    path = write("long.txt", b"The bridge is open said Ann Novak and " * 1_320_000)
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (2 * 1024**3, before[1]))
    try:
        result = run_process("extract", path, env={"TRACKER_THREADS": "1"})
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
    sentence = f"{path}: is 50 million characters of text; an article has at most 2 million"
    assert (result.returncode, one_sentence(result.stderr.decode())) == (1, sentence)


def test_file_larger_than_any_article_is_not_even_read(tracker: Tracker, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing
    assert tracker.complaint("extract", str(path)) == f"{path}: is larger than 64 MB"


def test_ten_thousand_unclosed_quotation_marks(tracker: Tracker, write: Write) -> None:
    path = write("marks.txt", BRIDGE.encode() + b"\nThe council met on Tuesday." * 60 + b'"' * 10_000)
    result = tracker("ingest", path)
    assert result.stderr.startswith("Read 1 document (1 new)")
    assert "Ann Novak" in tracker("statement", "list").stdout


def test_lines_that_are_no_objects_are_skipped_and_the_rest_answered(tracker: Tracker) -> None:
    lines = [
        json.dumps({"id": 1, "text": BRIDGE}),
        "no json",
        '{"id": 2}',
        '{"id": 3, "text": 5}',
        '{"id": NaN, "text": "x"}',
        '{"id": 1e999, "text": "x"}',
        "[" * 100_000,
        "",
        json.dumps({"id": "long", "text": "x" * 2_000_001}),
        json.dumps({"id": {"any": ["thing"]}, "text": ""}),
    ]
    result = tracker("extract", "--jsonl", "-", code=5, stdin="\n".join(lines))
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(answer["id"], len(answer["statements"])) for answer in answers] == [(1, 1), ({"any": ["thing"]}, 0)]
    assert result.stderr.splitlines() == [
        *(f'Skipped line {number}: not an object with "id", "text"' for number in range(2, 8)),
        'Skipped id "long": more than 2 million characters',
    ]


def test_line_without_end_is_passed_over_in_constant_memory(tracker: Tracker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.cli.lines.LONGEST_LINE", 200)
    pair = json.dumps({"id": 7, "a": "The bridge is open.", "b": "The bridge is shut."})
    result = tracker("match", "compare", "-", code=5, stdin=f"{'x' * 1000}\n{pair}\n{'x' * 500}")
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [7]
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == ["Skipped line 1", "Skipped line 3"]


@pytest.mark.parametrize(
    ("file", "reason"), [("none", "no such file"), ("", "is a directory"), ("a\x00b", "is not a possible file name")]
)
def test_lines_of_a_file_that_cannot_be_opened(tracker: Tracker, file: str, reason: str) -> None:
    assert reason in tracker.complaint("extract", "--jsonl", file)
    assert reason in tracker.complaint("match", "compare", file)


# ---------------------------------------------------------------- words of the command line


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("statement list --since 2026-13", "'2026-13' is no date; write 2026-05-31"),
        ("statement list --since 0000", "'0000' is no date"),
        ("statement list --since 99999y", "'99999y' is no date"),
        ("statement list --since=", "'' is no date"),
        ("statement list --since 2026-06 --until 2026-05", "nothing lies between --since 2026-06 and --until 2026-05"),
        ("ingest --published 9999 x.txt", "--published 9999 is still to come"),
        ("ingest --title T x.txt y.txt", "--title and --url say what one document is; here are 2"),
        ("ingest --url http://a.example x.txt y.txt", "--title and --url say what one document is; here are 2"),
        ("verify approve cl_1 --reason x --as-of 9999", "--as-of 9999 is still to come"),
        ("extract /", "extract reads one file, not /"),
        ("--actor= run list", "--actor needs a name"),
        ("--db mysql://host/x run list", "mysql: not a database that tracker can use"),
        ("--db :memory: run list", "a database in memory is gone when the command ends"),
    ],
)
def test_words_that_do_not_fit_are_wrong_use(tracker: Tracker, words: str, sentence: str) -> None:
    assert tracker.complaint(*words.split(), code=2).startswith(sentence)


@pytest.mark.parametrize(
    "words",
    [
        "statement list --limit 0",
        "statement list --limit -1",
        "statement list -f xml",
        "statement list --kind loud",
        "statement list --min-confidence nan",
        "statement list --db",
        "statement list surplus",
        "statement list --nonsense",
        "statement [/]",
        "nonsense",
        "ingest",
    ],
)
def test_wrong_use_is_told_by_the_parser(tracker: Tracker, words: str) -> None:
    result = tracker(*words.split(), code=2)
    assert not result.stdout
    assert "Error" in result.stderr
    assert "Possible options: --kind" not in result.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("statement show nothing", "no statement 'nothing'"),
        ("statement show st_", "no statement 'st_'"),
        ("statement show %", "no statement '%'"),
        ("statement show [bold]x[/]", "no statement '[bold]x[/]'"),
        ("statement list --speaker=", "no speaker ''"),
        ("statement list --source [/]", "no source '[/]'; there are: "),
        ("statement list --document do_zzz", "no document 'do_zzz'"),
        ("claim show zzz", "no claim 'zzz'"),
        ("document show cl_1", "no document 'cl_1'"),
        ("speaker show Nobody", "no speaker 'Nobody'; `tracker speaker list` shows them"),
        ("match explain st_zzz cl_zzz", "no statement 'st_zzz'"),
    ],
)
def test_what_is_not_found_is_told(sampled: Tracker, words: str, sentence: str) -> None:
    assert sampled.complaint(*words.split()).startswith(sentence)


def test_beginning_of_several_ids_names_them(sampled: Tracker) -> None:
    ids = sorted(row[0] for row in rows(sampled("statement", "list")))
    first = next(a[:4] for a, b in pairwise(ids) if a[:4] == b[:4])
    sentence = sampled.complaint("statement", "show", first)
    assert sentence.startswith(f"more than one statement begins with '{first}': ")
    assert all(found.startswith(first) for found in sentence.partition(": ")[2].split(", "))


def test_limit_beyond_any_number_of_rows_is_no_limit(sampled: Tracker) -> None:
    assert rows(sampled("statement", "list", "--limit", "9" * 30)) == rows(sampled("statement", "list"))


def test_pasted_article_for_an_id_is_not_printed_back(tracker: Tracker) -> None:
    assert len(tracker.complaint("statement", "show", "x" * 100_000)) < 600


def test_bytes_that_are_no_text_are_no_id(tracker: Tracker) -> None:
    assert tracker.complaint("statement", "show", "st_\udcff\udcc3") == "no statement 'st_\ufffd\ufffd'"
    tracker("statement", "list", "--about", "caf\udcc3\udca9")
    tracker("run", "list", "--actor", "\udcff")


def test_file_whose_name_is_no_text_is_read(tracker: Tracker, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(BRIDGE)
    assert "(1 new)" in tracker("ingest", os.fsdecode(path)).stderr
    assert tracker("extract", os.fsdecode(path)).stdout


def test_value_that_looks_like_a_global_option_is_a_value(tracker: Tracker) -> None:
    logged = tracker("statement", "add", "--quote", "-q", "--title", "--limit", "--speaker", "Ann Novak", "-fjsonl")
    found = json.loads(logged.stdout)
    assert (found["exact"], found["title"]) == ("-q", "--limit")
    compared = tracker("match", "explain", "--", "--quiet", "--db")
    assert json.loads(compared.stdout)["a"] == "--quiet"


def test_nonsense_logged_by_hand_is_refused(tracker: Tracker) -> None:
    words = ("statement", "add", "--speaker", "Ann Novak", "--quote")
    assert tracker.complaint(*words, " “” ").startswith("there is nothing to log")
    assert tracker.complaint(*words, "x " * 20_000).startswith("this is no quote but 39,999 characters")
    assert tracker.complaint("statement", "add", "--quote", "No.", "--speaker", " ") == "a speaker needs a name"
    assert tracker.complaint("speaker", "role", "Ann", " ") == "an office needs a name"
    assert rows(tracker("speaker", "list")) == []


# ---------------------------------------------------------------- databases


def test_no_database(tmp_path: Path) -> None:
    nowhere = Tracker(str(tmp_path / "none.db"))
    for words in ("statement list", "doctor", "speaker add Ann", "verify approve cl_1 --reason x"):
        assert nowhere.complaint(*words.split()).endswith("none.db; `tracker init` makes one")
    assert not Path(nowhere.db).exists()


@pytest.mark.parametrize("content", [b"The mayor said no.", b"\x00" * 5000], ids=["text", "nuls"])
def test_file_that_is_no_database_is_left_alone(write: Write, content: bytes) -> None:
    path = write("notes.txt", content)
    for words in ("statement list", "init", "ingest /"):
        assert "is not a database" in Tracker(path).complaint(*words.split())
    assert Path(path).read_bytes() == content


def test_folder_for_a_database(tmp_path: Path) -> None:
    assert Tracker(str(tmp_path)).complaint("init") == f"{tmp_path} is a folder; name a file in it"


def test_name_too_long_for_a_database(tmp_path: Path) -> None:
    assert Tracker(str(tmp_path / ("x" * 300))).complaint("init").endswith("the name is too long; name another file")


def test_database_whose_name_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.db"))
    path.touch()
    assert "has bytes that are not text here" in Tracker(str(path)).complaint("init", code=2)


def test_database_from_a_newer_version(tracker: Tracker, articles: list[str]) -> None:
    with closing(sqlite3.connect(tracker.db)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = Path(tracker.db).read_bytes()
    for words in (["statement", "list"], ["ingest", *articles], ["init", "--upgrade"]):
        assert tracker.complaint(*words).endswith("install the newer tracker")
    assert Path(tracker.db).read_bytes() == before


def test_read_only_database_is_read_and_not_written(open_folder: Path, sampled: Tracker, articles: list[str]) -> None:
    path = open_folder / "tracker.db"
    path.write_bytes(Path(sampled.db).read_bytes())
    path.chmod(0o444)
    open_folder.chmod(0o555)
    fixed, whole = Tracker(str(path)), rows(sampled("statement", "list"))
    with ordinary_user():
        assert rows(fixed("statement", "list")) == whole
        assert "cannot be written to; get the right to write" in fixed.complaint("speaker", "add", "Ann Novak")
        assert "cannot be written to" in fixed.complaint("ingest", *articles)


@contextmanager
def full_disk(path: str, *, spare_pages: int) -> Iterator[None]:
    """SQLite says the same when it may not grow as when it cannot."""
    with closing(sqlite3.connect(path)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + spare_pages}")

    sa.event.listen(sa.pool.Pool, "connect", limit)
    try:
        yield
    finally:
        sa.event.remove(sa.pool.Pool, "connect", limit)


def test_full_disk_stops_the_run_and_loses_nothing(tracker: Tracker, articles: list[str], write: Write) -> None:
    tracker("ingest", articles[0])
    big = write("big.txt", "\n\n".join(f"“We count {n} bridges,” said Ann Novak." for n in range(60)).encode())
    with full_disk(tracker.db, spare_pages=12):
        sentence = tracker.complaint("ingest", big, articles[1])
        assert sentence == f"the disk of {tracker.db} is full; make room and try again, nothing is half-written"
    assert len(rows(tracker("document", "list"))) == 1
    tracker("doctor")
    assert "(2 new, 1 known)" in tracker("ingest", articles[0], big, articles[1]).stderr


def test_locked_database_is_waited_for_and_then_told(tracker: Tracker, articles: list[str]) -> None:
    with closing(sqlite3.connect(tracker.db, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        result = tracker("ingest", *articles, code=1, env={"TRACKER_BUSY_SECONDS": "0.1"})
        assert "is locked by another program; wait until that has finished" in one_sentence(result.stderr)
        assert rows(tracker("statement", "list")) == []  # who only reads need not wait
    assert "(3 new)" in tracker("ingest", *articles).stderr


def test_senseless_time_to_wait_is_not_waited(tracker: Tracker) -> None:
    for seconds in ("soon", "-1", "1e9", ""):
        tracker("run", "list", env={"TRACKER_BUSY_SECONDS": seconds})
    assert BUSY_TIMEOUT_SECONDS >= 5


def test_surrogates_in_an_id_come_back_as_they_were() -> None:
    line = b'{"id": "\\ud800 \\u00e9", "a": "\\ud800", "b": "\\u0000"}\n'
    result = run_process("match", "compare", "-", stdin=line)
    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["id"] == "\ud800 é"
