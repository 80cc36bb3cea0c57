"""Each guard tells what it is for apart, and lets pass what only looks like it."""

import pytest

from tracker.domain.review import Comparison, Relation
from tracker.match import compare, read_wording, same_score

CONFLICT = Relation.CONFLICT


def compared(one: str, other: str) -> Comparison:
    return compare(read_wording(one), read_wording(other))


@pytest.mark.parametrize(
    ("one", "other", "kind", "relation"),
    [
        ("6,000 bodies lie in the morgue.", "1,000 bodies lie in the morgue.", "number", Relation.VARIANT),
        ("Taxes rose by 2 percent.", "Taxes rose by 2 percentage points.", "number", Relation.VARIANT),
        ("The road will cost €3m.", "The road will cost $3m.", "number", Relation.VARIANT),
        ("Up to 80 ships sank in the bay.", "80 ships sank in the bay.", "number", Relation.VARIANT),
        ("The mill closed in 1931.", "The mill closed in 1913.", "year", Relation.VARIANT),
        ("The mill closes in May.", "The mill closes in June.", "date", Relation.VARIANT),
        ("The mill closes on 4 May.", "The mill closes on 5 May.", "date", Relation.VARIANT),
        ("The mill will close.", "The mill may close.", "hedge", Relation.VARIANT),
        ("All millers are rich.", "Some millers are rich.", "quantifier", Relation.VARIANT),
        ("The mill is empty.", "The mill is not empty.", "negation", Relation.CONFLICT),
        ("The miller rose early.", "The miller failed to rise early.", "negation", Relation.CONFLICT),
        ("Flour prices rose in the autumn.", "Flour prices fell in the autumn.", "opposite", Relation.CONFLICT),
        ("The millers voted for the strike.", "The millers voted against the strike.", "opposite", Relation.CONFLICT),
        ("More than 80 ships sank.", "Fewer than 80 ships sank.", "opposite", Relation.CONFLICT),
        ("The mill in Orin was sold.", "The mill in Tarn was sold.", "entity", Relation.DIFFERENT),
        ("The miller sued the baker.", "The baker sued the miller.", "order", Relation.DIFFERENT),
        ("The miller praised the baker.", "The miller was praised by the baker.", "order", Relation.DIFFERENT),
        ("The council taxed flour.", "The council taxed sugar.", "word", Relation.DIFFERENT),
        ("The mill was at risk.", "The mill was never at risk.", "negation", Relation.CONFLICT),
        ("Bells ring at night and always will.", "Bells do not ring at night and never will.", "negation", CONFLICT),
        ("The least dear mill is the most dear.", "The most dear mill is the most dear.", "opposite", CONFLICT),
        ("The miller sold not only flour.", "The miller sold only flour.", "quantifier", Relation.VARIANT),
        ("The ferry to Orin is always late.", "The ferry to Orin is sometimes late.", "quantifier", Relation.VARIANT),
        ("The mill grinds twice a day.", "The mill grinds twice a week.", "date", Relation.VARIANT),
        ("The journal appears weekly.", "The journal appears monthly.", "date", Relation.VARIANT),
        ("The market opens at 10 a.m.", "The market opens at 10 p.m.", "date", Relation.VARIANT),
        ("The mill closed in early May.", "The mill closed in late May.", "date", Relation.VARIANT),
        ("The baker has sold the mill.", "The baker will sell the mill.", "date", Relation.VARIANT),
        ("Both millers were ill.", "All three millers were ill.", "number", Relation.VARIANT),
        ("Output fell by 500 tons.", "Output fell by 500 percent.", "number", Relation.VARIANT),
        ("Wages rose to 15 percent.", "Wages rose by 15 percent.", "number", Relation.VARIANT),
        ("The road is 60 kilometers long.", "The road is 60 miles long.", "number", Relation.VARIANT),
        ("Flour dust causes cancer.", "Flour dust can cause cancer.", "hedge", Relation.VARIANT),
        ("Police know the miller.", "Police believe they know the miller.", "hedge", Relation.VARIANT),
        ("The guild plans to ban the mill.", "The guild has banned the mill.", "hedge", Relation.VARIANT),
        ("Bakers were fined.", "Only bakers were fined.", "quantifier", Relation.VARIANT),
        ("All the ovens were cold.", "Half the ovens were cold.", "quantifier", Relation.VARIANT),
        ("Not all the millers came.", "None of the millers came.", "quantifier", Relation.VARIANT),
        ("The wheel often jams.", "The wheel rarely jams.", "quantifier", Relation.VARIANT),
        ("It is the oldest oven in Orin.", "It is one of the oldest ovens in Orin.", "quantifier", Relation.VARIANT),
        ("The bank lends to millers.", "The bank stopped lending to millers.", "negation", CONFLICT),
        ("The miller has repaid the loan.", "The miller has yet to repay the loan.", "negation", CONFLICT),
        ("We should not sell.", "We should not not sell.", "negation", CONFLICT),
        ("I won, and I won easily.", "But I won, and I lost easily.", "opposite", CONFLICT),
        ("The tax on salt was lifted.", "The tax on soft drinks was lifted.", "word", Relation.DIFFERENT),
        (
            "The law is not passed yet, so that the millers can wait.",
            "The law is passed … so that the millers can wait.",
            "negation",
            CONFLICT,
        ),
        (
            "Ada Roth made it clear that Ben Dusek had lied to the friends of Ada Roth.",
            "Ben Dusek made it clear that Ada Roth had lied to the friends of Ben Dusek.",
            "order",
            Relation.DIFFERENT,
        ),
    ],
)
def test_a_guard_tells_apart_and_says_why(one: str, other: str, kind: str, relation: Relation) -> None:
    found = compared(one, other)
    assert found.relation is relation
    assert kind in {reason.kind for reason in found.reasons}
    assert same_score(found) < 0.3 < found.score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nearly 6,000 people fled.", "5,900 people fled."),
        ("More than 2,000 people fled the town.", "2,000 people fled the town."),
        ("It is illegal to fish here at night.", "It is not legal to fish here at night."),
        ("The miller sold the mill.", "The mill was sold by the miller."),
        ("Orin and Tarn signed the treaty.", "Tarn and Orin signed the treaty."),
        ("On Sunday the mill burned down.", "The mill burned down on Sunday."),
        ("Orin has more mills than Tarn.", "Tarn has fewer mills than Orin."),
        ("We can't pay for the mill.", "They could not pay for the mill."),
        ("The mill is dangreous in storms.", "The mill is dangerous in storms."),
        (
            "The old mill on the Orin, built by monks, has burned down and will not be rebuilt.",
            "The old mill on the Orin … has burned down",
        ),
        ("The firm dropped its plan for a mill.", "The company dropped its plans for a mill."),
        ("The miller did not answer the letter.", "The miller failed to answer the letter."),
        ("The mill was never at risk,", "The mill was never at risk, and those who say so should look at the river,"),
        ("The mill will run until May.", "and that the mill would run until May"),
        ("The mill will run until May.", "that the mill would run until May,"),
        ("Ada Roth met Ben Dusek in the mill.", "Ben Dusek met Ada Roth in the mill."),
        ("No miller was in danger at any time.", "At no time was any miller in danger."),
        ("We will never, never sell the mill.", "We will never sell the mill."),
        ("The drought has lasted a year and a half.", "The drought has lasted eighteen months."),
        ("One miller in eight is ill.", "12.5% of millers are ill."),
        ("The tunnel is five miles long.", "The tunnel is eight kilometres long."),
        ("Half a million loaves were sold.", "500,000 loaves were sold."),
        ("The court put the hearing off to May.", "The court postponed the hearing to May."),
        ("Millers are in favour of the tax.", "Millers support the tax."),
        ("Most bakers voted against the tax.", "Most bakers opposed the tax."),
        ("The European Mill Board left prices unchanged.", "The EMB left prices unchanged."),
        ("The e-mail went to every co-operative.", "The email went to every cooperative."),
        ("The new mill is bigger than the old one.", "The old mill is smaller than the new one."),
        ("Millers live longer than bakers.", "Bakers do not live as long as millers."),
        ("We cannot sell the mill.", "We cannt sell the mill."),
        ("Flour rose by 12 percent in the spring.", "Flour rose by 12 pecrent in the spring."),
        ("No, the mill was sold years ago.", "No the mill was sold years ago."),
        ("The bell can be heard far off, but it is not loud.", "The bell can be heard far off …"),
        ("The baker stopped making bread.", "The baker no longer makes bread."),
        ("It is untrue that the oven was broken.", "The oven was not broken."),
        ("We are not going to Orin. You will go and pay for the mill.", "… You will go and pay for the mill."),
        ("The trial was adjourned until Monday.", "The hearing has been postponed until Monday."),
    ],
)
def test_the_same_in_other_words_is_the_same(one: str, other: str) -> None:
    found = compared(one, other)
    assert found.relation is Relation.SAME, found


