"""When something was said. The articles of these tests were published on Thursday 5 June 2025."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marking import marked
from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Attribution, SaidOn, Span, StatementKind
from tracker.extract.said_on import said_on
from tracker.extract.times import TIME, last_day, may_hold_a_time

PUBLISHED = PrintedDate(date(2025, 6, 5))


def found(body: str, published: PrintedDate | None = PUBLISHED) -> SaidOn | None:
    text, [attribution] = marked(body)
    return said_on(text, attribution, published)


@pytest.mark.parametrize(
    ("body", "value", "precision", "words"),
    [
        ("Amadi [c1:said] on Monday that [q1:it would run].", date(2025, 6, 2), "day", "on Monday"),
        ("On Monday night, Amadi [c1:told] us [q1:it would run].", date(2025, 6, 2), "day", "On Monday night"),
        ("Amadi [c1:said] Thursday [q1:it would run].", date(2025, 6, 5), "day", "Thursday"),
        ("“[q1:It runs],” Amadi [c1:said] yesterday.", date(2025, 6, 4), "day", "yesterday"),
        ("“[q1:It runs],” Amadi [c1:said] last night.", date(2025, 6, 4), "day", "last night"),
        ("Amadi [c1:said] earlier today [q1:it runs].", date(2025, 6, 5), "day", "earlier today"),
        ("Amadi [c1:wrote] on 4 March that [q1:it runs].", date(2025, 3, 4), "day", "on 4 March"),
        ("Amadi [c1:wrote] on Sept. 4 that [q1:it runs].", date(2024, 9, 4), "day", "on Sept. 4"),
        ("Amadi [c1:wrote] on March 4, 2019, that [q1:it runs].", date(2019, 3, 4), "day", "on March 4, 2019"),
        ("Amadi [c1:wrote] on 2019-03-04 that [q1:it runs].", date(2019, 3, 4), "day", "on 2019-03-04"),
        ("Amadi [c1:said] in March 2019 that [q1:it runs].", date(2019, 3, 1), "month", "in March 2019"),
        ("Amadi [c1:said] in a letter in December that [q1:it runs].", date(2024, 12, 1), "month", "in December"),
        ("Amadi [c1:said] last month that [q1:it runs].", date(2025, 5, 1), "month", "last month"),
        ("Amadi [c1:said] earlier this year that [q1:it runs].", date(2025, 1, 1), "year", "earlier this year"),
        ("Amadi [c1:said] in 2019 that [q1:it runs].", date(2019, 1, 1), "year", "in 2019"),
        ("Amadi [c1:said] two days ago that [q1:it runs].", date(2025, 6, 3), "day", "two days ago"),
        ("Amadi [c1:said] three months ago that [q1:it runs].", date(2025, 3, 1), "month", "three months ago"),
        ("Amadi [c1:said] on Tuesday that [q1:the ferry will stop on Friday].", date(2025, 6, 3), "day", "on Tuesday"),
    ],
)
def test_a_time_beside_the_cue_becomes_a_date(body: str, value: date, precision: str, words: str) -> None:
    assert found(body) == SaidOn(value, precision, words)


@pytest.mark.parametrize(
    "body",
    [
        "Amadi [c1:said] that [q1:the ferry will stop on Friday].",
        "Amadi, who was elected on Monday, [c1:said] [q1:it runs].",
        "The vote was on Sunday. Amadi [c1:said] [q1:it runs].",
        "Amadi [c1:said] [q1:it runs]. The vote was on Sunday.",
        "Amadi will [c1:say] on Monday that [q1:it runs].",
        "Amadi [c1:says] every Monday that [q1:it runs].",
        "Amadi [c1:says] on Mondays that [q1:it runs].",
        "Amadi may [c1:say] [q1:it runs].",
        "Amadi [c1:said] on 31 February that [q1:it runs].",
        "[q1:It runs].",
        "“The memorandum came yesterday,” she wrote, [c1:addressing] “[q1:all who wait].”",
    ],
)
def test_no_time_of_the_cue_gives_nothing(body: str) -> None:
    assert found(body) is None


def test_without_a_publication_date_only_full_dates_count() -> None:
    assert found("Amadi [c1:said] on Monday [q1:it runs].", None) is None
    assert found("Amadi [c1:said] in March [q1:it runs].", None) is None
    assert found("Amadi [c1:said] on 4 March 2019 [q1:it runs].", None) == SaidOn(
        date(2019, 3, 4), "day", "on 4 March 2019"
    )


def test_a_month_of_publication_is_too_little_for_a_weekday() -> None:
    june = PrintedDate(date(2025, 6, 1), DatePrecision.MONTH)
    assert found("Amadi [c1:said] on Monday [q1:it runs].", june) is None
    assert found("Amadi [c1:said] in July [q1:it runs].", june) == SaidOn(date(2024, 7, 1), "month", "in July")


@pytest.mark.parametrize(
    ("body", "monday", "words"),
    [
        ("Amadi [c1:said] last week that [q1:it runs].", date(2025, 5, 26), "last week"),
        ("Earlier this week, Amadi [c1:said] [q1:it runs].", date(2025, 6, 2), "Earlier this week"),
        ("Amadi [c1:said] earlier in the week [q1:it runs].", date(2025, 6, 2), "earlier in the week"),
        ("Two weeks ago Amadi [c1:said] [q1:it runs].", date(2025, 5, 19), "Two weeks ago"),
        ("A fortnight ago Amadi [c1:said] [q1:it runs].", date(2025, 5, 19), "A fortnight ago"),
        ("Amadi [c1:said] the week before last [q1:it runs].", date(2025, 5, 19), "the week before last"),
        ("Over the weekend Amadi [c1:said] [q1:it runs].", date(2025, 5, 26), "Over the weekend"),
        ("Amadi [c1:said] in the week of 3 March [q1:it runs].", date(2025, 3, 3), "week of 3 March"),
    ],
)
def test_a_week_is_known_by_its_monday(body: str, monday: date, words: str) -> None:
    assert found(body) == SaidOn(monday, "week", words)


def test_a_weekend_is_this_one_from_saturday_on() -> None:
    body = "Amadi [c1:said] at the weekend [q1:it runs]."
    friday, saturday, sunday = (found(body, PrintedDate(date(2025, 6, day))) for day in (6, 7, 8))
    assert friday == SaidOn(date(2025, 5, 26), "week", "at the weekend")
    assert saturday == sunday == SaidOn(date(2025, 6, 2), "week", "at the weekend")


@pytest.mark.parametrize(
    ("body", "value", "precision"),
    [
        ("On Wednesday last week Amadi [c1:said] [q1:it runs].", date(2025, 5, 28), "day"),
        ("On Monday, 3 May 1948, Amadi [c1:said] [q1:it runs].", date(1948, 5, 3), "day"),
        ("The day before yesterday Amadi [c1:said] [q1:it runs].", date(2025, 6, 3), "day"),
        ("Amadi [c1:said] on 29 February [q1:it runs].", date(2024, 2, 29), "day"),
        ("Amadi [c1:said] on New Year’s Eve [q1:it runs].", date(2024, 12, 31), "day"),
        ("At Monday's meeting Amadi [c1:said] [q1:it runs].", date(2025, 6, 2), "day"),
        ("Amadi [c1:said] at 9 a.m. Monday [q1:it runs].", date(2025, 6, 2), "day"),
        ("On Tuesday, Dr. Amadi [c1:said] [q1:it runs].", date(2025, 6, 3), "day"),
        ("DOVER — [s1:The head of the board] [c1:denied] Monday, in tears, [q1:it ran].", date(2025, 6, 2), "day"),
        ("[s1:A report published on Tuesday] [c1:says] [q1:it runs].", date(2025, 6, 3), "day"),
        ("Amadi [c1:said] in March last year [q1:it runs].", date(2024, 3, 1), "month"),
        ("In a letter of October 2020 Amadi [c1:wrote] [q1:it runs].", date(2020, 10, 1), "month"),
        ("At the end of January Amadi [c1:said] [q1:it ran].", date(2025, 1, 1), "month"),
        ("In a 2019 interview Amadi [c1:said] [q1:it ran].", date(2019, 1, 1), "year"),
        ("In the winter of 1947 Amadi [c1:said] [q1:it ran].", date(1947, 1, 1), "year"),
    ],
)
def test_other_ways_to_print_a_time(body: str, value: date, precision: str) -> None:
    read = found(body)
    assert read is not None
    assert (read.value, read.precision) == (value, precision)


@pytest.mark.parametrize(
    "body",
    [
        "Amadi has [c1:said] since Monday that [q1:it runs].",
        "Ahead of Sunday's vote Amadi [c1:said] [q1:it runs].",
        "Commenting on Monday's vote Amadi [c1:said] [q1:it runs].",
        "Amadi [c1:said] on Monday and Tuesday [q1:it runs].",
        "Amadi [c1:told] the Sunday Courier [q1:it runs].",
        "Amadi [c1:said] on Good Friday [q1:it runs].",
        "[s1:Grace Friday] [c1:said] [q1:it runs].",
        "[s1:The man arrested on Monday] [c1:said] [q1:it runs].",
        "The week before, Amadi had [c1:said] [q1:it runs].",
        "Two weeks earlier Amadi had [c1:said] [q1:it runs].",
        "About two weeks ago Amadi [c1:said] [q1:it runs].",
        "Over the last week Amadi has [c1:said] [q1:it runs].",
        "Amadi is due to [c1:say] next week [q1:it runs].",
        "Earlier in the day Amadi had [c1:said] [q1:it runs].",
        "Hours later Amadi [c1:said] [q1:it runs].",
        "On 4/3/2019 Amadi [c1:said] [q1:it runs].",
        "Under a 2019 law, Amadi [c1:said], [q1:it runs].",
        "It emerged on Monday that [s1:Amadi] had [c1:said] [q1:it runs].",
        "The minister resigned on Monday after [s1:an audit] [c1:found] [q1:it ran].",
        "Amadi plans to move in August and [c1:expects] [q1:it runs].",
        "They met in June. [c1:According to] [s1:Amadi], [q1:it runs].",
    ],
)
def test_a_time_of_something_else_gives_nothing(body: str) -> None:
    assert found(body) is None


def test_a_date_after_publication_is_not_when_it_was_said() -> None:
    assert found("On 6 June 2025 Amadi [c1:said] [q1:it runs].") is None
    assert found("In 2026 Amadi [c1:said] [q1:it runs].") is None
    assert found("In July 2025 Amadi [c1:said] [q1:it runs].") is None


def test_a_year_of_publication_tells_years_only() -> None:
    of_2025 = PrintedDate(date(2025, 1, 1), DatePrecision.YEAR)
    assert found("Amadi [c1:said] last year [q1:it runs].", of_2025) == SaidOn(date(2024, 1, 1), "year", "last year")
    assert found("Amadi [c1:said] in March [q1:it runs].", of_2025) is None
    assert found("Amadi [c1:said] two months ago [q1:it runs].", of_2025) is None


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(
        st.sampled_from("on Monday, in March May 31 2019 1 0001 ago last year month a day. “ ” said".split()),
        min_size=3,
    ),
    day=st.dates(),
    precision=st.sampled_from(DatePrecision),
)
def test_no_words_and_no_day_make_it_raise(words: list[str], day: date, precision: DatePrecision) -> None:
    text = " ".join(words)
    attribution = Attribution((Span(0, 1),), StatementKind.INDIRECT, None, Span(1, len(text) - 1))
    for published in (None, PrintedDate(day, precision)):
        read = said_on(text, attribution, published)
        assert read is None or read.words in " ".join(text.split())


PIECES = (
    "on Monday last week of 31 29 February frıday the day before yesterday’s New Year's Eve earlier this weekend two"
    " a fortnight ago in late mid-May summer 2019 2031 9999 0 1 – , . and that she said would 2025-02-30 weeK"
).split()


@settings(max_examples=300, deadline=None)
@given(
    before=st.lists(st.sampled_from(PIECES), max_size=8),
    behind=st.lists(st.sampled_from(PIECES), max_size=8),
    day=st.dates() | st.sampled_from([date.min, date.max]),
    precision=st.sampled_from(DatePrecision),
)
def test_nothing_is_said_after_the_article_that_tells_it(
    before: list[str], behind: list[str], day: date, precision: DatePrecision
) -> None:
    published = PrintedDate(day, precision)
    head, tail = " ".join(["It ", *before, ""]), " ".join(["", *behind, "."])
    cue = Span(len(head), len(head) + 4)
    attribution = Attribution((Span(0, 1),), StatementKind.INDIRECT, None, cue)
    read = said_on(head + "said" + tail, attribution, published)
    if read is not None:
        assert read.value <= last_day(published)
        assert read.precision != "week" or read.value.weekday() == 0
        assert read.precision in ("day", "week") or read.value.day == 1


@settings(max_examples=300, deadline=None)
@given(words=st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=6))
def test_where_no_time_is_hinted_at_there_is_none(words: list[str]) -> None:
    text = " ".join(words)
    if TIME.search(text) and text.isascii():
        assert may_hold_a_time(text)
