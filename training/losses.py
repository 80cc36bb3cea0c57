"""What the network is trained for: tags, levels and links, from gold labels and from a teacher's opinion."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as functional
from torch import Tensor

from tracker.extract.links import LINK_WIDTH
from tracker.extract.runs import TAG_COUNT
from training.batches import IGNORED, Batch, LinkTask
from training.model import Network

LINK_WEIGHT, LEVEL_WEIGHT = 0.3, 0.2
_NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a network (or the mean of several) thinks of a batch: probabilities, and one matrix per link task."""

    tags: Tensor
    levels: Tensor
    links: list[Tensor]


def link_scores(network: Network, vectors: Tensor, task: LinkTask) -> Tensor:
    """Scores (contents x candidates of the window + none) as ``decode`` computes them."""
    start = task.role * 2 * LINK_WIDTH
    zero = vectors.new_zeros((vectors.shape[0], 1, 2 * LINK_WIDTH))
    sums = torch.cat([zero, vectors[..., start : start + 2 * LINK_WIDTH].float().cumsum(1)], 1)
    queries = _means(sums[..., :LINK_WIDTH], task.contents)
    keys = _means(sums[..., LINK_WIDTH:], task.candidates)[task.choices.clamp(min=0)]
    scores = (queries[:, None] * keys).sum(-1) / math.sqrt(LINK_WIDTH) + network.distance[task.role][task.buckets]
    scores = scores.masked_fill(task.choices < 0, _NEVER)
    none = network.null[task.role].expand(len(scores), 1)
    return torch.cat([scores, none], 1)


def _means(sums: Tensor, runs: Tensor) -> Tensor:
    row, low, high = runs.unbind(1)
    return (sums[row, high] - sums[row, low]) / (high - low).clamp(min=1)[:, None]


def opinion(networks: Sequence[Network], batch: Batch) -> Opinion:
    """The mean opinion of some networks."""
    each = []
    for network in networks:
        logits, vectors = network(batch.ids, batch.types, batch.mask)
        logits = logits.float()
        links = [link_scores(network, vectors, task).softmax(1) for task in batch.links]
        each.append(Opinion(logits[..., :TAG_COUNT].softmax(-1), logits[..., TAG_COUNT].sigmoid(), links))
    if len(each) == 1:
        return each[0]
    return Opinion(
        torch.stack([o.tags for o in each]).mean(0),
        torch.stack([o.levels for o in each]).mean(0),
        [torch.stack(matrices).mean(0) for matrices in zip(*(o.links for o in each), strict=True)],
    )


def loss(network: Network, batch: Batch, teacher: Opinion | None = None, *, trust: float = 0.7) -> Tensor:
    """The loss of a batch; ``trust`` is the share of the teacher's opinion against the gold labels."""
    logits, vectors = network(batch.ids, batch.types, batch.mask)
    logits = logits.float()
    tagged = batch.tags != IGNORED
    levelled = batch.levels != IGNORED
    scores = [link_scores(network, vectors, task) for task in batch.links]
    gold = _gold_loss(logits, scores, batch, tagged, levelled)
    if teacher is None:
        return gold
    tag_scores = logits[..., :TAG_COUNT][tagged].log_softmax(-1)
    total = -(teacher.tags[tagged] * tag_scores).sum(-1).mean()
    if levelled.any():
        level = logits[..., TAG_COUNT][levelled]
        total = total + LEVEL_WEIGHT * functional.binary_cross_entropy_with_logits(level, teacher.levels[levelled])
    if scores:
        parts = [-(t * s.log_softmax(1)).sum(1) for s, t in zip(scores, teacher.links, strict=True)]
        total = total + LINK_WEIGHT * torch.cat(parts).mean()
    return trust * total + (1 - trust) * gold


def _gold_loss(logits: Tensor, scores: list[Tensor], batch: Batch, tagged: Tensor, levelled: Tensor) -> Tensor:
    total = functional.cross_entropy(logits[..., :TAG_COUNT][tagged], batch.tags[tagged])
    if levelled.any():
        level = logits[..., TAG_COUNT][levelled]
        total = total + LEVEL_WEIGHT * functional.binary_cross_entropy_with_logits(
            level, batch.levels[levelled].float()
        )
    parts = []
    for score, task in zip(scores, batch.links, strict=True):
        known = task.right.any(1)
        right = score.log_softmax(1).masked_fill(~task.right, _NEVER)
        parts.append(-torch.logsumexp(right[known], 1))
    if parts and sum(map(len, parts)):
        total = total + LINK_WEIGHT * torch.cat(parts).mean()
    return total
