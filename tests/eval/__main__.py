"""Quality in one table: ``make eval``. What is not here (the larger evaluation sets) is said, not guessed."""

from tests.eval import matching
from tests.eval.extraction import Tally, add_document
from tests.eval.gold import measure
from tests.samples import samples
from tracker.extract import default_extractor


def main() -> None:
    """Print extraction on the held-out gold and on the samples, then matching."""
    extractor = default_extractor()
    print(f"extraction, {extractor.name}; content at a likeness of .8")
    print(f"{'':<26} {'gold':>6} {'found':>6} {'P':>6} {'R':>6} {'F1':>6} {'named right':>12}")
    _print("held-out marked articles", measure(extractor))
    tally = Tally()
    for sample in samples():
        title_end = sample.document.title_span.end if sample.document.title_span else 0
        found = [a for a in extractor.extract(sample.document) if a.span.start >= title_end]
        add_document(tally, sample.document.text, sample.statements, found)
    _print("sample articles", tally)
    print("\nmatching")
    for what, came_out in matching.table():
        print(f"{what:<32} {came_out}")


def _print(name: str, tally: Tally) -> None:
    shares = " ".join(f"{share:>6.3f}" for share in (tally.precision, tally.recall, tally.f1))
    print(f"{name:<26} {tally.gold:>6} {tally.found:>6} {shares} {tally.naming:>12.3f}")


if __name__ == "__main__":
    main()
