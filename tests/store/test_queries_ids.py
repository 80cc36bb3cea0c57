"""From what a person types to a row: ids and their prefixes, as in git."""

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Newsroom, newsroom
from tracker.errors import Ambiguous, NotFound
from tracker.store.database import Database
from tracker.store.queries.ids import find_key
from tracker.store.tables import SpeakerRow

IDS = (
    "sp_0000000000000000",
    "sp_7qx4m2k9w3t0zrba",
    "sp_7qx4m2zzzzzzzzzz",
    "sp_7r00000000000000",
    "sp_zzzzzzzzzzzzzzzz",
)


def add_speakers(room: Newsroom, ids: tuple[str, ...] = IDS) -> dict[str, int]:
    keys = {}
    for public_id in ids:
        keys[public_id] = room.speaker(public_id)
        room.change("speaker", keys[public_id], public_id=public_id)
    return keys


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sp_7qx4m2k9w3t0zrba", "sp_7qx4m2k9w3t0zrba"),
        ("sp_7qx4m2k", "sp_7qx4m2k9w3t0zrba"),
        ("7r", "sp_7r00000000000000"),
        ("sp_7R", "sp_7r00000000000000"),
        (" sp_z ", "sp_zzzzzzzzzzzzzzzz"),
        ("7qx4m2z", "sp_7qx4m2zzzzzzzzzz"),
        ("0", "sp_0000000000000000"),
    ],
)
def test_an_id_its_beginning_or_either_without_its_letters_finds_the_row(
    room: Newsroom, typed: str, meant: str
) -> None:
    keys = add_speakers(room)
    assert find_key(room.session, "sp", typed) == keys[meant]


@pytest.mark.parametrize(
    "typed", ["", " ", "sp_", "sp", "sp_8", "7qx4m2k9w3t0zrbaa", "%", "_", "sp_7%", "é", "~", "cl_7"]
)
def test_what_nothing_begins_with_is_not_found(room: Newsroom, typed: str) -> None:
    add_speakers(room)
    with pytest.raises(NotFound, match="no speaker"):
        find_key(room.session, "sp", typed)


def test_a_beginning_that_fits_several_names_the_first_few(room: Newsroom) -> None:
    add_speakers(room)
    with pytest.raises(Ambiguous) as caught:
        find_key(room.session, "sp", "7qx4")
    assert str(caught.value) == ("more than one speaker begins with '7qx4': sp_7qx4m2k9w3t0zrba, sp_7qx4m2zzzzzzzzzz")
    add_speakers(room, tuple(f"sp_8{number:015}" for number in range(9)))
    with pytest.raises(Ambiguous) as caught:
        find_key(room.session, "sp", "8")
    assert str(caught.value).count("sp_8") == 5


def test_an_id_is_of_one_kind(room: Newsroom) -> None:
    said = room.say("We built 12")
    claim = room.claim(said)
    assert find_key(room.session, "cl", room.id("claim", claim)) == claim
    assert find_key(room.session, "st", room.id("statement", said.key)) == said.key
    document = room.document_of(said)
    assert find_key(room.session, "do", room.id("document", document)) == document
    assert find_key(room.session, "ru", room.run_id) == room.run
    with pytest.raises(NotFound, match="no claim"):
        find_key(room.session, "cl", room.id("statement", said.key))


@given(typed=st.text(max_size=12))
def test_whatever_is_typed_is_answered_or_refused_in_a_sentence(sqlite_session: sa.orm.Session, typed: str) -> None:
    try:
        key = find_key(sqlite_session, "sp", typed)
    except (NotFound, Ambiguous):
        return
    found = sqlite_session.get_one(SpeakerRow, key).public_id
    assert found.removeprefix("sp_").startswith(typed.strip().lower().removeprefix("sp_"))


def test_prefixes_work_where_the_database_sorts_as_a_dictionary_does(
    postgres_server: sa.Engine, postgres_url: str
) -> None:
    """Not by bytes: in most locales signs sort before letters, or not at all."""
    with newsroom(database := Database.open(postgres_url)) as room:
        keys = add_speakers(room)
    with database.engine.connect() as connection, connection.begin():
        if not connection.scalar(sa.text("SELECT 1 FROM pg_collation WHERE collname = 'en-x-icu'")):
            pytest.skip("this PostgreSQL knows no ICU locales")
        connection.execute(sa.text('ALTER TABLE speaker ALTER COLUMN public_id TYPE text COLLATE "en-x-icu"'))
    with database.reading() as session:
        assert find_key(session, "sp", "7r") == keys["sp_7r00000000000000"]
        assert find_key(session, "sp", "7qx4m2k") == keys["sp_7qx4m2k9w3t0zrba"]
        assert find_key(session, "sp", "z") == keys["sp_zzzzzzzzzzzzzzzz"]
        with pytest.raises(Ambiguous):
            find_key(session, "sp", "7qx")
    database.close()


@pytest.fixture(scope="module")
def sqlite_session(sqlite_template: object, tmp_path_factory: pytest.TempPathFactory) -> object:
    path = tmp_path_factory.mktemp("ids") / "tracker.db"
    path.write_bytes(sqlite_template.read_bytes())  # type: ignore[attr-defined]
    database = Database.open(path)
    with newsroom(database) as room:
        add_speakers(room)
    with database.reading() as session:
        yield session
    database.close()
