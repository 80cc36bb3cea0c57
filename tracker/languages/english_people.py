"""What English calls people: honorifics, titles, roles, groups, unnamed sources. Data, no code; all entries folded."""

from typing import Final

MALE_HONORIFICS: Final = frozenset("mr sir lord king prince emperor sheikh senor monsieur herr father fr".split())
FEMALE_HONORIFICS: Final = frozenset(
    "mrs ms miss mx lady dame queen princess empress sister madame madam senora frau".split()
) - {"mx"}
NEUTRAL_HONORIFICS: Final = frozenset(
    """
    dr prof rev reverend revd hon rt mx saint shri smt pandit imam rabbi engr cr comrade alhaji alhaja hajia
    barr oba datuk commodore honourable honorable
    """.split()
)
HONORIFICS: Final = MALE_HONORIFICS | FEMALE_HONORIFICS | NEUTRAL_HONORIFICS
PARTICLES: Final = frozenset(
    """
    de da do dos das del della di du des la le van von der den ter ten zu zur bin bint ibn ben al el ul abu af
    av y e san
    """.split()
)
"""Small words inside a person's name; they join two capitalised words and start no name by themselves."""
POST_NOMINALS: Final = frozenset("phd md obe mbe cbe qc kc mp msp mep".split())
"""Letters after a name that are no part of it."""
SUFFIXES: Final = frozenset("jr sr ii iii iv".split()) | POST_NOMINALS
TITLES: Final = frozenset(
    """
    sen sens rep reps gov govs gen lt col maj capt captain major cdr cmdr coun clerk cpl corporal sgt sergeant
    adm admiral
    brig brigadier pvt private det insp supt amb atty asst dir pres sec cllr colonel lieutenant general
    commander marshal president vice vice-president minister premier chancellor secretary undersecretary
    senator representative congressman congresswoman congressmember assemblyman assemblywoman delegate
    governor mayor deputy councillor councilman councilwoman councilor alderman commissioner ambassador envoy
    consul judge justice magistrate sheriff marshal chief head director chairman chairwoman chairperson chair
    speaker leader whip treasurer comptroller auditor attorney lawyer solicitor barrister counsel prosecutor
    detective inspector superintendent constable officer professor doctor bishop archbishop cardinal pope
    ayatollah archdeacon canon pastor dean rector provost principal headteacher coach manager captain skipper
    spokesman spokeswoman spokesperson editor presenter host correspondent columnist reporter journalist
    author writer historian economist analyst strategist pollster adviser advisor aide researcher scientist
    engineer administrator coordinator organiser organizer activist campaigner candidate nominee del lawmaker
    parliamentarian mp mps msp mep peer baroness baron earl duke duchess count countess viscount actor actress
    singer coauthor co-author co-founder cofounder founder owner chef farmer resident shopkeeper curator
    conductor ceo cfo coo cto executive vp svp evp md boss tycoon billionaire businessman businesswoman
    entrepreneur former ex ex-president acting interim emeritus retired outgoing incoming late senior junior
    first prime deputy foreign home interior defence defense finance health education justice shadow
    attorney-general republican democratic democrat conservative labour liberal independent co-chair
    co-chairman vice-chair vice-chairman president-elect governor-elect star striker midfielder defender
    goalkeeper owner negotiator mediator spokesmen witness defendant plaintiff victim suspect teacher nurse
    surgeon physicist chemist biologist epidemiologist climatologist astronomer geologist psychologist midwife
    paramedic firefighter councillors pm garda congressional presidential senatorial gubernatorial running
    mate lady press campaign communications policy national state city county federal regional local police
    fire
    """.split()
)
"""Words that, capitalised or not, may stand between a determiner and a person's name and are no part of the name."""
PORTFOLIOS: Final = frozenset(
    """
    transport health agriculture finance education trade energy environment defence defense justice housing
    culture labour labor tourism sport sports works fisheries immigration science technology climate women
    children youth planning affairs security water infrastructure industry commerce information interior home
    treasury opposition communications development governors state
    """.split()
)
"""What a minister is minister for; capitalised, it is glued to the name after it."""
MODIFIERS: Final = frozenset(
    """
    former ex acting interim outgoing incoming late retired senior junior first prime vice foreign home
    interior defence defense finance health education shadow congressional presidential senatorial
    gubernatorial press policy national state city county federal regional local police fire campaign
    communications running mate star republican democratic conservative labour liberal independent deputy
    emeritus
    """.split()
)
"""Titles that only narrow another one: alone before capitals they make no person ("Former DNC")."""
MALE_NOUNS: Final = frozenset(
    """
    man boy father husband son brother uncle nephew grandfather grandson widower gentleman businessman
    congressman spokesman chairman salesman policeman fireman fisherman craftsman statesman king prince actor
    waiter landlord councilman assemblyman alderman ombudsman policeman priest monk dad grandad boyfriend
    fiance guy lad midshipman serviceman sportsman workman clergyman anchorman newsman duke baron earl count
    emperor
    """.split()
)
FEMALE_NOUNS: Final = frozenset(
    """
    woman girl mother wife daughter sister aunt niece grandmother granddaughter widow businesswoman
    congresswoman spokeswoman chairwoman saleswoman policewoman stateswoman queen princess actress waitress
    landlady councilwoman assemblywoman nun mum mom gran girlfriend fiancee midwife servicewoman sportswoman
    anchorwoman duchess baroness countess empress hostess heiress lady ballerina
    """.split()
)
PERSON_NOUNS: Final = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | frozenset(
        """
        person politician official leader president premier chancellor minister secretary undersecretary
        senator representative governor mayor deputy councillor councilor commissioner ambassador envoy
        diplomat consul judge justice magistrate sheriff chief head director chair chairperson speaker whip
        treasurer comptroller auditor attorney lawyer solicitor barrister counsel prosecutor detective
        inspector superintendent constable officer professor doctor dr physician bishop archbishop cardinal
        pope ayatollah pastor vicar dean rector provost principal headteacher coach manager captain skipper
        spokesperson editor presenter host moderator correspondent columnist reporter journalist author writer
        novelist poet playwright historian economist analyst strategist pollster adviser advisor aide
        researcher scientist engineer administrator coordinator organiser organizer activist campaigner
        candidate nominee contender frontrunner lawmaker legislator parliamentarian mp msp mep peer singer
        rapper musician composer conductor pianist violinist artist painter sculptor dancer director producer
        filmmaker comedian star player striker midfielder defender goalkeeper winger forward bowler batsman
        batter pitcher quarterback runner sprinter swimmer cyclist boxer golfer champion medallist medalist
        teammate owner founder co-founder cofounder chef baker farmer resident shopkeeper curator executive
        ceo cfo coo vp boss tycoon billionaire millionaire mogul entrepreneur banker investor trader developer
        landlord tenant general colonel major lieutenant sergeant corporal admiral commander brigadier soldier
        veteran marine pilot sailor driver passenger witness defendant plaintiff victim suspect teacher nurse
        surgeon psychiatrist psychologist physicist chemist biologist virologist epidemiologist climatologist
        astronomer geologist archaeologist ecologist botanist zoologist statistician mathematician sociologist
        philosopher linguist paramedic firefighter student pupil teenager child baby pensioner worker employee
        colleague friend neighbour neighbor relative cousin partner spouse parent grandparent sibling twin
        boyfriend customer client patient voter supporter critic opponent rival ally insider source
        whistleblower expert specialist scholar academic fellow consultant contractor negotiator mediator
        member chairperson counsellor therapist trustee caller questioner interviewer applicant claimant
        delegate superdelegate republican democrat conservative liberal socialist independent incumbent
        successor predecessor native immigrant refugee migrant prisoner inmate bassist guitarist drummer
        frontman vocalist attendee participant visitor tourist fan operative surrogate lobbyist fundraiser
        donor mastermind hacker programmer technician mechanic electrician plumber builder carpenter architect
        designer librarian translator interpreter guide keeper ranger warden guard bailiff clerk registrar
        coroner pathologist juror marshal agent policeman trainer jockey rider referee umpire chairman ex-wife
        ex-husband co-author coauthor biographer blogger tweeter commentator pundit anchor broadcaster
        publisher monarch royal youngster newcomer veteran old-timer mate sweeper grower brewer butcher skip
        vet postmaster harbourmaster challenger grazier electrician cheesemaker clerk foreman convenor breeder
        co-investigator investigator caterer announcer commodore auditor actuary ecologist lecturer potter
        violinist organist pm counsellor supervisor father-in-law mother-in-law son-in-law daughter-in-law
        schoolteacher headmistress headmaster postman diver controller stepfather stepmother great-grandmother
        rower ringleader promoter organist verger sexton steward stewardess archivist hydrologist oceanographer
        seismologist volcanologist meteorologist cardiologist neurologist oncologist glaciologist entomologist
        ornithologist criminologist anthropologist geographer cartographer photographer economist soloist
        dermatologist immunologist paediatrician pediatrician gynaecologist toxicologist pharmacologist
        radiologist theologian musicologist choreographer cinematographer demographer obstetrician dietitian
        nutritionist physiotherapist midwife optometrist pharmacist dentist hairdresser plasterer welder
        fisher fisherman fisherwoman hydrographer surveyor conservationist naturalist statistician master
        exporter importer beekeeper forecaster haulier harbormaster shipbuilder undertaker widow widower
        """.split()
    )
)
WIDER: Final[dict[str, frozenset[str]]] = {
    "politician": frozenset(
        """
        president premier chancellor minister secretary senator representative rep sen governor gov mayor
        councillor councilor leader mp msp mep lawmaker legislator congressman congresswoman deputy chairman
        candidate nominee speaker whip democrat republican councilman councilwoman prime
        """.split()
    ),
    "lawmaker": frozenset(
        """
        senator sen representative rep congressman congresswoman mp msp mep councillor deputy legislator
        delegate assemblyman assemblywoman parliamentarian
        """.split()
    ),
    "legislator": frozenset("senator sen representative rep congressman congresswoman mp lawmaker delegate".split()),
    "official": frozenset(
        """
        minister secretary director commissioner chief administrator ambassador spokesman spokeswoman
        spokesperson head inspector superintendent undersecretary deputy adviser
        """.split()
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
        """
        professor physicist chemist biologist epidemiologist virologist climatologist astronomer geologist
        ecologist botanist zoologist researcher prof dr hydrologist oceanographer seismologist volcanologist
        meteorologist glaciologist
        """.split()
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
        "striker midfielder defender goalkeeper winger forward captain bowler batsman quarterback skipper".split()
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
    """
    people men women children officials residents experts voters critics supporters scientists researchers
    analysts economists lawyers prosecutors investigators detectives officers witnesses colleagues friends
    neighbours neighbors relatives parents families family students pupils teachers nurses doctors workers
    employees staff members lawmakers legislators senators mps councillors ministers leaders politicians
    diplomats aides advisers advisors allies opponents sources insiders campaigners activists protesters
    protestors demonstrators organisers organizers fans players historians scholars academics authors
    reporters journalists editors commentators pundits observers republicans democrats conservatives liberals
    respondents participants users customers passengers locals villagers citizens americans couple pair duo
    trio others some many most several both crowd biologists doctors clinicians managers directors trustees
    attorneys operatives surrogates strategists conservationists environmentalists farmers fishermen traders
    investors defence defense prosecution opposition audience public media press jurors judges veterans
    soldiers troops rebels militants fighters authors delegates donors pollsters islanders drivers shopkeepers
    hauliers skippers passengers
    """.split()
)
STRANGERS: Final = frozenset(
    """
    judge justice magistrate lawyer attorney solicitor barrister counsel prosecutor spokesman spokeswoman spokesperson
    official source resident witness president premier chancellor minister secretary governor senator mayor leader
    chairman chairwoman chair chairperson speaker king queen pope director head chief boss manager coach captain
    inspector officer wife husband mother father son daughter brother sister uncle aunt cousin friend colleague
    neighbour neighbor aide adviser advisor agent host presenter moderator interviewer questioner caller reporter
    journalist member voter customer passenger driver victim suspect defendant plaintiff claimant owner landlord
    nominee candidate congressman congresswoman republican democrat deputy partner clerk juror man woman
    """.split()
)
"""Unless somebody was introduced so, "the judge" is a new person; "the economist" may be whoever was just named."""
STAFF: Final = frozenset("executive ceo cfo coo chairman chairwoman spokesman spokeswoman spokesperson".split())
"""What a body has: "the chief executive of Velmora". People with a spokesman are known by their first names."""
VAGUE_GROUPS: Final = frozenset("people others other some many most several both few all those we they us".split())
"""Groups whose noun does not tell a reader who: they have no name."""
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
