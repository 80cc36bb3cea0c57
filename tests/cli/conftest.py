"""Databases and files for the tests of the command line."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import BRIDGE, FERRY, TUNNEL, Tracker, Write, six_samples


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may come to; pytest's own are for one user only."""
    with tempfile.TemporaryDirectory(prefix="tracker-") as folder:
        path = Path(folder)
        path.chmod(0o755)
        yield path
        for inside in (path, *path.rglob("*")):
            inside.chmod(0o755)


@pytest.fixture
def tracker(sqlite_path: Path) -> Tracker:
    """The command on an empty SQLite database."""
    return Tracker(str(sqlite_path))


@pytest.fixture
def articles(tmp_path: Path) -> list[str]:
    """Three short articles in files."""
    paths = [tmp_path / name for name in ("bridge.txt", "tunnel.txt", "ferry.txt")]
    for path, text in zip(paths, (BRIDGE, TUNNEL, FERRY), strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


@pytest.fixture(scope="module")
def sampled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Tracker:
    """The command on a database with six samples in it; for tests that only read."""
    path = tmp_path_factory.mktemp("sampled") / "tracker.db"
    path.write_bytes(sqlite_template.read_bytes())
    made = Tracker(str(path))
    made("ingest", *six_samples())
    return made


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file; gives its path."""

    def write_file(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write_file
