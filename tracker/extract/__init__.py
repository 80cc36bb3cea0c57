"""Who said what: a document's attributions with their speakers, times and assertions. No database, no network.

``language`` tells what is not English and is left alone; ``learned`` (the encoder) marks mention, cue and content;
``speakers`` names the speaker, ``said_on`` reads the day, ``assertions`` splits the words; ``pipeline`` joins them.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Protocol

from tracker.domain.articles import Document
from tracker.domain.speech import Attribution

if TYPE_CHECKING:
    from tracker.extract.pipeline import Pipeline


class Extractor(Protocol):
    """Anything that finds who said what in a document."""

    @property
    def name(self) -> str:
        """Which extractor, and which weights, found a statement: stored beside it."""

    def extract(self, document: Document) -> list[Attribution]:
        """Attributions ordered by start; never raises, whatever the text."""

    def unread_language(self, document: Document) -> str | None:
        """Code of the language of a document in which nothing is looked for; None when it is read.

        ``language.described`` says it to a person.
        """


@cache
def default_extractor(threads: int | None = None) -> Extractor:
    """The extractor with the weights of the package, loaded once; ``threads`` None leaves it to the machine."""
    return _pipeline(threads)


def extract_many(documents: Iterable[Document], *, threads: int | None = None) -> Iterator[list[Attribution]]:
    """The attributions of each document, in order; lazy, and faster than one by one: windows run together."""
    return _pipeline(threads).extract_many(documents)


@cache
def _pipeline(threads: int | None) -> "Pipeline":
    # Here and not above: the runtime of the model takes .3 s to load, which commands that only list should not pay.
    from tracker.extract.pipeline import Pipeline

    return Pipeline.load(threads=threads)


__all__ = ["Extractor", "default_extractor", "extract_many"]
