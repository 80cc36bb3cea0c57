"""Who said what: spans, attributions and the assertions in them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open ``[start, end)`` in code points of a document's text; never empty.

    Raises ``ValueError`` when it would be empty or negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class StatementKind(StrEnum):
    """How the words are given: in quotation marks, partly, or not at all."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerKind(StrEnum):
    """What speaks. ``anonymous`` is not a person: "a source close to the talks"."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


class AttributionState(StrEnum):
    """Did they say it? Found by the machine, confirmed or rejected by a person."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ResolvedSpeaker:
    """The speaker as far as the document itself tells.

    ``name`` is the fullest name the document gives, cleaned of titles and headline words; None for an anonymous
    or unresolved speaker. ``role`` is the office as printed ("head of the Ukrainian delegation"). ``names`` are
    all the names the document uses for this speaker, the fullest first.
    """

    name: str | None
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    role: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidOn:
    """When the words were said, as read from ``words`` ("on Monday") relative to the publication date."""

    value: date
    precision: str
    words: str


class AssertionKind(StrEnum):
    """What a sentence of a statement does. Only the first three can be true or false."""

    FACT = "fact"
    """Says how things are or were: a number, an event, who did what."""
    PREDICTION = "prediction"
    """Says how things will be: a forecast, a plan, a promise."""
    OPINION = "opinion"
    """Says how the speaker likes it: a judgement, a wish, a feeling."""
    QUESTION = "question"
    ORDER = "order"
    """An order, a request or an appeal."""
    GREETING = "greeting"
    """A greeting, thanks, congratulations or condolence."""
    INSULT = "insult"

    @property
    def can_be_true(self) -> bool:
        """Whether it is matched with what was said before, and may become a claim."""
        return self in (AssertionKind.FACT, AssertionKind.PREDICTION, AssertionKind.OPINION)


@dataclass(frozen=True, slots=True)
class AssertionText:
    """One sentence or clause of a statement.

    ``span`` is where it stands in the document's text; ``text`` a wording that stands alone. ``check_worthiness``,
    0..1, is the chance that a fact-checker would want to check it.
    """

    span: Span
    text: str
    kind: AssertionKind = AssertionKind.FACT
    check_worthiness: float = 0.5


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speaker-cue-content relation as the extractor found it.

    ``content`` are the pieces of what was said, ordered, disjoint, without the outer quotation marks; ``mention``
    is what is printed for the speaker; ``outer`` is the index, in the same list, of the attribution this one
    stands inside of ("A said that B said"). ``confidence`` is 0..1.
    """

    content: tuple[Span, ...]
    kind: StatementKind
    mention: Span | None = None
    cue: Span | None = None
    speaker: ResolvedSpeaker | None = None
    confidence: float = 1.0
    said_on: SaidOn | None = None
    outer: int | None = None
    assertions: tuple[AssertionText, ...] = field(default=())

    @property
    def span(self) -> Span:
        """From the start of the first piece to the end of the last."""
        return Span(self.content[0].start, self.content[-1].end)

    def text(self, document_text: str) -> str:
        """The pieces, joined by an ellipsis-free space."""
        return " ".join(piece.of(document_text) for piece in self.content)


@dataclass(frozen=True, slots=True)
class KeyedAssertion:
    """An assertion ready to be stored and looked for: digest of its folded wording, and its match keys.

    ``matcher`` is the version of the rules that made them.
    """

    assertion: AssertionText
    wording_key: int
    keys: tuple[int, ...]
    matcher: str | None = None


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """An attribution ready to be stored. ``speaker`` is the store's own key of the speaker, if known."""

    attribution: Attribution
    speaker: int | None
    assertions: tuple[KeyedAssertion, ...]
