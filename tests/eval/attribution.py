"""Who said what against annotated corpora: content at a Jaccard likeness of .8, the right mention, the right name.

Only reported speech is gold; plans and beliefs are "don't care": neither missed nor charged. Six measures:

content     what was said; the halves of a quotation may be found as two statements of one speaker
mention     and the source as printed
entity      and the person or body named: an unresolved "he" is wrong. Gold whose referent is not known is don't care
who said what   (word, speaker) pairs, however the statements are cut
direct      mention, of quotations in full only
pronouns    given the content (likeness .5), how many pronouns are resolved to the right name

Intervals are of a bootstrap over articles. Run with ``python -m tests.eval.attribution``.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from tests.eval import corpus
from tests.eval.agreement import is_pronoun, mentions_the_gold, names_the_gold, read_name, speaker_told
from tests.eval.corpus import GoldArticle, GoldAttribution, Words
from tests.eval.extraction import CONTENT_FROM, content_words
from tests.eval.folders import not_here
from tracker.domain.speech import Attribution, StatementKind

CONTENT_GIVEN = 0.5
"""Likeness from which the content is taken as found when only the speaker is asked for."""

RESAMPLES, SEED = 1000, 7


class Measure(StrEnum):
    CONTENT = "content"
    MENTION = "mention"
    ENTITY = "entity"
    WHO_SAID_WHAT = "who said what"
    DIRECT = "direct"
    PRONOUNS = "pronouns"


@dataclass(frozen=True, slots=True)
class Count:
    """``right`` of ``gold`` and of ``found``; sums over articles."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.gold + other.gold, self.found + other.found, self.right + other.right)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


@dataclass(frozen=True, slots=True)
class Result:
    """A measure over a corpus, with the 95% interval of its F1."""

    count: Count
    low: float
    high: float


