import type { Reader } from '../../src/dates/readers/reading.js';

/** Reads a text with one reader of dates and gives its readings by their words, in text order. */
export function readingsIn(read: Reader, text: string) {
  return read(text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...told }) => ({ words: text.slice(start, end), ...told }));
}
