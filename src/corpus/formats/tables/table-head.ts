/** A table and what stands around its values. */
export interface HeadedTable {
  /** What each column is called; absent where no row says it. */
  readonly header?: readonly string[];
  /** The rows of values. */
  readonly rows: readonly (readonly string[])[];
  /** The rows above the header, which tell of the table as a whole. */
  readonly above: readonly (readonly string[])[];
}

type Row = readonly string[];

/** A header has no more rows above it, blank ones included. */
const MOST_ABOVE = 15;
/** So many rows tell how many cells most have. */
const SAMPLE_ROWS = 200;
/** "2021", "2021/22", "2021-05", "2021 Q3", "0–14", "65+": what heads a column as a name does. */
const PERIOD = /^(?:(?:1[5-9]|20)\d\d(?:[/–-]\d{1,4}| ?[QH][1-4])?|\d{1,3} ?[–-] ?\d{1,3}|\d{1,3} ?\+)$/;
/** What the rows above a table that tell how it was made begin with. */
const OF_EXPORT =
  /^(?:#|export|report|generated|created|printed|downloaded|period|title|source|filter|from$|to$|user$|erstellt|bericht|zeitraum|exporté|rapport|exportado|informe|periodo)/i;
/** A single year beside a name may be its value. */
const LEAST_PERIODS = 2;

/**
 * Finds the row that names the columns, also below rows that tell of the table as a whole: those have fewer cells, or a blank
 * row parts them from it.
 * @param all - rows in order; those without a filled cell are blank
 */
export function findTableHead(all: readonly Row[]): HeadedTable {
  const at = headAt(all);
  if (at === undefined) return { rows: all.filter(isFilled), above: [] };
  return {
    header: all[at] ?? [],
    rows: all.slice(at + 1).filter(isFilled),
    above: all.slice(0, at).filter(isFilled),
  };
}

/** Tells whether a row heads a table by years or spans: behind a name or nothing, and above values of another kind. */
export function isPeriodHead([corner = '', ...rest]: Row, below: Row): boolean {
  const periods = rest.flatMap((cell, i) => (PERIOD.test(cell) ? [below[i + 1] ?? ''] : []));
  if (periods.length < LEAST_PERIODS || new Set(rest).size < rest.length) return false;
  const isOther = periods.some((cell) => cell !== '' && !PERIOD.test(cell));
  return isOther && [corner, ...rest].every((cell) => cell === '' || isName(cell) || PERIOD.test(cell));
}

function headAt(all: readonly Row[]): number | undefined {
  const full = Math.max(2, usualWidth(all.slice(0, SAMPLE_ROWS)) - 1);
  const first = all.findIndex(isFilled);
  for (let i = first; i >= 0 && i < Math.min(all.length, first + MOST_ABOVE); i++) {
    if (filledIn(all[i]) < full) continue;
    const endsHere = !isFilled(all[i + 1] ?? []);
    if (endsHere || isOfExport(all, i)) continue;
    if (names(all, i)) return i;
    // Values begin here.
    break;
  }
  return names(all, first) ? first : undefined;
}

/** Whether a row and those below it, up to a blank one above a header, tell how the table was made. */
function isOfExport(all: readonly Row[], at: number): boolean {
  if (!OF_EXPORT.test(all[at]?.[0] ?? '')) return false;
  const blank = all.findIndex((row, i) => i > at && !isFilled(row));
  return blank > at && blank < at + MOST_ABOVE && names(all, blank + 1);
}

/** Whether a row says what the columns below it are called: short words or years, all different, no figures. */
function names(all: readonly Row[], at: number): boolean {
  const row = all[at] ?? [];
  const below = all.find((one, i) => i > at && isFilled(one));
  if (row.length < 2 || below === undefined) return false;
  const cells = row.filter((cell) => cell !== '');
  const isWhole = cells.length >= row.length - 1 && areToldApart(cells);
  return (isWhole && cells.every(isName)) || isPeriodHead(row, below);
}

/** Trackers call several columns that stand beside each other the same: "Comment", "Comment", "Comment". */
function areToldApart(cells: Row): boolean {
  const runs = cells.filter((cell, i) => cell !== cells[i - 1]);
  return runs.length > 1 && new Set(runs).size === runs.length;
}

/** How many cells most rows hold; of equals the more. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (isFilled(row)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)[0]?.[0] ?? 0;
}

const filledIn = (row: Row = []): number => row.filter((cell) => cell !== '').length;
const isFilled = (row: Row): boolean => row.some((cell) => cell !== '');

function isName(cell: string): boolean {
  return cell.length <= 60 && /\p{L}/u.test(cell) && !/[.!?。]$/u.test(cell) && !/^\d/.test(cell);
}
