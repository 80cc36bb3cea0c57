"""`tracker match rebuild` and `match stats`."""

import json

from tests.cli.running import Tracker


def test_a_fresh_database_needs_no_rebuild_and_is_counted(sampled: Tracker) -> None:
    assert "All keys are of the present rules." in sampled("match", "rebuild").stderr
    stats = json.loads(sampled("match", "stats").stdout)
    assert stats["assertions"] > stats["claims"] > 0
    assert stats["without_present_keys"] == 0
    done = sampled("match", "rebuild", "--all")
    assert "Made keys for" in done.stderr
