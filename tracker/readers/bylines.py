"""Who wrote it and where it stood: bylines, names of outlets, agency datelines."""

import re

from tracker.languages.english_layout import (
    AGENCIES,
    BYLINE_OPENINGS,
    LAYOUT_MINOR_WORDS,
    MONTHS,
    NAME_PARTICLES,
    OUTLET_WORDS,
    ROLES,
    UNNAMED_BYLINES,
    WEEKDAYS,
)
from tracker.text import fold

LONGEST_BYLINE = 160
"""Characters: four authors with their posts."""

MAX_NAME_WORDS = 5

_OPENING = re.compile(
    rf"(?:{'|'.join(re.escape(o) for o in sorted(BYLINE_OPENINGS, key=len, reverse=True))})(?::\s*|\s+)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:,|&|;|\||•|·|–|—|/|\s(?:and|in|for|at|with|-)\s)\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_AGENCY_LINE = re.compile(
    r"(?P<place>[A-Z][\w .,'’/-]{1,60}?)\s\((?P<agency>[A-Z][\w&. -]{1,30})\)\s*(?:—|–|--?|:)\s", re.DOTALL
)


def parse_byline(line: str) -> tuple[str, ...] | None:
    """The authors of a byline as printed, empty for "By our correspondent"; None for other lines.

    "By Jane Doe and Bo Lind, Harbour Correspondents", "Jane Doe, staff writer". A line that ends as a sentence is
    prose ("By Friday the bridge was closed.").
    """
    if not line or len(line) > LONGEST_BYLINE or line.endswith((".", "?", "!", "”", '"', ":")):
        return None
    if fold(line) in UNNAMED_BYLINES:
        return ()
    opening = _OPENING.match(line)
    pieces = [piece for piece in _BETWEEN.split(line[opening.end() if opening else 0 :]) if piece]
    if not pieces or not all(_fits_byline(piece) for piece in pieces):
        return None
    if not is_author(pieces[0]):
        return None
    if not opening and not (len(pieces) == 2 and _is_role(pieces[1])):
        return None
    first_other = next((i for i, piece in enumerate(pieces) if not is_author(piece)), len(pieces))
    return tuple(pieces[:first_other])


def is_author(words: str) -> bool:
    """Whether ``words`` look like a person's name in a byline, or are an agency."""
    if fold(words) in AGENCIES:
        return True
    return is_name(words) and not _is_role(words) and not is_outlet(words)


def is_name(words: str) -> bool:
    """Two to five capitalised words (particles such as "van" may be small), none of them a weekday or a month."""
    parts = words.split()
    if not 2 <= len(parts) <= MAX_NAME_WORDS or not all(_WORD.fullmatch(part) for part in parts):
        return False
    if any(part.lower().strip(".") in WEEKDAYS or (part.lower() in MONTHS and len(part) > 3) for part in parts):
        return False
    if parts[0].lower() in LAYOUT_MINOR_WORDS:
        return False
    return all(part[0].isupper() or part.lower() in NAME_PARTICLES for part in parts) and parts[-1][0].isupper()


def is_outlet(words: str) -> bool:
    """Whether ``words`` look like the name of a newspaper or a station: "The Orrin Courier", "Radio Vessel"."""
    parts = words.split()
    if not 1 < len(parts) <= 6 or len(words) > 60:
        return False
    if not all(part[0].isupper() or part.lower() in LAYOUT_MINOR_WORDS for part in parts):
        return False
    return parts[-1].lower() in OUTLET_WORDS or (parts[0].lower() in ("radio", "the") and _names_outlet(parts))


def find_agency(paragraph: str) -> str | None:
    """The agency of a dateline at the start of a paragraph: "ORRIN, March 4 (Reuters) - The ..."."""
    found = _AGENCY_LINE.match(paragraph[:120])
    if not found:
        return None
    agency, place = found["agency"].strip(), found["place"].split()[0].strip(",.")
    known = fold(agency) in AGENCIES or any(word in OUTLET_WORDS for word in agency.lower().split())
    return agency if known or (place.isupper() and len(place) > 1) else None


def _names_outlet(parts: list[str]) -> bool:
    return any(part.lower() in OUTLET_WORDS for part in parts[1:]) or parts[0].lower() == "radio"


def _fits_byline(piece: str) -> bool:
    """A name, a post or a place: few words, no figures."""
    return len(piece.split()) <= MAX_NAME_WORDS and not any(character.isdigit() for character in piece)


def _is_role(words: str) -> bool:
    return any(word.strip(".").removesuffix("s") in ROLES for word in words.lower().split())
