"""Change articles so that the model cannot lean on names, on tidy quotation marks, on paragraphs or on headlines.

Quotation marks need no change of style: the tokenizer writes them all as one piece. All changes work on tokens and
keep the relations; ``Random`` comes from the caller, so a run can be repeated.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tracker.extract.tokens import INSIDE, MARK_CLOSE, MARK_OPEN, OUTSIDE
from training.names import FAMILY, GIVEN
from training.prepare import Article, Relation

_NO_NAMES = frozenset(
    """
    The A An This That These Those He She They It We I You His Her Their Our Mr. Mrs. Ms. Dr. Sen. Rep. Gov.
    Gen. Prof. President Senator Governor Secretary Chairman Chairwoman Director Minister Mayor Professor Judge
    Attorney General Democratic Republican Democrats Republicans House Senate White Court Police Party Committee
    Department University Times Post News Journal American Americans US U.S. Officials Sources State National
    Former One Some Many Two Both
    """.split()
)


@dataclass(frozen=True, slots=True)
class Rates:
    """How often an article is changed, each way on its own."""

    names: float = 0.35
    lost_mark: float = 0.15
    no_marks: float = 0.02
    joined_paragraphs: float = 0.1
    headline_case: float = 0.2
    no_headline: float = 0.1
    part: float = 0.15


def augmented(article: Article, random: Random, rates: Rates) -> Article:
    """A changed copy (or the article itself where chance leaves it alone)."""
    steps: list[tuple[float, Callable[[Article, Random], Article]]] = [
        (rates.names, swap_names),
        (rates.lost_mark, lose_mark),
        (rates.no_marks, drop_marks),
        (rates.joined_paragraphs, join_paragraphs),
        (rates.headline_case, recase_headline),
        (rates.no_headline, drop_headline),
    ]
    for rate, step in steps:
        if random.random() < rate:
            article = step(article, random)
    return article


def swap_names(article: Article, random: Random) -> Article:
    """Other names for the people who speak, the same throughout the article."""
    family: set[str] = set()
    given: set[str] = set()
    for relation in article.relations:
        names = [article.words[i] for i in relation.source if _is_name(article.words[i])]
        if names:
            family.add(names[-1])
            given.update(names[:-1][-1:])
    new = {word: random.choice(GIVEN) for word in sorted(given)} | {
        word: random.choice(FAMILY) for word in sorted(family)
    }
    return replace(article, words=[new.get(word, word) for word in article.words])


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper() and word.isalpha() and word not in _NO_NAMES


def lose_mark(article: Article, random: Random) -> Article:
    """Delete one quotation mark; what follows is seen as the tokenizer would see it."""
    marks = [i for i, state in enumerate(article.states) if state >= MARK_OPEN]
    if not marks:
        return article
    index = random.choice(marks)
    states = list(article.states)
    opening = states[index] == MARK_OPEN
    for place in range(index + 1, len(states)):
        if article.words[place] == "\n":
            break
        if opening:
            # Without its opening mark the words are outside, and the closing mark closes nothing.
            if states[place] >= MARK_OPEN:
                break
            states[place] = OUTSIDE
        else:
            # Without its closing mark the quotation reaches to the paragraph's end; marks come in turn the other way.
            states[place] = {MARK_OPEN: MARK_CLOSE, MARK_CLOSE: MARK_OPEN, INSIDE: OUTSIDE, OUTSIDE: INSIDE}[
                states[place]
            ]
    return without(replace(article, states=states), {index})


def drop_marks(article: Article, random: Random) -> Article:
    """No quotation marks at all, as in some transcripts and feeds."""
    del random
    marks = {i for i, state in enumerate(article.states) if state >= MARK_OPEN}
    return without(replace(article, states=[OUTSIDE if s == INSIDE else s for s in article.states]), marks)


def join_paragraphs(article: Article, random: Random) -> Article:
    """Lose most line breaks, as text from bad markup does."""
    breaks = {i for i, word in enumerate(article.words) if word == "\n" and random.random() < 0.8}
    return without(article, breaks)


def recase_headline(article: Article, random: Random) -> Article:
    """The headline in capitals, in title case or in sentence case."""
    how = random.choice([str.upper, str.title, str.capitalize])
    words = [how(word) if i < article.title and word.isalpha() else word for i, word in enumerate(article.words)]
    return replace(article, words=words)


def drop_headline(article: Article, random: Random) -> Article:
    """Without the headline."""
    del random
    return without(article, set(range(article.title)))


def without(article: Article, gone: set[int]) -> Article:
    """The article without some tokens; relations that lose all their content are dropped."""
    kept = [i for i in range(len(article.words)) if i not in gone]
    place = {old: new for new, old in enumerate(kept)}

    def moved(numbers: list[int]) -> list[int]:
        return [place[i] for i in numbers if i in place]

    relations = [Relation(moved(r.source), moved(r.cue), moved(r.content), r.level, r.kind) for r in article.relations]
    return replace(
        article,
        words=[article.words[i] for i in kept],
        states=[article.states[i] for i in kept],
        title=sum(1 for i in kept if i < article.title),
        relations=[r for r in relations if r.content],
        unknown=moved(article.unknown),
    )
