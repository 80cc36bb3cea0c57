"""Where the extractor fails, in counts: recall by phenomenon, and what kind of error the errors are.

``python -m tests.eval.errors`` prints Markdown for ``docs/errors.md``. Only counts of the larger sets are shown: their
texts are their publishers'.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.eval import corpus, gold, phenomena
from tests.eval.agreement import is_pronoun, mentions_the_gold, names_the_gold
from tests.eval.attribution import CONTENT_GIVEN, Reading, charged, likeness_of, read
from tests.eval.corpus import GoldArticle, GoldAttribution
from tests.eval.extraction import WORD
from tests.eval.folders import not_here

SOURCES = {
    "person_name": "a person's name",
    "org_name": "a body's name",
    "desc_with_name": "a description with a name",
    "pronoun": "a pronoun",
    "relative": "who, which",
    "desc_unnamed": "a description, no name",
    "inst_common": "an institution, no name",
    "indef_pronoun": "somebody, others",
    "none": "nobody printed",
}
LENGTHS = ((5, "1-5 words"), (15, "6-15 words"), (30, "16-30 words"))
SAID = frozenset("say says said saying".split())


@dataclass(slots=True)
class Share:
    """Gold statements of a kind: found in content, with the right mention too, with the right name too."""

    gold: int = 0
    content: int = 0
    mention: int = 0
    known: int = 0
    named: int = 0


@dataclass(frozen=True, slots=True)
class Analysis:
    """Shares by (group, phenomenon), and the number of errors of each kind."""

    shares: dict[tuple[str, str], Share]
    errors: Counter[str]


MISSED = "missed: nothing found there"
CUT = "content cut elsewhere: half alike or more"
CUT_FAR = "content cut elsewhere: less than half alike"
MENTION = "wrong mention"
WRONG_NAME = "right mention, wrong name"
UNRESOLVED = "right mention, no name where there is one"
NAMED_NOBODY = "right mention, a name where there is none"
SPURIOUS = "spurious: no speech there"
INNER = "spurious: inside another statement"
LEFT_OVER = "spurious: on a statement, cut elsewhere or found twice"
ERRORS = (MISSED, CUT, CUT_FAR, MENTION, WRONG_NAME, UNRESOLVED, NAMED_NOBODY, SPURIOUS, INNER, LEFT_OVER)


def analyse(articles: Sequence[GoldArticle], *, nobody_is_known: bool) -> Analysis:
    """Count over articles. ``nobody_is_known``: gold without a name says that there is none to give."""
    shares: dict[tuple[str, str], Share] = {}
    errors: Counter[str] = Counter()
    for article in articles:
        reading = read(article, corpus.found_in(article.document))
        judged = [g for g, one in enumerate(reading.gold) if one.core]
        for g in judged:
            error = error_of(reading, g, nobody_is_known=nobody_is_known)
            errors.update([error] if error else [])
            for key in features(article, g):
                _add(shares.setdefault(key, Share()), reading.gold[g], error)
        errors.update(_spurious(reading, judged))
    return Analysis(shares, errors)


def error_of(reading: Reading, g: int, *, nobody_is_known: bool) -> str | None:
    """The first thing that is wrong about a gold statement, None when all is right."""
    one, text = reading.gold[g], reading.article.text
    if g not in reading.pairs:
        return _content_error(reading, g)
    found = reading.found[reading.pairs[g][0]]
    if one.mention and not mentions_the_gold(found, one, text):
        return MENTION
    name = found.speaker.name if found.speaker else None
    if not one.names:
        return NAMED_NOBODY if nobody_is_known and name else None
    if names_the_gold(found, one, text):
        return None
    return WRONG_NAME if name and not is_pronoun(name) else UNRESOLVED


def _content_error(reading: Reading, g: int) -> str:
    """What is right for another gold ("A said that B said") is not this one cut elsewhere."""
    taken = {f for several in reading.pairs.values() for f in several}
    loose = (f for f in range(len(reading.found)) if f not in taken)
    alike = max((likeness_of(reading, g, [f]) for f in loose), default=0.0)
    if not alike:
        return MISSED
    return CUT if alike >= CONTENT_GIVEN else CUT_FAR


def _add(share: Share, one: GoldAttribution, error: str | None) -> None:
    content = error not in (MISSED, CUT, CUT_FAR)
    mention = content and error != MENTION
    share.gold += 1
    share.content += content
    share.mention += mention
    share.known += bool(one.names)
    share.named += bool(one.names) and error is None


def _spurious(reading: Reading, judged: Sequence[int]) -> Iterator[str]:
    """What was found and is charged: inside another statement, on speech (a part of another error), or on none."""
    speech = frozenset[int]().union(*(reading.gold[g].words for g in judged))
    for f in charged(reading, judged):
        if reading.found[f].outer is not None:
            yield INNER
        else:
            yield LEFT_OVER if reading.found_words[f] & speech else SPURIOUS


def features(article: GoldArticle, g: int) -> Iterator[tuple[str, str]]:
    """Group and phenomenon; of "layout" there may be several or none."""
    one = article.attributions[g]
    yield "quotation", one.kind.value
    yield "source", SOURCES[one.source_type]
    yield "cue", _cue(one)
    yield "content", _length(len(one.words))
    if article.is_nested(g):
        yield "layout", "nested in another"
    if one.content[0].start < article.title_end:
        yield "layout", "headline"
    if "\n" in article.text[one.content[0].start : one.content[-1].end]:
        yield "layout", "over several paragraphs"
    if len(one.content) > 1:
        yield "layout", "in several pieces"


def _cue(one: GoldAttribution) -> str:
    words = [word.lower() for word in WORD.findall(one.cue_text)]
    if not words:
        return "none, or a dash or colon"
    if SAID & set(words):
        return "say"
    return "according to" if words[0] == "according" else "another"


def _length(words: int) -> str:
    return next((label for most, label in LENGTHS if words <= most), "31 words or more")


def _order(key: tuple[str, str]) -> tuple[int, int, str]:
    groups = ("quotation", "source", "cue", "content", "layout")
    labels = [*SOURCES.values(), *(label for _, label in LENGTHS), "direct", "mixed", "indirect"]
    labels += ["say", "according to", "another"]
    group, label = key
    return groups.index(group), labels.index(label) if label in labels else len(labels), label


def shares_table(analysis: Analysis) -> list[str]:
    """Recall by phenomenon, as Markdown; ``name`` is of those whose name is known."""
    lines = ["| | phenomenon | gold | content | and mention | and name |", "|---|---|---|---|---|---|"]
    for group, label in sorted(analysis.shares, key=_order):
        share = analysis.shares[group, label]
        shares = f"{_percent(share.content, share.gold)} | {_percent(share.mention, share.gold)}"
        lines.append(f"| {group} | {label} | {share.gold} | {shares} | {_percent(share.named, share.known)} |")
    return lines


def errors_table(analysis: Analysis) -> list[str]:
    """What the errors are, as Markdown."""
    total = analysis.errors.total()
    rows = [f"| {e} | {analysis.errors[e]} | {_percent(analysis.errors[e], total)} |" for e in ERRORS]
    return ["| error | number | share |", "|---|---|---|", *rows, f"| all | {total} | |"]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "–"


def report() -> Iterator[str]:
    """Both sets and the golden files, as Markdown lines."""
    yield from _section("PolNeAR dev", _polnear(), nobody_is_known=False)
    yield from _section("Own held-out gold", corpus.read_marked_gold(gold.held_out_articles()), nobody_is_known=True)
    yield from ("## Golden files", "", *phenomena_table())


def phenomena_table() -> list[str]:
    """The golden files, as Markdown."""
    lines = ["| phenomenon | gold | precision | recall | of those found, named right |", "|---|---|---|---|---|"]
    for outcome in map(phenomena.measure, phenomena.phenomena()):
        tally = outcome.tally
        shares = f"{100 * tally.precision:.0f}% | {100 * tally.recall:.0f}% | {100 * tally.naming:.0f}%"
        quiet = f"nothing found in {outcome.quiet} of {outcome.silent} items | |"
        lines.append(f"| {outcome.title} | {tally.gold or '–'} | {shares if tally.gold else quiet} |")
    return lines


def _polnear() -> Sequence[GoldArticle] | None:
    return corpus.articles("PolNeAR dev") if corpus.corpus_path("PolNeAR dev") else None


def _section(name: str, articles: Sequence[GoldArticle] | None, *, nobody_is_known: bool) -> Iterable[str]:
    if articles is None:
        return [f"## {name}", "", not_here("polnear"), ""]
    analysis = analyse(articles, nobody_is_known=nobody_is_known)
    speech = sum(one.core for article in articles for one in article.attributions)
    head = f"{len(articles)} articles, {speech} statements."
    return [f"## {name}", "", head, "", *shares_table(analysis), "", *errors_table(analysis), ""]


if __name__ == "__main__":
    print("\n".join(report()))
