import { stemWord, type Token } from './analyzer.js';

/** A verb, its particle and the plain word that says the same. */
const PHRASES = `
back up support
blow up explode
break down fail
break in burgle
break into burgle
break out escape
break up separate
bring about cause
bring back restore
bring down topple
bring up mention
build up develop
burn down destroy
buy out acquire
buy up acquire
call off cancel
call for demand
call in summon
carry on continue
carry out conduct
clear up solve
come back return
come up with devise
cover up conceal
cut back reduce
cut down reduce
cut off disconnect
do away with abolish
drop out withdraw
end up become
fall apart collapse
fall ill sicken
fall sick sicken
fall through fail
fight back resist
figure out discover
fill in complete
find out discover
get away escape
get back recover
get fired dismiss
get hurt injure
get ill sicken
get in enter
get into enter
get out leave
get rid remove
get sick sicken
give away reveal
give back return
give in yield
give out distribute
give up surrender
go ahead proceed
go back return
go bankrupt insolvent
go bust insolvent
go down fall
go missing disappear
go off explode
go on happen
go under insolvent
go up rise
grow up childhood
hand back return
hand in submit
hand out distribute
hand over surrender
hold back withhold
hold up delay
join up enlist
keep on continue
kick in begin
kick off begin
kick out expel
knock down demolish
lay off dismiss
let go dismiss
let in admit
let out release
lock up imprison
look after tend
look into investigate
make up invent
move in settle
move out leave
own up confess
pass away die
pass on transmit
pay back repay
pay for fund
pay off repay
pay out disburse
pick out select
pick up collect
point out mention
pull down demolish
pull out withdraw
put back postpone
put down suppress
put forward propose
put off postpone
put out extinguish
put together compile
put up erect
rule out exclude
run away flee
run into collide
run off flee
run out exhaust
sell off sell
send back return
send out distribute
set aside reserve
set free release
set off trigger
set up founded
settle down settle
shoot down reject
shut down close
sign off approve
sign up register
slow down decelerate
speak out protest
speak up protest
split up separate
stand down resign
stand for represent
start up launch
step down resign
stick to adhere
switch off disable
take apart dismantle
take away remove
take back withdraw
take down remove
take effect begin
take in admit
take off depart
take on hire
take out withdraw
take over succeed
take part participate
take place happen
talk about discuss
tear down demolish
think up invent
throw away discard
throw out expel
track down locate
try out test
turn away reject
turn back return
turn down reject
turn into become
turn off disable
turn on enable
turn out emerge
turn up appear
use up exhaust
wake up awake
walk out leave
wash up strand
wear out exhaust
win back recover
wind up liquidate
wipe out destroy
work out calculate
write off abandon
`;

interface Phrase {
  readonly particle: string;
  readonly word: string;
}

/** The phrases of each verb, by its term. */
const phrasesOf: ReadonlyMap<string, readonly Phrase[]> = readPhrases(PHRASES);

function readPhrases(lines: string): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of lines.trim().split('\n')) {
    const [verb = '', particle = '', ...rest] = line.split(' ');
    const term = stemWord(verb);
    phrases.set(term, [...(phrases.get(term) ?? []), { particle, word: rest.at(-1) ?? '' }]);
  }
  return phrases;
}

/** Words that may part a verb from its particle: "called it off". */
const PARTING: ReadonlySet<string> = new Set(['it', 'him', 'her', 'them', 'us', 'me', 'you', 'this', 'that']);

/**
 * Sets behind each phrasal verb the plain word that says the same, at the verb's place: `called off` is followed by
 * `cancel`.
 * @param tokens - the words of one sentence or question
 * @returns the same list where there is no phrasal verb
 */
export function withPhrasalVerbs(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.map((token, i) => (phrasesOf.has(token.term) ? plainVerbAt(tokens, i) : undefined));
  if (!plain.some((verb) => verb !== undefined)) return tokens;
  return tokens.flatMap((token, i) => [token, ...(plain[i] === undefined ? [] : [plain[i]])]);
}

/** The plain word for the phrasal verb that begins at a place; undefined where none does. */
function plainVerbAt(tokens: readonly Token[], at: number): Token | undefined {
  const verb = tokens[at];
  const next = tokens[at + 1];
  const particle = next !== undefined && PARTING.has(next.word) ? tokens[at + 2] : next;
  const phrase = phrasesOf.get(verb?.term ?? '')?.find((other) => other.particle === particle?.word);
  return verb && phrase && { ...verb, term: stemWord(phrase.word), word: phrase.word, stop: false };
}
