"""Words of English that tell who speaks: data, no code.

All entries are folded (lower case, no accents, no full stop) unless a comment says otherwise. First names with a
gender are in ``english_names``.
"""

from typing import Final

# -- pronouns ---------------------------------------------------------------------------------------------------------
MALE_PRONOUNS: Final = frozenset("he him his himself".split())
FEMALE_PRONOUNS: Final = frozenset("she her hers herself".split())
NEUTRAL_PRONOUNS: Final = frozenset("it its itself".split())
PLURAL_PRONOUNS: Final = frozenset("they them their theirs themselves".split())
FIRST_PERSON: Final = frozenset("i me my mine myself".split())
FIRST_PERSON_PLURAL: Final = frozenset("we us our ours ourselves".split())
RELATIVES: Final = frozenset("who which that whom whose".split())
OTHER_PRONOUNS: Final = frozenset(
    "you your yours yourself one someone somebody anyone everyone everybody nobody many some few several most all both "
    "others another each none this these those such what everything something nothing".split()
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

# -- what may stand before or inside a name --------------------------------------------------------------------------
MALE_HONORIFICS: Final = frozenset("mr sir lord king prince emperor sheikh senor monsieur herr father fr".split())
FEMALE_HONORIFICS: Final = frozenset(
    "mrs ms miss mx lady dame queen princess empress sister madame senora frau".split()
) - {"mx"}
NEUTRAL_HONORIFICS: Final = frozenset("dr prof rev reverend revd hon rt mx saint shri smt pandit imam rabbi".split())
HONORIFICS: Final = MALE_HONORIFICS | FEMALE_HONORIFICS | NEUTRAL_HONORIFICS
PARTICLES: Final = frozenset(
    "de da do dos das del della di du des la le van von der den ter ten zu zur bin bint ibn ben al el ul abu "
    "af av y e san".split()
)
"""Small words inside a person's name; they join two capitalised words and start no name by themselves."""
SUFFIXES: Final = frozenset("jr sr ii iii iv phd md obe mbe cbe qc kc mp msp mep".split())
ABBREVIATIONS: Final = tuple(
    "Mr Mrs Ms Mx Dr Prof Rev Revd Hon Fr St Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Pvt "
    "Det Insp Supt Amb Atty Asst Dir Pres Sec Cllr Messrs Jr Sr Inc Ltd Corp Co Bros Dept Univ Assn No vs Jan Feb Mar "
    "Apr Jun Jul Aug Sept Sep Oct Nov Dec Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss "
    "Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split()
)
"""As printed; the full stop after them ends no sentence."""
TITLES: Final = frozenset(
    "sen sens rep reps gov govs gen lt col maj capt captain major cmdr cpl corporal sgt sergeant adm admiral brig "
    "brigadier pvt private det insp supt amb atty asst dir pres sec cllr colonel lieutenant general commander marshal "
    "president vice vice-president minister premier chancellor secretary undersecretary senator representative "
    "congressman congresswoman congressmember assemblyman assemblywoman delegate governor mayor deputy councillor "
    "councilman councilwoman councilor alderman commissioner ambassador envoy consul judge justice magistrate sheriff "
    "marshal chief head director "
    "chairman chairwoman chairperson chair speaker leader whip treasurer comptroller auditor attorney lawyer "
    "solicitor barrister counsel prosecutor detective inspector superintendent constable officer professor doctor "
    "bishop archbishop cardinal pope ayatollah archdeacon canon pastor dean rector provost principal headteacher coach "
    "manager captain skipper spokesman spokeswoman spokesperson editor presenter host correspondent columnist reporter "
    "journalist author writer historian economist analyst strategist pollster adviser advisor aide researcher "
    "scientist engineer administrator coordinator organiser organizer activist campaigner candidate nominee "
    "lawmaker parliamentarian mp mps msp mep peer baroness baron earl duke duchess count countess viscount actor "
    "actress singer "
    "coauthor co-author co-founder cofounder founder owner chef farmer resident shopkeeper curator conductor "
    "ceo cfo coo cto executive vp svp evp md boss tycoon billionaire businessman businesswoman entrepreneur "
    "former ex ex-president acting interim emeritus retired outgoing incoming late senior junior first prime deputy "
    "foreign home interior defence defense finance health education justice shadow attorney-general republican "
    "democratic democrat conservative labour liberal independent co-chair co-chairman vice-chair vice-chairman "
    "president-elect governor-elect star striker midfielder defender goalkeeper owner negotiator mediator "
    "spokesmen witness defendant plaintiff victim suspect teacher nurse surgeon physicist chemist biologist "
    "epidemiologist climatologist astronomer geologist psychologist midwife paramedic firefighter councillors "
    "congressional presidential senatorial gubernatorial running mate lady press campaign communications policy "
    "national state city county federal regional local police fire".split()
)
"""Words that, capitalised or not, may stand between a determiner and a person's name and are no part of the name."""

MODIFIERS: Final = frozenset(
    "former ex acting interim outgoing incoming late retired senior junior first prime vice foreign home interior defence "
    "defense finance health education shadow congressional presidential senatorial gubernatorial press policy national state "
    "city county federal regional local police fire campaign communications running mate star republican democratic "
    "conservative labour liberal independent deputy emeritus".split()
)
"""Titles that only narrow another one: alone before capitals they make no person ("Former DNC")."""

# -- nouns of persons: what a description's head may be, with its gender where it has one ---------------------------------
MALE_NOUNS: Final = frozenset(
    "man boy father husband son brother uncle nephew grandfather grandson widower gentleman businessman congressman "
    "spokesman chairman salesman policeman fireman fisherman craftsman statesman king prince actor waiter landlord "
    "councilman assemblyman alderman ombudsman policeman priest monk dad grandad boyfriend fiance guy lad midshipman "
    "serviceman sportsman workman clergyman anchorman newsman duke baron earl count emperor".split()
)
FEMALE_NOUNS: Final = frozenset(
    "woman girl mother wife daughter sister aunt niece grandmother granddaughter widow businesswoman congresswoman "
    "spokeswoman chairwoman saleswoman policewoman stateswoman queen princess actress waitress landlady councilwoman "
    "assemblywoman nun mum mom gran girlfriend fiancee midwife servicewoman sportswoman anchorwoman duchess baroness "
    "countess empress hostess heiress lady ballerina".split()
)
PERSON_NOUNS: Final = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | frozenset(
        "person politician official leader president premier chancellor minister secretary undersecretary senator representative "
        "governor mayor deputy councillor councilor commissioner ambassador envoy diplomat consul judge justice magistrate sheriff "
        "chief head director chair chairperson speaker whip treasurer comptroller auditor attorney lawyer solicitor "
        "barrister counsel prosecutor detective inspector superintendent constable officer professor doctor dr physician "
        "bishop archbishop cardinal pope ayatollah pastor vicar dean rector provost principal headteacher coach manager "
        "captain skipper spokesperson editor presenter host moderator correspondent columnist reporter journalist author writer "
        "novelist poet playwright historian economist analyst strategist pollster adviser advisor aide researcher scientist engineer "
        "administrator coordinator organiser organizer activist campaigner candidate nominee contender frontrunner lawmaker "
        "legislator parliamentarian mp msp mep peer singer rapper musician composer conductor pianist violinist artist painter sculptor "
        "dancer director producer filmmaker comedian star player striker midfielder defender goalkeeper winger forward bowler batsman "
        "batter pitcher quarterback runner sprinter swimmer cyclist boxer golfer champion medallist medalist teammate "
        "owner founder co-founder cofounder chef baker farmer resident shopkeeper curator executive ceo cfo coo vp boss tycoon "
        "billionaire millionaire mogul entrepreneur banker investor trader developer landlord tenant general colonel major lieutenant "
        "sergeant corporal admiral commander brigadier soldier veteran marine pilot sailor driver passenger witness defendant plaintiff victim "
        "suspect teacher nurse surgeon psychiatrist psychologist physicist chemist biologist virologist epidemiologist climatologist "
        "astronomer geologist archaeologist ecologist botanist zoologist statistician mathematician sociologist philosopher linguist "
        "paramedic firefighter student pupil teenager child baby pensioner worker employee colleague friend neighbour "
        "neighbor relative cousin partner spouse parent grandparent sibling twin boyfriend customer client patient "
        "voter supporter critic opponent rival ally insider source whistleblower expert specialist scholar academic "
        "fellow consultant contractor negotiator mediator member chairperson counsellor therapist trustee "
        "caller questioner interviewer applicant claimant delegate superdelegate republican democrat conservative liberal "
        "socialist independent incumbent successor predecessor native immigrant refugee migrant prisoner inmate "
        "bassist guitarist drummer frontman vocalist attendee participant visitor tourist fan operative surrogate "
        "lobbyist fundraiser donor mastermind hacker programmer technician mechanic electrician plumber builder carpenter "
        "architect designer librarian translator interpreter guide keeper ranger warden guard bailiff clerk registrar "
        "coroner pathologist juror marshal agent policeman trainer jockey rider referee umpire chairman ex-wife ex-husband "
        "co-author coauthor biographer blogger tweeter commentator pundit anchor broadcaster publisher monarch royal "
        "youngster newcomer veteran old-timer mate sweeper grower brewer butcher skip vet postmaster harbourmaster "
        "ringleader promoter organist verger sexton steward stewardess archivist".split()
    )
)
GENERIC_NOUNS: Final = frozenset(
    "person man woman politician official leader lawmaker legislator candidate nominee contender star player expert "
    "scientist researcher academic author writer businessman businesswoman tycoon mogul billionaire veteran diplomat boss chief executive "
    "officer lawyer artist musician".split()
)
"""Nouns wide enough to stand for somebody who was introduced by a narrower one."""
WIDER: Final[dict[str, frozenset[str]]] = {
    "politician": frozenset(
        "president premier chancellor minister secretary senator representative rep sen governor gov mayor councillor councilor leader mp "
        "msp mep lawmaker legislator congressman congresswoman deputy chairman candidate nominee speaker whip democrat republican "
        "councilman councilwoman prime".split()
    ),
    "lawmaker": frozenset(
        "senator sen representative rep congressman congresswoman mp msp mep councillor deputy legislator delegate "
        "assemblyman assemblywoman parliamentarian".split()
    ),
    "legislator": frozenset("senator sen representative rep congressman congresswoman mp lawmaker delegate".split()),
    "official": frozenset(
        "minister secretary director commissioner chief administrator ambassador spokesman spokeswoman spokesperson head inspector "
        "superintendent undersecretary deputy adviser".split()
    ),
    "leader": frozenset("president premier chancellor minister prime chairman chairwoman head chief ayatollah".split()),
    "diplomat": frozenset("ambassador envoy consul minister secretary negotiator".split()),
    "congressman": frozenset("rep representative".split()),
    "congresswoman": frozenset("rep representative".split()),
    "representative": frozenset("rep congressman congresswoman".split()),
    "senator": frozenset("sen".split()),
    "governor": frozenset("gov".split()),
    "mp": frozenset("lawmaker parliamentarian".split()),
    "premier": frozenset("minister".split()),
    "general": frozenset("gen".split()),
    "officer": frozenset(
        "sergeant constable inspector superintendent chief captain colonel lieutenant sgt lt detective".split()
    ),
    "policeman": frozenset("sergeant constable inspector superintendent officer detective".split()),
    "scientist": frozenset(
        "professor physicist chemist biologist epidemiologist virologist climatologist astronomer geologist ecologist "
        "botanist zoologist researcher prof dr".split()
    ),
    "researcher": frozenset("professor scientist physicist biologist economist historian author fellow".split()),
    "academic": frozenset("professor lecturer historian economist fellow scholar".split()),
    "author": frozenset("writer novelist historian biographer coauthor co-author".split()),
    "writer": frozenset("author novelist poet columnist journalist".split()),
    "lawyer": frozenset("attorney solicitor barrister counsel prosecutor".split()),
    "attorney": frozenset("lawyer counsel prosecutor".split()),
    "boss": frozenset("manager chief ceo head executive director coach owner".split()),
    "chief": frozenset("head director ceo executive commissioner".split()),
    "executive": frozenset("ceo director chief president cfo".split()),
    "chair": frozenset("chairman chairwoman chairperson".split()),
    "chairman": frozenset("chair".split()),
    "chairwoman": frozenset("chair".split()),
    "head": frozenset("chief director leader".split()),
    "coach": frozenset("manager trainer".split()),
    "manager": frozenset("coach boss".split()),
    "player": frozenset(
        "striker midfielder defender goalkeeper winger forward captain bowler batsman quarterback pitcher skipper".split()
    ),
    "star": frozenset("singer actor actress player striker rapper".split()),
    "musician": frozenset("singer pianist violinist composer guitarist bassist drummer rapper conductor".split()),
    "artist": frozenset("painter sculptor singer musician".split()),
    "businessman": frozenset("tycoon mogul billionaire executive ceo entrepreneur developer owner founder".split()),
    "tycoon": frozenset("businessman mogul billionaire entrepreneur developer".split()),
    "mogul": frozenset("businessman tycoon billionaire entrepreneur developer".split()),
    "billionaire": frozenset("businessman tycoon mogul entrepreneur developer".split()),
    "businesswoman": frozenset("executive ceo entrepreneur owner founder".split()),
    "nominee": frozenset("candidate".split()),
    "candidate": frozenset("nominee contender hopeful".split()),
    "contender": frozenset("candidate nominee".split()),
    "spokesperson": frozenset("spokesman spokeswoman".split()),
    "spokesman": frozenset("spokesperson".split()),
    "spokeswoman": frozenset("spokesperson".split()),
    "doctor": frozenset("dr physician surgeon".split()),
    "captain": frozenset("skipper".split()),
    "skipper": frozenset("captain skip".split()),
    "skip": frozenset("skipper captain".split()),
    "adviser": frozenset("advisor aide strategist".split()),
    "advisor": frozenset("adviser aide strategist".split()),
    "aide": frozenset("adviser advisor strategist".split()),
    "commander": frozenset("general colonel admiral brigadier".split()),
    "journalist": frozenset("reporter correspondent columnist editor".split()),
    "negotiator": frozenset("envoy head".split()),
    "prosecutor": frozenset("attorney".split()),
}
"""For a description's head: the narrower or like nouns that may have introduced the person."""

