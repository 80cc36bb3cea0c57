import pytest

from tracker.domain.articles import Payload
from tracker.errors import UnreadableInput
from tracker.readers import find_reader, suffix_of

PAGE = b"<!DOCTYPE html><html><body><p>Hello.</p></body></html>"
TEXT = b"The bridge is shut."


@pytest.mark.parametrize(
    ("origin", "media_type", "content", "name"),
    [
        ("a.txt", None, TEXT, "text"),
        ("A.HTM", None, TEXT, "html"),
        ("-", None, TEXT, "text"),
        ("-", None, PAGE, "html"),
        ("saved.txt", None, b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- saved --><html><p>Hi</p></html>", "html"),
        ("https://x.example/story.php?id=3", "text/html; charset=utf-8", TEXT, "html"),
        ("https://x.example/2026/03/story", "text/plain", TEXT, "text"),
        ("https://x.example/story", "application/octet-stream", PAGE, "html"),
        ("Interview no. 7", None, TEXT, "text"),
        ("page.xyz", None, PAGE, "html"),
        ("utf16", None, "<html><body>Hi</body></html>".encode("utf-16"), "html"),
    ],
)
def test_a_reader_is_found_by_type_content_and_suffix(
    origin: str, media_type: str | None, content: bytes, name: str
) -> None:
    assert find_reader(Payload(content, origin, media_type)).name == name


@pytest.mark.parametrize(("origin", "media_type"), [("report.xyz", None), ("a.docx", None), ("a", "application/pdf")])
def test_what_no_reader_knows_is_refused_with_the_list_of_readers(origin: str, media_type: str | None) -> None:
    with pytest.raises(UnreadableInput, match=r"^no reader for this kind of file; readers: html, text$"):
        find_reader(Payload(TEXT, origin, media_type))


@pytest.mark.parametrize(
    ("origin", "suffix"),
    [
        ("a/b.TXT", ".txt"),
        (".hidden", ""),
        ("a.b/c", ""),
        ("https://x.example", ""),
        ("https://x.example/a.html?b=c.pdf#d.txt", ".html"),
        ("v1.2", ""),
    ],
)
def test_the_suffix_of_a_path_or_address(origin: str, suffix: str) -> None:
    assert suffix_of(origin) == suffix
