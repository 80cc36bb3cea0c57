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
cause trigger provoke spark ignite prompt
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
forward striker
flight plane
woman female
man male
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
denounce condemn criticize blast attack slam decry deplore lambast castigate
support back endorse champion favor advocate
enact pass adopt approve
ratify approve
repeal abolish revoke rescind scrap axe
overthrow topple depose oust
reject dismiss refuse spurn rebuff
curb limit restrict cap
ease relax loosen
tighten toughen stiffen
impose introduce
lift remove scrap
pledge vow promise undertake
warn caution alert
urge call exhort press
insist maintain
probe inquiry investigation inquest
envoy emissary diplomat
coup putsch
soar jump surge rocket leap spike skyrocket
plunge plummet slump tumble dive nosedive crash
drop dip slip slide fall decline
increase raise boost lift
rise climb rocket surge soar
relocate move shift transfer
rescue bailout save
shrink contract decline fall drop decrease
embezzle steal misappropriate pilfer
bankrupt insolvent bust
merge combine unite amalgamate
sell offload divest dispose
roll launch introduce
halt suspend stop pause freeze
paralyze cripple immobilize
expensive costly dear pricey
cheap inexpensive affordable
shortage lack scarcity deficit dearth
recover recuperate heal
vaccinate immunize inoculate
vaccination immunization inoculation jab
diagnose detect
fatal deadly lethal
fatality death
physician doctor medic
beat defeat thrash overcome trounce hammer rout vanquish
win triumph prevail
draw tie
relegate demote
supporter fan follower
referee umpire
acquit clear exonerate absolve
sentence jail imprison
appeal challenge contest
quash overturn annul reverse void
detain arrest custody hold
officer police policeman policewoman
deliberate intentional purposeful
accidental unintentional
flee escape
strand stick trap
quake earthquake tremor
landslide mudslide landslip
blackout outage
torrential heavy
destroy devastate demolish level ruin flatten wreck
inundate flood
phone telephone mobile cellphone
computer pc
internet web online
hack breach
hold stage host organize
discover uncover locate find
spot see notice sight
search hunt seek
inspect examine study
replace substitute swap
strengthen reinforce bolster fortify
weaken undermine erode
speed hasten accelerate quicken
gather collect assemble
distribute share
hurl throw toss
haul carry transport convey
opt choose select
decline refuse reject
worry concern alarm trouble
surprise astonish amaze shock stun
annoy anger irritate enrage infuriate outrage
scare frighten terrify
mock ridicule
rapid quick fast swift speedy
sluggish slow
huge big large enormous immense colossal
tiny small little minute
absent missing away
sick ill illness
lay fire dismiss sack
workforce staff employee worker personnel
cut reduction decrease
cut trim reduce
blaze fire inferno
toll number
shutdown closure
closure close shut
eviction evict
teach instruct educate
headteacher principal headmaster headmistress
nursery kindergarten
pavement footpath
tap faucet
lift elevator
petrol gasoline fuel
queue line
holiday vacation
rubbish trash refuse
parcel package
post mail
wage earnings
levy tax tariff
tariff duty
barrier obstacle hurdle
goal aim objective target
plan scheme project proposal
method way technique
result outcome
effect impact consequence
reason cause
source origin
benefit advantage
drawback disadvantage
skill ability
chance opportunity
danger threat menace
crisis emergency
row dispute quarrel argument
feud dispute
clash fight battle
fight combat
battle struggle
demonstrator marcher
march demonstration rally protest
tycoon magnate
actor performer
singer vocalist
choir chorus
debut premiere
broadcast air
publish issue print
magazine journal
interview talk
statement announcement declaration
spokesman spokeswoman spokesperson
document paper file
licence permit
permit permission authorization
authorize permit allow approve sanction
prohibit ban bar
bar ban exclude
exclude omit
expel deport
deport banish
asylum refuge
shelter refuge
village hamlet
suburb outskirts
valley vale
cave cavern
cliff crag
island isle
well borehole
pipe pipeline
wire cable
warehouse depot
headquarters base
product item goods
goods merchandise cargo freight
cargo freight load
bottle flask
knife blade
gun firearm
sub submarine
conscript draft
mobilize muster
retreat withdraw
surrender capitulate
ambush attack
raid attack
bombard shell bomb
massacre slaughter
slaughter kill cull
fisherman angler
shepherd herder
beekeeper apiarist
vineyard winery
maize corn
meal food
hungry starving
starve hunger famine
thirst thirsty
drown sink
capsize overturn
sink founder
aground strand
collide crash ram
derail crash
tire wheel
bus coach
tram streetcar trolley
taxi cab
motorist driver
pedestrian walker
pilot airman
runway airstrip
terminal airport
quay pier dock wharf
castle fortress
abbey monastery
graduate alumnus
scholarship grant bursary
apprentice trainee
intern trainee
expert specialist
adviser consultant
congressman lawmaker representative
cabinet government
administration government
regime government
successor replacement
predecessor forerunner
rival opponent competitor
partner ally
alliance coalition pact
coalition government
faction wing
delegation mission
summit meeting
meeting gathering session
session sitting
forum conference
debate discussion
discuss debate talk
discuss address
vow swear
oath pledge
swear promise
breach violate break
violate infringe
infringe breach
comply obey
enforce apply
regulate control
regulator watchdog
watchdog regulator authority
ombudsman watchdog
tribunal court
panel committee commission
chair chairman chairwoman chairperson
ceo boss
founder creator
inventor creator
invent devise create
trend tendency
forecast projection prediction
projection estimate
figure number statistic
statistic data
speed pace rate
pace tempo
melt thaw
avalanche snowslide
fog mist
thunderstorm storm
tornado twister
sunshine sun
scorching hot
freezing cold
chilly cold
arid dry
damp wet
moist wet
soak drench
leak spill
spill slick
smoke fumes
odor smell
noise sound
toxic poisonous
harmful damaging
beneficial helpful
useful helpful
sturdy strong
fragile weak
flimsy weak
shaky unstable
steady stable
constant steady
permanent lasting
temporary interim provisional
brief short
lengthy long
prolong extend lengthen
extend stretch
postponement delay
abandon scrap drop
ditch scrap drop
shelve postpone
revive resurrect
resume restart
restart reopen resume
relaunch restart
renew extend
renovation restoration refurbishment
modernize upgrade
upgrade improve
improve enhance better
deteriorate worsen decline
worsen aggravate exacerbate
alleviate ease relieve
soothe ease
treat cure
heal cure
remedy cure treatment
therapy treatment
pill tablet
dose amount
addict user
drunk intoxicated
overweight obese
slim thin
exhaust tire
tired exhausted weary
sleep rest
pregnant expecting
toddler infant
orphan parentless
adopt foster
guardian carer
elder senior
volunteer helper
charity foundation
donor giver
donation gift
fundraise collect
invest spend
lose forfeit
waste squander
save economize
thrifty frugal
lucrative profitable
worthless valueless
valuable precious
precious dear
counterfeit forge fake
forgery fake counterfeit
authentic genuine real
legitimate lawful legal
illegitimate unlawful
unconstitutional illegal
constitutional lawful
mandatory required
require oblige compel force
forced compulsory
urge encourage
persuade convince
dissuade deter
tempt lure
lure attract
attract draw
repel deter
remain persist
persist continue
last continue
endure last
cease stop end
terminate end
expire lapse end
elapse pass
precede predate
follow succeed
replace succeed
accompany escort
guide lead
steer guide
navigate steer
operate run
manage run
administer run
own possess
owner holder
belong own
contain hold
comprise include
consist comprise
include contain
add append
attach fasten
detach remove
split divide
divide separate
separate part
join unite
link connect
connection link
associate link
relate link
similar alike
identical same
equal same
different distinct
diverse varied
various several
multiple several many
numerous many
countless many
scant few
sole only
single only
unique sole
primary main
key main crucial
core main
minor small
major big large
considerable large significant
significant substantial
substantial large
slight small
marginal slight
modest small
moderate modest
sharp steep
dramatic sharp
sudden abrupt
abrupt sharp
gradual slow
steady gradual
swift prompt
prompt quick
immediate instant
imminent near
recent new latest
latest newest
former ex
previous former
current present
future coming
forthcoming upcoming
upcoming coming
initial first
final last
ultimate final
entire full
full complete
partial incomplete
total entire
total sum
aggregate total
typical usual
usual normal
normal ordinary
ordinary common
common widespread
widespread prevalent
rare uncommon scarce
exceptional extraordinary
remarkable notable
notable noteworthy
eminent distinguished
prominent leading
leading top
best finest
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
know aware | unaware ignorant
aware know | unaware
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
lead | trail lag
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
sign ratify | veto
ratify approve pass adopt | reject refuse veto
nationalize | privatize
centralize | decentralize
recede subside ebb | rise swell
admit accept | exclude bar expel
profitable lucrative | unprofitable
profit profitable | loss
common widespread frequent | rare scarce uncommon
promote | demote relegate
advance | retreat withdraw
original genuine authentic | copy replica fake forgery counterfeit
forgery counterfeit fake | genuine authentic real
criminalize | decriminalize
legalize | criminalize prohibit outlaw
regulate | deregulate
militarize | demilitarize
arm | disarm
enact pass adopt | repeal revoke rescind abolish
impose | lift waive remove
install | remove dismantle
mount erect assemble | dismantle demolish
convict | clear
guilty | blameless
condemn denounce criticize | praise hail applaud commend welcome
hail welcome | condemn denounce criticize
escalate intensify | abate subside ease
inflate | deflate
inflation | deflation
overstate exaggerate overestimate | understate underestimate
overvalue | undervalue
overweight obese | underweight
overcrowd | empty
hopeful upbeat | gloomy despondent
confident | doubtful uncertain
certain sure | uncertain unsure doubtful
transparent | opaque secretive
open | closed shut
public | secret confidential
voluntarily | forcibly
deliberate intentional | accidental unintentional
deliberately intentionally | accidentally unintentionally
success triumph | failure flop fiasco
succeed | fail flop
succeed | flounder
flourish prosper boom | decline wither stagnate collapse
boom | stagnate
prosperity | poverty hardship
wealth | poverty
surplus glut excess | shortage lack scarcity deficit dearth
plentiful abundant ample | scarce short insufficient
sufficient ample adequate enough | insufficient inadequate
solvent | insolvent
victor | vanquished
hero | villain coward
brave courageous | cowardly
amateur | professional
novice beginner | veteran expert
veteran | rookie newcomer
ancient old | modern new
new | old
young | old elderly
recent | old
modern | outdated obsolete
former | future
previous | next following
upper | lower
upstream | downstream
uphill | downhill
upstairs | downstairs
upward upwards | downward downwards
forward forwards | backward backwards
inward | outward
inner | outer
interior indoor internal | exterior outdoor external
inside indoors | outside outdoors
indoor | outdoor
onshore | offshore
coastal | inland
lowland | highland
vertical | horizontal
near close | far distant
nearest closest | farthest furthest
nearby local | distant remote
adjacent | distant
front | rear
moderate | extreme radical
moderate | extremist
secular | religious
peaceful nonviolent | violent
peaceful calm quiet | turbulent chaotic violent
calm | panic
pacify | provoke
unite unify | divide split
unity | division discord
united | divided
unanimous | split divided
consensus | disagreement discord
agreement accord | disagreement dispute
harmony | conflict discord
cooperate | obstruct compete
obedient | defiant rebellious
obey comply | defy violate flout
comply respect observe | violate breach flout ignore
respect | disregard flout violate
loyal faithful | disloyal treacherous
ally | rival enemy
friend | enemy
partner | rival
reliable dependable | unreliable
transparent honest | deceptive
truthful | deceitful
truth fact | lie falsehood fiction
fact | fiction myth
reality | fiction myth
proven confirmed | unproven unconfirmed
prove confirm | disprove refute
verify | refute
corroborate confirm support | contradict refute
valid | invalid void
validate | invalidate
authorize permit | forbid ban prohibit
authorized | unauthorized
licensed | unlicensed
registered | unregistered
insured | uninsured
paved | unpaved
manned | unmanned
subsidize | tax
entitle | bar
qualify | disqualify
eligible | ineligible
keep hold retain | lose cede
gain win | cede forfeit
capture seize | surrender cede liberate
occupy | liberate vacate
conquer | liberate
enslave | liberate
capture | free release
imprison jail | free release
arrest | free
lock | unlock
load | unload
pack | unpack
fasten | unfasten
wrap | unwrap
cover | uncover
veil | unveil
dress | undress
plug | unplug
block | unblock
freeze | unfreeze
mask hide conceal | reveal unmask disclose
include | omit
insert add | delete remove
append add | subtract
maximum | minimal
maximize | minimize
enlarge expand widen | shrink reduce narrow contract
magnify | reduce
extend lengthen prolong | shorten curtail cut
elongate | shorten
thicken | thin
fatten | slim
swell | shrink
immigration | emigration
immigrant | emigrant
immigrate | emigrate
importer | exporter
influx | exodus
embark board | disembark alight
arrive | leave
entry entrance | exit
enter | leave
ascent | descent
climb ascend | descend
inbound | outbound
incoming | outgoing
opening | closing
beginning start outset | end finish conclusion
beginning | ending
opener | closer
introduction | abolition withdrawal
birth | death
born | die dead
live | die
alive living | dead
fertile | sterile
mortal | immortal
curable treatable | incurable untreatable
recover | die
recover heal | deteriorate relapse worsen
recovery | relapse decline
contagious infectious | noncontagious
benign harmless | malignant dangerous
toxic poisonous | harmless safe nontoxic
edible | inedible poisonous
effective | ineffective useless
efficient | inefficient wasteful
productive | unproductive
competent | incompetent
capable | incapable
experienced | inexperienced
skilled | unskilled
trained | untrained
educated literate | uneducated illiterate
intelligent clever smart | stupid foolish dumb
wise | foolish unwise
sane | insane
sober | drunk intoxicated
awake | asleep
conscious | unconscious
thirsty | hydrated
fit | unfit
asset | liability burden
advantage benefit | disadvantage drawback
beneficial helpful | harmful detrimental damaging
useful helpful | useless
improve | damage
boost strengthen | undermine weaken erode
bolster reinforce | undermine weaken
protect safeguard preserve | destroy endanger threaten
preserve conserve | destroy waste squander
conserve | squander
save rescue | kill abandon
rescue | abandon
defend | abandon
create found establish | dissolve abolish disband destroy
establish | dissolve
form | dissolve disband
assemble gather | disperse scatter
unite | separate
marry wed | divorce separate
married | divorced
engage | disengage
recruit | discharge
enlist | discharge
appoint | remove
nominate | reject
install | oust depose
crown | depose
reelect elect | defeat oust
majority | plurality
for pro | anti against
proponent supporter advocate backer | opponent critic detractor
supporter | opponent
fan | critic
defender | critic
consent agree | object
accept | decline refuse reject
comply agree | refuse
willing | unwilling reluctant
eager keen | reluctant unwilling
enthusiastic | reluctant lukewarm
interested | uninterested indifferent
satisfied pleased content | dissatisfied unhappy displeased
pleased glad happy | displeased upset angry
proud | ashamed
cheerful | gloomy
laugh | cry weep
smile | frown
joy delight | sorrow grief
pleasure | pain
comfort | discomfort
comfortable | uncomfortable
polite | rude impolite
kind gentle | cruel harsh
generous | stingy mean
tolerant | intolerant
patient | impatient
mature | immature
modest humble | arrogant boastful
innocent | culpable
fair just | unfair unjust biased
impartial neutral | biased partial
neutral | partisan
legitimate | illegitimate
lawful legitimate | unlawful illicit
constitutional | unconstitutional
democratic | undemocratic authoritarian
freedom liberty | slavery captivity
independence | dependence
independent | dependent
autonomous | dependent
sovereign | dependent
compulsory | voluntary optional
binding | nonbinding
mandatory | voluntary
permanent | provisional interim
fixed | variable flexible
rigid strict inflexible | flexible lenient
stricter tougher tighter | laxer looser lenient milder
tough strict | soft lenient
harsher | milder gentler
rough | smooth
sharp | blunt dull
steep | gentle gradual
steep | flat
sudden abrupt | gradual
rapid quick swift | slow sluggish gradual
rapidly quickly swiftly fast | slowly gradually
brisk | sluggish
prompt | late delayed
punctual | late
timely | late
immediate | delayed
immediately | eventually
temporarily | permanently
partly partially | fully completely wholly entirely
partial | full complete total
partially | fully
complete total whole entire full | partial incomplete
intact undamaged | damaged broken destroyed
damaged | undamaged
injured wounded hurt | unhurt unharmed uninjured unscathed
unhurt unharmed | injured wounded
survivor | victim
broken | working
faulty defective | perfect flawless
perfect | flawed imperfect
clean | contaminated
pure | impure contaminated
fresh | stale rotten
ripe | unripe rotten
raw | cooked
natural | artificial synthetic
organic | synthetic
indigenous | foreign
domestic | international
rural | urban
northeast | southwest
northwest | southeast
northeastern | southwestern
northwestern | southeastern
northward northwards | southward southwards
eastward eastwards | westward westwards
daylight | darkness
light | darkness dark
bright | dim
visible | hidden invisible
loud | silent soft
louder | quieter softer
deafening | silent
heat | cold
warming | cooling
warmer | cooler
boil | freeze
flood inundation | drought
rainy | dry sunny
sunny | cloudy overcast rainy
cloudless clear | cloudy
humid | dry arid
moist damp | dry
soaked | dry
calm | windy
dense | sparse
crowded packed | empty deserted
full | deserted
populated | uninhabited deserted
inhabited | uninhabited
occupied | empty
busy | quiet
popular | obscure
famous renowned | unknown obscure
infamous | respected
reputable | disreputable
important crucial | unimportant trivial
significant | insignificant negligible
significantly | slightly marginally
substantial considerable large | small negligible slight modest
sharply steeply dramatically | slightly marginally gradually modestly
sharp steep dramatic | slight marginal gradual modest
big large huge | small tiny little
bigger | smaller
giant | tiny
heavyweight | lightweight
enough | insufficient
excessive | moderate insufficient
expensive pricey | affordable cheap
costlier pricier | cheaper
gratis | paid
credit | debit
earn | spend
invest | divest
lend | borrow
overpaid | underpaid
overfunded | underfunded
overstaffed | understaffed
overperform outperform | underperform
lead | lag
leader | laggard
frontrunner favorite | underdog outsider
outnumber exceed surpass | trail
exceed surpass top | miss
beat surpass exceed | miss
meet | miss
attend | miss skip boycott
participate | boycott abstain
participate | withdraw
present | absent
presence | absence
remain | vanish disappear
appear emerge | disappear vanish
exist | vanish
discover find | lose
gain | shed lose
add gain | shed
rally rebound | slump slide tumble
rebound recover | slump slide
appreciation | depreciation
bullish | bearish
optimist | pessimist
upturn | downturn
upswing | downswing
uptick | downtick
improvement | deterioration
progress | setback
progress | regress
breakthrough | setback
solution | problem
solve resolve | aggravate worsen
resolve settle | prolong
settle | dispute
quell suppress | incite provoke
incite | discourage
encourage promote | deter discourage hinder
facilitate enable | hinder hamper impede prevent
enable | prevent
enable | disable
activate | deactivate
accelerate hasten | delay hinder slow
hasten speed | delay
advance | postpone delay
proceed continue | halt stop
continue resume | stop cease end halt discontinue suspend
continue | discontinue
reinstate restore | suspend dismiss remove abolish
restore | abolish cut
renew | cancel expire
confirm | cancel
honor fulfill keep | break breach
fulfill | break
fund finance | defund
hire | axe
grant award give | deny refuse withhold
grant award | deny revoke
provide supply | withhold deny
push | pull
raise lift | lower drop
lift | lower
rise | dip drop slip slide
climb | dip slip slide
surge soar jump leap rocket spike | plunge plummet slump tumble crash dive nosedive
increase grow rise | stagnate
double triple | halve
upbeat | downbeat
overt | covert
explicit | implicit
official | unofficial
direct | indirect
directly | indirectly
active | inactive passive idle dormant
active | extinct
functional | broken
online | offline
digital | analog
automatic | manual
mobile | stationary
moving | stationary
movable | fixed
singular | plural
individual | collective
separate | joint
separately | jointly together
together | apart separately
alone | together
isolated | connected
similar alike | different dissimilar
same identical | different
equal | unequal
equality | inequality
balance | imbalance
balanced | unbalanced
symmetric | asymmetric
consistent | inconsistent
compatible | incompatible
relevant | irrelevant
rational | irrational
logical | illogical
reasonable | unreasonable
justified | unjustified
acceptable | unacceptable
bearable | unbearable
avoidable | unavoidable inevitable
reversible | irreversible
predictable expected | unpredictable unexpected
expectedly | unexpectedly
surprising | unsurprising
welcome | unwelcome
wanted | unwanted
desirable | undesirable
attractive | unattractive
beautiful | ugly
tidy | untidy
stable steady | unstable shaky volatile
secure | insecure
safer | riskier
safely | dangerously
sustainable | unsustainable
renewable | nonrenewable
affordable | unaffordable
accessible | inaccessible
available | unavailable
bright | bleak
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
