"""Opening, reading, writing; and every trouble a user can have with a database, from its real cause."""

import os
import pwd
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.store.rows import Rows
from tracker.errors import DatabaseMissing, DatabaseUnusable, DatabaseVersion, Refused, UsageError
from tracker.store import upgrade as migrations
from tracker.store.database import Database
from tracker.store.engine import describe, parse_place
from tracker.store.tables import ActorRow

CHECKOUT = Path(__file__).parents[2]
ACTORS = sa.text("SELECT count(*) FROM actor")


def _count(database: Database) -> int:
    with database.reading() as session:
        return int(session.scalar(ACTORS) or 0)


def _one_sentence(error: pytest.ExceptionInfo[Exception]) -> str:
    sentence = str(error.value)
    assert "\n" not in sentence
    assert len(sentence) < 300
    assert "Error" not in sentence
    return sentence


# --- where it is


@pytest.mark.parametrize(
    ("given", "url", "shown"),
    [
        ("desk.db", "sqlite:///desk.db", "desk.db"),
        ("/var/desk.db", "sqlite:////var/desk.db", "/var/desk.db"),
        ("sqlite:///desk.db", "sqlite:///desk.db", "desk.db"),
        ("a folder/ü?#%.db", None, "a folder/ü?#%.db"),
        ("postgres://ann:secret@host/desk", "postgresql+psycopg://ann:***@host/desk", "postgresql://ann:***@host/desk"),
        ("postgresql://host/desk", "postgresql+psycopg://host/desk", "postgresql://host/desk"),
        ("postgresql+psycopg://host:5433/desk", None, "postgresql://host:5433/desk"),
    ],
)
def test_place_is_a_path_or_a_url(given: str, url: str | None, shown: str) -> None:
    place = parse_place(given)
    assert url is None or place.render_as_string() == url
    assert describe(place) == shown


@pytest.mark.parametrize(
    "given", ["mysql://host/desk", "://", "postgresql://host:port:x/", "", ":memory:", "sqlite://"]
)
def test_other_places_are_wrong_use(given: str) -> None:
    with pytest.raises(UsageError) as error:
        parse_place(given)
    _one_sentence(error)


def test_password_is_not_shown(postgres_url: str) -> None:
    url = sa.make_url(postgres_url).set(password="opensesame").render_as_string(hide_password=False)
    database = Database.open(url)
    assert "opensesame" in database.url
    assert "opensesame" not in repr(database) + str(database) + database.place
    database.close()


def test_file_name_with_signs_of_a_url(tmp_path: Path) -> None:
    for name in ("a b.db", "ü?mode=memory.db", "50%.db", "a#b.db", "it's.db"):
        Database.open(tmp_path / name, create=True).close()
        assert (tmp_path / name).is_file()
        Database.open(str(tmp_path / name)).close()


def test_relative_path_still_works_after_a_change_of_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    database = Database.open("desk.db", create=True)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    database.engine.dispose()
    assert _count(database) == 0
    assert os.listdir(".") == []  # noqa: PTH208
    database.close()


# --- making and opening


def test_made_once_and_opened_again(empty_place: str) -> None:
    with pytest.raises(DatabaseMissing, match="`tracker init` makes one") as error:
        Database.open(empty_place)
    _one_sentence(error)
    made = Database.open(empty_place, create=True)
    with made.writing() as session:
        Rows(session).new("actor")
    made.close()
    for create in (False, True):
        again = Database.open(empty_place, create=create)
        assert _count(again) == 1
        assert again.revision() == migrations.known_revisions()[-1]
        again.close()


