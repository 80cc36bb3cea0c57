"""From the encoder's numbers to attributions: tags per token, runs of one role, links between runs, clean spans.

The tags are BIO over source (the mention), cue and content. Each content run looks for its mention and its cue among
the runs of the same window: the dot product of two vectors plus a bias for their distance, against a score for "none".
Runs with one cue are pieces of one attribution.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from tracker.domain.speech import Attribution, Span, StatementKind
from tracker.extract.encoder import Encoded, Floats
from tracker.extract.tokens import INSIDE, MARK_CLOSE, MARK_OPEN, OUTSIDE, Pieces, Tokens

OUT = 0
MENTION, CUE, CONTENT = 0, 1, 2
ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
TAG_COUNT = len(TAGS)
LINK_WIDTH = 64
"""Width of each link vector; four of them stand side by side: content and mention, content and cue."""
DISTANCES = 16

_FORBIDDEN = -1e4
_STEP = np.zeros((TAG_COUNT, TAG_COUNT), dtype=np.float32)
_FIRST = np.zeros(TAG_COUNT, dtype=np.float32)
for _inside in (2, 4, 6):
    _FIRST[_inside] = _FORBIDDEN
    for _before in range(TAG_COUNT):
        if _before not in (_inside, _inside - 1):
            _STEP[_before, _inside] = _FORBIDDEN

_MARKS = frozenset("\"'“”„«»‘’‚‹›″`") | {"''", "``"}
_STOPS_AT_START = frozenset(",;:-–—.)]…") | {"--", "..."}
_STOPS_AT_END = frozenset(",;:-–—.([") | {"--"}
_AROUND_NAME = _MARKS | _STOPS_AT_START | _STOPS_AT_END


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """The part of the link heads that is no matrix: scores of "none" and biases per distance, for mention and cue."""

    null: tuple[float, float]
    distance: tuple[tuple[float, ...], tuple[float, ...]]


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
class Run:
    """Tokens ``first..last`` (inclusive) of one role, their pieces ``[low, high)`` and how sure the tags are."""

    role: int
    first: int
    last: int
    low: int
    high: int
    certainty: float
    speech: float = 1.0


@dataclass(frozen=True, slots=True)
class Link:
    """The best candidate (None: none) and how far it is ahead of the second best."""

    choice: int | None
    margin: float


@dataclass(slots=True)
class Group:
    """Content runs of one attribution with their links."""

    pieces: list[Run]
    cue: Run | None
    mention: Run | None
    margins: list[float]


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
    for group in group_runs(runs, encoded, settings.links):
        attribution = _attribution(text, tokens, group)
        if attribution is not None:
            seen = features(tokens, group, attribution.kind)
            attribution = replace(attribution, confidence=confidence(seen, settings.calibration))
            found.append(Scored(attribution, seen, speech_of(group)))
    return found


def merge_windows(encoded: Sequence[Encoded], count: int) -> Floats:
    """Logits per piece, each from the window in which the piece lies most centrally."""
    merged = np.zeros((count, encoded[0].logits.shape[1]), dtype=np.float32)
    best = np.full(count, -1.0)
    for each in encoded:
        start, end = each.window.start, each.window.end
        place = np.arange(start, end)
        left = place - start + (count if start == 0 else 0)
        right = end - 1 - place + (count if end == count else 0)
        room = np.minimum(left, right)
        better = room > best[start:end]
        best[start:end][better] = room[better]
        merged[start:end][better] = each.logits[better]
    return merged


def find_runs(tokens: Tokens, pieces: Pieces, logits: Floats) -> list[Run]:
    """Runs of one role. Line breaks have no tag: a run may go on over a paragraph's end."""
    kept = [index for index in range(len(tokens)) if not tokens.is_break(index)]
    if not kept:
        return []
    of_tokens = logits[pieces.lows[kept]]
    scores = _log_softmax(of_tokens[:, :TAG_COUNT])
    has_level = of_tokens.shape[1] > TAG_COUNT
    speech = _sigmoid(of_tokens[:, TAG_COUNT]) if has_level else np.ones(len(kept), dtype=np.float32)
    tags = best_tags(scores)
    bounds: list[tuple[int, int, int]] = []
    for place, tag in enumerate(tags):
        if tag == OUT:
            continue
        role = (tag - 1) // 2
        if tag % 2 == 0 and bounds and bounds[-1][0] == role and bounds[-1][2] == place - 1:
            bounds[-1] = (role, bounds[-1][1], place)
        else:
            bounds.append((role, place, place))
    chosen = scores[np.arange(len(kept)), tags]
    return [
        Run(
            role,
            kept[start],
            kept[end],
            int(pieces.lows[kept[start]]),
            int(pieces.highs[kept[end]]),
            float(chosen[start : end + 1].sum()),
            float(speech[start : end + 1].mean()),
        )
        for role, start, end in bounds
    ]


