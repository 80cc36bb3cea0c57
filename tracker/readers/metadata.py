"""What a page says of itself: JSON-LD, OpenGraph and other meta elements, ``<time>``, its address."""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

import trafilatura
from htmldate import find_date

from tracker.domain.articles import PrintedDate
from tracker.readers.bylines import is_author
from tracker.readers.dates import dates_in_url, parse_date
from tracker.readers.jsonld import JsonObject, articles_in, names_of, strings_of

LONGEST_FIELD = 400
"""Characters. What is longer is no title and no name."""

TITLES = ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title")
SOURCES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "cre")
AUTHORS = (
    "author", "article:author", "byl", "byline", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author",
)  # fmt: skip
DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate",
    "publish_date", "publish-date", "publishdate", "publication_date", "dc.date.issued", "dc.date", "dcterms.issued",
    "dcterms.created", "dcterms.date", "dc.date.created", "sailthru.date", "parsely-pub-date", "article.published",
    "citation_publication_date", "citation_date",
)  # fmt: skip
"""Names of meta elements, lower case, the most reliable first."""

_SITE_SUFFIX = re.compile(r"\s+(?:[|–—•·»]|-|::)\s+[^|–—•·»]{2,60}$")
_NOT_THIS_ARTICLE = frozenset({"aside", "nav", "footer", "li"})


@dataclass(frozen=True, slots=True)
class Metadata:
    """``published`` is what the page says; ``guessed`` what a library makes of its text when it says nothing."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: PrintedDate | None = None
    guessed: PrintedDate | None = None
    url: str | None = None
    language: str | None = None


@dataclass(slots=True)
class _Page:
    """The elements that matter, collected in one walk over the tree."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    articles: list[JsonObject] = field(default_factory=list)
    times: list[Any] = field(default_factory=list)
    headings: list[Any] = field(default_factory=list)
    title: str = ""
    canonical: str = ""
    language: str = ""


def find_metadata(tree: Any, origin: str, *, today: date | None = None) -> Metadata:
    """What the page with this ``tree`` says of itself. ``origin`` is its address, if it was fetched."""
    page = _collect(tree)
    url = _find_url(page, origin)
    title = _find_title(page)
    source = _first(page.meta, SOURCES) or _first_name(page.articles, "publisher")
    authors = _find_authors(page)
    published = _find_date(page, url, today)
    if not (title and source and authors):
        known = trafilatura.extract_metadata(tree, date_config={"extensive_search": False})
        title, source = title or _clean(known.title), source or _clean(known.sitename)
        authors = authors or _split_authors([known.author or ""])
    return Metadata(
        title=title,
        source=source,
        authors=authors,
        published=published,
        guessed=None if published else _guess_date(tree, today),
        url=url,
        language=_find_language(page),
    )


def _collect(tree: Any) -> _Page:
    page = _Page()
    takers: dict[str, Callable[[_Page, Any], None]] = {
        "meta": _take_meta,
        "script": _take_script,
        "link": _take_link,
        "time": lambda page, element: page.times.append(element),
        "h1": lambda page, element: page.headings.append(element),
    }
    for element in tree.iter(*takers):
        takers[element.tag](page, element)
    page.title = tree.findtext(".//head/title") or tree.findtext(".//title") or ""
    root = tree.getroottree().getroot()
    page.language = root.get("lang") or root.get("xml:lang") or ""
    return page


def _take_meta(page: _Page, element: Any) -> None:
    name = element.get("property") or element.get("name") or element.get("itemprop")
    content = _clean(element.get("content"))
    if name and content:
        page.meta.setdefault(name.strip().lower(), []).append(content)


def _take_script(page: _Page, element: Any) -> None:
    if "ld+json" in (element.get("type") or "").lower():
        page.articles.extend(articles_in(element.text or ""))


def _take_link(page: _Page, element: Any) -> None:
    if "canonical" in (element.get("rel") or "").lower().split() and not page.canonical:
        page.canonical = (element.get("href") or "").strip()


def _find_title(page: _Page) -> str | None:
    """JSON-LD and OpenGraph before the only ``h1``, before ``<title>`` without the site's name."""
    told = _first_string(page.articles, "headline") or _first(page.meta, TITLES)
    only_heading = _clean(" ".join(page.headings[0].itertext())) if len(page.headings) == 1 else None
    if told and only_heading and told.lower().startswith(only_heading.lower()):
        return only_heading  # "Headline - The Courier" in og:title
    return told or only_heading or _clean(_SITE_SUFFIX.sub("", _clean(page.title) or ""))


