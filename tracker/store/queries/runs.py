"""Who wrote what when."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tracker.domain.records import RunRecord
from tracker.store.tables import ActorRow, RunRow


def list_runs(session: Session, *, limit: int | None = None) -> list[RunRecord]:
    """Runs, the latest first."""
    rows = session.execute(
        sa.select(RunRow, ActorRow.name)
        .join(ActorRow, ActorRow.id == RunRow.actor_id)
        .order_by(RunRow.id.desc())
        .limit(limit)
    )
    return [
        RunRecord(
            id=row.public_id,
            command=row.command,
            actor=actor,
            state=row.state.value,
            started_at=row.started_at,
            finished_at=row.finished_at,
            counts=row.counts,
        )
        for row, actor in rows
    ]
