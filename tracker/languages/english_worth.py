"""English words that say whether a sentence is worth checking: quantities, change, public matters, home. Data, no code.

All entries are folded (lower case, straight apostrophes). They were written from general knowledge and from the
training part of ``data/gold/assertions.jsonl``, never from its held-out part.
"""

from typing import Final

NUMBER_WORDS: Final = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions trillion dozen dozens half third thirds quarter quarters fifth tenth double twice triple
    """.split()
)

QUANTITIES: Final = frozenset(
    """
    percent per cent percentage points rate rates average total number numbers share amount figure figures
    cost costs cents dollars dollar euros euro pounds pound krona price prices budget deficit debt
    tonnes tons kilometres km miles metres feet hectares acres litres gallons degrees megawatts kilowatt
    people patients passengers jobs workers employees homes households pupils teachers nurses officers votes ballots
    cases deaths dead injured casualties customers residents members seats vehicles
    """.split()
)
"""What is counted and measured, and in what."""

TIMES: Final = frozenset(
    """
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter year years month months week weeks decade decades
    century since until ago annual annually daily weekly monthly yesterday
    """.split()
)

CHANGES: Final = frozenset(
    """
    rise rises rose risen raise raised fall falls fell fallen drop dropped drops grow grew grown growth increase
    increased increases decrease decreased cut cuts reduce reduced doubled tripled halved gain gained lose lost loss
    losses shrink shrank decline declined climbed jumped exceed exceeded higher lower highest lowest fewer fewest
    more less most least than record worst best largest biggest smallest first
    """.split()
)
"""Change and comparison."""

ACTS: Final = frozenset(
    """
    paid pay spent spend sold sell bought built build closed close opened signed approved rejected voted elected
    appointed dismissed fired suspended resigned charged arrested detained accused convicted sentenced fined sued
    warned told informed notified reported recorded found discovered measured tested inspected checked stored stopped
    banned ordered issued received awarded granted promised offered refused delayed cancelled withdrawn breached
    killed injured hurt died damaged destroyed stolen leaked caused hidden deleted destroyed treated vaccinated
    admitted denied promised borrowed borrow owed transferred moved installed removed repaired polluted contaminated
    """.split()
)
"""What bodies do and records show."""

BODIES: Final = frozenset(
    """
    government council councils ministry minister ministers parliament congress senate senator governor mayor
    president premier chancellor party parties opposition coalition court courts judge judges police officers
    prosecutors army navy force forces troops regulator inspectors inspectorate auditors authority agency commission
    committee board department office union unions hospital hospitals school schools university company companies
    bank banks firm firms plant factory airline operator utility crew committee campaign officials state states
    city county country nation province district public administration treasury inquiry investigators
    """.split()
)
"""Who acts in public."""

MATTERS: Final = frozenset(
    """
    tax taxes budget contract contracts money funds funding subsidy subsidies pension pensions wage wages strike
    law laws bill act rules limit ban permit licence treaty ceasefire agreement sanctions border war
    vote votes ballot ballots election elections poll referendum result results bribe bribes corruption fraud
    crime prison prisons prisoners jail victim victims evidence witness document documents memo record records
    emails data water air dust pollution emissions energy power fuel gas oil reservoir flood drought fire
    earthquake storm warning warnings danger risk risks safe safety damage cracks bridge road roads rail train
    trains trams ferry aircraft traffic ward patients medicine medicines vaccine vaccines disease virus infection
    treatment trial study studies survey species test tests drugs jobs unemployment factory housing rents rent
    homes farms food fishing refugees migrants visa weapons school pupils accident collision cause
    """.split()
)
"""What the public has an interest in."""

HOME: Final = frozenset(
    """
    mother father mum dad wife husband son daughter brother sister grandmother grandfather nan aunt uncle baby
    kids dog dogs cat cats duck parrot horse goat goats kitchen tea coffee cake biscuit soup bread piano violin
    guitar song sing singing laugh laughed laughing cry cried love loved dream moustache garden bed bath shower
    door window windows wedding birthday neighbour neighbor friend friends book poem desk coat shoes hat knee
    bench goal match coach referee team striker keeper championship
    """.split()
)
"""Home, hobby and sport."""

HEDGES: Final = frozenset(
    """
    perhaps maybe probably possibly might may could seems seem seemed apparently about around roughly nearly almost
    """.split()
)

ABSOLUTES: Final = frozenset(
    "no not never none nobody nothing only every all always any without neither nor cannot didn't hasn't wasn't".split()
)

OPEN_SUBJECTS: Final = frozenset("it it's this that that's these those he he's she she's they they're there".split())
"""Subjects that say little without the sentence before."""
