type Row = readonly string[];

/** Fewer blank cells are values that are not known. */
const LEAST_BLANK = 2;
const LEAST_GROUPS = 2;
const DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/;
/** A sum under several groups is of none of them. */
const TOTAL =
  /^(?:grand |overall |all )?(?:totals?|sum|gesamt(?:summe)?|summe|insgesamt|total général|ensemble|suma|totale|totaal|i alt|sum totalt)\W*$/iu;

/**
 * Completes what a spreadsheet leaves blank below a merged cell of its first column: whose rows they are stands there once, above them.
 * @param rows - those below the header
 */
export function withGroups(rows: readonly Row[]): readonly Row[] {
  if (!isGrouped(rows)) return rows;
  let group = '';
  return rows.map((row) => {
    const [first = '', second = '', ...rest] = row;
    if (first !== '') group = first;
    return first !== '' || TOTAL.test(second) ? row : [group, second, ...rest];
  });
}

/** Whether the first column names each group once, above rows that are as full as the one beside the name and differ in what follows. */
function isGrouped(rows: readonly Row[]): boolean {
  if (rows[0]?.[0] === undefined || rows[0][0] === '') return false;
  const groups = new Set<string>();
  const blanks = rows.filter(([first]) => first === '');
  if (blanks.length < LEAST_BLANK) return false;
  let width = 0;
  let parts = new Set<string>();
  for (const [first = '', second = '', ...rest] of rows) {
    const cells = [second, ...rest].filter((cell) => cell !== '').length;
    // A sum of all groups names no part.
    if (second === '' && (first === '' || parts.size === 0)) return false;
    if (first !== '') {
      if (groups.has(first) || (isFigure(first) && !DAY.test(first))) return false;
      groups.add(first);
      [width, parts] = [cells, new Set([second])];
    } else if (cells < width || parts.has(second)) return false;
    else parts.add(second);
  }
  return groups.size >= LEAST_GROUPS && blanks.length * 2 >= groups.size;
}

const isFigure = (cell: string): boolean => /\d/.test(cell) && !/\p{L}/u.test(cell);
