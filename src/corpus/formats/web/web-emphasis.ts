import type { Span } from '../../../language/span.js';
import { oneLine } from '../text-builder.js';
import type { DomElement } from './dom.js';

/** What opens and closes emphasis in a run of words; no page holds either. */
export const OPEN = '\u{e000}';
export const CLOSE = '\u{e001}';

const TAGS: ReadonlySet<string> = new Set(['STRONG', 'B', 'EM', 'I']);
const STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic/i;
const SIGNS = new RegExp(`[${OPEN}${CLOSE}]`, 'gu');
const APART = new RegExp(`${CLOSE}(\\s*)${OPEN}`, 'gu');
const LEADING = new RegExp(`^\\s*${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'u');

/** Tells whether an element sets its words in bold or italics. */
export function isEmphasis(element: DomElement): boolean {
  return TAGS.has(element.tagName.toUpperCase()) || STYLE.test(element.getAttribute('style') ?? '');
}

/** Gives the lines of a run without the signs of emphasis, and where a line begins with emphasis; blank lines are left out. */
export function withoutEmphasis(run: string): { words: string; emphasised: Span[] } {
  const emphasised: Span[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const raw of run.replace(APART, '$1').split('\n')) {
    const line = oneLine(raw.replace(SIGNS, ''));
    if (line === '') continue;
    const leading = oneLine(LEADING.exec(raw)?.[1] ?? '').length;
    if (leading > 0) emphasised.push({ start, end: start + leading });
    lines.push(line);
    start += line.length + 1;
  }
  return { words: lines.join('\n'), emphasised };
}
