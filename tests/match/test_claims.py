"""Which claim a new assertion joins."""

from dataclasses import replace
from itertools import permutations

from tracker.domain.review import Relation
from tracker.match import (
    CandidateWording,
    Decision,
    anchor_rank,
    choose_claim,
    compare,
    decide,
    index_keys,
    is_compound,
    prefilter,
    read_wording,
)

NEW = "The northern dam will be raised by four metres before the winter."
SAME = "The northern dam will be raised by 4 m before the winter"
FEWER = "The northern dam will be raised by two metres before the winter."
DENIED = "The northern dam will not be raised by four metres before the winter."
CUT = "The northern dam will be raised ..."
OTHER = "The fish market opens at five."


def candidate(text: str, *, claim: int, number: int, anchor: bool = True, new: str = NEW) -> CandidateWording:
    wording = read_wording(text)
    return CandidateWording(claim, number, anchor, compare(read_wording(new), wording), wording.truncated, wording)


def test_an_assertion_joins_the_claim_that_says_the_same() -> None:
    choice = choose_claim(
        read_wording(NEW), [candidate(SAME, claim=1, number=11), candidate(OTHER, claim=2, number=12)]
    )
    assert (choice.claim_id, choice.linked_to) == (1, 11)
    assert choice.suggested == choice.edges == ()


def test_a_changed_number_and_a_negation_are_edges_and_never_links() -> None:
    choice = choose_claim(
        read_wording(NEW), [candidate(FEWER, claim=1, number=11), candidate(DENIED, claim=2, number=12)]
    )
    assert choice.claim_id is None
    assert {(edge.claim_id, edge.comparison.relation) for edge in choice.edges} == {
        (1, Relation.VARIANT),
        (2, Relation.CONFLICT),
    }
    assert {c.claim_id for c in choice.suggested} == {1, 2}


def test_a_claim_whose_anchor_says_otherwise_is_not_joined_through_a_cut_member() -> None:
    members = [candidate(CUT, claim=1, number=11, anchor=False), candidate(DENIED, claim=1, number=12)]
    choice = choose_claim(read_wording(NEW), members)
    assert choice.claim_id is None
    assert [edge.claim_id for edge in choice.edges] == [1]


def test_a_cut_wording_that_may_begin_two_variants_joins_neither() -> None:
    known = [candidate(NEW, claim=1, number=11, new=CUT), candidate(FEWER, claim=2, number=12, new=CUT)]
    choice = choose_claim(read_wording(CUT), known)
    assert choice.claim_id is None
    assert {c.claim_id for c in choice.suggested} == {1, 2}


def test_a_cut_wording_whose_candidates_are_not_known_in_words_joins_the_likelier_and_bridges_none() -> None:
    known = [
        replace(candidate(text, claim=claim, number=claim, new=CUT), wording=None)
        for claim, text in ((1, NEW), (2, FEWER))
    ]
    choice = choose_claim(read_wording(CUT), known)
    assert choice.claim_id in (1, 2)
    assert {c.claim_id for c in choice.links} == {choice.claim_id}
    assert {c.claim_id for c in choice.suggested} == {1, 2} - {choice.claim_id}


def test_a_variant_does_not_join_the_cut_wording_of_another_claim() -> None:
    choice = choose_claim(read_wording(NEW), [candidate(CUT, claim=1, number=11), candidate(FEWER, claim=2, number=12)])
    assert choice.claim_id is None
    assert {c.claim_id for c in choice.suggested} == {1, 2}


def test_a_claim_whose_most_alike_wording_says_otherwise_is_not_joined_through_a_shorter_one() -> None:
    shorter = "The northern dam will be raised before the winter."
    known = [candidate(shorter, claim=1, number=11), candidate(DENIED, claim=1, number=12, anchor=False)]
    assert choose_claim(read_wording(NEW), known[:1]).claim_id == 1
    assert choose_claim(read_wording(NEW), known).claim_id is None


def test_two_cut_wordings_do_not_hold_a_claim_together() -> None:
    shorter = "The northern dam will be ..."
    known = [
        candidate(shorter, claim=1, number=11, anchor=False, new=CUT),
        candidate(FEWER, claim=2, number=12, new=CUT),
    ]
    choice = choose_claim(read_wording(CUT), known)
    assert choice.claim_id == 2


def test_the_order_of_candidates_does_not_matter() -> None:
    known = [
        candidate(SAME, claim=1, number=11),
        candidate(CUT, claim=2, number=12),
        candidate(FEWER, claim=3, number=13),
        candidate(DENIED, claim=4, number=14),
    ]
    expected = choose_claim(read_wording(NEW), known)
    assert expected.claim_id == 1
    assert all(choose_claim(read_wording(NEW), order) == expected for order in permutations(known))


def test_the_anchor_is_the_longest_complete_wording() -> None:
    wordings = [read_wording(text) for text in (CUT, "The dam will be raised.", NEW)]
    assert max(wordings, key=anchor_rank).text == NEW
    assert max(wordings[:2], key=anchor_rank).text == "The dam will be raised."


def test_a_wording_with_a_second_clause_is_no_anchor_while_a_single_one_is_there() -> None:
    compound = NEW[:-1] + ", and that the ferry will stop"
    for text in (
        "The vote was lost and that " + NEW,
        NEW[:-1] + ", and those who doubt it may look",
        NEW[:-1] + "; the ferry will stop",
        NEW[:-1] + " and that Ann Lee won",
    ):
        assert is_compound(read_wording(text)), text
        assert max([read_wording(text), read_wording(SAME)], key=anchor_rank).text == SAME
    assert max(map(read_wording, (compound, CUT)), key=anchor_rank).text == compound


def test_a_list_is_no_second_clause() -> None:
    for text in ("The mill, the barn and the house burned.", "and that the mill burned", "The mill burned, and soon."):
        assert not is_compound(read_wording(text)), text


def test_decisions_follow_relation_and_score() -> None:
    wording = read_wording(NEW)
    assert decide(compare(wording, read_wording(SAME))) is Decision.LINK
    assert decide(compare(wording, read_wording(DENIED))) is Decision.SUGGEST
    assert decide(compare(wording, read_wording(OTHER))) is Decision.APART


def test_the_prefilter_keeps_the_likeliest_and_does_not_mind_the_order() -> None:
    texts = [OTHER, "A ship sank.", SAME, "The dam is old.", FEWER, "The winter was mild.", "Bread is dear.", DENIED]
    known = [read_wording(text) for text in texts]
    best = prefilter(read_wording(NEW), known, best=3)
    assert {known[i].text for i in best} == {SAME, FEWER, DENIED}
    back = prefilter(read_wording(NEW), known[::-1], best=3)
    assert [known[i].text for i in best] == [known[::-1][i].text for i in back]


def test_like_wordings_share_keys_and_unlike_ones_do_not() -> None:
    new, same, other = (set(index_keys(read_wording(text))) for text in (NEW, SAME, OTHER))
    assert len(new & same) > len(new & other)
    assert len(new) <= 24 + 4 + 8
