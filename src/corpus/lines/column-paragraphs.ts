import { joinLines } from './join-lines.js';
import { breaksOff, isClosed, startsLow } from './open-lines.js';
import { beginsItem } from './units.js';

/** Opens a sentence, whatever the width: the line above, where it is the first of its paragraph, is a heading. */
const OPENS_SENTENCE = /^(?:The|An?|In|On|At|It|He|She|They|We|This|These|There)\s/;

/** The last line of a paragraph may be told by its length where it has no stop; share of the width. */
const SHORT = 0.6;

interface ColumnLine {
  readonly text: string;
  readonly inset: number;
  readonly blanksAbove: number;
}

/**
 * Reads the paragraphs of one column of a page, each as one line. A line that the next word would have had room in was
 * ended on purpose.
 */
export function columnParagraphs(column: string): string[] {
  const lines = columnLines(column);
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const margin = lines.reduce((least, { inset }) => Math.min(least, inset), Number.POSITIVE_INFINITY);
  const paragraphs: string[][] = [];
  lines.forEach((line, i) => {
    const paragraph = paragraphs.at(-1);
    const above = lines[i - 1]?.text;
    const isSecond = paragraph?.length === 1;
    if (paragraph && above && goesOn(above, line, width, margin, isSecond)) paragraph.push(line.text);
    else paragraphs.push([line.text]);
  });
  return paragraphs.map((paragraph) => joinLines(paragraph.map((line) => line.replace(/\s+/g, ' '))));
}

function columnLines(column: string): ColumnLine[] {
  const lines: ColumnLine[] = [];
  let blanksAbove = 0;
  for (const line of column.split('\n')) {
    const text = line.trim();
    if (text === '') blanksAbove++;
    else {
      lines.push({ text, inset: line.length - line.trimStart().length, blanksAbove });
      blanksAbove = 0;
    }
  }
  return lines;
}

function goesOn(above: string, line: ColumnLine, width: number, margin: number, isSecond: boolean): boolean {
  const { text, inset, blanksAbove } = line;
  const hadRoom = above.length + 1 + (/^\S+/.exec(text)?.[0].length ?? 0) <= width;
  if (beginsItem(text)) return false;
  if (isClosed(above)) return blanksAbove === 0 && inset <= margin && !hadRoom;
  if (startsLow(text) || breaksOff(above)) return true;
  if (blanksAbove > 0) return false;
  // In doubt two lines stay one; a heading stands alone above its paragraph.
  return isSecond ? !hadRoom && !OPENS_SENTENCE.test(text) : !hadRoom || above.length > width * SHORT;
}
