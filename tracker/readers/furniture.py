"""Lines that are not the article's own prose: breadcrumbs, labels, links, captions, trailers."""

import re

from tracker.languages.english_layout import (
    CLOSING_OPENINGS,
    HOME_WORDS,
    LINK_LABELS,
    NOTICES,
    PICTURE_LABELS,
    PROMOTION_OPENINGS,
    RELATED_HEADINGS,
    RELATED_OPENINGS,
    SECTION_WORDS,
)
from tracker.text import fold

LONGEST_LABEL = 60
LONGEST_LINK = 200
LONGEST_CAPTION = 160
LONGEST_CRUMB = 40
"""Characters. A longer line is taken for prose: hiding prose loses statements, showing furniture costs a glance."""

QUOTATION_MARKS = frozenset('"“”„«»')

_BEFORE_LABEL = " \t:*-»>()[]"
_NOTICE_STARTS = frozenset(
    words.strip(_BEFORE_LABEL)[:3] for words in (*NOTICES, *RELATED_HEADINGS, *PROMOTION_OPENINGS, *PICTURE_LABELS)
)

_ARROWS = re.compile(r"\s*[>›»→]\s*")
_BARS = re.compile(r"\s*\|\s*|\s+/\s+|\s+[•·]\s+")
_SENTENCE_END = re.compile(r"[.…][\"”’')\]]*$|[!?][\"”’']+$|[\"”]$")
_CREDIT_AT_END = re.compile(r"[.(\[]\s*(?:photo|picture|image|photograph|credit|file photo)s?(?: credit)?:[^:.]{2,60}$")


def ends_as_sentence(line: str) -> bool:
    """Whether ``line`` ends as prose does; headlines end bare, or in their own question mark."""
    return bool(_SENTENCE_END.search(line))


def is_breadcrumbs(line: str) -> bool:
    """ "Home > World > Europe", "Home / News", "News | Sport | Weather", "HomeWorldEurope"."""
    if len(line) > LONGEST_LINK:
        return False
    if line[:4] == "Home" and glued_prefix(line) == len(line):
        return True
    for separator, needs_home in ((_ARROWS, False), (_BARS, True)):
        pieces = [fold(piece) for piece in separator.split(line) if piece]
        if len(pieces) < 2 or any(len(piece) > LONGEST_CRUMB for piece in pieces):
            continue
        if pieces[0] in HOME_WORDS or all(piece in SECTION_WORDS | HOME_WORDS for piece in pieces):
            return True
        if not needs_home and (len(pieces) > 2 or pieces[0] in SECTION_WORDS):
            return True
    return False


def glued_prefix(line: str) -> int:
    """How many characters of breadcrumbs are glued to the front of ``line``: 15 for "HomeWorldEuropeBridge shut"."""
    home = re.match(r"Home(?=[A-Z])", line)
    if not home:
        return 0
    position = home.end()
    while word := re.compile(r"([A-Z][a-z]+|U[KS])(?=[A-Z]|$)").match(line, position):
        if word[1].lower() not in SECTION_WORDS:
            break
        position = word.end()
    return position


def is_section(line: str) -> bool:
    return len(line) <= LONGEST_LABEL and fold(line) in SECTION_WORDS


def is_related_heading(line: str) -> bool:
    """ "RELATED ARTICLES", "Most Popular", "More from Orrin"."""
    if len(line) > LONGEST_LABEL:
        return False
    folded = fold(line).strip(" :*-»>")
    return folded in RELATED_HEADINGS or (folded.startswith(RELATED_OPENINGS) and not ends_as_sentence(line))


def may_be_notice(line: str) -> bool:
    """A cheap first look: False means that ``is_notice`` is False too."""
    return ":" in line or line.strip(_BEFORE_LABEL)[:3].lower() in _NOTICE_STARTS


def is_notice(line: str) -> bool:
    """A line that is furniture wherever it stands: "ADVERTISEMENT", "Read more: ...", "Photo: Jo Lane"."""
    if len(line) > LONGEST_LINK:
        return False
    folded = fold(line)
    bare = folded.strip(_BEFORE_LABEL)
    if len(line) <= LONGEST_LABEL and (bare in NOTICES or bare in RELATED_HEADINGS):
        return True
    label, colon, rest = bare.partition(":")
    if colon and rest and label in LINK_LABELS:
        return True
    if QUOTATION_MARKS.intersection(line):
        return False
    return _is_caption(line, folded) or folded.startswith(PROMOTION_OPENINGS)


def is_closing(line: str) -> bool:
    """A line that is furniture at the end of a text: copyright, "Reporting by ...; editing by ..."."""
    if len(line) > LONGEST_LINK or QUOTATION_MARKS.intersection(line):
        return False
    return fold(line).startswith(CLOSING_OPENINGS)


def is_trailer_line(line: str) -> bool:
    """A line as they stand under "RELATED ARTICLES": short, no sentence."""
    return is_notice(line) or is_closing(line) or (len(line) <= LONGEST_CAPTION and not ends_as_sentence(line))


def _is_caption(line: str, folded: str) -> bool:
    if len(line) > LONGEST_CAPTION:
        return False
    bare = folded.strip("()[] ")
    label = re.match(r"([a-z ]{2,20})([:,])\s*\S", bare)
    if label and label[1] in PICTURE_LABELS and (label[2] == ":" or label[1] in ("image source", "image caption")):
        return True
    return bool(_CREDIT_AT_END.search(folded.rstrip(")]")))
