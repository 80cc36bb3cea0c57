"""What the environment says, read once at the edges."""

import getpass
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

DEFAULT_DATABASE = "tracker.db"
_SECONDS = re.compile(r"[0-9]{1,5}(\.[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Settings:
    """``TRACKER_DB`` where the database is, ``TRACKER_ACTOR`` who acts, ``TRACKER_THREADS`` for the extractor,
    ``TRACKER_BUSY_SECONDS`` how long to wait for another program that writes to the same SQLite file.
    """

    database: str
    actor: str
    threads: int | None = None
    busy_seconds: float | None = None


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from the environment; what is not set has a default. Senseless numbers are ignored."""
    environment = os.environ if environment is None else environment
    threads = environment.get("TRACKER_THREADS", "")
    busy_seconds = environment.get("TRACKER_BUSY_SECONDS", "")
    return Settings(
        database=environment.get("TRACKER_DB") or DEFAULT_DATABASE,
        actor=environment.get("TRACKER_ACTOR", "").strip() or _login(),
        threads=int(threads) if threads.isdecimal() and int(threads) > 0 else None,
        busy_seconds=float(busy_seconds) if _SECONDS.fullmatch(busy_seconds) else None,
    )


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name, as in some containers
        return "unknown"
