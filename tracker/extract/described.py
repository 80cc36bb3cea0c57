"""Whom a description means: "the Ukrainian president", "the company", "the report"."""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain, takewhile

from tracker.domain.speech import SpeakerKind
from tracker.extract.clusters import Cast, Cluster
from tracker.extract.descriptions import fit_of, wanted_nouns
from tracker.extract.mentions import SpeakerMention
from tracker.extract.names import NameKind
from tracker.extract.referents import MOST_NAMES, Discourse, Referent
from tracker.extract.titles import titles_of
from tracker.extract.words import fold_word
from tracker.languages import english, english_bodies, english_people

MARGIN = 0.25
"""A description goes to nobody when the second-best is this close."""
FAR = 20
"""Sentences; a body named further back is no worse."""
MOST_BEARERS = 40
"""So many that a noun may mean are weighed, the latest: a list of 10,000 mayors costs no more than its length."""

_TRADING = frozenset(
    "company firm corporation airline carmaker manufacturer retailer operator developer lender insurer "
    "supermarket brewery start-up startup brand chain carrier club bank".split()
)
_BARE = frozenset("man woman politician person businessman businesswoman teenager youngster".split())

_Bearers = dict[str, list[tuple[int, int, Cluster]]]
"""By noun: the word that first names somebody so called, his place in the cast, himself; in order."""


