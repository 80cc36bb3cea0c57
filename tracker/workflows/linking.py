"""From a name in a document to a speaker in the database.

A full name links to a known speaker or proposes a new one. A lone surname links only when one known speaker fits; what
names nobody ("the minister", "police") stays text with its statement.
"""

from collections.abc import Sequence
from datetime import date

from tracker.domain.review import LinkOrigin
from tracker.domain.speech import ResolvedSpeaker, SpeakerKind
from tracker.match.names import KnownName, link_name, name_keys
from tracker.store import Session
from tracker.store.queries.speakers import KnownSpeaker, known_speakers
from tracker.store.writes import speakers
from tracker.text import fold

_NAMELESS = (SpeakerKind.ANONYMOUS, SpeakerKind.UNKNOWN)


def link_speaker(
    session: Session, resolved: ResolvedSpeaker | None, *, printed_on: date | None, run: int
) -> int | None:
    """Key of the speaker that a document's speaker is: a known one, else a new proposal. None when it has no name."""
    if resolved is None or resolved.name is None or not _names_somebody(resolved):
        return None
    names = [name for name in dict.fromkeys((resolved.name, *resolved.names)) if _identifies(name, resolved.kind)]
    known = known_speakers(session, name_keys(resolved.name))
    speaker = _find(resolved, resolved.name, known)
    if speaker is None:
        if resolved.name not in names:
            return None
        speaker = speakers.add_speaker(session, resolved.name, resolved.kind, origin=LinkOrigin.MACHINE, run=run)
    have = {fold(name) for one in known if one.speaker == speaker for name in one.names}
    for name in (name for name in names if fold(name) not in have):
        speakers.add_alias(session, speaker, name, keys=name_keys(name), origin=LinkOrigin.MACHINE, run=run)
    if resolved.role:
        speakers.add_role(session, speaker, resolved.role, printed_on=printed_on, origin=LinkOrigin.MACHINE, run=run)
    return speaker


def known_speaker(session: Session, resolved: ResolvedSpeaker | None) -> int | None:
    """Key of the known speaker that a document's speaker is. Nothing is added."""
    if resolved is None or resolved.name is None or not _names_somebody(resolved):
        return None
    return _find(resolved, resolved.name, known_speakers(session, name_keys(resolved.name)))


def _names_somebody(resolved: ResolvedSpeaker) -> bool:
    return resolved.kind not in _NAMELESS and any(character.isupper() for character in resolved.name or "")


def _find(resolved: ResolvedSpeaker, name: str, known: Sequence[KnownSpeaker]) -> int | None:
    if resolved.kind is SpeakerKind.GROUP:
        return _find_group(name, known)
    names = [KnownName(speaker_id=one.speaker, names=one.names, kind=one.kind, roles=one.roles) for one in known]
    roles = [resolved.role] if resolved.role else []
    link = link_name(name, names, kind=resolved.kind, roles=roles)
    return link.speaker_id if link else None


def _find_group(name: str, known: Sequence[KnownSpeaker]) -> int | None:
    """A group is found by its very name only: "Labour councillors" here and there are one row, not one mind."""
    fits = [one.speaker for one in known if one.kind is SpeakerKind.GROUP and fold(name) in map(fold, one.names)]
    return fits[0] if len(fits) == 1 else None


def _identifies(name: str, kind: SpeakerKind) -> bool:
    """Whether a name says who is meant outside its document: of a person, more than a surname."""
    return kind is not SpeakerKind.PERSON or len(name.split()) > 1
