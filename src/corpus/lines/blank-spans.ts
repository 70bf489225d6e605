import type { Span } from '../../language/span.js';

/**
 * Gives a text with white space for some spans of it, its lines and offsets as they were.
 * @param apart - those of the spans that part what stands before from what stands behind: they become blank lines
 */
export function blankSpans(
  text: string,
  spans: readonly Span[],
  apart: ReadonlySet<Span> = new Set(),
): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const { start, end } = span;
    if (start < at) continue;
    const blank = apart.has(span)
      ? '\n\n'.padEnd(end - start)
      : text.slice(start, end).replace(/[^\n]/g, ' ');
    parts.push(text.slice(at, start), blank);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
