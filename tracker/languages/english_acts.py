"""What English sentences do: how questions, orders, greetings and insults are told. Data, no code.

All entries are folded (lower case, straight apostrophes).
"""

from typing import Final

GREETINGS: Final = (
    "thank you", "thanks", "many thanks", "hello", "hi", "hey", "good morning", "good evening", "good afternoon",
    "good night", "good luck", "welcome", "you're welcome", "congratulations", "well done", "happy birthday",
    "happy new year", "merry christmas", "god bless", "sorry", "goodbye", "farewell", "rest in peace", "cheers",
    "i thank", "we thank", "i congratulate", "we congratulate", "my condolences", "our condolences",
    "our thoughts are with", "our hearts go out", "our thoughts and prayers", "my heart goes out",
    "my thoughts are with", "long live", "bon voyage", "dear",
)  # fmt: skip
"""How greetings, thanks, good wishes and condolences begin."""

ORDERS: Final = (
    "please", "let's", "let us", "let me", "let him", "let her", "let them", "let the", "don't", "do not",
    "kindly", "you must", "you should", "you have to", "you need to", "would you please", "could you please",
    "be", "never mind", "down with", "not a word",
)  # fmt: skip
"""How orders, requests and appeals begin."""

APPEALS: Final = frozenset(
    """
    urge urges ask asks beg begs call calls appeal appeals demand demands request requests implore implores
    invite invites encourage encourages
    """.split()
)
"""After "I" or "we": what is asked for by saying so."""

IMPERATIVES: Final = frozenset(
    """
    add admit ask avoid be bend boil bring build buy call carry cast check choose close come consider count cut
    decide dig do drink drive eat enjoy evacuate expect explain fill find fix follow forget get give go grab have
    head hear help hold ignore imagine join keep kill learn leave let listen look make meet move open pay pick
    pull push put raise read remember remove report run save say see sell send set show shut sign sit sleep slow
    speak spend spread stand start stay step stop take teach tell think throw touch trust try turn use visit vote
    wait walk wash watch wear withdraw write
    """.split()
)
"""Base forms that begin an order."""

NOUN_LIKE: Final = frozenset(
    """
    build call cast close count cut drink drive fix head help hold keep look move open pay pick pull push raise
    report run say sign sleep slow spread stand start stay step stop touch trust try turn use visit vote wait walk
    wash watch set show read place find visit expect
    """.split()
)
"""Of these those that are nouns or adjectives too: "help is on its way" is no order."""

AFTER_IMPERATIVE: Final = frozenset(
    """
    a an the this that these those my your his her its our their me us him them it yourself yourselves up out off
    away back down to for at in on over into from with around home here there what how where when why who if
    whether and not nothing something everything everyone everybody anything anyone no one two three some any
    more less better careful quiet calm ready
    """.split()
)
"""What may follow the verb of an order."""

BEFORE_IMPERATIVE: Final = frozenset("just now then so always never also again first instead and but".split())

ASKING: Final = frozenset("what where why how who which if".split())
"""How a reported question begins."""

INVERTED: Final = frozenset(
    """
    is are was were do does did has have can could will would isn't aren't wasn't weren't don't doesn't didn't
    hasn't haven't can't couldn't won't wouldn't
    """.split()
)
"""Verbs that ask when they stand before their subject."""

SUBJECTS: Final = frozenset("i you he she it we they there this that these those the anyone anybody people".split())

INSULTS: Final = frozenset(
    """
    idiot idiots moron morons imbecile imbeciles fool fools clown clowns buffoon liar liars crook crooks thug thugs
    coward cowards traitor traitors hypocrite hypocrites charlatan charlatans scoundrel scoundrels parasite
    parasites scum vermin loser losers halfwit simpleton nitwit dunce cretin stooge windbag
    """.split()
)
"""What a person is called in an insult."""

FUTURE: Final = frozenset("will won't shall shan't i'll we'll you'll he'll she'll it'll they'll that'll".split())
"""Says how things will be wherever it is the verb of the sentence."""

