"""Whom a pronoun means: a weighing of the people and bodies named so far.

The weights were set by hand on the 236 hand-resolved pronouns and 37 descriptions of PolNeAR dev, in steps that also
had to hold on the project's own gold articles; each is in sentences of distance, so that 1.0 is worth one sentence.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tracker.domain.speech import SpeakerKind
from tracker.extract.clusters import Cast, Cluster
from tracker.extract.names import NameKind, NameMention

WINDOW = 8
"""Sentences back within which a pronoun finds its name."""
UNCERTAIN = 2.0
"""What a name loses that only its capitals make a person's."""
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
OPENS_PARAGRAPH = 1.3
"""What the subject gains that opens the pronoun's own paragraph ("Ann Lee disagrees. ..., she said").

1.0 to 2.0 do alike on PolNeAR dev and half of the gold articles; 0.5 is worse on both."""
OBLIQUE = 0.8
"""What a name loses after a preposition, or before 's."""
GENDER_KNOWN = 0.7
"""What a bearer gains whose gender is known to agree."""
SPOKE_LAST_IT = 3.0
"""The same for "it": a body that speaks goes on speaking."""
SPOKE_LAST_AFTER = 2.2
"""The same as ``SPOKE_LAST`` where the words come before the pronoun ("...," he said)."""
SPOKE_LAST = 1.8
"""What the latest speaker gains; less by 0.35 a sentence and 0.4 a turn further back."""

