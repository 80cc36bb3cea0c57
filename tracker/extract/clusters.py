"""The people and bodies of one article: its names gathered into clusters.

Rules, in order: full names; then surnames, first names and parts; organisations by name, part and acronym. Two
people of one surname stay two, and a bare surname then goes to the one the article is speaking of.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass, field

from tracker.domain.speech import SpeakerKind
from tracker.extract.headlines import KnownNames
from tracker.extract.introductions import Role, body_role, role_after, role_before
from tracker.extract.names import BODIES, FIRST_NAMES, NameKind, NameMention, find_names
from tracker.extract.words import Words
from tracker.languages import english, english_bodies, english_people
from tracker.languages.english_female_names import FEMALE_NAMES
from tracker.languages.english_male_names import MALE_NAMES

_PLACING = frozenset("in at from near across around into outside throughout".split())
NEAR = 3
"""Sentences within which a name still counts as just mentioned."""
MOST_NAMESAKES = 40
"""So many bearers of one name are looked at, the latest: a list of 10,000 people costs no more than its length."""


@dataclass(slots=True, eq=False)
class Cluster:
    """Somebody or something that the article names. Compared by identity."""

    kind: SpeakerKind
    keys: tuple[str, ...]
    """Folded words of the fullest name."""
    suffix: str | None = None
    mentions: list[NameMention] = field(default_factory=list)
    gender: str | None = None
    printed_gender: str | None = None
    """Told by an honorific ("Mr")."""
    roles: list[Role] = field(default_factory=list)
    age: str | None = None
    certain: bool = False
    """Known to be a person (title, first name, "Mr") rather than guessed from the capitals."""
    voted: bool = False
    """The gender is only guessed from the pronouns near by."""
    employing: bool = False
    """Printed as somebody's employer: "the chief executive of Velmora"."""
    placed: bool = False
    """Mostly printed after "in" or "from"."""

    @property
    def surname(self) -> str:
        return self.keys[-1]

    def last_before(self, word: int) -> NameMention | None:
        """The latest mention that begins before ``word``."""
        index = bisect_left(self.mentions, word, key=lambda mention: mention.first)
        return self.mentions[index - 1] if index else None


@dataclass(slots=True)
class Cast:
    """All clusters of an article and who stands where."""

    words: Words
    clusters: list[Cluster]
    names: list[NameMention]
    owner: dict[int, Cluster]
    """Index of a name's first word -> its cluster."""

    def names_in(self, first: int, last: int) -> list[NameMention]:
        """Names that lie within the words ``first`` to ``last`` (half-open), in order."""
        return [name for name in _slice(self.names, first, last) if name.last <= last]

    def first_name_in(self, first: int, last: int) -> NameMention | None:
        """The first of ``names_in``, found without looking at the rest."""
        index = bisect_left(self.names, first, key=lambda name: name.first)
        return self.names[index] if index < len(self.names) and self.names[index].last <= last else None


def _slice(names: list[NameMention], first: int, last: int) -> list[NameMention]:
    low = bisect_left(names, first, key=lambda name: name.first)
    high = bisect_left(names, last, key=lambda name: name.first)
    return names[low:high]


def cast_of(words: Words, trusted: Container[int] = ()) -> Cast:
    """Find and cluster the names of a text. ``trusted`` as for ``find_names``."""
    names = find_names(words, trusted)
    return _Gathering(words, names).gather()


