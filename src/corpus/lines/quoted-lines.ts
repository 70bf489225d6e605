import type { Mark } from '../document.js';
import type { Line } from './lines.js';

const PREFIX = /^(?:>[ \t]?)+/;
/** "Ana wrote:" */
const INTRODUCES = /[:：]$/;

/**
 * Takes the `> ` of mails off the lines that they stand before. A single line that begins so may be an arrow of a menu.
 * @returns the lines with what is quoted alone; one that is empty but for its mark is a blank line of the quotation
 */
export function quotedLines(text: string, lines: readonly Line[]): { lines: Line[]; marks: Mark[] } {
  const marks: Mark[] = [];
  const depths = lines.map((line, i) => (isQuoted(lines, i) ? (PREFIX.exec(line.text)?.[0] ?? '') : ''));
  const taken: Line[] = [];
  let blank = 0;
  lines.forEach((line, i) => {
    const prefix = depths[i] ?? '';
    if (prefix === '') {
      taken.push(blank > 0 ? { ...line, blankAbove: line.blankAbove + blank } : line);
      blank = 0;
      return;
    }
    marks.push({ start: line.start, end: line.start + prefix.length });
    const start = line.start + prefix.length;
    const rest = text.slice(start, line.end);
    if (rest.trim() === '') {
      blank++;
      return;
    }
    const lead = rest.length - rest.trimStart().length;
    taken.push({
      ...line,
      start: start + lead,
      text: rest.trim(),
      quoted: prefix.replace(/[^>]/g, '').length,
      blankAbove: line.blankAbove + blank,
      indent: lead,
    });
    blank = 0;
  });
  return { lines: taken, marks };
}

function isQuoted(lines: readonly Line[], i: number): boolean {
  if (!begins(lines[i])) return false;
  const above = lines[i - 1];
  const alone = lines[i]?.blankAbove !== 0 || !begins(above);
  return !alone || begins(lines[i + 1]) || (above !== undefined && INTRODUCES.test(above.text));
}

const begins = (line: Line | undefined): boolean =>
  line?.text.startsWith('>') === true && !/^>+\s*[:：]/.test(line.text);
