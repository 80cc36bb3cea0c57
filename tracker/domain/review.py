"""What is made of statements: relations between wordings, judgements of people, work status of claims."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Relation(StrEnum):
    """How two wordings stand to each other."""

    SAME = "same"
    VARIANT = "variant"
    """A number, date, name, hedge or quantity differs."""
    CONFLICT = "conflict"
    """Negated or opposed."""
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that two wordings agree or differ in, in words a reporter understands.

    ``kind``: exact, wording, number, year, date, hedge, quantifier, negation, opposite, entity, order, word.
    """

    kind: str
    left: str
    right: str
    text: str

    @property
    def is_difference(self) -> bool:
        """Whether ``left`` and ``right`` are words that differ; else they are the whole wordings, or as good as one."""
        return self.kind not in ("exact", "wording")

    def turned(self) -> "Reason":
        """The same of the two wordings in the other order: "12 here, 13 there" is then "13 here, 12 there"."""
        other = {self.left: self.right, self.right: self.left}
        text = self.text
        if self.left and self.right:
            words = "|".join(re.escape(word) for word in sorted(other, key=len, reverse=True))
            text = re.sub(rf"(?<!\w)(?:{words})(?!\w)", lambda found: other[found[0]], text)
        return replace(self, left=self.right, right=self.left, text=text)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The answer to "are these two the same claim?". ``score`` is the similarity of the wordings, 0..1."""

    relation: Relation
    score: float
    reasons: tuple[Reason, ...] = ()
    features: dict[str, float] = field(default_factory=dict)


class Verdict(StrEnum):
    """What a judge said of a pair."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class LinkOrigin(StrEnum):
    """Who put an assertion to its claim."""

    MACHINE = "machine"
    PERSON = "person"


class Status(StrEnum):
    """Where the work on a claim stands. What it came to is the rating, another field."""

    UNVERIFIED = "unverified"
    IN_PROGRESS = "in_progress"
    IN_REVIEW = "in_review"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"
    NOT_CHECKABLE = "not_checkable"


CHECKED = frozenset((Status.VERIFIED, Status.DISPUTED, Status.WITHDRAWN, Status.NOT_CHECKABLE))
"""Statuses that come after a decision."""


class Stance(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"
