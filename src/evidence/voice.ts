import type { SentenceReader, StanceChances } from '../reader/sentence-reader.js';
import type { Stance } from './judgement.js';

/** What reads in whose voice the sentences of a paragraph speak. */
export type VoiceReader = Pick<SentenceReader, 'stances'>;

/** Gives a reader where it was trained to tell voices. */
export function voiceReaderOf(reader: SentenceReader | undefined): VoiceReader | undefined {
  return reader?.heads.has('stances') === true ? reader : undefined;
}

/** From these chances on a reader bears out what cues in the words tell; a statement is whatever somebody says, if only to deny it. */
const BORNE_OUT = { claim: 0.2, statement: 0.5 } as const;

/** Tells whether a label hangs on what a reader finds: who denies says so, and there the words are surer. */
export function needsReading(stance: Stance): stance is keyof typeof BORNE_OUT {
  return Object.hasOwn(BORNE_OUT, stance);
}

/**
 * Tells whether a reader bears out how cues in the words tell that something is said. A claim colours all that stands beside it; a
 * statement is one only where all of it is.
 * @param chances - of each sentence of it
 */
export function isBorneOut(stance: Stance, chances: readonly StanceChances[]): boolean {
  if (!needsReading(stance)) return true;
  return stance === 'statement'
    ? chances.every(({ reported }) => 1 - reported >= BORNE_OUT.statement)
    : chances.some((chance) => chance[stance] >= BORNE_OUT[stance]);
}
