import type { TemporalExpression } from '../dates/temporal-expression.js';

const NOUNS =
  '(?:accident|incident|event|occurrence|injury|fire|theft|burglary|loss|damage|collision|crash|offence|offense|death|failure|outage|breakdown|spill|leak|fall|bite|attack|unfall(?:s|es)?|vorfall(?:s|es)?|ereignis(?:ses)?|schaden(?:s|falls|ereignisses)?|brand(?:s|es)?|diebstahls?|todes|ausfalls?|sinistre|incendie|vol|fait|siniestro|accidente|incidente|evento|hecho|infortunio|ongeval|voorval|ulykke|hendelse|ulykken|hendelsen)';
/** "Date of accident: 17.05.2024", "Unfalltag ...... 3.4.2023": the field of a form that tells when it happened. */
const FIELD = new RegExp(
  `^\\W{0,6}(?:(?:date|day)(?: and time)? of (?:the )?${NOUNS}|${NOUNS} date|(?:datum|tag|zeitpunkt) (?:des|der) ${NOUNS}|${NOUNS}(?:datum|tag)|date (?:de l[’']|du |de la )${NOUNS}|(?:fecha|data) (?:del? |de la |dell[’'])${NOUNS}|dat(?:um|o) (?:van het |for )${NOUNS})[^\\p{L}\\p{N}]{0,60}$`,
  'iu',
);

/**
 * Finds the date behind the name of a field that tells when what a form reports happened: no verb says so there.
 * @param dates - of the sentence, counted from its start
 */
export function happeningIn(
  sentence: string,
  dates: readonly TemporalExpression[],
): TemporalExpression | undefined {
  const [date] = dates;
  return date !== undefined && FIELD.test(sentence.slice(0, date.start)) ? date : undefined;
}
