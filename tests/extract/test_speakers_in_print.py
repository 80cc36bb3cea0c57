"""Speakers as newspapers print them: glued roles, bodies, groups, documents, no mention at all. All texts invented."""

import pytest

from tests.extract.test_speakers import names, speakers
from tracker.domain.speech import ResolvedSpeaker, SpeakerKind


# -- names and roles ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Hydrologist Lucas Oyelaran", "Lucas Oyelaran", "Hydrologist"),
        ("Architect Piotr Adeleke", "Piotr Adeleke", "Architect"),
        ("Spokeswoman Jessica Dale", "Jessica Dale", "Spokeswoman"),
        ("Passenger Dilnoza Reyes-Hughes", "Dilnoza Reyes-Hughes", "Passenger"),
        ("Dr Amara Nwosu", "Amara Nwosu", None),
        ("Grace Okafor, a nurse for 26 years,", "Grace Okafor", "nurse"),
        ("Zara Kowalczyk, 34, a solicitor,", "Zara Kowalczyk", "solicitor"),
        ("Derek Hale, who served as ambassador to Burma until 2012,", "Derek Hale", "ambassador to Burma"),
        ("Ann Lee, the head of the centre and other", "Ann Lee", "head of the centre"),
    ],
)
def test_an_occupation_glued_to_a_name_is_the_role(mention: str, name: str, role: str | None) -> None:
    [speaker] = speakers(f"In short, [s1:{mention}] [c1:said] [q1:the ferry would run].")
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_a_verb_is_no_role() -> None:
    found = speakers(
        "They came to meet Dr Amara Nwosu. [s1:Nwosu] [c1:said] [q1:it was late]. He sacked engineer Bo Lind. "
        "[s2:Lind] [c2:said] [q2:it was early]. The union accused the minister of sloth. Ann Lee, who met the "
        "mayor, agreed. [s3:Lee] [c3:said] [q3:no]."
    )
    assert [(each.name, each.role) for each in found if each] == [
        ("Amara Nwosu", None),
        ("Bo Lind", "engineer"),
        ("Ann Lee", None),
    ]


def test_a_nickname_in_marks_at_the_start_belongs_to_the_name() -> None:
    body = 'Cornelius "Con" Hennigan has died. His niece, Sorcha Hennigan, wept. [s1:Hennigan] [c1:said]: [q1:so].'
    assert names(body) == ['Cornelius "Con" Hennigan']


def test_of_two_holms_the_role_decides() -> None:
    body = (
        "Maria Holm, the ferry captain, sails daily. Erik Holm, the harbour master, stays ashore. Maria Holm laughed. "
        "[s1:Holm, the harbour master,] [c1:said] [q1:the pier was ready]."
    )
    assert names(body) == ["Erik Holm"]


# -- bodies ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "introduction",
    [
        "Northmoor Water, the company that supplies the city, has a ban.",
        "[s2:Ann Lee, the chief executive of Northmoor Water,] [c2:said] [q2:it rained].",
    ],
)
def test_the_company_is_the_one_named_body_that_fits(introduction: str) -> None:
    assert names(f"{introduction} [s1:The company] [c1:promised] [q1:there would be water].")[0] == "Northmoor Water"


def test_the_regional_council_is_the_council_of_the_region() -> None:
    assert names(
        "Port Averin Town Council met. Northmoor Regional Council did not. [s1:The town council] [c1:said] [q1:yes]. "
        "[s2:The regional council] [c2:said] [q2:no]. [s3:The city council] [c3:said] [q3:perhaps]."
    ) == ["Port Averin Town Council", "Northmoor Regional Council", "city council"]


def test_a_body_named_only_further_down_is_found_from_the_headline() -> None:
    assert (
        names(
            "[s1:Council] [c1:says] [q1:ferry will run]\n\nPort Averin Council met. [s2:The council] [c2:said] [q2:so]."
        )
        == ["Port Averin Council"] * 2
    )


def test_the_operator_in_apposition_is_its_name() -> None:
    assert names("[c1:According to] [s1:the operator, Sound Line], [q1:the ferry runs].") == ["Sound Line"]


def test_a_body_owned_by_a_group_keeps_its_whole_name() -> None:
    assert names(
        "[s1:The Port Averin Passengers’ Circle] [c1:wrote]: “[q1:Bring a book.]” [s2:The Patients’ Charter Review] "
        "[c2:concludes] [q2:that it is late]."
    ) == ["Port Averin Passengers’ Circle", "Patients’ Charter Review"]


# -- documents ---------------------------------------------------------------------------------------------------------
def test_a_document_keeps_its_full_title() -> None:
    [speaker] = speakers("[s1:The Regional Water Audit] [c1:notes] [q1:that farms are not metered].")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Regional Water Audit", SpeakerKind.DOCUMENT)


@pytest.mark.parametrize("noun", ["report", "survey"])
def test_a_report_is_called_by_the_title_in_quotation_marks(noun: str) -> None:
    assert names(
        f"The {noun}, “Seagrass of the Sound”, is based on mud. [s1:The report] [c1:states] [q1:that a third is lost]."
    ) == ["Seagrass of the Sound"]


def test_a_scare_quote_behind_a_report_is_no_title() -> None:
    assert names("A report “seen by the Gazette” is out. [s1:The report] [c1:states] [q1:that it is lost].") == [
        "report"
    ]


