"""What is installed from a wheel works by itself: weights, migrations and samples are inside."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--disable-pip-version-check", "-w", folder, ROOT], check=True, timeout=100)
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def test_demo_runs_from_a_wheel_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed), "TRACKER_DB": str(tmp_path / "demo.db")}
    program = "import tracker, sys; print(tracker.__file__, file=sys.stderr); from tracker.cli import main; main()"
    ran = subprocess.run(
        [sys.executable, "-c", program, "demo"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert str(installed) in ran.stderr
    assert ran.returncode == 0, ran.stderr
    assert "Claims repeated across documents" in ran.stdout
