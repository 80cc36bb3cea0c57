"""Tags of tokens and runs of one role: what the encoder's logits say before anything is linked.

The tags are BIO over source (the mention), cue and content; each token takes its logits from the window in which it
lies most centrally.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tracker.extract.encoder import Encoded, Floats
from tracker.extract.tokens import Pieces, Tokens

OUT = 0
MENTION, CUE, CONTENT = 0, 1, 2
ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
TAG_COUNT = len(TAGS)
_FORBIDDEN = -1e4
_STEP = np.zeros((TAG_COUNT, TAG_COUNT), dtype=np.float32)
_FIRST = np.zeros(TAG_COUNT, dtype=np.float32)
for _inside in (2, 4, 6):
    _FIRST[_inside] = _FORBIDDEN
    for _before in range(TAG_COUNT):
        if _before not in (_inside, _inside - 1):
            _STEP[_before, _inside] = _FORBIDDEN


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


def _log_softmax(values: Floats) -> Floats:
    shifted = values - values.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result


def _sigmoid(values: Floats) -> Floats:
    result: Floats = (1 / (1 + np.exp(-np.clip(values, -30, 30)))).astype(np.float32)
    return result
