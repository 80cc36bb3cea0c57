"""English words that matching reads: what negates, hedges, counts, dates, and what means the same or the opposite.

Data, no code. Words are in American spelling (``SPELLINGS`` brings British forms there first) and, in the groups, in
their base form: the matcher reduces them to stems itself. Groups are strings: members are divided by spaces, groups by
line; in ``OPPOSITES`` the two sides are divided by ``|``. All lists were written for this project.
"""

FUNCTION_WORDS = frozenset(
    """a an the this that these those such same own of to in on at by for from with within into onto upon about over
    under between among through during before after since until till than as so and or but if then because while
    though although when where which who whom whose what why how whether i me my mine you your yours he him his she
    her hers it its we us our ours they them their theirs there here now myself himself herself itself ourselves
    themselves be am is are was were been being have has had having do does did doing will would shall should can
    could may might must also too very just only even still yet already ago earlier later once up down out off away
    back around again all any both each every either some more most less least much many few fewer not no nor never
    none per via not_only therefore thus however indeed quite rather like else oh yes please let s t d ll ve re m
    against above below without always sometimes often usually frequently occasionally mostly""".split()
)
"""Carry no content of their own; "more", "not" and the like speak through the guards."""

COMMON_WORDS = frozenset(
    """say tell think know want get go come take make give put see look use find need become seem mean keep leave begin
    people person man woman child thing way time year month week day today part place case fact number lot kind group
    good new great big long little first last next other several certain important right able old high large small
    really actually simply ever always often today yesterday tomorrow during including according work try call ask
    happen talk well believe feel start show set turn move run hold bring write stand long far""".split()
)
"""Frequent words: they count less when wordings are compared, because they are shared by chance."""

LIGHT_GLUE = frozenset("a an the be am is are was were been being have has had do does did that to by of".split())
"""Words that come and go with the passive, with tense and with reported speech."""

SPELLINGS = {
    "aeroplane": "airplane", "aluminium": "aluminum", "analyse": "analyze", "analysed": "analyzed",
    "armour": "armor", "behaviour": "behavior", "cancelled": "canceled", "cancelling": "canceling",
    "catalogue": "catalog", "centre": "center", "centres": "centers", "cheque": "check", "colour": "color",
    "colours": "colors", "counselling": "counseling", "defence": "defense", "dialogue": "dialog",
    "draught": "draft", "endeavour": "endeavor", "favour": "favor", "favours": "favors", "favoured": "favored",
    "favourite": "favorite", "fibre": "fiber", "flavour": "flavor", "fuelled": "fueled", "fulfil": "fulfill",
    "gaol": "jail", "grey": "gray", "harbour": "harbor", "harbours": "harbors", "honour": "honor",
    "honoured": "honored", "humour": "humor", "judgement": "judgment", "kerb": "curb", "kilometre": "kilometer",
    "kilometres": "kilometers", "labour": "labor", "labelled": "labeled", "licence": "license",
    "litre": "liter", "litres": "liters", "manoeuvre": "maneuver", "metre": "meter", "metres": "meters",
    "millimetre": "millimeter", "millimetres": "millimeters", "centimetre": "centimeter",
    "centimetres": "centimeters", "modelling": "modeling", "mould": "mold", "neighbour": "neighbor",
    "neighbours": "neighbors", "neighbouring": "neighboring", "offence": "offense", "paediatric": "pediatric",
    "plough": "plow", "practise": "practice", "pretence": "pretense", "programme": "program",
    "programmes": "programs", "pyjamas": "pajamas", "rigour": "rigor", "rumour": "rumor", "rumours": "rumors",
    "sceptical": "skeptical", "signalled": "signaled", "storey": "story", "sulphur": "sulfur",
    "theatre": "theater", "theatres": "theaters", "tonne": "ton", "tonnes": "tons", "travelled": "traveled",
    "travelling": "traveling", "traveller": "traveler", "travellers": "travelers", "tyre": "tire",
    "tyres": "tires", "vapour": "vapor", "vigour": "vigor", "whilst": "while", "amongst": "among",
    "towards": "toward", "learnt": "learned", "burnt": "burned", "dont": "don't", "doesnt": "doesn't",
    "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't", "cant": "can't", "wont": "won't", "havent": "haven't",
    "hasnt": "hasn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "arent": "aren't",
    "werent": "weren't",
}  # fmt: skip
"""British to American, and contractions that lost their apostrophe. ``-ise`` and ``-yse`` follow a rule."""