_NO_SUBJECT_AFTER = frozenset("who whose which that is was says said and but , ; : to with by from when".split())
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
    until: int = 0
    """The last word of what was said: a quotation may run on over paragraphs."""


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
    _heard_until: list[int] = field(default_factory=list)
    """For each turn the last word of what was said in it or before."""
    _protagonists: dict[str | None, list[Cluster]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = self.cast.words
        reached = 0
        for first, last in self.speech:
            self._in_speech.update(range(max(first, reached), last))
            reached = max(reached, last)
        told = {
            words.sentence[k] for k in range(len(words)) if k not in self._in_speech and words.texts[k][0].isalnum()
        }
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

    def add_turn(self, word: int, referent: Referent, *, until: int) -> None:
        turn = Turn(word, referent, max(word, until))
        self._heard_until.append(max(turn.until, self._heard_until[-1] if self.turns else -1))
        self.turns.append(turn)

    def turns_before(self, word: int) -> int:
        """How many turns began before a word; they are ordered by word."""
        return bisect_left(self.turns, word, key=lambda turn: turn.word)

    def latest(self, before: int, *, paragraphs: int) -> Referent | None:
        """The last speaker before a word, at most so many paragraphs back."""
        words, count = self.cast.words, self.turns_before(before)
        if not count:
            return None
        turn = self.turns[count - 1]
        here = words.paragraph[min(before, len(words) - 1)]
        return turn.referent if here - words.paragraph[turn.until] <= paragraphs else None

    def subject_before(self, word: int) -> Referent | None:
        """The person whose doing stands last before a free-standing quotation: the subject that opens a sentence of
        this paragraph ("Haddad smiled.") and came up after the last turn."""
        words = self.cast.words
        start = bisect_left(words.paragraph, words.paragraph[word])
        count = self.turns_before(word)
        last = self._heard_until[count - 1] if count else -1
        for name in reversed(self.cast.names_in(max(start, last + 1, word - LONGEST_PARAGRAPH), word)):
            cluster = self.cast.owner[name.first]
            person = cluster.kind == SpeakerKind.PERSON or len(cluster.keys) > 1
            if person and self._opens(name) and not self.spoken(name.first):
                return self.of_cluster(cluster)
        return None

    def _same_opening(self, earlier: int, later: int) -> bool:
        """Does a "the player" at ``earlier`` open the paragraph that ``later`` stands in?"""
        words = self.cast.words
        start = bisect_left(words.paragraph, words.paragraph[earlier])
        return words.paragraph[earlier] == words.paragraph[min(later, len(words) - 1)] and earlier == start

    def _opens_paragraph(self, name: NameMention) -> bool:
        words = self.cast.words
        start = bisect_left(words.paragraph, words.paragraph[name.first])
        return words.sentence[start] == words.sentence[name.first] and not self.spoken(name.first) and self._opens(name)

    def _opens(self, name: NameMention) -> bool:
        """Is the name, with its role, the subject at the start of its sentence?"""
        words = self.cast.words
        start = bisect_left(words.sentence, words.sentence[name.first])
        owner = name.last < len(words) and words.texts[name.last] in {"'s", "’s"}
        if owner or words.folded[start] in _PREPOSITIONS:
            return False
        return name.lead - start < 8 and all(words.folded[k] not in _NO_SUBJECT_AFTER for k in range(start, name.lead))

    # -- pronouns --------------------------------------------------------------------------------------------------
    def person_for(
        self,
        word: int,
        gender: str | None,
        *,
        barred: Sequence[Referent | None] = (),
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
                score -= UNCERTAIN
            if id(cluster) in spoken_of:
                score -= NAMED_BY_SPEAKER
            referent = self.of_cluster(cluster)
            if referent not in barred and (id(referent) not in scores or score > scores[id(referent)][0]):
                scores[id(referent)] = score, referent
            del name_first
        for echo in reversed(self.echoes[-12:]):
            distance = self.distance(echo.word, word)
            if distance > WINDOW or echo.referent in barred or not _person_with(echo.referent, gender):
                continue
            score = ECHO - float(distance) + OPENS_PARAGRAPH * self._same_opening(echo.word, word)
            if id(echo.referent) not in scores or score > scores[id(echo.referent)][0]:
                scores[id(echo.referent)] = score, echo.referent
        gain = SPOKE_LAST_AFTER if after_speech else SPOKE_LAST
        self._add_turns(scores, word, lambda r: r not in barred and _person_with(r, gender), gain=gain)
        return _best(scores) or self._protagonist(word, gender, barred)

    def _protagonist(self, word: int, gender: str | None, barred: Sequence[Referent | None]) -> Referent | None:
        """Nobody near: the one person of that gender whom the article has named most, as in an obituary."""
        counted: list[tuple[int, Cluster]] = []
        for cluster in self._most_named(gender):
            if len(counted) > 1 and counted[1][0] >= len(cluster.mentions):
                break
            count = min(bisect_left(cluster.mentions, word, key=lambda name: name.first), MOST_NAMES)
            if count and self.of_cluster(cluster) not in barred:
                counted = sorted([*counted, (count, cluster)], key=lambda pair: -pair[0])[:2]
        if not counted or (len(counted) > 1 and counted[0][0] == counted[1][0]):
            return None
        return self.of_cluster(counted[0][1])

    def _most_named(self, gender: str | None) -> list[Cluster]:
        """The people of that gender, the most often named first, and not more than can be the one of an article."""
        if gender not in self._protagonists:
            people = [
                cluster
                for cluster in self.cast.clusters
                if cluster.gender in (None, gender) and _may_be_person(cluster, gender)
            ]
            people.sort(key=lambda cluster: -len(cluster.mentions))
            self._protagonists[gender] = people[:MOST_PEOPLE]
        return self._protagonists[gender]

    def body_for(self, word: int) -> Referent | None:
        """What "it" at ``word`` means: a body or a document that spoke lately, else a body named lately."""
        scores: dict[int, tuple[float, Referent]] = {}
        for _, cluster, score in self._recent(word):
            if cluster.kind == SpeakerKind.ORGANISATION and cluster.mentions[0].kind != NameKind.PLACE:
                referent = self.of_cluster(cluster)
                if id(referent) not in scores or score > scores[id(referent)][0]:
                    scores[id(referent)] = score, referent
        bodies = {SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT, SpeakerKind.UNKNOWN}
        self._add_turns(scores, word, lambda r: r.kind in bodies, gain=SPOKE_LAST_IT)
        return _best(scores)

    def group_for(self, word: int) -> Referent | None:
        """What "they" at ``word`` means: only a group or body that spoke lately."""
        groups = {SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.ANONYMOUS}
        for turn in reversed(self.turns[-3:]):
            if turn.word < word and turn.referent.kind in groups and self.distance(turn.word, word) <= NEAR_GROUP:
                return turn.referent
        return None

    def distance(self, earlier: int, later: int) -> int:
        """Sentences between two words; those wholly inside somebody's words do not count."""
        sentence, told = self.cast.words.sentence, self._told
        return told[sentence[min(later, len(sentence) - 1)]] - told[sentence[earlier]]

    def _recent(self, word: int) -> list[tuple[int, Cluster, float]]:
        """Names before ``word`` within the window, each with what its place is worth."""
        words, names = self.cast.words, self.cast.names
        found: list[tuple[int, Cluster, float]] = []
        here = words.paragraph[min(word, len(words) - 1)]
        for k in range(bisect_left(names, word, key=lambda name: name.first) - 1, -1, -1):
            name = names[k]
            distance = self.distance(name.first, word)
            if distance > WINDOW or len(found) > MOST_NAMES:
                break
            cluster = self.cast.owner[name.first]
            score = -float(distance) + 0.25 * math.log(1 + len(cluster.mentions))
            if self.spoken(name.first):
                score -= IN_SPEECH
            if self._first_names.get(words.sentence[name.first]) == name.first:
                score += SUBJECT
            known = cluster.certain or cluster.gender is not None
            if known and here == words.paragraph[name.first] and self._opens_paragraph(name):
                score += OPENS_PARAGRAPH
            if cluster.roles and len(name.keys) > 1 and cluster.mentions[0] is name:
                score += INTRODUCED
            before = words.folded[name.lead - 1] if name.lead else ""
            owner = name.last < len(words) and words.texts[name.last] in {"'s", "’s"}
            if before in _PREPOSITIONS or owner:
                score -= OBLIQUE
            found.append((name.first, cluster, score))
        return found

    def _add_turns(
        self,
        scores: dict[int, tuple[float, Referent]],
        word: int,
        fits: Callable[[Referent], bool],
        gain: float = SPOKE_LAST,
    ) -> None:
        for back, turn in enumerate(reversed(self.turns[-4:])):
            distance = self.distance(turn.word, word)
            if turn.word >= word or distance > WINDOW or not fits(turn.referent):
                continue
            worth = max(0.0, gain - 0.35 * distance - 0.4 * back)
            score, referent = scores.get(id(turn.referent), (-float(distance), turn.referent))
            scores[id(referent)] = score + worth, referent


NEAR_GROUP = 3
MOST_NAMES = 60
LONGEST_PARAGRAPH = 1_000
"""Words; further back no subject is looked for, so that a text of one paragraph costs no more than another."""
MOST_PEOPLE = 200
"""So many of an article's people are weighed, the most often named: a list of 10,000 costs no more than its length."""


def _may_be_person(cluster: Cluster, gender: str | None) -> bool:
    if cluster.kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP) or cluster.placed:
        return False
    if cluster.gender and gender and cluster.gender != gender:
        return False
    return cluster.certain or (cluster.gender is not None and not cluster.voted) or len(cluster.keys) > 1


def _person_with(referent: Referent, gender: str | None) -> bool:
    people = {SpeakerKind.PERSON, SpeakerKind.ANONYMOUS}
    if referent.cluster is not None:
        people.add(SpeakerKind.UNKNOWN)
    if referent.kind not in people:
        return False
    return not (referent.gender and gender and referent.gender != gender)


def _best(scores: dict[int, tuple[float, Referent]]) -> Referent | None:
    return max(scores.values(), key=lambda pair: pair[0])[1] if scores else None
