"""The network as the runtime likes it: one ONNX graph of fused operators, int8 weights, float activations.

Written node by node instead of traced from torch, for speed on a CPU: the word table is looked up as int8 and only the
rows found are made float; query, key and value are one product; attention is one operator that never holds a matrix of
all pairs. There is no mask: each window is run alone (rows of unlike length would cost more than they save).
Operators of the domain ``com.microsoft`` are ONNX Runtime's own and part of every build of it.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

Array = npt.NDArray[Any]

_OPSETS = (("", 17), ("com.microsoft", 1))
_RUNTIME = "com.microsoft"
_EPSILON = 1e-12
_TOGETHER = ("query", "key", "value")
"""Three products of one input, computed as one."""
_LARGEST = 127


class _Graph:
    """Nodes and constants in the making."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: Array) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, operator: str, inputs: Sequence[str], output: str, *, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, list(inputs), [output], domain=domain, **attributes))
        return output


def build(weights: Mapping[str, Array], *, layers: int, heads: int) -> onnx.ModelProto:
    """The graph of a network's float32 ``weights`` (named as torch names them; matrices are outputs x inputs).

    Inputs are ``ids`` and ``types`` (1 x pieces, int64), outputs ``logits`` and ``vectors`` (1 x pieces x numbers).
    """
    graph = _Graph()
    x = _embedding(graph, weights)
    for number in range(layers):
        x = _layer(graph, weights, f"layers.{number}.", x, heads=heads)
    for head in ("logits", "vectors"):
        _product(graph, x, head, weights[f"{head}.weight"], weights[f"{head}.bias"], output=head)
    rows = [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "pieces"]) for name in ("ids", "types")]
    found = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "pieces", len(weights[f"{name}.bias"])])
        for name in ("logits", "vectors")
    ]
    body = helper.make_graph(graph.nodes, "encoder", rows, found, list(graph.constants.values()))
    opsets = [helper.make_opsetid(domain, version) for domain, version in _OPSETS]
    return helper.make_model(body, opset_imports=opsets, ir_version=8)


def _embedding(graph: _Graph, weights: Mapping[str, Array]) -> str:
    """Word, position and type of each piece, added and normalised."""
    count = graph.node("Slice", [graph.node("Shape", ["ids"], "shape"), *_numbers(graph, 1, 2)], "count")
    pick = {"words": ("Gather", ["ids"]), "positions": ("Slice", [*_numbers(graph, 0), count])}
    word, place = (
        _rows(graph, table, weights[f"{table}.weight"], operator, inputs) for table, (operator, inputs) in pick.items()
    )
    kind = graph.node("Gather", [graph.constant("types.weight", weights["types.weight"]), "types"], "type")
    everything = graph.node("Add", [graph.node("Add", [word, kind], "word_type"), place], "embedded")
    return _normalised(graph, weights, "norm", everything)


def _rows(graph: _Graph, name: str, table: Array, operator: str, inputs: Sequence[str]) -> str:
    """Some rows of a table that is kept as int8, as floats."""
    numbers, scales = quantised(table, axis=1)
    found = graph.node(operator, [graph.constant(name, numbers), *inputs], f"{name}.rows")
    scale = graph.node(operator, [graph.constant(f"{name}.scales", scales[:, None]), *inputs], f"{name}.row_scales")
    floats = graph.node("Cast", [found], f"{name}.floats", to=TensorProto.FLOAT)
    return graph.node("Mul", [floats, scale], f"{name}.found")


def _numbers(graph: _Graph, *values: int) -> list[str]:
    return [graph.constant(f"number.{value}", np.array([value])) for value in values]


def _layer(graph: _Graph, weights: Mapping[str, Array], name: str, x: str, *, heads: int) -> str:
    matrix = np.concatenate([weights[f"{name}{part}.weight"] for part in _TOGETHER])
    bias = np.concatenate([weights[f"{name}{part}.bias"] for part in _TOGETHER])
    together = _product(graph, x, f"{name}qkv", matrix, bias)
    outputs = [f"{name}{part}" for part in _TOGETHER]
    graph.nodes.append(helper.make_node("Split", [together], outputs, axis=-1))
    mixed = graph.node("MultiHeadAttention", outputs, f"{name}mixed", domain=_RUNTIME, num_heads=heads)
    x = _added(graph, weights, f"{name}norm1", x, _linear(graph, weights, f"{name}out", mixed))
    wide = graph.node("Gelu", [_linear(graph, weights, f"{name}wide", x)], f"{name}gelu", domain=_RUNTIME)
    return _added(graph, weights, f"{name}norm2", x, _linear(graph, weights, f"{name}narrow", wide))


def _linear(graph: _Graph, weights: Mapping[str, Array], name: str, x: str) -> str:
    return _product(graph, x, name, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _product(graph: _Graph, x: str, name: str, matrix: Array, bias: Array, *, output: str | None = None) -> str:
    """``x @ matrix.T + bias``: x is quantised as it comes, the matrix was beforehand, per output."""
    numbers, scales = quantised(matrix, axis=1)
    inputs = [
        x,
        graph.constant(f"{name}.matrix", numbers.T),
        graph.constant(f"{name}.scale", scales),
        graph.constant(f"{name}.zero", np.zeros(len(scales), dtype=np.int8)),
        graph.constant(f"{name}.bias", bias.astype(np.float32)),
    ]
    return graph.node("DynamicQuantizeMatMul", inputs, output or f"{name}.product", domain=_RUNTIME)


def _added(graph: _Graph, weights: Mapping[str, Array], name: str, x: str, change: str) -> str:
    total = graph.node("Add", [x, change], f"{name}.sum")
    return _normalised(graph, weights, name, total)


def _normalised(graph: _Graph, weights: Mapping[str, Array], name: str, x: str) -> str:
    inputs = [x, *_norm(graph, weights, name)]
    return graph.node("LayerNormalization", inputs, f"{name}.out", axis=-1, epsilon=_EPSILON)


def _norm(graph: _Graph, weights: Mapping[str, Array], name: str) -> list[str]:
    return [graph.constant(f"{name}.{part}", weights[f"{name}.{part}"]) for part in ("weight", "bias")]


def quantised(matrix: Array, *, axis: int) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """int8 numbers and one scale for each row (axis 1 is summed over): ``numbers * scale`` is the matrix, nearly."""
    scales = np.maximum(np.abs(matrix).max(axis=axis), 1e-12) / _LARGEST
    numbers = np.rint(matrix / scales[:, None]).clip(-_LARGEST, _LARGEST)
    return numbers.astype(np.int8), scales.astype(np.float32)


def read_weights(path: Path) -> dict[str, Array]:
    """The float32 weights of a graph that ``build`` made, by their names in torch; what int8 lost is lost."""
    kept = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    found: dict[str, Array] = {}
    for table in ("words", "positions"):
        found[f"{table}.weight"] = kept.pop(table) * kept.pop(f"{table}.scales")
    for name in [name.removesuffix(".matrix") for name in kept if name.endswith(".matrix")]:
        found[f"{name}.weight"] = (kept.pop(f"{name}.matrix") * kept.pop(f"{name}.scale")).T
        found[f"{name}.bias"] = kept.pop(f"{name}.bias")
    for name in [name for name in found if ".qkv." in name]:
        parts = np.split(found.pop(name), len(_TOGETHER))
        found |= {name.replace("qkv", part): value for part, value in zip(_TOGETHER, parts, strict=True)}
    found |= {name: value for name, value in kept.items() if name.startswith(("layers.", "norm.", "types.")) and "zero" not in name}
    return {name: np.ascontiguousarray(value, dtype=np.float32) for name, value in found.items()}
