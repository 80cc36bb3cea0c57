"""Which mention and which cue a content belongs to.

Each content run looks among the runs of the same window: the dot product of two vectors plus a bias for their distance,
against a score for "none". Runs with one cue are pieces of one attribution. Vectors of different windows cannot be
compared: end to end that costs 23 points.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tracker.extract.encoder import Encoded, Floats
from tracker.extract.runs import CONTENT, CUE, MENTION, Run
from tracker.extract.tokens import MARK_OPEN, OUTSIDE, Tokens

LINK_WIDTH = 64
"""Width of each link vector; four of them stand side by side: content and mention, content and cue."""
DISTANCES = 16
_DASHES = frozenset("―—–-") | {"--"}
_STOPS = frozenset(".,;")
_SURE = 3.0
"""The margin of a link that needs no scores; about the median of those the heads find."""


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """The part of the link heads that is no matrix: scores of "none" and biases per distance, for mention and cue."""

    null: tuple[float, float]
    distance: tuple[tuple[float, ...], tuple[float, ...]]


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


def distance_bucket(content: tuple[int, int], other: tuple[int, int]) -> int:
    """Signed logarithm of the distance in pieces between two half-open stretches: 0-7 before, 8-15 after."""
    after = other[0] >= content[1]
    distance = other[0] - content[1] if after else max(0, content[0] - other[1])
    return (DISTANCES // 2 if after else 0) + min(DISTANCES // 2 - 1, int(math.log2(distance + 1)))


def group_runs(tokens: Tokens, runs: Sequence[Run], encoded: Sequence[Encoded], links: LinkWeights) -> list[Group]:
    """Link each content run to a mention and a cue; content runs with one cue are pieces of one attribution."""
    mentions, cues, contents = ([run for run in runs if run.role == role] for role in (MENTION, CUE, CONTENT))
    found: dict[int, tuple[Link, Link]] = {}
    for place, numbers in _by_window(contents, encoded).items():
        chosen = [contents[number] for number in numbers]
        to_mention = _best_links(chosen, mentions, MENTION, encoded[place], links)
        to_cue = _best_links(chosen, cues, CUE, encoded[place], links)
        found |= dict(zip(numbers, zip(to_mention, to_cue, strict=True), strict=True))
    groups: dict[int, Group] = {}
    votes: dict[int, dict[int | None, int]] = {}
    for number, run in enumerate(contents):
        mention, cue = found[number]
        signer = _signer(tokens, run, mentions)
        if signer is not None:
            mention, cue = Link(signer, _SURE), Link(None, 0.0)
        key = cue.choice if cue.choice is not None else -1 - number
        group = groups.setdefault(key, Group([], cues[cue.choice] if cue.choice is not None else None, None, []))
        group.pieces.append(run)
        group.margins.append(mention.margin)
        count = votes.setdefault(key, {})
        count[mention.choice] = count.get(mention.choice, 0) + run.last - run.first + 1
    for key, group in groups.items():
        choice = max(votes[key], key=lambda each: votes[key][each])
        group.mention = mentions[choice] if choice is not None else None
    return list(groups.values())


def _by_window(contents: Sequence[Run], encoded: Sequence[Encoded]) -> dict[int, list[int]]:
    """Numbers of the contents by the window that each is looked at in."""
    found: dict[int, list[int]] = {}
    for number, run in enumerate(contents):
        found.setdefault(_most_central(run, encoded), []).append(number)
    return found


def _signer(tokens: Tokens, content: Run, mentions: Sequence[Run]) -> int | None:
    """The mention a quotation is signed with: ``“...” ― Ann Lee`` at the end of a paragraph.

    In a list of letters or posts the link heads slip by one name; what is printed leaves no doubt.
    """
    at = content.last + 1
    while at < len(tokens) and tokens.states[at] >= MARK_OPEN:
        at += 1
    if at >= len(tokens) or tokens.words[at] not in _DASHES or tokens.states[at - 1] == OUTSIDE:
        return None
    for number, mention in enumerate(mentions):
        if mention.first == at + 1:
            end = mention.last + 1
            while end < len(tokens) and tokens.words[end] in _STOPS:
                end += 1
            return number if end == len(tokens) or tokens.is_break(end) else None
    return None


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


def _best_links(
    contents: Sequence[Run], candidates: Sequence[Run], role: int, encoded: Encoded, links: LinkWeights
) -> list[Link]:
    """For each content the candidate with the best score inside the window, if it is better than none."""
    start, end = encoded.window.start, encoded.window.end
    inside = [place for place, each in enumerate(candidates) if start <= each.low and each.high <= end]
    if not inside:
        return [Link(None, 0.0) for _ in contents]
    offset = role * 2 * LINK_WIDTH
    near = [candidates[place] for place in inside]
    queries = _means(encoded, contents, offset)
    keys = _means(encoded, near, offset + LINK_WIDTH)
    bias = links.distance[role]
    buckets = [[bias[distance_bucket((run.low, run.high), (each.low, each.high))] for each in near] for run in contents]
    none = np.full((len(contents), 1), links.null[role], dtype=np.float32)
    scores = np.hstack([none, queries @ keys.T / math.sqrt(LINK_WIDTH) + np.array(buckets, dtype=np.float32)])
    best = scores.argmax(1)
    ordered = np.sort(scores, axis=1)
    margins = ordered[:, -1] - ordered[:, -2]
    return [
        Link(inside[choice - 1] if choice else None, float(margin))
        for choice, margin in zip(best, margins, strict=True)
    ]


def _means(encoded: Encoded, runs: Sequence[Run], offset: int) -> Floats:
    """The mean link vector of each run, over those of its pieces that lie in the window."""
    window, vectors = encoded.window, encoded.vectors[:, offset : offset + LINK_WIDTH]
    found: Floats = np.stack(
        [vectors[max(run.low, window.start) - window.start : run.high - window.start].mean(0) for run in runs]
    )
    return found


def speech_of(group: Group) -> float:
    """Probability that this was said, not thought or planned: by the cue where there is one, else by the content."""
    if group.cue is not None:
        return group.cue.speech
    return sum(run.speech for run in group.pieces) / len(group.pieces)
