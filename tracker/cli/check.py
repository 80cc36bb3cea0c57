"""What of a text was said before, before it is believed or printed."""

import re
import sys
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import findings
from tracker.cli.context import Format, options_of
from tracker.cli.output import print_view, write_records
from tracker.cli.root import say
from tracker.cli.words import named
from tracker.domain.articles import Payload
from tracker.domain.records import CheckFinding
from tracker.domain.review import Relation
from tracker.errors import Refused, UnreadableInput, UsageError
from tracker.extract import default_extractor
from tracker.readers import SUFFIXES, suffix_of
from tracker.readers.gather import STDIN, Input, Unread, find_inputs, load
from tracker.workflows.checking import check as check_text
from tracker.workflows.checking import findings_of

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S+", re.IGNORECASE)
_PATH = re.compile(r"[.~]{0,2}/\S|\S+[/\\]\S*$|[^\s.]+\.\w{1,5}$")
"""The beginning of a path, or one word that is a path or a file name."""


def check(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="FILE|TEXT|-", help="A file, a sentence, or - for standard input")],
    speaker: Annotated[str | None, typer.Option(help="Only what this one says: a name, a part of it, or an id")] = None,
    all: Annotated[bool, typer.Option("--all", help="Also what is new, and every earlier claim")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 when something contradicts what was said before")
    ] = False,
) -> None:
    """Hold a text against all that was said before, without storing it.

    Who says what here; which of it was said before, by whom, when and where; what varies from it or contradicts it;
    what has been checked. A sentence in which nobody is quoted is checked itself.
    """
    options = options_of(context)
    payload = _payload(what)
    database = options.open()
    extractor = default_extractor(threads=options.settings.threads)
    try:
        texts = check_text(database, payload, extractor=extractor, speaker=speaker)
    except UnreadableInput as error:
        raise UnreadableInput(f"{named(payload.origin)}: {error}") from error
    found = [finding for text in texts for finding in findings_of(text, new=all)]
    if options.chosen_format is Format.TABLE:
        for text in texts:
            print_view(findings.checked(text, all=all, limit=options.rows))
    else:
        write_records(options.chosen_format, islice(found, options.limit), CheckFinding)
        if options.talks:
            for text in texts:
                say(f"[dim]{findings.summary(text).plain}[/]")
    if exit_code and any(one.earlier is not None and one.earlier.relation is Relation.CONFLICT for one in found):
        raise typer.Exit(1)


def _payload(what: str) -> Payload:
    """The text meant. Raises UnreadableInput for a file that cannot be read, Refused for an address, UsageError."""
    if not what.strip():
        raise UsageError("check needs a file, a sentence, or - for standard input")
    if _ADDRESS.fullmatch(what.strip()):
        raise Refused("fetching comes with the ingest of pages: save the page and give the file")
    if what != STDIN and not _names_file(what):
        return Payload(what.encode("utf-8", "replace"), origin="the text", media_type="text/plain; charset=utf-8")
    if what != STDIN and Path(what).is_dir():
        raise UsageError(f"check reads one file or one text, and {named(what)} is a folder")
    found = next(iter(find_inputs([what])))
    item = load(found, sys.stdin.buffer) if isinstance(found, Input) else found
    if isinstance(item, Unread):
        raise UnreadableInput(f"{named(item.origin)}: {item.reason}")
    return item


def _names_file(what: str) -> bool:
    """Whether a file of this name is there, or is meant: a sentence has spaces, and seldom ends in ``.html``."""
    try:
        if Path(what).exists():
            return True
    except (OSError, ValueError):  # too long, or with a NUL: no name
        return False
    return bool(_PATH.match(what)) or ("\n" not in what and suffix_of(what) in SUFFIXES)
