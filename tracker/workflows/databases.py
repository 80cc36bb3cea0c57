"""Make a database, bring an older one up to date."""

from tracker.store.database import Database
from tracker.store.engine import BUSY_TIMEOUT_SECONDS


def open_database(
    place: str, *, create: bool = False, upgrade: bool = False, busy_seconds: float | None = None
) -> Database:
    """The database at ``place``; ``create`` makes one where there is none. Raises DatabaseError when it cannot be used.

    ``busy_seconds`` is how long to wait for another writer, None as long as is usual.
    """
    waits = BUSY_TIMEOUT_SECONDS if busy_seconds is None else busy_seconds
    return Database.open(place, create=create, upgrade=upgrade, busy_timeout_seconds=waits)