@dataclass(slots=True)
class Described:
    """The descriptions of one article, against what its discourse has named so far."""

    discourse: Discourse
    _titles: list[tuple[str, str]] | None = None
    _documents: dict[str, Referent] = field(default_factory=dict)
    _titled: dict[str, Referent | None] = field(default_factory=dict)
    _people: _Bearers = field(default_factory=dict)
    """Who is introduced by a noun, or as a "42-year-old"."""
    _bodies: _Bearers = field(default_factory=dict)
    """Which bodies are introduced by a noun, or have it in their name."""
    _trading: dict[int, Cluster] = field(default_factory=dict)
    """The bodies that may be a company, by identity."""
    _employers: list[Cluster] = field(default_factory=list)
    """Those of them that are printed as somebody's employer, in the order of their first mention."""
    _heard: dict[int, Cluster] = field(default_factory=dict)
    """Those of them that spoke in the first ``_turns`` turns."""
    _turns: int = 0
    _main: list[tuple[int, Cluster]] | None = None

    def __post_init__(self) -> None:
        for place, cluster in enumerate(self.cast.clusters):
            nouns = {head for role in cluster.roles for head in role.heads}
            if cluster.kind == SpeakerKind.ORGANISATION:
                _enter(self._bodies, nouns.union(cluster.keys), place, cluster)
                if not _CIVIC & set(cluster.keys) and not any(n.kind == NameKind.PLACE for n in cluster.mentions):
                    self._trading[id(cluster)] = cluster
            else:
                nouns.update(word for role in cluster.roles for word in role.words if word.endswith("-year-old"))
                nouns.update([f"{cluster.age}-year-old"] if cluster.age else [])
                _enter(self._people, nouns, place, cluster)
        for bearers in (*self._people.values(), *self._bodies.values()):
            bearers.sort(key=lambda bearer: bearer[:2])
        self._employers = [cluster for cluster in self._trading.values() if cluster.employing]
        self._employers.sort(key=lambda cluster: cluster.mentions[0].first)

    @property
    def cast(self) -> Cast:
        return self.discourse.cast

    def person(self, mention: SpeakerMention) -> Referent | None:
        """The one person whose printed role fits "the Ukrainian president", "the mayor", "the 42-year-old"."""
        wanted = wanted_nouns(mention)
        gender = (
            "m"
            if mention.head in english_people.MALE_NOUNS
            else "f"
            if mention.head in english_people.FEMALE_NOUNS
            else None
        )
        owner = None
        if mention.possessive in {"his", "her"}:
            owner = self.discourse.person_for(mention.first, "m" if mention.possessive == "his" else "f")
        ranked: list[tuple[float, Referent]] = []
        years = [mention.head] if mention.head.endswith("-year-old") else mention.years[:1]
        for cluster in _latest(self._people, years or wanted, mention.first):
            if gender and cluster.gender not in (None, gender):
                continue
            if owner is not None and owner.cluster is cluster:
                continue
            fit = fit_of(mention, cluster, wanted)
            if fit > 0:
                ranked.append((fit + self._salience(cluster, mention.first), self.discourse.of_cluster(cluster)))
        ranked.sort(key=lambda pair: -pair[0])
        if not ranked:
            return self._generic(mention, gender)
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN:
            return None
        return ranked[0][1]

    def _salience(self, cluster: Cluster, word: int) -> float:
        latest = cluster.last_before(word)
        if latest is None:
            return -2.0
        score = -0.15 * min(self.discourse.distance(latest.first, word), 20) + 0.3 * math.log(1 + len(cluster.mentions))
        last = self.discourse.turns[-1].referent if self.discourse.turns else None
        return score + (1.0 if last is not None and last.cluster is cluster else 0.0)

    def _generic(self, mention: SpeakerMention, gender: str | None) -> Referent | None:
        """ "The man", "the 42-year-old": the last speaker, when a person of that gender and near, else whom "he" would
        mean. Another noun ("the economist"): the subject of this paragraph or its last speaker, if no role is known."""
        owner = mention.owner
        if mention.possessive or (owner is not None and self.cast.words.texts[owner.last] in {"'s", "’s"}):
            return None
        years = mention.head if mention.head.endswith("-year-old") else next(iter(mention.years), "")
        if mention.head not in _BARE and not years:
            return self._without_role(mention, gender)
        last = self.discourse.latest(mention.first, paragraphs=1)
        if last is not None and last.cluster is not None and last.kind == SpeakerKind.PERSON:
            fits = not (gender and last.gender not in (None, gender)) and _of_age(last.cluster, years)
            if fits:
                return last
        if not years:
            return None
        nearest = self.discourse.person_for(mention.first, gender)
        return nearest if nearest is not None and nearest.cluster and _of_age(nearest.cluster, years) else None

    def _without_role(self, mention: SpeakerMention, gender: str | None) -> Referent | None:
        words, head = self.cast.words, mention.head
        if head in english_people.STRANGERS or head not in english_people.PERSON_NOUNS or mention.core.count(" ") > 1:
            return None
        if words.folded[mention.first] not in english.DEFINITE:
            return None
        near = self.discourse.subject_before(mention.first) or self.discourse.latest(mention.first, paragraphs=1)
        if near is None or near.cluster is None or not (near.cluster.certain or near.gender):
            return None
        told = any(not role.honorific for role in near.cluster.roles)
        return None if told or (gender and near.gender not in (None, gender)) else near

    def body(self, mention: SpeakerMention) -> Referent | None:
        """The body that "the agency" or "the company" stands for: one introduced so, or with the word in its name; the
        one that spoke or was named last; else the one body that the article is about."""
        kinds = english_bodies.ORGANISATION_KINDS.get(mention.head, frozenset()) | {mention.head}
        narrowing = _narrowing(mention)
        best: tuple[float, Cluster] | None = None
        for cluster in _latest(self._bodies, kinds, mention.first):
            introduced = any(mention.head in role.heads for role in cluster.roles)
            if narrowing - _known_of(cluster) or not (introduced or kinds & set(cluster.keys)):
                continue
            score = 2.0 * introduced + self._nearness(cluster, mention.first)
            if any(turn.referent.cluster is cluster for turn in self.discourse.turns[-4:]):
                score += 2
            if best is None or score > best[0]:
                best = score, cluster
        if best is not None:
            return self.discourse.of_cluster(best[1])
        if narrowing or mention.head not in _TRADING:
            return None
        return self._main_body() or self._trading_body(mention.first)

    def _nearness(self, cluster: Cluster, word: int) -> float:
        """Minus the sentences to the latest mention; a body named only later is the last choice."""
        latest = cluster.last_before(word)
        return -float(min(self.discourse.distance(latest.first, word), FAR)) if latest is not None else -FAR - 1.0

    def _trading_body(self, word: int) -> Referent | None:
        """The one body that spoke, or whose people did, before "the company"; a council or a ministry is none."""
        for turn in self.discourse.turns[self._turns :]:
            if turn.referent.cluster is not None and id(turn.referent.cluster) in self._trading:
                self._heard[id(turn.referent.cluster)] = turn.referent.cluster
        self._turns = len(self.discourse.turns)
        employers = takewhile(lambda cluster: cluster.mentions[0].first < word, self._employers)
        known: Cluster | None = None
        for cluster in chain(employers, self._heard.values()):
            if cluster is known or cluster.mentions[0].first >= word:
                continue
            if known is not None:
                return None
            known = cluster
        return self.discourse.of_cluster(known) if known is not None else None

    def _main_body(self) -> Referent | None:
        """The one trading body an article is about: named three times or more, twice as often as the next."""
        if self._main is None:
            self._main = sorted(self._bodylike(), key=lambda pair: -pair[0])[:2]
        counted = self._main
        if not counted or counted[0][0] < 3 or (len(counted) > 1 and counted[0][0] < 2 * counted[1][0]):
            return None
        return self.discourse.of_cluster(counted[0][1])

    def _bodylike(self) -> Iterable[tuple[int, Cluster]]:
        for cluster in self.cast.clusters:
            named_like = any(name.kind in (NameKind.PLACE, NameKind.PERSON) for name in cluster.mentions)
            body = cluster.kind == SpeakerKind.ORGANISATION or (
                cluster.kind == SpeakerKind.UNKNOWN and not cluster.roles
            )
            if body and not named_like:
                yield len(cluster.mentions), cluster

    def document(self, head: str) -> Referent | None:
        """The document of this kind that spoke before, or whose title the article prints ("the report")."""
        if head not in self._titled:
            self._titled[head] = self._document_titled(head)
        if (titled := self._titled[head]) is not None:
            return titled
        documents = (
            turn.referent
            for turn in self.discourse.turns[: -MOST_NAMES - 1 : -1]
            if turn.referent.kind == SpeakerKind.DOCUMENT
        )
        return next((referent for referent in documents if head in referent.heads), None)

    def _document_titled(self, head: str) -> Referent | None:
        """The document whose title stands in quotation marks behind its noun, if the article has just one."""
        if self._titles is None:
            self._titles = titles_of(self.cast.words)
        fitting = {title for noun, title in self._titles if noun == head}
        if not fitting and head in english_bodies.REPORTS:
            fitting = {title for noun, title in self._titles if noun in english_bodies.REPORTS}
        if len(fitting) != 1:
            return None
        (title,) = fitting
        heads = frozenset({head}) | (english_bodies.REPORTS if head in english_bodies.REPORTS else frozenset())
        return self._documents.setdefault(title, Referent(SpeakerKind.DOCUMENT, name=title, heads=heads))


