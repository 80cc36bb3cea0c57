"""The whole way from a document to its attributions, with the weights of the package."""

from datetime import date

from tracker.domain.articles import Document, PrintedDate
from tracker.domain.speech import Span
from tracker.extract import default_extractor, extract_many

TEXT = """Council keeps the ferry

Council leader Ruth Amadi said on Monday that the ferry would run until the spring.

“It was never about money,” she said. “It was about the island.”

According to John Hale, a spokesman for the harbour, two boats are late. He said he would report on Friday.
"""
DOCUMENT = Document(
    TEXT, title="Council keeps the ferry", title_span=Span(0, 23), published=PrintedDate(date(2026, 3, 5))
)


def test_a_document_gives_statements_with_named_speakers_times_and_assertions() -> None:
    found = default_extractor().extract(DOCUMENT)
    assert [(each.speaker and each.speaker.name, each.text(TEXT)) for each in found][:3] == [
        ("Ruth Amadi", "the ferry would run until the spring"),
        ("Ruth Amadi", "It was never about money, It was about the island."),
        ("John Hale", "two boats are late"),
    ]
    assert found[0].said_on is not None
    assert found[0].said_on.value == date(2026, 3, 2)
    assert [assertion.text for assertion in found[1].assertions] == [
        "It was never about money",
        "It was about the island.",
    ]
    assert all(each.said_on is None for each in found[1:])


def test_furniture_gives_no_statement() -> None:
    hidden = TEXT.index("According")
    document = Document(TEXT, furniture=(Span(hidden, len(TEXT)),))
    assert all(each.span.end <= hidden for each in default_extractor().extract(document))


def test_many_documents_give_the_same_as_one_by_one() -> None:
    documents = [DOCUMENT, Document("Nothing."), Document(TEXT * 3)]
    together = list(extract_many(documents))
    assert [[(each.content, each.speaker) for each in one] for one in together] == [
        [(each.content, each.speaker) for each in default_extractor().extract(document)] for document in documents
    ]


def test_the_extractor_is_loaded_once_and_says_which_weights_it_has() -> None:
    assert default_extractor() is default_extractor()
    assert default_extractor().name


def test_a_text_without_words_gives_nothing() -> None:
    assert default_extractor().extract(Document("")) == []
    assert default_extractor().extract(Document("\n\n” … “\n")) == []
