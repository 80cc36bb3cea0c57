"""Whom a pronoun or a description means: a weighing of the people and bodies named so far.

The weights were set by hand on the 236 hand-resolved pronouns and 37 descriptions of PolNeAR dev, in steps that also
had to hold on the project's own gold articles; each is in sentences of distance, so that 1.0 is worth one sentence.
"""

import math
from bisect import bisect_left
from dataclasses import dataclass, field

from tracker.domain.speech import SpeakerKind
from tracker.extract.clusters import Cast, Cluster
from tracker.extract.mentions import SpeakerMention
from tracker.languages import english

WINDOW = 8
"""Sentences back within which a pronoun finds its name."""
NAMED_BY_SPEAKER = 2.0
"""What somebody loses whom the words to be attributed name."""
INTRODUCED = 0.7
"""What the first, full mention of somebody gains, with a role beside it."""
ECHO = 1.0
"""What somebody gains whom the running text took up by a pronoun."""
IN_SPEECH = 2.5
"""What a name loses for standing inside what somebody said."""
SUBJECT = 1.0
"""What the first name of its sentence gains."""
OBLIQUE = 0.8
"""What a name loses after a preposition, or before 's."""
GENDER_KNOWN = 0.7
"""What a bearer gains whose gender is known to agree."""
SPOKE_LAST_AFTER = 2.2
"""The same as ``SPOKE_LAST`` where the words come before the pronoun ("...," he said)."""
SPOKE_LAST = 1.8
"""What the latest speaker gains; less by 0.35 a sentence and 0.4 a turn further back."""
MARGIN = 0.25
"""A description goes to nobody when the second-best is this close."""

_PREPOSITIONS = frozenset("of for to by with from in at on against near about over like than".split())


