"""Migrations: what they make is what the models say, they go up and down with rows inside, and wholly or not at all."""

import ast
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from tests.store.rows import Rows
from tests.store.snapshot import snapshot
from tracker.errors import DatabaseUnusable
from tracker.store import upgrade as migrations
from tracker.store.database import Database
from tracker.store.engine import make_engine, parse_place
from tracker.store.house_scale import HOUSE_SCALE, HOUSE_SCALE_NAME, HOUSE_SCALE_VERSION
from tracker.store.search import matching_statements
from tracker.store.tables import Base
from tracker.store.triggers import make_by_hand, trigger_names

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def engine(empty_place: str) -> Iterator[sa.Engine]:
    """An engine that may write, on a place where there is nothing yet."""
    engine = make_engine(parse_place(empty_place), create=True).execution_options(tracker_writes=True)
    yield engine
    engine.dispose()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the migrations, to add one to."""
    copy = tmp_path / "migrations"
    shutil.copytree(migrations.migrations_folder(), copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def _add_migration(folder: Path, body: str) -> None:
    last = migrations.known_revisions(folder)[-1]
    text = f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = '9000'\ndown_revision = '{last}'\n\n"
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    (folder / "versions" / "9000_test.py").write_text(f"{text}def upgrade():\n{lines}\n\ndef downgrade():\n    pass\n")


def _fill(engine: sa.Engine) -> None:
    """A row in every table."""
    with sa.orm.Session(engine) as session, session.begin():
        rows = Rows(session)
        for table in Base.metadata.sorted_tables:
            rows.new(table.name)


def _counts(engine: sa.Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for name, table in Base.metadata.tables.items()
        }


def test_migrated_database_is_what_the_models_say(empty_place: str, request: pytest.FixtureRequest) -> None:
    migrated = Database.open(empty_place, create=True)
    with migrated.reading() as session:
        found = snapshot(session.connection())
    migrated.close()
    engine = make_engine(parse_place(empty_place), create=True).execution_options(tracker_writes=True)
    migrations.downgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
        Base.metadata.create_all(connection)
        make_by_hand(connection)
        described = snapshot(connection)
    engine.dispose()
    assert found == described
    assert len(found) > 28  # tables, and what stands beside them


def test_snapshot_sees_a_changed_check_and_a_missing_trigger(database: Database) -> None:
    """The comparison above is worth what this one sees."""
    with database.writing() as session:
        connection = session.connection()
        before = snapshot(connection)
        on_table = "" if database.dialect == "sqlite" else " ON audit"
        connection.exec_driver_sql(f"DROP TRIGGER audit_update{on_table}")
        connection.exec_driver_sql("DROP INDEX uq_alias_live")
        without = snapshot(connection)
        session.rollback()
    assert before != without
    if database.dialect == "sqlite":
        assert before.keys() - without.keys() == {"trigger audit_update", "index uq_alias_live"}
    else:
        assert before["triggers"].keys() - without["triggers"].keys() == {"audit_update"}
        assert before["indexes"].keys() - without["indexes"].keys() == {"uq_alias_live"}


def test_every_trigger_is_there_after_every_way_up(engine: sa.Engine) -> None:
    dialect = parse_place(str(engine.url)).drivername.partition("+")[0]
    for start in ["base", *migrations.known_revisions()[:-1]]:
        migrations.upgrade(engine)
        migrations.downgrade(engine, revision=start)
        migrations.upgrade(engine)
        with engine.connect() as connection:
            assert _triggers(connection) == trigger_names("sqlite" if dialect == "sqlite" else "postgresql")


def _triggers(connection: sa.Connection) -> set[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    return set(connection.exec_driver_sql(query).scalars())


def test_all_the_way_down_with_rows_inside_leaves_nothing(engine: sa.Engine) -> None:
    migrations.upgrade(engine)
    _fill(engine)
    migrations.downgrade(engine)
    with engine.connect() as connection:
        left = snapshot(connection)
        assert sa.inspect(connection).get_table_names() == ["alembic_version"]
        assert migrations.read_revision(connection) is None
    assert not any(left.values())
    migrations.upgrade(engine)
    _fill(engine)


def test_step_by_step_down_and_up_keeps_the_rows(engine: sa.Engine) -> None:
    migrations.upgrade(engine)
    _fill(engine)
    before = _counts(engine)
    for revision in reversed(migrations.known_revisions()[:-1]):
        migrations.downgrade(engine, revision=revision)
        assert _counts(engine) == before
    for revision in migrations.known_revisions():
        migrations.upgrade(engine, revision=revision)
        assert _counts(engine) == before
    with engine.connect() as connection:
        hits = connection.execute(matching_statements(connection.dialect.name, "the")).all()
    assert len(hits) == before["statement"]


def _read(engine: sa.Engine, question: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(question)]


def test_0005_makes_facts_of_the_assertions_that_are_there(engine: sa.Engine) -> None:
    migrations.upgrade(engine)
    _fill(engine)
    migrations.downgrade(engine, revision="0004")
    [(before,)] = _read(engine, "SELECT count(*) FROM assertion")
    migrations.upgrade(engine, revision="0005")
    rows = _read(engine, "SELECT kind, check_worthiness, text, wording_key IS NULL FROM assertion")
    assert set(rows) == {("fact", 0.5, "The", False)}
    assert len(rows) == before
    assert all(
        column["default"] is None for column in sa.inspect(engine).get_columns("assertion") if column["name"] != "id"
    )


def test_0005_goes_down_to_what_0004_can_say(engine: sa.Engine) -> None:
    """A week becomes a month; a question is gone, unless something was made of it."""
    migrations.upgrade(engine)
    monday = date(2026, 3, 2)
    with sa.orm.Session(engine) as session, session.begin():
        rows = Rows(session)
        rows.new("document", published_on=monday, published_precision="week")
        rows.new("statement", said_on=monday, said_precision="week")
        rows.new("role", from_on=monday, from_precision="week", until_on=monday, until_precision="week")
        rows.new("assertion", kind="question", text="Why?")
        rows.new("claim", anchor_id=rows.new("assertion", kind="insult", text="Fool"))
        rows.new("assertion", kind="opinion", text="Good", check_worthiness=0.9)
    migrations.downgrade(engine, revision="0004")
    assert sorted(_read(engine, "SELECT text FROM assertion")) == [("Fool",), ("Good",)]
    precisions = (
        "SELECT published_precision FROM document UNION SELECT said_precision FROM statement UNION"
        " SELECT from_precision FROM role UNION SELECT until_precision FROM role"
    )
    assert set(_read(engine, precisions)) == {(None,), ("month",)}
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE statement SET said_precision = 'week' WHERE said_on IS NOT NULL")
    migrations.upgrade(engine)
    assert set(_read(engine, "SELECT kind, check_worthiness FROM assertion")) == {("fact", 0.5)}


def test_0005_keeps_what_stands_beside_the_tables_it_makes_anew(sqlite_database: Database) -> None:
    """An index over an expression and the triggers of the full-text search, which batch mode would lose."""
    engine = sqlite_database.engine.execution_options(tracker_writes=True)
    question = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"
    before = _read(engine, question)
    _fill(engine)
    migrations.downgrade(engine, revision="0004")
    migrations.upgrade(engine)
    assert _read(engine, question) == before
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE statement SET exact = 'Bridges' WHERE id = 1")
        hits = connection.execute(matching_statements("sqlite", "bridges")).all()
    assert hits == [(1,)]


def test_0006_cuts_match_keys_to_32_bits_and_keeps_each_once(engine: sa.Engine) -> None:
    migrations.upgrade(engine, revision="0005")
    wide = (5, -5, 2**31, -(2**63), 2**40 + 5, 2**63 - 1)
    with engine.begin() as connection:
        for key in wide:
            connection.exec_driver_sql(f"INSERT INTO match_key (key, assertion_id) VALUES ({key}, 1)")
    migrations.upgrade(engine)
    assert sorted(_read(engine, "SELECT key, assertion_id FROM match_key")) == [
        (-(2**31), 1), (-5, 1), (-1, 1), (0, 1), (5, 1)
    ]  # fmt: skip
    migrations.downgrade(engine, revision="0005")
    assert len(_read(engine, "SELECT key FROM match_key")) == 5


def test_failed_migration_leaves_nothing_behind(engine: sa.Engine, folder: Path) -> None:
    migrations.upgrade(engine)
    _fill(engine)
    with engine.connect() as connection:
        before = snapshot(connection)
    _add_migration(
        folder,
        "op.create_table('half', sa.Column('id', sa.Integer, primary_key=True))\n"
        "op.add_column('claim', sa.Column('half', sa.Text))\n"
        "op.execute(\"UPDATE claim SET half = 'done'\")\n"
        "raise RuntimeError('the power went')",
    )
    with pytest.raises(RuntimeError, match="the power went"):
        migrations.upgrade(engine, folder=folder)
    with engine.connect() as connection:
        assert snapshot(connection) == before
        assert migrations.read_revision(connection) == migrations.known_revisions()[-1]


def test_rebuilding_a_table_on_sqlite_keeps_the_rows_that_refer_to_it(sqlite_database: Database, folder: Path) -> None:
    """With foreign keys on, the rebuild's DROP TABLE would delete them or be refused."""
    engine = sqlite_database.engine.execution_options(tracker_writes=True)
    _fill(engine)
    before = _counts(engine)
    _add_migration(
        folder,
        "with op.batch_alter_table('document', recreate='always') as batch:\n"
        "    batch.add_column(sa.Column('section', sa.Text))",
    )
    migrations.upgrade(engine, folder=folder)
    assert _counts(engine) == before
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_migration_that_breaks_a_reference_is_given_up(sqlite_database: Database, folder: Path) -> None:
    engine = sqlite_database.engine.execution_options(tracker_writes=True)
    _fill(engine)
    before = _counts(engine)
    _add_migration(folder, 'op.execute("DELETE FROM document")')
    with pytest.raises(DatabaseUnusable, match=r"a row of version would refer to a row of document"):
        migrations.upgrade(engine, folder=folder)
    assert _counts(engine) == before


