"""The words of a text with their sentence and paragraph: what the speaker rules look at.

Not the word pieces that the encoder reads; those live in ``tokens``.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from tracker.domain.speech import Span
from tracker.languages import english

_ABBREVIATIONS = "|".join(english.ABBREVIATIONS)
_LETTER = r"[^\W\d_]"
_CHARACTER = r"[\w\u0300-\u036f]"
_RUN = rf"{_CHARACTER}{{1,60}}"
"""A longer run of letters is no word and is cut, so that a text without a space costs no more than another."""
_WORD = re.compile(
    rf"\n+"
    rf"|(?:{_ABBREVIATIONS})\."
    rf"|{_LETTER}\.(?:-?{_LETTER}\.)*"
    rf"|['’]s\b"
    rf"|{_RUN}(?:(?:['’](?!s\b)|[-‐‑&.](?={_LETTER}))(?={_CHARACTER}){_RUN}){{0,8}}"
    rf"|--+|''|``|[^\w\s]"
)
_WHOLE_LETTERS = str.maketrans("øØłŁđĐðÐıəƏ", "oOlLdDdDieE")
"""Letters that do not fall apart into a plain one and an accent."""
_SENTENCE_END = frozenset(".!?…")
_CLOSING = frozenset("\"'”’»)]") | {"''"}
_OPENING = frozenset("\"'“‘«„([:—–") | {"''", "``", "--", ":"}


def fold_word(word: str) -> str:
    """A word for comparing: lower case, without accents and without the full stops of initials and abbreviations.

    Never empty: a mark that stands alone stays.
    """
    bare = word
    if not word.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        bare = bare.translate(_WHOLE_LETTERS)
    folded = bare.casefold().replace("’", "'")
    return folded.rstrip(".") or folded or word


def is_capital(word: str) -> bool:
    """Does the word begin as a name does? Also "al-Assad", "d'Arcy" and "iPhone", whose capital comes later."""
    first = word[0]
    if first.isupper() or first.istitle():
        return True
    return len(word) > 3 and first.isalpha() and any(c.isupper() for c in word[1:6]) and not word.isupper()


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel lists, one entry a word or punctuation mark. Offsets are code points into ``text``.

    ``opens`` says that a capital letter there means nothing: the word begins a sentence, a line or a quotation.
    ``heading`` are the paragraphs printed like a headline (every longer word capitalised).
    """

    text: str
    starts: list[int]
    ends: list[int]
    texts: list[str]
    folded: list[str]
    sentence: list[int]
    paragraph: list[int]
    opens: list[bool]
    heading: frozenset[int]

    def __len__(self) -> int:
        return len(self.texts)

    def within(self, span: Span) -> range:
        """Indices of the words that overlap ``span``."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def at(self, offset: int) -> int:
        """Index of the first word that ends after ``offset``."""
        return bisect_right(self.ends, offset)

    def slice(self, first: int, last: int) -> str:
        """The text from word ``first`` up to but without word ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def words_of(text: str) -> Words:
    """Cut ``text`` into words, sentences and paragraphs. Linear in the length of the text."""
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    folded: list[str] = []
    sentences: list[int] = []
    paragraphs: list[int] = []
    opens: list[bool] = []
    sentence = paragraph = 0
    ended, opening = False, True
    memo: dict[str, str] = {}
    for match in _WORD.finditer(text):
        token = match.group()
        if token[0] == "\n":
            sentence, paragraph, ended, opening = sentence + 1, paragraph + 1, False, True
            continue
        alphanumeric = token[0].isalnum()
        if ended and alphanumeric:
            if not token[0].islower():
                sentence, opening = sentence + 1, True
            ended = False
        starts.append(match.start())
        ends.append(match.end())
        texts.append(token)
        if (known := memo.get(token)) is None:
            known = memo[token] = fold_word(token)
        folded.append(known)
        sentences.append(sentence)
        paragraphs.append(paragraph)
        opens.append(opening)
        if alphanumeric:
            opening = False
        elif token in _SENTENCE_END:
            ended = True
        elif token in _OPENING:
            opening = True
        elif not (ended and token in _CLOSING):
            ended = False
    heading = _headings(texts, paragraphs)
    return Words(text, starts, ends, texts, folded, sentences, paragraphs, opens, heading)


def _headings(texts: list[str], paragraphs: list[int]) -> frozenset[int]:
    """Paragraphs of at most 25 words that capitalise most of their longer words and end without a full stop (the first
    paragraph of a text may end with one).

    Three quarters, so that one "says" or "over" in lower case does not hide a title-case line; from the look of
    headlines in print, not measured.
    """
    found: set[int] = set()
    start = 0
    for end in range(1, len(texts) + 1):
        if end < len(texts) and paragraphs[end] == paragraphs[start]:
            continue
        line = texts[start:end]
        longer = [word for word in line if len(word) > 3 and word[0].isalpha()]
        title = not paragraphs[start] or line[-1] not in _SENTENCE_END
        if title and len(line) <= 25 and len(longer) >= 3:
            capitals = sum(word[0].isupper() for word in longer)
            if capitals >= 0.75 * len(longer):
                found.add(paragraphs[start])
        start = end
    return frozenset(found)
