"""The learned extractor: text in, attributions out, without speakers."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.speech import Attribution, Span
from tracker.extract.decode import Calibration, Scored, Settings, decode, score
from tracker.extract.encoder import WEIGHTS, Encoder
from tracker.extract.links import LinkWeights
from tracker.extract.tokens import Pieces, Tokens, to_pieces, tokenize

_SECTION_TOKENS = 4_000
"""A longer text is cut, at a paragraph where there is one, into sections of so many tokens: memory stays flat."""
_WAITING_PIECES = 16_000
"""As many pieces are gathered from several texts before they run together, so that windows of like length meet."""

Furnished = tuple[str, Sequence[Span], int | None]
"""A text, the spans to skip in it and where its headline ends."""


@dataclass(slots=True)
class _Pending:
    """A text whose sections are not all decoded yet."""

    text: str
    sections: int
    found: list[Attribution]


class LearnedExtractor:
    """Finds who said what with the encoder beside this file. Never raises for any text; texts may be of any length."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        config = encoder.config
        calibration = config.get("calibration") or {"weights": [], "bias": 0.0}
        self._mark_types = bool(config.get("mark_types", True))
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
        pending: deque[_Pending] = deque()
        sections: list[tuple[_Pending, Tokens, Pieces]] = []
        waiting = 0
        for item in texts:
            text, skip, title_end = (item, (), None) if isinstance(item, str) else item
            parts = _sections(tokenize(_masked(text, skip, title_end)))
            pending.append(_Pending(text, len(parts), []))
            for tokens in parts:
                pieces = to_pieces(tokens, self._encoder.vocabulary, mark_types=self._mark_types)
                sections.append((pending[-1], tokens, pieces))
                waiting += len(pieces)
                if waiting >= _WAITING_PIECES:
                    self._decode(sections)
                    sections, waiting = [], 0
            while pending and not pending[0].sections:
                yield pending.popleft().found
        self._decode(sections)
        yield from (each.found for each in pending)

    def examine(self, text: str, *, title_end: int | None = None) -> list[Scored]:
        """Everything that could be an attribution, with what its confidence is computed from: for calibration."""
        found: list[Scored] = []
        for tokens in _sections(tokenize(_masked(text, (), title_end))):
            pieces = to_pieces(tokens, self._encoder.vocabulary, mark_types=self._mark_types)
            (encoded,) = self._encoder.encode([pieces])
            found += score(text, tokens, pieces, encoded=encoded, settings=self._settings)
        return found

    def _decode(self, sections: Sequence[tuple[_Pending, Tokens, Pieces]]) -> None:
        encoded = self._encoder.encode([pieces for _, _, pieces in sections])
        for (owner, tokens, pieces), windows in zip(sections, encoded, strict=True):
            owner.found += decode(owner.text, tokens, pieces, encoded=windows, settings=self._settings)
            owner.sections -= 1


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
