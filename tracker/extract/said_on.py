"""When the words were said: "on Monday", "last week", "in March 2019", read beside the cue and reckoned from the day
the article was published.

Only the clause of the cue is read, never the words themselves: in "said on Tuesday that the ferry will stop on
Friday" it is Tuesday. ``times`` knows what a time means; here it is decided which time is that of the words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.domain.articles import DatePrecision, PrintedDate
from tracker.domain.speech import Attribution, SaidOn, Span
from tracker.extract.times import TIME, WEEKDAY, may_hold_a_time, reckon
from tracker.languages import english, english_bodies

REACH = 160
"""Characters on each side of the cue in which a time is looked for; longer sentences keep their other times."""

_FUTURE = re.compile(r"\b(?:will|would|shall|is (?:due|expected|set|scheduled) to|plans? to|to)\s*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘«„(]?[A-ZÀ-ÖØ-Þ])|\n")
_SHORT = re.compile(rf"\b(?:{'|'.join(english.ABBREVIATIONS)}|[A-Z])\.$")
"""The full stop of "Dr. Pell" and "Ruth A. Amadi" ends no sentence."""
_HOUR = re.compile(rf"[ap]\.m\.\s+(?:{WEEKDAY}|{'|'.join(english.MONTHS)})\b", re.IGNORECASE)
_CLOSING = ("”", '"', "»")
_OPENING = ("“", '"', "«")


@dataclass(frozen=True, slots=True)
class _Place:
    """A time in the clause of a cue. ``start`` is where the side of the clause begins that it stands in."""

    text: str
    match: re.Match[str]
    attribution: Attribution
    cue: Span
    start: int

    @property
    def before(self) -> str:
        return self.text[max(self.start, self.match.start() - 48) : self.match.start()]

    @property
    def after(self) -> str:
        return self.text[self.match.end() : self.match.end() + 48]

    @property
    def distance(self) -> int:
        if self.match.end() <= self.cue.start:
            return self.cue.start - self.match.end()
        return self.match.start() - self.cue.end


def said_on(text: str, attribution: Attribution, published: PrintedDate | None) -> SaidOn | None:
    """The time printed in the cue's clause, the nearest one, else the day of the event it was said at, or None.

    Never later than the article. Without a publication date only full dates, months and years count.
    """
    cue = attribution.cue
    if cue is None or _FUTURE.search(text[max(0, cue.start - 24) : cue.start]):
        return None
    clause = _clause(text, attribution, cue)
    if may_hold_a_time(clause.of(text)):
        for place in sorted(_places(text, attribution, cue, clause), key=lambda place: place.distance):
            if (reckoned := reckon(place.match, published)) is not None:
                return SaidOn(reckoned[0], reckoned[1].value, _words(place.match))
    return _day_of_event(text, cue, clause, published)


def _words(match: re.Match[str]) -> str:
    return " ".join(match.group().split())


def _places(text: str, attribution: Attribution, cue: Span, clause: Span) -> Iterator[_Place]:
    for start, end in ((clause.start, cue.start), (cue.start, cue.end), (cue.end, clause.end)):
        for match in TIME.finditer(text, start, end):
            place = _Place(text, match, attribution, cue, start)
            if _is_time_of_cue(place):
                yield place


_AT_EVENT = re.compile(rf"\b(?:after|at|during|following)\s+the\s+(?:[\w-]+\s+)?(?:{'|'.join(english.EVENTS)})\b", re.I)
_LEAD = 1_000
"""Characters at the head of an article in which its event is told: the first two or three paragraphs."""


def _day_of_event(text: str, cue: Span, clause: Span, published: PrintedDate | None) -> SaidOn | None:
    """ "After the talks, she said": the day of the talks, if the head of the article names exactly one day."""
    if cue.start < _LEAD // 4 or published is None:
        return None
    if _AT_EVENT.search(text, clause.start, clause.end) is None:
        return None
    days: dict[date, str] = {}
    for match in TIME.finditer(text, 0, min(_LEAD, cue.start)):
        if match.lastgroup not in ("weekday", "date") or _NOT_THAT.search(text[: match.start()][-48:]):
            continue
        reckoned = reckon(match, published)
        if reckoned and reckoned[1] is DatePrecision.DAY and reckoned[0] != published.value:
            days[reckoned[0]] = _words(match)
    if len(days) != 1:
        return None
    [(day, words)] = days.items()
    return SaidOn(day, DatePrecision.DAY.value, words)


def _clause(text: str, attribution: Attribution, cue: Span) -> Span:
    """The cue's sentence, on either side up to the words themselves."""
    start, end = max(0, cue.start - REACH), min(len(text), cue.end + REACH)
    for stop in _sentence_ends(text, start, cue.start + 2):
        start = min(stop.end(), cue.start)
    for stop in _sentence_ends(text, cue.end, end):
        end = stop.start()
        break
    if (quoted := max(text.rfind(mark, start, cue.start) for mark in _CLOSING)) >= 0:
        start = quoted + 1
    if quoting := [k for mark in _OPENING if (k := text.find(mark, cue.end, end)) >= 0]:
        end = min(quoting)
    for piece in attribution.content:
        if piece.end <= cue.start:
            start = max(start, piece.end)
        elif piece.start >= cue.end:
            end = min(end, piece.start)
    return Span(start, end)


