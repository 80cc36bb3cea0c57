"""Whatever the text is: an answer, the same one twice, whose spans lie in the text; in bounded time.

The texts go the whole way: finding, speakers, days, assertions. What once took minutes (ten thousand mayors) is here
with a time limit that only a quadratic rule can miss.
"""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.articles import Document, PrintedDate
from tracker.domain.speech import Attribution, Span, StatementKind
from tracker.extract import default_extractor
from tracker.extract.speakers import resolve_speakers

PUBLISHED = PrintedDate(date(2026, 3, 5))


def extract(text: str, **particulars: object) -> list[Attribution]:
    """The attributions of a text, after asking of them what must hold for every text."""
    document = Document(text, published=PUBLISHED, **particulars)  # type: ignore[arg-type]
    found = default_extractor().extract(document)
    assert [each.span.start for each in found] == sorted(each.span.start for each in found)
    for each in found:
        check(each, text, among=len(found))
    return found


def check(attribution: Attribution, text: str, *, among: int) -> None:
    spans = [*attribution.content, *filter(None, [attribution.mention, attribution.cue])]
    assert all(span.end <= len(text) and span.of(text) == span.of(text).strip() for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(attribution.content))
    assert 0 <= attribution.confidence <= 1
    assert attribution.outer is None or 0 <= attribution.outer < among
    for assertion in attribution.assertions:
        assert attribution.span.covers(assertion.span)
        assert assertion.text.strip()
    if attribution.speaker is not None and attribution.speaker.name is not None:
        assert attribution.speaker.name.strip()


SCRIPTS = st.characters(codec=None)
"""Every code point, the lone surrogates too: a text from elsewhere is whatever it is."""
PIECES = st.one_of(
    st.text(SCRIPTS, max_size=12),
    st.sampled_from(
        [
            *"\"'“”„«»‘’‚‹›″`()[]{}—–-:;,.?! \t\n\r\v\f\x00\x85",
            *"\u2028\u2029\u202a\u202e\u202c\u2066\u2069\u200f\u200b\ufeff",
            *(
                "\r\n",
                "''",
                "``",
                "--",
                "...",
                "e\u0301",
                "\u0301\u0301",
                "\ud800",
                "\udfff",
                "👩‍👩‍👧",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "İ",
                "ß",
                "ﬁ",
                "Ⅷ",
                "½",
            ),
            *("he ", "she ", "they ", "it ", "who ", "the mayor ", "Ann Smith ", "Mr Smith ", "Council ", "U.S. "),
            *("said ", "says that ", "according to ", "added, ", "told reporters ", "on Monday ", "4 March 2026 "),
            *("قالت ", "אמרה ", "他说：", "と述べた。", "сказал ", "είπε ", "कहा "),
            *("it rained", "the ferry will run", "was it so? ", "50 per cent ", "\n\n"),
        ]
    ),
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_every_text_gives_attributions_that_lie_in_it(text: str) -> None:
    assert extract(text) == default_extractor().extract(Document(text, published=PUBLISHED))


@given(
    st.lists(PIECES, min_size=1, max_size=30).map("".join).filter(bool),
    st.lists(st.integers(0, 400), max_size=6),
    st.integers(1, 500),
)
@settings(max_examples=60, deadline=None)
def test_any_furniture_and_any_headline(text: str, bounds: list[int], title_end: int) -> None:
    ordered = sorted({min(bound, len(text)) for bound in bounds})
    furniture = tuple(Span(left, right) for left, right in zip(ordered[::2], ordered[1::2], strict=False))
    found = extract(text, furniture=furniture, title_span=Span(0, title_end))
    assert not [each for each in found for piece in each.content for hidden in furniture if hidden.covers(piece)]


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_speakers_are_found_for_any_attributions(data: st.DataObject) -> None:
    """The rules behind the finder hold for what it might find, not only for what it finds."""
    text = data.draw(st.lists(PIECES, min_size=4, max_size=40).map("".join).filter(lambda text: len(text) > 8))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)).map(
        lambda pair: Span(pair[0], min(len(text), sum(pair)))
    )
    attributions = data.draw(
        st.lists(
            st.builds(
                Attribution,
                spans.map(lambda span: (span,)),
                st.sampled_from(StatementKind),
                st.none() | spans,
                st.none() | spans,
            ),
            max_size=12,
        )
    )
    resolved = resolve_speakers(text, attributions)
    assert [(each.content, each.mention, each.cue) for each in resolved] == [
        (each.content, each.mention, each.cue) for each in attributions
    ]


ARTICLE = "Ann Smith said it rained.\n\n“We won,” said Bo Dahl. “It is late,” he added on Monday.\n"


@pytest.mark.parametrize(
    "newline", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f", " \n\r\u2028\r\n "], ids=repr
)
def test_any_newline(newline: str) -> None:
    found = extract(ARTICLE.replace("\n", newline))
    assert "it rained" in [each.text(ARTICLE.replace("\n", newline)) for each in found]


def test_carriage_returns_change_nothing_but_offsets() -> None:
    told = [(each.text(ARTICLE), each.speaker and each.speaker.name) for each in extract(ARTICLE)]
    windows = ARTICLE.replace("\n", "\r\n")
    assert [(each.text(windows), each.speaker and each.speaker.name) for each in extract(windows)] == told


@pytest.mark.parametrize(
    "character", ['"', "“", "'", ".", "A", "a", "1", "\n", "\r", "\x00", "\ud800", "é", "好", "👩", "\u202e"]
)
def test_one_character_says_nothing(character: str) -> None:
    assert extract(character) == []


