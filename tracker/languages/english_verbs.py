"""Verbs of English, to tell whether words make a sentence and to turn "I think" into "she thinks": data, no code."""

from typing import Final

AUXILIARIES: Final = frozenset(
    """
    is are was were am be has have had do does did will would can could may might must shall should ought
    cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't mustn't shouldn't shan't needn't ain't
    """.split()
) - {"be"}
"""Finite by themselves. "Be" is not."""

MODALS: Final = frozenset(
    """
    will would can could may might must shall should ought cannot won't wouldn't can't couldn't mustn't
    shouldn't shan't had did didn't hadn't
    """.split()
)
"""The same for every person."""

VERBS: Final = frozenset(
    """
    accept accuse achieve act add admit advise affect agree aim allow announce appeal appear apply appoint
    approve argue arrive ask assume attack attend avoid back ban base bear beat become begin believe belong
    benefit blame block borrow break bring build burn buy call care carry catch cause celebrate challenge
    change charge check choose claim close collapse come comment commit compare complain concern condemn
    confirm connect consider consist contain continue contribute control cost count cover create criticise
    criticize cross cut damage deal decide declare decline defend delay deliver demand deny depend deserve
    destroy develop die differ disagree discover discuss dismiss doubt draw dream drink drive drop earn eat
    elect employ encourage end enjoy ensure enter estimate examine exist expand expect explain express extend
    face fail fall fear feel fight fill find finish fit fix follow force forget form fund gain get give go
    grow guess happen hate head hear help hide hit hold hope hurt identify ignore imagine improve include
    increase indicate inform insist inspire intend introduce invest invite involve join jump keep kick kill
    know lack land last laugh launch lead learn leave lend let lie like limit listen live look lose love make
    manage matter mean measure meet mention mind miss move need note notice object occur offer open oppose
    order organise organize own pay perform permit plan play point postpone prefer prepare present prevent
    produce promise propose protect protest prove provide publish pull push put question raise reach read
    receive recognise recognize recommend record reduce refer reflect refuse regret reject rely remain
    remember remind remove repair repeat replace reply report represent require resign respect respond rest
    restore result return reveal rise risk rule run save say see seek seem sell send serve set settle shake
    share shoot show shut sign sing sit sleep slow smell smile solve sound speak spend spread stand start
    state stay steal step stick stop stress strike struggle study succeed suffer suggest support suppose
    suspect take talk teach tell tend thank think threaten throw touch travel treat trust try turn understand
    urge use visit vote wait walk want warn wash watch wear welcome win wish withdraw wonder work worry write
    """.split()
)
"""Base forms. Third persons and regular pasts are made from them."""

PASTS: Final = frozenset(
    """
    ate beat became began bent blew bled bore bought bred broke brought built burnt came caught chose clung
    cost crept cut dealt drank drew drove dug fed fell felt fled flew forgot fought found froze gave got grew
    heard held hid hit hung hurt kept knew laid lay leant leapt learnt led left lent let lit lost made meant
    met paid put quit ran rang read rode rose said sang sank sat saw sent set shone shook shot showed shrank
    shut slept slid sold sought spent spoke sprang spread stole stood struck stuck stung swam swept swore
    swung taught thought threw told took tore understood undertook woke went wept withdrew won wore wrote
    """.split()
)
"""Irregular pasts that stand without an auxiliary."""

ADVERBS: Final = frozenset(
    """
    never always also really just still only often usually certainly simply already actually clearly truly
    fully strongly firmly personally sincerely deeply honestly definitely probably absolutely completely
    totally sometimes even rarely now then soon not
    """.split()
)
"""What may stand between a subject and its verb."""

OPENERS: Final = frozenset(
    "and but so or yet because for nor then well look yes no now however also still plus".split()
)
"""Words dropped from the front of an assertion, which would tie it to the sentence before."""
