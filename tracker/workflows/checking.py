"""What of a text was said before, varies, contradicts or is checked. Nothing is stored.

The candidates and the comparison are those of ingestion: what a check calls a repeat would join the same claim.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tracker.domain.articles import DatePrecision, Document, Payload
from tracker.domain.records import (
    CheckedAssertion,
    CheckedStatement,
    CheckedText,
    CheckFinding,
    ClaimMember,
    ClaimRecord,
    Earlier,
)
from tracker.domain.review import Comparison, Relation
from tracker.domain.speech import AssertionText, Attribution, KeyedAssertion, ResolvedSpeaker, Span, StatementKind
from tracker.errors import NotFound, Refused
from tracker.extract import Extractor
from tracker.extract.assertions import assertions_of
from tracker.match import choose_claim, compare, read_wording, text_signature
from tracker.readers import read
from tracker.store import Session
from tracker.store.database import Database
from tracker.store.queries.claims import claims_by_key
from tracker.store.queries.edges import paired_claims
from tracker.store.queries.ids import public_id_of
from tracker.store.queries.matching import similar_texts
from tracker.store.queries.members import members_by_claim
from tracker.store.queries.speakers import names_of
from tracker.store.writes.documents import find_version
from tracker.text import fold
from tracker.workflows.extracting import extracted
from tracker.workflows.linking import known_speaker
from tracker.workflows.matching import Earlier as EarlierWordings
from tracker.workflows.storing import keyed_assertions

MOST_UNQUOTED = 1_000
"""Characters of a text that is itself taken for what is claimed when nobody is quoted in it: a paragraph. A longer one
is an article, whose own sentences are nobody's statements."""
WORDINGS_TRIED = 10
"""Wordings of an earlier claim that are compared until one tells what differs."""
_COPIES_LOOKED_AT = 5

_ORDER = {Relation.CONFLICT: 0, Relation.VARIANT: 1, Relation.SAME: 2}
_TELLING = (Relation.CONFLICT, Relation.VARIANT)


def check(
    database: Database, payload: Payload, *, extractor: Extractor, speaker: str | None = None
) -> list[CheckedText]:
    """Every document of a payload held against the database, in which nothing is changed.

    ``speaker`` (a part of a name, or the beginning of an id) leaves out what others say. Raises UnreadableInput;
    Refused for a text without a word; NotFound when no such speaker is quoted.
    """
    return [_checked(database, document, extractor, speaker) for document in read(payload)]