def letters(number: int) -> str:
    """A name of its own for each number."""
    name = ""
    for _ in range(4):
        number, letter = divmod(number, 26)
        name += chr(97 + letter)
    return name.capitalize()


LARGE = {
    "1 MB without a space": "x" * 1_000_000,
    "1 MB of letters and marks without a space": "aB3é" * 50_000 + "“x”" * 10_000,
    "straight quotation marks": '"' * 10_000,
    "opening quotation marks": "“" * 10_000,
    "closing quotation marks": "”" * 10_000,
    "low quotation marks": "„" * 10_000,
    "guillemets": "«" * 5_000 + "»" * 5_000,
    "apostrophes": "'" * 10_000,
    "single quotation marks": "‘a " * 10_000,
    "possessives": "‘a " + "s’ a " * 10_000,
    "typewriter quotation marks": "``a'' " * 5_000,
    "alternating quotation marks": "“a” 'b' «c» „d“ ‘e’ " * 1_500,
    "unclosed quotations": "“He said\n" * 4_000,
    "quotation marks of four kinds in one word": "“'«„" * 2_500,
    "brackets": "(" * 5_000 + ")" * 5_000,
    "square brackets": "[" * 10_000,
    "newlines": "\n" * 100_000,
    "newlines of every kind": "\r\n\r\u2028\x85" * 3_000,
    "spaces": " " * 1_000_000 + "a",
    "full stops": "." * 10_000,
    "hyphens": "-" * 100_000,
    "hyphenated": "a-" * 100_000,
    "combining marks": "e" + "\u0301" * 10_000,
    "emoji": "👩‍👩‍👧 " * 3_000,
    "right to left": "قالت سلمى \u202eabc\u202c “نعم” " * 1_000,
    "NULs": "\x00" * 10_000,
    "surrogates": "\ud800\udfff said “\ud83d” " * 2_000,
    "names": "Ann Smith, " * 5_000,
    "names of many": " ".join(f"{letters(number)} {letters(number * 7)}," for number in range(5_000)),
    "pronouns": "he she they it " * 5_000,
    "pronouns that speak": "He said she said so. " * 2_000,
    "a chain of 500": "Ann said that Bob said that " * 250 + "it rained.",
    "one sentence": "Ann Smith said that " + "the boat and the car and " * 3_000 + "it rained.",
    "one quotation": "“" + "The boat is late, but we know it. " * 2_000 + "” said Ann Smith.",
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
@pytest.mark.timeout(60)  # none hangs
def test_large_and_odd_texts_are_read_to_the_end(text: str) -> None:
    extract(text)


MANY = {
    "mayors": lambda n: f"Mayor {letters(n)} {letters(n * 7)} said it rained. The mayor said it snowed. ",
    "councils": lambda n: f"The {letters(n)} Council said it rained. The council said it snowed. ",
    "companies": lambda n: f"{letters(n)} Holdings Ltd said it rained. The company said it snowed. ",
    "namesakes": lambda n: f"{letters(n)} Smith said it rained. Smith said it snowed. ",
    "reports": lambda n: f"The report, “Seagrass of {letters(n)}”, said it rained. The study said it snowed. ",
    "far pronouns": lambda n: (
        f"Mr Bob {letters(n)} left. " if n < 2_000 else "It rained again. " * 30 + "He said so it is. "
    ),
    "other pronouns": lambda n: (
        f"Mr Bob {letters(n)} left. " if n < 2_000 else f"Mrs Ann {letters(n)} left. He said it is. "
    ),
    "answers": lambda n: f"Ann {letters(n)} left. " if n < 2_000 else "\n\nA. It said it rained.",
    "speakers of one sentence": lambda n: f"Bob {letters(n)} said it rained and said it snowed and ",
    "bare quotations": lambda n: (
        f"\n\nAnn {letters(n)} said it rained.\n\nIt said it snowed." if n % 9 else "\n\nIt said so it is."
    ),
}


@pytest.mark.parametrize("make", MANY.values(), ids=MANY)
@pytest.mark.parametrize("bare", [False, True], ids=["named", "bare"])
@pytest.mark.timeout(60)  # each takes a second or two; with a rule that looks at all for each, minutes
def test_the_speakers_of_a_text_with_thousands_of_people_are_found(make, bare: bool) -> None:  # type: ignore[no-untyped-def]
    text = "".join(make(number) for number in range(4_000))
    attributions = reported(text, bare=bare)
    assert len(resolve_speakers(text, attributions)) == len(attributions) >= 2_000


REPORT = re.compile(r"((?:\w+ )?\w+) (said) (?:that )?(?=([^.\n]{1,40}))")


def reported(text: str, *, bare: bool) -> list[Attribution]:
    """An attribution for each "said", without the model: the words before it and those behind; ``bare`` leaves most of
    the mentions out."""
    return [
        Attribution(
            (Span(*match.span(3)),),
            StatementKind.DIRECT if number % 2 else StatementKind.INDIRECT,
            None if bare and number % 3 else Span(*match.span(1)),
            Span(*match.span(2)),
        )
        for number, match in enumerate(REPORT.finditer(text))
    ]


@pytest.mark.timeout(60)
def test_a_chain_of_statements_inside_statements() -> None:
    text = "Ann said that Bob said that " * 250 + "it rained."
    whole = [
        Attribution((Span(each.content[0].start, len(text)),), StatementKind.INDIRECT, each.mention, each.cue)
        for each in reported(text, bare=False)
    ]
    resolved = resolve_speakers(text, whole)
    assert [each.outer for each in resolved] == [None, *range(len(whole) - 1)]