KEEPS_ISE = frozenset(
    """rise raise praise promise advise exercise surprise supervise revise devise disguise wise noise raised praised
    promised advised exercised surprised supervised revised devised disguised rising raising praising promising
    advising surprising precise concise otherwise premise enterprise franchise expertise paradise merchandise cruise
    bruise arise appraise comprise compromise compromised comprised arisen risen uprise demise televise televised
    improvise poise cruised bruised improvised excise incise""".split()
)

CONTRACTIONS = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not", "cannot": "can not",
    "let's": "let us", "i'm": "i am", "y'all": "you all", "gonna": "going to", "wanna": "want to", "o'clock": "oclock",
    "&": "and", "gov't": "government", "int'l": "international",
}  # fmt: skip
CONTRACTED_ENDINGS = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "'m": "am"}
TAKES_IS = frozenset("he she it that there what who here where how this everybody everyone somebody nobody".split())
"""After these words ``'s`` is a verb; after all others the owner."""

IRREGULAR = {
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "won": "win",
    "lost": "lose", "left": "leave", "knew": "know", "known": "know", "gave": "give", "given": "give", "took": "take",
    "taken": "take", "went": "go", "gone": "go", "goes": "go", "said": "say", "told": "tell", "paid": "pay",
    "sold": "sell", "bought": "buy", "built": "build", "met": "meet", "kept": "keep", "held": "hold", "found": "find",
    "spent": "spend", "made": "make", "came": "come", "became": "become", "saw": "see", "seen": "see", "began": "begin",
    "begun": "begin", "led": "lead", "wrote": "write", "written": "write", "spoke": "speak", "spoken": "speak",
    "broke": "break", "broken": "break", "drove": "drive", "driven": "drive", "fought": "fight", "thought": "think",
    "brought": "bring", "sent": "send", "shown": "show", "threw": "throw", "thrown": "throw", "chose": "choose",
    "chosen": "choose", "drew": "draw", "drawn": "draw", "flew": "fly", "flown": "fly", "hid": "hide",
    "hidden": "hide", "sank": "sink", "sunk": "sink", "shrank": "shrink", "shrunk": "shrink", "stole": "steal",
    "stolen": "steal", "struck": "strike", "taught": "teach", "caught": "catch", "sought": "seek", "wore": "wear",
    "worn": "wear", "withdrew": "withdraw", "withdrawn": "withdraw", "overtook": "overtake",
    "overtaken": "overtake", "overturned": "overturn", "stood": "stand", "understood": "understand", "felt": "feel",
    "dealt": "deal", "meant": "mean", "heard": "hear", "slept": "sleep", "swept": "sweep", "shot": "shoot",
    "bore": "bear", "born": "bear", "ate": "eat", "eaten": "eat", "died": "die", "dying": "die", "lying": "lie",
    "children": "child", "people": "person", "persons": "person", "men": "man", "women": "woman", "wives": "wife",
    "lives": "life", "leaves": "leave", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose",
    "wolves": "wolf", "halves": "half", "shelves": "shelf", "thieves": "thief", "data": "data", "media": "media",
    "crises": "crisis", "analyses": "analysis", "criteria": "criterion", "better": "better", "worse": "worse",
    "ceased": "cease", "does": "do", "did": "do", "done": "do", "was": "be", "were": "be", "is": "be", "are": "be",
    "been": "be", "am": "be", "being": "be", "has": "have", "had": "have", "having": "have", "would": "will",
    "could": "can", "might": "may", "should": "shall", "news": "news", "species": "species", "series": "series",
    "bred": "breed", "fed": "feed", "bled": "bleed", "sped": "speed", "laid": "lay", "lay": "lay",
    "hung": "hang", "sang": "sing", "sung": "sing", "rang": "ring", "ran": "run", "forgot": "forget",
    "forgotten": "forget", "got": "get", "gotten": "get", "beaten": "beat", "froze": "freeze", "frozen": "freeze",
    "wed": "wed", "bigger": "big", "biggest": "biggest", "rebuilt": "rebuild", "remade": "remake",
    "resold": "resell", "upheld": "uphold", "withheld": "withhold", "undertook": "undertake", "undertaken": "undertake",
    "mistook": "mistake", "overthrew": "overthrow", "overthrown": "overthrow", "underwent": "undergo",
    "foresaw": "foresee", "forbade": "forbid", "forbidden": "forbid", "repaid": "repay", "retold": "retell",
    "shone": "shine", "swam": "swim", "swore": "swear", "sworn": "swear", "torn": "tear", "tore": "tear",
    "woke": "wake", "wound": "wind", "spun": "spin", "stuck": "stick", "stung": "sting", "swung": "swing",
    "lit": "light", "slid": "slide", "fled": "flee", "dug": "dig", "clung": "cling", "crept": "creep",
    "leapt": "leap", "lent": "lend", "bent": "bend", "bound": "bind", "ground": "ground", "blown": "blow",
    "blew": "blow", "shaken": "shake", "shook": "shake", "ridden": "ride", "rode": "ride",
}  # fmt: skip

