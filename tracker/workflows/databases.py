"""Make a database, bring an older one up to date."""

from tracker.store.database import Database


def init(place: str, *, upgrade: bool = False) -> Database:
    """The database at ``place``, made when there is none. Raises DatabaseError when it cannot be used."""
    return Database.open(place, create=True, upgrade=upgrade)
