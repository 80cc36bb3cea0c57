"""English words that mean the same or the opposite, and spellings of names, as matching reads them.

Data, no code; written for this project. Members are divided by spaces, groups by line, the two sides of an opposition
by ``|``. Words stand in their base form and in American spelling.
"""


SYNONYMS = """
show find prove demonstrate indicate reveal
resign quit
remainder rest
nation country
car vehicle automobile
house home
doctor physician
kill murder slay
buy purchase acquire
begin start commence launch
end finish conclude
big large huge vast enormous
wage salary pay
hike increase rise
worker labourer employee laborer
hospital clinic
troops soldiers army
firm company business corporation
reporter journalist
movie film
help aid assist assistance
job post position
law legislation statute
bill legislation
tax levy duty
money cash
shut close
fake bogus phony
photograph photo picture
footage video clip
city town
mayor mayoress
child kid youngster
pupil student schoolchild
teacher educator
teenager adolescent
elderly old
injured hurt wounded
dead died die killed
vote ballot poll
election vote
rebuild reconstruct
construct build
build erect
repair fix mend
allow permit let
ban prohibit forbid outlaw
choose select pick
obtain get receive
give provide supply
need require
want wish
try attempt
use employ utilize
think believe
plan intend aim
agree consent
reject refuse
approve endorse
support back
cancel scrap axe
postpone delay defer
hide conceal
steal rob
quick fast rapid swift
cheap inexpensive
sick ill unwell
illness disease sickness
medicine drug medication
vaccine jab shot
cause trigger provoke
damage harm
destroy wreck ruin
wildfire bushfire blaze fire
flood flooding
storm hurricane cyclone
rain rainfall
ocean sea
woods forest
rubbish garbage trash waste
truck lorry
train railway rail
subway underground metro
plane aircraft airplane
airport airfield
ship vessel boat
road street highway
flat apartment
shop store
autumn fall
pensioner retiree
prison jail
prisoner inmate detainee
trial hearing
judge magistrate
lawyer attorney barrister solicitor
police officer cop constable
fire dismiss sack
hire recruit employ
boss chief head leader
president head
deputy vice
inquiry investigation probe
investigate probe examine
report study
researcher scientist
survey poll
evidence proof
error mistake
answer reply respond
ask request
demand call
talk speak
talks negotiations
deal agreement accord pact treaty
war conflict
truce ceasefire
attack assault strike
bomb explosive
weapon arm
border frontier
refugee migrant
citizen resident inhabitant
voter elector
budget spending
cost price
spend cost
lend loan
debt borrowing
profit earnings
income revenue
shortage lack scarcity
surplus excess
annual yearly
monthly month
daily day
main chief principal
entire whole complete
nearly almost
roughly approximately
also too
immediately instantly
often frequently
soon shortly
finally eventually
perhaps maybe possibly
usa american us
uk british britain
eu european europe
covid coronavirus
footballer player
match game
coach manager trainer
squad team
goal score
winner champion victor
victory win
defeat loss
spectator fan
award prize
anger fury rage
angry furious
fear worry concern
happy glad pleased
proud pride
important crucial vital
difficult hard tough
dangerous hazardous risky
contaminate pollute
pollution contamination
empty vacant
correct right accurate
false untrue wrong
secret confidential
publish release
announce unveil
introduce launch
discharge release
achieve accomplish
ensure guarantee
protect safeguard
defend protect
avoid evade
happen occur
continue carry
remain stay
leave depart
arrive come
return back
detect discover
overhaul reform
consecutive successive straight
consume eat
drink consume
amount sum
proportion share
quantity amount
enough sufficient
adequate sufficient
reduce cut lower slash
fall drop decline decrease
rise climb increase grow
soar surge jump
plunge plummet slump
exceed surpass
win gain
earn make
overturn quash
uphold confirm
veto block
halt stop
withdraw pullout withdrawal pull
reopen open
transport carry
"""
"""Near synonyms of news prose. A word may stand in several groups; only a shared group makes two words meet."""

