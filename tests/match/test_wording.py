"""What is read from a wording: numbers, dates, negations, hedges, names; what is left off."""

import pytest

from tracker.match import Measure, read_wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The camp holds 6,000 people.", "The camp holds six thousand people"),
        ("The camp holds 6k people.", "The camp holds 6 000 people."),
        ("It cost 1.5m dollars.", "It cost $1,500,000."),
        ("It took two decades.", "It took twenty years."),
        ("Half of the wells are dry.", "50 per cent of the wells are dry."),
        ("One in four of the wells is dry.", "25% of the wells is dry."),
        ("It opened on 3 March 2021.", "It opened on March 3rd, 2021"),
        ("It opened on 2021-03-03.", "It opened on 3 March 2021."),
        ("It was tried twice.", "It was tried two times."),
        ("We don’t know.", "We do not know"),
        ("The organisers' colour is grey.", "The organizers’ color is gray."),
        ("The U.N. left.", "The UN left!"),
        ("He stepped down.", "He resigned."),
        ("“The dam will hold,” the mayor said.", "The dam will hold."),
        ("According to the mayor, the dam will hold.", "The dam will hold."),
        ("The mayor told reporters that the dam will hold.", "The dam will hold."),
        ("Look, the dam will hold.", "The dam will hold."),
    ],
)
def test_one_thing_printed_in_two_ways_has_one_key(one: str, other: str) -> None:
    assert read_wording(one).key.removeprefix("the ") == read_wording(other).key.removeprefix("the ")


@pytest.mark.parametrize(
    ("text", "measure", "value", "unit"),
    [
        ("6,000 bodies were returned", Measure.COUNT, 6000, "body"),
        ("a rise of 3 percentage points", Measure.POINTS, 3, ""),
        ("a fifth of voters", Measure.RATIO, 0.2, ""),
        ("three quarters of voters", Measure.RATIO, 0.75, ""),
        ("two and a half million people", Measure.COUNT, 2.5e6, "person"),
        ("€3.4 billion was spent", Measure.MONEY, 3.4e9, "€"),
        ("a dozen eggs", Measure.COUNT, 12, "egg"),
        ("half a dozen eggs", Measure.COUNT, 6, "egg"),
        ("a couple of hundred eggs", Measure.COUNT, 200, "egg"),
        ("both sisters", Measure.COUNT, 2, "sister"),
        ("prices doubled in a year", Measure.TIMES, 2, ""),
        ("an hour and a half of rain", Measure.LENGTH_OF_TIME, 1.5, "hours"),
        ("a wall of ten miles", Measure.UNIT, 16093.44, "meters"),
        ("48 hours of rain", Measure.LENGTH_OF_TIME, 48, "hours"),
        ("three weeks of rain", Measure.LENGTH_OF_TIME, 504, "hours"),
        ("since 1998 nothing moved", Measure.YEAR, 1998, ""),
        ("exports have doubled", Measure.TIMES, 2, ""),
        ("the 12th time", Measure.ORDINAL, 12, ""),
        ("tens of thousands marched", Measure.MAGNITUDE, 10_000, ""),
        ("a wall of 2 km", Measure.UNIT, 2000, "meters"),
        ("won the 100m hurdles", Measure.UNIT, 100, "meters"),
        ("one hundred and twenty-five ships", Measure.COUNT, 125, "ship"),
    ],
)
def test_a_number_is_read_with_what_it_measures(text: str, measure: Measure, value: float, unit: str) -> None:
    quantity = read_wording(text).quantities[0]
    assert (quantity.measure, quantity.value, quantity.unit) == (measure, pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("nearly 6,000 people", "nearly"),
        ("about a quarter of people", "about"),
        ("more than 500 people", "over"),
        ("no fewer than 500 people", "over"),
        ("up to 500 people", "under"),
        ("500 people", ""),
    ],
)
def test_the_words_before_a_number_qualify_it(text: str, qualifier: str) -> None:
    assert read_wording(text).quantities[0].qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They meet in May.", ["05"]),
        ("They may meet.", []),
        ("They march on Monday.", ["monday"]),
        ("It resumes next week.", ["next week"]),
        ("It resumes the following week.", ["next week"]),
        ("It was on the 14th of July.", ["07-14"]),
        ("It was the winter.", ["winter"]),
        ("It rings twice a day.", ["per day"]),
        ("It rings every week.", ["per week"]),
        ("It was sold a week ago.", []),
        ("It rang at 10 p.m. and at noon.", ["22h", "12h"]),
        ("It closes at the end of June.", ["late", "06"]),
        ("It closes at the end of the street.", []),
        ("It is shut on Sundays.", ["sunday"]),
        ("It reopens the next day.", ["tomorrow"]),
    ],
)
def test_dates_are_read_and_words_that_look_like_dates_are_not(text: str, dates: list[str]) -> None:
    assert [date.value for date in read_wording(text).dates] == dates


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("He came.", 1),
        ("He did not come.", -1),
        ("He failed to come.", -1),
        ("The bank failed.", 1),
        ("He not only came, he also stayed.", 1),
        ("There is no doubt that he came.", 1),
        ("Nobody came.", -1),
        ("He never denied it.", 1),
        ("That he came is false.", -1),
        ("No, he came.", 1),
        ("He stopped singing.", -1),
        ("He stopped on Monday.", 1),
        ("He has yet to come.", -1),
    ],
)
def test_polarity_counts_what_denies(text: str, polarity: int) -> None:
    assert read_wording(text).polarity == polarity


def test_hedges_and_quantifiers_know_what_they_bear_on() -> None:
    wording = read_wording("Some members may have known about nearly all loans.")
    assert [(hedge.word, hedge.scope[0]) for hedge in wording.hedges] == [("may", "know")]
    assert [(q.sense, q.scope[0]) for q in wording.quantifiers] == [("some", "member"), ("most", "loan")]


def test_names_are_read_without_titles_and_sentence_starts() -> None:
    wording = read_wording("Wolves were seen by President Anna Kovac near Lake Orin on Monday.")
    assert [name.printed for name in wording.names] == ["Anna Kovac", "Lake Orin"]


def test_a_headline_in_capitals_has_no_names() -> None:
    assert read_wording("MAYOR KOVAC OPENS THE DAM").names == ()


def test_who_said_it_is_set_apart_from_what_was_said() -> None:
    wording = read_wording("Anna Kovac said the dam will hold.")
    assert wording.key == "the dam will hold"
    assert wording.said_by == {"anna", "kovac"}


def test_a_denied_report_is_content() -> None:
    assert "say" in read_wording("The mayor never said that the dam will hold.").stems
