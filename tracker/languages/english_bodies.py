"""What English calls bodies, documents, peoples and places. Data, no code; all entries folded."""

from typing import Final

INSTITUTION_NOUNS: Final = frozenset(
    """
    government ministry department administration agency bureau office authority commission committee council
    parliament congress senate house cabinet consortium assembly legislature court tribunal jury inquest inquiry panel
    board police force army navy military troops service fund bank company firm corporation business group
    group's organisation organization association union federation league society club team side party
    campaign coalition alliance movement network channel station newspaper paper magazine journal website site
    outlet publisher broadcaster university college school polytechnic hospital clinic museum gallery theatre theater
    church mosque charity foundation trust institute institution centre center lab laboratory think-tank tank
    airline airport railway operator manufacturer carmaker retailer supermarket brewery refinery utility
    regulator watchdog ombudsman secretariat embassy consulate palace kremlin pentagon delegation mission pact
    tribe state country nation city town municipality county region province district federation startup
    start-up developer insurer lender brokerage chain shop store restaurant hotel festival band orchestra
    nonprofit non-profit pac committee's caucus registry observatory academy faculty leadership prosecution
    council's ministry's treasury exchange chamber bureau brigade patrol coastguard watchdog press agency unit
    """.split()
)
DOCUMENT_NOUNS: Final = frozenset(
    """
    report letter statement poll survey study memo memorandum article story book paper document documents
    email emails e-mail e-mails tweet tweets post posts message messages text texts filing lawsuit suit
    complaint indictment affidavit brief petition ruling verdict judgment judgement order decision opinion law
    act bill treaty agreement accord deal contract constitution resolution draft manifesto plan policy
    press-release release communique bulletin notice sign poster banner leaflet pamphlet website page ad
    advert advertisement video clip film documentary recording transcript tape audio song editorial column
    essay review analysis research data figures statistics numbers results findings evidence records record
    minutes diary note notes files file headline caption account reports polls studies papers surveys letters
    editorials models model estimates estimate forecast document memoranda trial paper communique dashboard
    schedule outlook forecasts projections chart table budget audit assessment dossier inscription plaque
    label bible koran quran scripture invitation questionnaire statement testimony speech census slide piece
    excerpt script email's leaflet charter statute rules guidance guidelines regulation regulations blurb
    programme catalogue biography memoir autobiography journal
    """.split()
)
REPORTS: Final = frozenset("report survey study review audit paper analysis assessment document".split())
"""What an article calls one and the same document."""
PERSONAL_DOCUMENTS: Final = frozenset(
    """
    letter statement email e-mail tweet post message text texts tweets posts messages emails letters testimony speech
    note diary blog essay column editorial article caption
    """.split()
)
"""What one person writes or posts: "a post by Ann Lee" is Ann Lee speaking."""
ORGANISATION_WORDS: Final = INSTITUTION_NOUNS | frozenset(
    """
    times post herald tribune gazette guardian telegraph mail mirror sun star observer independent standard
    examiner chronicle courier echo globe wire news media press radio tv television bbc cnn nbc abc cbs fox
    msnbc npr politico reuters bloomberg inc llc ltd plc corp co gmbh ag sa partners holdings industries
    enterprises systems technologies solutions laboratories airlines airways motors energy oil gas steel
    bancorp capital ventures studios records pictures united fc rovers athletic wanderers albion nations
    forces guard watch services operations affairs commons lords ministers teachers workers drivers
    brotherhood project initiative program programme register review today week weekly daily foundation
    friends conference summit forum congress rights justice intelligence security defence defense treasury
    reserve exchange commissioners appeals air ferries rail railways foods homes estates terminals shipping
    lines brewing stores supermarkets trains buses telecom mobile software labs semiconductor semiconductors
    pharma logistics mutual insurance construction developments graphics towers robotics therapeutics
    biosciences minerals mining cells cement textiles sentinel ledger inquirer dispatch advocate argus citizen
    beast gallup ipsos yougov rasmussen water power electricity line audit survey study assessment census
    prospectus report
    """.split()
) - frozenset("state country nation city town county region province district side shop house palace".split())
"""A capitalised run that ends in one of these is the name of a body, not of a person."""
DOCUMENT_ENDS: Final = frozenset("audit survey study report assessment census prospectus".split())
"""A capitalised run that ends in one of these is the title of a document: "Regional Water Audit"."""
ORGANISATION_ENDS_ANYWHERE: Final = frozenset(
    """
    university college ministry department commission committee council bureau agency authority association
    institute federation foundation union court board office bank centre center party society fund league
    church hospital museum school academy trust administration coalition campaign service organisation
    organization secretary-general group chamber embassy
    """.split()
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
DEMONYMS: Final[dict[str, str]] = {
    "afghan": "afghanistan", "albanian": "albania", "algerian": "algeria", "american": "america", "angolan": "angola",
    "argentine": "argentina", "argentinian": "argentina", "armenian": "armenia", "australian": "australia",
    "austrian": "austria", "azerbaijani": "azerbaijan", "bahraini": "bahrain", "bangladeshi": "bangladesh",
    "belarusian": "belarus", "belgian": "belgium", "bolivian": "bolivia", "bosnian": "bosnia", "brazilian": "brazil",
    "british": "britain", "bulgarian": "bulgaria", "burmese": "myanmar", "cambodian": "cambodia",
    "cameroonian": "cameroon", "canadian": "canada", "chilean": "chile", "chinese": "china", "colombian": "colombia",
    "congolese": "congo", "croatian": "croatia", "cuban": "cuba", "cypriot": "cyprus", "czech": "czechia",
    "danish": "denmark", "dutch": "netherlands", "ecuadorian": "ecuador", "egyptian": "egypt", "english": "england",
    "eritrean": "eritrea", "estonian": "estonia", "ethiopian": "ethiopia", "european": "europe",
    "filipino": "philippines",
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
COUNTRIES: Final = (
    frozenset(DEMONYMS.values())
    | {"united states", "united kingdom", "european union"}
    | frozenset(
        """
        us usa uk eu uae un u.s u.k u.s.a e.u u.n washington moscow beijing london paris berlin brussels kyiv
        kiev tehran tokyo pyongyang seoul jerusalem ankara delhi islamabad riyadh canberra ottawa westminster
        kremlin
        """.split()
    )
)
PARTIES: Final[dict[str, str]] = {
    "republicans": "republican", "gop": "republican", "democrat": "democratic", "democrats": "democratic",
    "conservatives": "conservative", "tory": "conservative", "tories": "conservative", "liberals": "liberal",
    "republican": "republican", "democratic": "democratic", "libertarian": "libertarian", "labour": "labour",
}  # fmt: skip
PLACES: Final = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas     kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec queensland victoria scotland
    wales england yorkshire cornwall kent essex sussex brooklyn manhattan chicago boston houston miami philadelphia
    detroit atlanta seattle dallas denver baltimore toronto montreal vancouver sydney melbourne brisbane auckland
    dublin belfast cardiff edinburgh glasgow manchester liverpool birmingham leeds bristol mumbai kolkata chennai
    bengaluru karachi lahore dhaka nairobi lagos abuja accra johannesburg pretoria cairo istanbul rome madrid
    barcelona lisbon athens vienna geneva zurich munich frankfurt hamburg amsterdam stockholm oslo copenhagen helsinki
    warsaw prague budapest bucharest sofia belgrade zagreb sarajevo tallinn riga vilnius minsk baghdad damascus beirut
    gaza doha dubai kabul hanoi bangkok manila jakarta singapore shanghai taipei europe africa asia
    antarctica america""".split()
) | frozenset(
    {
        "new york",
        "new york city",
        "los angeles",
        "san francisco",
        "hong kong",
        "north carolina",
        "cape town",
        "new delhi",
    }
)
PLACE_ENDS: Final = frozenset(
    "city county island islands street avenue road river valley bay beach airport lake mountain".split()
)
PARTY_WORDS: Final = frozenset(
    """
    republican republicans democrat democrats democratic gop labour conservative conservatives tory tories
    liberal liberals greens socialist socialists communist libertarian snp dup ukip plaid
    """.split()
)