def test_a_post_or_statement_of_a_person_is_that_person_speaking() -> None:
    assert names(
        "[s1:A post by Beatriz Fonseca, the chair of the hauliers,] [c1:read]: “[q1:Not safe.]” "
        "[s2:Fonseca’s statement] [c2:said] [q2:it was late]. [s3:A report by Beatriz Fonseca] [c3:says] [q3:more]. "
        "[s4:A letter from the ministry] [c4:says] [q4:less]."
    ) == ["Beatriz Fonseca", "Beatriz Fonseca", "report by Beatriz Fonseca", "letter from the ministry"]


# -- groups ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("mention", "name", "kind"),
    [
        ("Several islanders", "islanders", "group"),
        ("Hotel owners along the bay", "hotel owners", "group"),
        ("Neighbors of the site", "neighbors", "group"),
        ("The pupils", "pupils", "group"),
        ("EU officials", "EU officials", "group"),
        ("Others", None, "group"),
        ("People familiar with the talks", None, "anonymous"),
        ("An official who asked not to be named", None, "anonymous"),
    ],
)
def test_a_group_is_named_by_its_noun_and_a_hidden_source_is_not(mention: str, name: str | None, kind: str) -> None:
    [speaker] = speakers(f"[s1:{mention}] [c1:said] [q1:they would move away].")
    assert speaker is not None
    assert (speaker.name, speaker.kind.value) == (name, kind)


# -- no mention, pronouns, descriptions --------------------------------------------------------------------------------
def test_a_new_paragraph_with_a_subject_takes_the_quotation_from_the_last_speaker() -> None:
    assert names(
        "“[q1:She goes],” [s1:Bo Lind] [c1:said].\n\nLeila Haddad smiled. “[q2:I am not leaving the club.]”"
    ) == ["Bo Lind", "Leila Haddad"]


def test_a_quotation_over_paragraphs_keeps_its_speaker_to_the_end() -> None:
    assert (
        names(
            "“[q1:It floods],” [s1:Nasrin Karimi] [c1:said]. “[q1:Every spring.\n\n“I had no bread.]”\n\n"
            "“[q2:Tonight I will sleep.]”"
        )
        == ["Nasrin Karimi"] * 2
    )


def test_an_answer_after_a_question_is_the_one_who_spoke_before() -> None:
    body = "“[q1:I read it],” [s1:Bo Lind] [c1:said].\n\nAnd the second?\n\n“[q2:I forgot.]”"
    assert names(body) == ["Bo Lind"] * 2


def test_the_subject_that_opens_the_paragraph_is_she() -> None:
    assert names(
        "“[q1:Anchors do the damage],” [s1:Ingrid Lund] [c1:said].\n\nRosa Villeneuve, a crab fisher, disagrees. "
        "“[q2:Storms do],” [s2:she] [c2:said]."
    ) == ["Ingrid Lund", "Rosa Villeneuve"]


def test_he_far_from_any_name_is_the_one_the_article_is_about() -> None:
    filler = "It rained again. " * 9
    assert names(f"Bernard Hale was born here. Hale liked rain. {filler}“[q1:Good],” [s1:he] [c1:said].") == [
        "Bernard Hale"
    ]


def test_the_economist_is_the_subject_whose_role_was_not_told() -> None:
    assert names(
        "Daniel Okafor, whose estimate is official, took no pleasure in it. “[q1:I was right],” [s1:the economist] "
        "[c1:said]. “[q2:He was],” [s2:the judge] [c2:said]. [s3:The lawyer] [c3:said] [q3:nothing]."
    ) == ["Daniel Okafor", None, None]


def test_a_teenager_by_his_age_is_whoever_he_would_be() -> None:
    assert names("Kofi Mensah scored. Then it rained.\n\n“[q1:I ran],” [s1:the 19-year-old] [c1:said].") == [
        "Kofi Mensah"
    ]


def test_the_striker_herself_is_the_striker() -> None:
    assert names("The striker Leila Haddad may go. [s1:The striker herself] [c1:told] us: “[q1:I stay.]”") == [
        "Leila Haddad"
    ]


def test_he_in_reported_words_is_the_speaker() -> None:
    assert names(
        "Ann Lee met Bo Lind. [s1:Bo Lind] [c1:told] the Gazette [q1:that [s2:he] had [c2:said] [q2:it was lost]]."
    ) == ["Bo Lind", "Bo Lind"]


@pytest.mark.parametrize(
    ("mention", "role"),
    [("his spokeswoman", "spokeswoman"), ("His lawyer", "lawyer"), ("the president-elect", "president-elect")],
)
def test_his_spokeswoman_is_a_new_person_without_a_name(mention: str, role: str) -> None:
    found = speakers(
        "[s2:Assistant District Attorney Lena Dale] [c2:spoke]: [q2:well]. Bo Lind, a spokesman and lawyer, was not "
        f"there; [s1:{mention}] [c1:said] [q1:he was ill]."
    )
    assert found[0] == ResolvedSpeaker(None, SpeakerKind.PERSON, role, ())


def test_somebody_quoted_in_passing_does_not_take_over() -> None:
    assert (
        names("Ikechukwu Strand: [q1:I cried. [s2:One gentleman] [c2:said] [q2:he had not].]\n\n[q3:So we did.]")[2]
        == "Ikechukwu Strand"
    )
