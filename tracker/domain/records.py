"""What the store answers: rows as values, with public ids and resolved names.

The command line, the pages and the files print these. Ids are public ids; dates are dates; times are aware UTC.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from tracker.domain.articles import DatePrecision
from tracker.domain.review import CHECKED, LinkOrigin, Reason, Relation, Status
from tracker.domain.speech import AssertionKind, AttributionState, Span, SpeakerKind, StatementKind


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement with its speaker, its document, and the claims it makes."""

    id: str
    exact: str
    kind: StatementKind
    speaker_id: str | None
    speaker: str | None
    speaker_kind: SpeakerKind
    speaker_as_printed: str | None
    role_as_printed: str | None
    attribution_state: AttributionState
    said_on: date | None
    said_precision: DatePrecision | None
    document_id: str
    source: str | None
    title: str | None
    url: str | None
    published_on: date | None
    start: int
    end: int
    text_sha256: str
    language: str | None
    claim_ids: tuple[str, ...]
    claim_status: Status | None
    rating: str | None
    extractor: str
    confidence: float | None
    run_id: str
    cue: str | None = None
    said_words: str | None = None
    name_in_document: str | None = None
    pieces: tuple[Span, ...] = ()
    assertions: tuple[str, ...] = ()
    published_precision: DatePrecision | None = None
    outer_id: str | None = None
    """The statement this one is reported in: A said that B said."""
    outer_speaker: str | None = None
    """Who made that one: the speaker's name, else what its document prints."""


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """Which statements. Every field narrows; ``speaker`` is an id, a prefix of one, or a name or alias."""

    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    source: str | None = None
    kind: StatementKind | None = None
    about: str | None = None
    document: str | None = None
    unattributed: bool = False
    min_confidence: float | None = None
    max_confidence: float | None = None


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """An office as printed or as given by a person, with the dates of the documents that print it."""

    title: str
    from_on: date | None
    until_on: date | None
    origin: LinkOrigin
    from_precision: DatePrecision | None = None
    until_precision: DatePrecision | None = None


@dataclass(frozen=True, slots=True)
class SpeakerRecord:
    """A speaker with all names and how much is known to have been said."""

    id: str
    name: str
    kind: SpeakerKind
    state: AttributionState
    aliases: tuple[str, ...]
    roles: tuple[RoleRecord, ...]
    statements: int
    documents: int
    sources: int
    first_on: date | None
    last_on: date | None
    merged_into: str | None = None
    identifiers: tuple[str, ...] = ()
    first_precision: DatePrecision | None = None
    last_precision: DatePrecision | None = None


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document with its latest version."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published_on: date | None
    published_origin: str | None
    authors: tuple[str, ...]
    language: str | None
    versions: int
    statements: int
    copies: int
    """How many documents carry the same or nearly the same text, this one included."""
    read_at: datetime
    run_id: str
    published_precision: DatePrecision | None = None


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document's latest text with the statements found in it."""

    record: DocumentRecord
    text: str
    furniture: tuple[Span, ...]
    statements: tuple[StatementRecord, ...]


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims. Every field narrows."""

    repeated: int = 1
    """At least so many documents print it."""
    min_outlets: int = 1
    unverified: bool = False
    since: date | None = None
    """Said or printed on or after."""
    speaker: str | None = None
    about: str | None = None
    min_check_worthiness: float | None = None


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim with its four counts, its spread and where the work on it stands.

    ``said``: occasions (speaker and day) on which it was said, as far as known. ``printed``: documents that carry it.
    ``distinct_texts``: the same with copies of one text counted once. ``outlets``: sources that carry it.
    ``variants`` and ``conflicts``: other claims that differ in a number, date or name, or that say the opposite.
    ``check_worthiness``: the highest among its assertions that count, 0..1; None when none does.
    """

    id: str
    text: str
    status: Status
    rating_scale: str | None
    rating: str | None
    as_of: date | None
    decided_at: datetime | None
    decided_by: str | None
    reason: str | None
    said: int
    printed: int
    distinct_texts: int
    outlets: int
    speakers: tuple[str, ...]
    first_on: date | None
    last_on: date | None
    variants: int
    conflicts: int
    check_worthiness: float | None = None
    first_precision: DatePrecision | None = None
    last_precision: DatePrecision | None = None


