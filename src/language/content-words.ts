import { stemmer } from 'stemmer';
import { CALENDAR_WORDS } from './calendar-names.js';

const WORD = /\p{Script=Han}{2}|[\p{L}\p{N}]+(?:[’'][a-z]+)?/gu;
const STOP: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...'a an and are as at be been being but by can could did do does for from had has have he her him his how i if in into is it its itself may more most no not of off on or other our out over own said say says she should so some such than that the their them then there these they this those through to too under until up was we were what when where which while who whom why will with would you your also after before during between among against about again once only just very on upon amid due via per according reportedly reports reported report news told tell one two three first last new year years month months week weeks day days time today yesterday sept oct nov dec jan feb mar apr jun jul aug'.split(
    ' ',
  ),
]);

/** Past forms that no stemmer leads back to their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    arose: 'arise',
    arisen: 'arise',
    ate: 'eat',
    beat: 'beat',
    beaten: 'beat',
    became: 'become',
    began: 'begin',
    begun: 'begin',
    bought: 'buy',
    broke: 'break',
    broken: 'break',
    brought: 'bring',
    built: 'build',
    burnt: 'burn',
    came: 'come',
    caught: 'catch',
    chose: 'choose',
    chosen: 'choose',
    dealt: 'deal',
    died: 'die',
    death: 'die',
    dead: 'die',
    drew: 'draw',
    drawn: 'draw',
    drove: 'drive',
    driven: 'drive',
    fell: 'fall',
    fallen: 'fall',
    felt: 'feel',
    fled: 'flee',
    flew: 'fly',
    fought: 'fight',
    found: 'find',
    froze: 'freeze',
    frozen: 'freeze',
    gave: 'give',
    given: 'give',
    gone: 'go',
    got: 'get',
    grew: 'grow',
    held: 'hold',
    hid: 'hide',
    hidden: 'hide',
    kept: 'keep',
    knew: 'know',
    known: 'know',
    laid: 'lay',
    led: 'lead',
    left: 'leave',
    lent: 'lend',
    loss: 'lose',
    lost: 'lose',
    made: 'make',
    met: 'meet',
    paid: 'pay',
    ran: 'run',
    resignation: 'resign',
    rose: 'rise',
    risen: 'rise',
    sank: 'sink',
    saw: 'see',
    seen: 'see',
    sent: 'send',
    shot: 'shoot',
    shook: 'shake',
    sold: 'sell',
    sale: 'sell',
    spent: 'spend',
    spoke: 'speak',
    spoken: 'speak',
    stole: 'steal',
    stolen: 'steal',
    theft: 'steal',
    stood: 'stand',
    stuck: 'stick',
    struck: 'strike',
    swore: 'swear',
    sworn: 'swear',
    taken: 'take',
    took: 'take',
    taught: 'teach',
    thought: 'think',
    threw: 'throw',
    thrown: 'throw',
    went: 'go',
    withdrawn: 'withdraw',
    withdrew: 'withdraw',
    withdrawal: 'withdraw',
    won: 'win',
    wore: 'wear',
    wrote: 'write',
    written: 'write',
    departure: 'depart',
    arrival: 'arrive',
    arson: 'burn',
    burglary: 'break',
    burgled: 'break',
    hacked: 'hack',
    hacker: 'hack',
    hackers: 'hack',
  }),
);

/**
 * Lists the words that carry a sentence's matter, brought to a form in which tellings can be compared: "broke into" and
 * "the break-in" share `break`. Chinese is taken two characters at a time.
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [raw] of text.matchAll(WORD)) {
    const word = raw.toLowerCase().replace(/[’'].*/, '');
    if (STOP.has(word) || (word.length < 2 && !/\d/.test(word))) continue;
    words.add(stemmer(IRREGULAR.get(word) ?? word));
  }
  return words;
}
