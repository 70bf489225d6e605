import type { SentenceReader, StanceChances } from '../reader/sentence-reader.js';
import type { Stance } from './judgement.js';

/** What reads in whose voice the sentences of a paragraph speak. */
export type VoiceReader = Pick<SentenceReader, 'stances'>;

/** A reader, where it was trained to tell voices. */
export function voiceReaderOf(reader: SentenceReader | undefined): VoiceReader | undefined {
  return reader?.heads.has('stances') === true ? reader : undefined;
}

/** From these chances on a reader bears out what cues in the words tell. */
const BORNE_OUT: Readonly<Record<Exclude<Stance, 'reported'>, number>> = {
  claim: 0.3,
  denial: 0.3,
  statement: 0.5,
};

/**
 * Whether a reader bears out how cues in the words tell that something is said. A claim and a denial colour all that stands
 * beside them; a statement is one only where all of it is.
 * @param chances - of each sentence of it
 */
export function isBorneOut(stance: Stance, chances: readonly StanceChances[]): boolean {
  if (stance === 'reported') return true;
  const isSo = (chance: StanceChances) => chance[stance] >= BORNE_OUT[stance];
  return stance === 'statement' ? chances.every(isSo) : chances.some(isSo);
}
