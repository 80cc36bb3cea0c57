"""The same words in another order: who does what to whom, or merely a sentence turned round."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein, Opcode

from tracker.languages import english_matching as words
from tracker.match.alignment import Alignment
from tracker.match.lexicon import FUNCTION_STEMS, GLUE_STEMS, RECIPROCAL_STEMS, stem
from tracker.match.reasons import Finding
from tracker.match.wording import Wording

_ENOUGH_ALIKE = 0.75
"""Order speaks only when nearly all words are shared; below, a paraphrase moves words freely. Flat between .6
and .85 on the development pairs."""
_LONGEST = 60


def reordered(left: Wording, right: Wording, alignment: Alignment) -> tuple[str, str] | None:
    """The two stretches that exchanged places with something between them; None when the order agrees.

    Active and passive are told apart: "the governor vetoed the bill" is "the bill was vetoed by the governor" and is
    not "the governor was vetoed by the bill".
    """
    if alignment.jaccard < _ENOUGH_ALIKE or len(alignment.right_of) < 2:
        return None
    ours = _line(left, set(alignment.right_of))
    theirs = _line(right, set(alignment.right_of.values()))
    back = {other: word for word, other in alignment.right_of.items()}
    theirs = [back.get(word, word) for word in theirs]
    ours, theirs = _shared(ours, theirs), _shared(theirs, ours)
    if len(ours) > _LONGEST:
        return None
    if sorted(ours) != sorted(theirs):
        return None
    turned = _passive(left) != _passive(right)
    if not turned and (names := _names_exchanged(left, right)):
        return names
    if ours == theirs:
        return _same_order_passive(ours, left, right) if turned else None
    if turned:
        return None
    exchanged = _exchange(ours, theirs)
    if exchanged is None:
        return _names_moved(ours, theirs, left, right)
    first, between, second = exchanged
    if _harmless(exchanged, _name_words(left) | _name_words(right)) or _is_name_list(between, left):
        return None
    return left.shown_stems(first), left.shown_stems(second)


def _line(wording: Wording, answered: set[str]) -> list[str]:
    """The stems in order, without glue; of the small words only those that part things."""
    return [
        word
        for word, token in zip(wording.stems, wording.tokens, strict=True)
        if word in answered or word[0] in "#@" or (token in FUNCTION_STEMS and word not in GLUE_STEMS)
    ]


def _shared(ours: list[str], theirs: list[str]) -> list[str]:
    """Our line with what is in theirs as often: the rest cannot have moved."""
    return [word for word in ours if ours.count(word) == theirs.count(word)]


def _passive(wording: Wording) -> bool:
    tokens = wording.tokens
    return "by" in tokens and not words.BE_FORMS.isdisjoint(tokens[: tokens.index("by")])


def _same_order_passive(line: list[str], left: Wording, right: Wording) -> tuple[str, str] | None:
    """The same order, but only one is passive: the doer and the done-to changed places."""
    passive = left if _passive(left) else right
    position = passive.tokens.index("by")
    agent = next((word for word in passive.stems[position + 1 :] if word in line), None)
    before = [word for word in passive.stems[:position] if word in line]
    if agent is None or len(before) < 2 or line[-1] != agent or passive.tokens[-1:] == ("by",):
        return None
    other = right if passive is left else left
    if "by" in other.tokens:
        return None
    return left.shown_stems(line[:1]), left.shown_stems(line[-1:])


def _exchange(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str], list[str]] | None:
    """(X, between, Y) when ours is ``... X between Y ...`` and theirs ``... Y between X ...``; None for other moves."""
    start = 0
    while ours[start] == theirs[start]:
        start += 1
    end = len(ours)
    while ours[end - 1] == theirs[end - 1]:
        end -= 1
    ours, theirs = ours[start:end], theirs[start:end]
    size = len(ours)
    for first in range(1, size):
        if theirs[size - first :] != ours[:first]:
            continue
        for second in range(1, size - first + 1):
            between = ours[first : size - second]
            if theirs[:second] == ours[size - second :] and theirs[second : size - first] == between:
                return ours[:first], between, ours[size - second :]
    return None


def _harmless(exchanged: tuple[list[str], list[str], list[str]], names: set[str]) -> bool:
    """A list turned round; or two neighbours changed places, as with the passive, a fronted time, a compound noun.

    Neighbouring stretches that both hold a name do not change places by themselves.
    """
    first, between, second = exchanged
    if between:
        return set(between) <= words.LIST_WORDS or (set(between) - words.LIST_WORDS) <= RECIPROCAL_STEMS
    fronted = any(part[0] in words.FRONTED or part[0][0] == "@" for part in (first, second))
    return fronted or names.isdisjoint(first) or names.isdisjoint(second)


_FEWEST_NAMES = 2


def _names_exchanged(left: Wording, right: Wording) -> tuple[str, str] | None:
    """Two names that stand each where the other one stood, however often, in a wording that is equal otherwise."""
    if len(left.names) + len(right.names) < _FEWEST_NAMES:
        return None
    names = sorted({tuple(map(stem, name.words)) for name in left.names + right.names}, key=lambda name: -len(name))
    if len(names) < 2:
        return None
    ours, theirs = _with_names_joined(left.stems, names), _with_names_joined(right.stems, names)
    if len(ours) != len(theirs):
        return None
    changed = [place for place, pair in enumerate(zip(ours, theirs, strict=True)) if pair[0] != pair[1]]
    pairs = {(ours[place], theirs[place]) for place in changed}
    if len(pairs) != 2 or any((other, one) not in pairs for one, other in pairs):
        return None
    one, other = ours[changed[0]], theirs[changed[0]]
    if one not in names or other not in names:
        return None
    if len(changed) == 2 and _a_list({word for part in ours[changed[0] + 1 : changed[1]] for word in part}, names):
        return None
    return left.shown_stems(one), left.shown_stems(other)


def _with_names_joined(stems: tuple[str, ...], names: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    joined: list[tuple[str, ...]] = []
    position = 0
    while position < len(stems):
        name = next((name for name in names if stems[position : position + len(name)] == name), stems[position:][:1])
        joined.append(name)
        position += len(name)
    return joined


def _a_list(between: set[str], names: list[tuple[str, ...]]) -> bool:
    """May names with this between them be turned round: a list, or doing that each does to the other?"""
    members = {word for name in names for word in name}
    return between <= members | words.LIST_WORDS | RECIPROCAL_STEMS | GLUE_STEMS - {"by", "to", "of"}


def _name_words(wording: Wording) -> set[str]:
    return {stem(word) for name in wording.names for word in name.words}


def _names_moved(ours: list[str], theirs: list[str], left: Wording, right: Wording) -> tuple[str, str] | None:
    """With no simple exchange: the first two names that stand in another order."""
    if len(ours) < _LONG_ENOUGH:
        return None
    names = _name_words(left) | _name_words(right)
    one, other = ([word for word in line if word in names] for line in (ours, theirs))
    moved = next(((x, y) for x, y in zip(one, other, strict=True) if x != y), None)
    if moved is None:
        return None
    start, end = sorted(ours.index(word) for word in moved)
    if all(word in names or word in words.LIST_WORDS for word in ours[start:end]):
        return None
    return left.shown_stems(moved[:1]), left.shown_stems(moved[1:])


_LONG_ENOUGH = 4


def _is_name_list(between: list[str], wording: Wording) -> bool:
    """Do only list words and further list members stand between ("Ann, Ben and Cem")?"""
    if not words.LIST_WORDS & set(between) or len(between) > 3:
        return False
    members = _name_words(wording)
    return all(word in words.LIST_WORDS or word in members for word in between)


def order(left: Wording, right: Wording, moved: tuple[str, str] | None) -> list[Finding]:
    """The reason for ``reordered``."""
    if moved is None:
        return []
    one, other = moved
    return [Finding("order", one, other)]


_MOST_REPLACED = 2
_MOST_REPLACED_NAME = 6
_LEAST_KEPT = 2


def replaced(left: Wording, right: Wording, alignment: Alignment) -> list[Finding]:
    """One stretch replaced in a wording that is otherwise the same: "a tax on sugar", "a tax on salt".

    Up to two words; a name may be longer.
    """
    if not alignment.left_only or not alignment.right_only or not alignment.right_of:
        return []
    back = {other: word for word, other in alignment.right_of.items()}
    ours = _content_line(left, {})
    theirs = _content_line(right, back)
    changes = [change for change in Levenshtein.opcodes(ours, theirs) if change.tag != "equal"]
    if not (left.truncated or right.truncated):
        changes = _joined(changes)
    swaps = [change for change in changes if change.tag == "replace"]
    if len(swaps) != 1 or (len(changes) > 1 and not _only_cut(changes, len(ours), len(theirs))):
        return []
    one = ours[swaps[0].src_start : swaps[0].src_end]
    other = theirs[swaps[0].dest_start : swaps[0].dest_end]
    if (
        len(ours) - len(one) < _LEAST_KEPT
        or not alignment.left_only & set(one)
        or not alignment.right_only & set(other)
    ):
        return []
    longest = _MOST_REPLACED_NAME if _named(left, one) or _named(right, other) else _MOST_REPLACED
    if max(len(one), len(other)) > longest:
        return []
    answer = [alignment.right_of.get(part, part) for part in other]
    return [Finding("word", left.shown_stems(one), right.shown_stems(answer))]


def _joined(changes: Iterable[Opcode]) -> list[Opcode]:
    """The changes, neighbouring ones as one: "salt" for "soft drinks" is one stretch replaced."""
    found: list[Opcode] = []
    for change in changes:
        last = found[-1] if found else None
        if last is not None and last.src_end == change.src_start and last.dest_end == change.dest_start:
            found[-1] = Opcode("replace", last.src_start, change.src_end, last.dest_start, change.dest_end)
        else:
            found.append(change)
    return found


def _content_line(wording: Wording, back: dict[str, str]) -> list[str]:
    return [back.get(word, word) for word in wording.stems if word in wording.content or word[0] in "#@"]


def _only_cut(changes: Sequence[Opcode], ours: int, theirs: int) -> bool:
    """Are all other changes pieces missing at either end?"""
    return all(
        change.tag == "replace"
        or change.src_start == change.dest_start == 0
        or (change.src_end == ours and change.dest_end == theirs)
        for change in changes
    )


def _named(wording: Wording, stretch: list[str]) -> bool:
    return not _name_words(wording).isdisjoint(stretch)
