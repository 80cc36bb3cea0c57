import pytest

from tracker.readers.bylines import find_agency, is_outlet, parse_byline


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("By JANE DOE", ("JANE DOE",)),
        ("By Jane Doe and Bo van der Lind, Harbour Correspondents", ("Jane Doe", "Bo van der Lind")),
        ("By Jane Doe, Bo Lind & Zoë O’Neill", ("Jane Doe", "Bo Lind", "Zoë O’Neill")),
        ("By Jane Doe in Orrin", ("Jane Doe",)),
        ("Words: Jane Doe", ("Jane Doe",)),
        ("Written by Jane Doe | Political Editor", ("Jane Doe",)),
        ("Jane Doe, staff writer", ("Jane Doe",)),
        ("By Reuters", ("Reuters",)),
        ("By our correspondent", ()),
        ("Staff and agencies", ()),
        ("By Friday the bridge was shut.", None),
        ("By Friday", None),
        ("By Monday Morning", None),
        ("By 2026 the harbour will be dry", None),
        ("By the harbour", None),
        ("Jane Doe", None),
        ("Jane Doe, mayor", None),
        ("By all accounts the ferry was late and nobody knew why it was", None),
        ("“By Jane Doe”", None),
        ("", None),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...] | None) -> None:
    assert parse_byline(line) == authors


@pytest.mark.parametrize("words", ["The Orrin Courier", "Harbour Gazette", "Radio Vessel", "The Times of Orrin"])
def test_names_of_outlets(words: str) -> None:
    assert is_outlet(words)


@pytest.mark.parametrize("words", ["Courier", "The harbour gazette", "Jane Doe", "The Mayor", "", "News at the Bridge"])
def test_other_words_name_no_outlet(words: str) -> None:
    assert not is_outlet(words)


@pytest.mark.parametrize(
    ("paragraph", "agency"),
    [
        ("ORRIN, March 4 (Reuters) - The council met.", "Reuters"),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — The council met.", "UPI"),
        ("Orrin (Coastline Agency) – The council met.", "Coastline Agency"),
        ("Mayor Ilse Brandt (Labour) – who was elected in May – said so.", None),
        ("The council met (Tuesday) - and left.", None),
        ("", None),
    ],
)
def test_the_agency_of_a_dateline(paragraph: str, agency: str | None) -> None:
    assert find_agency(paragraph) == agency
