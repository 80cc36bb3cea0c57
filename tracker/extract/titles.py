"""Titles of documents that an article prints in quotation marks: the report, "Seagrass of the Averin Sound"."""

from tracker.extract.words import Words, is_capital
from tracker.languages import english, english_bodies

_OPENING = frozenset('"“‘«') | {"''", "``"}
_CLOSING = frozenset('"”’»') | {"''"}
_MOST_WORDS = 14
_BETWEEN = frozenset("called titled entitled named published released under the title , headed".split())


def titles_of(words: Words) -> list[tuple[str, str]]:
    """(folded noun, title as printed) for each noun of a document with a title in quotation marks behind it."""
    found: list[tuple[str, str]] = []
    for k, key in enumerate(words.folded):
        if key in english_bodies.DOCUMENT_NOUNS and words.texts[k][0].islower():
            title = _title_after(words, k + 1)
            if title is not None:
                found.append((key, title))
    return found


def _title_after(words: Words, k: int) -> str | None:
    limit = min(len(words), k + 6)
    while k < limit and words.folded[k] in _BETWEEN:
        k += 1
    if k >= limit or words.texts[k] not in _OPENING:
        return None
    first = k + 1
    for last in range(first, min(len(words), first + _MOST_WORDS)):
        if words.texts[last] in _CLOSING:
            return words.slice(first, last) if _is_title(words, first, last) else None
    return None


def _is_title(words: Words, first: int, last: int) -> bool:
    """Two words or more, each longer one with a capital."""
    words_of_title = zip(words.texts[first:last], words.folded[first:last], strict=True)
    telling = [text for text, key in words_of_title if text.isalpha() and key not in english.FUNCTION_WORDS]
    return len(telling) > 1 and is_capital(words.texts[first]) and all(map(is_capital, telling))
