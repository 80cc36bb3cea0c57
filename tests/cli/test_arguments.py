"""Global options may stand anywhere on the line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command

from tracker.cli.app import app
from tracker.cli.arguments import as_text, hoisted

ROOT = get_command(app)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("statement list", "statement list"),
        ("statement list --db x.db", "--db x.db statement list"),
        ("statement list --db=x.db", "--db=x.db statement list"),
        ("statement --actor Ann list -f csv --about tax", "--actor Ann -f csv statement list --about tax"),
        ("statement list -fcsv -q --limit 3", "-fcsv -q --limit 3 statement list"),
        ("--quiet statement list --no-input", "--quiet --no-input statement list"),
        ("claim list --speaker --db", "claim list --speaker --db"),
        ("statement add --quote -q --speaker --actor", "statement add --quote -q --speaker --actor"),
        ("ingest a.txt -- --db -q", "ingest a.txt -- --db -q"),
        ("ingest --db x.db -- -q", "--db x.db ingest -- -q"),
        ("statement list --db", "--db"),
        ("", ""),
    ],
)
def test_global_options_move_to_the_front(typed: str, meant: str) -> None:
    assert hoisted(typed.split(), ROOT) == meant.split()


words = st.sampled_from("statement list --db x.db -q --limit 3 --about -- -f csv --db=y".split())


@given(st.lists(words, max_size=8))
def test_hoisting_drops_and_adds_nothing(typed: list[str]) -> None:
    moved = hoisted(typed, ROOT)
    if moved[-1:] and moved[-1] in ("--db", "--limit", "-f"):  # without its value: only this will be told
        assert set(moved) <= set(typed)
    else:
        assert sorted(moved) == sorted(typed)


@given(st.lists(words, max_size=8))
def test_hoisting_twice_is_hoisting_once(typed: list[str]) -> None:
    once = hoisted(typed, ROOT)
    assert hoisted(once, ROOT) == once


def test_bytes_that_this_locale_cannot_decode_become_text() -> None:
    assert as_text("caf\udcc3\udca9") == "café"
    assert as_text("a\udcffb") == "a\ufffdb"
    assert as_text("plain") == "plain"
