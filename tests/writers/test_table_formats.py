"""Each format of a table, whole, and read back."""

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.review import Relation
from tracker.domain.speech import Span
from tracker.writers import Column, Format, Table, write
from tracker.writers.cells import plain

SAVED = Path(__file__).parent.parent / "formats" / "writers"

MORNING = datetime(2026, 3, 4, 6, 30, tzinfo=UTC)

ROWS: tuple[tuple[object, ...], ...] = (
    ("“Nein,” said Zoë | the mayor", 3, 0.5, True, date(2026, 3, 4), Relation.SAME, Span(3, 9), ("a", "b")),
    ("=1+1", -5, float("nan"), False, PrintedDate(date(2026, 3, 1), DatePrecision.MONTH), None, None, ()),
    ("two\nlines\tand \\ a tab", None, 1e-7, None, MORNING, Relation.VARIANT, None, ((1, 2), (3,))),
    ("-", 10**20, 2.0, True, None, None, Span(0, 1), (Span(0, 1), Span(4, 6))),
    ("<b>*bold*</b>", 0, 0.0, True, date(999, 1, 1), None, None, {"k": [1, None]}),
)  # fmt: skip
COLUMNS = tuple(
    Column(name, title)
    for name, title in [
        ("exact", "Words"), ("count", None), ("score", None), ("known", None), ("said_on", "Said on"),
        ("relation", None), ("span", None), ("names", None),
    ]
)  # fmt: skip
TABLE = Table(COLUMNS, ROWS)


def written(table: Table, format: str, *, width: int | None = None, raw: bool = False) -> str:
    out = io.StringIO(newline="")
    write(table, format, out, width=width, raw=raw)
    return out.getvalue()


@pytest.mark.parametrize("format", list(Format))
def test_a_table_is_written_as_saved(format: Format) -> None:
    assert written(TABLE, format) == (SAVED / f"table.{format}").read_bytes().decode()


@pytest.mark.parametrize(
    ("format", "text"),
    [("json", "[]\n"), ("jsonl", ""), ("csv", "a\n"), ("tsv", "a\n"), ("md", "| a |\n| --- |\n")],
)
def test_a_table_without_rows(format: str, text: str) -> None:
    assert written(Table((Column("a"),), ()), format) == text


def test_formulas_are_made_safe_and_numbers_are_not_touched() -> None:
    cells = ["=1+1", "+1", "-1", "@x", "\tx", "＝1", "a=1", "", -1, -0.5]
    table = Table((Column("a"),), [[cell] for cell in cells])
    rows = list(csv.reader(io.StringIO(written(table, "csv"), newline="")))[1:]
    assert [row[0] for row in rows] == ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'＝1", "a=1", "", "-1", "-0.5"]
    raw = list(csv.reader(io.StringIO(written(table, "csv", raw=True), newline="")))[1:]
    assert [row[0] for row in raw] == [str(cell) for cell in cells]


def test_wide_cells_of_a_markdown_table_can_be_cut() -> None:
    assert "| abcd… |" in written(Table((Column("a"),), [["abcdefgh"]]), "md", width=5)


def test_rows_are_written_as_they_come() -> None:
    out = io.StringIO(newline="")
    seen: list[int] = []

    def rows() -> Iterator[list[object]]:
        for number in range(3):
            seen.append(len(out.getvalue()))
            yield [number]

    for format in Format:
        seen.clear()
        out.seek(0)
        out.truncate()
        write(Table((Column("a"),), rows()), format, out)
        assert seen[1] < seen[2], f"{format} keeps rows back"


def test_a_row_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a row of 2 values in a table of 1 columns$"):
        written(Table((Column("a"),), [[1, 2]]), "csv")


def test_an_unknown_format_or_kind_of_value_is_refused() -> None:
    with pytest.raises(ValueError, match="xml"):
        written(TABLE, "xml")
    with pytest.raises(TypeError, match="no rendering for object"):
        written(Table((Column("a"),), [[object()]]), "json")


@pytest.mark.parametrize(
    ("precision", "text"),
    [
        (DatePrecision.DAY, "2024-12-30"),
        (DatePrecision.WEEK, "2025-W01"),
        (DatePrecision.MONTH, "2024-12"),
        (DatePrecision.YEAR, "2024"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(precision: DatePrecision, text: str) -> None:
    assert plain(PrintedDate(date(2024, 12, 30), precision)) == text


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
WORDS = st.lists(st.tuples(TEXT, TEXT), max_size=5)


@given(WORDS)
def test_what_was_written_as_csv_is_read_back(rows: list[tuple[str, str]]) -> None:
    text = written(Table((Column("a"), Column("b")), rows), "csv", raw=True)
    assert [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))][1:] == rows


@given(WORDS)
def test_what_was_made_safe_is_read_back_without_the_apostrophe(rows: list[tuple[str, str]]) -> None:
    text = written(Table((Column("a"), Column("b")), rows), "csv")
    for row, expected in zip(list(csv.reader(io.StringIO(text, newline="")))[1:], rows, strict=True):
        for cell, value in zip(row, expected, strict=True):
            assert cell in (value, f"'{value}")
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@given(WORDS)
def test_what_was_written_as_tsv_is_read_back(rows: list[tuple[str, str]]) -> None:
    lines = written(Table((Column("a"), Column("b")), rows), "tsv").split("\n")
    assert lines[0] == "a\tb"
    assert lines[-1] == ""
    assert [tuple(map(unescape, line.split("\t"))) for line in lines[1:-1]] == rows


def unescape(cell: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"t": "\t", "n": "\n", "r": "\r"}.get(found[1], found[1]), cell)


NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.none()


@given(st.lists(st.tuples(TEXT, NUMBERS), max_size=5))
def test_what_was_written_as_json_is_read_back(rows: list[tuple[str, float | None]]) -> None:
    table = Table((Column("a"), Column("b")), rows)
    expected = [{"a": a, "b": b} for a, b in rows]
    assert json.loads(written(table, "json")) == expected
    assert [json.loads(line) for line in written(table, "jsonl").split("\n")[:-1]] == expected


if __name__ == "__main__":
    for saved in Format:
        (SAVED / f"table.{saved}").write_bytes(written(TABLE, saved).encode())