_CIVIC = frozenset(
    """
    council ministry government parliament committee commission court police union association department office
    university college school hospital party church army force federation league agency authority board campaign
    assembly senate house congress trust society gazette post times herald journal news
    """.split()
)
"""No company has these in its name, as a rule."""
_NO_NARROWING = frozenset("new giant big small local whole same entire former british american own other".split())


def _enter(bearers: _Bearers, nouns: Iterable[str], place: int, cluster: Cluster) -> None:
    for noun in nouns:
        bearers.setdefault(noun, []).append((cluster.mentions[0].first, place, cluster))


def _latest(bearers: _Bearers, nouns: Iterable[str], word: int) -> list[Cluster]:
    """Those that one of the nouns may mean, in the order of the cast; of many those first named last before a word."""
    found: dict[int, Cluster] = {}
    for noun in nouns:
        called = bearers.get(noun, [])
        first = max(0, bisect_left(called, (word,)) - MOST_BEARERS)
        found.update((place, cluster) for _, place, cluster in called[first : first + MOST_BEARERS])
    return [found[place] for place in sorted(found)]


def _of_age(cluster: Cluster, years: str) -> bool:
    return not (years and cluster.age) or years == f"{cluster.age}-year-old"


def _narrowing(mention: SpeakerMention) -> frozenset[str]:
    """Words of the description that the body has to share: "regional" of "the regional council"."""
    words = (fold_word(word) for word in mention.core.split()[:-1])
    return frozenset(word for word in words if word not in _NO_NARROWING)


def _known_of(cluster: Cluster) -> set[str]:
    return set(cluster.keys).union(*(role.words for role in cluster.roles))
