"""Who speaks: each attribution's mention resolved to the fullest name that the article gives.

Pure functions over text and spans, no model. One candidate, or none and say so.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.speech import Attribution, ResolvedSpeaker, Span, SpeakerKind, StatementKind
from tracker.extract.chains import find_outer
from tracker.extract.clusters import Cast, Cluster, cast_of
from tracker.extract.described import Described
from tracker.extract.mentions import Shape, SpeakerMention, read_mention
from tracker.extract.names import NameKind, NameMention
from tracker.extract.naming import Naming
from tracker.extract.referents import Discourse, Referent, Turn
from tracker.extract.words import Words, is_capital, words_of
from tracker.languages import english, english_people

_LOOK_BACK = 8
"""Statements; more do not stand in one sentence."""
_OPENING_MARKS = frozenset("\"“‘«„'") | {"''", "``"}
_CLOSING_MARKS = frozenset("\"'”’»") | {"''"}
_DASHES = frozenset("—–―") | {"--"}
_PASSIVE = frozenset("is was were are been be being".split())
_BEFORE_NO_SUBJECT = frozenset("in at on for after before with by from as when while to".split())
_TAKING_UP = frozenset({"he", "she", "the"})


def resolve_speakers(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The same attributions, in the same order, each with its ``speaker`` and ``outer``."""
    if not attributions:
        return []
    words = words_of(text)
    trusted: set[int] = set()
    for attribution in attributions:
        if attribution.mention is not None:
            trusted.update(words.within(attribution.mention))
    cast = cast_of(words, trusted)
    outer = find_outer(attributions)
    resolver = _Resolver(cast, attributions, outer)
    resolved = resolver.resolve()
    names = Naming(cast)
    return [
        replace(attribution, speaker=_with_role(names.speaker(resolved[k]), resolver.mentions[k]), outer=outer[k])
        for k, attribution in enumerate(attributions)
    ]


def _with_role(speaker: ResolvedSpeaker | None, mention: SpeakerMention) -> ResolvedSpeaker | None:
    """The role printed in the mention itself goes before one printed elsewhere."""
    if speaker is None or mention.shape != Shape.NAME or mention.role is None or mention.role.honorific:
        return speaker
    return replace(speaker, role=mention.role.text) if speaker.kind == SpeakerKind.PERSON else speaker


