"""Who said what in a text, with no database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tracker.domain.articles import Document, Payload
from tracker.domain.speech import Attribution
from tracker.extract import Extractor
from tracker.readers import read
from tracker.readers.plain import document_of


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document and who said what in it; offsets are into ``document.text``."""

    document: Document
    attributions: tuple[Attribution, ...]


def extract_payload(payload: Payload, *, extractor: Extractor) -> Iterator[Extracted]:
    """Everything in a file. Raises UnreadableInput.

    A plain text keeps its offsets: they count code points of the text as decoded, but for a byte-order mark and
    carriage returns; a page's are into the article text that was found in it.
    """
    for document in read(payload):
        yield Extracted(document, tuple(extractor.extract(document)))


def extract_texts(texts: Iterable[tuple[str, str]], *, extractor: Extractor) -> Iterator[tuple[str, Extracted]]:
    """Everything in each of many texts, by id, one at a time; offsets are into each text exactly as given."""
    for identifier, text in texts:
        document = document_of(text)
        yield identifier, Extracted(document, tuple(extractor.extract(document)))
