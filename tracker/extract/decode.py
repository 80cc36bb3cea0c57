"""From the encoder's numbers to attributions: runs, links, clean spans, and how sure it all is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.speech import Attribution, StatementKind
from tracker.extract.encoder import Encoded
from tracker.extract.links import Group, LinkWeights, group_runs, speech_of
from tracker.extract.runs import find_runs, merge_windows
from tracker.extract.spans import content_span, kind_of, plain_span
from tracker.extract.tokens import OUTSIDE, Pieces, Tokens


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic weights that turn what the decoder saw of an attribution into a probability that it is right."""

    weights: tuple[float, ...] = ()
    bias: float = 0.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How to decode; made from the config beside the weights."""

    links: LinkWeights
    calibration: Calibration = Calibration()
    least_speech: float = 0.0
    least_confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Scored:
    """An attribution with what its confidence was computed from; ``speech`` is the probability that it was said."""

    attribution: Attribution
    features: tuple[float, ...]
    speech: float


def decode(
    text: str, tokens: Tokens, pieces: Pieces, *, encoded: Sequence[Encoded], settings: Settings
) -> list[Attribution]:
    """Attributions of one text that were said, ordered by where they start."""
    found = score(text, tokens, pieces, encoded=encoded, settings=settings)
    kept = (
        each.attribution
        for each in found
        if each.speech >= settings.least_speech and each.attribution.confidence >= settings.least_confidence
    )
    return sorted(kept, key=lambda each: (each.span.start, each.span.end))


def score(text: str, tokens: Tokens, pieces: Pieces, *, encoded: Sequence[Encoded], settings: Settings) -> list[Scored]:
    """Everything that could be an attribution, whatever its confidence."""
    if not encoded:
        return []
    runs = find_runs(tokens, pieces, merge_windows(encoded, len(pieces)))
    found = []
    for group in group_runs(tokens, runs, encoded, settings.links):
        attribution = _attribution(text, tokens, group)
        if attribution is not None:
            seen = features(tokens, group, attribution.kind)
            attribution = replace(attribution, confidence=confidence(seen, settings.calibration))
            found.append(Scored(attribution, seen, speech_of(group)))
    return found


def features(tokens: Tokens, group: Group, kind: StatementKind) -> tuple[float, ...]:
    """What the confidence is computed from (``training.calibrate`` finds the weights).

    How sure the tags and links are, what is missing, whether it was said, how it is quoted and how long it is.
    """
    length = sum(run.last - run.first + 1 for run in group.pieces)
    content = sum(run.certainty for run in group.pieces)
    cue = group.cue.certainty if group.cue else 0.0
    mention = group.mention.certainty if group.mention else 0.0
    starts = tokens.states[group.pieces[0].first]
    return (
        max(-6.0, content),
        max(-3.0, content / length),
        max(-4.0, cue),
        max(-4.0, mention),
        min(6.0, min(group.margins)),
        math.log(max(1e-4, speech_of(group))),
        float(group.cue is None),
        float(group.mention is None),
        float(kind is StatementKind.DIRECT),
        float(kind is StatementKind.MIXED),
        math.log(length),
        float(length <= 3),
        float(len(group.pieces) > 1),
        float(starts == OUTSIDE and group.cue is None),
    )


def confidence(seen: Sequence[float], calibration: Calibration) -> float:
    """The probability that content and mention are right, by the calibration; 0.5 where there is none."""
    if not calibration.weights:
        return 0.5
    total = calibration.bias + sum(weight * value for weight, value in zip(calibration.weights, seen, strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def _attribution(text: str, tokens: Tokens, group: Group) -> Attribution | None:
    pieces = []
    for place, run in enumerate(group.pieces):
        span = content_span(text, tokens, run, leading=place == 0)
        if span is not None:
            pieces.append(span)
    if not pieces:
        return None
    return Attribution(
        content=tuple(sorted(pieces)),
        kind=kind_of(tokens, group.pieces),
        mention=plain_span(tokens, group.mention),
        cue=plain_span(tokens, group.cue),
    )
