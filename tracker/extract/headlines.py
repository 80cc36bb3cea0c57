"""Names in a headline, where everything is capitalised: cut by the names that the running text knows."""

from collections.abc import Iterable

from tracker.extract.names import BODIES, FIRST_NAMES, NameKind, NameMention
from tracker.extract.words import Words


class KnownNames:
    """Names known from the running text, to cut a headline's run of capitals into them."""

    def __init__(self, names: Iterable[NameMention]) -> None:
        self.kinds: dict[tuple[str, ...], NameKind] = {}
        for name in names:
            self.kinds.setdefault(name.keys, name.kind)

    def names_in(self, words: Words, run: NameMention) -> list[NameMention]:
        """The known names inside ``run``, longest first from the left; else a first name with the word after it;
        else the run as it is, when it is short enough for a name."""
        found: list[NameMention] = []
        k = run.lead
        while k < run.last:
            length = self._longest(words, k, run.last)
            if length:
                kind = self.kinds[tuple(words.folded[k : k + length])]
                found.append(NameMention(k, k, k + length, tuple(words.folded[k : k + length]), kind))
            k += max(1, length)
        if found:
            return found
        for k in range(run.first, run.last - 1):
            if words.folded[k] in FIRST_NAMES:
                return [NameMention(run.lead, k, k + 2, tuple(words.folded[k : k + 2]), NameKind.PERSON, run.gender)]
        return [run] if len(run.keys) == 1 or run.kind in BODIES else []

    def _longest(self, words: Words, first: int, last: int) -> int:
        for length in range(min(5, last - first), 0, -1):
            if tuple(words.folded[first : first + length]) in self.kinds:
                return length
        return 0
