import type { Stance } from './judgement.js';

/** The side that a sentence takes in a dispute: it claims, it denies, or it tells that somebody is cleared of what is alleged. */
export type Side = 'claim' | 'denial' | 'cleared';

/** Somebody is cleared of what is alleged, a report says. */
export const CLEARED =
  /\b(?:acquitted|exonerated|cleared of|found not guilty|charges? (?:\w+ )?(?:dropped|dismissed))\b/i;

/** Which sides may answer what is said; a report that clears somebody apart. */
const ANSWERING: Readonly<Record<Stance | 'cleared', readonly Side[]>> = {
  claim: ['denial', 'cleared'],
  denial: ['claim', 'cleared'],
  cleared: ['denial', 'claim'],
  reported: ['denial'],
  statement: ['claim', 'denial'],
};

/**
 * Tells which side a sentence takes; undefined where it only tells or reports.
 * @param clears - whether its words clear somebody
 */
export function sideOf(stance: Stance, clears: boolean): Side | undefined {
  if (stance === 'reported') return clears ? 'cleared' : undefined;
  return stance === 'statement' ? undefined : stance;
}

/** Lists the sides that may answer what is said in a stance. */
export function sidesAnswering(stance: Stance, clears: boolean): readonly Side[] {
  return ANSWERING[sideOf(stance, clears) ?? stance];
}

/** Tells whether a report says that somebody is cleared. */
export function clearsSomebody(text: string): boolean {
  return CLEARED.test(text);
}
