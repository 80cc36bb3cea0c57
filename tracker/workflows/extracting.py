"""Who said what in a text, with no database."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
    unread_language: str | None = None
    """Code of the language, where it is one that nothing was looked for in."""


def extract_payload(payload: Payload, *, extractor: Extractor) -> Iterator[Extracted]:
    """Everything in a file. Raises UnreadableInput.

    A plain text keeps its offsets: they count code points of the text as decoded, but for a byte-order mark and
    carriage returns; a page's are into the article text that was found in it.
    """
    for document in read(payload):
        yield extracted(document, extractor)


def extract_texts(texts: Iterable[tuple[str, str]], *, extractor: Extractor) -> Iterator[tuple[str, Extracted]]:
    """Everything in each of many texts, by id, one at a time; offsets are into each text exactly as given."""
    for identifier, text in texts:
        yield identifier, extracted(document_of(text), extractor)


def extracted(document: Document, extractor: Extractor) -> Extracted:
    """Who said what in a document; its language is told where that is not read, and recorded if the page named none."""
    language = extractor.unread_language(document)
    if language is None:
        return Extracted(document, tuple(extractor.extract(document)))
    return Extracted(replace(document, language=document.language or language), (), language)


def sure_enough(attributions: Sequence[Attribution], min_confidence: float) -> tuple[Attribution, ...]:
    """Those the machine is at least so sure of, each still inside the nearest kept one around it ("A said that B
    said"), told by its new place in the list."""
    kept = [index for index, found in enumerate(attributions) if found.confidence >= min_confidence]
    places = {index: place for place, index in enumerate(kept)}
    return tuple(replace(attributions[index], outer=_outer(attributions, index, places)) for index in kept)


def _outer(attributions: Sequence[Attribution], index: int, places: Mapping[int, int]) -> int | None:
    around = attributions[index].outer
    while around is not None and around not in places:
        around = attributions[around].outer
    return None if around is None else places[around]