class _Gathering:
    """One pass over the names of one article."""

    def __init__(self, words: Words, names: list[NameMention]) -> None:
        self.words = words
        self.names = names
        self.clusters: list[Cluster] = []
        self.owner: dict[int, Cluster] = {}
        self.by_surname: dict[str, list[Cluster]] = defaultdict(list)
        self.by_part: dict[str, list[Cluster]] = defaultdict(list)
        self.bodies: dict[tuple[str, ...], Cluster] = {}
        self.body_parts: dict[str, list[Cluster]] = defaultdict(list)
        self.acronyms: dict[str, Cluster] = {}
        self.introduced: dict[int, tuple[list[Role], str | None]] = {}

    def gather(self) -> Cast:
        introduced = {name.first: self._introduction(name) for name in self.names}
        headings = [name for name in self.names if self.words.paragraph[name.first] in self.words.heading]
        body = [name for name in self.names if self.words.paragraph[name.first] not in self.words.heading]
        self.introduced = introduced
        self._cluster(body, introduced)
        known = KnownNames(name for cluster in self.clusters for name in cluster.mentions)
        narrowed = [found for name in headings for found in known.names_in(self.words, name)]
        introduced.update({name.first: ([], None) for name in narrowed})
        self._cluster(narrowed, introduced)
        self.names = sorted((*body, *narrowed), key=lambda name: name.first)
        self.names = [name for name in self.names if name.first in self.owner]
        for cluster in self.clusters:
            self._describe(cluster, introduced)
        self._vote_genders()
        return Cast(self.words, self.clusters, self.names, self.owner)

    def _cluster(self, names: list[NameMention], introduced: dict[int, tuple[list[Role], str | None]]) -> None:
        for name in sorted(names, key=lambda name: -len(name.keys)):
            if name.kind in (NameKind.PERSON, NameKind.MAYBE_PERSON) and len(name.keys) > 1:
                self._put(name, self._person(name))
        for name in names:
            if name.kind in BODIES and len(name.keys) > 1:
                self._put(name, self._body(name))
        for gendered in (True, False):
            for name in names:
                if name.first in self.owner or (name.gender is None) == gendered:
                    continue
                if name.kind == NameKind.OFFICE and not self.by_surname.get(name.keys[-1]):
                    continue
                roles, age = introduced[name.first]
                self._put(name, self._short(name, [role for role in roles if _is_person(role)], aged=age is not None))

    def _introduction(self, name: NameMention) -> tuple[list[Role], str | None]:
        if name.kind in BODIES:
            role = body_role(self.words, name) if name.kind == NameKind.BODY else None
            return [role] if role else [], None
        if self.words.paragraph[name.first] in self.words.heading:
            return [], None
        before = role_before(self.words, name)
        after, age = role_after(self.words, name)
        roles = [role for role in (before, after) if role]
        if not roles and not age and name.kind != NameKind.PERSON and (role := body_role(self.words, name)):
            roles = [role]
        return roles, age

    def _put(self, name: NameMention, cluster: Cluster) -> None:
        insort(cluster.mentions, name, key=lambda mention: mention.first)
        cluster.printed_gender = cluster.printed_gender or name.gender
        self.owner[name.first] = cluster

    def _new(self, name: NameMention, kind: SpeakerKind) -> Cluster:
        cluster = Cluster(kind, name.keys, name.suffix)
        self.clusters.append(cluster)
        return cluster

    # -- people ----------------------------------------------------------------------------------------------------
    def _person(self, name: NameMention) -> Cluster:
        for cluster in self.by_surname[name.keys[-1]][-MOST_NAMESAKES:]:
            if cluster.suffix == name.suffix and _first_names_agree(name.keys, cluster.keys):
                return cluster
        for cluster in self.by_part[name.keys[0]][-MOST_NAMESAKES:]:
            if _is_part(name.keys, cluster.keys) and not name.suffix:
                return cluster
        cluster = self._new(name, SpeakerKind.PERSON if name.kind == NameKind.PERSON else SpeakerKind.UNKNOWN)
        self._index_person(cluster)
        return cluster

    def _index_person(self, cluster: Cluster) -> None:
        self.by_surname[cluster.surname].append(cluster)
        for key in set(cluster.keys):
            self.by_part[key].append(cluster)

    def _short(self, name: NameMention, roles: list[Role], *, aged: bool) -> Cluster:
        """A single word: surname, first name, short or whole name of a body, acronym."""
        key = name.keys[-1]
        person = name.kind == NameKind.PERSON or aged or bool(roles)
        candidates = self.by_surname.get(key) or self.by_part.get(key) or []
        candidates = candidates[-MOST_NAMESAKES:]
        if "-" in key and not candidates:
            candidates = self.by_surname.get(key.rsplit("-", 1)[-1]) or []
        candidates = [c for c in candidates if not (name.gender and self._known_gender(c) not in (None, name.gender))]
        if candidates:
            return self._nearest(self._in_that_role(candidates, roles), name)
        if not person:
            if (body := self._known_body(name)) is not None:
                return body
            if name.kind in BODIES:
                return self._body(name)
        cluster = self._new(name, SpeakerKind.PERSON if person else SpeakerKind.UNKNOWN)
        self._index_person(cluster)
        return cluster

    def _in_that_role(self, candidates: list[Cluster], roles: list[Role]) -> list[Cluster]:
        """ "Holm, the harbour master": of two Holms the one whom the article introduced so."""
        if len(candidates) < 2 or not roles:
            return candidates
        heads = frozenset[str]().union(*(role.heads for role in roles))
        fitting = [
            cluster
            for cluster in candidates
            if any(
                heads & role.heads
                for name in cluster.mentions[:MOST_NAMESAKES]
                for role in self.introduced[name.first][0]
            )
        ]
        return fitting or candidates

    def _known_gender(self, cluster: Cluster) -> str | None:
        return cluster.printed_gender or _gender_of(cluster.keys)

    def _nearest(self, candidates: list[Cluster], name: NameMention) -> Cluster:
        """The bearer the article speaks of: named before rather than only later, then lately, then often."""
        if len(candidates) == 1:
            return candidates[0]

        titled = name.first > name.lead and name.gender is None

        def weight(cluster: Cluster) -> tuple[bool, float]:
            if titled:
                return len(cluster.keys) == 1, len(cluster.mentions)
            latest = cluster.last_before(name.first)
            if latest is None:
                return False, len(cluster.mentions)
            gap = self.words.sentence[name.first] - self.words.sentence[latest.first]
            opening = self.words.paragraph[cluster.mentions[0].first] <= 1
            return True, len(cluster.mentions) + (2.0 if gap <= NEAR else 0.0) + (1.5 if opening else 0.0)

        return max(candidates, key=weight)

    # -- bodies ----------------------------------------------------------------------------------------------------
    def _body(self, name: NameMention) -> Cluster:
        if (known := self.bodies.get(name.keys)) is not None:
            return known
        acronym = "".join(key[0] for key in name.keys if key not in {"of", "for", "the", "and", "on"})
        people = name.kind == NameKind.PEOPLE
        cluster = self._new(name, SpeakerKind.GROUP if people else SpeakerKind.ORGANISATION)
        self.bodies[name.keys] = cluster
        if len(acronym) > 1:
            self.acronyms.setdefault(acronym, cluster)
        if (printed := self._printed_acronym(name)) is not None:
            self.acronyms[printed] = cluster
        if name.kind == NameKind.BODY:
            for key in name.keys:
                self.body_parts[key].append(cluster)
        return cluster

    def _printed_acronym(self, name: NameMention) -> str | None:
        """Capitals in brackets behind the name, as the article itself abbreviates it: "UN Water Office (UNWO)"."""
        words, bracket = self.words, name.last
        if words.texts[bracket : bracket + 1] != ["("] or words.texts[bracket + 2 : bracket + 3] != [")"]:
            return None
        return words.folded[bracket + 1].replace(".", "") if words.texts[bracket + 1].isupper() else None

    def _known_body(self, name: NameMention) -> Cluster | None:
        key = name.keys[-1].replace(".", "")
        if (known := self.bodies.get(name.keys)) is not None:
            return known
        if self.words.texts[name.first].isupper() and key in self.acronyms:
            return self.acronyms[key]
        if name.kind == NameKind.PLACE:
            return None
        parts = [
            c for c in self.body_parts.get(key, []) if key in english_bodies.ORGANISATION_WORDS or c.keys[0] == key
        ]
        return parts[0] if parts else None

    # -- what is known of each -----------------------------------------------------------------------------------------
    def _describe(self, cluster: Cluster, introduced: dict[int, tuple[list[Role], str | None]]) -> None:
        for mention in cluster.mentions:
            roles, age = introduced[mention.first]
            if len(cluster.roles) < MOST_NAMESAKES:
                cluster.roles.extend(role for role in roles if role not in cluster.roles)
            cluster.age = cluster.age or age
        cluster.employing = any(self._employs(mention) for mention in cluster.mentions[:MOST_NAMESAKES])
        if cluster.kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP):
            return
        cluster.placed = self._placed(cluster)
        bodily = [role for role in cluster.roles if not _is_person(role)]
        cluster.roles = [role for role in cluster.roles if _is_person(role)]
        if bodily and not cluster.roles and not any(name.kind == NameKind.PERSON for name in cluster.mentions):
            cluster.roles, cluster.kind = bodily, SpeakerKind.ORGANISATION
            return
        if cluster.employing and not cluster.roles and not any(n.kind == NameKind.PERSON for n in cluster.mentions):
            cluster.kind = SpeakerKind.ORGANISATION
            return
        told = next((gender for role in cluster.roles if (gender := _noun_gender(role.heads))), None)
        cluster.gender = cluster.printed_gender or told or _gender_of(cluster.keys)
        titled = any(mention.kind == NameKind.PERSON for mention in cluster.mentions)
        cluster.certain = titled or (bool(cluster.roles or cluster.age) and not cluster.placed)
        if cluster.certain:
            cluster.kind = SpeakerKind.PERSON
        longest = max(cluster.mentions, key=lambda mention: len(mention.keys))
        if len(longest.keys) > len(cluster.keys):
            cluster.keys = longest.keys

    def _employs(self, name: NameMention) -> bool:
        """ "The chief executive of Velmora": whoever has one is a company or another body."""
        words, before = self.words, name.lead - 1
        if before < 1 or name.lead < name.first or words.folded[before] not in {"of", "at", "for"}:
            return False
        return words.folded[before - 1] in english_people.STAFF

    def _placed(self, cluster: Cluster) -> bool:
        """Does the article mostly say "in" or "from" before it? Then it is a place or a body."""
        if len(cluster.keys) > 1 and cluster.keys[0] in FIRST_NAMES:
            return False
        placed = sum(1 for name in cluster.mentions if name.lead and self.words.folded[name.lead - 1] in _PLACING)
        return 2 * placed >= len(cluster.mentions)

    def _vote_genders(self) -> None:
        """Where neither name nor title tells: the first "he" or "she" after the name in its sentence or the next."""
        for cluster in self.clusters:
            if cluster.gender or cluster.placed or cluster.kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP):
                continue
            votes = {"m": 0, "f": 0}
            for mention in cluster.mentions[:20]:
                gender = self._pronoun_after(mention)
                if gender:
                    votes[gender] += 1
            cluster.voted = _listed_gender(cluster.keys[0]) is None
            if votes["m"] != votes["f"]:
                cluster.gender = max(votes, key=lambda gender: votes[gender])
            else:
                cluster.gender = _listed_gender(cluster.keys[0])

    def _pronoun_after(self, mention: NameMention) -> str | None:
        sentence = self.words.sentence[mention.first]
        for k in range(mention.last, min(len(self.words), mention.last + 30)):
            if self.words.sentence[k] > sentence + 1:
                return None
            if self.words.folded[k] in english.MALE_PRONOUNS:
                return "m"
            if self.words.folded[k] in english.FEMALE_PRONOUNS:
                return "f"
            if k in self.owner and self.owner[k].kind == SpeakerKind.PERSON:
                return None
        return None


