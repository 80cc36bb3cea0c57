"""What the environment says."""

import getpass

import pytest

from tracker.settings import Settings, read_settings


def test_an_empty_environment_gives_the_defaults() -> None:
    assert read_settings({}) == Settings(database="tracker.db", actor=getpass.getuser(), threads=None)


def test_what_is_set_is_taken() -> None:
    environment = {"TRACKER_DB": "postgresql://desk/facts", "TRACKER_ACTOR": "Ann", "TRACKER_THREADS": "3"}
    assert read_settings(environment) == Settings("postgresql://desk/facts", "Ann", 3)


def test_what_is_set_to_nothing_is_not_set() -> None:
    found = read_settings({"TRACKER_DB": "", "TRACKER_ACTOR": " ", "TRACKER_THREADS": ""})
    assert found == read_settings({})


@pytest.mark.parametrize("threads", ["0", "-1", "many", "1.5", " "])
def test_a_senseless_number_of_threads_is_ignored(threads: str) -> None:
    assert read_settings({"TRACKER_THREADS": threads}).threads is None


def test_without_a_login_name_somebody_unknown_acts(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert read_settings({}).actor == "unknown"


def test_the_environment_of_the_process_is_read_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_DB", "elsewhere.db")
    assert read_settings().database == "elsewhere.db"