def test_reasons_name_the_left_wording_first() -> None:
    few, many = "1,000 bodies lie in the morgue.", "6,000 bodies lie in the morgue."
    assert compared(many, few).reasons[0].text == "6,000 here, 1,000 there"
    assert compared(few, many).reasons[0].text == "1,000 here, 6,000 there"


def test_reasons_are_told_in_words() -> None:
    assert compared("Prices rose in May.", "Prices fell in May.").reasons[0].text == "‘rose’ against ‘fell’"
    assert compared("The mill is safe.", "The mill is not safe.").reasons[0].text == "one says it is not (‘not’)"


def test_a_rounded_number_is_the_same_with_a_note() -> None:
    found = compared("Nearly 6,000 people fled.", "5,900 people fled.")
    assert [reason.text for reason in found.reasons] == ["about the same: Nearly 6,000, 5,900"]


def test_numbers_of_other_things_do_not_make_unlike_wordings_variants() -> None:
    found = compared("6,000 bodies were returned on Friday.", "1,000 people work at the new port.")
    assert found.relation is Relation.DIFFERENT


def test_one_topic_is_not_one_claim() -> None:
    assert compared("The mill will get a new roof.", "The mill employs forty people.").relation is Relation.DIFFERENT


def test_different_speakers_named_in_the_wording_are_told_apart() -> None:
    one, other = "Anna Kovac said the dam will hold.", "Ivo Brandt said the dam will hold."
    assert compared(one, other).relation is Relation.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "left", "right"),
    [
        ("Without the mill the town will starve.", "Without the mill the town will not starve.", "", "not"),
        ("The mill won’t close.", "The mill will close.", "won’t", ""),
        ("The mill was never sold, it burned.", "The mill was sold, it never burned.", "never sold", "never burned"),
        ("Up to 80 ships sank in the bay.", "80 ships sank in the bay.", "Up to 80", "80"),
        ("The fair opens on 1 September.", "The fair opens on 15 November.", "1 September", "15 November"),
        ("All millers are rich.", "Some millers are rich.", "All", "Some"),
        ("The mill will close.", "The mill Might close.", "", "Might"),
        (
            "The café in the old harbour was run by Zoë Peña… for years",
            "The café in the old harbour was run by Ivo Brandt… for years",
            "Zoë Peña",
            "Ivo Brandt",
        ),
        ("The organised millers won.", "The organised bakers won.", "millers", "bakers"),
        ("The grey miller sued the baker.", "The baker sued the grey miller.", "grey miller", "baker"),
    ],
)
def test_reasons_hold_the_printed_words_that_differ(one: str, other: str, left: str, right: str) -> None:
    (reason,) = compared(one, other).reasons
    assert (reason.left, reason.right) == (left, right)
    assert left in one
    assert right in other


def test_a_misprint_is_told_as_a_note() -> None:
    found = compared("We cannot sell the mill.", "We cannt sell the mill.")
    assert [reason.text for reason in found.reasons] == ["about the same: cannot, cannt"]


def test_where_an_ellipsis_stands_for_a_negation_it_ranks_above_a_denial() -> None:
    whole = "The miller of Orin did not sell the mill to the bakers."
    veiled = compared(whole, "The miller of Orin did … sell the mill to the bakers.")
    denied = compared(whole, "The miller of Orin did sell the mill to the bakers.")
    assert veiled.relation is denied.relation is CONFLICT
    assert same_score(denied) < same_score(veiled) < 0.5


def test_what_a_clause_of_the_content_reports_is_content() -> None:
    before = "The fire came hours before the council said that the mill was safe."
    after = "The fire came hours after the council said that the mill was safe."
    assert compared(before, after).relation is CONFLICT
