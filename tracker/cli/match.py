"""Are these two the same claim?"""

import sys
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Group
from rich.table import Table
from rich.text import Text

from tracker.cli.comparing import Marked
from tracker.cli.context import Format, options_of
from tracker.cli.lines import open_lines
from tracker.cli.output import print_view
from tracker.cli.progress import shown
from tracker.cli.root import EVERYWHERE, SOME_FAILED, say
from tracker.cli.words import RELATION_STYLES, plural
from tracker.domain.review import Comparison
from tracker.match import KEYS_VERSION
from tracker.store.queries.statistics import MatchStatistics, match_statistics
from tracker.workflows import matching, rebuilding
from tracker.writers.cells import plain, to_json

app = typer.Typer(help="Are these two the same claim?", no_args_is_help=True)


@app.command(epilog=EVERYWHERE)
def explain(
    context: typer.Context,
    a: Annotated[str, typer.Argument(help="A wording, or the id of a statement or claim")],
    b: Annotated[str, typer.Argument(help="Another")],
) -> None:
    """Say how two wordings stand to each other, and why. Needs a database only for ids."""
    options = options_of(context)
    left, right = (matching.wording_of(word, options.open) for word in (a, b))
    comparison = matching.compare_texts(left, right)
    if options.chosen_format is not Format.TABLE:
        sys.stdout.write(to_json({"a": left, "b": right, **comparison_object(comparison)}) + "\n")
        return
    print_view(_explained(left, right, comparison))


@app.command(epilog=EVERYWHERE)
def compare(file: Annotated[str, typer.Argument(help="A file, or - for standard input")] = "-") -> None:
    """Compare pairs: {"id","a","b"} lines in, {"id","relation","score","reasons"} lines out. No database."""
    with open_lines(file, wanted={"a": str, "b": str}) as pairs:
        for pair in pairs:
            answer = {"id": pair["id"], **comparison_object(matching.compare_texts(pair["a"], pair["b"]))}
            sys.stdout.write(to_json(answer) + "\n")
    if pairs.failed:
        raise typer.Exit(SOME_FAILED)


@app.command(epilog=EVERYWHERE)
def rebuild(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Also keys that are of the present rules")] = False,
) -> None:
    """Make the index that finds earlier wordings again, by the present rules. Claims stay as they are.

    Needed once after an upgrade that changes the rules; `tracker match stats` says when. Stopped at any moment, it goes
    on where it was when started again.
    """
    options = options_of(context)
    database = options.open()
    total = rebuilding.count_waiting(database, everything=everything)
    batches = rebuilding.rebuild(database, actor=options.settings.actor, everything=everything)
    with closing(batches):
        done = sum(shown(batches, total=-(-total // rebuilding.BATCH), doing="Rebuilding", talks=options.talks))
    if not options.quiet:
        say(f"Made keys for {plural(done, 'assertion')}." if done else "All keys are of the present rules.")


@app.command(epilog=EVERYWHERE)
def stats(context: typer.Context) -> None:
    """Count what the index holds and what came of matching."""
    options = options_of(context)
    with options.open().reading() as session:
        found = match_statistics(session)
    if options.chosen_format is not Format.TABLE:
        sys.stdout.write(to_json(plain(statistics_object(found))) + "\n")
        return
    table = Table(box=None, show_header=False, pad_edge=False)
    for name, value in statistics_object(found).items():
        table.add_row(name.replace("_", " "), f"{value:,}" if isinstance(value, int) else "not told")
    print_view(table)
    if found.waiting(KEYS_VERSION):
        say(
            f"{plural(found.waiting(KEYS_VERSION), 'assertion')} without keys by the present rules: run "
            "`tracker match rebuild`."
        )


def statistics_object(found: MatchStatistics) -> dict[str, int | None]:
    """The counts by name."""
    return {
        "assertions": found.assertions,
        "without_present_keys": found.waiting(KEYS_VERSION),
        "claims": found.claims,
        "repeated_claims": found.repeated,
        **{f"pairs_{relation.value}": count for relation, count in sorted(found.candidates.items())},
        "keys": found.keys,
        "crowded_keys": found.crowded,
        "largest_bucket": max(found.largest, default=0),
        "index_bytes": found.index_bytes,
    }


def comparison_object(comparison: Comparison) -> dict[str, object]:
    """A comparison as JSON: relation, score 0..1, reasons in words."""
    return {
        "relation": comparison.relation.value,
        "score": round(comparison.score, 4),
        "reasons": [reason.text for reason in comparison.reasons],
        "features": plain({name: round(value, 4) for name, value in comparison.features.items()}),
    }


def _explained(left: str, right: str, comparison: Comparison) -> Group:
    heading = Text(comparison.relation.value, style=RELATION_STYLES[comparison.relation])
    heading.append(f"  wordings alike to {comparison.score:.0%}", style="dim")
    sides = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    sides.add_row(Text("A", style="dim"), Marked(left, [reason.left for reason in comparison.reasons]))
    sides.add_row(Text("B", style="dim"), Marked(right, [reason.right for reason in comparison.reasons]))
    reasons = [Text(f"· {reason.kind}: {reason.text}") for reason in comparison.reasons]
    return Group(heading, sides, *reasons)
