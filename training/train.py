"""Train a student or a teacher; goes on from the last epoch when it is started again.

    python -m training.train OUT --data TRAIN.jsonl.gz --vocabulary vocabulary.txt --base FOLDER [--teacher] ...

``OUT/model.pt`` holds the averaged weights, ``OUT/state.pt`` what a later start needs.
"""

import argparse
import json
import math
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import nn

from tracker.extract.tokens import Vocabulary
from training.augment import Rates, augmented
from training.batches import Batch, batches, to_sample
from training.losses import Opinion, loss, opinion
from training.model import Network, Shape, load_folder, load_minilm, load_mpnet
from training.prepare import INNER, Article, read_articles

NEW_PARTS = ("types", "logits", "vectors", "null", "distance")
"""Parts without pre-training learn faster."""
OWN = ("marked", INNER)
SHOW_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train. ``marked`` repeats the project's own articles, which are few beside PolNeAR's."""

    epochs: int = 8
    rate: float = 2e-4
    new_rate: float = 1e-3
    batch: int = 16
    width: int = 256
    warm_up: float = 0.06
    decay: float = 0.01
    average: float = 0.998
    dropout: float = 0.1
    trust: float = 0.7
    marked: int = 2
    seed: int = 0
    augment: bool = True
    frozen_words: bool = True
    folds: int = 0
    fold: int = -1
    """With ``folds``, a teacher is trained without articles of ``fold`` and a student asks the teacher of its fold."""


def fold_of(article: Article, folds: int) -> int:
    """The fold of an article: by its name, the same in every run."""
    return sum(article.id.encode()) % folds if folds else 0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--teacher", action="store_true", help="train the large network")
    parser.add_argument("--ask", type=Path, nargs="*", default=[], help="models of teachers to learn from")
    parser.add_argument("--plan", type=json.loads, default={}, help="JSON with fields of Plan")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--seconds", type=float, default=math.inf, help="stop (to go on later) after this long")
    arguments = parser.parse_args()
    plan = Plan(**arguments.plan)
    articles = [article for path in arguments.data for article in read_articles(path)]
    if plan.fold >= 0:
        articles = [article for article in articles if fold_of(article, plan.folds) != plan.fold]
    vocabulary = Vocabulary.read(arguments.vocabulary)
    torch.manual_seed(plan.seed)
    load = load_mpnet if arguments.teacher else load_minilm
    network = load(arguments.base, vocabulary.pieces, dropout=plan.dropout).to(arguments.device)
    teachers = [load_model(path, arguments.device) for path in arguments.ask]
    trainer = Trainer(network, vocabulary, plan, teachers=teachers, device=arguments.device)
    trainer.run(articles, arguments.out, seconds=arguments.seconds)


def load_model(path: Path, device: str) -> Network:
    """A trained network, for asking or for export: a ``model.pt``, or a folder that ships."""
    if path.is_dir():
        return load_folder(path).to(device)
    saved = torch.load(path, map_location=device, weights_only=True)
    network = Network(Shape(**saved["shape"])).to(device)
    network.load_state_dict(saved["weights"])
    return network.eval()


def save_model(path: Path, network: Network) -> None:
    """Weights and sizes."""
    torch.save({"shape": asdict(network.shape), "weights": network.state_dict()}, path)


class Trainer:
    """One training run: network, optimiser, running average of the weights."""

    def __init__(
        self, network: Network, vocabulary: Vocabulary, plan: Plan, *, teachers: Sequence[Network], device: str
    ) -> None:
        self.network, self.vocabulary, self.plan, self.device = network, vocabulary, plan, device
        self.teachers = teachers
        self.average = {name: value.detach().clone() for name, value in network.state_dict().items()}
        if plan.frozen_words:
            network.words.weight.requires_grad_(False)
        self.optimiser = torch.optim.AdamW(list(self._groups()), weight_decay=plan.decay, fused=device == "cuda")
        self.step = self.epoch = 0

    def _groups(self) -> Iterator[dict[str, Any]]:
        named = [(name, p) for name, p in self.network.named_parameters() if p.requires_grad]
        new = [p for name, p in named if name.split(".")[0] in NEW_PARTS]
        old = [p for name, p in named if name.split(".")[0] not in NEW_PARTS]
        yield {"params": old, "lr": self.plan.rate, "base": self.plan.rate}
        yield {"params": new, "lr": self.plan.new_rate, "base": self.plan.new_rate}

    def run(self, articles: Sequence[Article], out: Path, *, seconds: float) -> None:
        """Train to the end of the plan, or for about ``seconds``; resumes from ``out`` if there is something."""
        out.mkdir(parents=True, exist_ok=True)
        self._resume(out / "state.pt")
        started = time.monotonic()
        while self.epoch < self.plan.epochs:
            mean = self._epoch(articles)
            self.epoch += 1
            sys.stderr.write(f"{out.name} epoch {self.epoch} loss {mean:.4f} {time.monotonic() - started:.0f}s\n")
            self._save(out)
            if time.monotonic() - started > seconds:
                return

    def _epoch(self, articles: Sequence[Article]) -> float:
        random = Random(f"{self.plan.seed}/{self.epoch}")
        torch.manual_seed(self.plan.seed * 1000 + self.epoch)
        work = self._batches(articles, random)
        steps = len(work)
        self.network.train()
        total = torch.zeros((), device=self.device)
        began = shown = time.monotonic()
        for done, (teachers, cpu_batch) in enumerate(work):
            if time.monotonic() - shown > SHOW_SECONDS:
                shown = time.monotonic()
                left = (steps - done) * (shown - began) / done
                sys.stderr.write(f"  epoch {self.epoch + 1}: step {done} of {steps}, {left / 60:.0f} min left in it\n")
            self._set_rate(steps * self.plan.epochs)
            batch = cpu_batch.to(self.device)
            with torch.autocast(self.device, dtype=torch.bfloat16):
                value = loss(self.network, batch, self._ask(teachers, batch), trust=self.plan.trust)
            value.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
            self._update_average()
            total += value.detach()
            self.step += 1
        return float(total) / max(1, steps)

    def _batches(self, articles: Sequence[Article], random: Random) -> list[tuple[Sequence[Network], Batch]]:
        """An epoch's batches, each with the teachers to ask."""
        found: list[tuple[Sequence[Network], Batch]] = []
        for teachers, group in self._groups_of(articles):
            chosen = [a for a in group for _ in range(1 if a.origin not in OWN else self.plan.marked)]
            if self.plan.augment:
                chosen = [augmented(article, random, Rates()) for article in chosen]
            samples = [to_sample(article, self.vocabulary) for article in chosen]
            made = batches(samples, self.vocabulary, width=self.plan.width, size=self.plan.batch, random=random)
            found += [(teachers, batch) for batch in made]
        random.shuffle(found)
        return found

    def _groups_of(self, articles: Sequence[Article]) -> Iterator[tuple[Sequence[Network], list[Article]]]:
        """Articles with their teachers: those of their fold where teachers were trained by folds; none for contents
        read as a text of their own, which no teacher has learned."""
        folds = self.plan.folds if self.teachers and self.plan.folds else 1
        yield (), [article for article in articles if article.origin == INNER]
        for fold in range(folds):
            teachers = [teacher for number, teacher in enumerate(self.teachers) if number % folds == fold]
            yield teachers, [a for a in articles if a.origin != INNER and (folds == 1 or fold_of(a, folds) == fold)]

    @torch.no_grad()
    def _ask(self, teachers: Sequence[Network], batch: Batch) -> Opinion | None:
        return opinion(teachers, batch) if teachers else None

    def _set_rate(self, total: int) -> None:
        warm = max(1, int(total * self.plan.warm_up))
        share = min(1.0, (self.step + 1) / warm) * max(0.0, 1 - self.step / total)
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * share

    @torch.no_grad()
    def _update_average(self) -> None:
        keep = min(self.plan.average, (1 + self.step) / (10 + self.step))
        live = self.network.state_dict()
        names = [name for name in self.average if self.average[name].is_floating_point()]
        torch._foreach_lerp_([self.average[n] for n in names], [live[n] for n in names], 1 - keep)

    def _save(self, out: Path) -> None:
        torch.save({"shape": asdict(self.network.shape), "weights": self.average}, out / "model.pt")
        if self.epoch == self.plan.epochs:
            (out / "state.pt").unlink(missing_ok=True)
            return
        state = {"network": self.network.state_dict(), "optimiser": self.optimiser.state_dict()}
        part = out / "state.part"
        torch.save({**state, "average": self.average, "step": self.step, "epoch": self.epoch}, part)
        part.replace(out / "state.pt")

    def _resume(self, path: Path) -> None:
        if not path.exists():
            return
        saved = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(saved["network"])
        self.optimiser.load_state_dict(saved["optimiser"])
        self.average, self.step, self.epoch = saved["average"], saved["step"], saved["epoch"]


def soup(paths: Sequence[Path], device: str = "cpu") -> Network:
    """The mean of several trained networks of one shape."""
    networks = [load_model(path, device) for path in paths]
    mean = {
        name: torch.stack([network.state_dict()[name].float() for network in networks]).mean(0)
        for name in networks[0].state_dict()
    }
    networks[0].load_state_dict(mean)
    return networks[0]


if __name__ == "__main__":
    main()
