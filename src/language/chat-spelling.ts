import { plainPattern } from './plain-pattern.js';

const NEGATED = 'ai are ca could did do does had has have is should was were wo would';
const QUESTION_WORDS = 'what who where when why how that there';

/** How people type in a chat, and what they would write elsewhere. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ...NEGATED.split(' ').map((verb) => [`${verb}nt`, `${verb}n't`] as const),
  ...QUESTION_WORDS.split(' ').map((word) => [`${word}s`, `${word}'s`] as const),
  ['im', "I'm"],
  ['ive', "I've"],
  ['theyre', "they're"],
  ['youre', "you're"],
  ['u', 'you'],
  ['ppl', 'people'],
  ['bc', 'because'],
  ['cuz', 'because'],
  ['coz', 'because'],
  ['abt', 'about'],
  ['smth', 'something'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
]);
const CHATTY = plainPattern({
  source: String.raw`(?<![\p{L}\p{N}'’.-])(?:${[...SPELT_OUT.keys()].join('|')})(?![\p{L}\p{N}'’.-])`,
  flags: 'giu',
});

/** Spells out the short forms of the chat in a question: "whats up w/ the ppl who didnt" gets words that documents have. */
export function spellOut(text: string): string {
  return text.replace(CHATTY(text), (word) => {
    // "U" may be a name, "BC" a year.
    if (word.length < 3 && word !== word.toLowerCase()) return word;
    return SPELT_OUT.get(word.toLowerCase()) ?? word;
  });
}
