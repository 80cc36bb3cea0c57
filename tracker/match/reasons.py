"""What a guard found, and how it is told to a reporter."""

from typing import NamedTuple

from tracker.domain.review import Reason


class Finding(NamedTuple):
    """What two wordings differ or nearly agree in: a kind, and the words of either side as printed ("" where none)."""

    kind: str
    left: str
    right: str

    def turned(self) -> "Finding":
        return Finding(self.kind, self.right, self.left)

    def told(self) -> Reason:
        """The finding as a reason, in words."""
        kind = "wording" if self.kind == "nearly" else self.kind
        return Reason(kind, self.left, self.right, _tell(self))


def _tell(finding: Finding) -> str:
    kind, left, right = finding
    match kind:
        case "exact":
            return "the same words"
        case "wording":
            return "the same in other words"
        case "nearly":
            return f"about the same: {left}, {right}"
        case "negation":
            return f"they deny different things: ‘{left}’, ‘{right}’" if left and right else _tell_denial(left or right)
        case "hedge":
            return f"one only says it may be so (‘{left or right}’)"
        case "order":
            return f"‘{left}’ and ‘{right}’ change places"
        case "opposite" | "word":
            return f"‘{left}’ against ‘{right}’"
        case "quantifier":
            return f"‘{left}’ here, ‘{right}’ there"
        case _:
            return f"{left} here, {right} there"


def _tell_denial(word: str) -> str:
    return f"one says it is not (‘{word}’)" if word else "one says it is not"
