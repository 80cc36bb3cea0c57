"""The one command: from gold articles and two pre-trained encoders to the folder that ships.

    python -m training.run WORK --polnear polnear-train.jsonl --marked data/gold/articles \\
        --student MINILM-FOLDER --teacher MPNET-FOLDER --dev polnear-dev.jsonl gum-dev.jsonl

Each step leaves its result in WORK and is skipped when it is there, so an interrupted run goes on where it stopped.
Without ``--teacher`` the student learns from the gold labels alone. See ``training/README.md``.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tracker.extract.marks import read_marked, to_gold
from training.prepare import held_out, read_articles, read_sources, to_article, write_articles
from training.vocabulary import choose_pieces

HOLDOUT = 0.2
"""Share of the marked articles that are never trained on."""
FOLDS = 3

TEACHER = {"epochs": 9, "rate": 7e-5, "new_rate": 1e-3, "average": 0.995, "width": 512, "batch": 8, "folds": FOLDS}
STUDENT = {"epochs": 18, "rate": 4e-4, "width": 512, "batch": 8, "trust": 0.7, "folds": FOLDS}
ALONE = {"epochs": 10, "rate": 4e-4, "width": 512, "batch": 8}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--polnear", type=Path, nargs="*", default=[])
    parser.add_argument("--marked", type=Path)
    parser.add_argument("--student", type=Path, required=True)
    parser.add_argument("--teacher", type=Path)
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    work: Path = arguments.work
    work.mkdir(parents=True, exist_ok=True)
    dev = [*arguments.dev, *prepare(work, arguments.polnear, arguments.marked, arguments.student)]
    asked = [train_teacher(work, arguments.teacher, fold) for fold in range(FOLDS)] if arguments.teacher else []
    student = train(work, "student", arguments.student, STUDENT if asked else ALONE, asked)
    shipped = work / "weights"
    step("training.export", student, work / "vocabulary.txt", shipped)
    if dev:
        step("training.calibrate", shipped, *dev, "--least-speech", "0.1", "--least-confidence", "0.3")


def prepare(work: Path, polnear: list[Path], marked: Path | None, student: Path) -> list[Path]:
    """Training articles, vocabulary and the held-out marked articles; the paths of the last."""
    data, held = work / "train.jsonl.gz", work / "gold-dev.jsonl"
    sources = [*polnear, *([marked] if marked else [])]
    if not data.exists():
        golds = list(read_sources(sources))
        kept = [gold for gold in golds if gold[0] != "marked" or not held_out(gold[1]["id"], HOLDOUT)]
        write_articles(data, (to_article(origin, gold) for origin, gold in kept))
    if marked and not held.exists():
        names = sorted(path for path in marked.glob("*.marked") if held_out(path.stem, HOLDOUT))
        lines = (json.dumps(to_gold(read_marked(path.read_text("utf-8")), path.stem)) for path in names)
        held.write_text("".join(line + "\n" for line in lines), "utf-8")
    if not (work / "vocabulary.txt").exists():
        pieces = choose_pieces(student / "vocab.txt", read_articles(data))
        (work / "vocabulary.txt").write_text("\n".join(pieces) + "\n", "utf-8")
    return [held] if held.exists() else []


def train_teacher(work: Path, base: Path, fold: int) -> Path:
    """A teacher that has not seen one fold of the articles."""
    return train(work, f"teacher{fold}", base, {**TEACHER, "fold": fold, "seed": fold}, [], "--teacher")


def train(work: Path, name: str, base: Path, plan: Mapping[str, object], ask: list[Path], *more: str) -> Path:
    """Train one network, or go on with it; its model file."""
    model = work / name / "model.pt"
    if not model.exists() or (work / name / "state.pt").exists():
        common = ("--data", work / "train.jsonl.gz", "--vocabulary", work / "vocabulary.txt", "--base", base)
        asking = ("--ask", *ask) if ask else ()
        step("training.train", work / name, *common, "--plan", json.dumps(dict(plan)), *asking, *more)
    return model


def step(module: str, *arguments: object) -> None:
    """Run one step as its own process, so that its memory is free afterwards."""
    sys.stderr.write(f"{module} {arguments[0]}\n")
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
