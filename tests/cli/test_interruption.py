"""Ctrl-C, kill -9, two at once: what was finished is there, nothing is half-written, the next run goes on."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import Any

import pytest

from tests.cli.running import Tracker, command, rows, six_samples


def _hit(signal_number: int, *words: str, transaction: int) -> "subprocess.CompletedProcess[str]":
    """Run ``tracker``; the signal hits it after the first assertion of its nth document is written, uncommitted."""
    program = f"""
import os
import sqlalchemy as sa
from tracker.cli import main
documents = []

def hit(connection, cursor, statement, *rest):
    if statement.startswith("INSERT INTO version"):
        documents.append(statement)
    elif statement.startswith("INSERT INTO assertion") and len(documents) == {transaction}:
        os.kill(os.getpid(), {int(signal_number)})

sa.event.listen(sa.Engine, "after_cursor_execute", hit)
main()
"""
    return subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, timeout=60, check=False
    )


def _runs(tracker: Tracker) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(tracker.db)) as connection:
        return connection.execute("SELECT command, state FROM run ORDER BY id").fetchall()


def _count(tracker: Tracker, table: str) -> int:
    with closing(sqlite3.connect(tracker.db)) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


@pytest.mark.parametrize(
    ("signal_number", "code", "state"), [(signal.SIGINT, 130, "failed"), (signal.SIGKILL, -9, "running")]
)
def test_hit_while_a_document_is_stored(
    tracker: Tracker, articles: list[str], signal_number: int, code: int, state: str
) -> None:
    result = _hit(signal_number, "--db", tracker.db, "ingest", *articles, transaction=2)
    assert result.returncode == code
    if signal_number == signal.SIGINT:
        assert result.stderr == "Stopped. What was finished is stored; the same command goes on from there.\n"
    assert _runs(tracker) == [("ingest", state)]
    assert [_count(tracker, table) for table in ("document", "version", "capture", "statement", "assertion")] == [1] * 5
    tracker("doctor")
    assert "Read 3 documents (2 new, 1 known)" in tracker("ingest", *articles).stderr
    assert _runs(tracker)[1:] == [("ingest", "done")]
    tracker("doctor")


def test_ctrl_c_while_waiting_for_input(tracker: Tracker, articles: list[str]) -> None:
    with subprocess.Popen(
        command("--db", tracker.db, "ingest", articles[0], "-", articles[1]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        _wait_for_document(tracker)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr is not None
        assert process.stderr.read().startswith(b"Stopped. What was finished is stored")
    assert _runs(tracker) == [("ingest", "failed")]
    assert len(rows(tracker("document", "list"))) == 1


def _wait_for_document(tracker: Tracker) -> None:
    deadline = time.monotonic() + 30
    while not _count(tracker, "document"):
        assert time.monotonic() < deadline, "nothing was stored"
        time.sleep(0.05)
    time.sleep(0.2)  # until it asks for more


@pytest.mark.parametrize("place", ["sqlite_path", "postgres_url"], ids=["sqlite", "postgresql"])
def test_two_processes_at_once_both_finish_and_nothing_is_doubled(place: str, request: pytest.FixtureRequest) -> None:
    tracker = Tracker(str(request.getfixturevalue(place)))
    processes = [
        subprocess.Popen(command("--db", tracker.db, "ingest", *paths), stderr=subprocess.PIPE, text=True)
        for paths in (six_samples(), six_samples())
    ]
    said = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    assert [line.startswith("Read 6 documents (") for line in said] == [True, True], said
    documents, speakers, statements = (_records(tracker, noun) for noun in ("document", "speaker", "statement"))
    assert [one["versions"] for one in documents] == [1] * 6
    assert len({one["name"] for one in speakers}) == len(speakers)
    assert len({(one["document_id"], one["start"], one["end"]) for one in statements}) == len(statements)
    tracker("doctor")
    assert tracker("ingest", *six_samples()).stderr == "Read 6 documents (6 known), 0 new statements.\n"


def _records(tracker: Tracker, noun: str) -> list[dict[str, Any]]:
    return list(map(json.loads, tracker(noun, "list", "-f", "jsonl").stdout.splitlines()))
