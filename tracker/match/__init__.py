"""Are these two the same? Names with names, wordings with wordings, texts with texts.

Pure: no database, no files. The path of an assertion: ``read_wording`` -> ``keys`` (candidates are found by the
database) -> ``prefilter`` -> ``compare`` -> ``decide`` -> ``choose_claim``.
"""

from tracker.match.claims import (
    CandidateWording,
    Choice,
    ClaimEdge,
    anchor_rank,
    choose_claim,
    is_complete,
    is_compound,
)
from tracker.match.comparison import compare, same_score
from tracker.match.copies import COPY_FROM, are_copies, resemblance, text_signature
from tracker.match.decision import (
    LINK_FROM,
    SUGGEST_FROM,
    SUGGEST_GUARDED_FROM,
    Decision,
    decide,
    prefilter,
)
from tracker.match.names import (
    KnownName,
    NameComparison,
    NameLink,
    NameRelation,
    compare_names,
    link_name,
    name_keys,
)
from tracker.match.propernames import ProperName
from tracker.match.quantities import DateMention, Measure, Quantity
from tracker.match.scopes import Scoped
from tracker.match.sketches import KEYS_VERSION, index_keys
from tracker.match.wording import MATCHER_VERSION, Wording, read_wording

__all__ = [
    "COPY_FROM",
    "KEYS_VERSION",
    "LINK_FROM",
    "MATCHER_VERSION",
    "SUGGEST_FROM",
    "SUGGEST_GUARDED_FROM",
    "CandidateWording",
    "Choice",
    "ClaimEdge",
    "DateMention",
    "Decision",
    "KnownName",
    "Measure",
    "NameComparison",
    "NameLink",
    "NameRelation",
    "ProperName",
    "Quantity",
    "Scoped",
    "Wording",
    "anchor_rank",
    "are_copies",
    "choose_claim",
    "compare",
    "compare_names",
    "decide",
    "index_keys",
    "is_complete",
    "is_compound",
    "link_name",
    "name_keys",
    "prefilter",
    "read_wording",
    "resemblance",
    "same_score",
    "text_signature",
]
