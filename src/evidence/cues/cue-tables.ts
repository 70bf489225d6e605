import { CLAIM_CUES } from './claim-cues.js';
import type { Cue } from './cue.js';
import { DENIAL_CUES } from './denial-cues.js';
import { OWN_WORD_ONLY } from './own-word-cues.js';
import { STATEMENT_CUES } from './statement-cues.js';

/**
 * How English sentences show their stance. The order of rows does not matter. Of all rows that match, a denial
 * outweighs a claim, and a claim outweighs a statement. The first match of the winning stance names the speaker.
 */
export const ENGLISH_CUES: readonly Cue[] = [...DENIAL_CUES, ...CLAIM_CUES, ...STATEMENT_CUES];

/** The cues of a document in which a party speaks for itself, such as a press release. */
export const OWN_WORD_CUES: readonly Cue[] = [...ENGLISH_CUES, ...OWN_WORD_ONLY];

/** The cues of what somebody says of himself, where it is known who speaks: nothing around it need say so. */
export const SPOKEN_CUES: readonly Cue[] = ENGLISH_CUES.map(
  ({ saidAround: _, saidOrOwn: __, ...cue }) => cue,
);

/** The cues of what somebody says of himself where a party speaks for itself: a letter that is signed. */
export const OWN_SPOKEN_CUES: readonly Cue[] = [...SPOKEN_CUES, ...OWN_WORD_ONLY];