def test_migrations_import_no_tracker_code() -> None:
    for path in (migrations.migrations_folder() / "versions").glob("*.py"):
        imported = {name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for name in _imported(node)}
        assert not {name for name in imported if name.partition(".")[0] == "tracker"}, path.name


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_file_names_tell_the_revisions_in_order() -> None:
    script = ScriptDirectory.from_config(migrations.make_config())
    assert [revision.revision for revision in reversed(list(script.walk_revisions()))] == migrations.known_revisions()
    assert script.get_heads() == migrations.known_revisions()[-1:]


def test_models_and_migrations_agree_for_alembic_too(postgres_database: Database) -> None:
    from alembic import command

    with postgres_database.engine.execution_options(tracker_writes=True).connect() as connection:
        command.check(migrations.make_config(connection))


def test_house_scale_is_seeded_as_the_program_knows_it(database: Database) -> None:
    query = (
        "SELECT code, ordinal, definition FROM rating JOIN rating_scale s ON s.id = scale_id"
        " WHERE name = :name AND version = :version ORDER BY rating.id"
    )
    with database.reading() as session:
        rows = session.execute(sa.text(query), {"name": HOUSE_SCALE_NAME, "version": HOUSE_SCALE_VERSION}).all()
    assert [tuple(row) for row in rows] == [(r.code, r.ordinal, r.definition) for r in HOUSE_SCALE]


def test_an_installed_wheel_makes_a_database(tmp_path: Path) -> None:
    """The migrations are outside the package in a checkout and inside it in a wheel."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    program = (
        "from tracker.store import upgrade; from tracker.store.database import Database;"
        "print(upgrade.migrations_folder()); print(Database.open('new.db', create=True).revision())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "installed")},
        check=True,
        capture_output=True,
        text=True,
    )
    where, revision = done.stdout.splitlines()
    assert Path(where) == tmp_path / "installed" / "tracker" / "_migrations"
    assert revision == migrations.known_revisions()[-1]
