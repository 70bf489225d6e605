import { judgeRelations, likeliest, relationReaderOf } from '../evidence/relation/relation.js';
import { readClaims } from './claims.js';
import type { RelationSet } from './find-sets.js';
import type { JudgedPair } from './relation-measurements.js';
import type { System } from './system.js';

/**
 * Judges every labelled pair of a set, each by itself as the command line does.
 * @throws EvalSetError when the claims cannot be read
 */
export async function measureRelations(
  set: RelationSet,
  { reading }: System,
): Promise<(JudgedPair & { readonly document: string })[]> {
  const pairs = (await Promise.all(set.folders.map(readClaims))).flat();
  const chances = await judgeRelations(
    pairs.map(({ claim, text }) => ({ claim, sentence: { words: text } })),
    relationReaderOf(reading?.reader),
  );
  return pairs.flatMap(({ document, relation }, at) => {
    const judged = chances[at];
    return judged === undefined ? [] : [{ document, labelled: relation, judged: likeliest(judged) }];
  });
}