OPPOSITES = """
rise increase grow climb soar surge jump expand gain | fall decrease drop decline shrink plunge plummet slump cut
rise increase grow climb gain improve | lower reduce worsen slash shrink drop
raise increase hike | lower cut reduce slash decrease
growth increase rise gain | decline decrease fall drop loss contraction reduction
high | low
higher | lower
highest | lowest
support back endorse favor approve accept welcome | oppose reject criticize condemn refuse veto
approve accept pass adopt | reject refuse veto block
agree | disagree
uphold confirm | overturn quash strike
win victory | lose defeat
open reopen | close shut
opening | closure closing
worsen deteriorate | improve better
gain profit | lose loss
allow permit legalize let | ban prohibit forbid outlaw block
legal lawful | illegal unlawful
safe secure harmless | unsafe dangerous hazardous
guilty | innocent
convict condemn | acquit exonerate clear
true right correct genuine real authentic | false untrue wrong fake bogus
success succeed | failure fail
surplus | deficit
import | export
strengthen | weaken
start begin launch resume | stop end finish halt suspend
join enter | leave quit
enter arrive | depart exit
buy purchase | sell
hire recruit employ | fire dismiss sack
best | worst
better | worse
largest biggest | smallest
larger bigger | smaller
longest | shortest
longer | shorter
rich wealthy | poor
richest wealthiest | poorest
oldest | youngest newest
older | younger newer
earlier sooner | later
early | late
faster quicker | slower
fast quick | slow
hot warm | cold cool
hotter warmer | colder cooler
hottest warmest | coldest coolest
wettest | driest
wetter | drier
wet | dry
public | private
male | female
man | woman
boy | girl
northern north | southern south
eastern east | western west
domestic local | foreign overseas
urban | rural
praise applaud commend | criticize condemn blame denounce
confirm admit acknowledge | deny
possible | impossible
include | exclude
love like | hate dislike
help benefit protect | harm hurt damage endanger
prevent stop avert | cause trigger
cure treat | cause
attack | defend
deploy send | withdraw recall
invade | withdraw
war | peace
ally friend | enemy foe opponent
strong | weak
stronger | weaker
positive | negative
optimistic confident | pessimistic doubtful
accelerate quicken | slow decelerate
encourage urge | discourage
lengthen extend prolong | shorten cut
tighten | loosen relax ease
widen | narrow
deepen | ease
admit | deny reject
keep retain maintain preserve | abolish abandon scrap drop remove
introduce impose | abolish lift scrap
build construct | demolish destroy
create add | destroy cut eliminate
hire add | lay
arrest detain imprison | release free
full | empty
more | fewer less
most | least fewest
cheaper | dearer costlier pricier expensive costly
cheap | expensive costly dear
easy easier | difficult hard harder
ease | worsen
always | never
everyone everybody all | nobody none
remember | forget
remain stay | leave
float | sink
lead trail | trail lag
above | below
up | down
before | after
over | under
inside | outside
with | without
for | against
increase add | reduce eliminate
majority | minority
maximum | minimum
major | minor
top | bottom
first | last
advance | retreat
friendly | hostile
healthy | unhealthy sick ill
honest | dishonest
known | unknown
likely | unlikely
able | unable
fair | unfair
popular | unpopular
necessary | unnecessary
stable | unstable
employed | unemployed
employment | unemployment
visible | invisible
adequate sufficient enough | inadequate insufficient
complete finished | incomplete unfinished
responsible | irresponsible
regular | irregular
credit praise | blame
lawful | unlawful
trust | distrust mistrust
appear | disappear vanish
connect | disconnect
obey follow | disobey break violate flout
honor keep | break violate
save | waste spend
borrow | lend
attract | repel deter
flood | drought
boom | slump bust recession
upgrade | downgrade
boost lift | dent hit undermine
underestimate | overestimate exaggerate
overpay | underpay
ahead | behind
temporary | permanent
voluntary | compulsory mandatory
optional | mandatory compulsory
free | paid
day | night
morning | evening
sunrise | sunset
heavier heaviest | lighter lightest
deeper deepest | shallower shallowest
left | right
"""
"""Either word on one side against either on the other."""

OPPOSING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti")
NOT_OPPOSED = frozenset(
    """invaluable infamous inflammable income inform intend increase import impress improve invest include
    discover""".split()
)
"""Begin like a negated word and are none."""

