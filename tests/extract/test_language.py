"""Other languages are recognised and left alone; English never is. The texts are invented."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.domain.articles import Document
from tracker.domain.speech import Span
from tracker.extract import default_extractor, extract_many
from tracker.extract.language import described, foreign_spans, language_of, unread_language
from tracker.extract.marks import read_marked

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold" / "articles"
ARTICLES = {
    "de": (
        "Die Fähre zwischen Holmsand und der Insel soll auch im Winter fahren. Das beschloss der Gemeinderat "
        "am Montagabend nach einer langen und teils hitzigen Sitzung."
    ),
    "fr": (
        "Le bac qui relie Saint-Aubin à l'île continuera de circuler cet hiver. Le conseil municipal l'a "
        "décidé lundi soir, au terme d'une longue séance parfois tendue."
    ),
    "es": (
        "El transbordador que une el puerto con la isla seguirá navegando durante el invierno. Así lo decidió "
        "el lunes por la noche el pleno del ayuntamiento tras una sesión larga y a ratos tensa."
    ),
    "pt": (
        "A balsa que liga o porto à ilha vai continuar a circular durante o inverno. A decisão foi tomada na "
        "segunda-feira à noite pela câmara municipal, depois de uma reunião longa e por vezes tensa."
    ),
    "it": (
        "Il traghetto che collega il porto con l'isola continuerà a viaggiare anche d'inverno. Lo ha deciso "
        "lunedì sera il consiglio comunale al termine di una seduta lunga e a tratti tesa."
    ),
    "nl": (
        "De veerboot tussen Oosterhaven en het eiland blijft ook deze winter varen. Dat heeft de gemeenteraad "
        "maandagavond besloten na een lange en soms felle vergadering."
    ),
    "sv": (
        "Färjan mellan Västerhamn och ön ska gå även i vinter. Det beslutade kommunfullmäktige på "
        "måndagskvällen efter ett långt och stundtals hätskt möte."
    ),
    "pl": (
        "Prom kursujący między portem a wyspą będzie pływał także zimą. Tak zdecydowała w poniedziałek "
        "wieczorem rada gminy po długim i chwilami burzliwym posiedzeniu."
    ),
    "cs": (
        "Přívoz mezi přístavem a ostrovem bude jezdit i v zimě. Rozhodlo o tom v pondělí večer zastupitelstvo "
        "po dlouhém a chvílemi bouřlivém jednání."
    ),
    "ru": (
        "Паром между портом и островом будет ходить и зимой. Такое решение в понедельник вечером принял "
        "городской совет после долгого и порой бурного заседания."
    ),
    "tr": (
        "Limanla ada arasındaki feribot kışın da çalışacak. Belediye meclisi bu kararı pazartesi akşamı uzun "
        "ve zaman zaman gergin geçen bir toplantının ardından aldı."
    ),
    "el": (
        "Το πλοίο που συνδέει το λιμάνι με το νησί θα ταξιδεύει και τον χειμώνα. Αυτό αποφάσισε τη Δευτέρα το "
        "βράδυ το δημοτικό συμβούλιο ύστερα από μακρά και κατά διαστήματα έντονη συνεδρίαση."
    ),
    "ar": (
        "ستواصل العبّارة التي تربط الميناء بالجزيرة رحلاتها في فصل الشتاء أيضا. هذا ما قرره المجلس البلدي "
        "مساء الاثنين بعد جلسة طويلة ومتوترة أحيانا."
    ),
    "he": (
        "המעבורת בין הנמל לאי תמשיך לפעול גם בחורף. כך החליטה מועצת העיר ביום שני בערב לאחר ישיבה ארוכה ולעתים סוערת."
    ),
    "hi": "बंदरगाह और द्वीप के बीच चलने वाली नौका इस सर्दी में भी चलती रहेगी।",
    "zh": (
        "连接港口和海岛的渡轮今年冬天将继续运行。"
        "市议会周一晚上经过漫长而激烈的会议后作出了这一决定。市长林雨表示，不能让岛上的居民看不了医生、上不了学。"
    ),
    "ja": (
        "港と島を結ぶフェリーは、この冬も運航を続けることになった。市議会が月曜日の夜、長く時に激しい議論の末に決めた。"
    ),
    "ko": (
        "항구와 섬을 잇는 여객선이 올겨울에도 계속 운항한다. "
        "시의회는 월요일 저녁 길고 때로는 격렬한 회의 끝에 이같이 결정했다."
    ),
    "vi": (
        "Chuyến phà nối cảng với hòn đảo sẽ tiếp tục hoạt động trong mùa đông này. Hội đồng thành phố đã "
        "quyết định như vậy vào tối thứ Hai sau một cuộc họp kéo dài và có lúc căng thẳng."
    ),
    "id": (
        "Kapal feri yang menghubungkan pelabuhan dengan pulau akan tetap beroperasi pada musim hujan ini. "
        "Dewan kota memutuskannya pada Senin malam setelah rapat yang panjang dan kadang-kadang panas."
    ),
    "fi": (
        "Sataman ja saaren välinen lautta kulkee myös ensi talvena. Kunnanvaltuusto päätti asiasta "
        "maanantai-iltana pitkän ja ajoittain kiivaan kokouksen jälkeen."
    ),
    "hu": (
        "A kikötő és a sziget közötti komp télen is járni fog. Erről hétfő este döntött a képviselő-testület "
        "egy hosszú és olykor heves ülés után."
    ),
}
ENGLISH = (
    "The ferry between the harbour and the island will run in winter too. “It was never about money,” council leader "
    "Ruth Amadi said on Monday."
)


@pytest.mark.parametrize("code", ARTICLES)
def test_a_language_is_recognised_from_two_sentences(code: str) -> None:
    assert language_of(ARTICLES[code]) == code


@pytest.mark.parametrize("code", ["de", "fr", "es", "ru", "ar", "zh"])
def test_nothing_is_extracted_from_another_language(code: str) -> None:
    document = Document(f"{ARTICLES[code]}\n\n{ARTICLES[code]}")
    assert default_extractor().unread_language(document) == code
    assert default_extractor().extract(document) == []


def test_no_marked_article_is_taken_for_another_language() -> None:
    documents = [Document(read_marked(path.read_text("utf-8")).text) for path in sorted(GOLD.glob("*.marked"))]
    assert documents
    assert [foreign_spans(document) for document in documents] == [[] for _ in documents]


def test_english_is_recognised_without_loading_the_recogniser() -> None:
    told = (
        "import sys; from tracker.extract.language import language_of; "
        f"print(language_of({ENGLISH!r}), 'py3langid' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-X", "utf8", "-c", told], capture_output=True, text=True, check=True)
    assert result.stdout == "en False\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nein!",
        "„Nein“, sagte Anke Petersen.",
        "Ruth Amadi, Jan Kosek, Paola Ferri",
        "12 34 56 78 " * 40,
        "https://example.org/a/b/c?d=e " * 20,
        "xqz vwk jjj " * 40,
        "\ud800" * 400,
        "👩‍👩‍👧 " * 200,
        "x" * 10_000,
    ],
    ids=range(10),
)
def test_what_is_too_short_or_no_language_is_read_as_before(text: str) -> None:
    assert unread_language(Document(text)) is None


def test_a_foreign_paragraph_in_an_english_article_is_skipped_and_the_rest_is_read() -> None:
    text = f"{ENGLISH}\n\n{ARTICLES['fr']}\n\n{ENGLISH}"
    document = Document(text)
    (skipped,) = foreign_spans(document)
    assert skipped.of(text) == ARTICLES["fr"]
    assert default_extractor().unread_language(document) is None
    found = default_extractor().extract(document)
    assert [each.text(text) for each in found] == ["It was never about money,"] * 2


def test_of_a_mostly_foreign_article_the_english_paragraphs_are_read() -> None:
    text = "\n\n".join([ARTICLES["fr"], ENGLISH, ARTICLES["fr"], ARTICLES["fr"]])
    assert language_of(text) == "fr"
    assert [each.text(text) for each in default_extractor().extract(Document(text))] == ["It was never about money,"]


def test_an_english_notice_makes_no_english_article() -> None:
    notice = "Read our terms of use and how we handle what you have told us before you go on."
    assert unread_language(Document("\n\n".join([*[ARTICLES["fr"]] * 8, notice]))) == "fr"


def test_a_foreign_quotation_with_an_english_cue_is_kept() -> None:
    quotation = "“Il n'a jamais été question d'argent, mais de l'avenir de notre commune et de nos enfants, voilà tout”"
    assert foreign_spans(Document(f"{ENGLISH}\n\n{quotation}, the mayor told reporters.")) == []


def test_english_furniture_does_not_hide_a_foreign_article() -> None:
    menu = "Sign up to our newsletter and read what the others have not told you. " * 20
    document = Document(f"{menu}\n\n{ARTICLES['de']}", furniture=(Span(0, len(menu)),))
    assert language_of(document.text) == "en"
    assert unread_language(document) == "de"


def test_many_documents_keep_their_order_with_a_foreign_one_between() -> None:
    documents = [Document(ENGLISH), Document(ARTICLES["de"]), Document(ENGLISH)]
    assert [len(found) for found in extract_many(documents)] == [1, 0, 1]


def test_the_sentence_fragment_names_the_language() -> None:
    assert described("de") == "German; extraction is for English"
    assert described("nn") == "Norwegian Nynorsk; extraction is for English"
    assert described("qqq") == "language qqq; extraction is for English"


def test_every_language_of_the_recogniser_has_a_name() -> None:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    labels = LanguageIdentifier.from_model_file(MODEL_FILE).labels
    assert not [code for code in labels if code != "zxx" and re.match("language", described(code))]
