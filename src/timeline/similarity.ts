import { stemmer } from 'stemmer';

/** Words that tell of the same doing. Stems, so that every form of them counts. */
const DOINGS: readonly (readonly string[])[] = [
  ['detain', 'arrest', 'custody', 'apprehend', 'jail', 'imprison', 'handcuff'],
  ['hack', 'breach', 'steal', 'drain', 'exploit', 'loot', 'rob', 'robbery', 'heist'],
  ['kill', 'die', 'murder', 'slay', 'fatal'],
  ['resign', 'quit', 'depart', 'leave', 'lose', 'oust', 'dismiss', 'sack', 'fire'],
  ['collapse', 'fail', 'crash', 'outage', 'failure'],
  ['sue', 'lawsuit', 'suit', 'litigation'],
  ['surround', 'siege', 'besiege', 'encircle', 'blockade', 'mob'],
  ['strike', 'hit', 'collide', 'collision', 'ram'],
  ['threaten', 'threat', 'menace'],
  ['suspend', 'halt', 'pause', 'freeze', 'stop', 'suspension'],
  ['close', 'shut', 'closure', 'seal'],
  ['apologize', 'apologise', 'apology', 'regret'],
  ['liquidate', 'liquidation'],
  ['break', 'storm', 'burgle', 'vandalize', 'vandalise', 'smash', 'burst', 'force'],
  ['summon', 'interrogate', 'question'],
  ['raid', 'search'],
  ['ban', 'prohibit', 'forbid', 'outlaw', 'prohibition'],
  ['convict', 'sentence', 'guilty', 'conviction'],
  ['announce', 'declare', 'publish', 'announcement', 'declaration'],
  ['explode', 'blast', 'explosion', 'bomb'],
  ['merge', 'acquire', 'buy', 'takeover', 'acquisition', 'purchase'],
  ['roll', 'rollback', 'reverse', 'revert', 'reversal'],
];
const DOING_OF = new Map(
  DOINGS.flatMap((words, group) => words.map((word) => [stemmer(word), group] as const)),
);

/** How much a word tells: rare words much, those of every telling little. */
export type Weigh = (word: string) => number;

/**
 * Weighs the words of tellings.
 * @param tellings - the words of each; the rarer a word is among them, the more it weighs
 */
export function weighWords(tellings: Iterable<ReadonlySet<string>>): Weigh {
  const counts = new Map<string, number>();
  let total = 0;
  for (const words of tellings) {
    total += 1;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + total / ((counts.get(word) ?? 0) + 0.5));
}

export interface Likeness {
  /** From 0 to 1: the weight of the words shared, of all words of both. */
  readonly share: number;
  /** How many words are shared. */
  readonly words: number;
  /** Whether the same thing is done in both. */
  readonly sameDoing: boolean;
}

/** The words of a telling with what comparing them needs, reckoned once. */
export interface Weighed {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
  /** Which things are done, by their groups. */
  readonly doings: readonly number[];
}

/** Makes words ready to be compared with many others. */
export function weighTelling(words: ReadonlySet<string>, weigh: Weigh): Weighed {
  let weight = 0;
  const doings: number[] = [];
  for (const word of words) {
    weight += weigh(word);
    const group = DOING_OF.get(word);
    if (group !== undefined) doings.push(group);
  }
  return { words, weight, doings };
}

/** Compares two tellings by their words. */
export function likeness(a: Weighed, b: Weighed, weigh: Weigh): Likeness {
  const [fewer, more] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let words = 0;
  let shared = 0;
  for (const word of fewer.words) {
    if (!more.words.has(word)) continue;
    words += 1;
    shared += weigh(word);
  }
  const all = a.weight + b.weight;
  const sameDoing = a.doings.some((group) => b.doings.includes(group));
  return { share: all === 0 ? 0 : (2 * shared) / all, words, sameDoing };
}