def _is_person(role: Role) -> bool:
    return any(head in english_people.PERSON_NOUNS or head in english_people.TITLES for head in role.heads)


def _gender_of(keys: tuple[str, ...]) -> str | None:
    return next((gender for key in keys[:-1] if (gender := _listed_gender(key)) is not None), None)


def _listed_gender(key: str) -> str | None:
    for part in (key, key.split("-", 1)[0]):
        if part in MALE_NAMES:
            return "m"
        if part in FEMALE_NAMES:
            return "f"
    return "m" if english_people.NICKNAMES.get(key) in MALE_NAMES else None


def _noun_gender(heads: frozenset[str]) -> str | None:
    if heads & english_people.MALE_NOUNS:
        return "m"
    if heads & english_people.FEMALE_NOUNS:
        return "f"
    return None


def _first_names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) < 2 or len(other) < 2:
        return True
    left, right = one[0].replace(".", ""), other[0].replace(".", "")
    if left == right or left in other[:-1] or right in one[:-1]:
        return True
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    if english_people.NICKNAMES.get(left, left) == english_people.NICKNAMES.get(right, right):
        return True
    return min(len(left), len(right)) >= 3 and (left.startswith(right[:3]) and right.startswith(left[:3]))


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Is one name a run of words inside the other ("Peña Nieto" in "Enrique Peña Nieto")?"""
    if len(short) >= len(long):
        return False
    return any(long[k : k + len(short)] == short for k in range(len(long) - len(short) + 1))
