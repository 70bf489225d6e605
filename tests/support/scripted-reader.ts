import type { SentenceReader, Weighing } from '../../src/reader/sentence-reader.js';

/** Believes in sentences by the words given: the logit of the first that a sentence holds, else −5. */
export function scriptedReader(
  logits: Readonly<Record<string, number>>,
  weighing: Partial<Weighing> = {},
): SentenceReader & { readonly read: string[][] } {
  const read: string[][] = [];
  const untold = () => Promise.reject(new Error('a scripted reader tells what answers, no more'));
  return {
    id: 'scripted',
    heads: new Set(['answers']),
    weighing: { logit: 1, bm25: 0, passage: 0, bias: 0, slope: 1, ...weighing },
    read,
    async answers(_, passages) {
      read.push(...passages.map((sentences) => [...sentences]));
      return passages.map((sentences) =>
        sentences.map((sentence) => {
          const known = Object.entries(logits).find(([words]) => sentence.includes(words));
          return known?.[1] ?? -5;
        }),
      );
    },
    relates: untold,
    stances: untold,
  };
}