def test_opening_a_missing_file_makes_none(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        Database.open(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_opening_loads_no_alembic(sqlite_path: Path) -> None:
    program = (
        "import sys; from tracker.store.database import Database; Database.open(sys.argv[1]).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(sqlite_path)], cwd=CHECKOUT, check=True)


def test_newer_schema_is_refused(database: Database) -> None:
    with database.writing() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseVersion, match=r"schema 9999.*install the newer tracker") as error:
        Database.open(database.url, upgrade=True)
    _one_sentence(error)


def test_older_schema_is_upgraded_only_when_asked(database: Database) -> None:
    with database.writing() as session:
        Rows(session).new("statement")
    known = migrations.known_revisions()
    migrations.downgrade(database.engine.execution_options(tracker_writes=True), revision=known[0])
    with pytest.raises(DatabaseVersion, match="`tracker init --upgrade`") as error:
        Database.open(database.url)
    _one_sentence(error)
    upgraded = Database.open(database.url, upgrade=True)
    assert upgraded.revision() == known[-1]
    assert _count(upgraded) == 1
    upgraded.close()


def test_sqlite_file_is_copied_before_an_upgrade(sqlite_path: Path) -> None:
    first = migrations.known_revisions()[0]
    older = Database.open(sqlite_path)
    with older.writing() as session:
        Rows(session).new("actor")
    migrations.downgrade(older.engine.execution_options(tracker_writes=True), revision=first)
    Database.open(sqlite_path, upgrade=True).close()
    older.close()
    copy = sqlite_path.with_name(f"tracker.db.before-upgrade-from-{first}")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (first,)
        assert connection.execute("SELECT count(*) FROM actor").fetchone() == (1,)


def test_upgrade_of_an_up_to_date_database_does_nothing(sqlite_database: Database, tmp_path: Path) -> None:
    sqlite_database.upgrade()
    assert not list(tmp_path.glob("*.before-*"))


def test_database_of_another_program_is_left_alone(empty_place: str) -> None:
    made = Database.open(empty_place, create=True)
    engine = made.engine.execution_options(tracker_writes=True)
    migrations.downgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE wp_posts (id INTEGER PRIMARY KEY)")
    made.close()
    for create in (False, True):
        with pytest.raises(DatabaseUnusable, match="belongs to another program") as error:
            Database.open(empty_place, create=create)
        _one_sentence(error)


def test_database_of_another_program_with_alembic_is_left_alone(database: Database) -> None:
    with database.writing() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = 'ab12cd34ef56'"))
    with pytest.raises(DatabaseUnusable, match="belongs to another program"):
        Database.open(database.url, create=True, upgrade=True)


# --- reading and writing


def test_writing_commits_at_the_end(database: Database) -> None:
    with database.writing() as session:
        session.add(ActorRow(name="Ann"))
    assert _count(database) == 1


@pytest.mark.parametrize("trouble", [RuntimeError, KeyboardInterrupt])
def test_writing_that_breaks_off_leaves_nothing(database: Database, trouble: type[BaseException]) -> None:
    with pytest.raises(trouble), database.writing() as session:
        _add_and_break_off(session, trouble)
    assert _count(database) == 0
    with database.writing() as session:
        session.add(ActorRow(name="Ann"))
    assert _count(database) == 1


def _add_and_break_off(session: sa.orm.Session, trouble: type[BaseException]) -> None:
    session.add(ActorRow(name="Ann"))
    session.flush()
    raise trouble


def test_savepoint_can_be_given_up_alone(database: Database) -> None:
    with database.writing() as session:
        session.add(ActorRow(name="Ann"))
        with session.begin_nested() as savepoint:
            session.add(ActorRow(name="Bob"))
            session.flush()
            savepoint.rollback()
        session.add(ActorRow(name="Cleo"))
    with database.reading() as session:
        assert session.scalars(sa.select(ActorRow.name).order_by(ActorRow.id)).all() == ["Ann", "Cleo"]


def test_reading_sees_one_state_throughout(database: Database) -> None:
    with database.reading() as session:
        assert session.scalar(ACTORS) == 0
        with database.writing() as other:
            other.add(ActorRow(name="Ann"))
        assert session.scalar(ACTORS) == 0
    assert _count(database) == 1


def test_reading_refuses_to_write(database: Database) -> None:
    with pytest.raises(Refused, match="only reads") as error, database.reading() as session:
        session.execute(sa.text("DELETE FROM actor"))
    _one_sentence(error)
    with database.writing() as session:  # and the connection writes again
        session.add(ActorRow(name="Ann"))


def test_breaking_a_rule_is_no_fault_of_the_database(database: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError), database.writing() as session:
        Rows(session).new("actor", name="")


def test_wrong_sql_is_let_through(database: Database) -> None:
    with pytest.raises((sa.exc.OperationalError, sa.exc.ProgrammingError)), database.reading() as session:
        session.execute(sa.text("SELECT nothing FROM nowhere"))


def test_times_come_back_in_utc(database: Database) -> None:
    moment = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)
    with database.writing() as session:
        session.add(ActorRow(name="Ann", created_at=moment))
    with database.reading() as session:
        found = session.scalars(sa.select(ActorRow.created_at)).one()
    assert (found, found.utcoffset()) == (moment, moment.utcoffset())


def test_many_threads_write_and_none_fails(database: Database) -> None:
    """A deferred transaction that read first would fail at once on its first write."""
    troubles: list[Exception] = []

    def work(number: int) -> None:
        try:
            for step in range(5):
                with database.writing() as session:
                    session.scalar(ACTORS)
                    session.add(ActorRow(name=f"{number}-{step}"))
        except Exception as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert _count(database) == 30


def test_sqlite_is_set_up_for_reading_while_writing(sqlite_database: Database) -> None:
    with sqlite_database.reading() as session:
        pragmas = {
            name: session.scalar(sa.text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
        }
    assert pragmas == {
        "journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "recursive_triggers": 1, "busy_timeout": 10_000,
    }  # fmt: skip


# --- troubles with a file


def test_locked_file(sqlite_path: Path, raw_sqlite: Callable[[], sqlite3.Connection]) -> None:
    raw_sqlite().execute("BEGIN IMMEDIATE")
    database = Database.open(sqlite_path, busy_timeout_seconds=0.05)
    assert _count(database) == 0  # reading goes on
    with (
        pytest.raises(DatabaseUnusable, match=r"tracker\.db is locked by another program") as error,
        database.writing(),
    ):
        pytest.fail("the lock was taken twice")
    _one_sentence(error)
    database.close()


@pytest.mark.parametrize("content", [b"From: Ann\n" * 500, os.urandom(8192), b"x"])
def test_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    for create in (False, True):
        with pytest.raises(DatabaseUnusable, match=r"letter\.txt is not a database") as error:
            Database.open(path, create=create)
        _one_sentence(error)
    assert path.read_bytes() == content


def test_empty_file_is_no_database_until_one_is_made_in_it(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(DatabaseMissing, match="`tracker init`"):
        Database.open(path)
    Database.open(path, create=True).close()


def test_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusable, match="is a folder") as error:
        Database.open(tmp_path, create=True)
    _one_sentence(error)


def test_file_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        Database.open(tmp_path / "none" / "desk.db")
    with pytest.raises(DatabaseUnusable, match="there is no folder") as error:
        Database.open(tmp_path / "none" / "desk.db", create=True)
    _one_sentence(error)


def test_damaged_file(sqlite_path: Path) -> None:
    database = Database.open(sqlite_path)
    with database.writing() as session:
        for number in range(2_000):
            session.add(ActorRow(name=f"Ann {number} " + "x" * 50))
    database.close()
    content = bytearray(sqlite_path.read_bytes())
    page = 4096
    content[-40 * page :] = b"\xff" * (40 * page)
    sqlite_path.write_bytes(content)
    with pytest.raises(DatabaseUnusable, match="is damaged; put a backup in its place") as error:
        _read_everything(sqlite_path)
    _one_sentence(error)


def _read_everything(path: Path) -> None:
    database = Database.open(path)
    try:
        with database.reading() as session:
            session.scalars(sa.select(ActorRow.name)).all()
    finally:
        database.close()


def test_full_disk(sqlite_database: Database) -> None:
    """SQLite says the same when it may not grow as when it cannot."""
    with sqlite_database.writing() as session:
        session.add(ActorRow(name="Ann"))
    with pytest.raises(DatabaseUnusable, match="is full; make room and try again") as error:
        _write_beyond_limit(sqlite_database)
    _one_sentence(error)
    assert _count(sqlite_database) == 1


def _write_beyond_limit(database: Database) -> None:
    with database.writing() as session:
        pages = session.scalar(sa.text("PRAGMA page_count"))
        session.execute(sa.text(f"PRAGMA max_page_count = {pages}"))
        session.add_all(ActorRow(name=f"{number}" + "x" * 1_000) for number in range(1_000))


@pytest.fixture
def guarded(sqlite_template: Path) -> Iterator[Path]:
    """A database with a row in it, where anybody may come; whatever rights a test takes away are given back."""
    folder = Path(tempfile.mkdtemp(prefix="tracker-"))
    path = folder / "tracker.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database.open(path)
    with database.writing() as session:
        session.add(ActorRow(name="Ann"))
    _count(database)
    database.close()
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def _ordinary_user() -> Iterator[None]:
    """Root is bound by no rights: be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    groups, nobody = os.getgroups(), pwd.getpwnam("nobody")
    os.setgroups([])
    os.setegid(nobody.pw_gid)
    os.seteuid(nobody.pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)


def _set_rights(path: Path, *, folder: int, file: int) -> None:
    path.chmod(file)
    path.parent.chmod(folder)


@pytest.mark.parametrize("folder", [0o777, 0o555])
def test_file_that_may_only_be_read_is_read(guarded: Path, folder: int) -> None:
    """Where its folder may not be written to either, there is no place for the shared memory of WAL mode."""
    _set_rights(guarded, folder=folder, file=0o444)
    with _ordinary_user():
        database = Database.open(guarded)
        assert _count(database) == 1
        with pytest.raises(DatabaseUnusable, match="cannot be written to; get the right to write") as error:
            _write(database)
        database.close()
    _one_sentence(error)


def _write(database: Database) -> None:
    with database.writing() as session:
        session.add(ActorRow(name="Bob"))


def test_unfinished_changes_in_a_folder_that_may_only_be_read_are_not_passed_over(guarded: Path) -> None:
    guarded.with_name("tracker.db-wal").write_bytes(b"x" * 100)
    _set_rights(guarded, folder=0o555, file=0o444)
    with _ordinary_user(), pytest.raises(DatabaseUnusable, match=r"unfinished changes in tracker\.db-wal") as error:
        Database.open(guarded)
    _one_sentence(error)


def test_file_that_may_not_be_read(guarded: Path) -> None:
    _set_rights(guarded, folder=0o755, file=0o000)
    with _ordinary_user(), pytest.raises(DatabaseUnusable, match="cannot be opened; check that the file") as error:
        Database.open(guarded)
    _one_sentence(error)


def test_folder_that_may_not_be_entered(guarded: Path) -> None:
    _set_rights(guarded, folder=0o000, file=0o644)
    with _ordinary_user(), pytest.raises(DatabaseUnusable, match="get the right to read its folder") as error:
        Database.open(guarded)
    _one_sentence(error)


def test_database_cannot_be_made_where_nobody_may_write(guarded: Path) -> None:
    _set_rights(guarded, folder=0o555, file=0o644)
    with _ordinary_user(), pytest.raises(DatabaseUnusable, match="cannot be opened; check that the file") as error:
        Database.open(guarded.with_name("new.db"), create=True)
    _one_sentence(error)


# --- troubles with a server


def test_server_that_is_not_there() -> None:
    with pytest.raises(DatabaseUnusable, match="is not reachable; check the host") as error:
        Database.open("postgresql://ann:opensesame@127.0.0.1:1/desk")  # nothing listens on port 1
    assert "opensesame" not in _one_sentence(error)


def test_database_that_is_not_on_the_server(postgres_server: sa.Engine) -> None:
    url = postgres_server.url.set(database="not_there").render_as_string(hide_password=False)
    with pytest.raises(DatabaseMissing, match="`createdb`, then `tracker init`") as error:
        Database.open(url, create=True)
    _one_sentence(error)


def test_user_that_is_not_on_the_server(postgres_url: str) -> None:
    url = sa.make_url(postgres_url).set(username="nobody_known").render_as_string(hide_password=False)
    with pytest.raises(DatabaseUnusable, match="refuses the user or the password") as error:
        Database.open(url)
    _one_sentence(error)


def test_user_without_rights(postgres_server: sa.Engine, postgres_url: str) -> None:
    with postgres_server.connect() as connection:
        connection.exec_driver_sql("DROP ROLE IF EXISTS reader_only")
        connection.exec_driver_sql("CREATE ROLE reader_only LOGIN")
    try:
        url = sa.make_url(postgres_url).set(username="reader_only").render_as_string(hide_password=False)
        with pytest.raises(DatabaseUnusable, match=r"has no right to do this.*ask its administrator") as error:
            _count(Database.open(url))
        _one_sentence(error)
    finally:
        with postgres_server.connect() as connection:
            connection.exec_driver_sql("DROP ROLE reader_only")


def test_server_set_to_read_only(postgres_database: Database) -> None:
    with postgres_database.engine.begin() as connection:
        name = sa.make_url(postgres_database.url).database
        connection.exec_driver_sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    postgres_database.engine.dispose()
    with (
        pytest.raises(DatabaseUnusable, match="standby or set to read only") as error,
        postgres_database.writing() as s,
    ):
        s.execute(sa.text("DELETE FROM actor"))
    _one_sentence(error)


def test_connection_that_is_cut_is_told_and_made_again(postgres_server: sa.Engine, postgres_database: Database) -> None:
    with pytest.raises(DatabaseUnusable, match="shutting down; try again") as error:
        _read_and_be_cut_off(postgres_server, postgres_database)
    _one_sentence(error)
    assert _count(postgres_database) == 0


def _read_and_be_cut_off(server: sa.Engine, database: Database) -> None:
    with database.reading() as session:
        number = session.scalar(sa.text("SELECT pg_backend_pid()"))
        with server.connect() as other:
            other.exec_driver_sql(f"SELECT pg_terminate_backend({number}, 5000)")
        session.scalar(ACTORS)


def test_encoding_that_cannot_hold_every_text(postgres_server: sa.Engine) -> None:
    with postgres_server.connect() as connection:
        connection.exec_driver_sql(
            f"CREATE DATABASE latin_{os.getpid()} TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
        )
    url = postgres_server.url.set(database=f"latin_{os.getpid()}").render_as_string(hide_password=False)
    try:
        with pytest.raises(DatabaseUnusable, match=r"LATIN1.*createdb --encoding=UTF8") as error:
            Database.open(url, create=True)
        _one_sentence(error)
    finally:
        with postgres_server.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE latin_{os.getpid()} WITH (FORCE)")


def test_driver_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)  # what `import psycopg` meets without the extra
    with pytest.raises(DatabaseUnusable, match=r"pip install 'tracker\[postgres\]'") as error:
        Database.open("postgresql://127.0.0.1:1/desk")
    _one_sentence(error)
