"""Quality in one table: ``make eval``. What is not here (the larger evaluation sets) is said, not guessed."""

from collections.abc import Callable
from importlib import import_module

from tests.eval import attribution, corpus, matching, phenomena
from tests.eval.extraction import Tally, add_document
from tests.eval.gold import measure
from tests.samples import samples
from tracker.extract import default_extractor

Rows = list[tuple[str, str]]


def main() -> None:
    """Print extraction on each set, by phenomenon, then what is read in a statement, then matching."""
    print(f"extraction, {default_extractor().name}; content at a likeness of .8, percent")
    for name in corpus.FILES:
        print(f"\n{name}", *attribution.table(name), sep="\n")
    _print_own()
    print("\nby phenomenon", *phenomena.table(), sep="\n")
    _print_rows("kinds of assertions and what is worth checking", "tests.eval.check_worthiness")
    _print_rows("when it was said", "tests.eval.said_on")
    _print_rows("matching", matching.table)


def _print_own() -> None:
    print(f"\n{'own gold':<26} {'gold':>6} {'found':>6} {'P':>6} {'R':>6} {'F1':>6} {'named right':>12}")
    _print_tally("held-out marked articles", measure(default_extractor()))
    _print_tally("sample articles", _measure_samples())


def _measure_samples() -> Tally:
    """Statements in the prose; headlines are not in the samples' gold."""
    tally = Tally()
    for sample in samples():
        title_end = sample.document.title_span.end if sample.document.title_span else 0
        found = [a for a in corpus.found_in(sample.document) if a.span.start >= title_end]
        add_document(tally, sample.document.text, sample.statements, found)
    return tally


def _print_tally(name: str, tally: Tally) -> None:
    shares = " ".join(f"{100 * share:>6.1f}" for share in (tally.precision, tally.recall, tally.f1))
    print(f"{name:<26} {tally.gold:>6} {tally.found:>6} {shares} {100 * tally.naming:>12.1f}")


def _print_rows(title: str, source: str | Callable[[], Rows]) -> None:
    """The rows of a table, or that the module which makes them is not here."""
    print(f"\n{title}")
    rows = _rows_of(source) if isinstance(source, str) else source()
    for what, came_out in rows:
        print(f"{what:<32} {came_out}")


def _rows_of(module: str) -> Rows:
    try:
        found: Rows = import_module(module).table()
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return [(module, "not here")]
    return found


if __name__ == "__main__":
    main()
