import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.languages.english_layout import LINK_LABELS, NOTICES, PICTURE_LABELS, PROMOTION_OPENINGS, RELATED_HEADINGS
from tracker.readers.furniture import glued_prefix, is_breadcrumbs, is_notice, is_related_heading, may_be_notice


@pytest.mark.parametrize(
    "line",
    ["Home > World > Europe", "Home / News", "HomeWorldEurope", "News | Sport | Weather", "Orrin › Council › Votes"],
)
def test_breadcrumbs(line: str) -> None:
    assert is_breadcrumbs(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ferry or bridge / nobody knows",
        "Home",
        "5 > 3",
        "Homework for all",
        "The mayor > the council, he said to nobody at all",
    ],
)
def test_no_breadcrumbs(line: str) -> None:
    assert not is_breadcrumbs(line)


def test_the_length_of_breadcrumbs_glued_to_a_headline() -> None:
    assert glued_prefix("HomeWorldEuropeSecond round ends") == len("HomeWorldEurope")
    assert glued_prefix("Homeless shelter opens") == 0


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Read more: ‘Nobody told us’, say shopkeepers",
        "Photo: Jo Lane",
        "(Photo: Jo Lane/Coastline Agency)",
        "Image source, Coastline Agency",
        "The ferry in the harbour on Monday. Photo: Jo Lane",
        "Sign up for our weekly newsletter and never miss a story.",
        "Share this article",
    ],
)
def test_notices_are_furniture_wherever_they_stand(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "“Photo: that is all it said,” she recalled.",
        "Sign up for the course by Friday, the council said.",
        "The advertisement was withdrawn.",
        "Related: the word came up often, said the judge, " + "and " * 60,
        "Share prices fell.",
        "He saw the photo: it was his own.",
        "Why it matters",
    ],
)
def test_prose_is_no_notice(line: str) -> None:
    assert not is_notice(line)


def test_related_headings() -> None:
    assert is_related_heading("RELATED ARTICLES")
    assert is_related_heading("More from Orrin:")
    assert not is_related_heading("More from Orrin than from Pell was sold.")


LABELS = sorted({*NOTICES, *RELATED_HEADINGS, *PROMOTION_OPENINGS, *PICTURE_LABELS, *LINK_LABELS})


@given(
    st.sampled_from(LABELS),
    st.sampled_from(["{}", "{}:", "- {} x", "[{}: Jo Lane]", "{}: More", "  {} »"]),
    st.booleans(),
)
def test_the_cheap_first_look_loses_nothing(label: str, frame: str, shout: bool) -> None:
    line = frame.format(label.upper() if shout else label)
    assert may_be_notice(line) or not is_notice(line)