@dataclass(frozen=True, slots=True)
class ClaimMember:
    """One assertion that makes a claim, with who said it where."""

    assertion_id: str
    statement_id: str
    text: str
    speaker: str | None
    speaker_as_printed: str | None
    source: str | None
    document_id: str
    title: str | None
    published_on: date | None
    said_on: date | None
    copies_group: str | None
    origin: LinkOrigin
    score: float | None
    is_anchor: bool
    said_precision: DatePrecision | None = None
    published_precision: DatePrecision | None = None
    speaker_id: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimEdge:
    """Two claims that are nearly one: what differs, and who says which.

    Where somebody said both, ``same_speaker`` is true and the wordings shown are theirs. ``printed`` and ``outlets``
    count the documents and the sources that carry either claim.
    """

    relation: Relation
    score: float
    reasons: tuple[Reason, ...]
    left_claim: str
    left: ClaimMember
    right_claim: str
    right: ClaimMember
    same_speaker: bool = False
    printed: int = 2
    outlets: int = 1


@dataclass(frozen=True, slots=True)
class VerificationRecord:
    """One event in the history of a claim."""

    id: str
    claim_id: str
    seq: int
    event: str
    status: Status
    rating: str | None
    rating_scale: str | None
    reason: str
    as_of: date
    evidence: tuple[str, ...]
    actor: str
    created_at: datetime
    hash: str


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """Everything a claim page shows."""

    claim: ClaimRecord
    members: tuple[ClaimMember, ...]
    edges: tuple[ClaimEdge, ...]
    history: tuple[VerificationRecord, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A claim made before that an assertion under check repeats, varies or contradicts.

    ``reasons`` have the words of the assertion on the left and those of ``member`` on the right. ``member`` is the
    wording it was compared with: of a repeat the one most alike, else the speaker's own where there is one.
    ``speakers`` and ``sources`` are all that made and carried the claim, the earliest first.
    """

    relation: Relation
    score: float
    reasons: tuple[Reason, ...]
    claim: ClaimRecord
    member: ClaimMember
    same_speaker: bool
    speakers: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedAssertion:
    """An assertion that can be true, with what was said before: conflicts first, then variants, then the same."""

    text: str
    kind: AssertionKind
    check_worthiness: float
    span: Span
    earlier: tuple[Earlier, ...]

    @property
    def relation(self) -> Relation | None:
        """How it stands to what was said before: the first of conflict, variant, same; None for what is new."""
        return self.earlier[0].relation if self.earlier else None

    @property
    def is_checked(self) -> bool:
        """Whether this very claim was checked."""
        return any(one.relation is Relation.SAME and one.claim.status in CHECKED for one in self.earlier)


@dataclass(frozen=True, slots=True)
class CheckedStatement:
    """Who says what in a text under check. ``speaker_id`` is that of a known speaker; ``speaker`` the name it has
    there, else the one that the text gives. Only what can be true or false is among ``assertions``."""

    exact: str
    speaker_id: str | None
    speaker: str | None
    speaker_as_printed: str | None
    role_as_printed: str | None
    said_on: date | None
    said_precision: DatePrecision | None
    assertions: tuple[CheckedAssertion, ...]


@dataclass(frozen=True, slots=True)
class CheckedText:
    """A text held against the database. ``document_id`` is that of the document it is stored as already, which counts
    in no figure; ``is_quoted`` is false where nobody is quoted and the text itself was taken for the claim."""

    title: str | None
    source: str | None
    published_on: date | None
    published_precision: DatePrecision | None
    document_id: str | None
    unread_language: str | None
    is_quoted: bool
    statements: tuple[CheckedStatement, ...]


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One line of a check: an assertion and one earlier claim, or none where it is new."""

    statement: CheckedStatement
    assertion: CheckedAssertion
    earlier: Earlier | None


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One command that wrote."""

    id: str
    command: str
    actor: str
    state: str
    started_at: datetime
    finished_at: datetime | None
    counts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of ``tracker doctor``."""

    name: str
    ok: bool
    detail: str
