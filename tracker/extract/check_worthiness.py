"""How worth checking an assertion is: the chance that a fact-checker would want to check it.

A logistic regression over features that a person can read ("a number", "a public body", "I"). Its weights, in the JSON
file beside this one, are fitted by ``training.check_worthiness`` to the project's own marks and measured by
``tests.eval.check_worthiness``. The score orders the review queue; it decides nothing.
"""

import json
import re
from collections.abc import Sequence
from functools import cache
from math import exp, log
from pathlib import Path

from tracker.domain.speech import AssertionKind, SpeakerKind
from tracker.languages import english_acts as acts
from tracker.languages import english_worth as worth

WEIGHTS = Path(__file__).with_suffix(".json")

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_MONEY = re.compile(r"[$€£¥%]")
_NAME = re.compile(r"(?<=[^.!?\s] )(?!I\b)[A-Z]\w")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being) (?:(?:not|never|also) )?"
    r"(?:\w+ed|\w+en|found|told|held|paid|cut|shut|sold|put|made)\b"
)
_PERFECT = re.compile(r"\b(?:had|has|have)\b(?! to\b)")
_FULL_LENGTH = log(31)
"""Thirty words and more count as long."""

_KNOWN = {
    "number word": worth.NUMBER_WORDS,
    "quantity": worth.QUANTITIES,
    "time": worth.TIMES,
    "change or comparison": worth.CHANGES,
    "act on record": worth.ACTS,
    "public body": worth.BODIES,
    "public matter": worth.MATTERS,
    "home or sport": worth.HOME,
    "hedge": worth.HEDGES,
    "absolute": worth.ABSOLUTES,
    "value or feeling": acts.VALUES | acts.FEELINGS,
    "first person": frozenset("i me my mine myself i've i'm i'd i'll".split()),
    "we": frozenset("we us our ours we've we're we'll we'd".split()),
    "you": frozenset("you your yours you're you've you'll".split()),
}
"""Features that are 1 where any of the words stands in the sentence."""

FEATURES = (
    *_KNOWN, "number", "several numbers", "money or percent", "name", "passive", "perfect", "speaker is subject",
    "open subject", "prediction", "opinion", "length", "short",
)  # fmt: skip
"""In the order of ``features``."""


def as_first_person(text: str, speaker: str | None, kind: SpeakerKind | None) -> str:
    """The wording with "I" where it begins with the name of the person who speaks: how the rules read it. A body that
    speaks of itself keeps its name."""
    if speaker and kind is SpeakerKind.PERSON and text.startswith(f"{speaker} "):
        return f"I {text[len(speaker) + 1 :]}"
    return text


def check_worthiness(text: str, words: Sequence[str], kind: AssertionKind) -> float:
    """0..1; 0 for what cannot be true or false. ``text`` has "I" for the speaker, ``words`` are those of ``text``."""
    if not kind.can_be_true:
        return 0.0
    weights, bias = _weights()
    found = bias + sum(weight * value for weight, value in zip(weights, features(text, words, kind), strict=True))
    return 1 / (1 + exp(-found))


@cache
def _weights() -> tuple[tuple[float, ...], float]:
    read = json.loads(WEIGHTS.read_text("utf-8"))
    return tuple(read["weights"][name] for name in FEATURES), read["bias"]


def features(text: str, words: Sequence[str], kind: AssertionKind) -> tuple[float, ...]:
    """The values of ``FEATURES``, each 0..1."""
    found, line = set(words), " ".join(words)
    first = words[0] if words else ""
    numbers = len(_NUMBER.findall(text))
    return (
        *(float(not found.isdisjoint(known)) for known in _KNOWN.values()),
        float(numbers > 0),
        float(numbers > 1),
        float(_MONEY.search(text) is not None),
        float(_NAME.search(text) is not None),
        float(_PASSIVE.search(line) is not None),
        float(_PERFECT.search(line) is not None),
        float(first == "i"),
        float(first in worth.OPEN_SUBJECTS),
        float(kind is AssertionKind.PREDICTION),
        float(kind is AssertionKind.OPINION),
        min(1.0, log(1 + len(words)) / _FULL_LENGTH),
        float(len(words) < 6),
    )