PHRASES = {
    "per cent": "percent", "percentage point": "points", "percentage points": "points", "not least": "", "no doubt": "",
    "anything but": "not", "something other than": "not", "far from": "not", "believe it or not": "",
    "can not wait": "eager", "could not be more": "very", "can not help but": "", "can not believe": "surprised",
    "not to be": "not be",
    "nothing but": "only", "nothing short of": "", "no matter": "whatever", "whether or not": "whether",
    "not to mention": "and", "no wonder": "", "if not": "or", "no less": "", "why not": "why", "as well as": "and",
    "in favor of": "for", "in support of": "for", "for and against": "for and against", "in opposition to": "against",
    "opposed to": "against",
    "no longer": "no longer", "any longer": "longer", "no one": "nobody", "due to": "because", "owing to": "because",
    "because of": "because", "thanks to": "because", "as a result of": "because", "in order to": "to",
    "so as to": "to", "in addition": "also", "prior to": "before", "ahead of": "before", "subsequent to": "after",
    "step down": "resign", "steps down": "resign", "stepped down": "resigned", "stepping down": "resigning",
    "stand down": "resign", "stood down": "resigned", "take over": "acquire", "took over": "acquired",
    "taken over": "acquired", "taking over": "acquiring", "carry out": "conduct", "carried out": "conducted",
    "carries out": "conducts", "carrying out": "conducting", "set up": "establish", "sets up": "establishes",
    "call off": "cancel", "called off": "canceled", "put off": "postpone", "pushed back": "postponed",
    "shut down": "close", "shuts down": "closes", "closed down": "closed", "close down": "close",
    "turn down": "reject", "turned down": "rejected", "give up": "abandon", "gave up": "abandoned",
    "point out": "say", "find out": "learn", "found out": "learned", "go up": "rise", "goes up": "rises",
    "went up": "rose", "gone up": "risen", "going up": "rising", "go down": "fall", "goes down": "falls",
    "went down": "fell", "gone down": "fallen", "going down": "falling", "in a row": "consecutive",
    "a number of": "several", "a lot of": "many", "lots of": "many", "plenty of": "many", "a few": "several",
    "a handful of": "few", "the majority of": "most", "a majority of": "most", "the rest of": "the remainder of",
    "for the first time": "first", "at the moment": "now", "at present": "now", "right now": "now",
    "blow up": "explode", "blew up": "exploded", "ended up": "ended", "used to": "formerly", "run out of": "exhaust",
    "ran out of": "exhausted", "taking part": "participating", "took part": "participated", "take part": "participate",
    "coal fired": "coal", "united states": "usa", "united kingdom": "uk", "great britain": "uk",
    "united nations": "un", "european union": "eu", "prime minister": "premier",
    "is not true": "is false", "not true": "false", "not false": "true",
    "lack of": "no", "absence of": "no", "vice versa": "", "of course": "",
    "at the age of": "aged", "made redundant": "dismissed", "make redundant": "dismiss", "laid off": "dismissed",
    "lay off": "dismiss", "lays off": "dismisses", "laying off": "dismissing", "threw out": "rejected",
    "throw out": "reject", "thrown out": "rejected", "throws out": "rejects",
    "car park": "parking", "parking lot": "parking",
    "pulled down": "demolished", "pull down": "demolish", "tore down": "demolished", "torn down": "demolished",
    "knocked down": "demolished", "knock down": "demolish", "set fire to": "burned", "broke down": "failed",
    "taken to hospital": "hospitalized", "passed away": "died", "pass away": "die", "cut back": "reduced",
    "brought in": "introduced", "bring in": "introduce", "phased out": "abolished", "phase out": "abolish",
    "did away with": "abolished", "do away with": "abolish", "got rid of": "abolished", "get rid of": "abolish",
    "ruled out": "excluded", "rule out": "exclude", "rules out": "excludes",
    "handed over": "gave", "hand over": "give", "sent back": "returned", "paid back": "repaid", "pay back": "repay",
    "looked into": "investigated", "look into": "investigate", "looking into": "investigating",
    "made a decision to": "decided to", "make a decision to": "decide to", "took the decision to": "decided to",
    "took a decision to": "decided to", "made an attempt to": "attempted to",
    "at no point": "never", "has yet to": "has not", "have yet to": "have not", "had yet to": "had not",
    "is yet to": "is not", "are yet to": "are not", "not yet": "not", "hardly any": "few", "barely any": "few",
    "scarcely any": "few", "very few": "few", "almost no": "few", "not one of": "none of", "a single": "one",
    "managed to": "", "manages to": "", "brought to a standstill": "paralyzed", "bailed out": "rescued",
    "bail out": "rescue", "bails out": "rescues", "voted for": "supported", "voted against": "opposed",
    "vote for": "support", "vote against": "oppose", "votes for": "supports", "votes against": "opposes",
    "voting for": "supporting", "voting against": "opposing", "voted in favor of": "supported",
    "vote in favor of": "support", "voting in favor of": "supporting", "is against": "opposes", "are against": "oppose",
    "was against": "opposed", "were against": "opposed", "is opposed to": "opposes", "are opposed to": "oppose",
    "was opposed to": "opposed", "were opposed to": "opposed", "is in favor of": "supports",
    "are in favor of": "support", "was in favor of": "supported", "were in favor of": "supported",
    "came out in support of": "supported", "came out in favor of": "supported", "came out against": "opposed",
    "spoke out against": "opposed", "spoke in favor of": "supported", "in the fall": "in the autumn",
    "last fall": "last autumn", "next fall": "next autumn", "this fall": "this autumn", "by fall": "by autumn",
    "out of order": "not working", "out of work": "unemployed", "out of service": "not working",
    "short of": "lacks", "is short of": "lacks", "are short of": "lack", "stripped of": "lost",
    "signed for": "joined", "signs for": "joins", "died out": "vanished", "die out": "vanish",
    "found guilty of": "convicted of", "found guilty": "convicted", "found innocent": "acquitted",
    "found not guilty": "acquitted", "set on fire": "burned", "set alight": "burned",
    "gave evidence": "testified", "give evidence": "testify", "gave birth to": "bore", "made up": "invented",
    "gave way": "collapsed", "caved in": "collapsed", "fell down": "collapsed",
    "chief executive officer": "ceo", "chief executive": "ceo", "gross domestic product": "gdp",
    "vice president": "vice president", "at a record low": "lowest ever", "at a record high": "highest ever",
    "put an end to": "ended", "brought an end to": "ended", "brought to an end": "ended", "came to an end": "ended",
    "cut down": "felled", "rolled out": "introduced", "roll out": "introduce", "drew up": "drafted",
    "turned out to be": "was", "went bankrupt": "collapsed", "filed for bankruptcy": "filed for bankruptcy",
    "went on strike": "struck", "walked out": "struck", "broke out": "started", "breaks out": "starts",
    "took place": "happened", "takes place": "happens", "take place": "happen", "taking place": "happening",
    "taken place": "happened", "made use of": "used", "took care of": "cared for", "got worse": "worsened",
    "getting worse": "worsening", "gets worse": "worsens", "get worse": "worsen", "got better": "improved",
    "getting better": "improving", "gets better": "improves", "get better": "improve", "spoke to": "talked to",
    "made a profit": "was profitable", "makes a profit": "is profitable", "made a loss": "was unprofitable",
    "makes a loss": "is unprofitable", "make a loss": "are unprofitable", "pulled out of": "withdrew from",
    "pull out of": "withdraw from", "pulling out of": "withdrawing from", "moved out of": "left",
    "backed down": "yielded", "cracked down on": "repressed", "held back": "withheld", "held up": "delayed",
    "took on": "hired", "taken on": "hired", "talked about": "discussed", "spoke about": "discussed",
    "opted for": "chose", "agreed on": "agreed", "asked for": "requested", "asks for": "requests",
    "called for": "demanded", "calls for": "demands", "calling for": "demanding", "looked at": "examined",
    "loss of life": "death", "behind bars": "imprisoned", "in custody": "detained", "under arrest": "arrested",
    "at fault": "guilty", "to blame": "guilty", "on board": "aboard", "more and more": "more",
    "fewer and fewer": "fewer", "less and less": "less", "over and over": "repeatedly", "time and again": "repeatedly",
    "hold talks on": "discuss", "held talks on": "discussed", "holds talks on": "discusses", "as well": "also",
    "holding talks on": "discussing", "meet to discuss": "discuss", "met to discuss": "discussed",
    "come to the conclusion": "conclude", "came to the conclusion": "concluded", "in need of": "needs",
    "put out": "extinguished", "puts out": "extinguishes", "gave permission to": "allowed to",
    "on occasion": "sometimes", "at times": "sometimes",
    "from time to time": "sometimes", "once in a while": "sometimes", "all the time": "always",
    "at all times": "always", "in most cases": "mostly", "in the meantime": "meanwhile", "by mistake": "accidentally",
    "by accident": "accidentally", "on purpose": "deliberately", "all of a sudden": "suddenly",
    "at no time": "never", "at any time": "", "at any point": "",
    "not once": "never", "under no circumstances": "never", "not a single": "no",
    "without any": "without", "in fact": "",
    "we believe": "", "i believe": "", "every once in a while": "sometimes", "at all": "", "most of all": "",
    "first of all": "",
    "think about": "consider", "think of": "consider", "and so on": "", "you know": "", "i mean": "", "i think": "",
    "we think": "", "by far": "", "so far": "",
}  # fmt: skip
"""Several words that are one thing; an empty value is said to say nothing. Tried longest first."""

