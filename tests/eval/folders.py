"""Where the larger evaluation sets are, which are no part of the project."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_HERE = "not here: set TRACKER_EVAL_DATA to the folder that holds {part}/"


def evaluation_folder(part: str, default: Path = ROOT.parent / "shared" / "data") -> Path | None:
    """The folder ``part`` (claims, polnear, gum) of ``TRACKER_EVAL_DATA`` or of ``../shared/data``; None without it."""
    folder = Path(os.environ.get("TRACKER_EVAL_DATA", default)) / part
    return folder if folder.is_dir() else None


def not_here(part: str) -> str:
    """What a table or a skipped test says where ``part`` is missing."""
    return NOT_HERE.format(part=part)
