import type { Citation, CitedPlace, Quote } from '../../answering/answer.js';
import { isSummaryLabel, publisherBeside } from '../../answering/citation.js';
import type { Words } from '../locales/index.js';
import { escapeLine, maskedLink } from '../rules/escape.js';

/** Longest names shown in a citation, in characters; names are not quotes and may be cut. */
const TITLE_CHARS = 80;
const NAME_CHARS = 40;
const URL_CHARS = 300;
const COPIES_SHOWN = 2;

const ISO_DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Writes "[1] Title · publisher · 11 Sep 2018 · ¶3 · ⚠ claim by “a rights defender”", in small print. */
export function citationLine(
  quote: Pick<Quote, 'citation' | 'stance' | 'attributedTo'>,
  words: Words,
): string {
  const { citation } = quote;
  return smallPrint([
    `${numberOf(citation)} ${whereFrom(citation, words)}`,
    saidBy(quote, words),
    alsoIn(citation, words),
  ]);
}

/** "also in Title · publisher · 11 Sep 2018", for so many copies as fit. */
function alsoIn({ alsoIn: copies = [] }: Citation, words: Words): string {
  const shown = copies.slice(0, COPIES_SHOWN).map(({ paragraph: _, ...source }) => whereFrom(source, words));
  const more = copies.length > COPIES_SHOWN ? '…' : '';
  return shown.length === 0 ? '' : `${words.timeline.also} ${shown.join('; ')}${more}`;
}

/** Writes "[2] same document · ¶5 · ✋ denial": below a further quote of a document that was named above. */
export function furtherCitationLine(
  quote: Pick<Quote, 'citation' | 'stance' | 'attributedTo'>,
  words: Words,
): string {
  const { citation } = quote;
  return smallPrint([
    `${numberOf(citation)} ${words.sameDocument}`,
    placeIn(citation, words),
    saidBy(quote, words),
  ]);
}

function numberOf({ n }: Citation): string {
  return `**\\[${n}\\]**`;
}

/** Writes "⚠ claim by “a rights defender”". */
export function saidBy(
  { stance, attributedTo }: Pick<Quote, 'stance' | 'attributedTo'>,
  words: Words,
): string {
  return words.stance(stance, attributedTo === undefined ? null : shortLine(attributedTo, NAME_CHARS));
}

/** Gives the source with its link, publisher, date and, where given, paragraph. */
export function whereFrom(
  source: Omit<CitedPlace, 'paragraph'> & { readonly paragraph?: number },
  words: Words,
): string {
  const isShort = source.url !== undefined && source.url.length <= URL_CHARS;
  return [
    maskedLink(cutLine(source.title, TITLE_CHARS), isShort ? source.url : undefined),
    source.file === undefined ? '' : shortLine(source.file, NAME_CHARS),
    publisherIn(publisherBeside(source), words),
    publishedIn(source, words),
    placeIn(source, words),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Gives the day of publication; one that stands in the file's name alone is told as such. */
export function publishedIn(
  { published, datedBy }: Pick<CitedPlace, 'published' | 'datedBy'>,
  words: Words,
): string {
  if (published === undefined) return words.undated;
  const date = dateText(published, words);
  return datedBy === undefined ? date : words.byFileName(date);
}

/** A publisher's name; that of a summary made for these documents is none, so that it is only said to be one. */
function publisherIn(publisher: string | undefined, words: Words): string {
  if (publisher === undefined) return '';
  return isSummaryLabel(publisher) ? words.summary : shortLine(publisher, NAME_CHARS);
}

function placeIn(
  { paragraph, page, row }: Pick<CitedPlace, 'page' | 'row'> & { readonly paragraph?: number },
  words: Words,
): string {
  if (page !== undefined) return words.page(page);
  if (row !== undefined) return words.row(row);
  return paragraph === undefined ? '' : words.paragraph(paragraph);
}

/** Makes a line of small print of the parts that are not empty. */
export function smallPrint(parts: readonly string[]): string {
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}

/**
 * Makes an ISO date in the reader's language, exactly as precise as it is: `2018` stays a year, `XXXX-09-10` gets none.
 * Anything else, such as a quarter, stays as it came.
 */
export function dateText(date: string, words: Words): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return escapeLine(date);
  const numberOf = (part: string | undefined) =>
    part === undefined || part === 'XXXX' ? null : Number(part);
  return words.date(numberOf(year), numberOf(month), numberOf(day));
}

/** Gives one escaped line of at most so many characters before escaping; a cut is shown by an ellipsis. */
export function shortLine(text: string, maxChars: number): string {
  return escapeLine(cutLine(text, maxChars));
}

function cutLine(text: string, maxChars: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length <= maxChars
    ? characters.join('')
    : `${characters.slice(0, maxChars - 1).join('')}…`;
}
