"""One golden file for each phenomenon of news prose that an extractor must handle: what is found of it.

``data/gold/phenomena/*.marked`` are marked articles of short items, divided by ``* * *``; each item is read as a text
of its own. Of the header lines ``phenomenon`` is what is printed, ``headlines: yes`` makes the first line of each item
its headline, and ``context`` lists the statements that are there for the sense only: neither right nor wrong.
They are never trained on. Run with ``python -m tests.eval.phenomena [errors]``.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.eval.corpus import found_in
from tests.eval.extraction import GoldStatement, Tally, add_document
from tests.eval.folders import ROOT
from tracker.domain.articles import Document
from tracker.domain.speech import Span
from tracker.extract.marks import SPEECH, MarkedArticle, read_marked

FOLDER = ROOT / "data" / "gold" / "phenomena"

_DIVIDER = re.compile(r"\n+\* \* \*\n+")


@dataclass(frozen=True, slots=True)
class Item:
    """A short text with its gold."""

    document: Document
    statements: tuple[GoldStatement, ...]


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """What a file is about, and its items."""

    name: str
    title: str
    items: tuple[Item, ...]


@dataclass(slots=True)
class Outcome:
    """What came out for one phenomenon. ``quiet`` items have no statement, and none was found in them."""

    title: str
    tally: Tally = field(default_factory=Tally)
    silent: int = 0
    quiet: int = 0


def paths() -> list[Path]:
    """The golden files, by name."""
    return sorted(FOLDER.glob("*.marked"))


def phenomena() -> Iterator[Phenomenon]:
    """Every phenomenon, by the name of its file."""
    for path in paths():
        article = read_marked(path.read_text("utf-8"))
        yield Phenomenon(path.stem, article.head["phenomenon"], tuple(_items(article)))


def _items(article: MarkedArticle) -> Iterator[Item]:
    context = {int(number) for number in re.findall(r"\d+", article.head.get("context", ""))}
    titled = article.head.get("headlines") == "yes"
    for part in _parts(article.text):
        text = part.of(article.text)
        title = Span(0, text.index("\n")) if titled else None
        statements = [
            GoldStatement(
                content=tuple(Span(piece.start - part.start, piece.end - part.start) for piece in one.content),
                speaker=one.speaker,
                counted=one.level == SPEECH and one.number not in context,
            )
            for one in article.statements
            if part.covers(one.content[0])
        ]
        yield Item(Document(text=text, title_span=title), tuple(statements))


def _parts(text: str) -> Iterator[Span]:
    start = 0
    for divider in _DIVIDER.finditer(text):
        yield Span(start, divider.start())
        start = divider.end()
    yield Span(start, len(text))


def measure(phenomenon: Phenomenon) -> Outcome:
    """The extractor of the package on the items."""
    outcome = Outcome(phenomenon.title)
    for item in phenomenon.items:
        found = found_in(item.document)
        add_document(outcome.tally, item.document.text, item.statements, found)
        if not item.statements:
            outcome.silent += 1
            outcome.quiet += not found
    return outcome


HEADER = f"{'phenomenon':<72} {'gold':>5} {'found':>6} {'P':>6} {'R':>6} {'named':>6}"


def told(outcome: Outcome) -> str:
    """A line of the table, percent; ``named`` is the share of the statements found with the right speaker."""
    tally = outcome.tally
    if not tally.gold:
        return f"{outcome.title:<72} {'-':>5} {tally.found:>6}   {outcome.quiet} of {outcome.silent} items quiet"
    shares = " ".join(f"{100 * share:>6.1f}" for share in (tally.precision, tally.recall, tally.naming))
    return f"{outcome.title:<72} {tally.gold:>5} {tally.found:>6} {shares}"


def table() -> list[str]:
    """All phenomena."""
    return [HEADER, *(told(measure(phenomenon)) for phenomenon in phenomena())]


def errors() -> Iterator[str]:
    """What went wrong, in words: the items are invented and may be shown."""
    for phenomenon in phenomena():
        tally = measure(phenomenon).tally
        yield f"# {phenomenon.title}"
        yield from (f"missed    {each}" for each in tally.missed)
        yield from (f"extra     {each}" for each in tally.extra)
        yield from (f"misnamed  {each}" for each in tally.misnamed)


if __name__ == "__main__":
    print("\n".join(errors() if "errors" in sys.argv[1:] else table()))
