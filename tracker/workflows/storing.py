"""One document's text, statements, speakers and claims, inside one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from tracker.domain.articles import Document, Payload
from tracker.domain.speech import (
    AssertionText,
    Attribution,
    AttributionState,
    FoundStatement,
    KeyedAssertion,
    ResolvedSpeaker,
)
from tracker.match import KEYS_VERSION, Wording, are_copies, index_keys, read_wording, text_signature
from tracker.store import Session
from tracker.store.queries.matching import similar_texts
from tracker.store.writes import documents, statements
from tracker.store.writes.documents import StoredVersion
from tracker.workflows.linking import link_speaker
from tracker.workflows.matching import match_assertions

_COPIES_COMPARED = 5
"""Texts looked at for each new one; those that share most copy keys come first."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that can be worked out of a document without the database, so that the lock is short."""

    document: Document
    payload: Payload
    attributions: tuple[Attribution, ...]
    keyed: tuple[tuple[KeyedAssertion, ...], ...]
    signature: tuple[int, ...]
    extractor: str


def prepare(document: Document, payload: Payload, attributions: Sequence[Attribution], *, extractor: str) -> Prepared:
    """Match keys of every assertion that can be true, and copy keys of the text."""
    return Prepared(
        document=document,
        payload=payload,
        attributions=tuple(attributions),
        keyed=tuple(keyed_assertions(attribution) for attribution in attributions),
        signature=text_signature(document.text),
        extractor=extractor,
    )


def keyed_assertions(attribution: Attribution) -> tuple[KeyedAssertion, ...]:
    """The assertions of an attribution with the keys they are found by: none where one cannot be true."""
    return tuple(_keyed(assertion) for assertion in attribution.assertions)


def _keyed(assertion: AssertionText) -> KeyedAssertion:
    wording = read_wording(assertion.text)
    if not assertion.kind.can_be_true:
        return KeyedAssertion(assertion, wording_key(wording), ())
    return KeyedAssertion(assertion, wording_key(wording), index_keys(wording), KEYS_VERSION)


def wording_key(wording: Wording) -> int:
    """A signed 64-bit number that finds an equal wording again."""
    folded = wording.key.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(folded, digest_size=8).digest(), "big", signed=True)


def store(session: Session, prepared: Prepared, *, run: int) -> StoredVersion:
    """Store a prepared document; nothing when this text of it is there already."""
    version = documents.add_version(session, prepared.document, prepared.payload, run)
    if not version.new:
        return version
    _group_copies(session, prepared, version, run)
    text = prepared.document.text
    found = _link_all(session, prepared, run)
    state = AttributionState.PROPOSED
    store_statements(session, version.version, text, found, extractor=prepared.extractor, state=state, run=run)
    if version.previous is not None:
        statements.replace_statements(session, version.previous, version.version)
    return version


def store_statements(
    session: Session,
    version: int,
    text: str,
    found: Sequence[FoundStatement],
    *,
    extractor: str,
    state: AttributionState,
    run: int,
) -> list[int]:
    """Store statements of a version and find the claims they make. Returns their keys.

    A question, an order, a greeting or an insult is stored and makes no claim.
    """
    stored = statements.add_statements(session, version, text, found, extractor=extractor, state=state, run=run)
    made = [
        (assertion, keyed)
        for statement, kept in zip(found, stored, strict=True)
        for assertion, keyed in zip(kept.assertions, statement.assertions, strict=True)
        if keyed.assertion.kind.can_be_true
    ]
    match_assertions(session, made, run=run)
    return [kept.key for kept in stored]


def _group_copies(session: Session, prepared: Prepared, version: StoredVersion, run: int) -> None:
    text = prepared.document.text
    for other in similar_texts(session, prepared.signature, besides=version.document, limit=_COPIES_COMPARED):
        if are_copies(text, other.text):
            documents.group_copies(session, version.document, other.document, run)
            break
    documents.add_copy_keys(session, version.version, prepared.signature)


def _link_all(session: Session, prepared: Prepared, run: int) -> list[FoundStatement]:
    published = prepared.document.published
    printed_on = published.value if published else None
    linked: dict[ResolvedSpeaker | None, int | None] = {}
    for attribution in prepared.attributions:
        speaker = attribution.speaker
        if speaker not in linked:
            linked[speaker] = link_speaker(session, speaker, printed_on=printed_on, run=run)
    return [
        FoundStatement(attribution, linked[attribution.speaker], keyed)
        for attribution, keyed in zip(prepared.attributions, prepared.keyed, strict=True)
    ]
