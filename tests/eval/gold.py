"""The project's own marked articles, and those of them that no weights were trained on."""

from collections.abc import Iterator
from pathlib import Path

from tests.eval.extraction import GoldStatement, Tally, add_document
from tracker.domain.articles import Document
from tracker.domain.speech import Span
from tracker.extract import Extractor
from tracker.extract.marks import MarkedArticle, read_marked
from training.prepare import held_out
from training.run import HOLDOUT

ARTICLES = Path(__file__).resolve().parents[2] / "data" / "gold" / "articles"


def held_out_articles() -> Iterator[tuple[str, MarkedArticle]]:
    """Name and article, by name; drawn by the digest of the name, so that the split never changes."""
    for path in sorted(ARTICLES.glob("*.marked")):
        if held_out(path.stem, HOLDOUT):
            yield path.stem, read_marked(path.read_text("utf-8"))


def measure(extractor: Extractor) -> Tally:
    """Statements and speakers on the held-out articles. Plans, beliefs and findings count neither way."""
    tally = Tally()
    for _, article in held_out_articles():
        document = Document(text=article.text, title_span=Span(0, article.title_end))
        gold = [
            GoldStatement(statement.content, statement.speaker, counted=statement.level == "speech")
            for statement in article.statements
        ]
        add_document(tally, article.text, gold, extractor.extract(document))
    return tally