GROUP_NOUNS: Final = frozenset(
    "people men women children officials residents experts voters critics supporters scientists researchers analysts "
    "economists lawyers prosecutors investigators detectives officers witnesses colleagues friends neighbours "
    "neighbors relatives parents families family students pupils teachers nurses doctors workers employees staff "
    "members lawmakers legislators senators mps councillors ministers leaders politicians diplomats aides advisers advisors allies opponents "
    "sources insiders campaigners activists protesters protestors demonstrators organisers organizers fans players "
    "historians scholars academics authors reporters journalists editors commentators pundits "
    "observers republicans democrats conservatives liberals respondents participants users customers "
    "passengers locals villagers citizens americans couple pair duo trio others some many most several both crowd "
    "biologists doctors clinicians managers directors trustees attorneys operatives surrogates strategists conservationists "
    "environmentalists farmers fishermen traders investors defence defense prosecution opposition audience public media "
    "press jurors judges veterans soldiers troops rebels militants fighters authors delegates donors pollsters".split()
)
INSTITUTION_NOUNS: Final = frozenset(
    "government ministry department administration agency bureau office authority commission committee council "
    "parliament congress senate house cabinet assembly legislature court tribunal jury inquest inquiry panel board police "
    "force army navy military troops service fund bank company firm corporation business group group's organisation organization "
    "association union federation league society club team side party campaign coalition alliance movement network "
    "channel station newspaper paper magazine journal website site outlet publisher broadcaster university college "
    "school hospital clinic museum gallery theatre theater church mosque charity foundation trust institute institution "
    "centre center lab laboratory think-tank tank airline airport railway operator manufacturer carmaker retailer "
    "supermarket brewery refinery utility regulator watchdog ombudsman secretariat embassy consulate palace kremlin pentagon "
    "delegation mission pact tribe state country nation city town municipality county region province district federation "
    "startup start-up developer insurer lender brokerage chain shop store restaurant hotel festival band orchestra "
    "nonprofit non-profit pac committee's caucus registry observatory academy faculty leadership prosecution "
    "council's ministry's treasury exchange chamber bureau brigade patrol coastguard watchdog press agency unit".split()
)
DOCUMENT_NOUNS: Final = frozenset(
    "report letter statement poll survey study memo memorandum article story book paper document documents email emails e-mail e-mails "
    "tweet tweets post posts message messages text texts filing lawsuit suit complaint indictment affidavit brief petition ruling verdict judgment "
    "judgement order decision opinion law act bill treaty agreement accord deal contract constitution resolution draft manifesto plan policy "
    "press-release release communique bulletin notice sign poster banner leaflet pamphlet website page ad advert advertisement "
    "video clip film documentary recording transcript tape audio song editorial column essay review analysis research "
    "data figures statistics numbers results findings evidence records record minutes diary note notes files file "
    "headline caption account reports polls studies papers surveys letters editorials models model estimates estimate forecast "
    "forecasts projections chart table budget audit assessment dossier inscription plaque label bible koran quran scripture "
    "invitation questionnaire statement testimony speech census slide piece excerpt script email's leaflet charter statute rules "
    "guidance guidelines regulation regulations blurb programme catalogue biography memoir autobiography journal".split()
)
ANONYMOUS_NOUNS: Final = frozenset("source sources insider insiders".split())
"""Whoever is called so stays unnamed, however definite the article before it."""
ANONYMOUS_PHRASES: Final = (
    "condition of anonymity",
    "not to be named",
    "not to be identified",
    "declined to be named",
    "declined to be identified",
    "who asked not",
    "familiar with",
    "close to the",
    "with knowledge of",
    "briefed on",
    "not authorised",
    "not authorized",
    "wished to remain",
    "anonymously",
)