def best_tags(scores: Floats) -> list[int]:
    """The best valid sequence of tags for log-probabilities ``scores`` (tokens x tags).

    Taking the best tag of each token is right wherever that is valid; only the stretches where it is not are searched
    (Viterbi), between two tokens that are plainly outside.
    """
    tags: list[int] = scores.argmax(1).tolist()
    start = 0
    while start < len(tags):
        if tags[start] == OUT:
            start += 1
            continue
        end = start
        while end < len(tags) and tags[end] != OUT:
            end += 1
        if not _valid(tags[start:end]):
            tags[start:end] = _viterbi(scores[start:end])
        start = end
    return tags


def _valid(tags: Sequence[int]) -> bool:
    before = OUT
    for tag in tags:
        if tag and tag % 2 == 0 and before not in (tag, tag - 1):
            return False
        before = tag
    return True


def _viterbi(scores: Floats) -> list[int]:
    count = len(scores)
    best = scores[0] + _FIRST
    back = np.zeros((count, TAG_COUNT), dtype=np.int64)
    for place in range(1, count):
        ways = best[:, None] + _STEP
        back[place] = ways.argmax(0)
        best = ways.max(0) + scores[place]
    tags = [int(best.argmax())]
    for place in range(count - 1, 0, -1):
        tags.append(int(back[place, tags[-1]]))
    return tags[::-1]


