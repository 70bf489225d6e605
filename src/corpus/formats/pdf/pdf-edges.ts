import type { PdfLine } from './pdf-lines.js';

/** The head or foot of a page has no more lines. */
const EDGE_LINES = 3;
/** What comes again on this share of the pages is no text. */
const SHARE = 0.4;
const NUMBER_ALONE = /^[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i;

/** Finds the lines at the heads and feet of pages: those that come again there but for their digits, and numbers alone. */
export function edgesOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const candidates = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y);
    return [...new Set([...down.slice(0, EDGE_LINES), ...down.slice(-EDGE_LINES)])];
  });
  const times = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * SHARE);
  const edges = new Set<PdfLine>();
  candidates.forEach((lines) => {
    const ends = new Set([lines[0], lines.at(-1)]);
    for (const line of lines) {
      const again = (times.get(keyOf(line)) ?? 0) >= least;
      if (again || (ends.has(line) && pages.length > 1 && NUMBER_ALONE.test(line.text))) edges.add(line);
    }
  });
  return edges;
}

const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '0').toLowerCase();
