from datetime import date

import pytest

from tracker.domain.articles import DatePrecision, Document, Payload, PrintedDate
from tracker.errors import UnreadableInput
from tracker.readers import read
from tracker.readers.overrides import apply_overrides

PARAGRAPHS = (
    "<p>The council backed the plan on Tuesday, after a long meeting that went on into the evening.</p>"
    "<p>“We will build it,” said Ilse Brandt, who has led the council for eleven years and three months.</p>"
    "<p>The harbour was built in 1880 and has been repaired many times since, at a cost nobody has added up.</p>"
)


def page(head: str = "", body: str = PARAGRAPHS, *, origin: str = "a.html", media_type: str | None = None) -> Document:
    content = f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"
    (document,) = read(Payload(content.encode(), origin, media_type))
    return document


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('"Jane Doe"', ("Jane Doe",)),
        ('"By Jane Doe and Bo Lind"', ("Jane Doe", "Bo Lind")),
        ('{"@type": "Person", "name": "Jane Doe"}', ("Jane Doe",)),
        ('[{"name": "Jane Doe"}, {"name": ["Bo Lind"]}, "Jane Doe", 7, null]', ("Jane Doe", "Bo Lind")),
        ('{"name": "Harbour and Market Desk"}', ("Harbour and Market Desk",)),
        ('"https://x.example/jane"', ()),
    ],
)
def test_authors_in_json_ld(author: str, names: tuple[str, ...]) -> None:
    document = page(json_ld(f'{{"@type": "NewsArticle", "headline": "A plan", "author": {author}}}'))
    assert document.authors == names


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "NewsArticle", "headline": "A plan &amp; a vote", "datePublished": "2026-03-04"}',
        '[{"@type": "WebPage"}, {"@type": ["Thing", "ReportageNewsArticle"], '
        '"headline": "A plan & a vote", "datePublished": "2026-03-04"}]',
        '{"@graph": [{"@type": "NewsArticle", "headline": "A plan & a vote", '
        '"datePublished": ["2026-03-04T00:10:00+02:00"]}]}',
        '<!-- {"@type": "NewsArticle", "headline": "A plan\n& a vote", "datePublished": "4 March 2026"}; -->',
    ],
)
def test_headline_and_date_in_json_ld_of_every_form(text: str) -> None:
    document = page(json_ld(text))
    assert document.title == "A plan & a vote"
    assert document.published == PrintedDate(date(2026, 3, 4), DatePrecision.DAY, "json-ld")


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[" * 100_000, '{"@type": 3}', '{"@type": "Article", "headline": {}}']
)
def test_broken_json_ld_is_passed_over(text: str) -> None:
    document = page(json_ld(text) + '<meta property="og:title" content="A plan">')
    assert document.title == "A plan"


def test_the_date_comes_from_the_most_reliable_place_that_has_a_possible_one() -> None:
    meta = '<meta property="article:published_time" content="2026-03-05T10:00:00Z">'
    time = '<time datetime="2026-03-06">Friday</time>'
    assert page(
        json_ld('{"@type":"NewsArticle","datePublished":"2999-01-01"}') + meta, time + PARAGRAPHS
    ).published == (PrintedDate(date(2026, 3, 5), origin="meta"))
    assert page("", time + PARAGRAPHS).published == PrintedDate(date(2026, 3, 6), origin="time")
    assert page(origin="https://x.example/2026/03/07/plan", media_type="text/html").published == (
        PrintedDate(date(2026, 3, 7), origin="url")
    )
    assert page("", "<p>4 March 2026</p>" + PARAGRAPHS).published == PrintedDate(date(2026, 3, 4), origin="text")
    assert page().published is None


def test_a_time_in_a_list_beside_the_article_is_not_its_date() -> None:
    assert page("", f'{PARAGRAPHS}<aside><time datetime="2020-01-01">1 Jan</time></aside>').published is None


def test_the_title_is_put_in_front_where_the_body_does_not_begin_with_it() -> None:
    document = page("<title>A plan for the harbour | The Orrin Courier</title>")
    assert document.text.startswith("A plan for the harbour\n\nThe council backed")
    assert document.title_span is not None
    assert document.title_span.of(document.text) == document.title == "A plan for the harbour"


def test_a_heading_in_the_body_is_the_title_and_stands_once() -> None:
    document = page('<meta property="og:title" content="A plan - Orrin Courier">', "<h1>A plan</h1>" + PARAGRAPHS)
    assert document.title == "A plan"
    assert document.text.count("A plan") == 1


def test_the_canonical_address_wins_over_the_one_fetched() -> None:
    head = '<link rel="canonical" href="/plan">'
    assert page(head, origin="https://x.example/plan?utm=1", media_type="text/html").url == "https://x.example/plan"
    assert page(head).url is None
    assert page('<link rel="canonical" href="http://[">', origin="https://x.example/p", media_type="text/html").url == (
        "https://x.example/p"
    )


def test_a_charset_in_the_page_is_used() -> None:
    text = "<p>«Мы построим мост», — сказала мэр города после долгого заседания во вторник вечером.</p>" * 2
    content = f'<html><head><meta charset="windows-1251"><title>Мост</title></head><body>{text}</body></html>'
    (document,) = read(Payload(content.encode("cp1251"), "a.html"))
    assert "«Мы построим мост», — сказала мэр" in document.text


def test_the_same_bytes_give_the_same_document() -> None:
    head = json_ld('{"@type": "NewsArticle", "headline": "A plan", "author": ["Jane Doe", "Bo Lind"]}')
    assert page(head) == page(head)


@pytest.mark.parametrize("body", ["", "<script>let a = 1</script>", "<img src='a.png'>"])
def test_a_page_without_an_article_is_said(body: str) -> None:
    with pytest.raises(UnreadableInput, match=r"^no article text found in this page$"):
        page("", body)


def test_what_the_user_says_wins() -> None:
    given = {"title": "T", "source": "S", "url": "https://y.example/", "published": date(2026, 5, 6)}
    document = apply_overrides(page('<meta property="og:title" content="A plan">'), **given)  # type: ignore[arg-type]
    assert (document.title, document.source, document.url) == ("T", "S", "https://y.example/")
    assert document.published == PrintedDate(date(2026, 5, 6), origin="user")
    month = PrintedDate(date(2026, 5, 1), DatePrecision.MONTH, "words")
    assert apply_overrides(document, published=month).published == PrintedDate(
        date(2026, 5, 1), DatePrecision.MONTH, "user"
    )
    assert apply_overrides(document) == document
