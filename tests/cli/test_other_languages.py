"""Another language is said on stderr, in the answer lines and in the closing line."""

import json
from pathlib import Path

from tests.cli.running import BRIDGE, Tracker

GERMAN = (
    "Die Fähre zwischen Holmsand und der Insel soll auch im Winter fahren. Bürgermeisterin Anke Petersen sagte, man "
    "könne die Menschen nicht von Ärzten abschneiden.\n"
)


def test_extract_says_that_a_text_is_german(tracker: Tracker, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(GERMAN, "utf-8")
    result = tracker("extract", str(path))
    assert result.stdout == ""
    assert result.stderr == f"{path}: German; extraction is for English. Nothing was extracted.\n"
    assert "standard input: German; extraction is for English." in tracker("extract", stdin=GERMAN).stderr


def test_answer_lines_tell_the_language_that_was_not_read(tracker: Tracker) -> None:
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate((GERMAN, BRIDGE)))
    german, english = map(json.loads, tracker("extract", "--jsonl", "-", stdin=lines).stdout.splitlines())
    assert german == {"id": 0, "statements": [], "language": "de"}
    assert list(english) == ["id", "statements"]


def test_ingest_counts_what_is_not_in_english(tracker: Tracker, tmp_path: Path) -> None:
    for name, text in (("a.txt", GERMAN), ("b.txt", BRIDGE), ("c.txt", GERMAN * 2)):
        (tmp_path / name).write_text(text, "utf-8")
    result = tracker("ingest", str(tmp_path / "*.txt"))
    assert result.stderr.splitlines()[-1] == "Read 3 documents (3 new), 1 new statement; 2 not in English."
    [first, *_] = json.loads(tracker("document", "list", "--format", "json").stdout)
    assert "language" in first
