"""Where a text can hold a statement at all: cheap, and wrong only towards reading too much.

A window of the encoder is left out when no token of it is telling. Of the 10,432 statements in PolNeAR's training
articles 4 begin in a *paragraph* without a telling token (15% of the paragraphs have none); windows are far wider.
"""

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from tracker.extract.tokens import OUTSIDE, Pieces, Tokens
from tracker.languages.english_cues import (
    REPORTING_FORMS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    SPEAKING_FORMS,
    SPEAKING_VERBS,
)

Flags = npt.NDArray[np.bool_]


def _forms(verb: str) -> Iterator[str]:
    """A verb's regular forms, and some that are none: nobody looks them up."""
    yield verb
    if verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    else:
        ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        doubled = verb + verb[-1]
        yield from (verb + ending, verb + "ed", verb + "ing", doubled + "ed", doubled + "ing")


def _all_forms(verbs: frozenset[str]) -> frozenset[str]:
    return frozenset(form for verb in verbs for form in _forms(verb))


REPORTING = _all_forms(REPORTING_VERBS) | REPORTING_FORMS | REPORTING_NOUNS
"""Words in lower case that may report."""
SPEAKING = _all_forms(SPEAKING_VERBS) | SPEAKING_FORMS
"""Words in lower case that hardly do anything else."""
_WORD = re.compile(r"[A-Za-z]+")


def may_hold_speech(words: str) -> bool:
    """Whether somebody else may be quoted in these words."""
    return any(word.lower() in SPEAKING for word in _WORD.findall(words))


def is_telling(word: str, state: int) -> bool:
    """Whether a token may belong to a statement: it stands in quotation marks, is one, or may report."""
    return state != OUTSIDE or word == ":" or word.lower() in REPORTING


def telling(tokens: Tokens, pieces: Pieces) -> Flags:
    """One flag for each piece."""
    found = [is_telling(word, state) for word, state in zip(tokens.words, tokens.states, strict=True)]
    flags: Flags = np.repeat(np.array(found, dtype=np.bool_), pieces.highs - pieces.lows)
    return flags
