import io
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.domain.articles import Payload
from tracker.readers import gather
from tracker.readers.gather import Unread


def names(*paths: str | Path, stdin: bytes = b"") -> list[str]:
    """What was gathered, by file name, with the reason for what was not."""
    found = gather.gather([str(path) for path in paths], stdin=io.BytesIO(stdin))
    reasons = [(Path(item.origin).name, item.reason if isinstance(item, Unread) else "") for item in found]
    return [f"{name}: {reason}" if reason else name for name, reason in reasons]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "sub/c.txt", "sub/d.pdf", ".hidden.txt", ".git/e.txt", "README.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"This is {name}.", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_readable_files_sorted_without_the_hidden_ones(folder: Path) -> None:
    assert names(folder) == ["a.html", "b.txt", "c.txt"]


def test_a_file_named_by_itself_is_read_whatever_its_suffix(folder: Path) -> None:
    assert names(folder / "sub" / "d.pdf", folder / ".hidden.txt") == ["d.pdf", ".hidden.txt"]


def test_globs_are_expanded_and_folders_in_them_entered(folder: Path) -> None:
    assert names(folder / "*.txt") == ["b.txt"]
    assert names(folder / "su*") == ["c.txt"]
    assert names(folder / "**" / "*.txt") == ["b.txt", "c.txt"]
    assert names(folder / "*.doc") == ["*.doc: no file fits this pattern"]


def test_a_file_with_a_bracket_in_its_name_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("Hello.", encoding="utf-8")
    assert names(tmp_path / "a[1].txt") == ["a[1].txt"]


def test_a_dash_is_standard_input() -> None:
    (payload,) = gather.gather(["-"], stdin=io.BytesIO(b"Hello."))
    assert isinstance(payload, Payload)
    assert (payload.origin, payload.content) == ("-", b"Hello.")


def test_counting_agrees_with_gathering(folder: Path) -> None:
    paths = [str(folder), "-", str(folder / "missing"), str(folder / "*.txt")]
    assert gather.count(paths) == len(list(gather.gather(paths, stdin=io.BytesIO()))) == 6


def test_payloads_come_one_by_one(folder: Path) -> None:
    found = gather.gather([str(folder)], stdin=io.BytesIO())
    next(found)
    (folder / "b.txt").write_text("changed", encoding="utf-8")
    payload = next(found)
    assert isinstance(payload, Payload)
    assert payload.content == b"changed"


def test_what_cannot_be_opened_is_a_value_with_a_reason(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "round.txt").symlink_to("round.txt")
    (tmp_path / "dangling.txt").symlink_to("nowhere")
    assert names(tmp_path / "missing.txt", tmp_path) == [
        "missing.txt: no such file or folder",
        "dangling.txt: no such file or folder",
        "pipe.txt: is a named pipe, not a file; use - to read standard input",
        "round.txt: its symbolic links go in a circle",
    ]
    assert names("/dev/null", "a\x00b", "n" * 300) == [
        "null: is a device, not a file",
        "a\ufffdb: is not a possible file name",
        f"{'n' * 300}: the name is too long",
    ]


def test_a_socket_is_no_file() -> None:
    with tempfile.TemporaryDirectory() as short, socket.socket(socket.AF_UNIX) as unix:
        unix.bind(f"{short}/s.txt")
        assert names(short) == ["s.txt: is a socket, not a file"]


def test_a_link_back_to_a_folder_above_is_said_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("Hello.", encoding="utf-8")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "twin").symlink_to("sub")
    assert names(tmp_path) == ["a.txt", "up: is a link back to a folder that contains it"]


def test_folders_deeper_than_python_recurses_are_read(tmp_path: Path) -> None:
    path = tmp_path
    for _ in range(1200):
        path = path / "d"
        path.mkdir()
    (path / "deep.txt").write_text("Hello.", encoding="utf-8")
    try:
        assert names(tmp_path) == ["deep.txt"]
    finally:
        subprocess.run(["rm", "-r", str(tmp_path / "d")], check=True)  # pytest's own clean-up recurses


def test_a_file_too_large_is_not_loaded(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(gather.MAX_BYTES + 1)
    assert names(tmp_path) == ["large.txt: is larger than 64 MB"]


def test_a_name_that_is_not_utf8_can_be_shown(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("Hello.", encoding="utf-8")
    assert names(tmp_path) == ["caf\ufffd.txt"]


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder and a file without rights, in a place that every user may enter."""
    with tempfile.TemporaryDirectory() as place:
        top = Path(place)
        top.chmod(0o755)
        (top / "a.txt").write_text("Hello.", encoding="utf-8")
        (top / "b.txt").write_text("Secret.", encoding="utf-8")
        (top / "b.txt").chmod(0)
        (top / "closed").mkdir(mode=0)
        yield top
        (top / "closed").chmod(0o700)


def test_folders_and_files_without_rights_are_said_and_the_rest_is_read(locked: Path) -> None:
    found = _as_nobody(locked)
    assert found == ["a.txt", "b.txt: no permission to read it", "closed: no permission to read it"]


def _as_nobody(path: Path) -> list[str]:
    """``names``, without root's right to read everything."""
    if os.geteuid() != 0:
        return names(path)
    os.seteuid(65534)
    try:
        return names(path)
    finally:
        os.seteuid(0)
