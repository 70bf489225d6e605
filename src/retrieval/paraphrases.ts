/**
 * Everyday words that a question may say for what a document tells in another, too loose to count as the same: who seeks the
 * bounty finds the reward, but a bounty of 5 and a prize of 9 need not be at odds. General English; words in their
 * base form, one group a line.
 */
export const PARAPHRASES = `
abandon drop scrap shelve
abolish scrap repeal revoke annul void
abroad overseas
absent missing away
account profile
ad advert advertisement advertising commercial
admit confess acknowledge concede
adult grown-up
adviser advisor consultant
affect hit harm impact
afterwards later subsequently
age aged
agree consent
aim goal purpose target objective
aircraft plane airplane aeroplane jet
airdrop giveaway
alarm alert siren
alley lane
allied ally alliance
alone solo
ambulance paramedic
amend revise
ancestor forefather descend descendant
anger outrage fury
animal creature
announce reveal disclose unveil
annual yearly
answer solution
antique artefact
apartment flat
apologetic apology
appeal challenge
appoint appointment name nominate
approach method
approve authorize authorise sanction confirm green-light
arbitration arbitrator
argue claim contend
arise emerge
arson arsonist
artist painter
ask enquire inquire
assault beat punch
assemble gather convene
athlete sportsman runner player
attend attendance visit present
attorney solicitor barrister
autopsy post-mortem
average mean typical
award grant
baby newborn infant
backer supporter investor donor
backlash criticism outcry protest
bag suitcase luggage baggage
bail bond
balance remainder rest
ban bar prohibit
ban blacklist blocklist
ban embargo
bankrupt insolvent broke bust liquidate administration
bar pub
barrier obstacle
base foundation basis
batch lot
battery batteries
battle fight combat
beach shore
bear birth
beautiful lovely
become turn
begin commence open
behave behavior conduct
belongings possessions
beneficiary recipient
bid offer
bill invoice
bin trash
blackmail extort extortion ransom
blackout outage
blast explosion explode detonate bomb
blaze fire burn
board committee panel council
boat vessel ferry
bonus premium
bounty reward
boycott shun
brand label
brave courage courageous
bribe bribery corrupt corruption kickback
bright brilliant
broad wide
broadcast air
brother sister sibling
bug fault malfunction
bug insect
bully harass harassment bullying
burglar thief robber intruder
burgle burglary break-in intrusion
bus coach
business firm enterprise
calculate estimate reckon compute
call phone telephone ring
canal waterway
cancel scrap axe annul withdraw
candidate contender applicant
capital seat
captain skipper
capture conquer
cargo freight goods
carriage wagon
cash banknote
cash dough
catch caught arrest capture detain seize
cattle cow
cause effect
cause trigger prompt provoke
celebrate party
cellar basement
chairperson chair
champion winner
chance odds probability likelihood
charge accuse
charity foundation nonprofit
chat conversation channel
cheap inexpensive affordable
cheat dope doping
check examine inspect verify inspection
cheer applaud
chef cook
chemical substance compound
chemist pharmacist
childhood upbringing
choice option
cinema theater
citizen citizenship
citizen resident national
claimant plaintiff
clash fight brawl
client account
climate weather
clinic hospital practice
close shut closure closing
clothes clothing garment dress
clothes outfit
club team side
clue hint
coast shore seaside
cold chill
collapse fail
colleague coworker co-worker
combine merge join unite
comfort console
common widespread frequent
commute travel
compare comparison
compensate damages payout
compete rival
complain complaint grievance
complex site
component element ingredient part
conceal hide
concert gig show
condition state
conduct perform hold
conference summit
confirm verify
confiscate seize
conflict dispute
congratulate praise
consequence effect aftermath
consequence result
conspiracy plot
construct erect
consult advise
contact reach
contain hold
container box crate
contest competition tournament
contract deal agreement
control command
converge meet
convert transform conversion
convict guilty
cooperate collaborate collaboration cooperation
cop police officer
copy duplicate replica
correct fix
corridor hallway
cost expense price fee
costume dress
count tally
coup takeover overthrow
course class
crack fracture
craft skill
crane lift
crash collide collision hit strike struck ram
create founded establish form
creditor lender
crew sailor
crime offence offense
crisis emergency
critic opponent
crook criminal gangster
crop harvest
cross crossing
cruel brutal
cup trophy
cure remedy
curfew lockdown
custody custodian
custom tradition traditional
cut reduce reduction slash lower
dam barrage
damage harm
danger dangerous risk risky hazardous
daughter son
dawn morning sunrise
day daily
dead body corpse
deadline due
deal contract
decide decision resolve
decrease reduce fall
deep depth
defendant accused
define definition
degree extent
delay postpone late defer
delete erase remove wipe
delist delisted remove
demolish raze destroy
demonstrate protest
demonstrator protester
deny refute contradict
depart leave departure
depict represent
deposit savings
deputy vice assistant
descend fall
desert abandon
despite notwithstanding
destroy ruin demolish
detail specifics
detective investigator inspector
devastate destroy
device apparatus
device gadget
devise invent
devote dedicate
diagnose diagnosis
dictator tyrant
diet eat
dig excavate excavation
dinner supper
diplomat ambassador envoy
direction course
dirt mud
dirty filthy
disable deactivate
disabled handicapped
disagree differ
disappear vanish missing
disaster catastrophe tragedy accident
discard dump
discount rebate
discover learn
dismiss sack fire oust expel axe boot redundant layoff
dispute contest challenge quarrel row
disrupt interrupt
distinct separate
distribute hand
ditch trench
divorce separate
doctor medic
document paper file
dominate dominant prevail predominant
donate donation gift contribute contribution
donor benefactor
door gate entrance
download install
draw attract
drawing sketch
drown drowning
drug narcotic
drunk alcohol drink sober
dude guy man
dusk evening sunset
duty obligation
earth soil land
earthquake quake tremor
east eastern
economy economic
editor publisher
educate train
eject expel
elderly pensioner
elect election
electric electrical electricity
elevator lift
elite aristocracy nobility noble
email e-mail mail message
emerge surface
emit emission
empire imperial
employ hire recruit
employ staff
employer boss
empty vacant
encrypt encryption
endanger threaten risk
enemy foe adversary
enlist enroll register
enormous vast immense
enough sufficient adequate
enroll admit
ensure guarantee
enter entry entrance
environment environmental
equal equivalent
equip equipment gear
erect build
erupt eruption
escape flee abscond run
especially particularly
establish institute
estimate reckon guess
ethnic ethnicity
evacuate evacuation
evict eviction
exact precise
exam examination test
examine study
example instance
excess surplus
exchange swap
exclude bar expel
execute execution behead
exhaust deplete
exile banish
exist existence
exit leave
expedition voyage
expel exclude ban oust
expensive costly dear
expert specialist analyst
expire expiry lapse
explode explosion blast
exploit vulnerability hack drain
export ship
extinct extinction
extra additional
eyewitness witness onlooker bystander
fabric cloth textile
factor cause
factory plant
fail flop
faint unconscious
fair just
fake false
fake forge forged forgery counterfeit bogus sham
fame famous
fame reputation
fan enthusiast
fan supporter follower
far distance
fare ticket
farm farmer
fashion style
fast rapid
fatal deadly lethal
father dad
fear panic
feast banquet
feature include
fence railing
fertile fertility
fiance fiancee partner
fight battle clash
fine penalty sanction punish
finish complete
firefighter fireman brigade
firm company
flag banner
flame fire
flaw weakness
flee refugee
flight plane
flood flooding inundate
floor storey
fog mist
folks people
follow succeed replace
food diet
footballer player
forbid ban
forecast predict
foreign overseas
foresee predict
forest woods woodland
forever permanent permanently
forgive pardon amnesty
former ex previous previously earlier
fortress fort castle
fortune wealth
founded establish establishment founder
fraud deception
freedom liberty
freeze frozen lock block restrict suspend
fridge refrigerator cooler
friend pal mate
frighten terrify
fuel gas petrol gasoline
fugitive runaway
fund finance bankroll sponsor invest
funeral burial bury
gale storm
gamble bet
gambling betting
game match
garage workshop
garbage rubbish trash waste
garden park
gender sex
generate produce
germ bacteria bacterium virus
gift present
gig job concert
girl boy
glass window
global world
gold golden
goods product merchandise
gossip rumor
grade mark score
graduate degree
grandparent grandfather grandmother
grave tomb
graveyard cemetery
greet welcome
grief mourn mourning
grocery supermarket
ground land
ground soil
guard sentry
guest visitor attendee
guidance advice
guide lead
guideline rule
gun weapon firearm pistol rifle
habit custom
hack steal stolen theft exploit
hail welcome praise
handle deal
handle manage
happy glad pleased delighted
harass bully
hate dislike
hate hatred
haul loot
hazard danger risk
head chief
headline title
heal recover cure
heap pile
height tall high
helicopter chopper
heritage legacy
highway motorway freeway road
hill mountain
hint suggest
hire employ
historian scholar
historic historical
hoax prank
hole gap shortfall deficit
holiday vacation
holy sacred
homeless displaced
homicide murder
honest sincere
hope expect
horrible terrible awful
hospital clinic ward
hostage captive
hotel inn
household family
hunger famine starvation starve
hunt search
hurry rush
husband wife
ice frost frozen
idea concept notion
identify recognize recognise name
identity id passport
ignore disregard neglect
illegal banned
illegal unlawful illicit
illness ill sick unwell
illustrate show
immediately instantly promptly
immigrant migrant immigration migrate migration
impose levy
impress impressive
imprison jail prison custody bars
improve better enhance
inaugurate open
incident event case
incorrect false
independent independence autonomous autonomy
industry industrial
infant baby
infect infection contaminate contamination
influence affect influential
inform notify notice
ingredient component
inhabit settle
inherit heir inheritance
injure wound casualty
inner internal
innocent acquit cleared
insert add
insolvency bankruptcy
inspect check
inspect inspector
inspire inspiration
install fit fitted
instruct teach
insult offend
insure insurance insurer policy
intact undamaged
intend plan intention
interest attention
interest yield
intern trainee apprentice
interpret interpretation
interrogate question quiz interview
interrupt disrupt disruption
interview talk
invalid void
invest stake
invite invitation
island isle
jewel jewellery gem
job work employment
join enlist
joke prank
judge court magistrate
jump leap
junior young
jury verdict
keep retain maintain preserve
keeper guard
kick expel
kid youngster teenager teen
kidnap abduct abduction
king crown throne
knife blade stab
know aware knowledge known
laboratory lab
lack lacking without
lack need
lake pond
lake reservoir
landlord owner
landowner landlord
landslide mudslide avalanche
laptop computer
last final
launch introduce unveil
lawmaker politician senator deputy
layer level
lead head
leader head chair chairman chairwoman president
leaflet flyer
lease rent
lecture speech talk
legal lawful
legend myth
leisure recreation
lend loan borrow
length long
letter note
liability liable responsible responsibility
liar lie untrue
license authorize
lie false
lift raise
limit cap restrict restriction
link connect
liquid fluid
list register
literature literary
litter garbage
load cargo freight
loan credit borrow
lobby campaign
local native indigenous
locate find
lock restrict
lodge submit
long length duration last
loot plunder pillage
lorry truck
loss damage
luck fortune
luggage baggage
lunch meal
machine device equipment
magazine newspaper
maintain repair
maintenance upkeep
majority most
maker manufacturer producer
man guy
manager management director
map chart
march demonstration rally
marketplace market
mass weight
massacre slaughter
material substance
maximum limit
meadow field
meal dinner
measure gauge
medicine medical drug medication
memorial monument
mend repair
mental psychological
mention refer
merchant dealer
merchant trader
merge merger fusion
message text
metal steel iron
method procedure process
migrate move
mine miner
misconduct wrongdoing
miss absent
mistake blunder slip
mix mixture blend
mobile phone
mock ridicule
mod moderator admin administrator
model version
modify adapt
monitor track watch
monk monastery
monthly month
monument landmark
moral ethical unethical
mortgage loan
mostly mainly primarily largely
mostly majority
mother mum mom
motion movement
motive reason
motto slogan
mountain peak
mourn grieve
murder kill homicide manslaughter
mystery mysterious
mystery puzzle
narrow thin
nearby adjacent neighboring surrounding
nearly almost roughly approximately around
negligence negligent careless
negotiate negotiation talks
neighbour neighbor next
nickname alias
nickname dub
nobody none
noise sound
nominate nomination
normal usual ordinary
north northern
notable famous
notice spot
notify alert
novel fiction
nuclear atomic
nurse carer
obey comply compliance
object oppose
obstruct block
obtain acquire
obvious clear evident
occupy occupation
ocean sea
odd strange
official officer
offspring child
often frequency frequent
oil petroleum crude
ok okay fine well
online internet web
operate run
opinion view
opportunity chance
oppose reject
opt choose
organization body agency
organize organise organizer hold
original first
outbreak epidemic
outcome result
outer external
outlet shop
overcome defeat
overlook miss
overrun exceed
oversee supervise supervision oversight
overturn reverse quash
owe debt
pact alliance
pact deal
pain ache
paint painting
palace residence
pandemic epidemic
panel committee
parade march
parcel package
parent family
parliament lawmaker
partner companion girlfriend boyfriend
passenger traveller rider
password code key
path route
patrol guard
pause break
pause suspend
pavement sidewalk
pay salary wage
payout withdrawal
peace peaceful
pension retirement
perhaps maybe possibly
period era age
perish die
permit licence license permission
perpetrator culprit attacker offender
persuade convince
petition signature
phone telephone mobile call
photo photograph picture image
pilgrim pilgrimage
pilot captain
pipe pipeline
plague epidemic
plane aircraft
planet world
plant factory works mill
platform stage
play perform
plea plead
pledge promise vow
plunge tumble slump slide sink
poem poet poetry
poison toxic poisonous toxin
police policeman officer detective
policy rule
political politics
politician minister
poll survey
pollster survey
pollutant contaminant
pollute pollution contaminate contamination spill
port harbor dock quay
portrait painting
possess own
postpone delay defer
poverty poor
powerful strong
practice custom
praise applaud laud
preach sermon
predict forecast expect
prediction forecast
prefer favor
pregnant pregnancy
prejudice bias discrimination discriminate
premiere debut
premises building
prepare ready
prescribe prescription
president chair chairman
pressure force
presume assume
pretend pose
previous earlier
pride proud
priest clergy
prime chief
principle rule
prior before earlier
prisoner inmate
private personal
privilege right
probable likely
probe inquiry
proclaim declare announce
profession occupation trade
professor academic
profit benefit
progress advance
prohibit ban
promote promotion
promptly quickly
proof evidence
property estate
proportion percentage
propose suggest proposal
prosecute prosecutor charge indict indictment
prospect chance
prosper thrive flourish
protest petition
province state
provoke incite
psychiatrist psychologist
pub restaurant
publish issue
pull drag tow
pump surge soar spike jump
punish penalty punishment sanction discipline
purchase acquire
purpose aim
purse wallet handbag
push shove
quake earthquake
quality standard
quarrel argue
query question
queue line
quit leave left
quit resign
quota limit
quotation quote
race contest
racist racism
radioactive nuclear
raft boat
rage anger
raid search
rail train
rain rainfall
rain wet
rally protest
rank position
ransom demand
rape assault
rare uncommon
rarely seldom rare
reach hit
react reaction respond
reader audience
real genuine authentic
rebel insurgent
rebel uprising revolt rebellion
rebuild reconstruct reconstruction
rebuke criticize reprimand
recall remember
receipt invoice
recession downturn
reckless careless
recommend advise
recommend suggestion
record document log
recover retrieve regain salvage restore
recruit enlist
reduce cut lower
redundant redundancy layoff job
refer call
referee umpire
referendum vote
refrigerate cool
refugee migrant
refuse decline reject
regime government
register sign
regret sorry
rehearse rehearsal
reinstate restore
reject refuse decline dismiss deny
rejoin return
relation relationship
relative family kin
release publish
reliable trustworthy
religious holy
reluctant unwilling
rely depend dependent
remain rest
remain stay left
remains ruins
remark comment
remote distant
remove delete withdraw strip
renew extend extension renewal
renovate renovation refurbish refurbishment restore repair
rent lease hire tenant
reopen resume restart
repay return reimburse
repeat again
replace substitute
replica copy
report account
representative delegate
reprimand rebuke
rescue save rescuer
rescuer saviour
resemble similar
reserve earmark
residence home
resign resignation
resist fight
respect esteem
restaurant cafe diner
resume restart reopen continue
retire retirement
retract withdraw
retreat withdraw
return bring
reveal disclose expose
revenge retaliate retaliation
review assess evaluate evaluation assessment
revive revival
revolve rotate spin
reward prize
rice grain
rifle gun
ringleader leader
riot unrest
rival opponent
river stream
rob theft
robber thief gunman
rock stone
role function
root origin
round circular
route way
row dispute
royal king queen
rubbish nonsense
ruin wreck
ruling decision judgment
rumour claim
rupture burst
safe secure
sail voyage
sailor seaman
sale auction
sanction punish
satisfy satisfied happy
save rescue
scammer fraudster conman swindler
scandal affair
scare frighten
scene site
schedule plan
scheme plan
scholar academic
scholarship grant
school college university
science scientific scientist
screenshot picture image
sculpture statue
sea marine maritime
search hunt look seek
secret confidential undisclosed
secretly covertly
section segment
sector industry
secure obtain
seize confiscate capture
seize take
separate divide
session meeting
settle settlement
settler colonist
severe serious grave
shame disgrace
shape form
share stock
shareholder investor stockholder
shed hut cabin
shelter refuge
shield protect
shine glow
shipment delivery
shipwreck wreck
shock stun
shoot shot fire gunman
shop store supermarket
shopkeeper merchant
shore bank
shortage lack scarce
shortfall deficit
shout yell scream
shred destroy
shrink diminish decrease
shut close
shuttle bus
sick patient
sicken infect illness ill
siege besiege blockade
sight view
sign signature
sign symbol
signal sign
silent quiet
singer vocalist
sink sank sunk
site place venue
size big
skill ability
skin hide
skyscraper tower
slam crash
slaughter kill
slave slavery
sleep asleep
slip mistake
slope hill
smash break
smell odor
smooth flat
smuggle traffic
soccer football
social society
soldier troop
solve solution resolve
song track
source origin
south southern
sovereignty independence
spark trigger
speak speech
species kind
spectator audience crowd onlooker
speed fast velocity
spend spent cost
sphere ball
spill leak release discharge
split divide
spokesman spokeswoman spokesperson
sponsor fund
spread expand
spy espionage
stable steady
stadium arena ground
staff personnel crew
stage phase
standard norm
standstill halt
star celebrity
star sun
start opening
statement announcement
stay remain
steep sharp
stem derive
store keep
storm hurricane
stranded stuck trapped
strategy plan
stress emphasize
stretch extend
strike walkout stoppage
strong strength
structure composition
struggle difficulty
student pupil
style manner
submit file hand
subsidiary unit division
subsidy grant aid
suburb district outskirts
subway metro underground
succeed successor replace follow
suddenly abruptly
suffer undergo
suggest propose
suit match
sum amount
summary overview
summon call
superior better
supervise supervisor
supplier contractor vendor
supply deliver
suppress crush
supreme highest
surface appear
surge rise
surgeon doctor
surgery operation
surrender yield
surround encircle enclose
surroundings environment
surveillance cctv camera footage
survive survivor
suspect suspicion
swear vow
swim swimmer
switch change
symptom sign
system network
tablet pill
tackle address
tale story
talk speak discuss conversation
tap faucet
target victim
task duty
teacher instructor
team squad
teenager youth
temperature warm cold hot degree celsius
temple shrine
temporary temporarily interim provisional
tenant renter
tender bid
tense tension
tenure term
terrorist terrorism
test experiment
testify testimony witness
text writing
thank gratitude
theft larceny
theory hypothesis
thick dense
thief robber burglar
thread post topic
thunderstorm storm
tie link connection relation
timetable schedule
tip hint
topic subject
total overall altogether
tourism tourist
tourist visitor
tower spire
toxic poison
tradition custom
train railway rail
trainer coach
transfer send
translate translation
transport shipping
trawler boat
treasurer finance
treat treatment therapy
tree wood
trend tendency
trial case
tribe clan
tribute homage
trick fool dupe
trouble problem
trust confidence
turnout voter
tutor teacher
type kind sort variety category class
typhoon hurricane
typical usual
tyre wheel
ultimate final
unanimous unanimously
uncover reveal
underwater submerged
unemployed jobless unemployment
unfair unjust
unhurt unharmed uninjured
unique sole
university academy
university college
unknown unclear unidentified
unlock open
unpaid outstanding
unsafe dangerous
unusual rare
upgrade update
upset anger
urban city
urge call appeal
user member subscriber
vacancy opening
vacate leave
vaccine vaccination jab
value worth
vanish disappear
various several diverse
vary variation variable differ
vast huge
vehicle truck
vein vessel
vendor seller
verdict ruling decision
vertical upright
victim casualty dead
view perspective
village hamlet
villager resident
violate violation breach
violent violence
virus infection
visible seen
volcano eruption
volunteer helper
voter electorate
voyage journey
wage pay
wander roam
warehouse depot
warm hot heat
warranty guarantee
weak weakness
weaken undermine
weapon arm
website site page
wed wedding marry marriage
weep cry
weigh weight heavy
well-known famous
west western
whale holder
whistleblower insider informant
whole entire total complete
widow wife
width wide
wildfire fire blaze
willing ready
win triumph
winner win
wipe delete
wise wisdom
withdraw pull
withdraw withdrawal
withdraw withdrawal payout
withhold keep
woman female
wonder marvel
wood timber
wooden timber
word term
work job
worker labour laborer
workforce staff
workplace office
worldwide global international
worsen deteriorate
worship pray prayer
wrap cover
wreckage debris
yacht boat
yield produce
young youth
zero none
`.trimStart();
