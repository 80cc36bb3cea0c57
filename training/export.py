"""Turn a trained model into the folder that ships: int8 ONNX, vocabulary, config.

    python -m training.export MODEL.pt[,MODEL2.pt...] vocabulary.txt FOLDER [--window 512] [--stride 456]

Several models are averaged first. Weights are int8 per channel, activations stay float and are quantised as they come.
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import cast

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from tracker.extract.encoder import CONFIG_FILE, MODEL_FILE, VOCABULARY_FILE
from training.model import Layer, Network
from training.torch_encoder import config_of
from training.train import soup

_OPSET = 17


class _Exported(nn.Module):
    """The network with the argument names of the runtime."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, ty: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        logits, vectors = self.network(ids, ty, mask)
        return logits, vectors


def export(network: Network, folder: Path, *, window: int, stride: int) -> None:
    """Write ``encoder.onnx`` and ``config.json``; the vocabulary is copied by the caller."""
    folder.mkdir(parents=True, exist_ok=True)
    network = network.float().cpu().eval()
    for layer in network.layers:
        # The fused attention of torch has no counterpart that can be quantised.
        cast(Layer, layer).plain = True
    example = torch.ones((2, 40), dtype=torch.long)
    names, outputs = ["ids", "ty", "mask"], ["lg", "pj"]
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            _Exported(network),
            (example, torch.zeros_like(example), example),
            str(plain),
            input_names=names,
            output_names=outputs,
            dynamic_axes={name: {0: "rows", 1: "pieces"} for name in (*names, *outputs)},
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            folder / MODEL_FILE,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )
    config = config_of(network, window=window, stride=stride)
    (folder / CONFIG_FILE).write_text(json.dumps(config, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("models", help="one or more model.pt, with commas between")
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--window", type=int, default=512)
    parser.add_argument("--stride", type=int, default=456)
    arguments = parser.parse_args()
    network = soup([Path(each) for each in arguments.models.split(",")])
    export(network, arguments.folder, window=arguments.window, stride=arguments.stride)
    (arguments.folder / VOCABULARY_FILE).write_bytes(arguments.vocabulary.read_bytes())


if __name__ == "__main__":
    main()
