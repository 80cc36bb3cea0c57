"""Marked articles: text with ``[s1:...]`` (mention), ``[c1:...]`` (cue) and ``[q1:...]`` (content) written into it.

The project's own gold is kept in this form, so that nobody counts characters; it is read here into values, into the
scorer's JSON shape and, the other way, an extraction is shown as marked text. ``data/gold/README.md`` has the format.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.domain.speech import Attribution, Span, SpeakerKind, StatementKind
from tracker.errors import UnreadableInput

SPEECH, OTHER = "speech", "other"

_MARK = re.compile(r"\\[\[\]]|\[([scq])(\d+):|\]")
_RULE = re.compile(r"^===[ \t]*$", re.MULTILINE)
_PRONOUNS = frozenset("he she they i we you it him her them me us himself herself themselves".split())
_RELATIVES = frozenset("who which that whom whose".split())
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """One statement of a marked article: its pieces, and what the trailer says of it."""

    number: int
    content: tuple[Span, ...]
    mention: Span | None
    cue: Span | None
    speaker: str | None
    kind: SpeakerKind
    level: str


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """A marked article without its marks. ``title_end`` is where the first paragraph ends."""

    text: str
    head: dict[str, str]
    statements: tuple[MarkedStatement, ...]

    @property
    def title_end(self) -> int:
        end = self.text.find("\n")
        return end if end >= 0 else len(self.text)


def read_marked(marked: str) -> MarkedArticle:
    """The article of a ``.marked`` file.

    Raises UnreadableInput when a mark is not closed, a statement has no content or the trailer does not fit.
    """
    head_text, _, rest = marked.replace("\r\n", "\n").partition("\n\n")
    rules = list(_RULE.finditer(rest))
    if not rules:
        raise UnreadableInput('the marked article has no line "===" before its list of speakers')
    body, trailer = rest[: rules[-1].start()].strip("\n"), rest[rules[-1].end() :]
    text, spans = _read_marks(body)
    rows = _read_trailer(trailer)
    numbers = {number for _, number, _ in spans}
    if numbers != set(rows):
        wrong = ", ".join(map(str, sorted(numbers ^ set(rows))))
        raise UnreadableInput(f"marks and list of speakers disagree about statement {wrong}")
    statements = [_statement(number, spans, rows[number]) for number in sorted(numbers)]
    return MarkedArticle(text, _read_head(head_text), tuple(statements))


def _read_head(text: str) -> dict[str, str]:
    lines = (line.partition(":") for line in text.splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, _, value in lines}


def _read_marks(body: str) -> tuple[str, list[tuple[str, int, Span]]]:
    """The text without marks, and (letter, number, span) of each mark in the order of their ends."""
    parts: list[str] = []
    length = at = 0
    opened: list[tuple[str, int, int]] = []
    spans: list[tuple[str, int, Span]] = []
    for found in _MARK.finditer(body):
        parts.append(body[at : found.start()])
        length += found.start() - at
        at = found.end()
        if found.group().startswith("\\"):
            parts.append(found.group()[1])
            length += 1
        elif found.group(1):
            opened.append((found.group(1), int(found.group(2)), length))
        else:
            spans.append(_closed(opened, length, body[max(0, found.start() - 30) : found.end()]))
    if opened:
        raise UnreadableInput(f"the mark {opened[-1][0]}{opened[-1][1]} is not closed")
    return "".join([*parts, body[at:]]), spans


def _closed(opened: list[tuple[str, int, int]], end: int, near: str) -> tuple[str, int, Span]:
    if not opened:
        raise UnreadableInput(f'a "]" closes no mark near "{near}"; a literal bracket is written "\\]"')
    letter, number, start = opened.pop()
    if start == end:
        raise UnreadableInput(f"the mark {letter}{number} is empty")
    return letter, number, Span(start, end)


def _read_trailer(trailer: str) -> dict[int, tuple[str | None, SpeakerKind, str]]:
    rows: dict[int, tuple[str | None, SpeakerKind, str]] = {}
    for line in filter(str.strip, trailer.splitlines()):
        fields = [field.strip() for field in line.split("|")]
        try:
            number, kind, level = int(fields[0]), SpeakerKind(fields[2]), fields[3]
        except (ValueError, IndexError):
            raise UnreadableInput(f'not "number | speaker | kind | level": "{line.strip()}"') from None
        if level not in (SPEECH, OTHER):
            raise UnreadableInput(f'the level of statement {number} is "{level}", not speech or other')
        rows[number] = (None if fields[1] == "-" else fields[1], kind, level)
    return rows


def _statement(
    number: int, spans: Sequence[tuple[str, int, Span]], row: tuple[str | None, SpeakerKind, str]
) -> MarkedStatement:
    of = {letter: sorted(s for which, n, s in spans if n == number and which == letter) for letter in "scq"}
    if not of["q"]:
        raise UnreadableInput(f"statement {number} has no content")
    if len(of["s"]) > 1:
        raise UnreadableInput(f"statement {number} has two speakers marked")
    cue = of["c"][0] if of["c"] else None
    mention = of["s"][0] if of["s"] else None
    return MarkedStatement(number, tuple(of["q"]), mention, cue, row[0], row[1], row[2])


def to_gold(article: MarkedArticle, identifier: str) -> dict[str, Any]:
    """The article in the JSON shape of the scorer and of ``training``."""
    attributions = [_gold_attribution(article.text, each) for each in article.statements]
    return {"id": identifier, "text": article.text, "title_end": article.title_end, "attributions": attributions}


def _gold_attribution(text: str, statement: MarkedStatement) -> dict[str, Any]:
    mention = statement.mention.of(text) if statement.mention else ""
    named = statement.speaker is not None and statement.kind is not SpeakerKind.ANONYMOUS
    return {
        "id": str(statement.number),
        "source": [[statement.mention.start, statement.mention.end]] if statement.mention else [],
        "cue": [[statement.cue.start, statement.cue.end]] if statement.cue else [],
        "content": [[piece.start, piece.end] for piece in statement.content],
        "level": "core" if statement.level == SPEECH else "other",
        "source_type": _mention_type(mention, statement),
        "no_source": statement.mention is None,
        "entity": {"name": statement.speaker, "aliases": []} if named else None,
    }


def _mention_type(mention: str, statement: MarkedStatement) -> str:
    """The scorer's word for how the speaker is printed."""
    words = mention.lower().split()
    if not words:
        return "none"
    if len(words) == 1 and words[0] in _PRONOUNS | _RELATIVES:
        return "pronoun" if words[0] in _PRONOUNS else "relative"
    if statement.speaker is None or not _shares_name(mention, statement.speaker):
        return "desc_unnamed"
    return "person_name" if statement.kind is SpeakerKind.PERSON else "org_name"