# -- organisations -------------------------------------------------------------------------------------------------
ORGANISATION_WORDS: Final = INSTITUTION_NOUNS | frozenset(
    "times post herald tribune gazette guardian telegraph mail mirror sun star observer independent standard examiner "
    "chronicle courier echo globe wire news media press radio tv television bbc cnn nbc abc cbs fox msnbc npr politico reuters bloomberg "
    "inc llc ltd plc corp co gmbh ag sa partners holdings industries enterprises systems technologies solutions "
    "laboratories airlines airways motors energy oil gas steel bancorp capital ventures studios records pictures "
    "united fc rovers athletic wanderers albion nations forces guard watch services operations affairs commons lords "
    "ministers teachers workers drivers brotherhood project initiative program programme register review today week "
    "weekly daily foundation friends conference summit forum congress "
    "rights justice intelligence security defence defense treasury reserve exchange commissioners appeals "
    "sentinel ledger inquirer dispatch advocate argus citizen beast gallup ipsos yougov rasmussen".split()
) - frozenset("state country nation city town county region province district side shop house palace".split())
"""A capitalised run that ends in one of these is the name of a body, not of a person."""
ORGANISATION_ENDS_ANYWHERE: Final = frozenset(
    "university college ministry department commission committee council bureau agency authority association "
    "institute federation foundation union court board office bank centre center party society fund league "
    "church hospital museum school academy trust administration coalition campaign service "
    "organisation organization secretary-general group chamber embassy".split()
)
"""Heads that go on with "of", "for" or "on": "Department of Justice"."""
ORGANISATION_KINDS: Final[dict[str, frozenset[str]]] = {
    "agency": frozenset("agency office bureau administration service authority".split()),
    "newspaper": frozenset(
        "times post journal herald tribune gazette guardian telegraph mail mirror sun star news".split()
    ),
    "paper": frozenset(
        "times post journal herald tribune gazette guardian telegraph mail mirror sun star news".split()
    ),
    "magazine": frozenset("magazine weekly review week".split()),
    "union": frozenset("union association federation brotherhood".split()),
    "fund": frozenset("fund".split()),
    "group": frozenset("group coalition association league council alliance network foundation watch".split()),
    "organisation": frozenset("organisation organization association foundation institute".split()),
    "organization": frozenset("organisation organization association foundation institute".split()),
    "company": frozenset("company corp inc ltd plc energy holdings industries motors group airlines airways".split()),
    "firm": frozenset("company corp inc ltd plc partners holdings llp".split()),
    "airline": frozenset("airlines airways air".split()),
    "bureau": frozenset("bureau".split()),
    "campaign": frozenset("campaign".split()),
    "committee": frozenset("committee".split()),
    "court": frozenset("court".split()),
    "commission": frozenset("commission".split()),
    "council": frozenset("council".split()),
    "ministry": frozenset("ministry".split()),
    "network": frozenset("news network television tv channel".split()),
    "channel": frozenset("news network television tv channel".split()),
    "department": frozenset("department".split()),
    "bank": frozenset("bank bancorp".split()),
    "authority": frozenset("authority".split()),
    "trust": frozenset("trust".split()),
    "charity": frozenset("trust foundation".split()),
    "foundation": frozenset("foundation".split()),
    "institute": frozenset("institute".split()),
    "university": frozenset("university".split()),
    "club": frozenset("fc club united rovers athletic wanderers albion".split()),
    "party": frozenset("party".split()),
    "board": frozenset("board".split()),
    "federation": frozenset("federation".split()),
    "association": frozenset("association".split()),
    "institution": frozenset("institute university college museum bank".split()),
    "museum": frozenset("museum".split()),
    "hospital": frozenset("hospital infirmary".split()),
    "regulator": frozenset("authority commission agency".split()),
    "watchdog": frozenset("authority commission agency watch".split()),
    "broadcaster": frozenset("tv television radio bbc channel".split()),
    "service": frozenset("service".split()),
    "office": frozenset("office".split()),
    "school": frozenset("school academy".split()),
}
"""What a bare institution noun may stand for: words in the name of the body."""

