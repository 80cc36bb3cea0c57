"""Who did what when."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.store.tables import ActorRow, AuditRow, RunRow, RunState
from tracker.store.tables.base import utc_now


def add_actor(session: Session, name: str) -> int:
    """Key of the actor of this name, made when there is none."""
    known = session.scalar(sa.select(ActorRow.id).where(ActorRow.name == name))
    if known is not None:
        return known
    actor = ActorRow(name=name)
    session.add(actor)
    session.flush()
    return actor.id


def start_run(
    session: Session, command: str, *, actor: str, program: str, arguments: dict[str, Any]
) -> tuple[int, str]:
    """Key and public id of a new run."""
    run = RunRow(command=command, actor_id=add_actor(session, actor), program=program, arguments=arguments)
    session.add(run)
    session.flush()
    return run.id, run.public_id


def finish_run(session: Session, run: int, *, state: RunState, counts: dict[str, int]) -> None:
    """Say how a run ended and what it made."""
    session.execute(sa.update(RunRow).where(RunRow.id == run).values(state=state, counts=counts, finished_at=utc_now()))


def add_audit(
    session: Session,
    run: int,
    *,
    action: str,
    subject: str,
    before: dict[str, Any],
    after: dict[str, Any],
    reason: str | None,
) -> None:
    """Remember what a person changed."""
    actor = session.scalars(sa.select(RunRow.actor_id).where(RunRow.id == run)).one()
    session.add(
        AuditRow(run_id=run, actor_id=actor, action=action, subject=subject, before=before, after=after, reason=reason)
    )
    session.flush()
