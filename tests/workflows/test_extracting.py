"""The extractor alone: offsets are into the text as given."""

from tracker.domain.articles import Payload
from tracker.extract import default_extractor
from tracker.workflows.extracting import extract_payload, extract_texts

TEXT = "Mayor Lena Brandt said on Monday: “We will plant 200 trees in the old harbour by the spring.”"


def test_offsets_are_into_each_text_exactly_as_given() -> None:
    windows = "\r\n\r\n".join(("Trees for the harbour", TEXT, "She said the money had been found."))
    [(identifier, found)] = extract_texts([("a1", windows)], extractor=default_extractor())
    assert identifier == "a1"
    assert found.document.text == windows
    words = [attribution.text(windows) for attribution in found.attributions]
    assert "We will plant 200 trees in the old harbour by the spring." in words
    assert {a.speaker.name for a in found.attributions if a.speaker} == {"Lena Brandt"}


def test_a_page_gives_offsets_into_its_article_text() -> None:
    page = f"<!doctype html><html><body><article><h1>Trees</h1><p>{TEXT}</p></article></body></html>"
    [found] = extract_payload(Payload(page.encode(), origin="a.html"), extractor=default_extractor())
    [attribution] = found.attributions
    assert attribution.text(found.document.text) == "We will plant 200 trees in the old harbour by the spring."
