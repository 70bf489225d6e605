/** One line of letters on a page; lengths in points, `y` counts from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** 0, or the number of its column from the left where the page has several. */
  readonly column: number;
}

interface Letters {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A part of a page from left to right, in points. */
interface Strip {
  readonly from: number;
  readonly to: number;
}

/** Letters whose feet are no further apart stand on one line; heights. */
const SAME_LINE = 0.4;
/** A wider gap parts columns, a narrower one words; heights. */
const COLUMN_GAP = 2.5;
const WORD_GAP = 0.15;
/** A gutter is looked for in the middle of the page or of a side of another; shares of its width. */
const GUTTER_FROM = 0.3;
const GUTTER_TO = 0.7;
const COLUMN_LINES = 5;
/** Columns of columns: four at most. */
const MOST_DEPTH = 1;
/** So many lines may cross a gutter: titles, wide tables; share. */
const CROSSING = 0.2;

/** Puts the lines of a page into the order of reading: columns from left to right, each from its top. */
export function pageLines(items: readonly object[], width: number): PdfLine[] {
  const lines = mergeLetters(items.filter(isLetters));
  const gutters = guttersOf(lines, { from: 0, to: width });
  if (gutters.length === 0) return sortDown(lines);
  const crosses = (line: PdfLine) => gutters.some((at) => line.x < at - 2 && line.right > at + 2);
  const inColumns = lines.filter((line) => !crosses(line));
  const top = Math.max(...inColumns.map(({ y }) => y));
  const columns = [0, ...gutters].map((from, i) => {
    const to = gutters[i] ?? Number.POSITIVE_INFINITY;
    return inColumns
      .filter(({ x }) => x >= from - 2 && x < to - 2)
      .map((line) => ({ ...line, column: i + 1 }));
  });
  const wide = lines.filter(crosses);
  const above = wide.filter(({ y }) => y >= top);
  const below = wide.filter(({ y }) => y < top);
  return [...sortDown(above), ...columns.flatMap(sortDown), ...sortDown(below)];
}

function isLetters(item: object): item is Letters {
  return 'str' in item && 'transform' in item && typeof item.str === 'string' && item.str !== '';
}

function mergeLetters(letters: readonly Letters[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, transform, width, height: given } of letters) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    // What stands upright at the edge of a page is no line.
    if (Math.abs(b) > Math.abs(a)) continue;
    const height = given || Math.abs(transform[3] ?? 0) || 10;
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : x - last.right;
    const isSame =
      last !== undefined &&
      Math.abs(last.y - y) <= height * SAME_LINE &&
      gap > -height &&
      gap < height * COLUMN_GAP;
    if (str.trim() === '') {
      // Letters set over two columns at once have a wide space between: it parts them.
      const isWide = gap + width >= height * COLUMN_GAP;
      if (last && isSame && !isWide && !last.text.endsWith(' '))
        lines[lines.length - 1] = { ...last, text: `${last.text} `, right: Math.max(last.right, x + width) };
      continue;
    }
    if (last && isSame) {
      const space = gap > height * WORD_GAP && !last.text.endsWith(' ') && !str.startsWith(' ') ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: last.text + space + str, right: x + width };
    } else lines.push({ text: str, x, right: x + width, y, height, column: 0 });
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function sortDown(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  // Parts of one line, as in a table, stand side by side.
  const joined: PdfLine[] = [];
  for (const line of sorted) {
    const last = joined.at(-1);
    if (last && Math.abs(last.y - line.y) <= line.height * SAME_LINE && line.x >= last.right) {
      joined[joined.length - 1] = { ...last, text: `${last.text}  ${line.text}`, right: line.right };
    } else joined.push(line);
  }
  return joined;
}

/** Where strips without letters run down between columns, from left to right. */
function guttersOf(lines: readonly PdfLine[], { from, to }: Strip, depth = 0): number[] {
  const width = to - from;
  let best: number[] = [];
  let fewest = lines.length * CROSSING;
  for (let at = from + width * GUTTER_FROM; at <= from + width * GUTTER_TO; at += 4) {
    const crossing = lines.filter(({ x, right }) => x < at - 2 && right > at + 2).length;
    const left = lines.filter(({ right }) => right <= at + 2);
    const right = lines.filter(({ x }) => x >= at - 2);
    if (left.length < COLUMN_LINES || right.length < COLUMN_LINES || crossing >= fewest) continue;
    const before = columnsIn(left, { from, to: at }, depth);
    const behind = before && columnsIn(right, { from: at, to }, depth);
    if (before === undefined || behind === undefined) continue;
    best = [...before, at, ...behind];
    fewest = crossing;
  }
  return best;
}

/** The gutters within one side of another; undefined where that is neither a column nor several. A table has short cells; columns of text are filled. */
function columnsIn(lines: readonly PdfLine[], strip: Strip, depth: number): number[] | undefined {
  if (isFilled(lines)) return [];
  const gutters = depth < MOST_DEPTH ? guttersOf(lines, strip, depth + 1) : [];
  return gutters.length > 0 ? gutters : undefined;
}

function isFilled(lines: readonly PdfLine[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ right: end }) => end));
  const full = lines.filter(({ x, right: end }) => end - x >= (right - left) * 0.6).length;
  return full >= lines.length * 0.4;
}
