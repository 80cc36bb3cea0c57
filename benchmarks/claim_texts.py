"""Sentences for the benchmark of claims: the project's own, with words exchanged, and changed copies of them."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

GOLD = Path(__file__).parent.parent / "data" / "gold" / "assertions.jsonl"
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_EXCHANGED = 0.5
"""Of the words of four letters and more. What is left in place makes sentences of one make, as news has them."""
_RARE = 0.3
"""Of the exchanged words: made up of syllables, for the long tail of names and terms that an archive has and a thousand
sentences have not."""
_FEWEST = 6
"""Words of a sentence. "We are not there yet" with two words exchanged is no sentence that can be found again."""
_SYLLABLES = tuple(one + other for one in "bdfgklmnprstvz" for other in ("a", "e", "i", "o", "u", "an", "el", "or"))


def substituted(count: int, *, seed: int = 1) -> list[str]:
    """Distinct sentences: gold assertions in which words gave way to others of the gold, the frequent ones more often,
    or to made-up ones, and figures to other figures."""
    draw = random.Random(seed)
    gold = [json.loads(line)["text"] for line in GOLD.read_text("utf-8").splitlines()]
    gold = [text for text in gold if len(text.split()) >= _FEWEST]
    words = [word for text in gold for word in _WORD.findall(text)[1:] if len(word) > 3 and not word[0].isdigit()]
    found = dict.fromkeys(gold)
    while len(found) < count:
        found[_exchange(draw.choice(gold), words, draw)] = None
    return list(found)[:count]


def _exchange(text: str, words: list[str], draw: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        word = match.group()
        if word[0].isdigit():
            return str(draw.randint(2, 9_999))
        if len(word) < 4 or draw.random() > _EXCHANGED:
            return word
        is_rare = draw.random() < _RARE
        chosen = "".join(draw.choices(_SYLLABLES, k=draw.choice((2, 3, 3)))) if is_rare else draw.choice(words)
        return chosen.capitalize() if word[0].isupper() else chosen

    return _WORD.sub(other, text)


def read_texts(path: Path) -> list[str]:
    """The lines of a file, each once."""
    return list(dict.fromkeys(line for line in path.read_text("utf-8").splitlines() if line.strip()))


def changed(text: str, draw: random.Random) -> str:
    """The text as another paper has it: its beginning or end gone, misprinted, a word left out or exchanged."""
    words = text.split()
    for change in draw.sample((_cut, _misprinted, _shorter, _reworded), 2 if len(words) > 8 else 1):
        words = list(change(words, draw))
    return " ".join(words)


def _cut(words: list[str], draw: random.Random) -> Iterator[str]:
    gone = max(1, len(words) // 4)
    yield from words[gone:] if draw.random() < 0.5 else [*words[:-gone], "..."]


def _misprinted(words: list[str], draw: random.Random) -> Iterator[str]:
    place = draw.randrange(len(words))
    for index, word in enumerate(words):
        at = len(word) // 2
        yield word[: at - 1] + word[at : at + 1] + word[at - 1 : at] + word[at + 1 :] if index == place else word


def _shorter(words: list[str], draw: random.Random) -> Iterator[str]:
    place = draw.randrange(len(words))
    yield from (word for index, word in enumerate(words) if index != place or len(words) < 3)


def _reworded(words: list[str], draw: random.Random) -> Iterator[str]:
    place = draw.randrange(len(words))
    yield from ("something" if index == place else word for index, word in enumerate(words))
