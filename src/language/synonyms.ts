import { stemWord } from './analyzer.js';
import { madeOnce } from './made-once.js';
import { isIrregular, regularForm } from './word-forms.js';

/**
 * Everyday words that reports of incidents use for the same thing; a question in one is answered by a sentence in
 * another. General English, kept small on purpose: a wrong synonym costs more than a missing one. One group a line.
 */
const GROUPS = `
police cop cops constable
arrest arrested detain detained detention custody jailed jail imprisoned held locked
release released freed free
accuse accused allegation allegations alleged alleges accusation suspected charge charged blame blamed
deny denied denial rejected refuted dismissed
claim claimed asserted
reply replied respond responded response answer answered
apologize apologized apologise apology apologies sorry regret
lawsuit sue sued suing legal court
fraud scam scammer scammed swindle swindled cheat cheated deceive
steal stole stolen theft robbed robbery heist
attack attacked assault assaulted raid raided
break-in broke burglary intrusion stormed
vandalize vandalized vandalism damage damaged destroyed smashed trashed wrecked
mob crowd group gang protesters
protest protested demonstration rally rights activists
threat threaten threatened threatening intimidate
suicide suicidal kill
die died dead death killed deaths
hurt injured injury injuries wounded
boss chief ceo head leader director executive
founder founded cofounder founding started established created
quit quits resign resigned resignation leave left departed departure stepped
hire hired join joined joins joining
fire fired sacked dismissed
company firm business corporation exchange platform
rival competitor competing
customer customers client clients user users trader traders investor investors
buy bought purchase purchased acquire acquired acquisition
sell sold sale
earn earns earned earnings income profit revenue generate
lose lost loss losses
money funds cash
price prices cost costs worth value
crash crashed fall fell drop dropped plunge plunged collapse collapsed decline declined
rise rose increase increased grow grew climb climbed
reverse reversed undo rollback roll revert reverted
manipulate manipulated manipulation tamper tampered tampering rig rigged
liquidate liquidated liquidation
hack hacked hacker hackers breach breached
leak leaked leaks
headquarters headquartered hq office offices based located location
city town
staff employee employees worker workers
media press journalist journalists reporter reporters news
publish published post posted release released announce announced
video footage clip recording
start started begin began begun
end ended finish finished
happen happened occur occurred
ask asked request requested demand demanded
help helped aid assist
ban banned prohibit prohibited forbid outlaw block blocked
investigate investigated investigation investigating probe inquiry summoned
stay stayed staying reside residing live lived living
angry furious upset raged mad criticize criticized
criticize criticized criticise criticised condemn condemned slam slammed blame blamed accuse accused
camp team side people
big biggest large largest huge great greatest
small smallest little tiny
children child kid kids
car vehicle automobile
movie film
doctor physician
illness disease sickness
war conflict fighting
country nation state
language tongue
job position role post
worry worried concern concerned concerns fear feared fears afraid anxious
hurt harm harmed harms injure damage
rich wealthy affluent wealth
poor poverty impoverished
old ancient elderly aged
new recent latest modern
fast quick quickly rapid rapidly swift speed
slow slowly gradual gradually
important key major main significant crucial principal
famous known renowned notable celebrated
strange odd unusual weird
hard difficult tough
easy simple
wrong incorrect mistaken false error mistake errors
true correct accurate
similar alike resembled resembles
different differ differs differed differences
begin beginning origin origins originated onset launch launched
stop stopped halt halted cease ceased suspend suspended
continue continued remain remained kept
try tried attempt attempted sought effort
choose chose select selected pick picked elected appointed
allow allowed permit permitted let enable enabled
force forced compel compelled
prevent prevented stop avert avoid avoided
protect protected guard guarded defend defended safeguard
fail failed failure failures
succeed succeeded success successful achieve achieved
get got obtain obtained receive received gain gained acquire
give gave grant granted provide provided supply supplied offer offered
need needed require required necessary
want wanted wish wished seek
think thought believe believed consider considered regard regarded view viewed opinion
say said state stated tell told declare declared remark remarked comment commented mention mentioned
explain explained explanation clarify clarified
describe described depict depicted portray portrayed characterize characterized
name named call called known titled dubbed term termed
show showed shown reveal revealed indicate indicated demonstrate demonstrated
find found discover discovered discovery detect detected uncover uncovered
see saw witness witnessed observe observed notice noticed
meet met meeting meetings talks
agree agreed agreement deal accord pact treaty
disagree disagreed dispute disputed argue argued argument
support supported supporters back backed endorse endorsed
oppose opposed opposition against resist resisted
win won victory defeat defeated beat
rule ruled reign reigned govern governed ruler
king monarch emperor sovereign
army troops soldiers forces military
invade invaded invasion
conquer conquered conquest
escape escaped flee fled
return returned
move moved moving relocate relocated transfer transferred shift shifted
travel traveled journey trip
arrive arrived arrival reach reached
send sent dispatch dispatched deliver delivered
carry carried transport transported
make made create created produce produced manufacture manufactured
invent invented invention inventor devise devised
develop developed development
design designed designer architect
grow growth expand expanded expansion
include included comprise comprised consist consisted contain contained
change changed alter altered amend amended modify modified reform
replace replaced succeed successor
repair repaired fix fixed restore restored
study studied research researchers researcher scientists
teach taught teacher education educate educated school
learn learned learnt
win award awarded prize
birth born
marry married marriage wife husband spouse
parents father mother
son daughter child
population inhabitants residents people
live lived reside dwell inhabit
area region territory district zone
border boundary frontier
middle center central
top highest peak maximum
bottom lowest minimum
part portion share fraction percentage percent proportion
number amount quantity total many
rate ratio
religion religious faith church belief
law legislation act statute rule regulation
vote voted voting ballot election
government administration authorities state
parliament legislature assembly
debt owed owe owing
pay paid payment payments
refund refunded repay repaid reimburse reimbursed compensate compensated compensation
fee fees charge commission
tax taxes levy
bankrupt bankruptcy insolvent insolvency
owner owned own owns belong belonged
account accounts wallet wallets
coin coins token tokens cryptocurrency crypto
trade trading traded transaction transactions
outage outages downtime offline unavailable
bug flaw vulnerability glitch defect
data information records
warn warned warning alert alerted
order ordered command commanded instruct instructed
hearing trial court
judge verdict ruling ruled
sentence sentenced convicted
prison jail
lawyer lawyers attorney counsel
witness witnesses
victim victims
rumor rumors rumour hearsay
evidence proof prove proved
secret hidden conceal concealed
rumored reportedly allegedly
food meal
water fluid liquid
power energy electricity
engine motor
ship vessel boat
road street
bridge crossing
house home residence
building structure
museum gallery
music song songs
picture image photo photograph
book novel
newspaper magazine
author writer wrote written
build built construct constructed construction
use used utilize employed
method way technique approach
reason cause caused why
`;

