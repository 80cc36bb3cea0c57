"""The network that runs: a folder with weights, pieces and a config goes in, logits and link vectors come out.

``onnxruntime`` on the CPU, int8 weights; nothing is downloaded and nothing is trained here.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from tracker.extract.tokens import BREAK_SHAPE, Ints, Pieces, Vocabulary

Floats = npt.NDArray[np.float32]

WEIGHTS = Path(__file__).parent / "weights"
MODEL_FILE, VOCABULARY_FILE, CONFIG_FILE = "encoder.onnx", "vocabulary.txt", "config.json"

_MOST_THREADS = 4
"""More threads than this no longer help a model of this size."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch ``[start, end)`` of a text's pieces that the encoder sees at once."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder says of one window: ``logits`` and ``vectors`` have one row per piece."""

    window: Window
    logits: Floats
    vectors: Floats


Session = Callable[[Ints, Ints, Ints], tuple[Floats, Floats]]
"""The network itself: ids, types and mask (rows x pieces) to logits and link vectors (rows x pieces x numbers)."""


class Encoder:
    """A network with its vocabulary and config; cuts texts into windows and runs them in batches."""

    def __init__(self, session: Session, vocabulary: Vocabulary, config: dict[str, Any], *, digest: str = "") -> None:
        self._session = session
        self.vocabulary = vocabulary
        self.config = config
        self.digest = digest

    @classmethod
    def load(cls, folder: Path = WEIGHTS, *, threads: int | None = None) -> "Encoder":
        """The encoder of a folder with weights, vocabulary and config; ``digest`` is the SHA-256 of the weights."""
        config = json.loads((folder / CONFIG_FILE).read_text("utf-8"))
        with (folder / MODEL_FILE).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        session = _OnnxSession(folder / MODEL_FILE, threads or min(_MOST_THREADS, os.cpu_count() or 1))
        return cls(session, Vocabulary.read(folder / VOCABULARY_FILE), config, digest=digest)

    def windows(self, count: int) -> list[Window]:
        """Windows over ``count`` pieces; each piece lies in at least one, most in the middle of one."""
        width, stride = int(self.config["window"]) - 2, int(self.config["stride"])
        starts = [0]
        while starts[-1] + width < count:
            starts.append(min(starts[-1] + stride, count - width))
        return [Window(start, min(start + width, count)) for start in starts]

    def encode(self, texts: Sequence[Pieces]) -> list[list[Encoded]]:
        """Run all windows of all texts, those of like length together; the answer is in the order of the texts."""
        work = [(number, window) for number, pieces in enumerate(texts) for window in self.windows(len(pieces))]
        work = [(number, window) for number, window in work if window.end > window.start]
        work.sort(key=lambda item: item[1].end - item[1].start)
        found: list[list[Encoded]] = [[] for _ in texts]
        for batch in _batches(work, int(self.config.get("batch", 8))):
            for (number, _), encoded in zip(batch, self._run(texts, batch), strict=True):
                found[number].append(encoded)
        for of_text in found:
            of_text.sort(key=lambda encoded: encoded.window.start)
        return found

    def _run(self, texts: Sequence[Pieces], batch: Sequence[tuple[int, Window]]) -> Iterator[Encoded]:
        width = max(window.end - window.start for _, window in batch) + 2
        ids: Ints = np.full((len(batch), width), self.vocabulary.pad, dtype=np.int64)
        types: Ints = np.zeros((len(batch), width), dtype=np.int64)
        mask: Ints = np.zeros((len(batch), width), dtype=np.int64)
        for row, (number, window) in enumerate(batch):
            pieces, last = texts[number], window.end - window.start + 1
            ids[row, 0], ids[row, last] = self.vocabulary.start, self.vocabulary.separator
            ids[row, 1:last] = pieces.ids[window.start : window.end]
            types[row, 0] = types[row, last] = BREAK_SHAPE
            types[row, 1:last] = pieces.types[window.start : window.end]
            mask[row, : last + 1] = 1
        logits, vectors = self._session(ids, types, mask)
        for row, (_, window) in enumerate(batch):
            last = window.end - window.start + 1
            yield Encoded(window, logits[row, 1:last], vectors[row, 1:last])


class _OnnxSession:
    """The ONNX session, made on first use: a command that extracts nothing does not pay for it."""

    def __init__(self, path: Path, threads: int) -> None:
        self._path = path
        self._threads = threads

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # Without this the arena keeps the memory of the largest batch ever seen.
        options.enable_cpu_mem_arena = False
        return onnxruntime.InferenceSession(str(self._path), options, providers=["CPUExecutionProvider"])

    def __call__(self, ids: Ints, types: Ints, mask: Ints) -> tuple[Floats, Floats]:
        logits, vectors = self._session.run(None, {"ids": ids, "ty": types, "mask": mask})
        return logits, vectors


def _batches(work: list[tuple[int, Window]], size: int) -> Iterator[list[tuple[int, Window]]]:
    for first in range(0, len(work), size):
        yield work[first : first + size]
