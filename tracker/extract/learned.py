"""The learned extractor: text in, attributions out, without speakers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.domain.speech import Attribution, Span
from tracker.extract.decode import Calibration, Scored, Settings, decode, score
from tracker.extract.encoder import WEIGHTS, Encoder
from tracker.extract.gate import may_hold_speech, telling
from tracker.extract.inner import Layout, lay_out
from tracker.extract.links import LinkWeights
from tracker.extract.tokens import Tokens, to_pieces, tokenize

_SECTION_TOKENS = 4_000
"""A longer text is cut, at a paragraph where there is one, into sections of so many tokens: memory stays flat."""
_WAITING_TOKENS = 12_000
"""As many tokens are gathered from several texts before they run together, so that all threads have work."""
_LEAST_INNER = 0.6
"""Confidence from which a statement inside another is kept.

On the project's own marked articles, none of whose chains the first weights had learned: .5 gave precision .61 at
recall .57, .7 gave .76 at .46.
"""
_DEEPEST = 3
"""How far a chain is followed: "A said that B had heard that C would go" has a depth of 2."""

Furnished = tuple[str, Sequence[Span], int | None]
"""A text, the spans to skip in it and where its headline ends."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text with its tokens, as the encoder is to see it."""

    text: str
    tokens: Tokens


class LearnedExtractor:
    """Finds who said what with the encoder beside this file. Never raises for any text; texts may be of any length."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        config = encoder.config
        calibration = config.get("calibration") or {"weights": [], "bias": 0.0}
        self._settings = Settings(
            links=LinkWeights(
                null=(config["links"]["null"][0], config["links"]["null"][1]),
                distance=(tuple(config["links"]["distance"][0]), tuple(config["links"]["distance"][1])),
            ),
            calibration=Calibration(tuple(calibration["weights"]), calibration["bias"]),
            least_speech=float(config.get("least_speech", 0.0)),
            least_confidence=float(config.get("least_confidence", 0.0)),
        )

    @classmethod
    def load(cls, folder: Path | None = None, *, threads: int | None = None) -> "LearnedExtractor":
        """The extractor with the weights of ``folder`` (default: those of the package)."""
        return cls(Encoder.load(folder or WEIGHTS, threads=threads))

    @property
    def name(self) -> str:
        """Which weights these are: stored beside each statement they found."""
        return f"encoder-{self._encoder.digest[:8]}"

    def find(self, text: str, *, skip: Sequence[Span] = (), title_end: int | None = None) -> list[Attribution]:
        """Attributions of ``text`` ordered by start. Nothing is looked for in the ``skip`` spans (furniture).

        ``title_end`` is where a headline ends that is not followed by a line break.
        """
        return next(self.find_many([(text, skip, title_end)]))

    def find_many(self, texts: Iterable[str | Furnished]) -> Iterator[list[Attribution]]:
        """Like ``find`` for a stream of texts (or of text, skip and title_end), in order; faster than one by one."""
        waiting: list[_Reading] = []
        size = 0
        for item in texts:
            text, skip, title_end = (item, (), None) if isinstance(item, str) else item
            waiting.append(_Reading(text, tokenize(_masked(text, skip, title_end))))
            size += len(waiting[-1].tokens)
            if size >= _WAITING_TOKENS:
                yield from self._read(waiting)
                waiting, size = [], 0
        yield from self._read(waiting)

    def examine(self, text: str, *, title_end: int | None = None) -> list[Scored]:
        """Everything that could be an attribution, with what its confidence is computed from: for calibration."""
        found: list[Scored] = []
        for tokens in _sections(tokenize(_masked(text, (), title_end))):
            pieces = to_pieces(tokens, self._encoder.vocabulary)
            (encoded,) = self._encoder.encode([(pieces, telling(tokens, pieces))])
            found += score(text, tokens, pieces, encoded=encoded, settings=self._settings)
        return found

    def _read(self, readings: Sequence[_Reading]) -> list[list[Attribution]]:
        """What is said in each text, and what is said inside that."""
        found = self._decode(readings)
        latest = found
        for _ in range(_DEEPEST):
            latest = self._inside(readings, latest)
            if not any(latest):
                break
            found = [[*outer, *inner] for outer, inner in zip(found, latest, strict=True)]
        return [sorted(each, key=lambda one: (one.span.start, -one.span.end)) for each in found]

    def _inside(self, readings: Sequence[_Reading], found: Sequence[Sequence[Attribution]]) -> list[list[Attribution]]:
        """What is said inside the contents of each text's statements."""
        layouts = [
            lay_out(reading.text, [p for each in outer for p in each.content if may_hold_speech(p.of(reading.text))])
            for reading, outer in zip(readings, found, strict=True)
        ]
        inner = self._decode([_Reading(layout.text, tokenize(layout.text)) for layout in layouts])
        return [list(_moved_out(layout, within)) for layout, within in zip(layouts, inner, strict=True)]

    def _decode(self, readings: Sequence[_Reading]) -> list[list[Attribution]]:
        found: list[list[Attribution]] = [[] for _ in readings]
        sections = ((n, tokens) for n, reading in enumerate(readings) for tokens in _sections(reading.tokens))
        for group in _groups(sections):
            texts = [
                (pieces := to_pieces(tokens, self._encoder.vocabulary), telling(tokens, pieces)) for _, tokens in group
            ]
            encoded = self._encoder.encode(texts)
            for (number, tokens), (pieces, _), windows in zip(group, texts, encoded, strict=True):
                text = readings[number].text
                found[number] += decode(text, tokens, pieces, encoded=windows, settings=self._settings)
        return found


