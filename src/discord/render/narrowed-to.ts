import type { ButtonState } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { dateText, shortLine } from './citation-line.js';

const TITLE_CHARS = 60;

/**
 * Makes a line that says what an answer or timeline was narrowed to; empty when to nothing.
 * @param source - the title of the one document
 */
export function narrowedTo(
  filter: Pick<ButtonState, 'from' | 'to'>,
  source: string | undefined,
  words: Words,
): string {
  const parts = [
    source === undefined ? '' : `“${shortLine(source, TITLE_CHARS)}”`,
    filter.from === undefined ? '' : words.answer.from(dateText(filter.from, words)),
    filter.to === undefined ? '' : words.answer.to(dateText(filter.to, words)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : words.answer.within(parts.join(' · '));
}
