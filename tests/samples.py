"""The sample articles and what a careful reader would log from them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.eval.extraction import GoldStatement
from tracker.domain.articles import Document, Payload
from tracker.domain.speech import Span
from tracker.readers import read

FOLDER = Path(__file__).parent.parent / "data" / "samples"


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as read, with its gold."""

    file: str
    payload: Payload
    document: Document
    gold: dict[str, Any]
    statements: tuple[GoldStatement, ...]


def samples() -> Iterator[Sample]:
    """Every sample, by file name."""
    for line in (FOLDER / "gold.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        path = FOLDER / gold["file"]
        payload = Payload(path.read_bytes(), origin=str(path))
        [document] = read(payload)
        yield Sample(gold["file"], payload, document, gold, tuple(_statements(document, gold)))


def claims() -> list[dict[str, Any]]:
    """The claims that repeat, vary or conflict; members as [file, index of statement, words]."""
    return [json.loads(line) for line in (FOLDER / "claims.jsonl").read_text("utf-8").splitlines()]


def _statements(document: Document, gold: dict[str, Any]) -> Iterator[GoldStatement]:
    position = document.title_span.end if document.title_span else 0
    for statement in gold["statements"]:
        pieces = statement.get("pieces") or [statement["text"]]
        spans = _locate(document.text, pieces, position)
        position = spans[0].start
        yield GoldStatement(tuple(spans), statement["speaker"])


def _locate(text: str, pieces: list[str], position: int) -> list[Span]:
    """Where the pieces stand, from ``position`` on; statements come in the order of the text."""
    spans = []
    for piece in pieces:
        start = text.find(piece, position)
        if start < 0:
            raise ValueError(f"not in the text after {position}: {piece}")
        spans.append(Span(start, start + len(piece)))
        position = start + len(piece)
    return spans
