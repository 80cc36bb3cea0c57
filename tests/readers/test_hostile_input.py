"""Whatever the bytes are: documents whose spans slice, or one sentence; in bounded time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.articles import Document, Payload
from tracker.errors import UnreadableInput
from tracker.readers import read
from tracker.readers.plain import PlainReader

sentences: set[str] = set()
"""What was said of unreadable input."""


def documents(content: bytes, origin: str) -> list[Document]:
    try:
        return list(read(Payload(content, origin)))
    except UnreadableInput as error:
        sentences.add(str(error))
        return []


def check(content: bytes, origin: str) -> None:
    found = documents(content, origin)
    assert all(sentence and "\n" not in sentence for sentence in sentences)
    for document in found:
        document.text.encode("utf-8")
        assert "\x00" not in document.text
        assert "\r" not in document.text
        for span in (*document.furniture, *filter(None, [document.title_span])):
            assert span.end <= len(document.text)


MARKUP = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<q>",
        "</q>",
        "<table><tr><td>",
        "</table>",
        "<br>",
        "<h1>",
        "</h1>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<article>",
        "<li>",
        "<svg>",
        '<script|type="application/ld+json">',
        '{"@type":"NewsArticle","headline":"A|b"}',
        '<meta|property="og:title"|content="A|plan">',
        "<title>A|plan|-|B</title>",
        "&#147;",
        "&#0;",
        "&#xD800;",
        "\ufffe",
        '<time|datetime="0000-99-99">',
        '<link|rel=canonical|href="http://[">',
        "The|council|backed|the|plan|on|Tuesday,|she|said,|after|a|long|meeting.",
        "“No,”|",
        "<![CDATA[",
        "]]>",
        "<body|lang=x>",
        "|",
    ]
).map(lambda piece: piece.replace("|", " "))


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_as_text(content: bytes) -> None:
    check(content, "a.txt")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(MARKUP, st.text(max_size=8)), max_size=25).map("".join))
def test_any_tag_soup_as_a_page(soup: str) -> None:
    check(f"<html>{soup}".encode("utf-8", "replace"), "a.html")


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_as_a_page(content: bytes) -> None:
    check(content, "a.html")


PARAGRAPH = b"<p>The council backed the plan on Tuesday, after a long meeting.</p>\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<html>" + b"x" * 5_000_001, "page too large (over 5 MB)"),
        (b"<html><body>" + b"<b>x</b>" * 100_001, "page too large (over 100,000 elements)"),
        (b"<html><body>" + b"<script " * 500_000, "page too large (over 100,000 elements)"),
        (b"<html><body>" + b"<!--" * 1_000_000, "page too large (over 100,000 elements)"),
        (b"<html><body>" + b"<div>" * 300 + PARAGRAPH * 9, "its elements are nested too deeply (over 250 levels)"),
        (b"<html><body>" + b"<div>" * 99_000, "its elements are nested too deeply (over 250 levels)"),
        (b"", "is empty"),
        (bytes(5000), "looks like a binary file, not text"),
        (b"%PDF-1.7 \xe2\xe3", "looks like a binary file (PDF document), not text"),
    ],
    ids=lambda value: value if isinstance(value, str) else "page",
)
def test_hostile_pages_are_refused_at_once_with_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableInput) as error:
        list(read(Payload(content, "a.html")))
    assert str(error.value) == reason


def test_nesting_that_pages_have_is_read() -> None:
    (document,) = documents(
        b"<html><body>" + b"<div>" * 240 + PARAGRAPH * 5 + b"</div>" * 240 + b"</body></html>", "a.html"
    )
    assert document.text.count("long meeting") == 5


def test_unclosed_paragraphs_are_not_nested() -> None:
    (document,) = documents(b"<html><body>" + b"<p>One more short paragraph, he said." * 600, "a.html")
    assert document.text.count("he said") == 600


@pytest.mark.parametrize(
    "content",
    [
        b'word, "quoted" thing ' * 2_400_000,
        b'"hello ' * 10_000,
        b"ab\n" * 300_000,
        b"\n" * 5_000_000 + b"a",
        b"4 March 2026 " * 1_000_000,
        (b"1 " * 99 + b"\n") * 20_000,
        b"By " + b"Jane " * 1_000_000,
        b"Home > " * 1_000_000,
    ],
    ids=["50 MB line", "quotation marks", "short lines", "empty lines", "dates", "figures", "byline", "breadcrumbs"],
)
@pytest.mark.timeout(60)  # none hangs: a quadratic rule takes hours over these
def test_large_and_odd_texts_are_read_to_the_end(content: bytes) -> None:
    (document,) = PlainReader().read(Payload(content, "a.txt"))
    assert len(document.text) == len(content)


def test_a_text_too_long_to_be_an_article_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnreadableInput, match="is 3 million characters of text; an article has at most 2 million"):
        list(read(Payload(b"word " * 600_000, "a.txt")))


@pytest.mark.parametrize(
    "content", [b"caf\xe9 \x81\x8d", b"\xff\xfe\x00", b"\xef\xbb\xbf\xff", b"\xed\xa0\x80 lone surrogate"]
)
def test_every_encoding_error_still_gives_storable_text(content: bytes) -> None:
    check(content, "a.txt")
