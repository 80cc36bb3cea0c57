from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.articles import DatePrecision
from tracker.readers.dates import dates_in_url, parse_date, parse_date_line

TODAY = date(2026, 11, 23)


def read(line: str) -> str | None:
    """The date of a date line, "?" when it cannot be known, None when it is no date line."""
    found = parse_date_line(line, today=TODAY)
    if found is None:
        return None
    return found.published.value.isoformat() if found.published else "?"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Thursday, June 5, 2025", "2025-06-05"),
        ("Published: 06:30, 19 January 2026", "2026-01-19"),
        ("4 March 2026", "2026-03-04"),
        ("4th of March 2026", "2026-03-04"),
        ("March 4, 2026", "2026-03-04"),
        ("Sept. 9, 2026 at 5:15 p.m. ET", "2026-09-09"),
        ("2026-03-04", "2026-03-04"),
        ("2026-03-04T06:30:00+01:00", "2026-03-04"),
        ("2026-03-04T06:30:00.123Z", "2026-03-04"),
        ("2026/3/4", "2026-03-04"),
        ("WED 4 MAR 2026 06.30 GMT", "2026-03-04"),
        ("First published on Wed 4 Mar 2026 06.00 GMT", "2026-03-04"),
        ("Updated: 8 March 2026 | Published: 4 March 2026", "2026-03-04"),
        ("Updated 8 March 2026", "2026-03-08"),
        ("4 March 2026 · 5 min read", "2026-03-04"),
        ("19/01/2026", "2026-01-19"),
        ("01/19/2026", "2026-01-19"),
        ("04.04.2026", "2026-04-04"),
        ("March 2026", "2026-03-01"),
        ("03/04/2026", "?"),
        ("31 June 2026", "?"),
        ("4 March 1599", "?"),
        ("25 November 2026", "2026-11-25"),
        ("26 November 2026", "?"),
        ("Updated 2 hours ago", "?"),
        ("4 March 2026 was a Wednesday", None),
        ("The vote on 4 March 2026", None),
        ("By 2026", None),
        ("1945", None),
        ("12", None),
        ("", None),
    ],
)
def test_date_lines(line: str, expected: str | None) -> None:
    assert read(line) == expected


def test_a_month_has_the_precision_of_a_month() -> None:
    found = parse_date_line("Posted: March 2026", today=TODAY)
    assert found is not None
    assert found.published is not None
    assert found.published.precision is DatePrecision.MONTH


def test_a_metadata_date_keeps_the_day_as_printed_and_where_it_was_read() -> None:
    found = parse_date("2026-03-04T23:59:00-08:00", "json-ld", today=TODAY)
    assert found is not None
    assert (found.value, found.origin) == (date(2026, 3, 4), "json-ld")
    assert parse_date("soon", "meta", today=TODAY) is None
    assert parse_date("2999-01-01", "meta", today=TODAY) is None


def test_dates_in_addresses() -> None:
    assert list(dates_in_url("https://x.example/2026/3/4/ferry")) == ["2026-03-04"]
    assert list(dates_in_url("https://x.example/news/2026-03-04-ferry")) == ["2026-03-04"]
    assert list(dates_in_url("https://x.example/12026/03/04x")) == []


@given(st.dates(date(1600, 1, 1), TODAY), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%A, %d %b %Y"]))
def test_every_day_is_read_in_every_unambiguous_shape(day: date, shape: str) -> None:
    assert read(day.strftime(shape).replace(day.strftime("%Y"), f"{day.year:04}")) == day.isoformat()


@given(st.text(max_size=220))
def test_no_line_raises(line: str) -> None:
    parse_date_line(line, today=TODAY)