def distance_bucket(content: tuple[int, int], other: tuple[int, int]) -> int:
    """Signed logarithm of the distance in pieces between two half-open stretches: 0-7 before, 8-15 after."""
    after = other[0] >= content[1]
    distance = other[0] - content[1] if after else max(0, content[0] - other[1])
    return (DISTANCES // 2 if after else 0) + min(DISTANCES // 2 - 1, int(math.log2(distance + 1)))


def group_runs(runs: Sequence[Run], encoded: Sequence[Encoded], links: LinkWeights) -> list[Group]:
    """Link each content run to a mention and a cue; content runs with one cue are pieces of one attribution."""
    by_role = [[run for run in runs if run.role == role] for role in (MENTION, CUE, CONTENT)]
    mentions, cues, contents = by_role
    sums = [_running_sums(each) for each in encoded]
    groups: dict[int, Group] = {}
    votes: dict[int, dict[int | None, int]] = {}
    for number, run in enumerate(contents):
        place = _most_central(run, encoded)
        window, total = encoded[place].window, sums[place]
        to_mention = _best_link(run, mentions, MENTION, (window.start, window.end), total, links)
        to_cue = _best_link(run, cues, CUE, (window.start, window.end), total, links)
        key = to_cue.choice if to_cue.choice is not None else -1 - number
        group = groups.setdefault(key, Group([], cues[to_cue.choice] if to_cue.choice is not None else None, None, []))
        group.pieces.append(run)
        group.margins.append(to_mention.margin)
        count = votes.setdefault(key, {})
        count[to_mention.choice] = count.get(to_mention.choice, 0) + run.last - run.first + 1
    for key, group in groups.items():
        choice = max(votes[key], key=lambda each: votes[key][each])
        group.mention = mentions[choice] if choice is not None else None
    return list(groups.values())


def _running_sums(encoded: Encoded) -> Floats:
    zero = np.zeros((1, encoded.vectors.shape[1]), dtype=np.float32)
    return np.concatenate([zero, encoded.vectors.cumsum(0, dtype=np.float32)])


def _most_central(run: Run, encoded: Sequence[Encoded]) -> int:
    """Number of the window that holds most of the run, and holds it most in its middle."""
    last = encoded[-1].window.end

    def room(place: int) -> tuple[int, int]:
        window = encoded[place].window
        shared = min(window.end, run.high) - max(window.start, run.low)
        left = run.low - window.start if window.start else last
        right = window.end - run.high if window.end < last else last
        return shared, min(left, right)

    return max(range(len(encoded)), key=room)


def _best_link(
    run: Run, candidates: Sequence[Run], role: int, bounds: tuple[int, int], sums: Floats, links: LinkWeights
) -> Link:
    """The candidate with the best score inside the window, if it is better than none."""
    start, end = bounds
    inside = [place for place, each in enumerate(candidates) if start <= each.low and each.high <= end]
    if not inside:
        return Link(None, 0.0)
    offset = role * 2 * LINK_WIDTH
    query = _mean(sums, max(run.low, start) - start, min(run.high, end) - start)[offset : offset + LINK_WIDTH]
    scores = [links.null[role]]
    for place in inside:
        each = candidates[place]
        key = _mean(sums, each.low - start, each.high - start)[offset + LINK_WIDTH : offset + 2 * LINK_WIDTH]
        bias = links.distance[role][distance_bucket((run.low, run.high), (each.low, each.high))]
        scores.append(float(query @ key) / math.sqrt(LINK_WIDTH) + bias)
    best = max(range(len(scores)), key=scores.__getitem__)
    second = max(score for place, score in enumerate(scores) if place != best)
    return Link(inside[best - 1] if best else None, scores[best] - second)


def _mean(sums: Floats, low: int, high: int) -> Floats:
    mean: Floats = (sums[high] - sums[low]) / max(1, high - low)
    return mean


def speech_of(group: Group) -> float:
    """Probability that this was said, not thought or planned: by the cue where there is one, else by the content."""
    if group.cue is not None:
        return group.cue.speech
    return sum(run.speech for run in group.pieces) / len(group.pieces)


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
        span = _content_span(text, tokens, run, leading=place == 0)
        if span is not None:
            pieces.append(span)
    if not pieces:
        return None
    return Attribution(
        content=tuple(sorted(pieces)),
        kind=_kind(tokens, group.pieces),
        mention=_plain_span(tokens, group.mention),
        cue=_plain_span(tokens, group.cue),
    )


def _content_span(text: str, tokens: Tokens, run: Run, *, leading: bool) -> Span | None:
    """The words of a content run: no outer marks, no stray punctuation, no complementiser."""
    first, last = _trimmed(tokens, run.first, run.last)
    if leading and first < last and tokens.words[first].lower() == "that" and tokens.states[first] != INSIDE:
        first, last = _trimmed(tokens, first + 1, last)
    if first > last or not any(c.isalnum() for c in text[tokens.starts[first] : tokens.ends[last]]):
        return None
    return Span(tokens.starts[first], tokens.ends[last])


def _trimmed(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """``first..last`` without what does not belong at the edges of a content; empty when ``first > last``."""
    while first <= last:
        if _is_stray(tokens, first, _STOPS_AT_START) or _is_outer_open(tokens, first, last):
            first += 1
        elif _is_stray(tokens, last, _STOPS_AT_END) or _is_outer_close(tokens, first, last):
            last -= 1
        else:
            break
    return first, last


def _is_stray(tokens: Tokens, index: int, stops: frozenset[str]) -> bool:
    """A stop belongs to the content only when it stands in the quotation marks with it."""
    return tokens.is_break(index) or (tokens.words[index] in stops and tokens.states[index] != INSIDE)


def _is_outer_open(tokens: Tokens, first: int, last: int) -> bool:
    """Is the first token a mark that encloses the whole, or whose partner lies outside?"""
    if tokens.states[first] < MARK_OPEN:
        return False
    if tokens.states[first] == MARK_CLOSE:
        return True
    partner = next((i for i in range(first + 1, last + 1) if tokens.states[i] >= MARK_OPEN), None)
    return partner is None or partner == last or tokens.states[partner] == MARK_OPEN


def _is_outer_close(tokens: Tokens, first: int, last: int) -> bool:
    """Is the last token a mark whose partner lies outside, or reopens a quotation of several paragraphs?"""
    if tokens.states[last] < MARK_OPEN:
        return False
    partner = next((i for i in range(last - 1, first - 1, -1) if tokens.states[i] >= MARK_OPEN), None)
    if tokens.states[last] == MARK_OPEN or partner is None or tokens.states[partner] == MARK_CLOSE:
        return True
    return partner > first and tokens.is_break(partner - 1)


def _plain_span(tokens: Tokens, run: Run | None) -> Span | None:
    """A mention or a cue without punctuation or marks at its edges."""
    if run is None:
        return None
    first, last = run.first, run.last
    while first < last and (tokens.is_break(first) or tokens.words[first] in _AROUND_NAME):
        first += 1
    while last > first and (tokens.is_break(last) or tokens.words[last] in _AROUND_NAME):
        last -= 1
    return Span(tokens.starts[first], tokens.ends[last])


def _kind(tokens: Tokens, runs: Sequence[Run]) -> StatementKind:
    states = [
        tokens.states[index] == INSIDE
        for run in runs
        for index in range(run.first, run.last + 1)
        if tokens.words[index][0].isalnum()
    ]
    if states and all(states):
        return StatementKind.DIRECT
    return StatementKind.MIXED if any(states) else StatementKind.INDIRECT


def _log_softmax(values: Floats) -> Floats:
    shifted = values - values.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result


def _sigmoid(values: Floats) -> Floats:
    result: Floats = (1 / (1 + np.exp(-np.clip(values, -30, 30)))).astype(np.float32)
    return result
