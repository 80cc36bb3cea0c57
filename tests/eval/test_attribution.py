"""The scorer of the annotated corpora, on invented articles."""

from dataclasses import replace
from typing import Any

import pytest

from tests.eval.agreement import same_speaker
from tests.eval.attribution import Count, Measure, read, score
from tests.eval.corpus import GoldArticle, gold_article
from tests.eval.errors import CUT, MENTION, MISSED, UNRESOLVED, error_of
from tests.extract.marking import marked
from tracker.domain.articles import Document
from tracker.domain.speech import Attribution, ResolvedSpeaker

QUOTED = (
    'Ann Okoro opened the dam. "[q1:It holds,]" [s1:she] [c1:said]. "[q1:It will hold for a century.]" Critics hope so.'
)


def _gold(body: str, **more: Any) -> GoldArticle:
    text, attributions = marked(body)
    rows = [_row(attribution, **more) for attribution in attributions]
    return gold_article({"id": "dam", "text": text, "attributions": rows}, Document(text=text))


def _row(attribution: Attribution, **more: Any) -> dict[str, Any]:
    mention = attribution.mention
    return {
        "source": [[mention.start, mention.end]] if mention else [],
        "content": [[piece.start, piece.end] for piece in attribution.content],
        "source_type": "pronoun",
        "kind": "direct",
        "entity": {"name": "Ann Okoro", "aliases": []},
        **more,
    }


def _found(body: str, name: str | None = "Ann Okoro") -> list[Attribution]:
    _, attributions = marked(body)
    return [replace(attribution, speaker=ResolvedSpeaker(name)) for attribution in attributions]


def test_what_is_marked_as_annotated_is_right_in_every_measure() -> None:
    counts = score(read(_gold(QUOTED), _found(QUOTED)))
    assert set(counts.values()) == {Count(1, 1, 1), Count(8, 8, 8)}


def test_halves_found_as_two_statements_of_one_speaker_are_one_statement_right() -> None:
    halves = QUOTED.replace("[q1:It will", "[q2:It will")
    assert score(read(_gold(QUOTED), _found(halves)))[Measure.CONTENT] == Count(1, 1, 1)


def test_a_half_alone_is_cut_elsewhere_and_charged() -> None:
    half = QUOTED.replace("[q1:It holds,]", "It holds,")
    reading = read(_gold(QUOTED), _found(half))
    assert score(reading)[Measure.CONTENT] == Count(1, 1, 0)
    assert error_of(reading, 0, nobody_is_known=False) == CUT


def test_an_unresolved_pronoun_has_the_right_mention_and_names_nobody() -> None:
    reading = read(_gold(QUOTED), _found(QUOTED, None))
    counts = score(reading)
    assert counts[Measure.MENTION] == Count(1, 1, 1)
    assert counts[Measure.ENTITY] == Count(1, 1, 0)
    assert counts[Measure.PRONOUNS] == Count(1, 0, 0)
    assert error_of(reading, 0, nobody_is_known=False) == UNRESOLVED


def test_another_speaker_is_wrong_in_mention_and_name() -> None:
    wrong = (
        'Ann Okoro opened the dam. "[q1:It holds,]" she said. "[q1:It will hold for a century.]" [s1:Critics] hope so.'
    )
    reading = read(_gold(QUOTED), _found(wrong, "critics"))
    assert score(reading)[Measure.MENTION] == Count(1, 1, 0)
    assert error_of(reading, 0, nobody_is_known=False) == MENTION


def test_plans_and_beliefs_are_neither_missed_nor_charged() -> None:
    gold = _gold(QUOTED, level="other")
    assert score(read(gold, _found(QUOTED)))[Measure.CONTENT] == Count()
    assert score(read(gold, []))[Measure.CONTENT] == Count()


def test_what_nobody_annotated_is_charged_once_and_what_is_missed_counts_as_gold() -> None:
    hope = 'Ann Okoro opened the dam. "It holds," she said. "It will hold for a century." [s1:Critics] hope [q1:so].'
    reading = read(_gold(QUOTED), _found(hope))
    assert score(reading)[Measure.CONTENT] == Count(1, 1, 0)
    assert error_of(reading, 0, nobody_is_known=False) == MISSED


def test_a_referent_that_nobody_gave_is_not_asked_for_by_name() -> None:
    gold = _gold(QUOTED, entity=None)
    counts = score(read(gold, _found(QUOTED)))
    assert counts[Measure.ENTITY] == counts[Measure.WHO_SAID_WHAT] == Count()
    assert counts[Measure.MENTION] == Count(1, 1, 1)


def test_ignored_words_are_taken_from_what_was_found() -> None:
    text, _ = marked(QUOTED)
    row = {"id": "dam", "text": text, "attributions": [], "ignore": [[0, len(text)]]}
    assert read(gold_article(row, Document(text=text)), _found(QUOTED)).found == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Okoro", "Mrs. Okoro"),
        ("Robert Lane", "Rob Lane"),
        ("J. Lane", "John Lane"),
        ("Okoro", "Ann Okoro"),
        ("the National Dam Board", "NDB"),
        ("National Dam Board", "the National Dam Board"),
        ("Ann Okoro", "Ann Okoro, who runs the board,"),
    ],
)
def test_names_of_one_speaker_agree(one: str, other: str) -> None:
    assert same_speaker(one, other)
    assert same_speaker(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ann Okoro", "Daniel Okoro"), ("Okoro", "Lane"), ("Lane campaign", "Lane"), ("Lane's office", "Lane")],
)
def test_names_of_two_speakers_do_not_agree(one: str, other: str) -> None:
    assert not same_speaker(one, other)