CONFUSABLE = """
county country
trial trail
affect effect
marital martial
desert dessert
casual causal
united untied
principal principle
minister minster
fiction friction
hospital hospitable
adverse averse
except expect
conversation conservation
reserve reverse
sliver silver
signing singing
angel angle
calvary cavalry
nuclear unclear
martin marin
parties parities
defer deter
inflation inflammation
moral morale
austria australia
iran iraq
niger nigeria
slovakia slovenia
"""
"""Pairs one letter apart that are two words, not a misprint."""

RELATED_FORMS = """
spain spanish spaniard
france french
germany german
britain british
england english
scotland scottish
wales welsh
ireland irish
netherlands dutch
denmark danish
sweden swedish
norway norwegian
finland finnish finn
poland polish pole
portugal portuguese
greece greek
turkey turkish turk
switzerland swiss
china chinese
japan japanese
ukraine ukrainian
israel israeli
iraq iraqi
iran iranian
europe european
usa american
russia russian
die death dead
lose loss
choose choice
sell sale
fly flight
see sight
grow growth
true truth
think thought
give gift
succeed success
receive receipt
decide decision
apply application
destroy destruction
produce production product
reduce reduction
erode erosion
explode explosion
expand expansion
extend extension
permit permission
admit admission
conclude conclusion
divide division
invade invasion
describe description
strong strength
long length
deep depth
wide width
warm warmth
high height
poor poverty
proud pride
anger angry
hunger hungry
safe safety
able ability
lead leader
speak speech
advise advice
believe belief
prove proof
refuse refusal
arrive arrival
approve approval
remove removal
renew renewal
withdraw withdrawal
deny denial
lawyer law
science scientist scientific
economy economic economist
politics political politician
crime criminal
sign signature
contain container
city civic municipal
sun solar
moon lunar
sea marine
pay payment
resign resignation
tax taxation
close closure
fail failure
press pressure
depart departure
warn warning
complain complaint
"""

DERIVED_ENDINGS = frozenset(
    """e y s d n er or ing ion ation ition ment al ial ance ence ant ent ive ly ity ness ful ic ical ian an ish ized
    ization iz is ist ism ship hood able ible ary ory ery en ed es t""".split()
)
"""What may follow a common beginning for two words to be forms of one ("elect", "election")."""

TITLE_WORDS = frozenset(
    """mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend president premier minister chancellor
    king queen prince princess pope senator sen rep representative governor gov mayor councillor councilor judge
    justice general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral secretary chairman
    chairwoman chair director chief deputy vice ambassador commissioner inspector superintendent constable detective
    mp mep cllr officer spokesman spokeswoman spokesperson former acting interim coach sheriff""".split()
)
"""Written with a capital before a name and no part of it."""
NAME_PARTICLES = frozenset("al bin da de del della den der di dos du el ibn la le van ter ten von zu st".split())
NAME_SUFFIXES = frozenset("jr sr ii iii iv phd md obe mbe kc qc".split())
ORGANISATION_GLUE = frozenset("the of and for in on to a an".split())
ORGANISATION_ENDINGS = frozenset("inc ltd llc plc corp co company corporation limited group gmbh ag sa".split())

BARE_OFFICES = frozenset("minister president spokesman spokeswoman spokesperson official leader head".split())
"""Say too little by themselves to tell one bearer of a surname from another."""

NICKNAMES = """
alexander alex sasha sandy aleksandr oleksandr
andrew andy drew
anthony tony
benjamin ben
catherine kate cathy katie kathy katherine kathryn
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie deb
donald don
edward ed eddie ted
elizabeth liz beth betty eliza
frederick fred
gregory greg
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john johnny jack
jonathan jon
joseph joe joey
kenneth ken
lawrence larry
margaret maggie peggy meg
matthew matt
mohammed muhammad mohamed mohammad muhammed mohamad mohamud
michael mike mick mikhail
nicholas nick
patricia pat patty
patrick pat
peter pete
philip phil
rebecca becky
richard rick dick rich
robert bob rob bobby
ronald ron
samantha sam
samuel sam
stephen steve steven
susan sue
theodore ted theo
thomas tom tommy
timothy tim
victoria vicky
vladimir volodymyr
william bill will billy
"""
"""Given names and their short forms; a shared line makes two given names agree, not certain."""
