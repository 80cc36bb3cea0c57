"""Whom a mention names. All texts are invented for the tests."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marking import marked
from tracker.domain.speech import Attribution, ResolvedSpeaker, Span, SpeakerKind, StatementKind
from tracker.extract.speakers import resolve_speakers


def speakers(body: str) -> list[ResolvedSpeaker | None]:
    text, attributions = marked(body)
    return [attribution.speaker for attribution in resolve_speakers(text, attributions)]


def names(body: str) -> list[str | None]:
    return [speaker.name if speaker else None for speaker in speakers(body)]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Ruth Amadi", "Ruth Amadi", None),
        ("Rep. Gwen Moore (D-Wis.)", "Gwen Moore", "Rep."),
        ("Russian Deputy Council Chairman Dmitry Medvedev", "Dmitry Medvedev", "Russian Deputy Council Chairman"),
        ("the head of the delegation Vladimir Medinsky", "Vladimir Medinsky", "head of the delegation"),
        ("council leader Ruth Amadi", "Ruth Amadi", "council leader"),
        ("council leader, Ruth Amadi,", "Ruth Amadi", "council leader"),
        ("Ruth Amadi, leader of the council,", "Ruth Amadi", "leader of the council"),
        ("Another critic, Laurence H. Tribe,", "Laurence H. Tribe", "critic"),
        ("Her leader, the violinist Ezra Goldwater,", "Ezra Goldwater", "leader"),
        ("Wessex Radio’s Dele Okonjo", "Dele Okonjo", None),
        ("Minister for Transport Gráinne Mac Suibhne", "Gráinne Mac Suibhne", "Minister for Transport"),
        ("Harbour co-founder and CEO Marguerite Osman", "Marguerite Osman", "Harbour co-founder and CEO"),
        ("Juan de la Cruz", "Juan de la Cruz", None),
        ("Abdul-Rahman al-Hassan", "Abdul-Rahman al-Hassan", None),
        ("Siân O’Neill-Okafor", "Siân O’Neill-Okafor", None),
        ("Donald Okoye Jr.", "Donald Okoye Jr.", None),
        ("a nurse called Abdul Aziz", "Abdul Aziz", "nurse"),
        ("Winston “Bumpy” Charles", "Winston “Bumpy” Charles", None),
    ],
)  # fmt: skip
def test_a_name_is_cleaned_of_its_title_and_the_title_is_the_role(mention: str, name: str, role: str | None) -> None:
    [speaker] = speakers(f"In short, [s1:{mention}] [c1:said] [q1:the ferry would run].")
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)
    assert speaker.kind == SpeakerKind.PERSON


def test_a_surname_gets_the_fullest_name_of_the_article() -> None:
    found = speakers(
        "[s1:Council leader Ruth Amadi] [c1:said] [q1:it would run].\n\n“[q2:It is late],” [s2:Ms Amadi] [c2:added]. "
        "[s3:Amadi] [c3:said] [q3:no more]."
    )
    assert [speaker and speaker.name for speaker in found] == ["Ruth Amadi"] * 3
    assert found[2] == ResolvedSpeaker("Ruth Amadi", SpeakerKind.PERSON, "Council leader", ("Ruth Amadi", "Amadi"))


def test_two_people_of_one_surname_stay_two() -> None:
    assert names(
        "Dale Petrovic and his wife Anna Petrovic own the shop. [s1:Mr Petrovic] [c1:said] [q1:it was his]. "
        "[s2:Mrs Petrovic] [c2:said] [q2:it was hers]. [s3:Anna Petrovic] [c3:added] [q3:they would talk]."
    ) == ["Dale Petrovic", "Anna Petrovic", "Anna Petrovic"]


def test_a_son_with_jr_is_not_his_father() -> None:
    assert names(
        "Donald Okoye founded the firm. [s1:Donald Okoye Jr.] [c1:said] [q1:it was sold]. "
        "[s2:Donald Okoye] [c2:denied] [q2:that it was]."
    ) == ["Donald Okoye Jr.", "Donald Okoye"]


def test_headline_words_are_not_glued_to_a_name() -> None:
    assert names(
        "Ruth Amadi Calls Ferry Plan A Joke\n\nCouncil leader Ruth Amadi laughed. [s1:She] [c1:called] [q1:it a joke]."
    ) == ["Ruth Amadi"]


@pytest.mark.parametrize("pronoun", ["she", "She"])
def test_a_pronoun_goes_to_the_last_speaker_of_its_gender(pronoun: str) -> None:
    assert names(
        f"[s1:Ruth Amadi] [c1:said] [q1:the ferry would run]. John Hale laughed. [s2:{pronoun}] [c2:added] [q2:more]."
    ) == ["Ruth Amadi", "Ruth Amadi"]


def test_he_and_she_alternate() -> None:
    assert names(
        "[s1:Ruth Amadi] [c1:said] [q1:it ran]. [s2:John Hale] [c2:said] [q2:it did not].\n\n“[q3:It did],” [s3:she] "
        "[c3:said]. “[q4:Never],” [s4:he] [c4:replied]."
    ) == ["Ruth Amadi", "John Hale", "Ruth Amadi", "John Hale"]


def test_somebody_named_in_a_quotation_is_not_its_speaker() -> None:
    assert names(
        "Joan Price, a teacher, was there.\n\n“[q1:All like Ruth Amadi. Ruth Amadi is kind],” [s1:she] [c1:said]."
    ) == ["Joan Price"]


def test_according_to_him_is_the_one_who_spoke_before() -> None:
    assert names(
        "[s1:The head of the delegation Vladimir Medinsky] [c1:told] reporters [q1:they had agreed]. "
        "[c2:According to] [s2:him], [q2:the exchange starts soon]."
    ) == ["Vladimir Medinsky", "Vladimir Medinsky"]


def test_descriptions_go_to_the_one_introduced_so() -> None:
    body = (
        "[s1:Turkish President Recep Erdogan] [c1:called] [q1:it excellent]. "
        "[s2:Ukrainian President Volodymyr Zelensky] [c2:said] [q2:it was not]. [s3:The Ukrainian president] "
        "[c3:insisted] [q3:on a truce]. [s4:The Turkish president] [c4:denied] [q4:it]. [s5:The politician] "
        "[c5:noted] [q5:it was late]."
    )
    assert names(body) == [
        "Recep Erdogan", "Volodymyr Zelensky", "Volodymyr Zelensky", "Recep Erdogan", "Recep Erdogan",
    ]  # fmt: skip


def test_an_age_names_its_bearer() -> None:
    assert names("Kofi Mensah, 19, scored. “[q1:I am happy],” [c1:said] [s1:the 19-year-old].") == ["Kofi Mensah"]


def test_a_description_that_fits_nobody_stays_without_a_name() -> None:
    [_, speaker] = speakers(
        "[s1:Council leader Ruth Amadi] [c1:said] [q1:it ran]. [s2:The judge] [c2:ruled] [q2:that it did not]."
    )
    assert speaker == ResolvedSpeaker(None, SpeakerKind.PERSON, "judge", ())


def test_who_is_the_name_before_it() -> None:
    assert names("Ruth Amadi of the Coastal Trust, [s1:who] [c1:said] [q1:it would run], left.") == ["Ruth Amadi"]


def test_i_inside_a_quotation_is_its_speaker() -> None:
    assert names("“[q1:[s2:I] [c2:said] [q2:we would run it]],” [s1:Ruth Amadi] [c1:recalled].") == ["Ruth Amadi"] * 2


def test_a_statement_inside_another_points_to_it() -> None:
    text, attributions = marked(
        "[c1:According to] [s1:the Harbour Gazette], [q1:[s2:Ruth Amadi] [c2:said] [q2:it would run]]."
    )
    found = resolve_speakers(text, attributions)
    assert [(each.outer, each.speaker and each.speaker.name) for each in found] == [
        (None, "Harbour Gazette"),
        (0, "Ruth Amadi"),
    ]


def test_two_verbs_share_their_subject() -> None:
    assert (
        names("[s1:Ruth Amadi] [c1:said] [q1:it would run] and [c2:denied] [q2:that it was late].")
        == ["Ruth Amadi"] * 2
    )


def test_a_free_standing_quotation_belongs_to_the_last_speaker() -> None:
    assert names("“[q1:It will run],” [s1:Ruth Amadi] [c1:said].\n\n“[q2:It must run.]”") == ["Ruth Amadi"] * 2


def test_a_label_and_a_signature_name_the_speaker() -> None:
    assert names("HALE: [q1:It will run, I hope.]\n\n“[q2:It must run.]” — Joan Price, teacher") == [
        "HALE",
        "Joan Price",
    ]


def test_bodies_documents_groups_and_unnamed_sources_are_told_apart() -> None:
    found = speakers(
        "[s1:The Coastal Water Authority (CWA)] [c1:said] [q1:it was clean]. [s2:The CWA] [c2:added] [q2:more]. "
        "[s3:The authority] [c3:said] [q3:so]. [s4:Police] [c4:said] [q4:no]. [s5:Residents] [c5:said] [q5:yes]. "
        "[s6:A source close to the talks] [c6:said] [q6:maybe]. [s7:An official who asked not to be named] [c7:said] "
        "[q7:never]. [s8:A report by the Digital Trust] [c8:states] [q8:otherwise]. [s9:The report] [c9:warns] [q9:us]."
    )
    assert [(speaker.name, speaker.kind.value) for speaker in found if speaker] == [
        ("Coastal Water Authority", "organisation"),
        ("Coastal Water Authority", "organisation"),
        ("Coastal Water Authority", "organisation"),
        ("Police", "organisation"),
        ("residents", "group"),
        (None, "anonymous"),
        (None, "anonymous"),
        ("report by the Digital Trust", "document"),
        ("report by the Digital Trust", "document"),
    ]


def test_a_place_is_no_he() -> None:
    assert names(
        "The storm reached Green Hollow. It was dark in Green Hollow. “[q1:It was cold],” [s1:he] [c1:said]."
    ) == [None]


def test_an_article_without_statements_gives_none() -> None:
    assert resolve_speakers("Nothing was said.", []) == []


_PIECES = ["A", "a", "B", "é", " ", ",", ".", "'", "’", "“", "”", '"', "-", "\n", "0", ":", "(", ")", "Mr. ", " he ",
           " the mayor ", "Ann Lee ", " of ", "’s", "\ud800", "’", "Jr.", "who "]  # fmt: skip
_TEXT = st.lists(st.sampled_from(_PIECES), max_size=120).map("".join)


@settings(max_examples=150, deadline=None)
@given(text=_TEXT, data=st.data())
def test_no_text_and_no_spans_make_it_raise(text: str, data: st.DataObject) -> None:
    if len(text) < 2:
        return
    attributions = []
    for _ in range(data.draw(st.integers(1, 6))):
        spans = []
        for _ in range(3):
            start = data.draw(st.integers(0, len(text) - 1))
            spans.append(Span(start, data.draw(st.integers(start + 1, len(text)))))
        content, mention, cue = spans
        kind = data.draw(st.sampled_from(StatementKind))
        attributions.append(
            Attribution(
                (content,), kind, data.draw(st.sampled_from([mention, None])), data.draw(st.sampled_from([cue, None]))
            )
        )
    found = resolve_speakers(text, attributions)
    assert [each.content for each in found] == [each.content for each in attributions]
    for each in found:
        assert each.speaker is None or each.speaker.name is None or each.speaker.name.split()


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "A" * 200_000 + " x",
        " ".join(f"Name{k}" for k in range(10_000)),
        '"' * 10_000,
        "Mr. Lee met Al Lee. " * 2_000,
    ],
    ids=["no space", "capital without space", "capitals", "marks", "namesakes"],
)
def test_a_long_odd_text_costs_no_more_than_its_length(text: str) -> None:
    attribution = Attribution((Span(5, 9),), StatementKind.DIRECT, Span(0, 4), None)
    assert len(resolve_speakers(text, [attribution] * 20)) == 20


def test_a_body_answers_to_the_capitals_printed_in_brackets_behind_its_name() -> None:
    body = (
        "[s1:The Inland Rivers Board (INRB)] [c1:said] [q1:the lock was shut]. "
        "[s2:The INRB] [c2:added] [q2:that it would open again]."
    )
    assert names(body) == ["Inland Rivers Board", "Inland Rivers Board"]


def test_a_mark_that_stands_alone_is_a_word_too() -> None:
    """Found by chance: a combining accent after a space folded to nothing."""
    text = "hE \u0300:0"
    mention = Attribution((Span(0, 2),), StatementKind.DIRECT, Span(0, len(text)))
    assert len(resolve_speakers(text, [mention])) == 1