SEPARABLE_VERBS = frozenset(
    """take took taken taking carry carried carries carrying set sets call calls called calling put puts putting pushed
    push pushes shut shuts shutting turn turns turned turning give gave given gives lay laid lays laying throw threw
    thrown throws pull pulls pulled pulling tore torn tear tears knock knocked knocks bring brought brings phase phased
    hand handed hands pay paid pays call""".split()
)
"""Verbs of the phrases above that an object may part from their particle ("put the hearing off")."""
PARTICLES = frozenset("up down off out over back in away".split())
AFTER_PARTICLE = frozenset(
    """to on in at until till for by after before from because when while and but as with without within over during
    last next this that yesterday today tomorrow again""".split()
)
HYPHENATED_PREFIXES = frozenset("co re pre non anti e multi semi sub inter over under mis un".split())
"""Written with or without a hyphen ("co-operate", "e-mail")."""

ATTRIBUTING = frozenset("say says said told tells tell".split())
"""Words of reporting after which the content follows directly."""
ATTRIBUTING_THAT = frozenset(
    """warned warns claimed claims added adds announced announces insisted insists explained explains argued argues
    noted notes stated states reported reports stressed stresses declared declares maintained maintains remarked
    remarks wrote writes tweeted tweets asserted asserts commented""".split()
)
"""Words of reporting that need "that", a comma, a colon or a quotation mark behind them."""
WARNING = frozenset("warned warns reminded reminds informed informs assured assures".split())
"""Of these an addressee may stand before "that"."""
NOT_IN_ATTRIBUTION = frozenset("before after when if because unless until once whereas that".split())
"""Before a word of reporting these show that it is reported in a clause of the content itself."""
COUNTRIES_BESIDE = frozenset(["usa", "uk"])
"""Of these one hears beside the names of many speakers ("U.S. Senator ...")."""
NOT_BEFORE_REPORTING = frozenset("to who which".split())
"""Right before a word of reporting these make it a part of the content ("people who say they were hurt")."""
INTERJECTIONS = frozenset("look well listen so but and now yes yeah no ok okay oh hey right".split())
"""At the start and before a comma these say nothing."""
NOT_CONTENT_START = frozenset("about so no yes nothing anything something goodbye of on in at to for sorry it".split())

