import type { Mark } from '../document.js';
import type { Line } from './lines.js';

const PREFIX = /^(?:>[ \t]?)+/;
/** "Ana wrote:" */
const INTRODUCES = /[:：]$/;
/** "> Who has a key?" */
const SENTENCE = /^>[> ]{0,9} \p{L}.{8,300}[.!?…]$/u;
/** Answers may stand between single lines; fewer such lines are no mail. */
const LEAST_ALONE = 2;

/**
 * Takes the `> ` of mails off the lines that they stand before. Where none goes on in the next line, they may be arrows of a menu.
 * @param isMail - whether it is known for a mail, which has no menus
 * @returns the lines with what is quoted alone; one that is empty but for its mark is a blank line of the quotation
 */
export function quotedLines(
  text: string,
  lines: readonly Line[],
  isMail = false,
): { lines: Line[]; marks: Mark[] } {
  const marks: Mark[] = [];
  const isQuoting =
    isMail || lines.some((_, i) => isQuoted(lines, i)) || lines.filter(isSentence).length >= LEAST_ALONE;
  const depths = lines.map((line) => (isQuoting && begins(line) ? (PREFIX.exec(line.text)?.[0] ?? '') : ''));
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

/** Whether a line is a sentence with a sign before it. */
const isSentence = ({ text }: Line): boolean => SENTENCE.test(text);

const begins = (line: Line | undefined): boolean =>
  line?.text.startsWith('>') === true && !/^>+\s*[:：]/.test(line.text);
