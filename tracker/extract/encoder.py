"""The network that runs: a folder with weights, pieces and a config goes in, logits and link vectors come out.

``onnxruntime`` on the CPU, int8 weights; nothing is downloaded and nothing is trained here.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from tracker.extract.gate import Flags
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


Session = Callable[[Ints, Ints], tuple[Floats, Floats]]
"""The network itself: ids and types of one window (pieces) to logits and link vectors (pieces x numbers)."""


class Encoder:
    """A network with its vocabulary and config; cuts texts into windows and runs them, several at once."""

    def __init__(
        self, session: Session, vocabulary: Vocabulary, config: dict[str, Any], *, digest: str = "", threads: int = 1
    ) -> None:
        self._session = session
        self._threads = threads
        self.vocabulary = vocabulary
        self.config = config
        self.digest = digest

    @classmethod
    def load(cls, folder: Path = WEIGHTS, *, threads: int | None = None) -> "Encoder":
        """The encoder of a folder with weights, vocabulary and config; ``digest`` is the SHA-256 of the weights."""
        config = json.loads((folder / CONFIG_FILE).read_text("utf-8"))
        with (folder / MODEL_FILE).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        vocabulary = Vocabulary.read(folder / VOCABULARY_FILE)
        threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
        return cls(_OnnxSession(folder / MODEL_FILE), vocabulary, config, digest=digest, threads=threads)

    def windows(self, count: int) -> list[Window]:
        """Windows of like width over ``count`` pieces, as few as can be; neighbours share ``overlap`` pieces."""
        width, overlap = int(self.config["window"]) - 2, int(self.config["overlap"])
        if not count:
            return []
        number = max(1, -(-(count - overlap) // (width - overlap)))
        each = -(-(count + (number - 1) * overlap) // number)
        starts = [place * (each - overlap) for place in range(number)]
        return [Window(start, min(start + each, count)) for start in starts]

    def encode(self, texts: Sequence[tuple[Pieces, Flags]]) -> list[list[Encoded]]:
        """Run those windows of all texts in which a piece is flagged; the answer is in the order of the texts.

        A window is always run alone, so what is found in a text does not depend on what is read with it.
        """
        work = [
            (number, window)
            for number, (pieces, flags) in enumerate(texts)
            for window in self.windows(len(pieces))
            if flags[window.start : window.end].any()
        ]
        found: list[list[Encoded]] = [[] for _ in texts]
        for (number, _), encoded in zip(work, self._run_all(texts, work), strict=True):
            found[number].append(encoded)
        return found

    def _run_all(self, texts: Sequence[tuple[Pieces, Flags]], work: Sequence[tuple[int, Window]]) -> Iterator[Encoded]:
        def run(item: tuple[int, Window]) -> Encoded:
            return self._run(texts[item[0]][0], item[1])

        return map(run, work) if self._threads == 1 or len(work) < 2 else self._pool.map(run, work)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._threads, thread_name_prefix="encoder")

    def _run(self, pieces: Pieces, window: Window) -> Encoded:
        last = window.end - window.start + 1
        ids: Ints = np.empty(last + 1, dtype=np.int64)
        types: Ints = np.empty(last + 1, dtype=np.int64)
        ids[0], ids[last] = self.vocabulary.start, self.vocabulary.separator
        types[0] = types[last] = BREAK_SHAPE
        ids[1:last] = pieces.ids[window.start : window.end]
        types[1:last] = pieces.types[window.start : window.end]
        logits, vectors = self._session(ids, types)
        return Encoded(window, logits[1:last], vectors[1:last])


class _OnnxSession:
    """The ONNX session, made on first use: a command that extracts nothing does not pay for it.

    One thread each: windows run side by side instead, which loses less than dividing every product.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # The graph is fused as it is (training/graph.py); the runtime's own fusions would make slower operators of it.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        return onnxruntime.InferenceSession(str(self._path), options, providers=["CPUExecutionProvider"])

    def __call__(self, ids: Ints, types: Ints) -> tuple[Floats, Floats]:
        with self._lock:
            session = self._session
        logits, vectors = session.run(None, {"ids": ids[None], "types": types[None]})
        return logits[0], vectors[0]
