"""What people say of speakers. Every change is a run, with an entry in the audit."""

from tracker.domain.records import SpeakerRecord
from tracker.domain.review import LinkOrigin
from tracker.domain.speech import SpeakerKind
from tracker.errors import Refused
from tracker.match.names import name_keys
from tracker.store import Session
from tracker.store.database import Database, lock_additions
from tracker.store.queries import speakers as queries
from tracker.store.writes import runs, speakers
from tracker.workflows.recording import recorded


def add(
    database: Database, name: str, *, kind: SpeakerKind, aliases: list[str], role: str | None, actor: str
) -> SpeakerRecord:
    """A speaker known to a person. Raises Refused when a live speaker has this very name."""
    if kind is SpeakerKind.ANONYMOUS:
        raise Refused("an anonymous source is not a speaker: it stays with its statement")
    name, aliases = given_name(name), [given_name(alias) for alias in aliases]
    with recorded(database, "speaker add", actor=actor, arguments={"name": name}) as run, database.writing() as session:
        lock_additions(session)
        _refuse_known(session, name)
        key = speakers.add_speaker(session, name, kind, origin=LinkOrigin.PERSON, run=run.key)
        for alias in [name, *aliases]:
            speakers.add_alias(session, key, alias, keys=name_keys(alias), origin=LinkOrigin.PERSON, run=run.key)
        if role:
            speakers.add_role(session, key, role, printed_on=None, origin=LinkOrigin.PERSON, run=run.key)
        record = queries.get_speaker(session, key)
        runs.add_audit(
            session, run.key, action="add speaker", subject=record.id, before={}, after={"name": name}, reason=None
        )
        run.count("speakers")
        return record


def given_name(text: str) -> str:
    """A name as typed, without stray white space. Raises Refused when nothing is left."""
    name = " ".join(text.split())
    if not name:
        raise Refused("a speaker needs a name")
    return name


def _refuse_known(session: Session, name: str) -> None:
    known = [
        record for record in queries.list_speakers(session, about=name) if record.name.casefold() == name.casefold()
    ]
    if known:
        raise Refused(f"there is a speaker of this name: {known[0].id}; use `tracker speaker alias` for another name")


def add_alias(database: Database, speaker: str, alias: str, *, actor: str) -> SpeakerRecord:
    """One more name of a speaker; confirms the speaker. Raises NotFound or Ambiguous."""
    alias = given_name(alias)
    with (
        recorded(database, "speaker alias", actor=actor, arguments={"alias": alias}) as run,
        database.writing() as session,
    ):
        key = queries.find_speaker(session, speaker)
        added = speakers.add_alias(session, key, alias, keys=name_keys(alias), origin=LinkOrigin.PERSON, run=run.key)
        speakers.confirm_speaker(session, key)
        record = queries.get_speaker(session, key)
        if added:
            runs.add_audit(
                session, run.key, action="add alias", subject=record.id, before={}, after={"alias": alias}, reason=None
            )
            run.count("aliases")
        return record


def add_role(database: Database, speaker: str, title: str, *, actor: str) -> SpeakerRecord:
    """An office, as a person knows it. Raises NotFound, Ambiguous, or Refused when it has no name."""
    title = " ".join(title.split())
    if not title:
        raise Refused("an office needs a name")
    with (
        recorded(database, "speaker role", actor=actor, arguments={"title": title}) as run,
        database.writing() as session,
    ):
        key = queries.find_speaker(session, speaker)
        if speakers.add_role(session, key, title, printed_on=None, origin=LinkOrigin.PERSON, run=run.key):
            run.count("roles")
        record = queries.get_speaker(session, key)
        runs.add_audit(
            session, run.key, action="add role", subject=record.id, before={}, after={"role": title}, reason=None
        )
        return record


def merge(database: Database, merged: str, into: str, *, reason: str | None, actor: str) -> SpeakerRecord:
    """Two speakers are one: ``into`` stands for both, nothing is deleted. Returns the one that stands.

    Raises NotFound, Ambiguous, or Refused when they are one already.
    """
    with (
        recorded(database, "speaker merge", actor=actor, arguments={"merged": merged, "into": into}) as run,
        database.writing() as session,
    ):
        left, right = queries.find_speaker(session, merged), queries.find_speaker(session, into)
        before = queries.get_speaker(session, left)
        speakers.merge_speakers(session, left, right, reason=reason, actor=runs.add_actor(session, actor), run=run.key)
        speakers.confirm_speaker(session, right)
        record = queries.get_speaker(session, right)
        runs.add_audit(
            session,
            run.key,
            action="merge speakers",
            subject=before.id,
            before={"merged_into": None},
            after={"merged_into": record.id},
            reason=reason,
        )
        run.count("speakers")
        return record


def split(database: Database, merged: str, *, reason: str | None, actor: str) -> tuple[SpeakerRecord, SpeakerRecord]:
    """Undo a merge: both stand for themselves again. ``merged`` is the id of the one that was merged.

    Raises NotFound, or Refused when it was not merged.
    """
    with (
        recorded(database, "speaker split", actor=actor, arguments={"merged": merged}) as run,
        database.writing() as session,
    ):
        key = queries.find_speaker(session, merged)
        into = speakers.split_speaker(session, key, reason=reason, actor=runs.add_actor(session, actor), run=run.key)
        freed, other = queries.get_speaker(session, key), queries.get_speaker(session, into)
        runs.add_audit(
            session,
            run.key,
            action="split speakers",
            subject=freed.id,
            before={"merged_into": other.id},
            after={"merged_into": None},
            reason=reason,
        )
        run.count("speakers")
        return freed, other
