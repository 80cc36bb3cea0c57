"""Which language a text is in. Extraction is for English; anything else is recognised, said and left alone.

Two witnesses have to agree before a text is left alone. English betrays itself by its small words, and counting them
costs next to nothing; only a text that lacks them is shown to the recogniser, whose table takes half a second and
100 MB to load. So an English collection seldom pays for it, and one mistaken witness harms nothing. Decision 011 has
the figures.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from tracker.domain.articles import Document
from tracker.domain.speech import Span
from tracker.languages.english import TELLTALES
from tracker.languages.names import NAMES

READS = "en"
"""The language that extraction is for."""

_LEAST_BYTES = 60
"""Letters, counted in UTF-8, below which nothing is said: 10 words of German, 5 of Russian, 20 signs of Chinese."""
_LEAST_BYTES_OF_A_PARAGRAPH = 100
_ENGLISH_SHARE = 0.08
"""So many of the words are telltales in English: .15 and more in the gold articles, none in those in 28 languages."""
_SURE = 0.5
"""Least confidence for a whole text. Right answers on 20 words: .56 and more; the one wrong answer on English: .50."""
_SURE_OF_A_PARAGRAPH = 0.9
_TWO_LANGUAGES = 0.1
"""Of a foreign text, how much has to be English paragraphs for these to be read. Set by hand: a line or two of English
on a German page is a notice, a tenth of it is somebody quoted."""
_SAMPLE = 10_000
"""As many code points are shown to the recogniser: more change nothing, and the time grows with them."""
_UNDECIDED = frozenset({"zxx", "pcm"})
"""Answers that say nothing: no language at all, and the Pidgin that loose English is taken for."""

_WORD = re.compile(r"[^\W\d_]+")
_PARAGRAPH = re.compile(r"[^\n]+")


def language_of(text: str) -> str | None:
    """ISO 639 code of the language; None when the text is too short to tell, mixed, or no language at all."""
    words = _WORD.findall(text)
    if _size(words) < _LEAST_BYTES:
        return None
    if _telltales(words) >= _ENGLISH_SHARE * len(words):
        return READS
    return _recognised(text, least=_SURE)


def unread_language(document: Document) -> str | None:
    """Code of the language of a document that is surely not in English; None when it is read."""
    return _examined(document)[0]


def foreign_spans(document: Document) -> list[Span]:
    """What is not in English: the whole text or some paragraphs of it, ordered and disjoint.

    In an English article a paragraph with a single English telltale stays: the cue of a foreign quotation may stand in
    it. In an article of two languages that is mostly foreign only the paragraphs that are plainly English stay.
    """
    return _examined(document)[1]


def described(code: str) -> str:
    """What a person is told of a language that is not read: ``German; extraction is for English``."""
    return f"{NAMES.get(code, f'language {code}')}; extraction is for {NAMES[READS]}"


def _examined(document: Document) -> tuple[str | None, list[Span]]:
    paragraphs = [
        Span(found.start(), found.end())
        for start, end in _prose(document)
        for found in _PARAGRAPH.finditer(document.text, start, end)
    ]
    code = language_of("\n".join(paragraph.of(document.text) for paragraph in paragraphs))
    if code in (None, READS):
        return None, [paragraph for paragraph in paragraphs if _is_foreign(paragraph.of(document.text))]
    english = {paragraph for paragraph in paragraphs if language_of(paragraph.of(document.text)) == READS}
    if _length(english) < _TWO_LANGUAGES * _length(paragraphs):
        return code, [Span(0, len(document.text))]
    return None, [paragraph for paragraph in paragraphs if paragraph not in english]


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def _is_foreign(paragraph: str) -> bool:
    words = _WORD.findall(paragraph)
    if _size(words) < _LEAST_BYTES_OF_A_PARAGRAPH or _telltales(words):
        return False
    return _recognised(paragraph, least=_SURE_OF_A_PARAGRAPH) not in (None, READS)


def _prose(document: Document) -> Iterator[tuple[int, int]]:
    """Start and end of what is not furniture: a foreign page may have English buttons, and the other way round."""
    start = 0
    for span in document.furniture:
        yield start, max(start, span.start)
        start = max(start, span.end)
    yield start, len(document.text)


def _size(words: list[str]) -> int:
    return sum(len(word.encode()) for word in words)


def _telltales(words: list[str]) -> int:
    return sum(word.lower() in TELLTALES for word in words)


def _recognised(text: str, *, least: float) -> str | None:
    code, confidence = _recogniser().classify(text[:_SAMPLE])
    return str(code) if confidence >= least and code not in _UNDECIDED else None


@cache
def _recogniser() -> Any:
    # Here and not above: most runs never need it. An object of our own: others may set the one the library shares.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
