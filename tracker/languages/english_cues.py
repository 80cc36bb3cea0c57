"""Words that report: where neither one of them nor a quotation mark stands, nobody is quoted. Data, no code.

Wide on purpose: the gate that uses them (``tracker.extract.gate``) only has to be sure about text that holds nothing.
"""

from typing import Final

REPORTING_VERBS: Final = frozenset(
    """
    accept accuse acknowledge add address admit advise advocate affirm agree allege allow amplify announce answer
    apologise apologize appeal applaud argue ask assert assess assume assure attack attribute avow aver
    back bash beg believe bemoan blame blast boast brag call caution celebrate challenge charge cite claim clarify
    comment commend compare complain concede conclude concur condemn confess confide confirm congratulate consider
    contend contest continue contradict convey convince correct counsel counter credit criticise criticize cry
    dare declare decline decry deem defend demand denounce deny deplore describe detail determine dictate disagree
    disclose discount discuss dismiss dispute disclaim dub echo elaborate emphasise emphasize encourage endorse
    enquire estimate exclaim exhort expect explain express fear feel find fire forecast foresee frame fume
    grumble guess guarantee hail highlight hint hope identify imply indicate inform inquire insist instruct
    interject interrupt intimate invite invoke joke judge justify label lament lash laud lecture liken list
    maintain marvel mention moan mock mumble murmur muse mutter name narrate note object observe offer opine
    oppose order outline paint paraphrase phrase plead pledge point portray post praise preach predict press
    pretend proclaim profess promise prompt pronounce propose protest provide publish push put question quip
    quote rail rant rate read reaffirm reason reassure rebuke rebut recall recite reckon recommend recount refer
    refute regard reiterate reject rejoice relate relay remark remind reply report repeat request require respond
    restate retort reveal rhapsodise ridicule roar rule say scoff scold scream see shout show shrug signal sing
    slam snap sneer speak speculate spell state stress suggest summarise summarize suppose surmise suspect swear
    sympathise sympathize talk taunt teach tell tease term testify thank theorise theorize think thunder tout
    transmit trumpet tweet underline underscore understand urge uphold utter venture verify vent voice volunteer
    vouch vow wail warn weigh welcome whisper wish wonder worry write yell
    """.split()
)
"""Base forms."""

REPORTING_FORMS: Final = frozenset(
    """
    said told thought felt found wrote written spoke spoken sang sung swore sworn saw seen shown understood taught
    taken knew known held put made gave meant heard pled foresaw foreseen forecast read began went goes going gone
    according reportedly allegedly per via quoth
    """.split()
)
"""Forms that no rule makes, and what reports without being a verb."""

SPEAKING_VERBS: Final = frozenset(
    """
    accuse acknowledge admit advise agree allege announce answer argue ask assert assure brag caution cite claim
    complain concede conclude confess confirm contend cry declare demand deny describe disclose dispute estimate
    exclaim explain inform inquire insist joke lament maintain mutter note notify object plead pledge predict
    proclaim promise quip quote recall recommend remark remind reply report request respond reveal say scream shout
    shrug state suggest swear tell testify threaten tweet urge vow warn whisper wonder write yell
    """.split()
)
"""The core of them: what people do with words, seldom anything else. Base forms."""

SPEAKING_FORMS: Final = frozenset("said told wrote written swore sworn asked according reportedly allegedly".split())

REPORTING_NOUNS: Final = frozenset(
    """
    accusation account admission advice affidavit agreement allegation analysis announcement answer apology argument
    assertion assessment assurance attack belief blog book bulletin calls charge circular claim comment comments
    complaint conclusion concern confession confirmation contention criticism declaration demand denial description
    diary dispatch document documents editorial email emails essay estimate evidence explanation expression fears
    figures filing finding findings forecast guidance headline hearing hopes idea inscription insistence interview
    joke leaflet letter line listing manifesto memo memorandum memoir message minutes motto note notice notion op-ed
    opinion pamphlet paper petition plea pledge poll post posts prediction press proposal question questions quote
    reaction reading reasoning recommendation record records release remark remarks reminder reply report reports
    request resolution response review rumour rumor rumours rumors ruling sense sermon sign slogan source sources
    speech statement statements story study submission suggestion summary survey suspicion talk testimony text
    theory transcript tweet tweets verdict version video view views voice vow warning warnings wish word words
    """.split()
)