# -- peoples and countries -----------------------------------------------------------------------------------------
DEMONYMS: Final[dict[str, str]] = {
    "afghan": "afghanistan", "albanian": "albania", "algerian": "algeria", "american": "america", "angolan": "angola",
    "argentine": "argentina", "argentinian": "argentina", "armenian": "armenia", "australian": "australia",
    "austrian": "austria", "azerbaijani": "azerbaijan", "bahraini": "bahrain", "bangladeshi": "bangladesh",
    "belarusian": "belarus", "belgian": "belgium", "bolivian": "bolivia", "bosnian": "bosnia", "brazilian": "brazil",
    "british": "britain", "bulgarian": "bulgaria", "burmese": "myanmar", "cambodian": "cambodia",
    "cameroonian": "cameroon", "canadian": "canada", "chilean": "chile", "chinese": "china", "colombian": "colombia",
    "congolese": "congo", "croatian": "croatia", "cuban": "cuba", "cypriot": "cyprus", "czech": "czechia",
    "danish": "denmark", "dutch": "netherlands", "ecuadorian": "ecuador", "egyptian": "egypt", "english": "england",
    "eritrean": "eritrea", "estonian": "estonia", "ethiopian": "ethiopia", "european": "europe", "filipino": "philippines",
    "finnish": "finland", "french": "france", "georgian": "georgia", "german": "germany", "ghanaian": "ghana",
    "greek": "greece", "guatemalan": "guatemala", "haitian": "haiti", "honduran": "honduras", "hungarian": "hungary",
    "icelandic": "iceland", "indian": "india", "indonesian": "indonesia", "iranian": "iran", "iraqi": "iraq",
    "irish": "ireland", "israeli": "israel", "italian": "italy", "ivorian": "ivory coast", "jamaican": "jamaica",
    "japanese": "japan", "jordanian": "jordan", "kazakh": "kazakhstan", "kenyan": "kenya", "korean": "korea",
    "kosovan": "kosovo", "kuwaiti": "kuwait", "kyrgyz": "kyrgyzstan", "laotian": "laos", "latvian": "latvia",
    "lebanese": "lebanon", "liberian": "liberia", "libyan": "libya", "lithuanian": "lithuania",
    "macedonian": "macedonia", "malawian": "malawi", "malaysian": "malaysia", "malian": "mali", "maltese": "malta",
    "mauritian": "mauritius", "mexican": "mexico", "moldovan": "moldova", "mongolian": "mongolia",
    "montenegrin": "montenegro", "moroccan": "morocco", "mozambican": "mozambique", "namibian": "namibia",
    "nepali": "nepal", "nicaraguan": "nicaragua", "nigerian": "nigeria", "nigerien": "niger", "norwegian": "norway",
    "omani": "oman", "pakistani": "pakistan", "palestinian": "palestine", "panamanian": "panama",
    "paraguayan": "paraguay", "peruvian": "peru", "polish": "poland", "portuguese": "portugal", "qatari": "qatar",
    "romanian": "romania", "russian": "russia", "rwandan": "rwanda", "saudi": "saudi arabia", "scottish": "scotland",
    "senegalese": "senegal", "serbian": "serbia", "singaporean": "singapore", "slovak": "slovakia",
    "slovenian": "slovenia", "somali": "somalia", "soviet": "soviet union", "spanish": "spain", "sudanese": "sudan",
    "swedish": "sweden", "swiss": "switzerland", "syrian": "syria", "taiwanese": "taiwan", "tajik": "tajikistan",
    "tanzanian": "tanzania", "thai": "thailand", "tunisian": "tunisia", "turkish": "turkey", "turkmen": "turkmenistan",
    "ugandan": "uganda", "ukrainian": "ukraine", "uruguayan": "uruguay", "uzbek": "uzbekistan",
    "venezuelan": "venezuela", "vietnamese": "vietnam", "welsh": "wales", "yemeni": "yemen", "zambian": "zambia",
    "zimbabwean": "zimbabwe", "australasian": "australasia", "african": "africa", "asian": "asia",
    "californian": "california", "texan": "texas", "londoner": "london",
}  # fmt: skip
COUNTRIES: Final = frozenset(DEMONYMS.values()) | {"united states", "united kingdom", "european union"} | frozenset(
    "us usa uk eu uae un u.s u.k u.s.a e.u u.n washington moscow beijing london paris berlin brussels kyiv kiev tehran tokyo "
    "pyongyang seoul jerusalem ankara delhi islamabad riyadh canberra ottawa westminster kremlin".split()
)
PARTIES: Final[dict[str, str]] = {
    "republicans": "republican", "gop": "republican", "democrat": "democratic", "democrats": "democratic",
    "conservatives": "conservative", "tory": "conservative", "tories": "conservative", "liberals": "liberal",
    "republican": "republican", "democratic": "democratic", "libertarian": "libertarian", "labour": "labour",
}  # fmt: skip
PLACES: Final = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec queensland victoria scotland
    wales england yorkshire cornwall kent essex sussex brooklyn manhattan chicago boston houston miami philadelphia
    detroit atlanta seattle dallas denver baltimore toronto montreal vancouver sydney melbourne brisbane auckland
    dublin belfast cardiff edinburgh glasgow manchester liverpool birmingham leeds bristol mumbai kolkata chennai
    bengaluru karachi lahore dhaka nairobi lagos abuja accra johannesburg pretoria cairo istanbul rome madrid
    barcelona lisbon athens vienna geneva zurich munich frankfurt hamburg amsterdam stockholm oslo copenhagen helsinki
    warsaw prague budapest bucharest sofia belgrade zagreb sarajevo tallinn riga vilnius minsk baghdad damascus beirut
    gaza doha dubai kabul hanoi bangkok manila jakarta singapore shanghai taipei europe africa asia
    antarctica america""".split()
) | frozenset({"new york", "new york city", "los angeles", "san francisco", "hong kong", "north carolina", "cape town", "new delhi"})
PLACE_ENDS: Final = frozenset("city county island islands street avenue road river valley bay beach airport lake mountain".split())
PARTY_WORDS: Final = frozenset(
    "republican republicans democrat democrats democratic gop labour conservative conservatives tory tories liberal liberals "
    "greens socialist socialists communist libertarian snp dup ukip plaid".split()
)

# -- words that open a sentence with a capital letter and are no names --------------------------------------------------
FUNCTION_WORDS: Final = (
    PRONOUNS
    | DETERMINERS
    | frozenset(
        "and but or nor if in on at by for from to of with as so yet then when while after before since until till because although "
        "though unless whereas once what which where why how is are was were be been being do does did has have had will "
        "would can could may might must shall should not no yes also still now just even only here there about above "
        "across against along amid among around behind below beneath beside besides between beyond despite down during "
        "except inside into like near off onto out outside over past per plus than through throughout "
        "toward towards under underneath unlike up upon via within without according asked however meanwhile moreover furthermore nevertheless "
        "nonetheless therefore thus hence instead otherwise perhaps maybe indeed later earlier recently today yesterday "
        "tomorrow tonight ago already again once twice always never often sometimes first second third last next finally "
        "eventually well very too much more less least almost nearly every each other another such same let get go see read "
        "watch look listen click photo image video picture editor editors updated update advertisement share subscribe sign "
        "full abstract related copyright image caption speaking talking writing responding whether neither either both "
        "additionally apparently clearly certainly definitely obviously of course example instance fact addition contrast "
        "hi hello thanks thank please sorry ok okay oh well hey wow good great bad new old big small young long short high "
        "nobody nothing anything everything something someone anybody everyone don't doesn't didn't isn't aren't wasn't "
        "weren't won't wouldn't can't couldn't shouldn't it's i'm i've i'll i'd he's she's they're we're you're that's there's "
        "let's what's who's we've we'll we'd you've you'll they've they'll he'd she'd rather quite said says say told "
        "added asked because till amid given based following including regarding concerning "
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
        "dozens hundreds thousands millions half".split()
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
NICKNAMES: Final[dict[str, str]] = {
    "bill": "william", "billy": "william", "will": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
    "robby": "robert", "jim": "james", "jimmy": "james", "jamie": "james", "mike": "michael", "mick": "michael",
    "dick": "richard", "rick": "richard", "rich": "richard", "ted": "edward", "ed": "edward", "eddie": "edward",
    "chuck": "charles", "charlie": "charles", "jack": "john", "johnny": "john", "joe": "joseph", "joey": "joseph",
    "tom": "thomas", "tommy": "thomas", "tony": "anthony", "steve": "stephen", "steven": "stephen", "dave": "david",
    "dan": "daniel", "danny": "daniel", "ben": "benjamin", "sam": "samuel", "andy": "andrew", "drew": "andrew",
    "greg": "gregory", "jeff": "jeffrey", "ken": "kenneth", "larry": "lawrence", "matt": "matthew", "nick": "nicholas",
    "pat": "patrick", "pete": "peter", "ron": "ronald", "ronnie": "ronald", "tim": "timothy", "walt": "walter",
    "alex": "alexander", "sasha": "alexander", "liz": "elizabeth", "beth": "elizabeth", "betsy": "elizabeth",
    "kate": "katherine", "katie": "katherine", "kathy": "katherine", "cathy": "catherine", "meg": "margaret",
    "peggy": "margaret", "maggie": "margaret", "sue": "susan", "debbie": "deborah", "barb": "barbara",
    "jen": "jennifer", "jenny": "jennifer", "chris": "christopher", "becky": "rebecca", "vicky": "victoria",
    "hank": "henry", "harry": "henry", "gerry": "gerald", "jerry": "gerald", "fred": "frederick", "gabe": "gabriel",
    "nate": "nathan", "zach": "zachary", "josh": "joshua", "don": "donald", "doug": "douglas", "ray": "raymond",
    "mandy": "amanda", "terry": "terence", "abby": "abigail", "val": "valerie", "vlad": "vladimir",
}  # fmt: skip