@dataclass(slots=True)
class Reading:
    """One article: gold, what was found, and which belongs to which."""

    article: GoldArticle
    found: Sequence[Attribution]
    found_words: list[Words]
    pairs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Gold to found, at ``CONTENT_FROM``; several where one speaker's statements make up the gold together."""
    near: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Gold to found, at ``CONTENT_GIVEN``."""
    owner: list[int | None] = field(default_factory=list)
    """The gold that each found one shares most words with."""

    @property
    def gold(self) -> tuple[GoldAttribution, ...]:
        return self.article.attributions


def read(article: GoldArticle, found: Iterable[Attribution]) -> Reading:
    """Pair gold and found, one to one, the most alike first."""
    gold_words = frozenset[int]().union(*(gold.words for gold in article.attributions))
    kept: dict[Words, Attribution] = {}
    for attribution in found:
        words = content_words(article.text, attribution.content) - (article.ignored - gold_words)
        if words:
            kept.setdefault(words, attribution)
    reading = Reading(article, list(kept.values()), list(kept))
    reading.owner = [_owner(article.attributions, words) for words in reading.found_words]
    reading.pairs = _paired(reading, CONTENT_FROM)
    reading.near = _paired(reading, CONTENT_GIVEN)
    return reading


def likeness(one: Words, other: Words) -> float:
    """Jaccard."""
    return len(one & other) / max(1, len(one | other))


def _paired(reading: Reading, least: float) -> dict[int, tuple[int, ...]]:
    alike = sorted(
        (-likeness(gold.words, words), g, f)
        for g, gold in enumerate(reading.gold)
        for f, words in enumerate(reading.found_words)
        if gold.words & words
    )
    pairs: dict[int, tuple[int, ...]] = {}
    taken: set[int] = set()
    for negative, g, f in alike:
        if -negative >= least and g not in pairs and f not in taken:
            pairs[g] = (f,)
            taken.add(f)
    for g in range(len(reading.gold)):
        joined = _joined(reading, g, taken - set(pairs.get(g, ())))
        if likeness_of(reading, g, joined) >= max(least, likeness_of(reading, g, pairs.get(g, ()))):
            pairs[g] = joined
            taken.update(joined)
    return pairs


def _joined(reading: Reading, g: int, taken: set[int]) -> tuple[int, ...]:
    """The statements of one speaker, more than one, that lie mostly in the gold; those most like it together."""
    by_speaker: dict[str, list[int]] = {}
    for f, words in enumerate(reading.found_words):
        inside = len(words & reading.gold[g].words)
        if reading.owner[f] == g and f not in taken and inside >= len(words) / 2:
            by_speaker.setdefault(_speaker_key(reading.found[f], reading.article.text), []).append(f)
    several = [tuple(each) for each in by_speaker.values() if len(each) > 1]
    return max(several, key=lambda each: likeness_of(reading, g, each), default=())


def _speaker_key(found: Attribution, text: str) -> str:
    return " ".join(read_name(speaker_told(found, text) or "").words[-1:])


def likeness_of(reading: Reading, g: int, found: Iterable[int]) -> float:
    """Of a gold and of found ones taken together."""
    return likeness(reading.gold[g].words, frozenset[int]().union(*(reading.found_words[f] for f in found)))


def _owner(golds: Sequence[GoldAttribution], words: Words) -> int | None:
    shared = [(len(gold.words & words), likeness(gold.words, words), -g) for g, gold in enumerate(golds) if gold.words]
    most = max(shared, default=(0, 0.0, 0))
    return -most[2] if most[0] else None


Judge = Callable[[Attribution, GoldAttribution, str], bool]
Asked = Callable[[GoldAttribution], bool]


def score(reading: Reading) -> dict[Measure, Count]:
    """The counts of one article."""

    def sourced(gold: GoldAttribution) -> bool:
        return gold.core and bool(gold.mention)

    return {
        Measure.CONTENT: _count(reading, lambda gold: gold.core, lambda *_: True),
        Measure.MENTION: _count(reading, sourced, mentions_the_gold),
        Measure.ENTITY: _count(reading, lambda gold: sourced(gold) and bool(gold.names), names_the_gold),
        Measure.WHO_SAID_WHAT: _count_words(reading),
        Measure.DIRECT: _count(
            reading,
            lambda gold: sourced(gold) and gold.kind is StatementKind.DIRECT,
            mentions_the_gold,
            only=StatementKind.DIRECT,
        ),
        Measure.PRONOUNS: _count_pronouns(reading),
    }


def _count(reading: Reading, asked: Asked, right: Judge, only: StatementKind | None = None) -> Count:
    """Gold that is asked for; the rest is don't care, and so is what was found on it."""
    text = reading.article.text
    judged = [g for g, gold in enumerate(reading.gold) if asked(gold)]
    hits = [(g, reading.pairs[g]) for g in judged if g in reading.pairs]
    surplus = charged(reading, judged, only)
    rightly = sum(right(reading.found[several[0]], reading.gold[g], text) for g, several in hits)
    return Count(len(judged), len(hits) + len(surplus), rightly)


def charged(reading: Reading, judged: Sequence[int], only: StatementKind | None = None) -> list[int]:
    """What was found, belongs to no gold and lies on nothing that is don't care; of one kind of quotation, if asked."""
    taken = {f for g in judged for f in reading.pairs.get(g, ())}
    free = _free_words(reading, judged)
    return [
        f for f in range(len(reading.found)) if f not in taken and not _is_free(reading, f, set(judged), free, only)
    ]


def _free_words(reading: Reading, judged: Iterable[int]) -> Words:
    """Words of gold that is not asked for and of stretches that nobody annotated."""
    wanted = set(judged)
    inside = {word for g in wanted for word in reading.gold[g].words}
    outside = {word for g, gold in enumerate(reading.gold) if g not in wanted for word in gold.words}
    return frozenset((outside | reading.article.unknown) - inside)


