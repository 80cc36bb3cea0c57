"""What a sentence of a statement does: says how things are, will be or please, asks, orders, greets or insults.

Rules over the word lists of ``languages``; how often they are right is measured by ``tests.eval.check_worthiness``.
"""

import re
from collections.abc import Sequence

from tracker.domain.speech import AssertionKind
from tracker.languages import english_acts as acts
from tracker.languages import english_verbs as verbs

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GREETINGS = tuple(f"{words} " for words in acts.GREETINGS)
_ORDERS = tuple(f"{words} " for words in acts.ORDERS)
_ASKS = re.compile(r"\?[!?]*[\"'”’»)\]\s]*$")


def words_of(text: str) -> list[str]:
    """Words in lower case, with straight apostrophes."""
    return _WORD.findall(text.replace("’", "'").casefold())


def act_of(text: str, words: Sequence[str]) -> AssertionKind | None:
    """Question, order, greeting or insult; None for what may be true or false. ``words`` are those of ``text``."""
    if not words:
        return None
    if _asks(text, words):
        return AssertionKind.QUESTION
    start = " ".join(words[:6]) + " "
    if start.startswith(_GREETINGS) and not (start.startswith("thanks to ") and "," in text):
        return AssertionKind.GREETING
    if start.startswith(_ORDERS) or _orders(words) or _orders_after_condition(text, words):
        return AssertionKind.ORDER
    return AssertionKind.INSULT if _insults(words) else None


def _asks(text: str, words: Sequence[str]) -> bool:
    """A question mark, a verb before its subject ("was it true"), or a reported question: "whether it would close",
    "why nobody had acted", "if she would stay"; not "what was done was wrong", which has a second verb."""
    if _ASKS.search(text[-12:]):
        return True
    if words[0] in acts.INVERTED:
        return len(words) > 2 and words[1] in acts.SUBJECTS
    if words[0] == "whether":
        return "," not in text or _finite_verbs(words) < 2
    if words[0] not in acts.ASKING or "," in text or len(words) > LONGEST_REPORTED_QUESTION:
        return False
    exclaims = text.rstrip().endswith("!") or words[1:2] in (["a"], ["an"])
    return not exclaims and _finite_verbs(words) < 2


def _finite_verbs(words: Sequence[str]) -> int:
    """How many verbs with a subject; "was told" is one."""
    helped = [False, *(word in verbs.AUXILIARIES for word in words)]
    return sum(
        word in verbs.AUXILIARIES or (word in verbs.PASTS and not after)
        for word, after in zip(words, helped, strict=False)
    )


LONGEST_REPORTED_QUESTION = 14
"""Words; longer ones are mostly main sentences with an opening clause."""


def _orders(words: Sequence[str]) -> bool:
    """Does the base form of a verb begin, with what it is done to: "pick up the phone"?"""
    first = 1 if words[0] in acts.BEFORE_IMPERATIVE and len(words) > 1 else 0
    verb, after = words[first], words[first + 1] if len(words) > first + 1 else ""
    if verb not in acts.IMPERATIVES:
        return first == 0 and verb in ("i", "we") and after in acts.APPEALS
    if after in acts.AFTER_IMPERATIVE:
        return verb not in acts.NOUN_LIKE or not {after, *words[first + 2 : first + 5]} & verbs.AUXILIARIES
    return verb not in acts.NOUN_LIKE and not {*words[first + 1 : first + 5]} & verbs.AUXILIARIES


def _orders_after_condition(text: str, words: Sequence[str]) -> bool:
    """ "If it never sets, worry"."""
    if words[0] not in ("if", "when") or "," not in text:
        return False
    rest = words_of(text.rpartition(",")[2])
    return bool(rest) and (_orders(rest) or (len(rest) == 1 and rest[0] in verbs.VERBS))


def _insults(words: Sequence[str]) -> bool:
    """Is somebody called a name: "you are a clown", "he was a complete fool", "you liar"?"""
    for number, word in enumerate(words[:8]):
        if word in acts.INSULTS:
            before = [each for each in words[:number] if each not in acts.BEFORE_VALUES and not each.endswith("ed")]
            return not acts.NAMED_BY.isdisjoint(before[-2:])
    return False


def kind_of(text: str, words: Sequence[str]) -> AssertionKind:
    """What the sentence or clause does. ``words`` are those of ``text``; the rules look at the first finite verb."""
    return act_of(text, words) or truth_kind_of(words)


def truth_kind_of(words: Sequence[str]) -> AssertionKind:
    """Fact, prediction or opinion, of words that are none of the other kinds."""
    if _foretells(words):
        return AssertionKind.PREDICTION
    return AssertionKind.OPINION if _values(words) else AssertionKind.FACT


def _foretells(words: Sequence[str]) -> bool:
    """Is the verb of the sentence one of the future? After an opening condition ("if we win") any verb counts."""
    late = bool(words) and words[0] in acts.CONDITIONS
    for number, word in enumerate(words):
        after = words[number + 1] if number + 1 < len(words) else ""
        if word in acts.FUTURE:
            return True
        if word in acts.REPORTED_FUTURE and (number or word == "would"):
            return after not in acts.AFTER_WOULD_NOT
        if word in acts.MAY and (number == 0 or words[number - 1] not in acts.BEFORE_MAY_THE_MONTH):
            return after in verbs.VERBS and not (number and words[number - 1] in ("you", "i", "who", "that", "which"))
        if word in acts.COPULAS:
            near = [each for each in words[number + 1 : number + 4] if each not in acts.BEFORE_VALUES]
            if near and (near[0] in acts.EXPECTED_OF or (near[0] == "going" and "to" in near)):
                return True
        if after == "to" and word in acts.EXPECTED:
            return True
        if number and not late and (word in verbs.PASTS or word in verbs.AUXILIARIES):
            return False
    return False


def _values(words: Sequence[str]) -> bool:
    """Does the sentence say how somebody likes it: "hopes", "should", "is wrong", "you cannot", "is a beginning"?"""
    if words[:1] == ["you"] and words[1:2] and words[1] in acts.NEVER_YOU:
        return True
    for number, word in enumerate(words[:12]):
        if number and (word in acts.ATTITUDES or (word == "like" and words[number - 1] in acts.SUBJECTS)):
            return True
        if word in acts.COPULAS:
            rest = [each for each in words[number + 1 : number + 6] if each not in acts.BEFORE_VALUES]
            if rest and (rest[0] in acts.FEELINGS or rest[0] in acts.VALUES):
                return True
            if _likens(word, words[number + 1 :], len(words)):
                return True
    return False


def _likens(verb: str, rest: Sequence[str], length: int) -> bool:
    """ "One jar is an anecdote": short sentences that say what a thing is are mostly figures of speech."""
    rest = rest[1:] if rest and rest[0] in ("not", "just", "only") else rest
    return (
        length <= LONGEST_FIGURE
        and verb in ("is", "isn't", "it's", "that's")
        and bool(rest)
        and rest[0] in ("a", "an", "the")
        and not any(word[0].isdigit() for word in rest)
    )


LONGEST_FIGURE = 9
"""Words; nine of ten such sentences of the training part of ``data/gold/assertions.jsonl`` are opinions."""
