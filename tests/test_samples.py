"""The sample articles against what a careful reader would log.

Floors are pinned; lowering one takes a commit of its own that says why.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tests.eval.extraction import Tally, add_document
from tests.samples import FOLDER, Sample, claims, samples
from tracker.domain.records import ClaimFilter, StatementFilter, StatementRecord
from tracker.domain.review import Relation
from tracker.extract import default_extractor
from tracker.store.database import Database
from tracker.store.queries.claims import get_claim, list_claims
from tracker.store.queries.edges import list_edges
from tracker.store.queries.ids import find_key
from tracker.store.queries.speakers import list_speakers
from tracker.store.queries.statements import list_statements
from tracker.text import fold
from tracker.workflows.ingesting import Outcome, ingest

GOLD_DIGEST = "94d82f1a87eb151a1f835459c882ddcdda28e41bd886ce7cc757e3aa198f6a2a"
"""Of gold.jsonl and claims.jsonl: floors hold for this gold and no other."""

STATEMENTS_FOUND, STATEMENTS_RIGHT, SPEAKERS_RIGHT = 0.88, 0.80, 0.80
CLAIMS_JOINED, CLAIMS_KEPT_APART = 0.80, 0.95


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """All samples ingested, in order of their names."""
    made = Database.open(tmp_path_factory.mktemp("samples") / "samples.db", create=True)
    outcomes = list(
        ingest(made, (sample.payload for sample in samples()), extractor=default_extractor(), actor="reader")
    )
    assert [outcome.reason for outcome in outcomes if outcome.outcome is Outcome.SKIPPED] == []
    yield made
    made.close()


def test_the_gold_is_the_gold_that_the_floors_were_set_on() -> None:
    digest = hashlib.sha256()
    for name in ("gold.jsonl", "claims.jsonl"):
        digest.update((FOLDER / name).read_bytes())
    assert digest.hexdigest() == GOLD_DIGEST


@pytest.mark.parametrize("sample", list(samples()), ids=lambda sample: sample.file)
def test_title_source_author_and_date_are_found(sample: Sample) -> None:
    document, gold = sample.document, sample.gold
    published = document.published.value.isoformat() if document.published else None
    assert (document.title, published, list(document.authors)) == (gold["title"], gold["published"], gold["authors"])
    if "url" in gold:
        assert (document.source, document.url) == (gold["source"], gold["url"])


def test_statements_and_speakers_reach_their_floors() -> None:
    tally = Tally()
    extractor = default_extractor()
    for sample in samples():
        title_end = sample.document.title_span.end if sample.document.title_span else 0
        found = [a for a in extractor.extract(sample.document) if a.span.start >= title_end]
        add_document(tally, sample.document.text, sample.statements, found)
    assert tally.gold == sum(len(sample.statements) for sample in samples())
    assert tally.recall >= STATEMENTS_FOUND
    assert tally.precision >= STATEMENTS_RIGHT
    assert tally.naming >= SPEAKERS_RIGHT


def test_people_of_one_surname_stay_two_and_two_spellings_of_one_name_are_one(database: Database) -> None:
    with database.reading() as session:
        names = {record.name: record for record in list_speakers(session)}
    assert {"Maria Holm", "Erik Holm", "Daniel Okafor", "Grace Okafor"} <= names.keys()
    [petrenko] = [record for name, record in names.items() if "Petrenko" in name]
    assert {petrenko.name, *petrenko.aliases} >= {"Yuri Petrenko", "Yurii Petrenko"}


def test_copies_are_printed_thrice_and_one_text(database: Database) -> None:
    record = _find(database, '"never at risk"', source="Meridian Wire")
    with database.reading() as session:
        claim = get_claim(session, find_key(session, "cl", record.claim_ids[0])).claim
    assert claim.printed >= 3
    assert claim.distinct_texts <= claim.printed - 2
    assert claim.outlets >= 3


def test_the_corrected_page_is_a_second_version_of_its_document(database: Database) -> None:
    cracks = _find(database, "cracks northern span", source="Northmoor Courier")
    assert "37" in cracks.exact or "73" in cracks.exact
    with database.reading() as session:
        exact = [
            record.exact
            for record in list_statements(session, StatementFilter(document=cracks.document_id, about="cracks"))
        ]
    assert any("37 cracks" in words for words in exact)


def test_repeats_are_joined_and_what_differs_stays_apart(database: Database) -> None:
    claim_of = _claims_by_member(database)
    joined = joinable = apart = separable = 0
    ids: dict[str, set[str]] = defaultdict(set)
    for line in claims():
        found = [claim_of[file, words] for file, _, words in line["members"] if (file, words) in claim_of]
        ids[line["claim"]] = {claim for claims_there in found for claim in claims_there}
        if line.get("hard") or len(found) < 2:
            continue
        most = max(sum(claim in claims_there for claims_there in found) for claim in ids[line["claim"]])
        joined += most - 1
        joinable += len(found) - 1
    for line in claims():
        others = [wording for wording, _ in line.get("variants", [])] + line.get("conflicts", [])
        for other in others:
            separable += 1
            apart += not ids[line["claim"]] & ids[other]
    assert joinable > 60
    assert joined / joinable >= CLAIMS_JOINED
    assert apart / separable >= CLAIMS_KEPT_APART


def test_conflicts_and_changed_numbers_are_shown(database: Database) -> None:
    with database.reading() as session:
        edges = list_edges(session)
    conflicts = {frozenset((e.left.speaker, e.right.speaker)) for e in edges if e.relation is Relation.CONFLICT}
    assert (
        frozenset(("Yurii Petrenko", "Beatriz Fonseca")) in conflicts
        or frozenset(("Yuri Petrenko", "Beatriz Fonseca")) in conflicts
    )
    variants = [" ".join(reason.text for reason in e.reasons) for e in edges if e.relation is Relation.VARIANT]
    assert any("6,000" in words and "1,000" in words for words in variants)
    assert any("73" in words and "37" in words for words in variants)


def test_reading_the_samples_again_makes_nothing_new(database: Database) -> None:
    extractor = default_extractor()
    again = list(ingest(database, (sample.payload for sample in samples()), extractor=extractor, actor="reader"))
    assert {outcome.outcome for outcome in again} == {Outcome.KNOWN}


def _find(database: Database, about: str, *, source: str) -> StatementRecord:
    with database.reading() as session:
        return next(iter(list_statements(session, StatementFilter(about=about, source=source))))


def _claims_by_member(database: Database) -> dict[tuple[str, str], set[str]]:
    """Claims by file and words: those of the assertion that holds the words, or is held by them, with least besides."""
    file_of = {sample.document.sha256: sample.file for sample in samples()}
    files: dict[str, set[str]] = defaultdict(set)
    made: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with database.reading() as session:
        for record in list_statements(session, StatementFilter()):
            files[record.document_id].add(file_of[record.text_sha256])
        for claim in list_claims(session, ClaimFilter()):
            for member in get_claim(session, find_key(session, "cl", claim.id)).members:
                for file in files[member.document_id]:
                    made[file].append((claim.id, fold(member.text)))
    found: dict[tuple[str, str], set[str]] = {}
    for line in claims():
        for file, _, words in line["members"]:
            wanted = fold(words)
            holding = [
                (abs(len(text) - len(wanted)), claim) for claim, text in made[file] if wanted in text or text in wanted
            ]
            if holding:
                found[file, words] = {claim for length, claim in holding if length == min(holding)[0]}
    return found