def _is_free(reading: Reading, f: int, judged: set[int], free: Words, only: StatementKind | None) -> bool:
    owner, words = reading.owner[f], reading.found_words[f]
    if owner is None and only and reading.found[f].kind is not only:
        return True
    if owner is not None and owner not in judged:
        return True
    return len(words & free) >= len(words) / 2


def _count_words(reading: Reading) -> Count:
    """(word, speaker) pairs; a word that lies in two statements is right when either names its speaker."""
    known: dict[int, GoldAttribution] = {}
    for gold in reading.gold:
        if gold.core and gold.names:
            known.update(dict.fromkeys(gold.words, gold))
    free = {word for gold in reading.gold for word in gold.words} | reading.article.unknown
    tellers: dict[int, list[Attribution]] = {}
    for attribution, words in zip(reading.found, reading.found_words, strict=True):
        for word in words:
            tellers.setdefault(word, []).append(attribution)
    found = [word for word in tellers if word in known or word not in free]
    text = reading.article.text
    right = sum(any(names_the_gold(one, known[w], text) for one in tellers[w]) for w in found if w in known)
    return Count(len(known), len(found), right)


def _count_pronouns(reading: Reading) -> Count:
    """Gold: pronouns whose content was found and whose person is known; found: those given any name."""
    text, total = reading.article.text, Count()
    for g, several in reading.near.items():
        gold, found = reading.gold[g], reading.found[several[0]]
        if gold.core and gold.names and gold.source_type == "pronoun":
            told = speaker_told(found, text)
            named = bool(told) and not is_pronoun(told or "")
            total += Count(1, int(named), int(names_the_gold(found, gold, text)))
    return total


def measure(articles: Sequence[GoldArticle], *, inner: bool = True) -> dict[Measure, Result]:
    """The extractor of the package on the articles, with or without statements inside others ("A said that B said")."""
    scores = [score(read(article, _found(article, inner=inner))) for article in articles]
    return {each: _result([one[each] for one in scores]) for each in Measure}


def _found(article: GoldArticle, *, inner: bool) -> list[Attribution]:
    return [one for one in corpus.found_in(article.document) if inner or one.outer is None]


def _result(counts: Sequence[Count]) -> Result:
    table = np.array([(count.gold, count.found, count.right) for count in counts], dtype=np.int64)
    drawn = np.random.default_rng(SEED).integers(len(table), size=(RESAMPLES, len(table)))
    low, high = np.percentile(_f1(table[drawn].sum(axis=1)), [2.5, 97.5])
    return Result(sum(counts, Count()), float(low), float(high))


def _f1(sums: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Of rows of gold, found, right."""
    shares: npt.NDArray[np.float64] = 200 * sums[:, 2] / np.maximum(1, sums[:, 0] + sums[:, 1])
    return shares


HEADER = f"{'':<16} {'gold':>6} {'found':>6} {'P':>6} {'R':>6} {'F1':>6}  95% interval"


def told(results: Mapping[Measure, Result]) -> list[str]:
    """A line for each measure, percent."""
    lines = []
    for each, result in results.items():
        count = result.count
        shares = " ".join(f"{100 * share:>6.1f}" for share in (count.precision, count.recall, count.f1))
        lines.append(f"{each:<16} {count.gold:>6} {count.found:>6} {shares}  {result.low:.1f}-{result.high:.1f}")
    return lines


def table(name: str) -> list[str]:
    """The figures of a larger set, or that it is not here.

    A corpus whose annotation is flat charges every statement found inside another: then those are also left out once.
    """
    if corpus.corpus_path(name) is None:
        return [not_here(corpus.FILES[name][0])]
    articles = corpus.articles(name)
    lines = [HEADER, *told(measure(articles))]
    if not all(article.is_flat for article in articles):
        return lines
    without = told(measure(articles, inner=False))
    return [*lines, "the same without statements found inside others, which nobody annotated here", *without]


if __name__ == "__main__":
    for each in corpus.FILES:
        print(each)
        print("\n".join(table(each)))
