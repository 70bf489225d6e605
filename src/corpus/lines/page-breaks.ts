import type { Line } from './lines.js';
import { isClosed, startsLow } from './open-lines.js';

/** What printed pages have at their edges, and running text has not. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4}|seite\s+\d{1,4}(?:\s+von\s+\d{1,4})?)$/i;
/** What a court stamps on each page of a filing. */
const CASE_STAMP = /^case\s\S.{0,140}\spage\s\d{1,4}\sof\s\d{1,4}$/i;
const PAGE_OF = /(?:^|\s{2}|\||\bdocket\s\S{1,20}\s)page\s\d{1,4}\sof\s\d{1,4}$/i;
/** A line of a page's edge is no longer; UTF-16 code units. */
const EDGE_CHARS = 160;
/** So far from a page number the other lines of a head or foot may stand; lines. */
const EDGE_REACH = 8;
const DIGITS = /\d+/g;
const BARE_NUMBER = /^\d{1,4}$/;
/** A line that a page breaks off is no shorter; UTF-16 code units. */
const OPEN_LINE = 20;
/** Alone on a line it is the number of a filing's paragraph, at the edge of a page too. */
const PARAGRAPH_NUMBER = /^\(?\d{1,3}[.)]$/;

/**
 * Tells which lines are the heads and feet of printed pages: a page's number, and what comes again beside it.
 * @returns the indexes of those lines
 */
export function pageEdges(lines: readonly Line[]): Set<number> {
  const numbers = bareNumbers(lines);
  lines.forEach(({ text }, i) => {
    if (text.length <= EDGE_CHARS && isPageNumber(text)) numbers.add(i);
  });
  if (numbers.size === 0) return numbers;
  const times = new Map<string, number>();
  const keys = lines.map(({ text }) =>
    text.length > EDGE_CHARS || PARAGRAPH_NUMBER.test(text) ? '' : text.replace(DIGITS, '0'),
  );
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const edges = new Set(numbers);
  for (const at of numbers) {
    for (const step of [1, -1]) {
      for (let i = at + step; Math.abs(i - at) <= EDGE_REACH; i += step) {
        const key = keys[i];
        if (key === undefined || key === '' || (times.get(key) ?? 0) < 2) break;
        edges.add(i);
      }
    }
  }
  // What stands at the edges of the later pages stands at the head of the first one too, where no number is above it.
  const known = new Set([...edges].map((i) => keys[i]));
  for (let i = 0; i < Math.min(EDGE_REACH, lines.length) && known.has(keys[i]); i++) edges.add(i);
  return edges;
}

/** Numbers alone between blank lines that count on through the text, at least one of them in the middle of a sentence. */
function bareNumbers(lines: readonly Line[]): Set<number> {
  const alone = lines.flatMap(({ text, blankAbove }, at) => {
    const isApart = blankAbove > 0 || (lines[at + 1]?.blankAbove ?? 1) > 0;
    return isApart && BARE_NUMBER.test(text) ? [{ at, value: Number(text) }] : [];
  });
  const counted = alone.filter(
    ({ value }, i) => alone[i + 1]?.value === value + 1 || alone[i - 1]?.value === value - 1,
  );
  const single = alone.filter(({ at }) => breaksSentence(lines, at, 1));
  const isPaged = counted.some(({ at }) => breaksSentence(lines, at, EDGE_REACH));
  return new Set([...(isPaged ? counted : []), ...single].map(({ at }) => at));
}

/** Whether a sentence goes on behind a line: the one above is open, and one of the next begins low. */
function breaksSentence(lines: readonly Line[], at: number, reach: number): boolean {
  const above = lines[at - 1];
  if (above === undefined || above.text.length < OPEN_LINE || isClosed(above.text)) return false;
  return lines.slice(at + 1, at + 1 + Math.min(reach, 3)).some(({ text }) => startsLow(text));
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text) || PAGE_OF.test(text) || CASE_STAMP.test(text);
}
