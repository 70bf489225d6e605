/** English words that say of something that it is not so, as alternatives of a pattern. */
export const NEGATIVE_WORDS = 'not|no|never|nobody|none|nothing|neither|nor|cannot';

/** Words that hold a negation, whatever it speaks of. */
export const NEGATED = new RegExp(`\\b(?:${NEGATIVE_WORDS})\\b|n[’']t\\b`, 'iu');
