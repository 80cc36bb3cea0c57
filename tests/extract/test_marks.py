"""Marked articles: read, turned into gold, written again."""

from pathlib import Path

import pytest

from tracker.domain.speech import Attribution, SpeakerKind, StatementKind
from tracker.errors import UnreadableInput
from tracker.extract.marks import read_marked, render_marked, to_attributions, to_gold

MARKED = """title: Ferry stays
source: Harbour Gazette

Ferry stays

The [s1:leader, Ruth Amadi], [c1:said] “[q1:it was [s2:she] who [c2:knew] [q2:the price]],” \\[sic\\].

“[q1:It is cheap.]”
===
1 | Ruth Amadi | person | speech
2 | - | unknown | other
"""


def test_marks_become_spans_of_the_text_without_marks() -> None:
    article = read_marked(MARKED)
    first, second = article.statements
    assert "[s1:" not in article.text
    assert "[sic]" in article.text
    assert article.head == {"title": "Ferry stays", "source": "Harbour Gazette"}
    assert article.text[: article.title_end] == "Ferry stays"
    assert [piece.of(article.text) for piece in first.content] == ["it was she who knew the price", "It is cheap."]
    assert first.mention is not None
    assert first.mention.of(article.text) == "leader, Ruth Amadi"
    assert (first.speaker, first.kind, first.level) == ("Ruth Amadi", SpeakerKind.PERSON, "speech")
    assert (second.speaker, second.level) == (None, "other")


def test_gold_has_the_shape_the_scorer_reads() -> None:
    gold = to_gold(read_marked(MARKED), "ferry")
    first, second = gold["attributions"]
    assert (first["level"], first["entity"]["name"], first["source_type"]) == ("core", "Ruth Amadi", "person_name")
    assert (second["level"], second["entity"], second["source_type"]) == ("other", None, "pronoun")
    assert first["content"][1] == [gold["text"].index("It is"), gold["text"].index("It is") + len("It is cheap.")]


def test_only_speech_becomes_attributions() -> None:
    assert len(to_attributions(read_marked(MARKED))) == 1


def test_rendered_marks_read_back_to_the_same_spans() -> None:
    article = read_marked(MARKED)
    wanted = to_attributions(article)
    again = read_marked("title: x\n\n" + render_marked(article.text, wanted))
    assert again.text == article.text
    assert to_attributions(again) == wanted


def test_an_empty_extraction_renders_the_text_with_its_brackets_escaped() -> None:
    assert render_marked("a [b]", []) == "a \\[b\\]\n===\n"


def test_touching_marks_are_kept_apart() -> None:
    article = read_marked("title: x\n\n[s1:Ann][c1:says] [q1:yes]\n===\n1 | Ann | person | speech\n")
    (found,) = to_attributions(article)
    assert found == Attribution(found.content, StatementKind.INDIRECT, mention=found.mention, cue=found.cue)
    assert render_marked(article.text, [found]).startswith("[s1:Ann][c1:says] [q1:yes]\n")


@pytest.mark.parametrize(
    ("body", "trailer", "sentence"),
    [
        ("[q1:open", "1 | - | unknown | speech", "not closed"),
        ("stray ] here", "", "closes no mark"),
        ("[q1:]", "1 | - | unknown | speech", "empty"),
        ("[s1:Ann] left", "1 | Ann | person | speech", "no content"),
        ("[q1:yes]", "", "disagree about statement 1"),
        ("[q1:yes]", "1 | Ann | alien | speech", "number | speaker"),
        ("[q1:yes]", "1 | Ann | person | thought", "level of statement 1"),
    ],
)
def test_a_broken_article_says_what_is_wrong(body: str, trailer: str, sentence: str) -> None:
    with pytest.raises(UnreadableInput, match=sentence.replace("|", r"\|")):
        read_marked(f"title: x\n\n{body}\n===\n{trailer}\n")


def test_a_text_without_a_trailer_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="==="):
        read_marked("title: x\n\nNo trailer.\n")


def test_every_article_of_the_project_reads() -> None:
    folder = Path(__file__).parents[2] / "data" / "gold" / "articles"
    articles = {path.name: read_marked(path.read_text("utf-8")) for path in sorted(folder.glob("*.marked"))}
    assert len(articles) >= 150
    for name, article in articles.items():
        for statement in article.statements:
            assert all(piece.of(article.text).strip() for piece in statement.content), name
