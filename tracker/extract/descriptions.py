"""Does a description fit somebody's printed role? "The Ukrainian president" and "Ukrainian President"."""

from tracker.extract.clusters import Cluster
from tracker.extract.mentions import SpeakerMention
from tracker.languages import english_bodies, english_people


def wanted_nouns(mention: SpeakerMention) -> frozenset[str]:
    """Nouns of a printed role that the description's head may take up."""
    heads = {mention.head}
    if mention.role is not None and "attorney-general" in mention.role.heads:
        heads = {"attorney-general"}
    if mention.possessive or mention.owner is not None:
        return frozenset(heads)
    return frozenset(heads).union(*(english_people.WIDER.get(head, frozenset()) for head in heads))


def fit_of(mention: SpeakerMention, cluster: Cluster, wanted: frozenset[str]) -> float:
    """How well a description fits the printed roles of a cluster; 0 when the head noun does not."""
    years = mention.head if mention.head.endswith("-year-old") else next(iter(mention.years), "")
    if years:
        known_age = cluster.age and years == f"{cluster.age}-year-old"
        introduced = any(years in role.words for role in cluster.roles)
        return 4.0 if known_age or introduced else 0.0
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
    return english_bodies.DEMONYMS.get(key) or english_bodies.PARTIES.get(key, key)


def _conflict(telling: set[str], known: set[str]) -> bool:
    """ "The Turkish president" is not the one introduced as Ukrainian."""
    if "vice" in known and "vice" not in telling:
        return True
    for closed in (english_bodies.COUNTRIES, english_bodies.PARTIES.keys() | set(english_bodies.PARTIES.values())):
        ours, theirs = telling & closed, known & closed
        if ours and theirs and not ours & theirs:
            return True
    return False
