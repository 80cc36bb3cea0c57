"""Each saved input of tests/formats/readers/ gives exactly the document saved beside it.

After a wanted change, ``python -m tests.readers.test_saved_inputs`` writes the expectations anew: read the difference.
"""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from tracker.domain.articles import Document, Payload
from tracker.readers import read

SAVED = Path(__file__).parent.parent / "formats" / "readers"
INPUTS = sorted(path for path in SAVED.iterdir() if path.suffix != ".json")


def expected_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.expected.json")


def as_json(document: Document) -> str:
    fields = asdict(document)
    fields["furniture"] = [span.of(document.text) for span in document.furniture]
    return json.dumps(fields, indent=1, ensure_ascii=False, default=date.isoformat) + "\n"


def read_saved(path: Path) -> str:
    return "".join(as_json(document) for document in read(Payload(path.read_bytes(), path.name)))


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_a_saved_input_gives_the_saved_document(path: Path) -> None:
    assert read_saved(path) == expected_path(path).read_text(encoding="utf-8")


if __name__ == "__main__":
    for saved in INPUTS:
        expected_path(saved).write_text(read_saved(saved), encoding="utf-8")
