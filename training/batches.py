"""From training articles to padded batches: pieces, tags, levels, and which runs belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from tracker.extract.links import distance_bucket
from tracker.extract.runs import CONTENT, CUE, MENTION
from tracker.extract.tokens import BREAK_SHAPE, Ints, Pieces, Tokens, Vocabulary, to_pieces
from training.prepare import Article

IGNORED = -100
_ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class LabelledRun:
    """Pieces ``[low, high)`` of one role and the numbers of the relations they belong to."""

    role: int
    low: int
    high: int
    owners: frozenset[int]


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as the network sees it, with labels per piece."""

    pieces: Pieces
    tags: Ints
    levels: Ints
    runs: list[LabelledRun]
    has: list[tuple[bool, bool]]
    number: int = 0


def to_sample(article: Article, vocabulary: Vocabulary, number: int = 0) -> Sample:
    """Pieces and labels of an article; only the first piece of a token carries a label."""
    count = len(article.words)
    pieces = to_pieces(Tokens([0] * count, [0] * count, article.words, article.states), vocabulary)
    tags = np.full(len(pieces), IGNORED, dtype=np.int64)
    levels = np.full(len(pieces), IGNORED, dtype=np.int64)
    roles, owners = _token_roles(article)
    breaks = {i for i, word in enumerate(article.words) if word == "\n"}
    unknown = set(article.unknown)
    runs: list[LabelledRun] = []
    before = last = -1
    open_run: tuple[int, int, set[int]] | None = None
    for index in range(count):
        if index in breaks:
            continue
        role = roles[index]
        low = int(pieces.lows[index])
        goes_on = role >= 0 and before == role and open_run is not None and bool(open_run[2] & owners[index])
        if not goes_on and open_run is not None:
            runs.append(_closed(open_run, last, pieces))
            open_run = None
        if role >= 0:
            tags[low] = 2 * role + (2 if goes_on else 1)
            levels[low] = _level(article, owners[index])
            if goes_on and open_run is not None:
                open_run[2].update(owners[index])
            else:
                open_run = (role, index, set(owners[index]))
        elif index not in unknown:
            tags[low] = 0
        before, last = role, index
    if open_run is not None:
        runs.append(_closed(open_run, last, pieces))
    has = [(bool(r.source), bool(r.cue)) for r in article.relations]
    return Sample(pieces, tags, levels, runs, has, number)


def _token_roles(article: Article) -> tuple[list[int], list[set[int]]]:
    """Role of each token (-1: none) and its relations; where roles meet, the shorter kind of run wins."""
    roles = [-1] * len(article.words)
    owners: list[set[int]] = [set() for _ in article.words]
    for role in (CONTENT, CUE, MENTION):
        for number, relation in enumerate(article.relations):
            for index in getattr(relation, _ROLES[role]):
                if roles[index] != role:
                    roles[index], owners[index] = role, set()
                owners[index].add(number)
    return roles, owners


def _level(article: Article, owners: set[int]) -> int:
    levels = {article.relations[number].level for number in owners}
    return max(levels) if levels else IGNORED


def _closed(run: tuple[int, int, set[int]], last: int, pieces: Pieces) -> LabelledRun:
    return LabelledRun(run[0], int(pieces.lows[run[1]]), int(pieces.highs[last]), frozenset(run[2]))


@dataclass(frozen=True, slots=True)
class LinkTask:
    """Which run of ``role`` each content run of a batch belongs to.

    ``contents`` and ``candidates`` are (row, low, high); ``choices`` holds for each content the numbers of the
    candidates of its window, filled up with -1; ``right`` has one column more, for "none".
    """

    role: int
    contents: Tensor
    candidates: Tensor
    choices: Tensor
    buckets: Tensor
    right: Tensor

    def to(self, device: str) -> "LinkTask":
        tensors = (self.contents, self.candidates, self.choices, self.buckets, self.right)
        return LinkTask(self.role, *(tensor.to(device, non_blocking=True) for tensor in tensors))


@dataclass(frozen=True, slots=True)
class Batch:
    ids: Tensor
    types: Tensor
    mask: Tensor
    tags: Tensor
    levels: Tensor
    links: list[LinkTask]
    places: list[tuple[int, int, int]]
    """(number of the article, first and last piece) of each row."""

    def to(self, device: str) -> "Batch":
        tensors = (self.ids, self.types, self.mask, self.tags, self.levels)
        moved = (tensor.to(device, non_blocking=True) for tensor in tensors)
        return Batch(*moved, [task.to(device) for task in self.links], self.places)