/** Words of one meaning, by one of them. */
interface Synonyms {
  has(word: string): boolean;
  /** The others, the word not among them; undefined of a word that has none. */
  get(word: string): readonly string[] | undefined;
}

/** Which groups some word is in. */
type Places = ReadonlyMap<string, readonly number[]>;

/** The words of each group. */
const groups = madeOnce((): readonly (readonly string[])[] =>
  GROUPS.trim()
    .split('\n')
    .map((line) => line.split(' ')),
);

const groupsByWord = madeOnce(() =>
  placesOf(groups().flatMap((words, at) => words.map((word) => [word, at] as const))),
);

/** Other words for a folded word. */
export const closeSynonymsOf: Synonyms = synonymsBy((word) => word, groupsByWord);

/** Terms that may stand for a term of a question. */
export const synonymsOf: Synonyms = synonymsBy(stemWord, groupsByTerm());

function synonymsBy(termOf: (word: string) => string, placesOf: (term: string) => Places): Synonyms {
  return {
    has: (term) => placesOf(term).has(term),
    get(term) {
      const places = placesOf(term).get(term);
      const terms = places?.flatMap((at) => (groups()[at] ?? []).map(termOf));
      return terms && [...new Set(terms)].filter((other) => other !== term);
    },
  };
}

/**
 * Looks terms up in the groups. Only the words that may have a term are brought to theirs: those that begin with its letter once
 * they are regular; to stem all of them takes longer than most questions.
 */
function groupsByTerm(): (term: string) => Places {
  const known = new Map<string, Places>();
  const find = (letter: string) =>
    placesOf(
      [...groupsByWord()].flatMap(([word, places]) =>
        firstLetterOf(word) === letter ? places.map((at) => [stemWord(word), at] as const) : [],
      ),
    );
  return (term) => {
    const letter = term.charAt(0);
    const places = known.get(letter) ?? find(letter);
    known.set(letter, places);
    return places;
  };
}

const firstLetterOf = (word: string): string => (isIrregular(word) ? regularForm(word) : word).charAt(0);

/** Each place once, in order. */
function placesOf(all: readonly (readonly [term: string, place: number])[]): Places {
  const places = new Map<string, number[]>();
  for (const [term, place] of all) {
    const of = places.get(term);
    if (of === undefined) places.set(term, [place]);
    else if (!of.includes(place)) of.push(place);
  }
  for (const of of places.values()) of.sort((a, b) => a - b);
  return places;
}
