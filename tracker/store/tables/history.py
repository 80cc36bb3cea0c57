"""Who wrote what, when: actors, runs, and the audit of human changes."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.tables.base import Base, new_public_id, text_enum, utc_now


class RunState(StrEnum):
    """What became of a command that wrote."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


class ActorRow(Base):
    """A person (or the machine) that changes things."""

    __tablename__ = "actor"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ac"))
    name: Mapped[str] = mapped_column(unique=True, comment="as given by --actor")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)

    __table_args__ = (sa.CheckConstraint("length(trim(name)) > 0", name="name"),)


class RunRow(Base):
    """One command that wrote; what it made can be undone together."""

    __tablename__ = "run"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=lambda: new_public_id("ru"))
    actor_id: Mapped[int] = mapped_column(sa.ForeignKey("actor.id"), index=True)
    command: Mapped[str] = mapped_column(comment="noun and verb, such as 'ingest' or 'speaker merge'")
    arguments: Mapped[dict[str, Any]] = mapped_column(default=dict)
    program: Mapped[str] = mapped_column(comment="tracker's version, and the extractor's and matcher's")
    state: Mapped[RunState] = mapped_column(text_enum(RunState, "state"), default=RunState.RUNNING)
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    started_at: Mapped[datetime] = mapped_column(default=utc_now)
    finished_at: Mapped[datetime | None]
    undone_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("run.id"), index=True)


class AuditRow(Base):
    """One change made by a person: before, after, why. Append-only by trigger."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(sa.ForeignKey("run.id"), index=True)
    actor_id: Mapped[int] = mapped_column(sa.ForeignKey("actor.id"), index=True)
    at: Mapped[datetime] = mapped_column(default=utc_now)
    action: Mapped[str] = mapped_column(comment="such as 'merge', 'attribute', 'hide'")
    subject: Mapped[str] = mapped_column(index=True, comment="public id of what was changed")
    before: Mapped[dict[str, Any]] = mapped_column(default=dict)
    after: Mapped[dict[str, Any]] = mapped_column(default=dict)
    reason: Mapped[str | None]
