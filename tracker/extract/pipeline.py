"""From a document to its attributions: find, name the speakers, read the time, split into assertions."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tracker.domain.articles import Document
from tracker.domain.speech import Attribution, StatementKind
from tracker.extract.assertions import assertions_of
from tracker.extract.language import foreign_spans, unread_language
from tracker.extract.learned import Furnished, LearnedExtractor
from tracker.extract.said_on import said_on
from tracker.extract.speakers import resolve_speakers


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The learned finder with the rules behind it."""

    finder: LearnedExtractor

    @classmethod
    def load(cls, *, threads: int | None = None) -> "Pipeline":
        """With the weights of the package; reads some 20 MB."""
        return cls(LearnedExtractor.load(threads=threads))

    @property
    def name(self) -> str:
        return self.finder.name

    def unread_language(self, document: Document) -> str | None:
        """The language of a document that is surely not in English."""
        return unread_language(document)

    def extract(self, document: Document) -> list[Attribution]:
        """Attributions of one document, ordered by start. Nothing is looked for in what is surely not English."""
        text, skip, title_end = _furnished(document)
        return completed(document, self.finder.find(text, skip=skip, title_end=title_end))

    def extract_many(self, documents: Iterable[Document]) -> Iterator[list[Attribution]]:
        """Attributions of each document, in order."""
        waiting: deque[Document] = deque()

        def texts() -> Iterator[Furnished]:
            for document in documents:
                waiting.append(document)
                yield _furnished(document)

        for found in self.finder.find_many(texts()):
            yield completed(waiting.popleft(), found)


def completed(document: Document, found: list[Attribution]) -> list[Attribution]:
    """What the finder marked, with speakers, times and assertions; the order is kept."""
    resolved = resolve_speakers(document.text, [one for one in found if _tells(document.text, one)])
    return [
        replace(
            attribution,
            said_on=said_on(document.text, attribution, document.published),
            assertions=assertions_of(document.text, attribution),
        )
        for attribution in resolved
    ]


def _tells(text: str, attribution: Attribution) -> bool:
    """Whether the content says anything: "so" in "he said so" does not; a quotation of one word may."""
    return attribution.kind is StatementKind.DIRECT or len(attribution.text(text).split()) > 1


def _furnished(document: Document) -> Furnished:
    skip = (*document.furniture, *foreign_spans(document))
    return document.text, skip, document.title_span.end if document.title_span else None
