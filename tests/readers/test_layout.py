from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.domain.speech import Span
from tracker.readers.plain import document_of

PROSE = "The council backed the plan on Tuesday, and the mayor was pleased with the vote."
TODAY = date(2026, 11, 23)


def furniture(text: str) -> list[str]:
    return [span.of(text) for span in document_of(text, today=TODAY).furniture]


def title(text: str) -> str | None:
    return document_of(text, today=TODAY).title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Council backs plan\n\n{PROSE}", "Council backs plan"),
        (f"Council backs plan\n{PROSE}", "Council backs plan"),
        (f"Will it rain?\n\n{PROSE}", "Will it rain?"),
        (f"# Council backs plan\n\n{PROSE}", "Council backs plan"),
        (f"HomeLocalCouncil backs plan\n\n{PROSE}", "Council backs plan"),
        (f"The Orrin Courier\nCouncil backs plan\n\n{PROSE}", "Council backs plan"),
        (f"4 March 2026\nOpinion\nCouncil backs plan\n\n{PROSE}", "Council backs plan"),
        (PROSE, None),
        (f"{PROSE}\n\n{PROSE}", None),
        ("Only one line", None),
        ("The mayor said that the harbour\nwould be built again and again.", None),
        ("She said:\n\n“No.”", None),
        ("", None),
        ("\n \n", None),
    ],
)
def test_the_headline(text: str, expected: str | None) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    "first",
    [
        "Council backs harbour plan",
        "COUNCIL BACKS HARBOUR PLAN",
        "Council backs harbour plan | The Orrin Courier",
        "HomeWorldCouncil backs harbour plan",
    ],
)
def test_the_first_copy_of_a_repeated_headline_is_furniture(first: str) -> None:
    text = f"{first}\n\nCouncil backs harbour plan\n\n{PROSE}"
    document = document_of(text)
    assert document.furniture == (Span(0, len(first)),)
    assert document.title_span == Span(len(first) + 2, len(first) + 28)


def test_the_source_behind_a_repeated_headline_is_kept() -> None:
    text = f"Council backs harbour plan - Orrin Courier\nCouncil backs harbour plan\n\n{PROSE}"
    assert document_of(text).source == "Orrin Courier"


@pytest.mark.parametrize(
    "line",
    [
        "The Orrin Courier, 4 March 2026",
        "The Orrin Courier | Published: 06:30, 4 March 2026",
        "By Jo Lane | The Orrin Courier | 4 March 2026",
        "ORRIN, 4 March 2026 (The Orrin Courier)",
        "By Jo Lane, The Orrin Courier\n4 March 2026",
        "By Jo Lane\nThe Orrin Courier\n4 March 2026",
        "Source: The Orrin Courier\nDate: 2026-03-04",
    ],
)
def test_source_and_date_on_lines_of_their_own(line: str) -> None:
    document = document_of(f"Council backs plan\n{line}\n\n{PROSE}", today=TODAY)
    assert (document.title, document.source) == ("Council backs plan", "The Orrin Courier")
    assert document.published is not None
    assert document.published.value == date(2026, 3, 4)
    assert [span.of(document.text) for span in document.furniture] == line.split("\n")


def test_an_agency_dateline_gives_the_source_and_stays_prose() -> None:
    document = document_of(f"Council backs plan\n\nORRIN, March 4 (Coastline Agency) - {PROSE}")
    assert (document.source, document.furniture, document.published) == ("Coastline Agency", (), None)


def test_a_trailer_of_short_lines_is_furniture() -> None:
    text = f"Head line\n\n{PROSE}\n\nRELATED ARTICLES\n\nBridge to close\nWill it rain?\n\nMost Popular\n"
    assert furniture(text) == ["RELATED ARTICLES", "Bridge to close", "Will it rain?", "Most Popular"]


@pytest.mark.parametrize("prose", [PROSE, "“No,” she said.", "“It will not be built”"])
def test_prose_after_a_related_heading_is_not_hidden(prose: str) -> None:
    assert furniture(f"Head line\n\n{PROSE}\n\nRELATED ARTICLES\n\n{prose}\n") == ["RELATED ARTICLES"]


def test_subheadings_and_scare_quotes_are_prose() -> None:
    assert furniture(f"Head line\n\n{PROSE}\n\nWhat comes next\n\n{PROSE} “All for all” was the word.") == []


def test_reporting_by_is_closing_words_only_at_the_end() -> None:
    words = "Reporting by the Courier found that nobody had asked the mayor"
    assert furniture(f"Head line\n\n{PROSE}\n\n{words}\n\n" + f"{PROSE}\n" * 12) == []
    assert furniture(f"Head line\n\n{PROSE}\n\n(Reporting by Jo Lane)") == ["(Reporting by Jo Lane)"]


def test_a_date_in_the_future_is_furniture_but_no_fact() -> None:
    document = document_of(f"Head line\n4 March 2031\n\n{PROSE}", today=TODAY)
    assert (document.published, [s.of(document.text) for s in document.furniture]) == (None, ["4 March 2031"])


def test_the_text_is_never_changed() -> None:
    text = "\ufeff Head\r\nline \x00\n\n“No,” she said.\x0b"
    assert document_of(text).text == text


PIECES = st.sampled_from(
    [
        *(
            "Council backs plan",
            PROSE,
            "“No,” she said.",
            "",
            " ",
            "\t",
            "\x0b",
            "\u2028",
            "4 March 2026",
            "By Jo Lane",
        ),
        *(
            "RELATED ARTICLES",
            "Home > World",
            "ADVERTISEMENT",
            "Title: x y",
            "# A b",
            "HomeWorld",
            "HomeWorldAbc def gh",
        ),
        *("The Orrin Courier", "© 2026 The Orrin Courier", "Photo: Jo", "İstanbul backs plan", "https://x.example/a"),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=30)), max_size=12).map("\n".join))
@example("Title: ")
@example("Council backs plan\nCouncil backs plan\nCouncil backs plan")
def test_spans_slice_and_are_ordered_and_disjoint_in_any_text(text: str) -> None:
    document = document_of(text, today=TODAY)
    assert document.text == text
    end = 0
    for span in document.furniture:
        assert end <= span.start < span.end <= len(text)
        end = span.end
    if document.title_span:
        assert document.title == document.title_span.of(text)
        assert not any(span.overlaps(document.title_span) for span in document.furniture)
