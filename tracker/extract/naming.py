"""The printed names of a speaker: the fullest first, cleaned of what is glued in front."""

from tracker.domain.speech import ResolvedSpeaker, SpeakerKind
from tracker.extract.clusters import Cast, Cluster
from tracker.extract.names import FIRST_NAMES, NameMention
from tracker.extract.referents import Referent
from tracker.extract.words import fold_word
from tracker.languages import english_bodies


class Naming:
    """Makes the printed names of clusters."""

    def __init__(self, cast: Cast) -> None:
        self.words = cast.words
        self.memo: dict[int, ResolvedSpeaker] = {}

    def speaker(self, referent: Referent | None) -> ResolvedSpeaker | None:
        if referent is None:
            return None
        if referent.cluster is None:
            names = (referent.name,) if referent.name else ()
            return ResolvedSpeaker(referent.name, referent.kind, referent.role, names)
        key = id(referent.cluster)
        if key not in self.memo:
            self.memo[key] = self._of_cluster(referent.cluster)
        return self.memo[key]

    def _of_cluster(self, cluster: Cluster) -> ResolvedSpeaker:
        counts: dict[str, int] = {}
        for mention in cluster.mentions:
            printed = self._printed(mention)
            counts[printed] = counts.get(printed, 0) + 1
        names = sorted(counts, key=lambda name: (name.isupper(), -len(name.split()), -counts[name], name))
        names = _without_nickname_in_front(names)
        role = next((role.text for role in cluster.roles if not role.honorific), None)
        return ResolvedSpeaker(names[0], _settled(cluster), role, tuple(names))

    def _printed(self, mention: NameMention) -> str:
        return " ".join(self.words.slice(mention.first, mention.last).split())


def _settled(cluster: Cluster) -> SpeakerKind:
    if cluster.kind == SpeakerKind.ORGANISATION and cluster.keys[-1] in english_bodies.DOCUMENT_ENDS:
        return SpeakerKind.DOCUMENT
    if cluster.kind == SpeakerKind.UNKNOWN and len(cluster.keys) > 1:
        return SpeakerKind.PERSON
    return cluster.kind


def _without_nickname_in_front(names: list[str]) -> list[str]:
    """ "Crooked Hillary Clinton" goes behind "Hillary Clinton": a word that is no first name, before one that is."""
    longest = names[0].split()
    for shorter in names[1:]:
        parts = shorter.split()
        if len(parts) > 1 and longest[-len(parts) :] == parts and fold_word(parts[0]) in FIRST_NAMES:
            extra = [fold_word(word) for word in longest[: -len(parts)]]
            if not any(word in FIRST_NAMES or len(word) < 2 for word in extra):
                return [shorter, *(name for name in names if name != shorter)]
    return names
