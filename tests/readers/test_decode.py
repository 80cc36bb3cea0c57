import codecs

import pytest

from tracker.errors import UnreadableInput
from tracker.readers.decode import decode

QUOTED = "“Čeho je moc,” said Zoë Novák – and left."


def test_utf8_is_read_whatever_was_declared() -> None:
    assert decode(QUOTED.encode(), "windows-1252") == QUOTED


@pytest.mark.parametrize("charset", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_decides(charset: str) -> None:
    assert decode(QUOTED.encode(charset)).removeprefix("\ufeff") == QUOTED


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("windows-1251", "«Мы построим мост», — сказала мэр."),
        ("shift_jis", "「橋を建てる」と市長は語った。"),
        ("iso-8859-2", "Čeho je moc, toho je příliš"),
        ("koi8-r", "Мост закрыт до весны"),
        ("iso-2022-jp", "「橋を建てる」"),
    ],
)
def test_a_declared_charset_is_used(charset: str, text: str) -> None:
    assert decode(text.encode(charset), charset) == text


def test_latin1_means_windows_1252() -> None:
    assert decode("“Café”".encode("cp1252"), "ISO-8859-1") == "“Café”"


@pytest.mark.parametrize("label", ["zlib", "punycode", "utf-7", "unicode_escape", "no-such-charset", "\x00", ""])
def test_a_declared_charset_that_is_none_is_ignored(label: str) -> None:
    assert decode("“Café” – a long and quite ordinary sentence".encode("cp1252"), label).startswith("“Café” –")


def test_english_with_curly_marks_is_windows_1252_without_a_declaration() -> None:
    text = "“We will build it,” said the mayor’s office – twice. Nobody at the café believed a word of it at all."
    assert decode(text.encode("cp1252")) == text


def test_cyrillic_is_guessed() -> None:
    text = "Мост через реку останется закрытым до весны, сообщили в управлении дорог. " * 5
    assert decode(text.encode("cp1251")) == text


def test_utf8_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    assert decode((QUOTED * 3 + "é").encode()[:-1]) == QUOTED * 3 + "\ufffd"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG image"),
        (b"\xff\xd8\xff\xe0", "JPEG image"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF document"),
        (b"\n%PDF-1.4 and so on", "PDF document"),
        (b"PK\x03\x04rest", "ZIP archive or Office document"),
        (b"\x1f\x8b\x08\x00", "gzip archive"),
        (b"SQLite format 3\x00", "SQLite database"),
        (b"{\\rtf1 text}", "RTF document"),
        (b"MZ" + bytes(60), "program"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4 video or HEIC image"),
    ],
)
def test_a_known_format_is_named(content: bytes, name: str) -> None:
    with pytest.raises(UnreadableInput, match=rf"^looks like a binary file \({name}\), not text$"):
        decode(content)


@pytest.mark.parametrize("content", [bytes(1000), bytes(range(256)) * 4, codecs.BOM_UTF16_LE + b"\x00\xd8" * 9])
def test_other_binary_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableInput, match=r"^looks like a binary file, not text$"):
        decode(content)


def test_a_stray_nul_in_an_article_is_survived() -> None:
    assert decode(b"word " * 200 + b"\x00") == "word " * 200 + "\x00"


def test_a_text_that_begins_as_a_binary_might_is_text() -> None:
    assert decode(b"MZ is how the program header begins.") == "MZ is how the program header begins."


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", codecs.BOM_UTF8, "\u200b\xa0 ".encode(), codecs.BOM_UTF16_LE])
def test_nothing_but_white_space_is_empty(content: bytes) -> None:
    with pytest.raises(UnreadableInput, match=r"^is empty$"):
        decode(content)