NOUNS_TOO = frozenset("claims states reports notes remarks comment wrote".split())
"""Of these the form in -s is as often a noun: only "that" makes them report."""

NEGATORS = frozenset(
    "not never no none nobody nothing neither nor nowhere without hardly barely scarcely seldom rarely".split()
)
NEGATING_VERBS = frozenset("deny denies denied denying lack lacks lacked lacking".split())
NEGATING_BEFORE_TO = frozenset(
    """fail fails failed failing refuse refuses refused refusing decline declines declined declining unable neglect
    neglected omit omitted cease ceases ceased unwilling""".split()
)
"""These negate what follows when "to" comes next ("failed to meet")."""
NEGATING_BEFORE_ING = frozenset("stop stops stopped stopping cease ceases ceased avoid avoids avoided".split())
"""These negate before a form in -ing ("stopped lending")."""
ING_NOUNS = frozenset("evening morning king thing spring wing ring string being".split())
SAID_TO = frozenset("said reported rumored".split())
"""These hedge between a form of "be" and "to" ("is said to have fled")."""
BELIEVING = frozenset("suspect suspects fear fears think thinks believe believes reckon reckons assume assumes".split())
BEFORE_OWN_BELIEF = frozenset(["", "i", "we", "you", "to", "not", "and", "who", "if"])
"""Before a word of believing these leave the claim the speaker's own."""
BEFORE_SUPERLATIVE = frozenset("the a my your his her its our their this that is are was were".split())
SELDOM = frozenset("rarely seldom".split())
"""Negate, but stand beside "often" as another frequency."""
NEGATING_PREDICATES = frozenset("false untrue fake".split())
"""These negate behind a form of "be" ("is false")."""
NOT_ONLY = frozenset("only just merely simply".split())
"""With "but" to follow, "not" before these denies nothing."""
CLAUSE_WORDS = frozenset("but because although though while whereas unless if since and or which who whether".split())
"""A negator, a hedge or a quantifier does not reach past these."""

