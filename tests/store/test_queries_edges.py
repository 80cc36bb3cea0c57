"""What varies from a claim or contradicts it, in the order in which it is news."""

from datetime import date

import sqlalchemy as sa

from tests.builders import Newsroom
from tracker.domain.records import ClaimEdge, ClaimFilter
from tracker.domain.review import Reason, Relation
from tracker.store.queries.claims import get_claim, list_claims
from tracker.store.queries.edges import edges_of, list_edges


def test_variants_and_conflicts_are_other_claims_counted_once(room: Newsroom) -> None:
    reason = Reason("number", "12", "13", "12 is not 13")
    twelve, again, thirteen, none = (room.say(f"We built {n}") for n in ("12", "12 of them", "13", "none"))
    built = room.claim(twelve, again, text="12")
    other, opposite = room.claim(thirteen, text="13"), room.claim(none, text="none")
    room.pair(twelve, thirteen, Relation.VARIANT, score=0.7)
    room.pair(again, thirteen, Relation.VARIANT, score=0.9, reasons=(reason,))
    room.pair(twelve, again, Relation.VARIANT)
    room.pair(twelve, none, Relation.CONFLICT)
    room.pair(again, none, Relation.SAME)
    records = {record.text: record for record in list_claims(room.session, ClaimFilter())}
    assert [(one.variants, one.conflicts) for one in map(records.get, ("12", "13", "none")) if one] == [
        (1, 1),
        (1, 0),
        (0, 1),
    ]
    conflict, variant = edges_of(room.session, built)
    assert (conflict.relation, variant.relation) == (Relation.CONFLICT, Relation.VARIANT)
    assert (variant.score, variant.left.text, variant.right.text) == (0.9, "We built 12 of them", "We built 13")
    assert variant.left_claim == room.id("claim", built)
    [turned] = edges_of(room.session, other)
    assert turned == ClaimEdge(
        Relation.VARIANT,
        0.9,
        (Reason("number", "13", "12", "13 is not 12"),),
        room.id("claim", other),
        variant.right,
        room.id("claim", built),
        variant.left,
        printed=3,
    )
    assert len(edges_of(room.session, opposite)) == 1


def test_a_conflict_with_a_hidden_statement_is_neither_counted_nor_shown(room: Newsroom) -> None:
    built, hidden, shown = (room.say(words) for words in ("We built 12", "We built none", "We built nothing"))
    claim = room.claim(built)
    room.claim(hidden, shown)
    room.pair(built, hidden, Relation.CONFLICT, score=0.9)
    assert get_claim(room.session, claim).claim.conflicts == 1
    room.hide(hidden)
    detail = get_claim(room.session, claim)
    assert (detail.claim.conflicts, detail.edges) == (0, ())
    assert list_edges(room.session) == []
    room.pair(built, shown, Relation.CONFLICT, score=0.8)
    detail = get_claim(room.session, claim)
    assert (detail.claim.conflicts, [edge.right.text for edge in detail.edges]) == (1, ["We built nothing"])


def test_edges_come_one_speakers_own_first_then_conflicts_then_by_spread_then_the_surest(room: Newsroom) -> None:
    novak = room.speaker("Zoë Novák")
    pairs = [
        ("unsure", Relation.CONFLICT, 0.6, None, "Courier"),
        ("own variant", Relation.VARIANT, 0.5, novak, "Courier"),
        ("variant", Relation.VARIANT, 0.9, None, "Courier"),
        ("own conflict", Relation.CONFLICT, 0.5, novak, "Courier"),
        ("sure", Relation.CONFLICT, 0.8, None, "Courier"),
        ("spread", Relation.CONFLICT, 0.5, None, "Herald"),
    ]
    for name, relation, score, speaker, source in pairs:
        left = room.say(f"{name} left", speaker=speaker)
        right = room.say(f"{name} right", speaker=speaker, source=source)
        room.claim(left)
        room.claim(right)
        room.pair(left, right, relation, score=score)
    order = ["own conflict left", "own variant left", "spread left", "sure left", "unsure left", "variant left"]
    assert [edge.left.text for edge in list_edges(room.session)] == order
    assert [edge.left.text for edge in list_edges(room.session, limit=3)] == order[:3]
    assert [edge.left.text for edge in list_edges(room.session, [Relation.VARIANT])] == [order[1], order[5]]
    assert [(edge.same_speaker, edge.printed, edge.outlets) for edge in list_edges(room.session, limit=3)] == [
        (True, 2, 1),
        (True, 2, 1),
        (False, 2, 2),
    ]


