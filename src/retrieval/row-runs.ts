/** Rows from one up to another: of what was before, or of what is new. */
export interface RowRun {
  readonly isNew: boolean;
  readonly from: number;
  readonly to: number;
}

/** What the rows of a corpus are put together from, in order: rows of the corpus before, and rows of what came to it. */
export type RowRuns = readonly RowRun[];

/** A column of numbers, one a row. */
export type Column = Uint8Array | Uint32Array;

/** No number of a row. */
export const NO_ROW = -1;

/**
 * Plans how documents follow on those before; they go by their keys, each of which stands once.
 * @returns the runs, with the places of the new documents in `now`; a document that changed its order is new, too
 */
export function planDocuments(
  before: readonly string[],
  now: readonly string[],
): { readonly runs: RowRuns; readonly added: readonly number[] } {
  const places = new Map(before.map((key, at) => [key, at]));
  const runs: { isNew: boolean; from: number; to: number }[] = [];
  const added: number[] = [];
  let next = 0;
  for (const [at, key] of now.entries()) {
    const place = places.get(key) ?? -1;
    const isNew = place < next;
    const from = isNew ? added.length : place;
    if (isNew) added.push(at);
    else next = place + 1;
    const last = runs.at(-1);
    if (last?.isNew === isNew && last.to === from) last.to = from + 1;
    else runs.push({ isNew, from, to: from + 1 });
  }
  return { runs, added };
}

/**
 * Gives the runs of what rows hold, such as the sentences of passages.
 * @param kept - where that of each row before begins, and where that of the last one ends; `added` likewise
 */
export function runsBelow(runs: RowRuns, kept: Uint32Array, added: Uint32Array): RowRuns {
  return runs.map(({ isNew, from, to }) => {
    const starts = isNew ? added : kept;
    return { isNew, from: starts[from] as number, to: starts[to] as number };
  });
}

/** Puts together a column. */
export function spliceColumn<Of extends Column>(runs: RowRuns, kept: Of, added: Of): Of {
  const rows = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const column = new (kept.constructor as new (length: number) => Of)(rows);
  let at = 0;
  for (const { isNew, from, to } of runs) {
    column.set((isNew ? added : kept).subarray(from, to), at);
    at += to - from;
  }
  return column;
}

/** Puts together where that of each row begins, and where that of the last one ends. */
export function spliceStarts(runs: RowRuns, kept: Uint32Array, added: Uint32Array): Uint32Array {
  const rows = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const starts = new Uint32Array(rows + 1);
  let at = 0;
  for (const { isNew, from, to } of runs) {
    const old = isNew ? added : kept;
    const shift = (starts[at] as number) - (old[from] as number);
    for (let row = from; row < to; row++) starts[++at] = (old[row + 1] as number) + shift;
  }
  return starts;
}

/** Gives the rows before that are gone, of so many, from one up to another each time. */
export function goneRows(runs: RowRuns, count: number): (readonly [from: number, to: number])[] {
  const gone: (readonly [from: number, to: number])[] = [];
  let next = 0;
  for (const { isNew, from, to } of runs) {
    if (isNew) continue;
    if (from > next) gone.push([next, from]);
    next = to;
  }
  if (count > next) gone.push([next, count]);
  return gone;
}

/** Gives of each of so many rows before, or of what is new, its number now; `NO_ROW` where it is gone. */
export function rowNumbers(runs: RowRuns, ofNew: boolean, count: number): Int32Array {
  const numbers = new Int32Array(count).fill(NO_ROW);
  let at = 0;
  for (const { isNew, from, to } of runs) {
    if (isNew === ofNew) for (let row = from; row < to; row++) numbers[row] = at + row - from;
    at += to - from;
  }
  return numbers;
}
