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
usa american us america
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
household home
electricity power
adjourn postpone defer suspend
employee worker staff workforce
plant factory mill works
dismiss sack redundant
landlord owner proprietor
tenant renter lodger
fund funding finance money
fund bankroll finance
secure guarantee
rent lease
raze demolish
bin scrap dump
kid child
infant baby newborn
pensioner retiree
blast explosion
explode detonate
crash collision accident
collide crash
gale storm
snowfall snow
heatwave heat
hospitalize hospital
surgery operation
nurse carer
pharmacist chemist
pupil student
lecturer professor
college university
campus university
exam test examination
grade mark
shopkeeper retailer trader
supermarket grocer
customer client shopper consumer
supplier vendor
turnover sales revenue
bankrupt insolvent
bankruptcy insolvency
takeover acquisition
merger merge
shareholder investor stockholder
dividend payout
subsidy grant
loan credit
mortgage loan
ticket fare
fee charge
fine penalty
fine penalize
jail imprison incarcerate
sentence jail
arrest detain apprehend
suspect accused defendant
accuse charge
sue litigate
lawsuit suit litigation
verdict ruling judgment
rule decide
testify witness
theft robbery burglary
thief robber burglar
murder homicide killing
murderer killer
shoot gun
gunman shooter
hostage captive
kidnap abduct
smuggle traffic
bribe bribery
corrupt corruption
cheat deceive defraud
fraud scam
lie untruth falsehood
rumor hearsay
leak disclose
disclose reveal
unveil present
inaugurate open
found establish create
dissolve disband
expel oust evict
oust remove
appoint name nominate
elect choose
candidate contender
poll election
ballot vote
majority most
minister secretary
parliament assembly legislature
lawmaker legislator mp
council authority
mayor chief
ambassador envoy
treaty convention
sanction embargo
invade occupy
soldier troop
army military
missile rocket
aircraft jet
helicopter chopper
vessel boat ship craft
ferry boat
harbor port dock
sailor seaman crew
captain skipper
anchor moor
coast shore seaside
river stream
lake reservoir
dam dyke
bridge crossing
highway motorway freeway
lane road
pavement sidewalk
bike bicycle cycle
cyclist biker
passenger traveler
commuter traveler
journey trip voyage
delay late
schedule timetable
tourist visitor holidaymaker
hotel inn
restaurant eatery
pub bar
museum gallery
painting picture artwork
sculpture statue
author writer novelist
book volume
song track
concert gig show
audience crowd
stadium arena ground
match fixture
footballer player
tournament competition
athlete sportsman
train practice
farmer grower
crop harvest
cattle cow livestock
sheep lamb
pig hog swine
hen chicken poultry
forest wood woodland
tree timber
meadow grassland
wildlife animal
specie animal
extinct vanish
pollute taint
emission discharge
carbon co2
climate weather
energy power
coal lignite
oil petroleum crude
petrol gasoline
gas methane
wind turbine
leak seep
crack fissure
collapse cave
renovate refurbish restore
restore repair
expand enlarge widen
shrink contract
double twofold
halve half
remove delete
insert add
hand give
donate give
receive get
accept take
seize confiscate
inspect check examine
inspector examiner
supervise oversee
audit check
estimate reckon
forecast predict
expect anticipate
hope wish
pledge promise vow
promise commitment
commit pledge
urge call
request appeal
protest demonstrate rally
protester demonstrator
riot unrest
strike walkout
union guild
boycott shun
petition appeal
criticize condemn slam
blame fault
praise laud
apologize apology sorry
regret sorry
deny refute
admit confess concede acknowledge
confirm verify
doubt question
rise growth
frequent often
rare seldom
huge massive giant
small little tiny
wealthy rich affluent
poor needy impoverished
homeless roughsleeper
jobless unemployed
unemployment joblessness
famous renowned
clever smart intelligent
brave courageous
noisy loud
quiet silent
ancient old
modern contemporary
new fresh
broken faulty defective
wrong incorrect
enough ample
scarce short
vital essential
compulsory mandatory obligatory
optional voluntary
illegal unlawful illicit
legal lawful
risk danger
peril danger
safe secure
casualty victim
survive live
rescue save
drown die
perish die
poison toxic
infect contract
infection disease
epidemic outbreak
quarantine isolate
cancer tumor
dose shot
patient sick
ward unit
bed place
budget money
surplus overhang
pension retirement
retire pension
birthday anniversary
wed marry
marriage wedding
divorce separate
wife spouse
husband spouse
dad father
mum mother mom
kin relative
funeral burial
grave tomb
church chapel
priest vicar clergyman
bishop prelate
pope pontiff
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
quieter | noisier louder
quiet silent | noisy loud
pass adopt | reject throw
increase | halve
hire | dismiss
win | draw
begin | cease
broaden | narrow
lengthy | short brief
thick | thin
thicker | thinner
heavy | light
deep | shallow
clean | dirty polluted
cleaner | dirtier
brighter | darker
bright | dark
happy | sad unhappy
happier | sadder
satisfied | dissatisfied
lucky | unlucky
married | unmarried single
alive | dead
survive live | die perish
solve | worsen
simple | complicated complex
calm | rough stormy
rural | metropolitan
ban | lift
expand | contract
expansion | contraction
inflow | outflow
arrival | departure
import | produce
supply | withhold
hide conceal | reveal disclose expose
deny | concede confess
accuse | exonerate clear
appoint | dismiss sack
elect | oust
solvent | bankrupt insolvent
funded | unfunded
armed | unarmed
occupied | vacant
locked | unlocked
useful | useless
hopeful | hopeless
careful | careless
harmful | harmless
powerful | powerless
painful | painless
tall | short
taller | shorter
wider | narrower
wide | narrow
sweet | sour bitter
busy | idle
busier | quieter
fertile | infertile barren
mild | harsh severe
lenient | harsh strict
strict | lax
thrive flourish | struggle
optimism | pessimism
hope | despair
victory | loss
ascend | descend
inhale | exhale
attach | detach
freeze | thaw melt
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
