"""Are these two the same claim?"""

import sys
from typing import Annotated

import typer
from rich.console import Group
from rich.table import Table
from rich.text import Text

from tracker.cli.context import Format, options_of
from tracker.cli.lines import open_lines
from tracker.cli.output import print_view
from tracker.cli.root import EVERYWHERE, SOME_FAILED
from tracker.cli.views import marked
from tracker.cli.words import RELATION_STYLES
from tracker.domain.review import Comparison
from tracker.workflows import matching
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
    sides.add_row(Text("A", style="dim"), marked(left, [reason.left for reason in comparison.reasons]))
    sides.add_row(Text("B", style="dim"), marked(right, [reason.right for reason in comparison.reasons]))
    reasons = [Text(f"· {reason.kind}: {reason.text}") for reason in comparison.reasons]
    return Group(heading, sides, *reasons)
