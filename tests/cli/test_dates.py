"""Dates as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.cli.dates import first_day, last_day, past_day, period, printed_day, today
from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2026-05-31", date(2026, 5, 31), date(2026, 5, 31)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-5", date(2026, 5, 1), date(2026, 5, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        (" 2026-12 ", date(2026, 12, 1), date(2026, 12, 31)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("2026-W10", date(2026, 3, 2), date(2026, 3, 8)),
        (" 2025-w01 ", date(2024, 12, 30), date(2025, 1, 5)),
    ],
)
def test_a_date_is_its_first_and_its_last_day(typed: str, first: date, last: date) -> None:
    assert (first_day(typed), last_day(typed)) == (first, last)


@pytest.mark.parametrize(
    ("typed", "days"), [("today", 0), ("Yesterday", 1), ("0d", 0), ("30d", 30), ("2w", 14), ("3m", 90), ("1Y", 365)]
)
def test_a_date_may_be_counted_back_from_today(typed: str, days: int) -> None:
    assert first_day(typed) == last_day(typed) == today() - timedelta(days=days)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "soon",
        "2026-13",
        "2026-00",
        "2026-W54",
        "9999-W52",
        "2026-02-30",
        "0000",
        "31.05.2026",
        "-1d",
        "d",
        "99999y",
        "2026-05-31T12:00",
    ],
)
def test_what_is_no_date_is_said_with_what_would_be(typed: str) -> None:
    for read in (first_day, last_day):
        with pytest.raises(UsageError, match="is no date; write 2026-05-31"):
            read(typed)


def test_no_date_is_none() -> None:
    assert first_day(None) is last_day(None) is past_day(None, "--published") is None


@given(st.dates())
def test_an_iso_date_is_read_as_it_is(day: date) -> None:
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_refused(typed: str) -> None:
    try:
        first, last = first_day(typed), last_day(typed)
    except UsageError:
        return
    assert first is not None
    assert last is not None
    assert first <= last


def test_a_period_ends_on_the_last_day_meant() -> None:
    assert period("2026-02", "2026-02") == (date(2026, 2, 1), date(2026, 2, 28))
    assert period(None, "2026") == (None, date(2026, 12, 31))
    assert period("2026", None) == (date(2026, 1, 1), None)


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(UsageError, match="the end is before the beginning"):
        period("2026-03", "2026-02")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("2026-05-31", PrintedDate(date(2026, 5, 31))),
        ("2026-05", PrintedDate(date(2026, 5, 1), DatePrecision.MONTH)),
        ("2025", PrintedDate(date(2025, 1, 1), DatePrecision.YEAR)),
        (None, None),
    ],
)
def test_a_printed_date_says_how_much_is_known(typed: str | None, printed: PrintedDate | None) -> None:
    assert printed_day(typed, "--published") == printed


def test_nothing_was_printed_in_the_future() -> None:
    tomorrow = today() + timedelta(days=1)
    assert past_day(tomorrow.isoformat(), "--published") == tomorrow  # it is tomorrow somewhere
    with pytest.raises(UsageError, match="--published 2999 is still to come"):
        past_day("2999", "--published")
