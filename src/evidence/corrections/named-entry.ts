import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';

const TIME = String.raw`(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?:\s?([ap])\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?`;
const ENTRY =
  '(?:entr(?:y|ies)|posts?|updates?|items?|reports?|messages?|lines?|notes?|bulletins?|tweets?|alerts?)';
/** "the 14:10 entry", "our 2.10 pm update" */
const STAMPED_ENTRY = new RegExp(String.raw`(?:\b(?:the|our|my|that|this)|[’']s)\s${TIME}\s${ENTRY}\b`, 'iu');
/** "the entry of 14:10", "an earlier post (14:10)", "as we wrote at 14:10", "correction to 14:10" */
const ENTRY_STAMPED = new RegExp(
  [
    String.raw`\b(?:the|our|my|that|this|an?)\s(?:\p{L}+\s){0,2}${ENTRY}(?:\s(?:posted|published|sent|made|stamped|marked|timed))?(?:\s(?:of|at|from)\s|\s?[(,]\s?(?:at\s)?)${TIME}`,
    String.raw`\b(?:(?:we|I|it)\s(?:\p{L}+\s)?|as\s)(?:wrote|written|said|reported|posted|published|gave|told|stated)\s(?:here\s)?at\s${TIME}`,
    String.raw`\b(?:correction|clarification|amendment)s?\s(?:to|of|for|on)\s(?:the\s)?${TIME}(?=\s?:)`,
    String.raw`\bat\s${TIME},?\s(?:we|I)\s(?:\p{L}+\s)?(?:wrote|said|reported|posted|published|gave|told|stated)\b`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'iu',
);
/** What is said in one entry is no more; sentences. */
const LONGEST_ENTRY = 8;
/** A stamp stands so near the beginning of a sentence; UTF-16 code units. */
const STAMP_REACH = 40;

/**
 * Finds the entry of a ticker or log that a note names by its time: "The 14:10 entry was wrong".
 * @param sentences - all of the document
 * @returns the sentence that names it, and what the entry says; undefined where none is named, or none is of that time
 */
export function namedEntry(
  note: readonly IndexedSentence[],
  sentences: readonly IndexedSentence[],
): { readonly key: IndexedSentence; readonly told: readonly IndexedSentence[] } | undefined {
  for (const key of note) {
    const time = timeNamed(key.words);
    if (time === undefined) continue;
    const told = sentences.filter((one) => !note.includes(one) && timeOf(one) === time && isBefore(one, key));
    const last = told.reduce((latest, { at = '' }) => (at > latest ? at : latest), '');
    const entry = told.filter(({ at = '' }) => at === last).slice(0, LONGEST_ENTRY);
    if (entry.length > 0) return { key, told: entry };
  }
  return undefined;
}

/** Finds the time by which a sentence names an entry, as `HH:MM`; undefined where it names none so. */
export function timeNamed(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ');
  const [, ...parts] = STAMPED_ENTRY.exec(plain) ?? ENTRY_STAMPED.exec(plain) ?? [];
  const at = parts.findIndex((part) => part !== undefined);
  const [hour, minute, half] = at < 0 ? [] : parts.slice(at - (at % 3), at - (at % 3) + 3);
  return minute === undefined && half === undefined ? undefined : clock(hour, minute, half);
}

/** When a sentence was written, `HH:MM`, by its entry's stamp or by the stamp that it begins with. */
function timeOf({ at, words }: IndexedSentence): string | undefined {
  const written = at?.split('T')[1];
  if (written !== undefined) return written.slice(0, 5);
  const [, hour, minute, half] =
    /(?<!\d)(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\b)?/i.exec(words.slice(0, STAMP_REACH)) ?? [];
  return clock(hour, minute, half);
}

function clock(hour: string | undefined, minute = '00', half = ''): string | undefined {
  if (hour === undefined) return undefined;
  const late = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(late).padStart(2, '0')}:${minute}`;
}

function isBefore(one: IndexedSentence, note: IndexedSentence): boolean {
  return one.at === undefined || note.at === undefined || one.at <= note.at;
}