def _shares_name(mention: str, speaker: str) -> bool:
    names = {word for word in _WORD.findall(speaker) if word[0].isupper()}
    return bool(names & set(_WORD.findall(mention)))


def to_attributions(article: MarkedArticle) -> list[Attribution]:
    """The speech of the article as an extractor should find it, without speakers; kinds are left to the extractor."""
    return [
        Attribution(content=each.content, kind=StatementKind.INDIRECT, mention=each.mention, cue=each.cue)
        for each in article.statements
        if each.level == SPEECH
    ]


def render_marked(text: str, attributions: Iterable[Attribution]) -> str:
    """``text`` with the attributions marked in it and a trailer: to read an extraction, or to correct it into gold.

    Marks that would cross are cut where the later one starts, for marks can only nest.
    """
    attributions = list(attributions)
    spans: list[tuple[Span, str]] = []
    for number, each in enumerate(attributions, start=1):
        spans += [(piece, f"q{number}") for piece in each.content]
        spans += [(each.mention, f"s{number}")] if each.mention else []
        spans += [(each.cue, f"c{number}")] if each.cue else []
    trailer = [_trailer_line(number, each) for number, each in enumerate(attributions, start=1)]
    return "\n".join([_with_marks(text, spans), "===", *trailer, ""])


def _trailer_line(number: int, attribution: Attribution) -> str:
    speaker = attribution.speaker
    name = speaker.name if speaker and speaker.name else "-"
    return f"{number} | {name} | {speaker.kind.value if speaker else 'unknown'} | speech"


def _with_marks(text: str, spans: Sequence[tuple[Span, str]]) -> str:
    parts: list[str] = []
    at = 0
    opened: list[int] = []
    for span, label in sorted(spans, key=lambda each: (each[0].start, -each[0].end, each[1])):
        while opened and opened[-1] <= span.start:
            parts += [_escaped(text[at : opened[-1]]), "]"]
            at = opened.pop()
        parts += [_escaped(text[at : span.start]), f"[{label}:"]
        at = span.start
        opened.append(min(span.end, opened[-1]) if opened else span.end)
    while opened:
        parts += [_escaped(text[at : opened[-1]]), "]"]
        at = opened.pop()
    return "".join([*parts, _escaped(text[at:])])


def _escaped(text: str) -> str:
    return text.replace("[", "\\[").replace("]", "\\]")