class _Resolver:
    """One walk over an article's attributions, in the order of the text."""

    def __init__(self, cast: Cast, attributions: Sequence[Attribution], outer: list[int | None]) -> None:
        self.cast = cast
        self.words: Words = cast.words
        self.attributions = attributions
        self.outer = outer
        self.mentions = [read_mention(cast, attribution.mention) for attribution in attributions]
        speech = sorted(
            (found.start, found.stop)
            for attribution in attributions
            for piece in attribution.content
            if (found := self.words.within(piece))
        )
        self.discourse = Discourse(cast, speech)
        self.descriptions = Described(self.discourse)
        self.mentioned = {word for mention in self.mentions for word in range(mention.first, mention.last)}
        self.heard = 0
        self.answering: list[Referent] | None = None
        self.inner: dict[int, list[int]] = {}
        for k, holder in enumerate(outer):
            if holder is not None:
                self.inner.setdefault(holder, []).append(k)
        self.resolved: list[Referent | None] = [None] * len(attributions)

    def _last_word(self, k: int) -> int:
        return max(0, self.words.at(self.attributions[k].content[-1].end - 1))

    def resolve(self) -> list[Referent | None]:
        end = max(0, len(self.words) - 1)
        for k in sorted(range(len(self.attributions)), key=self._place):
            self._listen(self._place(k)[0])
            referent = self._referent(k)
            self.resolved[k] = referent
            passing = self.outer[k] is not None and referent is not None and referent.cluster is None
            if referent is not None and not passing and not self._inside_quotation(k):
                self.discourse.add_turn(min(self._place(k)[0], end), referent, until=min(self._last_word(k), end))
        return self.resolved

    def _listen(self, until: int) -> None:
        """Take note of each "he", "she" and "the mayor" of the running text up to the word ``until``."""
        words = self.words
        for word in range(self.heard, min(until, len(words))):
            key = words.folded[word]
            if key not in _TAKING_UP or word in self.mentioned or self.discourse.spoken(word):
                continue
            referent = (
                self._taken_up(word) if key == "the" else self.discourse.person_for(word, "m" if key == "he" else "f")
            )
            if referent is not None:
                self.discourse.echoes.append(Turn(word, referent))
        self.heard = max(self.heard, until)

    def _taken_up(self, word: int) -> Referent | None:
        """Whom "the mayor" or "the Ukrainian president" in the running text means."""
        words, last = self.words, word + 1
        while last < min(len(words), word + 5) and words.texts[last][0].isalnum():
            key = words.folded[last]
            last += 1
            if key in english_people.PERSON_NOUNS or key in english.FUNCTION_WORDS:
                break
        if words.folded[last - 1] not in english_people.PERSON_NOUNS:
            return None
        following = words.folded[last] if last < len(words) else "."
        goes_on = following in english_people.PERSON_NOUNS or following in {"of", "for"}
        if goes_on or (last < len(words) and is_capital(words.texts[last])):
            return None
        span = Span(words.starts[word], words.ends[last - 1])
        mention = read_mention(self.cast, span)
        if mention.shape != Shape.DESCRIPTION or mention.kind != SpeakerKind.PERSON:
            return None
        return self.descriptions.person(mention)

    def _place(self, k: int) -> tuple[int, int]:
        """Where the statement is in the telling: its mention, else its content."""
        mention = self.mentions[k]
        content = self.words.at(self.attributions[k].content[0].start)
        return (content if mention.shape == Shape.NONE else mention.first), k

    def _inside_quotation(self, k: int) -> bool:
        outer = self.outer[k]
        return outer is not None and self.attributions[outer].kind == StatementKind.DIRECT

    def _referent(self, k: int) -> Referent | None:
        mention = self.mentions[k]
        if mention.shape == Shape.NONE:
            return self._unmentioned(k)
        if mention.shape == Shape.PRONOUN:
            return self._pronoun(k, mention)
        if mention.shape == Shape.NAME and mention.name is not None:
            return self.discourse.of_cluster(self.cast.owner[mention.name.first])
        return self._description(mention)

    # -- no mention ------------------------------------------------------------------------------------------------
    def _unmentioned(self, k: int) -> Referent | None:
        """Nobody is printed beside the words: the subject that this cue shares with another ("said ... and denied"),
        the label of the line, else for a free-standing quotation the last speaker of this paragraph or the one before.
        """
        attribution = self.attributions[k]
        if attribution.cue is not None:
            shared = self._shared_subject(k, attribution.cue)
            if shared is not None or attribution.kind == StatementKind.INDIRECT:
                return shared
        first = self.words.at(attribution.content[0].start)
        if self.outer[k] is not None or first >= len(self.words):
            return None
        last = self.words.at(attribution.content[-1].end)
        return (
            self._signed(last)
            or self._labelled(first)
            or self.discourse.subject_before(first)
            or self.discourse.latest(first, paragraphs=2 if self._asked(first) else 1)
        )

    def _shared_subject(self, k: int, cue: Span) -> Referent | None:
        """ "He said A and denied B": the speaker of the nearest statement before in the sentence, else its subject."""
        word = self.words.at(cue.start)
        if word >= len(self.words) or self.words.folded[word] in _PASSIVE:
            return None
        sentence = self.words.sentence[word]
        for other in range(k - 1, max(-1, k - 1 - _LOOK_BACK), -1):
            place = self._place(other)[0]
            before = self.outer[other] == self.outer[k] and place < word
            if before and self.words.sentence[place] == sentence and self.mentions[other].shape != Shape.NONE:
                return self.resolved[other]
        start = bisect_left(self.words.sentence, sentence)
        name = self.cast.first_name_in(start, word)
        if name is None or name.lead > start + 1 or name.last >= word or self.words.folded[start] in _BEFORE_NO_SUBJECT:
            return None
        return self.discourse.of_cluster(self.cast.owner[name.first])

    def _signed(self, word: int) -> Referent | None:
        """The name behind a dash after the quotation ("..." — Joan Price)."""
        words = self.words
        while word < len(words) and words.texts[word] in _CLOSING_MARKS:
            word += 1
        if word + 1 >= len(words) or words.texts[word] not in _DASHES:
            return None
        name = next(iter(self.cast.names_in(word + 1, min(word + 8, len(words)))), None)
        return self.discourse.of_cluster(self.cast.owner[name.first]) if name and name.lead == word + 1 else None

    def _labelled(self, word: int) -> Referent | None:
        """The speaker by the label of the line ("Holt: I expect wind", "A. Yes."), or whom a question was put to."""
        words = self.words
        start = bisect_left(words.paragraph, words.paragraph[word])
        for name in self.cast.names_in(max(start, word - 6), min(start + 6, len(words))):
            opens = name.lead == start or words.sentence[name.lead] != words.sentence[name.lead - 1]
            if opens and words.texts[name.last : name.last + 1] == [":"]:
                return self.discourse.of_cluster(self.cast.owner[name.first])
        if (words.folded[start] == "a" and words.texts[start] in {"A.", "A"} and word > start) or (
            self._asked(word) and words.texts[word - 1] not in _OPENING_MARKS
        ):
            return self._interviewed()
        return None

    def _asked(self, word: int) -> bool:
        """Does the paragraph before end in a question?"""
        words = self.words
        start = bisect_left(words.paragraph, words.paragraph[word])
        return start > 0 and words.texts[start - 1] == "?" and words.paragraph[word] > 1

    def _interviewed(self) -> Referent | None:
        """The only person named in the first two paragraphs, if there is just one."""
        if self.answering is None:
            found: dict[int, Cluster] = {}
            for name in self.cast.names:
                if self.words.paragraph[name.first] > 1:
                    break
                cluster = self.cast.owner[name.first]
                if cluster.kind == SpeakerKind.PERSON and cluster.certain:
                    found[id(cluster)] = cluster
            self.answering = [self.discourse.of_cluster(cluster) for cluster in found.values()]
        return self.answering[0] if len(self.answering) == 1 else None

    # -- pronouns --------------------------------------------------------------------------------------------------
    def _pronoun(self, k: int, mention: SpeakerMention) -> Referent | None:
        word = mention.pronoun
        if word in english.FIRST_PERSON:
            return self._outer_speaker(k) or self.discourse.latest(mention.first, paragraphs=0)
        if word in english.MALE_PRONOUNS or word in english.FEMALE_PRONOUNS:
            gender = "m" if word in english.MALE_PRONOUNS else "f"
            return self._third_person(k, mention, gender)
        if word in english.NEUTRAL_PRONOUNS:
            return self.discourse.body_for(mention.first)
        if word in english.PLURAL_PRONOUNS:
            return self.discourse.group_for(mention.first) or Referent(SpeakerKind.GROUP)
        if word in english.RELATIVES:
            return self._antecedent(mention)
        return Referent(SpeakerKind.GROUP if word in english_people.GROUP_NOUNS else SpeakerKind.UNKNOWN)

    def _outer_speaker(self, k: int) -> Referent | None:
        outer = self.outer[k]
        if outer is None:
            return None
        if self.resolved[outer] is None:
            self.resolved[outer] = self._referent(outer)
        return self.resolved[outer]

    def _third_person(self, k: int, mention: SpeakerMention, gender: str) -> Referent | None:
        barred: list[Referent | None] = []
        if self.outer[k] is not None:
            speaker = self._outer_speaker(k)
            if self._inside_quotation(k):
                barred.append(speaker)
            elif speaker is not None and speaker.gender in (None, gender) and speaker.kind == SpeakerKind.PERSON:
                return speaker
        barred += [self.resolved[other] for other in self.inner.get(k, ())]
        return self.discourse.person_for(
            mention.first,
            gender,
            barred=barred,
            spoken_of=self._spoken_of(k),
            after_speech=self.attributions[k].content[0].start < self.words.starts[mention.first],
        )

    def _spoken_of(self, k: int) -> frozenset[int]:
        """Ids of the clusters that a quotation names; reported words may well name the speaker."""
        attribution = self.attributions[k]
        if attribution.kind != StatementKind.DIRECT:
            return frozenset()
        pieces = [found for piece in attribution.content if (found := self.words.within(piece))]
        names = [name for piece in pieces for name in self.cast.names_in(piece.start, piece.stop)]
        return frozenset(id(self.cast.owner[name.first]) for name in names)

    def _antecedent(self, mention: SpeakerMention) -> Referent | None:
        """ "who", "which": the noun phrase before it; a name, the name it is in apposition to, or nobody named."""
        words, end = self.words, mention.first
        while end and words.texts[end - 1] in {",", ")", "--", "—", "–"}:
            end -= 1
        start, floor = end, max(0, end - 16)
        sentence = words.sentence[mention.first]
        while start > floor and words.sentence[start - 1] == sentence:
            start -= 1
        names = [name for name in self.cast.names_in(start, end) if not self._governed(name)]
        if mention.pronoun in {"who", "whom", "whose"}:
            names = [name for name in names if name.kind not in (NameKind.BODY, NameKind.PLACE)]
        if not names:
            return None
        name = names[-1]
        if name.last == end or self._apposed(name, end):
            return self.discourse.of_cluster(self.cast.owner[name.first])
        return None

    def _governed(self, name: NameMention) -> bool:
        """ "Sanders of Vermont, who": the name after "of" is not the one who speaks."""
        before = self.words.folded[name.lead - 1] if name.lead else ""
        if before == "the" and name.lead > 1:
            before = self.words.folded[name.lead - 2]
        return before in {"of", "in", "from", "at", "for"} and name.kind not in (NameKind.PERSON,)

    def _apposed(self, name: NameMention, end: int) -> bool:
        following = self.words.folded[name.last : name.last + 2]
        if not following or following[0] in {"of", "in", "from", "at", "for", "("}:
            return True
        return following[0] in {",", "--", "—"} and end - name.last < 14

    # -- descriptions ----------------------------------------------------------------------------------------------
    def _description(self, mention: SpeakerMention) -> Referent:
        if mention.head in {"campaign", "administration"} and (owner := self._owner(mention)) is not None:
            return owner
        if mention.kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) and mention.definite and mention.head:
            known = self.descriptions.person(mention)
            if known is not None:
                return known
        if mention.kind == SpeakerKind.ORGANISATION and mention.definite and mention.owner is None:
            known = self.descriptions.body(mention)
            if known is not None:
                return known
        if mention.kind == SpeakerKind.DOCUMENT and mention.definite:
            known = self.descriptions.document(mention.head)
            if known is not None:
                return known
        return self._undescribed(mention)

    def _owner(self, mention: SpeakerMention) -> Referent | None:
        """ "Trump's campaign", "the Trump campaign", "her campaign": a body named after its candidate."""
        if mention.owner is not None:
            holder: Referent | None = self.discourse.of_cluster(self.cast.owner[mention.owner.first])
        elif mention.possessive in {"his", "her"}:
            holder = self.discourse.person_for(mention.first, "m" if mention.possessive == "his" else "f")
        else:
            return None
        if holder is None or holder.cluster is None:
            return None
        name = f"{_surname(self.words, holder.cluster)} {mention.head}"
        return Referent(SpeakerKind.ORGANISATION, name=name)

    def _undescribed(self, mention: SpeakerMention) -> Referent:
        gender = (
            "m"
            if mention.head in english_people.MALE_NOUNS
            else "f"
            if mention.head in english_people.FEMALE_NOUNS
            else None
        )
        named = any(is_capital(word) for word in mention.phrase.split()[1:]) or mention.owner is not None
        name = None
        if mention.kind in (SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT):
            name = mention.phrase or None
        elif mention.kind == SpeakerKind.GROUP and mention.head not in english_people.VAGUE_GROUPS:
            name = mention.phrase if named else _lowered(mention.core)
        role = mention.role.text if mention.role and mention.kind in _PEOPLE else None
        heads = mention.role.heads if mention.role and mention.kind in _PEOPLE else frozenset({mention.head})
        return Referent(mention.kind, name=name, role=role, gender=gender, heads=heads)


def _lowered(phrase: str) -> str | None:
    """ "Residents" at the start of a sentence is "residents"; "EU officials" stays."""
    first = phrase[:2]
    return phrase[:1].lower() + phrase[1:] if first.istitle() or first[1:].islower() else phrase or None


_PEOPLE = frozenset({SpeakerKind.PERSON, SpeakerKind.ANONYMOUS})


def _surname(words: Words, cluster: Cluster) -> str:
    full = max(cluster.mentions, key=lambda name: len(name.keys))
    return words.texts[full.last - 1] if full.suffix is None else words.slice(full.first, full.last)
