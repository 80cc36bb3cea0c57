"""Wire copies are found although they were cut, headed anew or mended."""

from tracker.match import COPY_FROM, are_copies, resemblance, text_signature

PARAGRAPHS = [
    "The harbour council of Orin has closed the eastern quay after divers found cracks in eleven of its piles.",
    "The quay, built in 1931, carries the only road to the fish market and to the ferries for the outer islands.",
    "“We will not wait until a lorry falls into the water,” harbour master Lena Vik told the council on Tuesday.",
    "Fishermen said they would have to land their catch in Tarn, forty kilometres to the south, for the winter.",
    "The repair is expected to cost nine million crowns, of which the state has promised to pay about a third.",
]
ARTICLE = "\n\n".join(PARAGRAPHS)
OTHER = """Cracks in the piles have forced Orin to shut one of its two quays, cutting off the market where most of the
town's fish is sold. Divers sent down last week reported the damage to harbour master Lena Vik, who asked the council
to act at once. Crews from the outer islands will sail to Tarn instead. A repair could run to nine million crowns; the
state is to bear some of it. Traders at the market spoke of a lost season and asked for help with their rents."""


def share_a_band(one: str, other: str) -> bool:
    return bool(set(text_signature(one)) & set(text_signature(other)))


def test_a_text_is_a_copy_of_itself_whatever_its_case_and_spaces() -> None:
    assert resemblance(ARTICLE, ARTICLE.upper().replace("\n\n", " \n")) == 1.0
    assert text_signature(ARTICLE) == text_signature(ARTICLE.upper().replace("\n\n", " \n"))


def test_a_copy_with_its_last_paragraphs_cut_scores_high_and_is_found() -> None:
    cut = "\n\n".join(PARAGRAPHS[:3])
    assert resemblance(ARTICLE, cut) > 0.95
    assert share_a_band(ARTICLE, cut)


def test_a_copy_with_a_new_head_and_one_mended_paragraph_is_a_copy() -> None:
    mended = "QUAY SHUT\n\n" + "\n\n".join(
        [*PARAGRAPHS[:3], "Fishermen will land their catch elsewhere.", PARAGRAPHS[4]]
    )
    assert are_copies(ARTICLE, mended)
    assert share_a_band(ARTICLE, mended)


def test_another_report_of_the_same_event_is_no_copy() -> None:
    assert resemblance(ARTICLE, OTHER) < 0.25 < COPY_FROM


def test_a_quotation_from_an_article_is_no_copy() -> None:
    assert not are_copies(ARTICLE, PARAGRAPHS[2])


def test_nothing_resembles_an_empty_text() -> None:
    assert text_signature("") == ()
    assert resemblance("", ARTICLE) == 0.0
