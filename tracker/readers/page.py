"""Web pages: main text by trafilatura, particulars by our own code, both from one parsed tree."""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import trafilatura
from trafilatura.utils import load_html

from tracker.domain.articles import Document, Payload
from tracker.domain.speech import Span
from tracker.errors import UnreadableInput
from tracker.readers.blocks import Block, blocks_of
from tracker.readers.decode import decode
from tracker.readers.metadata import Metadata, find_metadata
from tracker.readers.plain import declared_charset, document_of
from tracker.text import fold, normalise

MAX_PAGE_BYTES = 5_000_000
MAX_ELEMENTS = 100_000
"""500,000 elements in 5 MB keep the extractor busy for 18 s, this many for 4 to 6 s. News pages have a few thousand."""

MAX_DEPTH = 250
"""Above 255 the parser gives up without a word (250 levels are read, 300 are not)."""

TITLE_BLOCKS = 4
"""Blocks, from the first, among which the headline is looked for before it is put in front."""

_META_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9:-]*)|<!--")
_RAW_TEXT = ("script", "style", "textarea", "noscript", "template", "svg")
_NOT_NESTING = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
    "body", "html", "head",
})  # fmt: skip
"""Elements that hold nothing, or whose end may be left out: counting them would count siblings as nested."""

# The libraries log each page they find nothing in. That is said by us; a program that wants it can still listen.
for _library in ("trafilatura", "htmldate", "justext", "courlan", "charset_normalizer"):
    logging.getLogger(_library).addHandler(logging.NullHandler())


def read_page(payload: Payload, *, today: date | None = None) -> Document:
    """The article of a page; ``today`` as in ``document_of``."""
    tree = _parse(_page_text(payload))
    metadata = find_metadata(tree, payload.origin, today=today)
    blocks = _extract(tree)
    if not blocks:
        raise UnreadableInput("no article text found in this page")
    return _assemble(blocks, metadata, today)


def _page_text(payload: Payload) -> str:
    if len(payload.content) > MAX_PAGE_BYTES:
        raise UnreadableInput(f"page too large (over {MAX_PAGE_BYTES // 1_000_000} MB)")
    in_page = _META_CHARSET.search(payload.content[:4096])
    declared = declared_charset(payload.media_type) or (in_page[1].decode("ascii", "ignore") if in_page else None)
    page = normalise(decode(payload.content, declared))
    _refuse_hostile(page.lower())
    return _XML_DECLARATION.sub("", page)


def _refuse_hostile(page: str) -> None:
    """Counts tags and their nesting without parsing. Raises UnreadableInput."""
    elements = depth = position = 0
    never_closed: set[str] = set()
    while match := _TAG.search(page, position):
        position = match.end()
        closing, name = match[1], match[2]
        if name in _NOT_NESTING:
            elements += not closing
        elif name is None or (name in _RAW_TEXT and not closing):
            elements += 1
            ending = f"</{name}" if name else "-->"
            end = page.find(ending, position) if ending not in never_closed else -1
            if end < 0:
                never_closed.add(ending)  # looked for once, or a page of such openings takes minutes
            else:
                position = end + 2
        else:
            elements += not closing
            depth = max(0, depth - 1) if closing else depth + 1
        if elements > MAX_ELEMENTS:
            raise UnreadableInput(f"page too large (over {MAX_ELEMENTS:,} elements)")
        if depth > MAX_DEPTH:
            raise UnreadableInput(f"its elements are nested too deeply (over {MAX_DEPTH} levels)")


def _parse(page: str) -> Any:
    tree = load_html(page)
    if tree is None:
        raise UnreadableInput("no article text found in this page")
    for quotation in list(tree.iter("q")):  # browsers draw these marks; the extractor takes them for blocks
        quotation.tag = "span"
        quotation.text = "“" + (quotation.text or "")
        last = quotation[-1] if len(quotation) else None
        if last is None:
            quotation.text += "”"
        else:
            last.tail = (last.tail or "") + "”"
    return tree


def _extract(tree: Any) -> list[Block]:
    """Comments are left out. Tables are kept: old pages hold their text in them."""
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    if found is None or isinstance(found, dict) or found.body is None:
        return []
    return blocks_of(found.body)


def _assemble(blocks: Sequence[Block], metadata: Metadata, today: date | None) -> Document:
    title, texts = _place_title(blocks, metadata.title)
    text = normalise("\n\n".join(texts))
    found = document_of(text, today=today)
    title_span = found.title_span
    if title and (title_span is None or fold(title) != fold(title_span.of(text))):
        start = text.index(title)
        title_span = Span(start, start + len(title))
    return replace(
        found,
        title=title_span.of(text) if title_span else None,
        title_span=title_span,
        source=metadata.source or found.source,
        url=metadata.url or found.url,
        authors=metadata.authors or found.authors,
        published=metadata.published or found.published or metadata.guessed,
        language=metadata.language,
        furniture=tuple(span for span in found.furniture if title_span is None or not span.overlaps(title_span)),
        reader="html",
    )


def _place_title(blocks: Sequence[Block], title: str | None) -> tuple[str | None, list[str]]:
    """The headline as it stands in the text, put in front where the body does not begin with it."""
    texts = [block.text for block in blocks]
    folded = fold(title or "")
    for block in blocks[:TITLE_BLOCKS]:
        if block.is_headline or fold(block.text) == folded:
            return block.text, texts
    return title, [title, *texts] if title else texts
