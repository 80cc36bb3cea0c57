"""Take the attribution off a wording: the content is matched, never "the mayor said"."""

from tracker.languages import english_matching as words
from tracker.match.tokens import Token, gap

_REPORTING = words.ATTRIBUTING | words.ATTRIBUTING_THAT
_LEAD_LONGEST = 12
"""Tokens a leading attribution may take: a name, an apposition, a time."""
_TRAIL_LONGEST = 10
_ADDRESSEE_LONGEST = 4
_CONTENT_SHORTEST = 3
"""Fewer tokens than this are no content that stands alone."""
_ALL_BUT_NOUNS = _REPORTING - words.NOUNS_TOO
_NO_LEAD = words.NEGATORS | words.NOT_IN_ATTRIBUTION
_MARKS = frozenset(",:;\"'")


def split_attribution(text: str, tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """(the tokens of the content, those of the attribution). A denied report ("never said that") is content."""
    present = {token.word for token in tokens}
    if present.isdisjoint(_REPORTING) and "according" not in present:
        return tokens, []
    start = _lead(text, tokens)
    if len(tokens) - start < _CONTENT_SHORTEST:
        start = 0
    content = tokens[start:]
    end = _trail(text, content)
    if end < _CONTENT_SHORTEST:
        end = len(content)
    return content[:end], tokens[:start] + content[end:]


def _marked(text: str, tokens: list[Token], position: int) -> bool:
    """Is there a comma, a colon or a quotation mark before this token?"""
    return 0 < position < len(tokens) and not _MARKS.isdisjoint(gap(text, tokens[position - 1], tokens[position]))


def _lead(text: str, tokens: list[Token]) -> int:
    """Where the content begins behind a leading attribution; 0 when there is none."""
    if tokens[0].word == "according":
        return next((i for i in range(3, min(len(tokens), _LEAD_LONGEST)) if _marked(text, tokens, i)), 0)
    for position, token in enumerate(tokens[:_LEAD_LONGEST]):
        if token.word in _NO_LEAD or (position and "." in gap(text, tokens[position - 1], token)):
            return 0
        if token.capital and token.word in _REPORTING and position and not _headline(tokens):
            return 0
        if token.word in _REPORTING and position and tokens[position - 1].word not in words.NOT_BEFORE_REPORTING:
            return _behind_verb(text, tokens, position)
    return 0


def _headline(tokens: list[Token]) -> bool:
    """Are most words written with a capital ("Mayor Says Dam Will Hold")?"""
    return 2 * sum(token.capital for token in tokens) >= len(tokens)


def _behind_verb(text: str, tokens: list[Token], verb: int) -> int:
    word, start = tokens[verb].word, verb + 1
    if word.startswith("t"):
        start = _behind_addressee(text, tokens, start)
    if start >= len(tokens):
        return 0
    if tokens[start].word == "that":
        return start + 1
    if word in words.NOUNS_TOO:
        return 0
    if _marked(text, tokens, start):
        return start
    later = range(start, min(start + _ADDRESSEE_LONGEST, len(tokens) - 1))
    if word in words.WARNING and (behind := next((i + 1 for i in later if tokens[i].word == "that"), 0)):
        return behind
    if tokens[start].word in words.NOT_CONTENT_START:
        return next((i + 1 for i in later if tokens[i].word == "that"), 0)
    return start if word in words.ATTRIBUTING and not word.startswith("t") else 0


def _behind_addressee(text: str, tokens: list[Token], start: int) -> int:
    """Behind "told the newspaper": at "that", at a mark, or after one name or noun."""
    for position in range(start, min(start + _ADDRESSEE_LONGEST + 1, len(tokens))):
        if tokens[position].word == "that" or (position > start and _marked(text, tokens, position)):
            return position
    return len(tokens)


def _trail(text: str, tokens: list[Token]) -> int:
    """Where the content ends before a trailing attribution; the number of tokens when there is none."""
    first = max(1, len(tokens) - _TRAIL_LONGEST)
    for position in range(len(tokens) - 1, first - 1, -1):
        if tokens[position].word == "according" and position + 1 < len(tokens):
            return position
    for position in range(first, len(tokens)):
        if not _marked(text, tokens, position):
            continue
        rest = [token.word for token in tokens[position:]]
        verb = next((i for i, word in enumerate(rest) if word in _ALL_BUT_NOUNS), None)
        if verb is None or words.NEGATORS.intersection(rest) or "that" in rest:
            continue
        if verb and rest[verb - 1] in words.NOT_BEFORE_REPORTING:
            continue
        return position
    return len(tokens)
