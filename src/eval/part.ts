import { createHash } from 'node:crypto';

/** What may be fitted to (`tune`), and what only says how good the fit is (`hold`). */
export type Part = 'tune' | 'hold';

export const parts = ['tune', 'hold'] as const satisfies readonly Part[];

/** Every so manieth document, by its hash, is held out. */
const HELD_ONE_IN = 4;

/**
 * Says whether what is measured on one document may be fitted to. It follows from the name alone, so it is the same on
 * every machine and stays so when documents are added.
 * @param name - of the article or incident that the questions were written on
 */
export function partOf(name: string): Part {
  const head = createHash('sha256').update(name).digest().readUInt32BE(0);
  return head % HELD_ONE_IN === 0 ? 'hold' : 'tune';
}
