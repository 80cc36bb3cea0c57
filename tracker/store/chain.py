"""The text of a verification that is hashed, and the hash that chains it to the one before."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date, datetime

from tracker.domain.review import Status


def hash_of(
    *,
    public_id: str,
    claim: str,
    seq: int,
    event: str,
    status: Status,
    rating: str | None,
    reason: str,
    as_of: date,
    evidence: Sequence[str],
    actor: str,
    created_at: datetime,
    prev_hash: str,
) -> str:
    """SHA-256 of the event as one line of JSON.

    Keys sorted, no spaces, ASCII, dates ISO, time in UTC to the microsecond. Anybody can
    recompute it from an export.
    """
    event_text = json.dumps(
        {
            "actor": actor,
            "as_of": as_of.isoformat(),
            "claim": claim,
            "created_at": created_at.isoformat(timespec="microseconds"),
            "event": event,
            "evidence": list(evidence),
            "id": public_id,
            "prev_hash": prev_hash,
            "rating": rating,
            "reason": reason,
            "seq": seq,
            "status": status.value,
        },
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(event_text.encode("ascii")).hexdigest()
