import { foldWord } from '../language/analyzer.js';
import { matterOf } from '../language/figures.js';
import { closeSynonymsOf } from '../language/synonyms.js';
import { type CorpusWords, FLAG_BITS, STOP } from '../retrieval/corpus-words.js';
import { listRuns } from '../retrieval/number-lists.js';

/** Which sentences hold a word of a matter. */
export interface MatterLists {
  /** The positions of the sentences, in text order. */
  telling(matter: string): Uint32Array;
}

/** No number of a matter. */
const NONE = 0xffff_ffff;

/** Lists the sentences of a corpus by the matters of their words. */
export function listMatters({ words, terms, tokens, sentences }: CorpusWords): MatterLists {
  const numbers = new Map<string, number>();
  const numberOfWord = Uint32Array.from(words, (word, at) => {
    const matter = matterOfKnown(word, terms[at] ?? '');
    const number = numbers.get(matter) ?? numbers.size;
    numbers.set(matter, number);
    return number;
  });
  const values = tokens.map((token) =>
    (token & STOP) === 0 ? (numberOfWord[token >>> FLAG_BITS] as number) : NONE,
  );
  const lists = listRuns(numbers.size, { starts: sentences, values });
  return { telling: (matter) => lists.under(numbers.get(matter)) };
}

/** The matter of a word whose term is known: nearly always that. */
function matterOfKnown(word: string, term: string): string {
  return closeSynonymsOf.has(word) || foldWord(word) !== word ? matterOf(word) : term;
}
