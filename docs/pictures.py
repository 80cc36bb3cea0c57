"""Draw the pictures of the pages from what the shipped extractor says: ``python docs/pictures.py``.

``what-the-model-sees.svg`` is one invented sentence on its way through the encoder; ``reliability.svg`` is drawn from
``pictures/reliability.json``, which holds what ``python -m training.calibrate`` prints. With ``--thresholds`` nothing
is drawn: the table of the model card, what each threshold promises, goes to standard output.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from tracker.domain.speech import Attribution
from tracker.extract.encoder import CONFIG_FILE, WEIGHTS, Encoder
from tracker.extract.gate import telling
from tracker.extract.learned import LearnedExtractor
from tracker.extract.links import Group, LinkWeights, group_runs
from tracker.extract.runs import CONTENT, CUE, MENTION, Run, find_runs, merge_windows
from tracker.extract.tokens import SHAPES, Pieces, Tokens, to_pieces, tokenize

PICTURES = Path(__file__).parent / "pictures"
REPORT = PICTURES / "reliability.json"
SENTENCE = "“The pontoon,” she told Lowmoor TV, “cost 40,000 euros.”"

SHAPE_WORDS = ("sign", "number", "lower", "Capital", "UPPER")
MARK_WORDS = ("opens", "closes")
OUTSIDE_MARKS, INSIDE_MARKS, A_MARK = "outside the marks", "inside", "mark"
FILLS = {OUTSIDE_MARKS: "#dce8f5", INSIDE_MARKS: "#fde9b8", A_MARK: "#f6cdb4"}
ROLE_WORDS = {MENTION: "mention", CUE: "cue", CONTENT: "content"}
ROLE_COLOURS = {MENTION: "#7a3b9a", CUE: "#1f5fa8", CONTENT: "#2c6e49"}
INK, FAINT, LINE, PAPER = "#222222", "#5c6670", "#b8c0c8", "#ffffff"
FONT = "DejaVu Sans, Verdana, Arial, sans-serif"

LEFT, GAP = 74.0, 3.0
PRINTED_Y, PIECE_Y, BAND_Y, TAG_Y = 34.0, 48.0, 104.0, 150.0
PLOT = 380.0
BARS = 90.0


def main() -> None:
    report = json.loads(REPORT.read_text("utf-8"))
    if "--thresholds" in sys.argv[1:]:
        sys.stdout.write("\n".join(threshold_table(report["bins"], _least_confidence())) + "\n")
        return
    pictures = {"what-the-model-sees.svg": what_the_model_sees(SENTENCE), "reliability.svg": reliability(report)}
    for name, picture in pictures.items():
        (PICTURES / name).write_text(picture, encoding="utf-8")
        sys.stdout.write(f"Wrote docs/pictures/{name}.\n")


def _least_confidence() -> float:
    return float(json.loads((WEIGHTS / CONFIG_FILE).read_text("utf-8"))["least_confidence"])


# SVG


def element(name: str, content: str = "", **attributes: object) -> str:
    """One element. ``stroke_width`` is written ``stroke-width``; a figure is rounded to a tenth."""
    written = "".join(f" {key.replace('_', '-')}={quoteattr(_figure(value))}" for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def _figure(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)


def words(
    x: float, y: float, text: str, *, size: int = 12, fill: str = INK, anchor: str = "middle", **more: Any
) -> str:
    return element("text", escape(text), x=x, y=y, font_size=size, fill=fill, text_anchor=anchor, **more)


def svg(width: float, height: float, *, title: str, description: str, parts: Iterable[str]) -> str:
    """A whole picture on paper of its own, so that it is readable on a dark page too."""
    paper = element("rect", x=0.5, y=0.5, width=width - 1, height=height - 1, rx=6, fill=PAPER, stroke=LINE)
    body = [element("title", escape(title), id="title"), element("desc", escape(description), id="desc"), paper, *parts]
    return (
        element(
            "svg",
            "\n" + "\n".join(body) + "\n",
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {_figure(width)} {_figure(height)}",
            width=width,
            height=height,
            role="img",
            aria_labelledby="title desc",
            font_family=FONT,
        )
        + "\n"
    )


# What the model sees


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence as the encoder gets it, and what it and the links make of it."""

    tokens: Tokens
    pieces: Pieces
    printed: list[str]
    runs: list[Run]
    groups: list[Group]
    found: list[Attribution]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a word piece is drawn, and what its input type says."""

    x: float
    width: float
    piece: str
    place: str
    shape: str

    @property
    def end(self) -> float:
        return self.x + self.width


def see(text: str) -> Seen:
    """Read a short text with the shipped weights, step by step."""
    encoder = Encoder.load(threads=1)
    tokens = tokenize(text)
    pieces = to_pieces(tokens, encoder.vocabulary)
    (encoded,) = encoder.encode([(pieces, telling(tokens, pieces))])
    runs = find_runs(tokens, pieces, merge_windows(encoded, len(pieces)))
    (null, distance) = encoder.config["links"]["null"], encoder.config["links"]["distance"]
    links = LinkWeights((null[0], null[1]), (tuple(distance[0]), tuple(distance[1])))
    groups = group_runs(tokens, runs, encoded, links)
    printed = [encoder.vocabulary.pieces[number] for number in pieces.ids]
    return Seen(tokens, pieces, printed, runs, groups, LearnedExtractor(encoder).find(text))


def boxes(seen: Seen) -> list[Box]:
    """A box for each piece, wide enough for what is written in it and for a tag that it has alone."""
    tagged = {run.low: 8.5 * len(ROLE_WORDS[run.role]) for run in seen.runs if run.high - run.low == 1}
    found: list[Box] = []
    for number, (piece, kind) in enumerate(zip(seen.printed, seen.pieces.types.tolist(), strict=True)):
        place, shape = place_and_shape(kind)
        width = max(9.2 * len(piece), 6.6 * len(shape), tagged.get(number, 0.0)) + 10
        found.append(Box(found[-1].end + GAP if found else LEFT, width, piece, place, shape))
    return found


def place_and_shape(kind: int) -> tuple[str, str]:
    """What an input type of the encoder says, in words."""
    inside, shape = divmod(kind, SHAPES)
    if inside and shape >= len(SHAPE_WORDS):
        return A_MARK, MARK_WORDS[shape - len(SHAPE_WORDS)]
    return (INSIDE_MARKS if inside else OUTSIDE_MARKS), SHAPE_WORDS[shape]


def what_the_model_sees(text: str) -> str:
    seen = see(text)
    drawn = boxes(seen)
    width = drawn[-1].end + 14
    parts = [*_row_names(), *_printed(seen, drawn), *_pieces(drawn), *_bands(drawn), *_tags(seen, drawn)]
    arcs, depth = _arcs(seen, drawn)
    bottom = TAG_Y + 24 + depth
    parts += [*arcs, *_legend(bottom + 22), words(LEFT, bottom + 48, _answer(text, seen), size=13, anchor="start")]
    title = "What the model sees of one sentence"
    return svg(width, bottom + 64, title=title, description=_told(text, seen, drawn), parts=parts)


def _row_names() -> Iterator[str]:
    names = (("printed", PRINTED_Y), ("pieces", PIECE_Y + 18), ("shapes", PIECE_Y + 39), ("quoted?", BAND_Y + 15))
    for name, y in (*names, ("tags", TAG_Y + 15), ("links", TAG_Y + 48)):
        yield words(12.0, y, name, fill=FAINT, anchor="start")


def _printed(seen: Seen, drawn: Sequence[Box]) -> Iterator[str]:
    """Each token as printed, above the pieces that were made of it."""
    for word, low, high in zip(seen.tokens.words, seen.pieces.lows, seen.pieces.highs, strict=True):
        start, end = drawn[low].x, drawn[high - 1].end
        yield words((start + end) / 2, PRINTED_Y, word, size=14)
        yield element("path", d=_path("M", start + 2, PIECE_Y - 5, "H", end - 2), stroke=LINE, stroke_width=1)


def _pieces(drawn: Sequence[Box]) -> Iterator[str]:
    for box in drawn:
        middle = box.x + box.width / 2
        yield element("rect", x=box.x, y=PIECE_Y, width=box.width, height=48, rx=3, fill=FILLS[box.place], stroke=LINE)
        yield words(middle, PIECE_Y + 19, box.piece, size=14)
        yield words(middle, PIECE_Y + 39, box.shape, size=11, fill=FAINT)


def _bands(drawn: Sequence[Box]) -> Iterator[str]:
    """Below the pieces: which of them stand in quotation marks. The marks themselves have a type of their own."""
    for place, group in groupby(drawn, key=lambda box: box.place):
        run = list(group)
        start, end = run[0].x, run[-1].end
        yield element("rect", x=start, y=BAND_Y, width=end - start, height=21, rx=3, fill=FILLS[place])
        yield words((start + end) / 2, BAND_Y + 15, place)


def _tags(seen: Seen, drawn: Sequence[Box]) -> Iterator[str]:
    for run in seen.runs:
        start, end = drawn[run.low].x, drawn[run.high - 1].end
        yield element("rect", x=start, y=TAG_Y, width=end - start, height=22, rx=3, fill=ROLE_COLOURS[run.role])
        yield words((start + end) / 2, TAG_Y + 15, ROLE_WORDS[run.role], fill=PAPER, font_weight="bold")


def _arcs(seen: Seen, drawn: Sequence[Box]) -> tuple[list[str], float]:
    """Arcs from each content to its mention and its cue, and how deep the deepest hangs."""
    found: list[str] = []
    deepest = 20.0
    for group in seen.groups:
        targets = [run for run in (group.mention, group.cue) if run]
        for content in group.pieces:
            for target in targets:
                arc, depth = _arc(_middle(content, drawn), _middle(target, drawn), target.role)
                found.append(arc)
                deepest = max(deepest, depth)
    return found, deepest


def _arc(start: float, end: float, role: int) -> tuple[str, float]:
    """An arc that leaves the content a little apart from its sister, so that both are seen."""
    start += -5 if role == MENTION else 5
    end += -3 if start < end else 3
    depth = min(64.0 if role == MENTION else 44.0, 14 + abs(end - start) * 0.2)
    top = TAG_Y + 24
    low = top + depth * 4 / 3
    colour = ROLE_COLOURS[role]
    curve = _path("M", start, top, "C", start, low, end, low, end, top + 4)
    dashes = {"stroke_dasharray": "6 3"} if role == CUE else {}
    line = element("path", d=curve, fill="none", stroke=colour, stroke_width=1.8, **dashes)
    head = _path("M", end - 4, top + 7, "L", end, top, "L", end + 4, top + 7, "Z")
    return line + element("path", d=head, fill=colour), depth


def _middle(run: Run, drawn: Sequence[Box]) -> float:
    return (drawn[run.low].x + drawn[run.high - 1].end) / 2


def _path(*parts: str | float) -> str:
    return " ".join(_figure(part) for part in parts)


def _legend(y: float) -> Iterator[str]:
    x = LEFT
    for role, name in ((MENTION, "whose words: content to mention"), (CUE, "by which cue: content to cue")):
        dashes = {"stroke_dasharray": "6 3"} if role == CUE else {}
        yield element(
            "path", d=_path("M", x, y - 4, "H", x + 28), stroke=ROLE_COLOURS[role], stroke_width=1.8, **dashes
        )
        yield words(x + 35, y, name, fill=FAINT, anchor="start")
        x += 270


def _answer(text: str, seen: Seen) -> str:
    """What comes out, in one line."""
    if not seen.found:
        return "Found: no statement."
    (one, *more) = seen.found
    said = " … ".join(piece.of(text) for piece in one.content)
    mention, cue = one.mention.of(text) if one.mention else "nobody", one.cue.of(text) if one.cue else "no cue"
    others = f" (and {len(more)} more)" if more else ""
    return f"Found: {mention} | {cue} | {said} | {one.kind.value}, confidence {one.confidence:.2f}{others}"


def _told(text: str, seen: Seen, drawn: Sequence[Box]) -> str:
    """The picture for who cannot see it."""
    pieces = ", ".join(f"{box.piece} ({box.place}, {box.shape})" for box in drawn)
    runs = "; ".join(
        f"{ROLE_WORDS[run.role]}: {' '.join(box.piece for box in drawn[run.low : run.high])}" for run in seen.runs
    )
    return f"{text} Word pieces with their input types: {pieces}. Tags: {runs}. {_answer(text, seen)}"


# How far a confidence can be believed


def reliability(report: dict[str, Any]) -> str:
    """Confidence against the share that was right, by tenths, and below it how many candidates each tenth has."""
    bins = report["bins"]
    title = "Reliability: confidence against the share that was right"
    rows = "; ".join(
        f"{count} of mean confidence {said:.2f}, of which {right:.0%} right" for count, said, right in bins
    )
    summary = f"{report['count']:,} candidates, mean gap {100 * report['gap']:.1f} points, Brier {report['brier']:.3f}"
    parts = [*_frame(), *_points(bins), *_bars(bins), words(_x(0.5), 30.0, summary, size=13)]
    return svg(_x(1) + 30, _y(0) + BARS + 88, title=title, description=f"{summary}. {rows}.", parts=parts)


def _x(share: float) -> float:
    return 66.0 + PLOT * share


def _y(share: float) -> float:
    return 46.0 + PLOT * 0.8 * (1 - share)


def _frame() -> Iterator[str]:
    for tenth in range(0, 11, 2):
        share = tenth / 10
        yield element("path", d=_path("M", _x(0), _y(share), "H", _x(1)), stroke="#e4e8ec")
        yield element("path", d=_path("M", _x(share), _y(1), "V", _y(0)), stroke="#e4e8ec")
        yield words(_x(0) - 8, _y(share) + 4, f"{100 * share:.0f}%", anchor="end")
        yield words(_x(share), _y(0) + BARS + 48, f"{share:.1f}")
    yield element(
        "path", d=_path("M", _x(0), _y(0), "L", _x(1), _y(1)), stroke=FAINT, stroke_width=1.2, stroke_dasharray="5 4"
    )
    yield words(_x(0.36), _y(0.26), "dashed: as promised", fill=FAINT, anchor="start")
    yield words(16.0, _y(0.5), "right", fill=FAINT, transform=f"rotate(-90 16 {_figure(_y(0.5))})")
    yield words(16.0, _y(0) + 62, "how many", fill=FAINT, transform=f"rotate(-90 16 {_figure(_y(0) + 62)})")
    yield words(_x(0.5), _y(0) + BARS + 70, "confidence", fill=FAINT)


def _points(bins: Sequence[Sequence[float]]) -> Iterator[str]:
    """A point for each tenth, and how far off chance alone may have it."""
    for count, said, right in bins:
        low, high = interval(right, count)
        yield element("path", d=_path("M", _x(said), _y(low), "V", _y(high)), stroke="#1f5fa8", stroke_width=1.4)
        yield element("circle", cx=_x(said), cy=_y(right), r=4.5, fill="#1f5fa8")


def interval(share: float, count: float, z: float = 1.96) -> tuple[float, float]:
    """The 95% interval of a share (Wilson)."""
    spread = z * z / count
    middle = (share + spread / 2) / (1 + spread)
    half = z * (share * (1 - share) / count + spread / (4 * count)) ** 0.5 / (1 + spread)
    return middle - half, middle + half


def _bars(bins: Sequence[Sequence[float]]) -> Iterator[str]:
    most = max(count for count, _, _ in bins)
    floor = _y(0) + BARS + 30
    yield element("path", d=_path("M", _x(0), floor, "H", _x(1)), stroke=LINE)
    for count, said, _ in bins:
        height = BARS * 0.8 * count / most
        yield element("rect", x=_x(said) - 11, y=floor - height, width=22, height=height, fill="#9db8d6")
        yield words(_x(said), floor - height - 4, str(count), size=10, fill=FAINT)


def threshold_table(bins: Sequence[Sequence[float]], least: float) -> list[str]:
    """What is kept, and how much of it is right, from each tenth upwards; the first row is what ships."""
    names = ("`--min-confidence`", "promised", "was right", "statements kept", "of the right ones")
    lines = [f"| {' | '.join(names)} |", "|---" * len(names) + "|"]
    base = _above(bins, least)
    for tenth in range(round(10 * least), 10):
        count, said, right = _above(bins, tenth / 10)
        if count:
            name = f"{least:.1f} (as it ships)" if tenth == round(10 * least) else f"{tenth / 10:.1f}"
            kept = f"{said / count:.0%} | {right / count:.0%} | {count / base[0]:.0%} | {right / base[2]:.0%}"
            lines.append(f"| {name} | {kept} |")
    return lines


def _above(bins: Sequence[Sequence[float]], threshold: float) -> tuple[float, float, float]:
    """How many candidates the tenths from ``threshold`` on have, their confidences in sum, and how many are right."""
    kept = [row for row in bins if row[1] >= threshold]
    return sum(row[0] for row in kept), sum(row[0] * row[1] for row in kept), sum(row[0] * row[2] for row in kept)


if __name__ == "__main__":
    main()
