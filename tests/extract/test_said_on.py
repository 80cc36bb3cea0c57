"""When something was said. The articles of these tests were published on Thursday 5 June 2025."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marking import marked
from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Attribution, SaidOn, Span, StatementKind
from tracker.extract.said_on import said_on

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
        "Amadi [c1:said] last week that [q1:it runs].",
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
