/** English words that say of something that it is not so, as alternatives of a pattern. */
export const NEGATIVE_WORDS = 'not|no|never|nobody|none|nothing|neither|nor|cannot';
const ABROAD =
  'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:en|em)?|pas|jamais|aucune?|personne|nunca|nadie|ningún|ninguna?|não|ninguém|nessuno|niet|geen|nooit|ikke|inte|aldri|aldrig|ingen';

/** Words of eight languages that hold a negation, none of them English. */
export const NEGATED_ABROAD = new RegExp(`(?<!\\p{L})(?:${ABROAD})(?!\\p{L})`, 'iu');

/** Words that hold a negation, whatever it speaks of, in English and eight other languages. */
export const NEGATED = new RegExp(
  `(?<!\\p{L})(?:${NEGATIVE_WORDS}|no one|${ABROAD})(?!\\p{L})|n[’']t\\b`,
  'iu',
);
