"""Gold attributions as JSON lines, one article a line, and what the extractor finds in those articles.

The shape is that of the converted corpora: ``id``, ``text``, ``title_end`` and ``attributions`` with ``source``,
``cue`` and ``content`` as lists of [start, end], ``level`` (core: speech; other: plans and beliefs), ``source_type``,
``source_head`` and, where the referent is known, ``entity`` with ``name`` and ``aliases``. ``ignore`` are words that
no statement is charged with; in ``discard`` nobody looked for attributions.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.eval.extraction import content_words, words_in
from tests.eval.folders import evaluation_folder
from tracker.domain.articles import Document
from tracker.domain.speech import Attribution, Span, StatementKind
from tracker.extract import default_extractor
from tracker.extract.marks import MarkedArticle, to_gold
from tracker.extract.tokens import INSIDE, tokenize
from tracker.readers.plain import document_of

Words = frozenset[int]
"""Words of a text, each known by the offset of its first letter."""

FILES = {"PolNeAR dev": ("polnear", "polnear-dev.jsonl"), "GUM dev": ("gum", "gum-news-dev.jsonl")}
"""Folder and file of each larger set. A test split is never read."""

NAMED_TYPES = frozenset({"person_name", "org_name", "desc_with_name"})


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """An attribution as annotated; ``core`` is speech.

    ``names`` are those of the referent, where an annotator gave it (``referent_given``), or the printed name; empty
    for the rest.
    """

    content: tuple[Span, ...]
    words: Words
    mention: Words
    mention_text: str
    head: str
    source_type: str
    names: tuple[str, ...]
    referent_given: bool
    cue_text: str
    core: bool
    kind: StatementKind


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article. ``unknown`` words are neither gold nor its absence; ``ignored`` ones are not looked at."""

    document: Document
    title_end: int
    attributions: tuple[GoldAttribution, ...]
    unknown: Words
    ignored: Words

    @property
    def text(self) -> str:
        return self.document.text

    def is_nested(self, g: int) -> bool:
        """Whether the content of an attribution is a part of another's: "A said that B said"."""
        return any(self.attributions[g].words < other.words for other in self.attributions)

    @property
    def is_flat(self) -> bool:
        return not any(self.is_nested(g) for g in range(len(self.attributions)))


def corpus_path(name: str) -> Path | None:
    """The file of a larger set, None when it is not here."""
    part, file = FILES[name]
    folder = evaluation_folder(part)
    path = folder / file if folder else None
    return path if path and path.is_file() else None


def digest(paths: Iterable[Path]) -> str:
    """SHA-256 of the files, one after the other: floors hold for this gold and no other."""
    found = hashlib.sha256()
    for path in paths:
        found.update(path.read_bytes())
    return found.hexdigest()


def read_gold(path: Path) -> tuple[GoldArticle, ...]:
    """The articles of a JSON lines file, in its order, read as ``tracker extract --jsonl`` reads them."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return tuple(gold_article(row, document_of(row["text"])) for row in rows)


def read_marked_gold(articles: Iterable[tuple[str, MarkedArticle]]) -> tuple[GoldArticle, ...]:
    """Named marked articles in the same values."""
    return tuple(
        gold_article(to_gold(article, name), Document(text=article.text, title_span=Span(0, article.title_end)))
        for name, article in articles
    )


def gold_article(row: dict[str, Any], document: Document) -> GoldArticle:
    """One article of the JSON shape."""
    text = row["text"]
    quoted = quoted_words(text)
    attributions = tuple(gold_attribution(text, each, quoted) for each in row["attributions"] if each["content"])
    return GoldArticle(
        document=document,
        title_end=row.get("title_end") or 0,
        attributions=attributions,
        unknown=words_in(text, _spans(row.get("discard"))),
        ignored=words_in(text, _spans(row.get("ignore"))),
    )


def gold_attribution(text: str, row: dict[str, Any], quoted: Words) -> GoldAttribution:
    """One attribution of the JSON shape; where its kind is not told, ``quoted`` tells it."""
    mention = _spans(row.get("source"))
    mention_text = " ".join(span.of(text) for span in mention)
    entity = row.get("entity") or {}
    given = [entity["name"], *(entity.get("aliases") or [])] if entity.get("name") else []
    printed = [mention_text] if row["source_type"] in NAMED_TYPES else []
    content = tuple(sorted(_spans(row["content"])))
    words = content_words(text, content)
    return GoldAttribution(
        content=content,
        words=words,
        mention=words_in(text, mention),
        mention_text=mention_text,
        head=row.get("source_head") or "",
        source_type=row["source_type"],
        names=tuple(given or printed),
        referent_given=bool(given),
        cue_text=" ".join(span.of(text) for span in _spans(row.get("cue"))),
        core=row.get("level", "core") == "core",
        kind=StatementKind(row["kind"]) if row.get("kind") else kind_of(words, quoted),
    )


def quoted_words(text: str) -> Words:
    """Words inside quotation marks."""
    tokens = tokenize(text)
    return frozenset(start for start, state in zip(tokens.starts, tokens.states, strict=True) if state == INSIDE)


def kind_of(words: Words, quoted: Words) -> StatementKind:
    """Direct when every word stands in quotation marks, mixed when some do."""
    if words <= quoted:
        return StatementKind.DIRECT
    return StatementKind.MIXED if words & quoted else StatementKind.INDIRECT


def _spans(pairs: Iterable[Sequence[int]] | None) -> list[Span]:
    return [Span(start, end) for start, end in pairs or () if start < end]


@cache
def articles(name: str) -> tuple[GoldArticle, ...]:
    """The gold of a larger set; raises FileNotFoundError when it is not here."""
    path = corpus_path(name)
    if path is None:
        raise FileNotFoundError(FILES[name][1])
    return read_gold(path)


@cache
def found_in(document: Document) -> tuple[Attribution, ...]:
    """What the extractor of the package finds; each document is read once in a session."""
    return tuple(default_extractor().extract(document))
