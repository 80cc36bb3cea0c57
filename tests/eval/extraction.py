"""How well statements and their speakers are found: gold against found, content at a Jaccard likeness of .8.

Words are the unit, so quotation marks, punctuation and white space never matter. As in the attribution-extraction
literature (Pareti et al. 2013; Newell et al. 2018) a statement counts when its content agrees.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tracker.domain.speech import Attribution, Span
from tracker.text import fold

CONTENT_FROM = 0.8

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TITLES = frozenset("mr mrs ms miss dr sir lady lord prof professor rev judge captain sergeant".split())


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """What a careful reader would log. ``speaker`` None: nobody is named. Not ``counted``: neither right nor wrong."""

    content: tuple[Span, ...]
    speaker: str | None
    counted: bool = True


@dataclass(slots=True)
class Tally:
    """Counts over many documents; each property is a share, 0..1."""

    gold: int = 0
    found: int = 0
    content: int = 0
    named: int = 0
    nameable: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    misnamed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.content / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.content / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def naming(self) -> float:
        """Of the statements found, the share with the right speaker named, or rightly with none."""
        return self.named / self.nameable if self.nameable else 0.0


def add_document(tally: Tally, text: str, gold: Sequence[GoldStatement], found: Sequence[Attribution]) -> None:
    """Count one document."""
    gold_words = [content_words(text, statement.content) for statement in gold]
    found_words = [content_words(text, attribution.content) for attribution in found]
    pairs = _pairs(gold_words, found_words)
    for index, statement in enumerate(gold):
        if not statement.counted:
            continue
        tally.gold += 1
        if index not in pairs:
            tally.missed.append(_told(text, statement.content, statement.speaker))
            continue
        tally.content += 1
        _count_speaker(tally, text, statement, found[pairs[index]])
    taken = set(pairs.values())
    ignored = frozenset().union(*(w for w, s in zip(gold_words, gold, strict=True) if not s.counted))
    for index, attribution in enumerate(found):
        partner = next((g for g, f in pairs.items() if f == index), None)
        if partner is not None and not gold[partner].counted:
            continue
        if index not in taken and len(found_words[index] & ignored) >= len(found_words[index]) / 2:
            continue
        tally.found += 1
        if index not in taken:
            tally.extra.append(_told(text, attribution.content, _name(attribution)))


def _count_speaker(tally: Tally, text: str, gold: GoldStatement, found: Attribution) -> None:
    tally.nameable += 1
    name = _name(found)
    if _same_name(gold.speaker, name):
        tally.named += 1
    else:
        tally.misnamed.append(f"{_told(text, gold.content, gold.speaker)} -> {name}")


def _name(found: Attribution) -> str | None:
    return found.speaker.name if found.speaker else None


def _same_name(gold: str | None, found: str | None) -> bool:
    if gold is None or found is None:
        return gold is found
    return _bare(gold) == _bare(found)


def _bare(name: str) -> tuple[str, ...]:
    words = [word.strip(".,'") for word in fold(name).split()]
    return tuple(word for word in words if word not in _TITLES and word not in ("the", "a", "an"))


def words_in(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Offsets of the words in the spans."""
    return frozenset(match.start() for span in spans for match in WORD.finditer(text, span.start, span.end))


def content_words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Offsets of the words in the spans; a leading "that" is not content."""
    starts: set[int] = set()
    for position, span in enumerate(spans):
        found = list(WORD.finditer(text, span.start, span.end))
        if position == 0 and len(found) > 1 and found[0].group().lower() == "that":
            found = found[1:]
        starts.update(match.start() for match in found)
    return frozenset(starts)


def _pairs(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> dict[int, int]:
    """One to one, the most alike first."""
    alike = sorted(
        (
            (-len(one & other) / len(one | other), g, f)
            for g, one in enumerate(gold)
            for f, other in enumerate(found)
            if one & other
        ),
    )
    pairs: dict[int, int] = {}
    for likeness, g, f in alike:
        if -likeness >= CONTENT_FROM and g not in pairs and f not in pairs.values():
            pairs[g] = f
    return pairs


def _told(text: str, content: Iterable[Span], speaker: str | None) -> str:
    words = " … ".join(" ".join(span.of(text).split()) for span in content)
    return f"{speaker}: {words[:160]}"
