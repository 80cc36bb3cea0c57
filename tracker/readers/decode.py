"""Bytes to text: the declared or the likeliest charset, and a clear refusal of what is not text."""

import codecs
import re

from charset_normalizer import from_bytes

from tracker.errors import UnreadableInput

MAGIC = (
    (b"\x89PNG\r\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"%PDF-", "PDF document"),
    (b"PK\x03\x04", "ZIP archive or Office document"),
    (b"PK\x05\x06", "empty ZIP archive"),
    (b"\x1f\x8b", "gzip archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ\x00", "xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"(\xb5/\xfd", "Zstandard archive"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"),
    (b"{\\rtf", "RTF document"),
    (b"%!PS", "PostScript document"),
    (b"SQLite format 3\x00", "SQLite database"),
    (b"\x7fELF", "program"),
    (b"OggS", "Ogg recording"),
    (b"fLaC", "FLAC recording"),
    (b"II*\x00", "TIFF image"),
    (b"MM\x00*", "TIFF image"),
)
"""The first bytes of formats that get mistaken for text, and what to call them."""

MAGIC_OF_BINARY = (
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "WebP image"),
    (re.compile(rb"RIFF....", re.DOTALL), "sound or video file"),
    (re.compile(rb"....ftyp", re.DOTALL), "MP4 video or HEIC image"),
    (re.compile(rb"ID3"), "MP3 recording"),
    (re.compile(rb"MZ"), "program"),
    (re.compile(rb"BM"), "BMP image"),
)
"""Signatures that could also begin a text: they only name a file already known to be binary."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

CONTROL_BYTES = bytes([*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
"""Bytes that no single-byte text charset uses (ESC is missing: ISO-2022 does use it)."""

CONTROL_SHARE = 1 / 200
"""More control bytes than this: binary. Compressed data has 1 in 9, an article with a stray NUL 1 in some thousand."""

WESTERN_SHARE = 0.04
"""At most this share of non-ASCII bytes: Windows-1252 before any guess. Of 924 English news articles half stay under
0.5%, 99% under 2.4%, all under 3.8%; sentences in Czech, Polish and Turkish have 12 to 15%, in Cyrillic far more."""

BROKEN_SHARE = 0.1
"""UTF-8 with at most this share of its non-ASCII characters broken is UTF-8 that was cut or damaged."""

SAMPLE_BYTES = 65_536
"""How much the guesser sees: it reads its input many times over."""

TEXT_CHARSETS = re.compile(
    r"ascii|utf-8|utf-8-sig|cp\d{3,4}|iso8859-\d+|koi8-[rtu]|mac-\w+|ptcp154|kz1048|tis-620"
    r"|big5|big5hkscs|gb2312|gbk|gb18030|hz|euc_\w+|shift_jis\w*|iso2022_\w+|johab"
)
"""Codecs that a page may name. Python has others (zlib, punycode, utf-7) that no page needs."""


def decode(content: bytes, declared: str | None = None) -> str:
    """The text in ``content``, not yet normalised.

    Tried in turn: byte-order mark, UTF-8 when it is valid (a valid multi-byte text is UTF-8 whatever was declared),
    the declared charset, damaged UTF-8, Windows-1252, a guess. Raises UnreadableInput for binary and empty input.
    """
    _refuse_known_formats(content)
    text = _decode_marked(content)
    if text is None:
        _refuse_control_bytes(content)
        text = _decode_unmarked(content, declared)
    if not text.strip("\ufeff\u200b\x00 \t\r\n\f\v\xa0"):
        raise UnreadableInput("is empty")
    return text


def _refuse_known_formats(content: bytes) -> None:
    head = content[:64].lstrip(b"\r\n\t ")
    for signature, name in MAGIC:
        if head.startswith(signature):
            raise UnreadableInput(f"looks like a binary file ({name}), not text")


def _refuse_control_bytes(content: bytes) -> None:
    count = len(content) - len(content.translate(None, CONTROL_BYTES))
    if count <= len(content) * CONTROL_SHARE:
        return
    name = next((name for pattern, name in MAGIC_OF_BINARY if pattern.match(content)), None)
    raise UnreadableInput(f"looks like a binary file{f' ({name})' if name else ''}, not text")


def _decode_marked(content: bytes) -> str | None:
    for mark, charset in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            text = content.decode(charset, "replace")
            if text.count("\ufffd") > len(text) * BROKEN_SHARE:
                raise UnreadableInput("looks like a binary file, not text")
            return text
    return None


def _decode_unmarked(content: bytes, declared: str | None) -> str:
    charset = _known_charset(declared)
    if charset and charset.startswith(("iso2022", "hz")):  # seven-bit: valid as UTF-8, but not meant so
        return content.decode(charset, "replace")
    for attempt in ("utf-8", charset):
        try:
            if attempt:
                return content.decode(attempt)
        except UnicodeDecodeError:
            continue
    return _decode_damaged_utf8(content) or _decode_guessed(content)


def _known_charset(label: str | None) -> str | None:
    """Python's name for a declared charset; Latin-1 means Windows-1252, as browsers read it."""
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name if label else ""
    except (LookupError, ValueError):
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if TEXT_CHARSETS.fullmatch(name) else None


def _decode_damaged_utf8(content: bytes) -> str | None:
    text = content.decode("utf-8", "replace")
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text if text.count("\ufffd") <= foreign * BROKEN_SHARE else None


def _decode_guessed(content: bytes) -> str:
    foreign = len(content.translate(None, bytes(range(0x80))))
    if foreign <= len(content) * WESTERN_SHARE:
        return content.decode("cp1252", "replace")
    first = len(content) - len(content.lstrip(bytes(range(0x80))))
    start = max(0, first - SAMPLE_BYTES // 2)
    guess = from_bytes(content[start : start + SAMPLE_BYTES]).best()
    return content.decode(guess.encoding if guess else "cp1252", "replace")
