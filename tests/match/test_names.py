"""One person under several spellings, several people under one surname."""

import pytest

from tracker.domain.speech import SpeakerKind
from tracker.match import KnownName, NameRelation, compare_names, link_name, name_keys

ORGANISATION = SpeakerKind.ORGANISATION


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Vladimir Zelenskiy", "Volodymyr Zelensky"),
        ("Mohammed Salah", "Muhammad Salah"),
        ("Sergei Ivanov", "Sergey Ivanow"),
        ("Marta Kovač", "Marta Kovac"),
        ("Dr. Jan Holm", "Jan Holm"),
        ("Holm, Jan", "Jan Holm"),
        ("William Harker", "Bill Harker"),
        ("Eva Maria Holm", "Eva Holm"),
        ("Kim Jong Un", "Jong Un Kim"),
    ],
)
def test_spellings_of_one_name_are_one_and_share_a_key(one: str, other: str) -> None:
    assert compare_names(one, other).relation is NameRelation.SAME
    assert set(name_keys(one)) & set(name_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Holm", "Eva Holm"),
        ("Maria Larsen", "Marie Larsen"),
        ("Karin Berg", "Karen Berg"),
        ("Jan Berg", "Jan Borg"),
        ("Ann Lee", "Anne Lee"),
        ("George W. Bush", "George H. Bush"),
        ("John Harker Jr", "John Harker Sr"),
        ("Jan Holm", "Jan Petrenko"),
    ],
)
def test_two_people_are_two(one: str, other: str) -> None:
    assert compare_names(one, other).relation is NameRelation.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"), [("Holm", "Eva Holm"), ("J. Holm", "Jan Holm"), ("Anna Berg-Holm", "Anna Holm"), ("Holm", "Holm")]
)
def test_too_little_of_a_name_is_unsure(one: str, other: str) -> None:
    found = compare_names(one, other)
    assert found.relation is NameRelation.UNSURE
    assert found == compare_names(one, other)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("World Health Organization", "WHO", NameRelation.SAME),
        ("World Health Organisation", "World Health Organization", NameRelation.SAME),
        ("The Halden Institute", "Halden Institute", NameRelation.SAME),
        ("Halden Ltd", "Halden", NameRelation.SAME),
        ("Halden Council", "Halden City Council", NameRelation.UNSURE),
        ("Halden Council", "Morrow Council", NameRelation.DIFFERENT),
    ],
)
def test_bodies_are_compared_by_words_and_acronyms(one: str, other: str, relation: NameRelation) -> None:
    assert compare_names(one, other, kind=ORGANISATION).relation is relation
    assert compare_names(other, one, kind=ORGANISATION).relation is relation


EVA = KnownName(1, ("Eva Holm",), roles=("mayor of Orin",))
JAN = KnownName(2, ("Jan Holm", "Holm"), roles=("head of the fishermen's union",))
ZELENSKY = KnownName(3, ("Volodymyr Zelensky",))


def test_a_full_name_links_to_its_only_bearer() -> None:
    link = link_name("Eva Holm", [EVA, JAN])
    assert link is not None
    assert (link.speaker_id, link.score) == (1, 1.0)
    other_spelling = link_name("Volodymyr Zelenskyy", [EVA, JAN, ZELENSKY])
    assert other_spelling is not None
    assert other_spelling.speaker_id == 3


def test_a_full_name_with_another_given_name_links_to_nobody() -> None:
    assert link_name("Otto Holm", [EVA, JAN]) is None
    assert link_name("Otto Holm", [JAN]) is None


def test_a_lone_surname_links_to_nobody_with_two_bearers() -> None:
    assert link_name("Holm", [EVA, JAN]) is None
    assert link_name("Holm", [EVA, JAN], roles=("mayor of Orin",)) is None


def test_a_lone_surname_with_one_bearer_needs_the_same_office() -> None:
    assert link_name("Holm", [EVA]) is None
    assert link_name("Holm", [EVA], roles=("head of the bakers' union",)) is None
    link = link_name("Holm", [EVA], roles=("the Orin mayor",))
    assert link is not None
    assert link.speaker_id == 1


def test_an_initial_links_only_to_the_only_bearer_of_the_surname() -> None:
    link = link_name("E. Holm", [EVA, ZELENSKY])
    assert link is not None
    assert link.speaker_id == 1
    assert link_name("E. Holm", [EVA, KnownName(4, ("Erik Holm",))]) is None


def test_two_speakers_of_one_full_name_are_left_to_a_person() -> None:
    assert link_name("Eva Holm", [EVA, KnownName(5, ("Eva Holm",))]) is None


def test_nameless_speakers_and_other_kinds_never_link() -> None:
    source = KnownName(6, ("a source close to the talks",), SpeakerKind.ANONYMOUS)
    assert link_name("a source close to the talks", [source], kind=SpeakerKind.ANONYMOUS) is None
    assert link_name("Eva Holm", [EVA], kind=ORGANISATION) is None
    assert link_name("", [EVA]) is None
