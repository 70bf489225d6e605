/**
 * Forms that no rule of endings leads back to their word. The first of a line is the word, the others are forms of it.
 * Left out where a form is more often another word (`wound`, `ground`, `bore`, `felt`, `saw`, `lay`).
 */
const IRREGULAR = `
arise arose arisen
awake awoke awoken
bear borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
learn learnt
leave left
lend lent
lie lain lying
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withstand withstood
write wrote written
child children
foot feet
goose geese
knife knives
man men
mouse mice
ox oxen
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
die dying
tie tying
`;

/** British spellings and the American ones, where no rule tells them apart from other words. */
const BRITISH = `
aging ageing
aluminum aluminium
analyze analyse analysed analyses analysing
armor armour
artifact artefact
behavior behaviour
catalog catalogue
center centre centred
check cheque
checks cheques
color colour
defense defence
dialog dialogue
endeavor endeavour
enroll enrol
favor favour
favorite favourite
fiber fibre
fulfill fulfil
gray grey
harbor harbour
honor honour
humor humour
judgment judgement
jewelry jewellery
kilometer kilometre
labor labour
license licence
liter litre
maneuver manoeuvre
meter metre
mold mould
neighbor neighbour
neighborhood neighbourhood
odor odour
offense offence
paralyze paralyse paralysed paralysing
pajamas pyjamas
pediatric paediatric
plow plough
pretense pretence
program programme
rumor rumour
savior saviour
skeptic sceptic
skeptical sceptical
skillful skilful
specter spectre
splendor splendour
sulfur sulphur
theater theatre
tire tyre
traveler traveller
tumor tumour
vapor vapour
vigor vigour
`;

const baseForms: ReadonlyMap<string, string> = readForms(`${IRREGULAR}${BRITISH}`);

function readForms(lines: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [base = '', ...others] = line.split(' ');
    for (const form of others) forms.set(form, base).set(`${form}s`, `${base}s`);
  }
  return forms;
}

/** Tells whether a word is a form that no rule of endings leads back to its word. */
export function isIrregular(word: string): boolean {
  return baseForms.has(word);
}

/** `organise`, `organised`, `organisation`; not `precise`, `supervise`, `appraise`, whose nouns keep their s. */
const ISE = /^([a-z]{3,}(?:[^aciouv]|ic))is(?=(?:e|ed|er|ers|es|ing|able|ation|ations)$)/u;

/** Gives the word that an irregular form is a form of, in American spelling; any other word as it is. */
export function regularForm(word: string): string {
  return baseForms.get(word) ?? word.replace(ISE, '$1iz');
}
