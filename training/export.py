"""Turn a trained model into the folder that ships: int8 ONNX, vocabulary, config.

    python -m training.export MODEL.pt[,MODEL2.pt...] vocabulary.txt FOLDER [--window 512] [--overlap 54]

Several models are averaged first. Weights are int8 per output, activations stay float and are quantised as they come.
"""

import argparse
import json
from pathlib import Path

import onnx

from tracker.extract.encoder import CONFIG_FILE, MODEL_FILE, VOCABULARY_FILE
from training.graph import build
from training.model import Network
from training.torch_encoder import config_of
from training.train import soup


def export(network: Network, folder: Path, *, window: int, overlap: int) -> None:
    """Write ``encoder.onnx`` and ``config.json``; the vocabulary is copied by the caller."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.detach().float().cpu().numpy() for name, value in network.state_dict().items()}
    model = build(weights, layers=network.shape.layers, heads=network.shape.heads)
    onnx.save(model, folder / MODEL_FILE)
    config = config_of(network, window=window, overlap=overlap)
    (folder / CONFIG_FILE).write_text(json.dumps(config, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("models", help="one or more model.pt, with commas between")
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--window", type=int, default=512)
    parser.add_argument("--overlap", type=int, default=54, help="pieces that neighbouring windows share")
    arguments = parser.parse_args()
    network = soup([Path(each) for each in arguments.models.split(",")])
    export(network, arguments.folder, window=arguments.window, overlap=arguments.overlap)
    (arguments.folder / VOCABULARY_FILE).write_bytes(arguments.vocabulary.read_bytes())


if __name__ == "__main__":
    main()
