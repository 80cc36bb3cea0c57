"""A document as a person reads it: the text with its statements marked and numbered, and a key below."""

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tracker.cli.views import stacked, sureness
from tracker.cli.words import day, inside, plural, short_id, who
from tracker.domain.records import DocumentText

_STYLES = ("cyan", "green", "magenta", "yellow", "blue")
"""A speaker's colour; the number beside it says the same without colour."""


def document(found: DocumentText) -> RenderableType:
    """Heading, marked text, key."""
    record = found.record
    heading = Text(record.title or "Untitled", style="bold")
    facts = [record.source or "source not known", day(record.published_on, record.published_precision)]
    facts.append(plural(record.statements, "statement"))
    if record.versions > 1:
        facts.append(f"version {record.versions}")
    if record.copies > 1:
        facts.append(f"one of {record.copies} copies")
    line = Text(" · ".join(facts), style="dim")
    address = Text(record.url or "", style="dim")
    return Group(heading, line, address, Padding(_marked(found), (1, 2)), _key(found))


def _marked(found: DocumentText) -> Text:
    text = Text(found.text)
    for span in found.furniture:
        text.stylize("dim strike", span.start, span.end)
    speakers: dict[str, str] = {}
    labels: list[tuple[int, str, str]] = []
    for number, statement in enumerate(found.statements, 1):
        name = statement.speaker or statement.name_in_document or statement.speaker_as_printed or ""
        style = speakers.setdefault(name, _STYLES[len(speakers) % len(_STYLES)])
        for piece in statement.pieces:
            text.stylize(style, piece.start, piece.end)
        labels.append((statement.start, f"[{number}] ", style))
    return _labelled(text, labels)


def _labelled(text: Text, labels: list[tuple[int, str, str]]) -> Text:
    """The text with a number before each statement."""
    shown = Text()
    position = 0
    for offset, label, style in sorted(labels):
        shown.append_text(text[position:offset])
        shown.append(label, style=f"bold {style}")
        position = offset
    shown.append_text(text[position:])
    return shown


def _key(found: DocumentText) -> Table:
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    table.add_column("", justify="right")
    table.add_column("Speaker")
    table.add_column("Printed as", style="dim")
    table.add_column("Said", no_wrap=True)
    table.add_column("Sure", justify="right")
    table.add_column("Id", style="cyan", no_wrap=True)
    for number, statement in enumerate(found.statements, 1):
        printed = " … ".join(filter(None, (statement.speaker_as_printed, statement.cue)))
        said = day(statement.said_on, statement.said_precision)
        speaker = stacked(who(statement), inside(statement))
        table.add_row(str(number), speaker, printed, said, sureness(statement), short_id(statement.id))
    return table
