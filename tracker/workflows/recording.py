"""A run around everything that writes: who, with which command, what came of it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from tracker import __version__
from tracker.errors import DatabaseError
from tracker.store.database import Database, lock_additions
from tracker.store.tables import RunState
from tracker.store.writes import runs


@dataclass(slots=True)
class Run:
    """A run under way. ``counts`` is what is said of it at the end."""

    key: int
    id: str
    counts: dict[str, int] = field(default_factory=dict)

    def count(self, name: str, amount: int = 1) -> None:
        self.counts[name] = self.counts.get(name, 0) + amount


@contextmanager
def recorded(
    database: Database, command: str, *, actor: str, arguments: dict[str, Any] | None = None, program: str = ""
) -> Iterator[Run]:
    """A run that is marked done at the end, failed when it was cut short; what it had committed stays."""
    version = f"tracker {__version__}" + (f", {program}" if program else "")
    with database.writing() as session:
        lock_additions(session)
        key, public_id = runs.start_run(session, command, actor=actor, program=version, arguments=arguments or {})
    run = Run(key, public_id)
    try:
        yield run
    except BaseException:
        with suppress(DatabaseError):  # what cut it short is what must be told
            _finish(database, run, RunState.FAILED)
        raise
    _finish(database, run, RunState.DONE)


def _finish(database: Database, run: Run, state: RunState) -> None:
    with database.writing() as session:
        runs.finish_run(session, run.key, state=state, counts=run.counts)
