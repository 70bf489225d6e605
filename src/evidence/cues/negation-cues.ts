/** English words that say of something that it is not so, as alternatives of a pattern. */
export const NEGATIVE_WORDS = 'not|no|never|nobody|none|nothing|neither|nor|cannot';

const NEGATIVE_WORDS_ABROAD =
  'no one|nicht|kein\\p{L}{0,2}|nie|niemals|niemand|pas|jamais|aucune?|personne|nunca|nadie|ningún|ninguna?|não|ninguém|nessuno|niet|geen|nooit|ikke|inte|aldri|aldrig|ingen';

/** Words that hold a negation, whatever it speaks of, in eight languages. */
export const NEGATED = new RegExp(
  `(?<!\\p{L})(?:${NEGATIVE_WORDS}|${NEGATIVE_WORDS_ABROAD})(?!\\p{L})|n[’']t\\b`,
  'iu',
);
