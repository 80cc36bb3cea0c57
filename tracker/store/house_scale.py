"""The house rating scale: what a finding can come to, and what each word means.

Seeded by a migration, which carries its own copy; a label is retired, never changed. Ordinals order the ratings that
say how far a claim is so, the truest highest; the others stand beside the scale.
"""

from dataclasses import dataclass

HOUSE_SCALE_NAME = "house"
HOUSE_SCALE_VERSION = 1


@dataclass(frozen=True, slots=True)
class ScaleRating:
    """One label: its code, its place on the scale where it has one, and its meaning in one sentence."""

    code: str
    ordinal: int | None
    definition: str


HOUSE_SCALE: tuple[ScaleRating, ...] = (
    ScaleRating("true", 5, "The evidence supports the claim and nothing of weight is missing from it."),
    ScaleRating("mostly_true", 4, "The core of the claim holds; a detail is off or needs to be added."),
    ScaleRating("mixed", 3, "Some parts of the claim hold and others of the same weight do not."),
    ScaleRating("mostly_false", 2, "The core of the claim does not hold, though a part of it does."),
    ScaleRating("false", 1, "The evidence contradicts the claim."),
    ScaleRating("misleading", None, "What is said may be accurate, but the impression it gives is not."),
    ScaleRating("unproven", None, "The evidence that can be had neither supports nor contradicts the claim."),
    ScaleRating("outdated", None, "The claim held once and no longer does."),
    ScaleRating("satire", None, "The claim was made in jest and is passed on as if it were meant."),
    ScaleRating("not_checkable", None, "No evidence could decide the claim: it is an opinion, a wish or a forecast."),
)