PHRASE_NEGATORS = frozenset(["without"])
"""These negate the phrase behind them and no more: "without the ferry | the island will be cut off"."""
BEGIN_PHRASES = frozenset(
    """the a an this these those he she it they we i you his her its their our my your there no all every each some
    many most nobody everybody nothing none""".split()
)
"""Begin a phrase or a clause of their own."""
BEGIN_CLAUSES = frozenset("i you he she it we they there this those nobody everybody nothing".split())
"""Behind a comma and a joining word these are the subject of a clause."""
JOINING = frozenset("and but or so".split())
"""Join a clause to what went before."""
RISKING = frozenset("risk risks risked risking".split())
"""These hedge before a form in -ing ("risks closing")."""
RECIPROCAL = frozenset(
    """meet marry divorce clash collide merge debate border negotiate cooperate compete correspond quarrel argue
    neighbor reunite""".split()
)
"""What one does to the other, the other does to the one: who is named first says nothing."""

HEDGES = frozenset(
    """suspect suspects fear fears plan plans planned planning aim aims aimed hope hopes hoped intend intends intended
    propose proposes proposed
    threaten threatens threatened seek seeks sought reckon reckons assume assumes assumed think thinks believe believes
    reported said rumored may might could possibly perhaps maybe allegedly alleged reportedly apparently likely
    probably presumably
    potentially supposedly conceivably consider considers considering considered suggest suggests suggested appears
    appear appeared seems seem seemed chance risk risks risked expected unlikely believed thought rumored suspected
    possibility probability plausibly possible probable""".split()
)
STRONG_HEDGES = frozenset(
    """suspect suspects fear fears think thinks believe believes reckon reckons assume assumes may might possibly
    perhaps maybe allegedly alleged reportedly apparently likely probably presumably potentially
    supposedly conceivably considering chance rumored suspected possibility probability unlikely seems
    appears""".split()
)
"""Hedges by themselves; the others only before "to", "that" or "of"."""

QUANTIFIERS = {
    "all": "all", "every": "all", "each": "all", "everyone": "all", "everybody": "all", "entire": "all",
    "some": "some", "several": "some", "certain": "some", "many": "many", "numerous": "many", "most": "most",
    "majority": "most", "few": "few", "minority": "few", "only": "only", "always": "always", "sometimes": "sometimes",
    "rarely": "seldom", "seldom": "seldom", "none": "none", "nobody": "none", "no": "none", "whole": "all",
    "often": "often", "usually": "often", "frequently": "often", "occasionally": "sometimes", "mostly": "often",
}  # fmt: skip
RELATORS = {
    "more": ("less", "fewer"), "less": ("more",), "fewer": ("more",), "most": ("least", "fewest"), "least": ("most",),
    "before": ("after",), "after": ("before",), "above": ("below",), "below": ("above",), "over": ("under",),
    "under": ("over",), "up": ("down",), "down": ("up",), "on": ("off",), "off": ("on",), "inside": ("outside",),
    "outside": ("inside",), "for": ("against",), "against": ("for",), "into": ("out",), "out": ("into",),
}  # fmt: skip
"""Small words with an opposite; they speak only where they stand before the same word."""
COMPARING = frozenset("more less fewer before after above below over under".split())

LIMITING = frozenset("only just merely solely sole exclusively alone nothing except".split())
BEFORE_SOLE = frozenset("not the an if my our his her their its".split())
"""Before "only" these make it "sole", or no limit."""
AFTER_MERE = frozenset("a an about around few one two when if after because in on at since by recently now".split())
"""Behind "only" these are a small number or a time."""
MORE_THAN_ONE = frozenset(["some", "many", "most", "all"])
SUPERLATIVES = frozenset("most best worst least fewest top leading".split())
AMONG = frozenset(["one", "among", "of"])
AMONG_MARKS = frozenset(["one", "among"])
ABLE = frozenset("can could able may might cannot capable".split())

FUTURE = frozenset("will shall going".split())
GOING = frozenset(["going"])
PAST = frozenset("has have had was were did".split())
NOT_PAST = frozenset("will shall would can could may might should must to going let".split())
ANY_BE = frozenset("am is are was were be been being".split())
BETWEEN_VERBS = frozenset("soon now finally eventually recently probably already".split())

