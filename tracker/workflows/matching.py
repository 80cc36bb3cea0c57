"""Which claim a new assertion makes: candidates through the index, comparison, choice."""

import re
from collections.abc import Callable, Sequence

from tracker.domain.review import Comparison, LinkOrigin
from tracker.domain.speech import KeyedAssertion
from tracker.match import (
    MATCHER_VERSION,
    CandidateWording,
    Choice,
    Wording,
    anchor_rank,
    choose_claim,
    compare,
    prefilter,
    read_wording,
)
from tracker.store import Session
from tracker.store.database import Database
from tracker.store.queries import matching as queries
from tracker.store.queries.claims import claim_text
from tracker.store.queries.ids import find_key
from tracker.store.queries.matching import StoredWording
from tracker.store.queries.statements import get_statement
from tracker.store.writes import claims, statements

CANDIDATES = 50
"""Earlier assertions looked at for each new one; the right one is among the first 50 in 99.8% of repeats."""

_ID = re.compile(r"(st|cl)_[0-9a-z]+")


def match_assertion(session: Session, assertion: int, keyed: KeyedAssertion, *, run: int) -> None:
    """Put a stored assertion to the claim it makes, or to a new one, and remember what a person should look at."""
    new = read_wording(keyed.assertion.text)
    candidates = _compared(session, new, keyed)
    choice = choose_claim(new, candidates)
    if choice.claim_id is None:
        claim = claims.add_claim(session, keyed.assertion.text, assertion, run=run)
    else:
        claim = choice.claim_id
        _move_anchor(session, claim, new, assertion)
    claims.add_membership(
        session,
        assertion,
        claim,
        origin=LinkOrigin.MACHINE,
        score=choice.links[0].comparison.score if choice.links else None,
        matcher=MATCHER_VERSION,
        run=run,
    )
    _remember(session, assertion, choice, run)
    statements.add_match_keys(session, assertion, keyed.keys)


def _compared(session: Session, new: Wording, keyed: KeyedAssertion) -> list[CandidateWording]:
    """The earlier wordings worth comparing, compared, the earlier on the left. An equal wording settles it alone."""
    found = queries.same_wordings(session, keyed.wording_key, limit=1)
    if not found:
        similar = queries.similar_wordings(session, keyed.keys, limit=CANDIDATES)
        best = prefilter(new, [read_wording(one.text) for one in similar])
        found = _with_anchors(session, [similar[index] for index in best])
    return [
        CandidateWording(
            claim_id=one.claim,
            assertion_id=one.assertion,
            is_anchor=one.is_anchor,
            comparison=compare(read_wording(one.text), new),
            truncated=read_wording(one.text).truncated,
        )
        for one in found
    ]


def _with_anchors(session: Session, found: Sequence[StoredWording]) -> list[StoredWording]:
    """Add the anchor of each claim that is there through another member only."""
    anchored = {one.claim for one in found if one.is_anchor}
    missing = sorted({one.claim for one in found} - anchored)
    return [*found, *(queries.anchors(session, missing) if missing else [])]


def _move_anchor(session: Session, claim: int, new: Wording, assertion: int) -> None:
    for anchor in queries.anchors(session, [claim]):
        if anchor_rank(new) > anchor_rank(read_wording(anchor.text)):
            claims.move_anchor(session, claim, assertion, new.text)


def _remember(session: Session, assertion: int, choice: Choice, run: int) -> None:
    pairs = {one.assertion_id: one.comparison for one in choice.suggested}
    pairs |= {edge.assertion_id: edge.comparison for edge in choice.edges}
    claims.add_candidates(session, assertion, pairs, matcher=MATCHER_VERSION, run=run)


def compare_texts(left: str, right: str) -> Comparison:
    """How two wordings stand to each other. Needs no database."""
    return compare(read_wording(left), read_wording(right))


def wording_of(words: str, open_database: Callable[[], Database]) -> str:
    """The wording meant: the words themselves, or what the statement or claim of this id says."""
    found = _ID.fullmatch(words.strip().lower())
    if not found:
        return words
    with open_database().reading() as session:
        key = find_key(session, found[1], words)
        return claim_text(session, key) if found[1] == "cl" else get_statement(session, key).exact
