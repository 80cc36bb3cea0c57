"""The extractor's tree to paragraphs: nothing glued, nothing lost, quotation marks as they are."""

import re
from dataclasses import dataclass
from typing import Any

BLOCKS = frozenset({"p", "head", "quote", "item", "list", "table", "row", "code", "div", "ab", "body", "dl"})
INSIDE = frozenset({"p", "head", "ab"})
"""Inside these a ``quote`` is a few words in a sentence and no block."""

_C1 = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
"""Windows-1252 punctuation written as ``&#147;``: browsers show the quotation mark that was meant."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; ``is_headline`` when the page marks it as its main heading."""

    text: str
    is_headline: bool = False


def blocks_of(body: Any) -> list[Block]:
    """The paragraphs of an extracted tree in reading order: list items, quotations and rows are paragraphs too."""
    collector = _Collector()
    collector.visit(body, inside=False)
    collector.flush()
    return collector.blocks


class _Collector:
    """Gathers inline text until a block begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []

    def visit(self, element: Any, *, inside: bool) -> None:
        """Depth is bounded by the reader (``MAX_DEPTH``)."""
        tag = element.tag if isinstance(element.tag, str) else ""
        is_block = tag in BLOCKS and not (inside and tag == "quote")
        if is_block:
            self.flush()
        if tag == "lb":
            self._pieces.append("\n")
        elif tag == "cell" and self._pieces:
            self._pieces.append(" | ")
        if tag != "graphic":
            self._pieces.append(_flat(element.text))
        for child in element:
            self.visit(child, inside=inside or tag in INSIDE)
            self._pieces.append(_flat(child.tail))
        if is_block:
            self.flush(is_headline=tag == "head" and element.get("rend") == "h1")

    def flush(self, *, is_headline: bool = False) -> None:
        text = re.sub(r"[ \t]*\n[ \t]*", "\n", re.sub(r"[ \t]+", " ", "".join(self._pieces)))
        self._pieces.clear()
        for paragraph in re.split(r"\n{2,}", text):
            if words := paragraph.strip(" \n|"):
                self.blocks.append(Block(words, is_headline))


def _flat(text: str | None) -> str:
    """White space as a page shows it: newlines in the source are spaces."""
    return re.sub(r"[\s\xa0]+", " ", (text or "").translate(_C1))
