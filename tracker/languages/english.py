"""English as the reader of speakers needs it: pronouns, function words, the calendar. Data, no code.

All entries are folded (lower case, no accents, no full stop) unless a comment says otherwise. People and their
offices are in ``english_people``, bodies and places in ``english_bodies``, first names in ``english_male_names`` and
``english_female_names``, verbs in ``english_verbs``.
"""

from typing import Final

MALE_PRONOUNS: Final = frozenset("he him his himself".split())
FEMALE_PRONOUNS: Final = frozenset("she her hers herself".split())
NEUTRAL_PRONOUNS: Final = frozenset("it its itself".split())
PLURAL_PRONOUNS: Final = frozenset("they them their theirs themselves".split())
FIRST_PERSON: Final = frozenset("i me my mine myself".split())
FIRST_PERSON_PLURAL: Final = frozenset("we us our ours ourselves".split())
RELATIVES: Final = frozenset("who which that whom whose".split())
OTHER_PRONOUNS: Final = frozenset(
    """
    you your yours yourself one someone somebody anyone everyone everybody nobody many some few several most
    all both others another each none this these those such what everything something nothing
    """.split()
)
PRONOUNS: Final = (
    MALE_PRONOUNS
    | FEMALE_PRONOUNS
    | NEUTRAL_PRONOUNS
    | PLURAL_PRONOUNS
    | FIRST_PERSON
    | FIRST_PERSON_PLURAL
    | RELATIVES
    | OTHER_PRONOUNS
)
POSSESSIVES: Final = frozenset("his her its their my our your whose".split())
DEFINITE: Final = frozenset("the this that these those".split())
INDEFINITE: Final = frozenset(
    "a an another one some any several many most few two three four five six no other".split()
)
DETERMINERS: Final = DEFINITE | INDEFINITE | POSSESSIVES | frozenset("each every both all either neither".split())
TELLTALES: Final = frozenset(
    """
    the and that with from this these those which who what when how there than because while before after through into
    about his their its our your they she it you have been were would could should not said says told
    """.split()
)
"""Small words that no other language of news has: by them a text is told to be English (``extract.language``)."""
ABBREVIATIONS: Final = tuple(
    """
    Mr Mrs Ms Mx Dr Prof Rev Revd Hon Fr St Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm
    Brig Pvt Det Insp Supt Amb Atty Asst Dir Pres Sec Cllr Messrs Jr Sr Inc Ltd Corp Co Bros Dept Univ Assn No
    vs Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
    Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
    """.split()
)
"""As printed; the full stop after them ends no sentence."""
FUNCTION_WORDS: Final = (
    PRONOUNS
    | DETERMINERS
    | frozenset(
        """
        and but or nor if in on at by for from to of with as so yet then when while after before since until
        till because although though unless whereas once what which where why how is are was were be been
        being do does did has have had will would can could may might must shall should not no yes also still
        now just even only here there about above across against along amid among around behind below beneath
        beside besides between beyond despite down during except inside into like near off onto out outside
        over past per plus than through throughout toward towards under underneath unlike up upon via within
        without according asked however meanwhile moreover furthermore nevertheless nonetheless therefore thus
        hence instead otherwise perhaps maybe indeed later earlier recently today yesterday tomorrow tonight
        ago already again once twice always never often sometimes first second third last next finally
        eventually well very too much more less least almost nearly every each other another such same let get
        go see read watch look listen click photo image video picture editor editors updated update
        advertisement share subscribe sign full abstract related copyright image caption speaking talking
        writing responding whether neither either both additionally apparently clearly certainly definitely
        obviously of course example instance fact addition contrast hi hello thanks thank please sorry ok okay
        oh well hey wow good great bad new old big small young long short high nobody nothing anything
        everything something someone anybody everyone don't doesn't didn't isn't aren't wasn't weren't won't
        wouldn't can't couldn't shouldn't it's i'm i've i'll i'd he's she's they're we're you're that's
        there's let's what's who's we've we'll we'd you've you'll they've they'll he'd she'd rather quite said
        says say told added asked because till amid given based following including regarding concerning one
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
        dozens hundreds thousands millions half
        """.split()
    )
)
MONTHS: Final[dict[str, int]] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS: Final[dict[str, int]] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
"""Monday is 0, as in ``datetime.date.weekday``."""
CALENDAR: Final = frozenset(MONTHS) | frozenset(WEEKDAYS) - {"sun", "sat", "mon", "mar", "jan", "wed"}

EVENTS = (
    "meeting", "talks", "negotiations", "hearing", "vote", "session", "conference", "press conference", "debate",
    "trial", "summit", "ceremony", "match", "game", "final", "race", "inquest", "election", "inspection", "briefing",
    "visit",
)  # fmt: skip
"""What happens once and is spoken at or after: "after the talks"."""

OCCASIONS: Final = (
    *EVENTS, "interview", "speech", "address", "lecture", "sermon", "rally", "forum", "inquiry", "dinner", "panel",
    "call", "news conference", "question time",
)  # fmt: skip
"""Where one speaks: "at Monday's meeting", "in a 2019 interview"."""
MADE_PUBLIC: Final = (
    "published", "released", "issued", "broadcast", "aired", "posted", "dated", "made", "given", "circulated",
    "delivered", "interviewed", "recorded", "sent", "filed", "written", "printed", "signed", "presented", "conducted",
    "carried",
)  # fmt: skip
"""What is done with words: in "the man arrested on Monday said" the day is not that of the words."""
HOLIDAYS: Final[dict[str, tuple[int, int]]] = {
    "new year's day": (1, 1), "valentine's day": (2, 14), "may day": (5, 1), "halloween": (10, 31),
    "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
"""Month and day of the feasts that are printed instead of their date."""
