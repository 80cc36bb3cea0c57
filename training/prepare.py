"""Gold articles to training articles: tokens with roles, by the same tokenizer that runs.

    python -m training.prepare OUT.jsonl.gz GOLD.jsonl|FOLDER ... [--holdout 0.2]

Sources are JSON lines in PolNeAR's converted shape (``id``, ``text``, ``attributions`` with ``source``, ``cue`` and
``content`` spans and a ``level``) or folders of ``.marked`` articles. The tags are flat, so where contents are nested
only the outermost is kept. What is said inside a content ("A said that B had promised") is learned from a second
article made of the marked one: its contents, a paragraph each, as ``tracker.extract.inner`` reads them.
"""

import argparse
import gzip
import hashlib
import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tracker.domain.speech import Span
from tracker.extract.inner import Layout, lay_out
from tracker.extract.marks import read_marked, to_gold
from tracker.extract.tokens import Tokens, tokenize

SPEECH, OTHER, UNKNOWN_LEVEL = 1, 0, -1
INNER = "inner"
"""Origin of an article that is made of another's contents."""


@dataclass(slots=True)
class Relation:
    """One attribution as token numbers; ``level`` is 1 for speech, 0 for plans and beliefs."""

    source: list[int]
    cue: list[int]
    content: list[int]
    level: int
    kind: str = ""


@dataclass(slots=True)
class Article:
    """A training article. ``title`` is the number of tokens in the headline; ``unknown`` tokens have no label."""

    id: str
    origin: str
    words: list[str]
    states: list[int]
    title: int
    relations: list[Relation]
    unknown: list[int]


def held_out(name: str, share: float) -> bool:
    """Whether an article belongs to the development part: by the digest of its name, so that it never changes."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF < share


def read_sources(paths: Iterable[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(origin, gold article) of JSON lines files and of folders of marked articles."""
    for path in paths:
        if path.is_dir():
            for file in sorted(path.glob("*.marked")):
                yield "marked", to_gold(read_marked(file.read_text("utf-8")), file.stem)
            continue
        with path.open(encoding="utf-8") as lines:
            for line in filter(str.strip, lines):
                yield path.stem, json.loads(line)


def to_article(origin: str, gold: dict[str, Any]) -> Article:
    """Tokens and token numbers of one gold article."""
    tokens = tokenize(gold["text"])
    title_end = gold.get("title_end") or 0
    relations = []
    for each in _outermost(gold["attributions"]):
        roles = {role: _within(tokens, each.get(role) or []) for role in ("source", "cue", "content")}
        if roles["content"]:
            level = SPEECH if each.get("level", "core") == "core" else OTHER
            relations.append(Relation(**roles, level=level, kind=each.get("kind") or ""))
    title = sum(1 for end in tokens.ends if end <= title_end)
    unknown = _within(tokens, gold.get("discard") or [])
    known = {i for r in relations for i in (*r.source, *r.cue, *r.content)}
    unknown = [index for index in unknown if index not in known]
    return Article(gold["id"], origin, tokens.words, tokens.states, title, relations, unknown)


def to_inner_article(gold: dict[str, Any]) -> Article | None:
    """The contents of a gold article read as a text of their own, with what is attributed inside them."""
    outer = [
        Span(start, end)
        for each in _outermost(gold["attributions"])
        if each.get("level", "core") == "core"
        for start, end in each["content"]
    ]
    layout = lay_out(gold["text"], outer)
    if not layout.pieces:
        return None
    kept = [moved for each in gold["attributions"] if (moved := _moved(each, layout)) is not None]
    return to_article(INNER, {"id": f"{gold['id']}/inner", "text": layout.text, "attributions": kept})


def _moved(each: dict[str, Any], layout: Layout) -> dict[str, Any] | None:
    """An attribution with its offsets in the contents' own text; None where it does not lie inside one content."""
    moved = dict(each)
    for role in ("content", "cue", "source"):
        spans = [layout.inward(Span(start, end)) for start, end in each.get(role) or []]
        if any(span is None for span in spans):
            return None
        moved[role] = [[span.start, span.end] for span in spans if span is not None]
    return moved if layout.is_inner([Span(s, e) for s, e in moved["content"]]) else None


def _outermost(attributions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Attributions whose content, cue and source do not lie inside the content of another."""

    def inside(inner: dict[str, Any], outer: dict[str, Any]) -> bool:
        spans = [*inner["content"], *(inner.get("cue") or []), *(inner.get("source") or [])]
        size = sum(e - s for s, e in outer["content"]) - sum(e - s for s, e in inner["content"])
        return size > 0 and any(a <= s and e <= b for s, e in spans for a, b in outer["content"])

    return [
        each for each in attributions if not any(other is not each and inside(each, other) for other in attributions)
    ]


def prepared(sources: Iterable[tuple[str, dict[str, Any]]], holdout: float) -> Iterator[Article]:
    """Training articles of gold ones, without the share of the marked ones that is held out."""
    for origin, gold in sources:
        if origin == "marked" and held_out(gold["id"], holdout):
            continue
        yield to_article(origin, gold)
        inner = to_inner_article(gold) if origin == "marked" else None
        if inner is not None:
            yield inner


def _within(tokens: Tokens, spans: Iterable[Iterable[int]]) -> list[int]:
    """Numbers of the tokens that touch any of the spans; line breaks have no role."""
    found: set[int] = set()
    for start, end in spans:
        index = max(0, bisect_right(tokens.starts, start) - 1)
        while index < len(tokens) and tokens.starts[index] < end:
            if tokens.ends[index] > start and not tokens.is_break(index):
                found.add(index)
            index += 1
    return sorted(found)


def write_articles(path: Path, articles: Iterable[Article]) -> int:
    """Write articles as packed JSON lines; how many."""
    count = 0
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for article in articles:
            file.write(json.dumps(asdict(article), ensure_ascii=False) + "\n")
            count += 1
    return count


def read_articles(path: Path) -> list[Article]:
    """What ``write_articles`` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Article(**{**row, "relations": [Relation(**r) for r in row["relations"]]}) for row in rows]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    parser.add_argument("--holdout", type=float, default=0.0, help="leave this share of the marked articles out")
    arguments = parser.parse_args()
    write_articles(arguments.out, prepared(read_sources(arguments.sources), arguments.holdout))


if __name__ == "__main__":
    main()