NEARLY_ALL = frozenset("almost nearly virtually practically".split())

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12, "mar": 3,
}  # fmt: skip
AMBIGUOUS_MONTHS = frozenset(("may", "march", "mar", "sep", "dec", "jan"))
BEFORE_MONTH = frozenset("in since until by of from last next to on this late early mid before after during".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SEASONS = frozenset("spring summer autumn winter".split())
RELATIVE = {
    "last": "last", "previous": "last", "past": "last", "next": "next", "following": "next", "coming": "next",
    "this": "this", "current": "this",
}  # fmt: skip
PERIODS = frozenset(
    "day night week weekend month year decade century quarter season spring summer autumn winter".split()
)
RELATIVE_DAYS = {"tomorrow": "tomorrow", "yesterday": "yesterday"}
RELATIVE_AS_DAY = {"next day": "tomorrow", "last day": "yesterday", "this day": "today"}
"""What a reported clause makes of these days ("the next day" for "tomorrow")."""
RATES = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year",
    "annual": "year", "annually": "year",
}  # fmt: skip
BEFORE_RATE = frozenset("a an per every each".split())
PERIOD_UNITS = frozenset("minute hour day night week month year".split())
COUNTING = frozenset(
    """once twice thrice times two three four five six seven eight nine ten eleven twelve dozen hundred thousand million
    billion dozens hundreds thousands millions percent % $ £ €""".split()
)
"""One of these before "a week" makes it a rate."""
AFTER_POINT = frozenset("ago later earlier after before of old from when and".split())
"""Behind "a week" these make it a point or a length of time, no rate."""
BEFORE_PERIOD = frozenset("in for within over than under about nearly almost lasted lasts takes took take".split())
"""Before "a year" these make it a length of time."""
DAYPARTS = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "afternoons": "afternoon",
    "evening": "evening", "evenings": "evening", "sunrise": "sunrise", "dawn": "sunrise", "sunset": "sunset",
    "dusk": "sunset", "daytime": "day", "nighttime": "night",
}  # fmt: skip
TIMES_OF_DAY = {"noon": "12h", "midday": "12h", "midnight": "0h"}
PARTS = frozenset("early late mid".split())
PARTS_OF = {"start": "early", "beginning": "early", "middle": "mid", "end": "late", "close": "late"}
"""With "of" and a period or a month behind them: parts of it."""

