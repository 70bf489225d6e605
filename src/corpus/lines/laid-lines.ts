/** A run of words on a line without a wide gap in it; places count columns of a typewriter, a tab going on to the next eighth. */
export interface LineRun {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One line as it lies on the page. */
export interface LaidLine {
  /** Offsets in the text, without the line's end. */
  readonly start: number;
  readonly end: number;
  readonly segments: readonly LineRun[];
  /** Whether a new page begins with it. */
  readonly opensPage: boolean;
}

/** A gap that parts two columns has at least so many blank places. */
export const WIDE_GAP = 3;
const TAB = 8;
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gy;
const SEGMENT = new RegExp(`\\S+(?: {1,${WIDE_GAP - 1}}\\S+)*`, 'gu');

/** Reads the lines of a text, blank ones too, each as its runs of words. */
export function laidLines(text: string): LaidLine[] {
  const lines: LaidLine[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match !== null && match[0] !== ''; match = LINE.exec(text)) {
    const words = match[0].replace(/(?:\r\n|\r|\n)$/, '');
    const segments = [...expand(words).matchAll(SEGMENT)].map(({ 0: found, index }) => ({
      text: found,
      from: index,
      to: index + found.length,
    }));
    const start = match.index;
    lines.push({ start, end: start + words.length, segments, opensPage: words.startsWith('\f') });
  }
  return lines;
}

/** Parts a line at a place: the words before it and from it on, where a gap of two blanks at the very place parts them too. */
export function partAt(line: LaidLine, place: number): readonly [left: LineRun[], right: LineRun[]] {
  const left: LineRun[] = [];
  const right: LineRun[] = [];
  for (const segment of line.segments) {
    const at = place - segment.from;
    if (segment.from >= place - 1) right.push(segment);
    else if (segment.text.slice(at - 2, at) === '  ' && segment.text[at] !== undefined) {
      const text = segment.text.slice(0, at).trimEnd();
      left.push({ text, from: segment.from, to: segment.from + text.length });
      right.push({ text: segment.text.slice(at), from: place, to: segment.to });
    } else left.push(segment);
  }
  return [left, right];
}

function expand(line: string): string {
  const plain = line.replace(/[\f\v]/g, '').replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (!plain.includes('\t')) return plain;
  let wide = '';
  for (const part of plain.split(/(\t)/)) {
    wide += part === '\t' ? ' '.repeat(TAB - (wide.length % TAB)) : part;
  }
  return wide;
}