def _sentence_ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for stop in _SENTENCE_END.finditer(text, start, end):
        head = max(0, stop.start() - 6)
        if not (_SHORT.search(text, head, stop.start() + 1) or _HOUR.match(text, max(0, stop.start() - 3))):
            yield stop


_OCCASION = "|".join(sorted({*english.OCCASIONS, *english_bodies.DOCUMENT_NOUNS}, key=len, reverse=True))
_BEFORE_OCCASION = re.compile(
    r"\b(?:in|at|during)\s+(?:an?|one|the|his|her|its|their|\w+['’]s)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NAMED_AFTER = re.compile(rf"\s+(?:[\w-]+\s+)?(?:{_OCCASION})\b", re.IGNORECASE)
_DATED_BY = re.compile(rf"\b(?:{_OCCASION})\s+(?:of|from|dated)\s+$", re.IGNORECASE)
_OF_TIME = re.compile(r"['’]s\b")
_ONE_OF_TIME = re.compile(rf"['’]s\s+(?:[\w-]+\s+){{0,2}}(?:{_OCCASION})\b", re.IGNORECASE)
_EVENT_OF_TIME = re.compile(rf"['’]s\s+(?:[\w-]+\s+){{0,2}}(?:{'|'.join(english.EVENTS)})\b", re.IGNORECASE)
_AT = re.compile(r"(?:\b(?:in|at|during|to|told)\s+(?:the\s+)?|^\W*)$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following)\s+$", re.IGNORECASE)
_RANGE_AHEAD = re.compile(rf"\s*(?:to|through|until|and|[-–—/])\s*(?:{WEEKDAY})\b", re.IGNORECASE)
_BEYOND = re.compile(
    r"\b(?:since|until|till|by|before|from|between|through|throughout|ahead\s+of|prior\s+to|for|to|than|about|after"
    r"|beyond|(?:between|from)\s[^.;]{1,30}\s(?:and|to)|\w+day\s+(?:and|or))\s+(?:(?:on|the|late|early|mid)[\s-]+)*$",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"\b(?:the|an?|each|every|next|following|previous|coming|past|most|some|other|another|good|black|ash|easter|palm"
    r"|super|holy|maundy|shrove)\s+$",
    re.IGNORECASE,
)
_IN_SMALL = ("yesterday", "today", "ago", "span", "weekend")
_CAPITAL = re.compile(r"\s+[A-ZÀ-ÖØ-Þ]")
_WORD = re.compile(r"\w\s+[\"'‘“]?$")
_THE_DATE = re.compile(rf"the\s+(?:\d|{'|'.join(english.MONTHS)})", re.IGNORECASE)
_HEDGED = re.compile(
    r"(?:\b(?:than|over|under|nearly|almost|about|around|roughly|some|half|least|most|to|the|past|or|and)\s+|[\d.,-])$",
    re.IGNORECASE,
)


def _is_time_of_cue(place: _Place) -> bool:
    """Whether the time is one at which the words were said, not one since, before or about which they were."""
    return _fits_cue(place) and not _belongs_elsewhere(place)


def _fits_cue(place: _Place) -> bool:
    kind = place.match.lastgroup
    if kind in ("bare", "weekday") and _names_occasion(place):
        return True
    if kind == "bare":
        return False
    if _OF_TIME.match(place.after):
        return _is_of_occasion(place)
    if _BEYOND.search(place.before):
        return False
    if kind == "ago":
        return _HEDGED.search(place.before) is None
    return not _is_another(place) and not _is_name(place) and _RANGE_AHEAD.match(place.after) is None


def _is_another(place: _Place) -> bool:
    """ "The Sunday Courier", "every Monday", "the last week", "the 3 March deal"; but "the summer of 2018"."""
    if place.match.lastgroup in ("month", "year") or place.match["week_of"]:
        return False
    return bool(_NOT_THAT.search(place.before)) or bool(_THE_DATE.match(place.match.group()))


def _is_name(place: _Place) -> bool:
    """ "Told Schools Today", "on the programme Sunday Briefing": capitals that no rule of spelling asks for."""
    if _WORD.search(place.before) is None:
        return False
    if place.match.lastgroup == "weekday":
        return len(place.match.group().split()) == 1 and _CAPITAL.match(place.after) is not None
    return place.match.lastgroup in _IN_SMALL and place.match.group()[0].isupper()


def _names_occasion(place: _Place) -> bool:
    """ "In a 2019 interview", "her 2021 report", "in a letter of October 2020"."""
    if place.match["m9"] and _DATED_BY.search(place.before):
        return True
    return bool(
        _NAMED_AFTER.match(place.after)
        and (_mention_around(place) is not None or _BEFORE_OCCASION.search(place.before))
    )


def _is_of_occasion(place: _Place) -> bool:
    """ "At Monday's meeting", "after Sunday's match", "Tuesday's statement said"; not "after Monday's storm"."""
    if _AFTER.search(place.before):
        return _EVENT_OF_TIME.match(place.after) is not None
    return bool(_ONE_OF_TIME.match(place.after) and _AT.search(place.before))


def _belongs_elsewhere(place: _Place) -> bool:
    """ "Amadi, who was elected on Monday, said": the time is that of another clause."""
    mention = _mention_around(place)
    if mention is not None:
        return _is_of_speaker(place, mention)
    if _is_of_plan(place) or _is_superordinate(place):
        return True
    if place.match.start() >= place.cue.end:
        return bool(_NEW_CLAUSE.search(place.text, place.cue.end, place.match.start()))
    return _is_in_aside(place)


_NEW_CLAUSE = re.compile(
    r"[;:]|,\s+(?:which|who|whose|where|after|before|when|elected|appointed|born)\b|\s(?:who|whose|which)\s"
    r"|,\s+(?:an?|the|his|her|their)\s[^,]*$",
    re.IGNORECASE,
)
_ASIDE = (",", "—", "–", ";")
_JOINED = re.compile(r",?\s+(?:and|but)\b")
_TO_COME = re.compile(r"\b(?:will|would|can|could|shall|should|may|might|must|plans?|intends?)\b", re.IGNORECASE)
_SUBORDINATE = re.compile(r"\b(?:that|which|whether|if|because|while|after|before|although|than)\s+$", re.IGNORECASE)
_THAT_THEY = re.compile(r"\bthat\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
_CLEFT = re.compile(r"\bit\s+(?:was|is)\s+(?:only\s+)?$", re.IGNORECASE)
_WHO_DID = re.compile(r"\b(?:who|which)\s+[^,]*\w", re.IGNORECASE)
_RELATIVE = re.compile(r"\s*(?:who|which|whose|whom|that|elected|appointed|born)\b", re.IGNORECASE)
_APPOSITION = re.compile(r"\s*(?:an?|the|her|his|their|where)\b", re.IGNORECASE)


def _is_of_plan(place: _Place) -> bool:
    """ "The talks would go on over the weekend and he denied": the time is that of what was to come."""
    joined = _JOINED.match(place.text, place.match.end(), place.cue.start)
    return joined is not None and _TO_COME.search(place.text, place.start, place.match.start()) is not None


def _is_superordinate(place: _Place) -> bool:
    """ "It emerged on Monday that she had said": the time is that of the clause above."""
    if place.match.end() > place.cue.start or _CLEFT.search(place.before):
        return False
    mention = place.attribution.mention
    if mention is not None and place.match.end() <= mention.start < place.cue.start:
        return _SUBORDINATE.search(place.text, place.match.end(), mention.start) is not None
    return _THAT_THEY.search(place.text, place.match.end(), place.cue.start) is not None


def _is_in_aside(place: _Place) -> bool:
    """Between commas, and begun like a description: ", a builder hurt on Monday,"."""
    text, match = place.text, place.match
    opened = max(text.rfind(mark, place.start, match.start()) for mark in _ASIDE)
    if _WHO_DID.search(text, max(opened, place.start), match.start()):
        return True
    if opened < 0:
        return False
    if _RELATIVE.match(text, opened + 1, match.start()):
        return True
    closed = text.find(text[opened], match.end(), place.cue.start) >= 0
    described = _APPOSITION.match(text, opened + 1, match.start()) or _DESCRIBED.search(text, opened, match.start())
    return closed and described is not None


def _mention_around(place: _Place) -> Span | None:
    """The mention of the speaker, if the time stands inside it."""
    mention = place.attribution.mention
    inside = mention is not None and mention.start <= place.match.start() and place.match.end() <= mention.end
    return mention if inside else None


_DESCRIBED = re.compile(
    r"\b(?:who|which|whose|whom|that|authors?|writers?|researchers?|scientists?|founded|established|elected|appointed"
    r"|arrested|born|formed|opened|launched|based)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(rf"\b(?:{'|'.join((*english_bodies.DOCUMENT_NOUNS, *english.MADE_PUBLIC))})\b", re.IGNORECASE)


def _is_of_speaker(place: _Place, mention: Span) -> bool:
    """ "The man arrested on Monday said", but not "a report published on Monday said"."""
    if _DESCRIBED.search(place.text, mention.start, place.match.start()):
        return True
    return _DOCUMENT.search(place.text, mention.start, mention.end) is None
