"""Speakers: added by the machine as proposals, confirmed, named and merged by people."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.articles import DatePrecision
from tracker.domain.review import LinkOrigin, Verdict
from tracker.domain.speech import AttributionState, SpeakerKind
from tracker.errors import Refused
from tracker.store.tables import AliasRow, JudgementRow, NameKeyRow, RoleRow, SpeakerRow
from tracker.store.tables.base import utc_now
from tracker.text import fold


def add_speaker(session: Session, name: str, kind: SpeakerKind, *, origin: LinkOrigin, run: int) -> int:
    """Key of a new speaker; what the machine adds is a proposal."""
    state = AttributionState.CONFIRMED if origin is LinkOrigin.PERSON else AttributionState.PROPOSED
    speaker = SpeakerRow(name=name, kind=kind, state=state, run_id=run)
    session.add(speaker)
    session.flush()
    return speaker.id


def confirm_speaker(session: Session, speaker: int) -> None:
    """A person has looked at it."""
    session.execute(sa.update(SpeakerRow).where(SpeakerRow.id == speaker).values(state=AttributionState.CONFIRMED))


def add_alias(session: Session, speaker: int, name: str, *, keys: Iterable[str], origin: LinkOrigin, run: int) -> bool:
    """One more name of a speaker, with the keys it is found by; False when the speaker has it already."""
    name_key = fold(name)
    known = session.scalar(
        sa.select(AliasRow.id).where(
            AliasRow.speaker_id == speaker, AliasRow.name_key == name_key, AliasRow.superseded_at.is_(None)
        )
    )
    if known is not None:
        return False
    alias = AliasRow(speaker_id=speaker, name=name, name_key=name_key, origin=origin, run_id=run)
    session.add(alias)
    session.flush()
    rows = [{"key": key, "alias_id": alias.id} for key in sorted(set(keys))]
    if rows:
        session.execute(sa.insert(NameKeyRow), rows)
    return True


def add_role(
    session: Session, speaker: int, title: str, *, printed_on: date | None, origin: LinkOrigin, run: int
) -> bool:
    """An office as printed, with the first and last day on which it was; False when nothing new is learnt."""
    key = fold(title)
    role = session.scalar(
        sa.select(RoleRow).where(
            RoleRow.speaker_id == speaker, RoleRow.title_key == key, RoleRow.superseded_at.is_(None)
        )
    )
    if role is None:
        day = DatePrecision.DAY if printed_on else None
        session.add(
            RoleRow(
                speaker_id=speaker,
                title=title,
                title_key=key,
                from_on=printed_on,
                from_precision=day,
                until_on=printed_on,
                until_precision=day,
                origin=origin,
                run_id=run,
            )
        )
        session.flush()
        return True
    if printed_on is None or role.origin is LinkOrigin.PERSON:
        return False
    role.from_on = min(role.from_on or printed_on, printed_on)
    role.until_on = max(role.until_on or printed_on, printed_on)
    role.from_precision = role.until_precision = DatePrecision.DAY
    session.flush()
    return False


def merge_speakers(session: Session, merged: int, into: int, *, reason: str | None, actor: int, run: int) -> None:
    """Point ``merged`` to ``into`` and judge them the same. Nothing is deleted.

    Raises Refused when both are one already, the pointer would run in a circle, or ``merged`` points elsewhere.
    """
    root = root_of(session, merged)
    if root == root_of(session, into):
        raise Refused("these two are one speaker already")
    if root != merged:
        raise Refused("this speaker was merged into another; merge that one, or split them first")
    session.execute(sa.update(SpeakerRow).where(SpeakerRow.id == merged).values(merged_into_id=into))
    _judge(session, merged, into, verdict=Verdict.SAME, reason=reason, actor=actor, run=run)


def split_speaker(session: Session, merged: int, *, reason: str | None, actor: int, run: int) -> int:
    """Undo a merge: clear the pointer, judge the two different. Returns the key of the one it was merged into."""
    into = session.scalar(sa.select(SpeakerRow.merged_into_id).where(SpeakerRow.id == merged))
    if into is None:
        raise Refused("this speaker was not merged into another")
    session.execute(sa.update(SpeakerRow).where(SpeakerRow.id == merged).values(merged_into_id=None))
    _judge(session, merged, into, verdict=Verdict.DIFFERENT, reason=reason, actor=actor, run=run)
    return into


def root_of(session: Session, speaker: int) -> int:
    """The speaker that stands for this one after all merges."""
    while True:
        into = session.scalar(sa.select(SpeakerRow.merged_into_id).where(SpeakerRow.id == speaker))
        if into is None:
            return speaker
        speaker = into


def _judge(
    session: Session, left: int, right: int, *, verdict: Verdict, reason: str | None, actor: int, run: int
) -> None:
    left, right = sorted((left, right))
    live = session.scalar(
        sa.select(JudgementRow.id).where(
            JudgementRow.left_speaker_id == left,
            JudgementRow.right_speaker_id == right,
            JudgementRow.superseded_at.is_(None),
        )
    )
    if live is not None:
        session.execute(sa.update(JudgementRow).where(JudgementRow.id == live).values(superseded_at=utc_now()))
    judgement = JudgementRow(
        left_speaker_id=left, right_speaker_id=right, verdict=verdict, reason=reason, actor_id=actor, run_id=run
    )
    session.add(judgement)
    session.flush()
    if live is not None:
        session.execute(sa.update(JudgementRow).where(JudgementRow.id == live).values(superseded_by_id=judgement.id))