BEFORE_YEAR = frozenset(
    "in since by until till from before after of during between and to through late early for".split()
)
RACES = frozenset("hurdles sprint freestyle race butterfly final relay backstroke breaststroke dash".split())
"""After "100 m": metres, not millions."""
NOT_FRACTION_AFTER = frozenset("first second third fourth last this next final each every the per that".split())
"""A quarter of the year, not of a thing."""
AFTER_FRACTION = frozenset("of more less fewer higher lower larger smaller bigger as than".split())
AFTER_ONCE = frozenset("a an per every in or and more about by for with on at after before again".split())
FRONTED = frozenset(
    """in on at by for from after before during since until when while because if as to with without among under over
    despite following according last next this every first""".split()
)
"""A stretch that begins with one of these may stand at the front or at the end of a sentence."""
LIST_WORDS = frozenset("and or with versus nor".split())
BE_FORMS = frozenset("was were is are been be being got".split())

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SCALE_MARKS = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12}
VAGUE_SCALES = {"dozens": 12.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "tens": 10.0}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fifteenth": 15, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
FRACTIONS = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fourth": 1 / 4,
    "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7,
    "eighth": 1 / 8, "eighths": 1 / 8, "ninth": 1 / 9, "tenth": 1 / 10, "tenths": 1 / 10, "halves": 1 / 2,
}  # fmt: skip
MULTIPLES = {
    "doubled": 2.0, "double": 2.0, "doubles": 2.0, "doubling": 2.0, "twice": 2.0, "twofold": 2.0, "tripled": 3.0,
    "triple": 3.0, "triples": 3.0, "tripling": 3.0, "trebled": 3.0, "treble": 3.0, "thrice": 3.0, "threefold": 3.0,
    "quadrupled": 4.0, "quadruple": 4.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0, "halved": 0.5,
    "halving": 0.5, "halve": 0.5,
}  # fmt: skip
CURRENCIES = {
    "$": "$", "£": "£", "€": "€", "¥": "¥", "dollar": "$", "dollars": "$", "usd": "$", "pound": "£", "pounds": "£",
    "gbp": "£", "euro": "€", "euros": "€", "eur": "€", "yen": "¥", "krone": "kr", "kroner": "kr", "kronor": "kr",
    "krona": "kr", "rupee": "₹", "rupees": "₹", "yuan": "yuan", "rand": "rand", "franc": "franc", "francs": "franc",
    "crown": "kr", "crowns": "kr", "zloty": "zloty", "zlotys": "zloty", "lira": "lira", "peso": "peso",
    "pesos": "peso",
}  # fmt: skip
PERCENT = frozenset(("%", "percent", "pct", "pc"))
UNITS = {
    "seconds": ("hours", 1 / 3600), "minute": ("hours", 1 / 60), "minutes": ("hours", 1 / 60), "hour": ("hours", 1.0),
    "hours": ("hours", 1.0),
    "day": ("hours", 24.0), "days": ("hours", 24.0), "week": ("hours", 168.0), "weeks": ("hours", 168.0),
    "fortnight": ("hours", 336.0), "fortnights": ("hours", 336.0), "month": ("months", 1.0),
    "months": ("months", 1.0), "year": ("months", 12.0), "years": ("months", 12.0), "decade": ("months", 120.0),
    "decades": ("months", 120.0), "century": ("months", 1200.0), "centuries": ("months", 1200.0),
    "mm": ("meters", 0.001), "millimeter": ("meters", 0.001), "millimeters": ("meters", 0.001), "cm": ("meters", 0.01),
    "centimeter": ("meters", 0.01), "centimeters": ("meters", 0.01), "m": ("meters", 1.0), "meter": ("meters", 1.0),
    "meters": ("meters", 1.0), "km": ("meters", 1000.0), "kilometer": ("meters", 1000.0),
    "kilometers": ("meters", 1000.0), "mile": ("meters", 1609.344), "miles": ("meters", 1609.344),
    "foot": ("meters", 0.3048), "feet": ("meters", 0.3048), "ft": ("meters", 0.3048), "inch": ("meters", 0.0254),
    "inches": ("meters", 0.0254), "yard": ("meters", 0.9144), "yards": ("meters", 0.9144),
    "g": ("grams", 1.0), "gram": ("grams", 1.0), "grams": ("grams", 1.0), "kg": ("grams", 1e3),
    "kilo": ("grams", 1e3), "kilos": ("grams", 1e3), "kilogram": ("grams", 1e3), "kilograms": ("grams", 1e3),
    "ton": ("grams", 1e6), "tons": ("grams", 1e6), "liter": ("liters", 1.0), "liters": ("liters", 1.0),
    "gallon": ("liters", 3.785), "gallons": ("liters", 3.785), "hectare": ("hectares", 1.0),
    "hectares": ("hectares", 1.0), "ha": ("hectares", 1.0), "acre": ("hectares", 0.404686),
    "acres": ("hectares", 0.404686), "degree": ("degrees", 1.0), "degrees": ("degrees", 1.0), "mph": ("kmh", 1.609344),
    "kph": ("kmh", 1.0), "kmh": ("kmh", 1.0), "kw": ("watts", 1e3), "kilowatt": ("watts", 1e3),
    "kilowatts": ("watts", 1e3), "mw": ("watts", 1e6), "megawatt": ("watts", 1e6), "megawatts": ("watts", 1e6),
    "gw": ("watts", 1e9), "gigawatt": ("watts", 1e9), "gigawatts": ("watts", 1e9),
    "points": ("points", 1.0),
}  # fmt: skip
"""Unit word to (common unit, factor). Months and hours stay apart: a month has no fixed number of days."""
CONVERTED = frozenset("mile miles foot feet ft inch inches acre acres gallon gallons mph yard yards".split())
"""Units that are brought to metric ones; a rounding is allowed then."""
GROUPS_OF = {"pair": 2.0, "couple": 2.0, "score": 20.0, "trio": 3.0}
PAIRS = frozenset(["both"])
WHOLE_PERIODS = frozenset("decade century fortnight".split())
"""After "a", these are a quantity: "a decade" is ten years."""

QUALIFIERS = {
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "circa": "about", "estimated": "about", "nearly": "nearly", "almost": "nearly", "close to": "nearly",
    "just under": "nearly", "just over": "over", "more than": "over", "over": "over", "above": "over",
    "at least": "over", "no fewer than": "over", "no less than": "over", "not less than": "over",
    "exceeding": "over", "in excess of": "over", "upwards of": "over", "a minimum of": "over", "well over": "over",
    "less than": "under", "fewer than": "under", "under": "under", "below": "under", "up to": "under",
    "at most": "under", "no more than": "under", "not more than": "under", "a maximum of": "under",
    "as many as": "under", "as much as": "under", "greater than": "over", "well under": "under",
}  # fmt: skip
"""Words before a number: about and nearly are roughly the number; over and under are bounds."""