def _moved_out(layout: Layout, found: Iterable[Attribution]) -> Iterator[Attribution]:
    """What was found in the contents read as a text of their own, where it stands in the article.

    Kept only with a mention and a cue, and where everything lies in one content and leaves a part of it over.
    """
    for each in found:
        if each.mention is None or each.cue is None or each.confidence < _LEAST_INNER:
            continue
        if layout.holder([*each.content, each.mention, each.cue]) is None or not layout.is_inner(each.content):
            continue
        yield replace(
            each,
            content=tuple(layout.outward(span) for span in each.content),
            mention=layout.outward(each.mention),
            cue=layout.outward(each.cue),
        )


def _masked(text: str, skip: Sequence[Span], title_end: int | None) -> str:
    """``text`` with furniture blanked out and a break after the headline; same length, so offsets stay."""
    parts: list[str] = []
    at = 0
    for span in sorted(skip):
        parts += [text[at : span.start], "\n" * (min(span.end, len(text)) - max(span.start, at))]
        at = max(at, span.end)
    masked = "".join([*parts, text[at:]])
    if title_end is not None and text[title_end : title_end + 1].isspace():
        masked = masked[:title_end] + "\n" + masked[title_end + 1 :]
    return masked


def _sections(tokens: Tokens) -> list[Tokens]:
    """Stretches of at most ``_SECTION_TOKENS`` tokens, cut after a paragraph in their second half if possible."""
    found: list[Tokens] = []
    start = 0
    while start < len(tokens):
        end = min(start + _SECTION_TOKENS, len(tokens))
        if end < len(tokens):
            breaks = (i for i in range(end - 1, start + _SECTION_TOKENS // 2, -1) if tokens.is_break(i))
            end = next(breaks, end - 1) + 1
        found.append(tokens.slice(start, end))
        start = end
    return found


def _groups(sections: Iterable[tuple[int, Tokens]]) -> Iterator[list[tuple[int, Tokens]]]:
    """Sections that run together: what they hold in memory has a bound."""
    group: list[tuple[int, Tokens]] = []
    size = 0
    for section in sections:
        group.append(section)
        size += len(section[1])
        if size >= _WAITING_TOKENS:
            yield group
            group, size = [], 0
    if group:
        yield group
