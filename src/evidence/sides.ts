import type { Stance } from './judgement.js';

/** Where a sentence stands: its stance, and of the reported ones apart those that clear somebody of what is alleged. */
export type Side = Stance | 'cleared';

const CLEARED =
  /\b(?:acquitted|exonerated|cleared of|found not guilty|charges? (?:\w+ )?(?:dropped|dismissed))\b/i;

/** Which sides may answer which: all others never match it. */
const ANSWERING: Readonly<Record<Side, readonly Side[]>> = {
  claim: ['denial', 'statement', 'cleared'],
  denial: ['claim', 'reported', 'cleared', 'statement'],
  reported: ['denial'],
  cleared: ['denial', 'claim'],
  statement: ['claim', 'denial'],
};

/**
 * Tells which side a sentence takes.
 * @param clears - whether its words clear somebody
 */
export function sideOf(stance: Stance, clears: boolean): Side {
  return stance === 'reported' && clears ? 'cleared' : stance;
}

/** Lists the sides that may answer a sentence of one side. */
export function sidesAnswering(side: Side): readonly Side[] {
  return ANSWERING[side];
}

/** Tells whether a report says that somebody is cleared. */
export function clearsSomebody(text: string): boolean {
  return CLEARED.test(text);
}