@dataclass(slots=True, eq=False)
class Referent:
    """A speaker of this article: a named cluster, or somebody only described. Compared by identity."""

    kind: SpeakerKind
    cluster: Cluster | None = None
    name: str | None = None
    role: str | None = None
    gender: str | None = None
    heads: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody spoke: at which word, in which paragraph."""

    word: int
    referent: Referent


@dataclass(slots=True)
class Discourse:
    """What has been said so far: the turns in order, and where the stretches of speech are."""

    cast: Cast
    speech: list[tuple[int, int]]
    """Word ranges of all contents, ordered by start; they may nest."""
    turns: list[Turn] = field(default_factory=list)
    referents: dict[int, Referent] = field(default_factory=dict)
    echoes: list[Turn] = field(default_factory=list)
    """Where the running text took somebody up by "he", "she" or "the mayor"."""
    _first_names: dict[int, int] = field(default_factory=dict)
    _in_speech: set[int] = field(default_factory=set)
    _told: list[int] = field(default_factory=list)
    """For each sentence how many before it are not wholly speech."""

    def __post_init__(self) -> None:
        words = self.cast.words
        for first, last in self.speech:
            self._in_speech.update(range(first, last))
        told = {words.sentence[k] for k in range(len(words)) if k not in self._in_speech and words.texts[k][0].isalnum()}
        count = 0
        for sentence in range(words.sentence[-1] + 1 if len(words) else 0):
            count += sentence in told
            self._told.append(count)
        for name in self.cast.names:
            cluster = self.cast.owner[name.first]
            if cluster.kind != SpeakerKind.ORGANISATION and not self.spoken(name.first):
                self._first_names.setdefault(words.sentence[name.first], name.first)

    def spoken(self, word: int) -> bool:
        """Does the word stand inside anybody's words?"""
        return word in self._in_speech

    def of_cluster(self, cluster: Cluster) -> Referent:
        """The one referent of a cluster."""
        key = id(cluster)
        if key not in self.referents:
            self.referents[key] = Referent(cluster.kind, cluster, gender=cluster.gender)
        return self.referents[key]

    def add_turn(self, word: int, referent: Referent) -> None:
        self.turns.append(Turn(word, referent))

    def latest(self, before: int, *, paragraphs: int) -> Referent | None:
        """The last speaker before a word, at most so many paragraphs back."""
        words = self.cast.words
        for turn in reversed(self.turns):
            if turn.word < before:
                here = words.paragraph[min(before, len(words) - 1)]
                return turn.referent if here - words.paragraph[turn.word] <= paragraphs else None
        return None

    # -- pronouns --------------------------------------------------------------------------------------------------
    def person_for(
        self,
        word: int,
        gender: str | None,
        *,
        barred: Referent | None = None,
        spoken_of: frozenset[int] = frozenset(),
        after_speech: bool = False,
    ) -> Referent | None:
        """Whom "he" or "she" at ``word`` means. ``spoken_of`` are ids of clusters that the speaker names in his own
        words: people seldom name themselves."""
        scores: dict[int, tuple[float, Referent]] = {}
        for name_first, cluster, score in self._recent(word):
            if not _may_be_person(cluster, gender):
                continue
            if cluster.gender == gender:
                score += GENDER_KNOWN
            elif not cluster.certain:
                score -= 1.0
            if id(cluster) in spoken_of:
                score -= NAMED_BY_SPEAKER
            referent = self.of_cluster(cluster)
            if referent is not barred and (id(referent) not in scores or score > scores[id(referent)][0]):
                scores[id(referent)] = score, referent
            del name_first
        for echo in reversed(self.echoes[-12:]):
            distance = self._distance(echo.word, word)
            if distance > WINDOW or echo.referent is barred or not _person_with(echo.referent, gender):
                continue
            score = ECHO - float(distance)
            if id(echo.referent) not in scores or score > scores[id(echo.referent)][0]:
                scores[id(echo.referent)] = score, echo.referent
        gain = SPOKE_LAST_AFTER if after_speech else SPOKE_LAST
        self._add_turns(scores, word, lambda r: r is not barred and _person_with(r, gender), gain=gain)
        return _best(scores)

    def body_for(self, word: int) -> Referent | None:
        """What "it" at ``word`` means: a body or a document that spoke lately, else a body named lately."""
        scores: dict[int, tuple[float, Referent]] = {}
        for _, cluster, score in self._recent(word):
            if cluster.kind == SpeakerKind.ORGANISATION and not _only_adjective(cluster):
                referent = self.of_cluster(cluster)
                if id(referent) not in scores or score > scores[id(referent)][0]:
                    scores[id(referent)] = score, referent
        bodies = {SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT, SpeakerKind.UNKNOWN}
        self._add_turns(scores, word, lambda r: r.kind in bodies)
        return _best(scores)

    def group_for(self, word: int) -> Referent | None:
        """What "they" at ``word`` means: only a group or body that spoke lately."""
        groups = {SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.ANONYMOUS}
        for turn in reversed(self.turns[-3:]):
            if turn.word < word and turn.referent.kind in groups and self._distance(turn.word, word) <= NEAR_GROUP:
                return turn.referent
        return None

    def _distance(self, earlier: int, later: int) -> int:
        """Sentences between two words; those wholly inside somebody's words do not count."""
        sentence, told = self.cast.words.sentence, self._told
        return told[sentence[min(later, len(sentence) - 1)]] - told[sentence[earlier]]

    def _recent(self, word: int) -> list[tuple[int, Cluster, float]]:
        """Names before ``word`` within the window, each with what its place is worth."""
        words, names = self.cast.words, self.cast.names
        found: list[tuple[int, Cluster, float]] = []
        for k in range(bisect_left(names, word, key=lambda name: name.first) - 1, -1, -1):
            name = names[k]
            distance = self._distance(name.first, word)
            if distance > WINDOW or len(found) > MOST_NAMES:
                break
            cluster = self.cast.owner[name.first]
            score = -float(distance) + 0.25 * math.log(1 + len(cluster.mentions))
            if self.spoken(name.first):
                score -= IN_SPEECH
            if self._first_names.get(words.sentence[name.first]) == name.first:
                score += SUBJECT
            if cluster.roles and len(name.keys) > 1 and cluster.mentions[0] is name:
                score += INTRODUCED
            before = words.folded[name.lead - 1] if name.lead else ""
            owner = name.last < len(words) and words.texts[name.last] in {"'s", "’s"}
            if before in _PREPOSITIONS or owner:
                score -= OBLIQUE
            found.append((name.first, cluster, score))
        return found

    def _add_turns(self, scores: dict[int, tuple[float, Referent]], word: int, fits: "Fits", gain: float = SPOKE_LAST) -> None:
        for back, turn in enumerate(reversed(self.turns[-4:])):
            distance = self._distance(turn.word, word)
            if turn.word >= word or distance > WINDOW or not fits(turn.referent):
                continue
            worth = max(0.0, gain - 0.35 * distance - 0.4 * back)
            score, referent = scores.get(id(turn.referent), (-float(distance), turn.referent))
            scores[id(referent)] = score + worth, referent

    # -- descriptions ----------------------------------------------------------------------------------------------
    def described(self, mention: SpeakerMention) -> Referent | None:
        """The one person whose printed role fits "the Ukrainian president", "the mayor", "the 42-year-old"."""
        wanted = _wanted(mention)
        gender = "m" if mention.head in english.MALE_NOUNS else "f" if mention.head in english.FEMALE_NOUNS else None
        ranked: list[tuple[float, Referent]] = []
        for cluster in self.cast.clusters:
            if cluster.kind == SpeakerKind.ORGANISATION or (gender and cluster.gender not in (None, gender)):
                continue
            fit = _fit(mention, cluster, wanted)
            if fit > 0:
                ranked.append((fit + self._salience(cluster, mention.first), self.of_cluster(cluster)))
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
        score = -0.15 * min(self._distance(latest.first, word), 20) + 0.3 * math.log(1 + len(cluster.mentions))
        last = self.turns[-1].referent if self.turns else None
        return score + (1.0 if last is not None and last.cluster is cluster else 0.0)

    def _generic(self, mention: SpeakerMention, gender: str | None) -> Referent | None:
        """ "The man", "the 42-year-old": the last speaker, when a person of that gender and near."""
        if mention.head not in _BARE and not mention.head.endswith("-year-old"):
            return None
        last = self.latest(mention.first, paragraphs=1)
        if last is None or last.kind != SpeakerKind.PERSON or (gender and last.gender not in (None, gender)):
            return None
        return last

    def body_described(self, mention: SpeakerMention) -> Referent | None:
        """The body that "the agency" or "the newspaper" stands for: one that spoke lately, else one named lately."""
        wanted = english.ORGANISATION_KINDS.get(mention.head)
        if not wanted or mention.phrase.count(" ") > 1:
            return None
        best: tuple[float, Cluster] | None = None
        for name_first, cluster, _ in self._recent(mention.first):
            if cluster.kind != SpeakerKind.ORGANISATION or not wanted & set(cluster.keys):
                continue
            score = -float(self._distance(name_first, mention.first))
            if any(turn.referent.cluster is cluster for turn in self.turns[-4:]):
                score += 2
            if best is None or score > best[0]:
                best = score, cluster
        return self.of_cluster(best[1]) if best else None