REPORTED_FUTURE: Final = frozenset("would wouldn't".split())
"""The same in reported words: "would run" for "will run"."""

AFTER_WOULD_NOT: Final = frozenset("have like love rather prefer say think believe hope".split())
"""After which "would" is a wish or a might-have-been."""

EXPECTED: Final = frozenset(
    """
    plan plans planning planned intend intends intended promise promises vow vows pledge pledges expect expects
    expected aim aims
    """.split()
)
"""Before "to", how a plan or a forecast is put."""

EXPECTED_OF: Final = frozenset("expected due likely unlikely set bound scheduled poised forecast planning".split())
"""After "is" or "was"; "set" and "bound" are rarely anything else there."""

MAY: Final = frozenset("could may might".split())
"""Before the base form of a verb of doing, a forecast."""

BEFORE_MAY_THE_MONTH: Final = frozenset(
    "in last since until by next this early late mid from of to through and".split()
)

CONDITIONS: Final = frozenset("if when unless until once without whatever whoever should".split())
"""With which a sentence begins that says its main verb later."""

ATTITUDES: Final = frozenset(
    """
    think thinks believe believes feel feels hope hopes hoping want wants wanted wish wishes love loves likes
    hate hates prefer prefers regret regrets support supports oppose opposes opposed doubt doubts fear fears
    welcome welcomes condemn condemns reject rejects admire admires deserve deserves deserved suppose guess reckon
    should shouldn't ought must mustn't hoped seems
    """.split()
)
"""Verbs that say how the speaker likes it. They count as the verb of the sentence only."""

FEELINGS: Final = frozenset(
    """
    afraid alarmed amazed angry anxious appalled ashamed astonished certain concerned confident convinced delighted
    determined devastated disappointed disgusted dismayed doubtful excited frustrated furious glad grateful happy
    heartbroken honoured hopeful horrified keen nervous optimistic outraged pessimistic pleased proud relieved sad
    saddened sceptical shocked sorry sure surprised thankful thrilled tired undecided unhappy unsure upset
    willing worried
    """.split()
)
"""After "is" or "was": states of mind."""

VALUES: Final = frozenset(
    """
    absurd acceptable amazing appalling arrogant awful bad beautiful best better brave brilliant brutal careless
    clear clever clumsy cowardly crazy cruel cynical dangerous deserved difficult disappointing disgraceful dishonest
    disgusting dreadful easy enough essential excellent extraordinary fair fantastic foolish frightening funny
    good great greatest hard historic hopeless horrible hypocritical ideal important impossible incredible
    insulting irresponsible joke ludicrous lucky magnificent mistake naive necessary nice nonsense normal obvious
    ordinary outrageous pathetic perfect polite pointless proud rash reckless ridiculous right rubbish scandal
    scandalous selfish sensible serious shame shameful shocking silly strange stupid terrible tragedy tragic ugly
    unacceptable unfair unfortunate unlucky unnecessary unreasonable unwise useful useless vital weak welcome
    wonderful worse worst worth wrong
    """.split()
)
"""After "is" or "was": what is good, bad or beautiful."""

NEVER_YOU: Final = frozenset("cannot can't don't never couldn't".split())
"""After "you", that speaks of anybody: "you cannot move a mudflat"."""

COPULAS: Final = frozenset(
    "is are was were am be been isn't aren't wasn't weren't it's that's he's she's they're".split()
)
BEFORE_VALUES: Final = frozenset(
    """
    a an the not too very so quite really simply just rather far most more all always never also still no as utterly
    completely totally absolutely entirely pretty somewhat hardly nothing but
    """.split()
)
"""What may stand between the verb and the word that counts."""

STATES: Final = frozenset(
    """
    able aware committed concerned confident determined disappointed pleased prepared ready satisfied sorry unable
    unaware willing
    """.split()
)
"""After "it is": what only a body or a person can be, never a thing."""

NAMED_BY: Final = COPULAS - {"it's", "that's"} | {"you", "you're"}
"""Before what somebody is called; a thing is called no names."""
