"""The network in torch: a BERT-like encoder with 16 input types, tag and level logits and link vectors.

The same class holds the student (MiniLM, 6 layers of 384) and the teacher (MPNet, 12 layers of 768, with a bias for
relative positions). Both read the same word pieces: the embedding tables are picked by the pieces of our vocabulary.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from tracker.extract.encoder import CONFIG_FILE, MODEL_FILE
from tracker.extract.links import DISTANCES, LINK_WIDTH
from tracker.extract.runs import TAG_COUNT
from tracker.extract.tokens import PAD, SEPARATOR, START, TYPES, UNKNOWN
from training.graph import read_weights

_BUCKETS, _FARTHEST = 32, 128
_SPECIAL_IN_MPNET = {START: "<s>", PAD: "<pad>", SEPARATOR: "</s>", UNKNOWN: "[UNK]"}


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a network. ``relative``: attention has a bias for relative positions, as in MPNet."""

    vocabulary: int
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    relative: bool = False


class Layer(nn.Module):
    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value = nn.Linear(width, width), nn.Linear(width, width), nn.Linear(width, width)
        self.out, self.norm1 = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.wide, self.narrow = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        rows, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(rows, length, width))))
        y: Tensor = self.norm2(x + self.drop(self.narrow(functional.gelu(self.wide(x)))))
        return y


class Network(nn.Module):
    """``forward(ids, types, mask) -> (logits, vectors)``: 7 tags and a level logit, and four link vectors per piece."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.types = nn.Embedding(TYPES, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.relative = nn.Embedding(_BUCKETS, shape.heads) if shape.relative else None
        self.drop = nn.Dropout(dropout)
        self.logits = nn.Linear(shape.width, TAG_COUNT + 1)
        self.vectors = nn.Linear(shape.width, 4 * LINK_WIDTH)
        self.null = nn.Parameter(torch.zeros(2))
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))

    def forward(self, ids: Tensor, types: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.words(ids) + self.positions(place)[None] + self.types(types)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.relative is not None:
            bias = bias + self.relative(_buckets(place)).permute(2, 0, 1)[None]
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(x)
        return self.logits(x), self.vectors(x)


def _buckets(place: Tensor) -> Tensor:
    """Relative positions in 32 buckets, logarithmic from 8 on (T5's scheme, as MPNet uses it)."""
    distance = place[:, None] - place[None, :]
    half, exact = _BUCKETS // 2, _BUCKETS // 4
    sign = (distance < 0).long() * half
    distance = distance.abs()
    far = (
        exact + (torch.log(distance.float().clamp(min=1) / exact) / math.log(_FARTHEST / exact) * (half - exact)).long()
    )
    return sign + torch.where(distance < exact, distance, far.clamp(max=half - 1))


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Tensors of a ``.safetensors`` file in float32: a length, a JSON header, then the numbers."""
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header: dict[str, Any] = json.loads(raw[8 : 8 + size])
    kinds = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
    found = {}
    for name, each in header.items():
        if name != "__metadata__":
            start, end = (8 + size + offset for offset in each["data_offsets"])
            array = np.frombuffer(raw[start:end], dtype=kinds[each["dtype"]]).reshape(each["shape"])
            found[name] = torch.from_numpy(array.copy()).float()
    return found


def load_minilm(folder: Path, pieces: Sequence[str], *, dropout: float = 0.1) -> Network:
    """A student with the weights of all-MiniLM-L6-v2 and new heads."""
    weights = read_safetensors(folder / "model.safetensors")
    rows = _rows(folder / "vocab.txt", pieces, {})
    network = Network(Shape(vocabulary=len(pieces)), dropout)
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
        "wide": "intermediate.dense", "narrow": "output.dense", "norm2": "output.LayerNorm",
    }  # fmt: skip
    _fill(network, weights, rows, names, first_position=0)
    return network


def load_mpnet(folder: Path, pieces: Sequence[str], *, dropout: float = 0.1) -> Network:
    """A teacher with the weights of all-mpnet-base-v2 and new heads."""
    weights = read_safetensors(folder / "model.safetensors")
    rows = _rows(folder / "vocab.txt", pieces, _SPECIAL_IN_MPNET)
    shape = Shape(vocabulary=len(pieces), layers=12, width=768, inner=3072, relative=True)
    network = Network(shape, dropout)
    names = {
        "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v", "out": "attention.attn.o",
        "norm1": "attention.LayerNorm", "norm2": "output.LayerNorm",
        "wide": "intermediate.dense", "narrow": "output.dense",
    }  # fmt: skip
    # Positions 0 and 1 of MPNet are padding.
    _fill(network, weights, rows, names, first_position=2)
    assert network.relative is not None
    network.relative.weight.data = weights["encoder.relative_attention_bias.weight"]
    return network


def load_folder(folder: Path) -> Network:
    """The network of a folder with weights that ``training.export`` wrote: a teacher, or to go on from."""
    weights = read_weights(folder / MODEL_FILE)
    links = json.loads((folder / CONFIG_FILE).read_text("utf-8"))["links"]
    layers = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
    network = Network(Shape(vocabulary=len(weights["words.weight"]), layers=layers))
    state = {name: torch.tensor(value) for name, value in weights.items()}
    network.load_state_dict(state | {name: torch.tensor(links[name]) for name in ("null", "distance")})
    return network.eval()


def _rows(vocabulary: Path, pieces: Sequence[str], special: dict[str, str]) -> list[int]:
    lines = vocabulary.read_text("utf-8").rstrip("\n").split("\n")
    numbers = {piece: number for number, piece in enumerate(lines)}
    return [numbers[special.get(piece, piece)] for piece in pieces]


def _fill(
    network: Network, weights: dict[str, Tensor], rows: list[int], names: dict[str, str], *, first_position: int
) -> None:
    table = weights["embeddings.word_embeddings.weight"]
    network.words.weight.data = table[rows].clone()
    positions = weights["embeddings.position_embeddings.weight"]
    network.positions.weight.data = positions[first_position : first_position + network.shape.positions].clone()
    kinds = weights.get("embeddings.token_type_embeddings.weight")
    first = kinds[0] if kinds is not None else torch.zeros(network.shape.width)
    network.types.weight.data = first[None] + torch.randn(TYPES, network.shape.width) * 0.01
    _copy(network.norm, weights, "embeddings.LayerNorm")
    for number, layer in enumerate(network.layers):
        for ours, theirs in names.items():
            _copy(getattr(layer, ours), weights, f"encoder.layer.{number}.{theirs}")


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.load_state_dict({"weight": weights[f"{name}.weight"], "bias": weights[f"{name}.bias"]})