def _find_authors(page: _Page) -> tuple[str, ...]:
    for article in page.articles:
        if names := _split_authors(names_of(article.get("author")) or names_of(article.get("creator"))):
            return names
    return next((names for key in AUTHORS if (names := _split_authors(page.meta.get(key, ())))), ())


def _split_authors(printed: Iterable[str]) -> tuple[str, ...]:
    """Names, each once. Several in one string are parted only where every part looks like a name."""
    names: list[str] = []
    for words in printed:
        whole = re.sub(r"^by\s+", "", _clean(words) or "", flags=re.IGNORECASE)
        parts = [part for part in re.split(r"\s*(?:,|;|&|\band\b)\s*", whole) if part]
        names.extend(parts if all(is_author(part) for part in parts) else [whole])
    return tuple(dict.fromkeys(name for name in names if name and "://" not in name and len(name) <= 100))


def _find_date(page: _Page, url: str | None, today: date | None) -> PrintedDate | None:
    """The first believable date: JSON-LD, meta, ``<time>``, the address."""
    candidates: Iterator[tuple[str, str]] = (
        *(("json-ld", words) for article in page.articles for words in strings_of(article.get("datePublished"))),
        *(("meta", words) for key in DATES for words in page.meta.get(key, ())),
        *(("time", words) for words in _times(page.times)),
        *(("url", words) for words in dates_in_url(url or "")),
    ).__iter__()
    return next((found for origin, words in candidates if (found := parse_date(words, origin, today=today))), None)


def _times(elements: Iterable[Any]) -> Iterator[str]:
    """Those marked as the publication date, then those that stand in the article and not in a list beside it."""
    ranked: list[tuple[int, str]] = []
    for element in elements:
        words = _clean(element.get("datetime")) or _clean(" ".join(element.itertext())) or ""
        property_name = (element.get("itemprop") or "").lower()
        if "modified" in property_name:
            continue
        around = {ancestor.tag for ancestor in element.iterancestors()}
        if property_name == "datepublished" or element.get("pubdate") is not None:
            ranked.append((0, words))
        elif not around & _NOT_THIS_ARTICLE:
            ranked.append((1 if "article" in around else 2, words))
    yield from (words for _, words in sorted(ranked, key=lambda pair: pair[0]))


def _guess_date(tree: Any, today: date | None) -> PrintedDate | None:
    """htmldate's reading of a page that states no date; it looks at more places, and errs more.

    It would take the date of a neighbour, or the year of the copyright: lists beside the article are left out.
    """
    article = deepcopy(tree)
    for beside in list(article.iter("aside", "nav", "footer")):
        if beside.getparent() is not None:
            beside.drop_tree()
    try:
        words = find_date(article, extensive_search=False, original_date=True)
    except (ValueError, TypeError, OverflowError):  # on dates that no calendar has
        return None
    return parse_date(words, "page", today=today) if words else None


def _find_url(page: _Page, origin: str) -> str | None:
    base = origin if origin.startswith(("http://", "https://")) else None
    told = (page.canonical, *page.meta.get("og:url", ()), *(s for a in page.articles for s in strings_of(a.get("url"))))
    for address in (*told, base or ""):
        try:
            url = urljoin(base, address) if base else address
            if address and urlsplit(url).scheme in ("http", "https") and urlsplit(url).hostname:
                return str(url)
        except ValueError:  # "http://[", as written by broken templates
            continue
    return None


def _find_language(page: _Page) -> str | None:
    in_articles = (words for article in page.articles for words in strings_of(article.get("inLanguage")))
    for words in (page.language, *page.meta.get("og:locale", ()), *in_articles):
        if code := re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", words.strip()):
            return code[0].lower()
    return None


def _first(meta: dict[str, list[str]], keys: Iterable[str]) -> str | None:
    return next((meta[key][0] for key in keys if key in meta), None)


def _first_string(articles: Iterable[JsonObject], key: str) -> str | None:
    found = (_clean(words) for article in articles for words in strings_of(article.get(key)))
    return next((text for text in found if text), None)


def _first_name(articles: Iterable[JsonObject], key: str) -> str | None:
    found = (_clean(words) for article in articles for words in names_of(article.get(key)))
    return next((text for text in found if text), None)


def _clean(words: str | None) -> str | None:
    """One line, entities resolved (JSON-LD and meta elements escape them twice); None when empty or far too long."""
    flat = " ".join(html.unescape(words or "").replace("\x00", "").split())
    return flat if 0 < len(flat) <= LONGEST_FIELD else None
