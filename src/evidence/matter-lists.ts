import { foldWord } from '../language/analyzer.js';
import { matterOf } from '../language/figures.js';
import { closeSynonymsOf } from '../language/synonyms.js';
import { type CorpusWords, FLAG_BITS, STOP } from '../retrieval/corpus-words.js';

/** Which sentences hold a word of a matter. */
export interface MatterLists {
  /** The positions of the sentences, in text order. */
  telling(matter: string): readonly number[];
}

/** Lists the sentences of a corpus by the matters of their words. */
export function listMatters({ words, terms, tokens, sentences }: CorpusWords): MatterLists {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const listOfWord = words.map((word, at) => {
    const matter = matterOfKnown(word, terms[at] ?? '');
    const number = numbers.get(matter) ?? lists.push([]) - 1;
    numbers.set(matter, number);
    return lists[number] as number[];
  });
  for (let position = 0; position + 1 < sentences.length; position++) {
    const to = sentences[position + 1] as number;
    for (let at = sentences[position] as number; at < to; at++) {
      const token = tokens[at] as number;
      if ((token & STOP) !== 0) continue;
      const listed = listOfWord[token >>> FLAG_BITS] as number[];
      if (listed.at(-1) !== position) listed.push(position);
    }
  }
  return { telling: (matter) => lists[numbers.get(matter) ?? -1] ?? [] };
}

/** The matter of a word whose term is known: nearly always that. */
function matterOfKnown(word: string, term: string): string {
  return closeSynonymsOf.has(word) || foldWord(word) !== word ? matterOf(word) : term;
}
