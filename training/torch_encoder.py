"""The torch network behind the extractor's own interface: to evaluate a model before it is exported."""

from typing import Any

import torch

from tracker.extract.encoder import Encoder, Floats
from tracker.extract.learned import LearnedExtractor
from tracker.extract.tokens import Ints, Vocabulary
from training.model import Network


def config_of(network: Network, *, window: int = 512, overlap: int = 54) -> dict[str, Any]:
    """The config that ships beside the weights, without calibration."""
    return {
        "format": 2,
        "window": window,
        "overlap": overlap,
        "links": {"null": network.null.tolist(), "distance": network.distance.tolist()},
        "least_speech": 0.0,
        "least_confidence": 0.0,
        "calibration": None,
    }


def torch_extractor(network: Network, vocabulary: Vocabulary, config: dict[str, Any]) -> LearnedExtractor:
    """An extractor that runs the torch network."""
    device = next(network.parameters()).device
    network.eval()

    def session(ids: Ints, types: Ints) -> tuple[Floats, Floats]:
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
            tensors = [torch.from_numpy(array)[None].to(device) for array in (ids, types)]
            logits, vectors = network(*tensors, torch.ones_like(tensors[0]))
        return logits[0].float().cpu().numpy(), vectors[0].float().cpu().numpy()

    return LearnedExtractor(Encoder(session, vocabulary, config))
