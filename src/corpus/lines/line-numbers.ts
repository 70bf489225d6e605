import type { Mark } from '../document.js';
import { opensTurn } from '../speakers/turn-labels.js';
import type { Line } from './lines.js';
import { startsLow } from './open-lines.js';

/** "12   the defendant sold the pump": the number of a line and what stands on it. */
const NUMBERED = /^(\d{1,3})(?:[ \t\u00a0]+(?=\S)|$)/;
/** Fewer lines in a row are a list. */
const LEAST_RUN = 5;
/** Numbered lines that go on in lower case are prose, where the rows of a table are not; at least so many, and this share. */
const LEAST_LOW = 2;
const LOW_SHARE = 0.15;
/** So many of them that say who speaks are of a transcript. */
const LEAST_TURNS = 3;
/** The lines of a filing are this long on average; UTF-16 code units. */
const LEAST_LENGTH = 25;

/**
 * Takes the numbers off lines that are counted at the margin, as filings and transcripts of courts count them; on each page they
 * may begin anew.
 * @returns the lines without their numbers; a line that held its number alone is a blank line
 */
export function unnumberLines(lines: readonly Line[]): { lines: readonly Line[]; marks: Mark[] } {
  const prefixes = runsOf(lines);
  if (prefixes.size === 0 || !isProse(lines, prefixes)) return { lines, marks: [] };
  const marks: Mark[] = [];
  const taken: Line[] = [];
  let blank = 0;
  let wasNumbered = false;
  lines.forEach((line, i) => {
    const length = prefixes.get(i);
    if (length === undefined) {
      taken.push(blank > 0 ? { ...line, blankAbove: line.blankAbove + blank } : line);
      [blank, wasNumbered] = [0, false];
      return;
    }
    // A blank line that is no more than the distance of numbered lines parts no sentence.
    const above = lines[i - 1];
    const isSpaced = wasNumbered && blank === 0 && line.blankAbove > 0 && length < line.text.length;
    const from = isSpaced && above !== undefined ? above.end + 1 : line.start;
    marks.push({ start: from, end: line.start + length });
    if (length === line.text.length) blank++;
    else {
      const start = line.start + length;
      // Numbered lines are often set with a blank line between them; what parts paragraphs is a number alone.
      const blankAbove = wasNumbered || blank > 0 ? blank : line.blankAbove;
      taken.push({ ...line, start, text: line.text.slice(length), blankAbove, indent: 0, numbered: true });
      blank = 0;
    }
    wasNumbered = true;
  });
  return { lines: taken, marks };
}

/** How much of each line is its number, for the lines that count on from one to the next. */
function runsOf(lines: readonly Line[]): Map<number, number> {
  const prefixes = new Map<number, number>();
  let run: (readonly [at: number, length: number])[] = [];
  let last = 0;
  const close = () => {
    if (run.length >= LEAST_RUN) for (const [at, length] of run) prefixes.set(at, length);
    run = [];
  };
  lines.forEach(({ text }, i) => {
    const match = NUMBERED.exec(text);
    if (match === null) return;
    const value = Number(match[1]);
    if (value !== last + 1) {
      close();
      if (value !== 1) return;
    }
    run.push([i, match[0].length]);
    last = value;
  });
  close();
  return prefixes;
}

function isProse(lines: readonly Line[], prefixes: ReadonlyMap<number, number>): boolean {
  const rests = [...prefixes].flatMap(([at, length]) => lines[at]?.text.slice(length) ?? []);
  const written = rests.filter((rest) => rest !== '');
  if (written.filter(opensTurn).length >= LEAST_TURNS) return true;
  const low = written.filter((rest) => startsLow(rest)).length;
  const length = written.reduce((sum, rest) => sum + rest.length, 0);
  return low >= LEAST_LOW && low >= written.length * LOW_SHARE && length >= written.length * LEAST_LENGTH;
}