NEAR_GROUP = 3
MOST_NAMES = 60
_BARE = frozenset("man woman politician person businessman businesswoman teenager youngster".split())


class Fits:
    """The shape of a test on referents."""

    def __call__(self, referent: Referent) -> bool: ...


def _may_be_person(cluster: Cluster, gender: str | None) -> bool:
    if cluster.kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP) or cluster.placed:
        return False
    if cluster.gender and gender and cluster.gender != gender:
        return False
    return cluster.certain or len(cluster.keys) > 1 or cluster.gender is not None


def _person_with(referent: Referent, gender: str | None) -> bool:
    named = referent.cluster is not None and _may_be_person(referent.cluster, gender)
    if referent.kind not in {SpeakerKind.PERSON, SpeakerKind.ANONYMOUS} and not named:
        return False
    return not (referent.gender and gender and referent.gender != gender)


def _only_adjective(cluster: Cluster) -> bool:
    return len(cluster.keys) == 1 and cluster.keys[0] in english.DEMONYMS


def _best(scores: dict[int, tuple[float, Referent]]) -> Referent | None:
    return max(scores.values(), key=lambda pair: pair[0])[1] if scores else None


def _wanted(mention: SpeakerMention) -> frozenset[str]:
    """Nouns of a printed role that the description's head may take up."""
    heads = {mention.head}
    if mention.role is not None and "attorney-general" in mention.role.heads:
        heads = {"attorney-general"}
    return frozenset(heads).union(*(english.WIDER.get(head, frozenset()) for head in heads))


def _fit(mention: SpeakerMention, cluster: Cluster, wanted: frozenset[str]) -> float:
    """How well a description fits the printed roles of a cluster; 0 when the head noun does not."""
    if mention.head.endswith("-year-old"):
        return 4.0 if cluster.age and mention.head == f"{cluster.age}-year-old" else 0.0
    telling = {_country(key) for key in mention.role.words} if mention.role else set()
    telling -= {mention.head}
    best = 0.0
    for role in cluster.roles:
        if not wanted & role.heads:
            continue
        if mention.head in role.heads or "attorney-general" in wanted:
            fit = 3.0
        elif wanted:
            fit = 2.0
        else:
            continue
        known = {_country(key) for key in role.words}
        fit += 1.5 * len(telling & known)
        if _conflict(telling, known):
            continue
        best = max(best, fit)
    return best


def _country(key: str) -> str:
    return english.DEMONYMS.get(key) or english.PARTIES.get(key, key)


def _conflict(telling: set[str], known: set[str]) -> bool:
    """ "The Turkish president" is not the one introduced as Ukrainian."""
    for closed in (english.COUNTRIES, english.PARTIES.keys() | set(english.PARTIES.values())):
        ours, theirs = telling & closed, known & closed
        if ours and theirs and not ours & theirs:
            return True
    return False