def test_an_edge_shows_the_words_of_somebody_who_made_both_claims(room: Newsroom) -> None:
    """Also where the pair that was compared is of others: merged speakers are one."""
    novak, zoe, lund = (room.speaker(name) for name in ("Zoë Novák", "Zoe Novak", "Bo Lund"))
    room.merge(zoe, novak)
    may, june = date(2026, 5, 4), date(2026, 6, 8)
    built = [room.say("We built 12", speaker=lund), room.say("Novák: we built 12", speaker=novak, on=june)]
    other = [room.say("We built 13", speaker=None), room.say("Novák: we built 13", speaker=zoe, on=may)]
    room.claim(*built)
    claim = room.claim(*other)
    reason = Reason("number", "12", "13", "12 here, 13 there")
    room.pair(built[0], other[0], Relation.VARIANT, reasons=(reason,))
    [edge] = list_edges(room.session)
    assert (edge.same_speaker, edge.printed) == (True, 4)
    assert [(one.speaker, one.text, one.published_on) for one in (edge.left, edge.right)] == [
        ("Zoë Novák", "Novák: we built 13", may),
        ("Zoë Novák", "Novák: we built 12", june),
    ], "the earlier is on the left"
    assert edge.reasons == (Reason("number", "13", "12", "13 here, 12 there"),)
    [of_claim] = edges_of(room.session, claim)
    assert of_claim == edge, "the claim itself is on the left"


def test_own_words_that_were_compared_go_before_a_surer_pair(room: Newsroom) -> None:
    novak, lund = room.speaker("Zoë Novák"), room.speaker("Bo Lund")
    built, again = (room.say(f"We built 12 {n}", speaker=speaker) for n, speaker in (("a", lund), ("b", novak)))
    other = room.say("We built 13", speaker=novak)
    room.claim(built, again)
    room.claim(other)
    room.pair(built, other, Relation.VARIANT, score=0.9)
    room.pair(again, other, Relation.VARIANT, score=0.7)
    [edge] = list_edges(room.session)
    assert (edge.left.text, edge.score, edge.same_speaker) == ("We built 12 b", 0.7, True)


def test_nobody_known_is_no_same_speaker(room: Newsroom) -> None:
    one, two = room.say("We built 12"), room.say("We built none")
    room.claim(one)
    room.claim(two)
    room.pair(one, two)
    assert [edge.same_speaker for edge in list_edges(room.session)] == [False]


def test_a_reason_is_turned_with_its_words() -> None:
    for reason, turned in (
        (Reason("number", "6,000", "about 1,000", "6,000 here, about 1,000 there"), "about 1,000 here, 6,000 there"),
        (
            Reason("wording", "about 1,000", "1,000", "about the same: about 1,000, 1,000"),
            "about the same: 1,000, about 1,000",
        ),
        (Reason("word", "a", "the", "‘a’ against ‘the’"), "‘the’ against ‘a’"),
        (Reason("negation", "", "not", "one says it is not (‘not’)"), "one says it is not (‘not’)"),
    ):
        assert reason.turned() == Reason(reason.kind, reason.right, reason.left, turned)
        assert reason.turned().turned() == reason


def test_a_pair_somebody_has_settled_is_no_edge_any_more(room: Newsroom) -> None:
    one, two = room.say("We built 12"), room.say("We built 13")
    claim = room.claim(one)
    room.claim(two)
    room.pair(one, two)
    room.change("candidate", room.newest("candidate"), superseded_at=sa.func.current_timestamp())
    assert get_claim(room.session, claim).claim.conflicts == 0
    assert edges_of(room.session, claim) == []