def windows(samples: Sequence[Sample], width: int, random: Random) -> list[tuple[Sample, int, int]]:
    """Windows of ``width - 2`` pieces over all samples with a random start, shuffled."""
    found = []
    room = width - 2
    for sample in samples:
        count = len(sample.pieces)
        start = 0 if count <= room else -random.randrange(room // 2)
        while start < count:
            low, high = max(0, start), min(start + room, count)
            if high - low > 8 or high - low == count:
                found.append((sample, low, high))
            start += room
    random.shuffle(found)
    return found


def batches(
    samples: Sequence[Sample], vocabulary: Vocabulary, *, width: int, size: int, random: Random
) -> Iterator[Batch]:
    """One epoch of batches; windows of like length together within a shuffled stretch."""
    order = windows(samples, width, random)
    for first in range(0, len(order), size):
        yield collate(order[first : first + size], vocabulary)


def collate(rows: Sequence[tuple[Sample, int, int]], vocabulary: Vocabulary) -> Batch:
    longest = max(high - low for _, low, high in rows) + 2
    shape = (len(rows), longest)
    ids, types = np.full(shape, vocabulary.pad, dtype=np.int64), np.zeros(shape, dtype=np.int64)
    mask = np.zeros(shape, dtype=np.int64)
    tags, levels = np.full(shape, IGNORED, dtype=np.int64), np.full(shape, IGNORED, dtype=np.int64)
    places = []
    for row, (sample, low, high) in enumerate(rows):
        last = high - low + 1
        ids[row, 0], ids[row, last] = vocabulary.start, vocabulary.separator
        ids[row, 1:last] = sample.pieces.ids[low:high]
        types[row, 0] = types[row, last] = BREAK_SHAPE
        types[row, 1:last] = sample.pieces.types[low:high]
        mask[row, : last + 1] = 1
        tags[row, 1:last] = sample.tags[low:high]
        levels[row, 1:last] = sample.levels[low:high]
        places.append((sample.number, low, high))
    as_tensor = torch.from_numpy
    links = [task for role in (MENTION, CUE) if (task := _link_task(rows, role)) is not None]
    return Batch(as_tensor(ids), as_tensor(types), as_tensor(mask), as_tensor(tags), as_tensor(levels), links, places)


def _link_task(rows: Sequence[tuple[Sample, int, int]], role: int) -> LinkTask | None:
    contents: list[tuple[int, int, int]] = []
    candidates: list[tuple[int, int, int]] = []
    found: list[tuple[list[int], list[int], list[bool]]] = []
    for row, (sample, low, high) in enumerate(rows):
        inside = [run for run in sample.runs if run.low >= low and run.high <= high]
        others = [run for run in inside if run.role == role]
        first = len(candidates)
        candidates += [(row, run.low - low + 1, run.high - low + 1) for run in others]
        for run in inside:
            if run.role != CONTENT or not others:
                continue
            contents.append((row, run.low - low + 1, run.high - low + 1))
            right = [bool(run.owners & other.owners) for other in others]
            # None is right only where the relation has none at all, not where it lies outside the window.
            right.append(not any(right) and not any(sample.has[number][role] for number in run.owners))
            buckets = [distance_bucket((run.low, run.high), (other.low, other.high)) for other in others]
            found.append((list(range(first, len(candidates))), buckets, right))
    if not contents:
        return None
    most = max(len(choices) for choices, _, _ in found)
    choice = torch.full((len(found), most), -1)
    bucket = torch.zeros((len(found), most), dtype=torch.long)
    rights = torch.zeros((len(found), most + 1), dtype=torch.bool)
    for place, (choices, buckets, right) in enumerate(found):
        choice[place, : len(choices)] = torch.tensor(choices)
        bucket[place, : len(choices)] = torch.tensor(buckets)
        rights[place, : len(choices)] = torch.tensor(right[:-1])
        rights[place, -1] = right[-1]
    return LinkTask(role, torch.tensor(contents), torch.tensor(candidates), choice, bucket, rights)
