"""Which claims new assertions make: candidates through the index, comparison, choice.

The assertions of a document are matched together: what the database has to say to all of them is read at once, they are
put to claims one after the other, each of them an earlier one to the next, and what came of it is written at once.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from tracker.domain.review import Comparison, LinkOrigin, Relation
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
from tracker.store.writes.claims import Member

CANDIDATES = 16
"""Earlier assertions read for each new one. Of 600 changed quotations and 400 paraphrases among 100,000 sentences, the
right one is among the first 16 in .998 and .995, among the first 50 in .998 and .998."""

_NEW_CLAIMS = 2**62
"""Claims that are not written yet are numbered from here: younger than all that are."""

_ID = re.compile(r"(st|cl)_[0-9a-z]+")


def match_assertions(session: Session, new: Sequence[tuple[int, KeyedAssertion]], *, run: int) -> None:
    """Put stored assertions, in their order, to the claims they make, or to new ones; remember what a person should
    look at."""
    if not new:
        return
    earlier = Earlier(session, [keyed for _, keyed in new])
    found = _Found()
    for assertion, keyed in new:
        _match(earlier, found, assertion, keyed)
    _write(session, earlier, found, run)


class Earlier:
    """What some new assertions may repeat, vary or contradict.

    Kept up as they are put to claims, as if each had been written before the next was looked at. A repeated wording
    settles which claim is made; with ``look_further`` those that are merely alike are compared all the same, for what
    they differ in.
    """

    def __init__(self, session: Session, new: Sequence[KeyedAssertion], *, look_further: bool = False) -> None:
        self._session = session
        self._look_further = look_further
        self._equal = queries.same_wordings(session, {one.wording_key for one in new})
        fresh = [one for one in new if look_further or self._repeated(one) is None]
        self.index = queries.match_index(session, {key for one in fresh for key in one.keys})
        self._stored = {one.assertion: one for one in self._equal.values()}
        self._anchors: dict[int, tuple[int, str]] = {}
        self._read({near for one in fresh for near in self.index.similar(one.keys, limit=CANDIDATES)})

    def compared(self, new: KeyedAssertion) -> list[CandidateWording]:
        """The earlier wordings worth comparing, compared, the earlier on the left."""
        wording = read_wording(new.assertion.text)
        repeated = self._repeated(new)
        found = [self._now(repeated)] if repeated else []
        if not repeated or self._look_further:
            found += [one for one in self._nearest(new, wording) if not repeated or one.assertion != repeated.assertion]
        return [_compared(one, wording) for one in found]

    def anchor_of(self, claim: int) -> tuple[int, str]:
        """Key and text of the wording that a claim is known by, if one of its wordings has been compared."""
        return self._anchors[claim]

    def move_anchor(self, claim: int, assertion: int, text: str) -> None:
        self._anchors[claim] = assertion, text

    def add(self, assertion: int, new: KeyedAssertion, claim: int) -> None:
        """A new assertion is put to a claim. One that repeats a wording word for word is found through that one."""
        if self._repeated(new) is None:
            self.index.add(assertion, new.keys)
        stored = StoredWording(assertion, new.assertion.text, claim, *self._anchors[claim])
        self._stored[assertion] = stored
        self._equal.setdefault(new.wording_key, stored)

    def _repeated(self, new: KeyedAssertion) -> StoredWording | None:
        equal = self._equal.get(new.wording_key)
        return equal if equal and repeats(equal.text, new.assertion.text) else None

    def _nearest(self, new: KeyedAssertion, wording: Wording) -> list[StoredWording]:
        near = self.index.similar(new.keys, limit=CANDIDATES)
        self._read(near)
        similar = [self._now(self._stored[one]) for one in near if one in self._stored]
        best = [similar[index] for index in prefilter(wording, [read_wording(one.text) for one in similar])]
        missing = {one.claim: one for one in best if not one.is_anchor}
        for claim in {one.claim for one in best if one.is_anchor}:
            missing.pop(claim, None)
        return best + [replace(one, assertion=one.anchor, text=one.anchor_text) for _, one in sorted(missing.items())]

    def _read(self, assertions: Iterable[int]) -> None:
        self._stored |= queries.stored_wordings(self._session, set(assertions) - self._stored.keys())

    def _now(self, stored: StoredWording) -> StoredWording:
        """With the anchor that its claim has by now."""
        anchor, text = self._anchors.setdefault(stored.claim, (stored.anchor, stored.anchor_text))
        return stored if anchor == stored.anchor else replace(stored, anchor=anchor, anchor_text=text)


def repeats(earlier: str, text: str) -> bool:
    """Does a wording repeat another but for marks, spelling and the format of numbers? Not when others are named as
    having said it."""
    left, right = read_wording(earlier), read_wording(text)
    return left.key == right.key and compare(left, right).relation is Relation.SAME


def _compared(one: StoredWording, new: Wording) -> CandidateWording:
    earlier = read_wording(one.text)
    return CandidateWording(
        one.claim, one.assertion, one.is_anchor, compare(earlier, new), earlier.truncated, wording=earlier
    )


@dataclass(slots=True)
class _Found:
    """What came of some assertions, to be written at once."""

    members: list[Member] = field(default_factory=list)
    pairs: dict[tuple[int, int], Comparison] = field(default_factory=dict)
    founded: list[int] = field(default_factory=list)
    moved: set[int] = field(default_factory=set)
    """Stored claims with another anchor than before."""


def _match(earlier: Earlier, found: _Found, assertion: int, keyed: KeyedAssertion) -> None:
    text = keyed.assertion.text
    new = read_wording(text)
    choice = choose_claim(new, earlier.compared(keyed))
    claim = choice.claim_id
    if claim is None:
        claim = _NEW_CLAIMS + len(found.founded)
        found.founded.append(claim)
        earlier.move_anchor(claim, assertion, text)
    elif anchor_rank(new) > anchor_rank(read_wording(earlier.anchor_of(claim)[1])):
        earlier.move_anchor(claim, assertion, text)
        if claim < _NEW_CLAIMS:
            found.moved.add(claim)
    earlier.add(assertion, keyed, claim)
    found.members.append(Member(assertion, claim, choice.links[0].comparison.score if choice.links else None))
    found.pairs |= {(assertion, other): comparison for other, comparison in _worth_a_look(choice).items()}


def _worth_a_look(choice: Choice) -> dict[int, Comparison]:
    pairs = {one.assertion_id: one.comparison for one in choice.suggested}
    return pairs | {edge.assertion_id: edge.comparison for edge in choice.edges}


def _write(session: Session, earlier: Earlier, found: _Found, run: int) -> None:
    anchors = [earlier.anchor_of(claim) for claim in found.founded]
    keys = claims.add_claims(session, [(text, anchor) for anchor, text in anchors], run=run)
    key_of = dict(zip(found.founded, keys, strict=True))
    members = [replace(member, claim=key_of.get(member.claim, member.claim)) for member in found.members]
    claims.add_memberships(session, members, origin=LinkOrigin.MACHINE, matcher=MATCHER_VERSION, run=run)
    for claim in sorted(found.moved):
        claims.move_anchor(session, claim, *earlier.anchor_of(claim))
    claims.add_pairs(session, found.pairs, matcher=MATCHER_VERSION, run=run)
    statements.add_match_keys(session, earlier.index)


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
