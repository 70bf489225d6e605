import type { Stance } from './judgement.js';

/** The side that a sentence takes in a dispute: it claims, it denies, or it tells that somebody is cleared of what is alleged. */
export type Side = 'claim' | 'denial' | 'cleared';

/** Somebody is cleared of what is alleged, a report says. */
export const CLEARED =
  /\b(?:acquitted|exonerated|cleared of|found not guilty|charges? (?:\w+ )?(?:dropped|dismissed))\b/i;

/**
 * Which sides may answer what is said, and how far: a denial an allegation fully, a report or a party's account less. A report that
 * clears somebody stands apart.
 */
const ANSWERS: Readonly<Record<Stance | 'cleared', ReadonlyMap<Side, number>>> = {
  claim: weights(['denial', 1], ['cleared', 1]),
  denial: weights(['claim', 1], ['cleared', 0.6]),
  cleared: weights(['denial', 0.6], ['claim', 1]),
  reported: weights(['denial', 0.6]),
  statement: weights(['claim', 0.6], ['denial', 0.8]),
};

function weights(...answers: readonly (readonly [Side, number])[]): ReadonlyMap<Side, number> {
  return new Map(answers);
}

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
  return [...answersTo(stance, clears).keys()];
}

/** Tells how far a side answers what is said in a stance; undefined where it does not. */
export function answerWeight(stance: Stance, clears: boolean, side: Side): number | undefined {
  return answersTo(stance, clears).get(side);
}

function answersTo(stance: Stance, clears: boolean): ReadonlyMap<Side, number> {
  return ANSWERS[sideOf(stance, clears) ?? stance];
}

/** Tells whether a report says that somebody is cleared. */
export function clearsSomebody(text: string): boolean {
  return CLEARED.test(text);
}