def findings_of(text: CheckedText, *, new: bool = False) -> Iterator[CheckFinding]:
    """The findings line by line, in the order of the text; with ``new`` also the assertions nobody made before."""
    for statement in text.statements:
        for assertion in statement.assertions:
            if new and not assertion.earlier:
                yield CheckFinding(statement, assertion, None)
            for earlier in assertion.earlier:
                yield CheckFinding(statement, assertion, earlier)


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement of the text under check: its speaker, if known, and what in it can be true, each thing once."""

    attribution: Attribution
    speaker: int | None
    assertions: tuple[KeyedAssertion, ...]


@dataclass(frozen=True, slots=True)
class _Related:
    """The claim that an assertion repeats, if any, with the member it is linked through; and those that may vary from
    or contradict it, each with the member that tells so (None where the database knows it of another wording)."""

    same: int | None
    linked_to: int | None
    others: dict[int, int | None]

    @property
    def claims(self) -> list[int]:
        return [*([] if self.same is None else [self.same]), *self.others]

    def told_from(self, claim: int) -> int | None:
        return self.linked_to if claim == self.same else self.others[claim]


def _checked(database: Database, document: Document, extractor: Extractor, speaker: str | None) -> CheckedText:
    if not any(character.isalnum() for character in document.text):
        raise Refused("there is nothing to check: the text has no words")
    found = extracted(document, extractor)
    document, attributions = found.document, found.attributions
    is_quoted = bool(attributions) or found.unread_language is not None or len(document.text) > MOST_UNQUOTED
    if not is_quoted:
        attributions = (_text_itself(document.text),)
    keyed = [keyed_assertions(attribution) for attribution in attributions]
    with database.reading() as session:
        stored = _find_stored(session, document) if attributions and is_quoted else None
        said = _said(session, attributions, keyed)
        names = names_of(session, {one.speaker for one in said if one.speaker is not None})
        text = CheckedText(
            title=document.title,
            source=document.source,
            published_on=document.published.value if document.published else None,
            published_precision=document.published.precision if document.published else None,
            document_id=stored[1] if stored else None,
            unread_language=found.unread_language,
            is_quoted=is_quoted,
            statements=tuple(_statement(one, document.text, names) for one in said),
        )
        wanted = _of_speaker(text, speaker) if speaker else range(len(said))
        said = [said[index] for index in wanted]
        earlier = _look_up(session, said, names, besides=stored[0] if stored else None)
    kept = [text.statements[index] for index in wanted]
    statements = [
        replace(statement, assertions=assertions) for statement, assertions in zip(kept, earlier, strict=True)
    ]
    return replace(text, statements=tuple(statements))


def _text_itself(text: str) -> Attribution:
    """What is claimed where nobody is quoted: the whole text, its sentences one by one."""
    start = len(text) - len(text.lstrip())
    span = Span(start, len(text.rstrip()))
    attribution = Attribution((span,), StatementKind.INDIRECT)
    assertions = assertions_of(text, attribution) or (AssertionText(span, " ".join(span.of(text).split())),)
    return replace(attribution, assertions=assertions)


def _find_stored(session: Session, document: Document) -> tuple[int, str] | None:
    """Key and public id of the stored document with this very text, if there is one: it is no earlier statement."""
    known = find_version(session, document)
    if known:
        return known.document, known.document_id
    alike = similar_texts(session, text_signature(document.text), besides=0, limit=_COPIES_LOOKED_AT)
    equal = next((one.document for one in alike if one.text == document.text), None)
    return None if equal is None else (equal, public_id_of(session, "do", equal))


def _said(
    session: Session, attributions: Iterable[Attribution], keyed: Iterable[Sequence[KeyedAssertion]]
) -> list[_Said]:
    speakers: dict[ResolvedSpeaker | None, int | None] = {}
    seen: set[tuple[object, int]] = set()
    said = []
    for attribution, assertions in zip(attributions, keyed, strict=True):
        resolved = attribution.speaker
        if resolved not in speakers:
            speakers[resolved] = known_speaker(session, resolved)
        kept = []
        for one in assertions:
            told = resolved, one.wording_key
            if one.assertion.kind.can_be_true and told not in seen:
                seen.add(told)
                kept.append(one)
        said.append(_Said(attribution, speakers[resolved], tuple(kept)))
    return said


def _statement(said: _Said, text: str, names: Mapping[int, tuple[str, str]]) -> CheckedStatement:
    """A statement with nothing looked up yet."""
    attribution, resolved = said.attribution, said.attribution.speaker
    speaker_id, name = names.get(said.speaker or 0, (None, resolved.name if resolved else None))
    said_on = attribution.said_on
    return CheckedStatement(
        exact=attribution.text(text),
        speaker_id=speaker_id,
        speaker=name,
        speaker_as_printed=attribution.mention.of(text) if attribution.mention else None,
        role_as_printed=resolved.role if resolved else None,
        said_on=said_on.value if said_on else None,
        said_precision=DatePrecision(said_on.precision) if said_on else None,
        assertions=(),
    )


def _of_speaker(text: CheckedText, wanted: str) -> list[int]:
    """Which statements are by the speaker meant. Raises NotFound, naming those that are quoted."""
    key = fold(wanted)
    found = [
        index
        for index, one in enumerate(text.statements)
        if f" {key} " in f" {fold(one.speaker or one.speaker_as_printed or '')} "
        or (key.startswith("sp_") and (one.speaker_id or "").startswith(key))
    ]
    if not found:
        names = sorted({one.speaker for one in text.statements if one.speaker})
        quoted = f"quoted are {', '.join(names)}" if names else "nobody with a name is"
        raise NotFound(f"'{wanted}' is not quoted here; {quoted}")
    return found


def _look_up(
    session: Session, said: Sequence[_Said], names: Mapping[int, tuple[str, str]], *, besides: int | None
) -> list[tuple[CheckedAssertion, ...]]:
    """The assertions of each statement with the claims made before; questions for all of them at once where it goes."""
    keyed = [one for statement in said for one in statement.assertions]
    wordings = EarlierWordings(session, keyed, look_further=True)
    related = [[_find_related(wordings, one) for one in statement.assertions] for statement in said]
    _add_stored_edges(session, [one for found in related for one in found])
    claims = {claim for found in related for one in found for claim in one.claims}
    records = claims_by_key(session, claims, besides=besides)
    members = members_by_claim(session, claims, besides=besides)
    looked_up = []
    for statement, found in zip(said, related, strict=True):
        speaker = names[statement.speaker][0] if statement.speaker is not None else None
        made = [
            _assertion(keyed.assertion, list(_earlier(keyed.assertion.text, one, records, members, speaker)))
            for keyed, one in zip(statement.assertions, found, strict=True)
        ]
        looked_up.append(tuple(made))
    return looked_up


def _find_related(wordings: EarlierWordings, keyed: KeyedAssertion) -> _Related:
    choice = choose_claim(read_wording(keyed.assertion.text), wordings.compared(keyed))
    linked = choice.links[0].assertion_id if choice.links else None
    return _Related(choice.claim_id, linked, {edge.claim_id: edge.assertion_id for edge in choice.edges})


def _add_stored_edges(session: Session, related: Sequence[_Related]) -> None:
    """What is known to vary from a claim or to contradict it varies from a repeat of it, or contradicts it."""
    paired = paired_claims(session, {one.same for one in related if one.same is not None})
    for one in related:
        for relation in _TELLING:
            for claim in sorted(paired.get((one.same or 0, relation), ())):
                one.others.setdefault(claim, None)


def _earlier(
    text: str,
    related: _Related,
    records: Mapping[int, ClaimRecord],
    members: Mapping[int, Mapping[int, ClaimMember]],
    speaker: str | None,
) -> Iterator[Earlier]:
    """Each related claim that somebody visibly made, compared with the assertion at hand."""
    for claim in related.claims:
        if claim not in records:
            continue
        made = members[claim]
        is_same = claim == related.same
        own = [one for one in made.values() if speaker is not None and one.speaker_id == speaker]
        told = [one for key, one in made.items() if key == related.told_from(claim)]
        wordings = [*told, *own] if is_same else [*own[: WORDINGS_TRIED - 1], *told]
        found = _first_telling(text, [*wordings, *made.values()], (Relation.SAME,) if is_same else _TELLING)
        if found is None:
            continue
        comparison, member = found
        yield Earlier(
            relation=comparison.relation,
            score=comparison.score,
            reasons=comparison.reasons,
            claim=records[claim],
            member=member,
            same_speaker=bool(own) if is_same else member in own,
            speakers=tuple(dict.fromkeys(one.speaker for one in made.values() if one.speaker)),
            sources=tuple(dict.fromkeys(one.source for one in made.values() if one.source)),
        )


def _first_telling(
    text: str, wordings: Sequence[ClaimMember], relations: Collection[Relation]
) -> tuple[Comparison, ClaimMember] | None:
    for member in wordings[:WORDINGS_TRIED]:
        comparison = compare(read_wording(text), read_wording(member.text))
        if comparison.relation in relations:
            return comparison, member
    return None


def _assertion(made: AssertionText, earlier: list[Earlier]) -> CheckedAssertion:
    earlier.sort(
        key=lambda one: (_ORDER[one.relation], not one.same_speaker, -one.claim.outlets, -one.claim.printed, -one.score)
    )
    return CheckedAssertion(made.text, made.kind, made.check_worthiness, made.span, tuple(earlier))
