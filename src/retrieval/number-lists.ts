import { type RowRun, type RowRuns, runsBelow, spliceColumn, spliceStarts } from './row-runs.js';

/** Numbers in runs: of run `n` those from `starts[n]` up to `starts[n + 1]`. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Rows listed under keys, each with a note where there are notes. */
export interface NotedRuns extends Runs {
  readonly notes?: Uint32Array;
}

const NOTHING = new Uint32Array(0);

/** Gives the numbers of one run; nothing where there is no such run. */
export function numbersUnder({ starts, values }: Runs, run: number | undefined): Uint32Array {
  if (run === undefined || run + 1 >= starts.length) return NOTHING;
  return values.subarray(starts[run], starts[run + 1]);
}

/**
 * Lists runs under the keys that stand in them, each once.
 * @param keys - how many keys there are; they count from 0, and what is no smaller than this is no key
 * @param labels - what each run is listed as, growing; its number where absent
 * @returns of each key its runs
 */
export function listRuns(keys: number, { starts, values }: Runs, labels?: Uint32Array): Runs {
  const ends = new Uint32Array(keys + 1);
  const lastIn = new Uint32Array(keys);
  for (let run = 0; run + 1 < starts.length; run++) {
    const to = starts[run + 1] as number;
    for (let at = starts[run] as number; at < to; at++) {
      const key = values[at] as number;
      if (key >= keys || lastIn[key] === run + 1) continue;
      lastIn[key] = run + 1;
      ends[key + 1] = (ends[key + 1] as number) + 1;
    }
  }
  for (let key = 0; key < keys; key++) ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number);
  const listed = new Uint32Array(ends[keys] as number);
  const next = ends.slice(0, keys);
  lastIn.fill(0);
  for (let run = 0; run + 1 < starts.length; run++) {
    const to = starts[run + 1] as number;
    for (let at = starts[run] as number; at < to; at++) {
      const key = values[at] as number;
      if (key >= keys || lastIn[key] === run + 1) continue;
      lastIn[key] = run + 1;
      const place = next[key] as number;
      listed[place] = labels === undefined ? run : (labels[run] as number);
      next[key] = place + 1;
    }
  }
  return { starts: ends, values: listed };
}

/** Puts together the runs of a corpus that follows on another. */
export function spliceRuns(runs: RowRuns, kept: Runs, added: Runs): Runs {
  return {
    starts: spliceStarts(runs, kept.starts, added.starts),
    values: spliceColumn(runsBelow(runs, kept.starts, added.starts), kept.values, added.values),
  };
}

/**
 * Lists the rows of a corpus that follows on another, from the lists of both under the same keys.
 * @param keys - how many keys there are now; the lists may know fewer
 */
export function spliceLists(runs: RowRuns, kept: NotedRuns, added: NotedRuns, keys: number): NotedRuns {
  const most = kept.values.length + added.values.length;
  const [starts, values] = [new Uint32Array(keys + 1), new Uint32Array(most)];
  const notes = kept.notes && new Uint32Array(most);
  const shifts = shiftsOf(runs);
  let count = 0;
  for (let key = 0; key < keys; key++) {
    let keptAt = kept.starts[key] ?? kept.values.length;
    let addedAt = added.starts[key] ?? added.values.length;
    if (keptAt === endOf(kept, key) && addedAt === endOf(added, key)) {
      starts[key + 1] = count;
      continue;
    }
    const alone = addedAt === endOf(added, key) ? runOf(runs, kept, key, keptAt) : undefined;
    if (alone !== undefined) {
      const end = endOf(kept, key);
      copyRows(kept, keptAt, end, shifts[alone] as number, values, notes, count);
      count += end - keptAt;
      starts[key + 1] = count;
      continue;
    }
    for (let run = 0; run < runs.length; run++) {
      const { isNew, from, to } = runs[run] as RowRun;
      const list = isNew ? added : kept;
      const next = firstFrom(list, key, isNew ? addedAt : keptAt, from);
      const end = firstFrom(list, key, next, to);
      copyRows(list, next, end, shifts[run] as number, values, notes, count);
      count += end - next;
      if (isNew) addedAt = end;
      else keptAt = end;
    }
    starts[key + 1] = count;
  }
  const listed = { starts, values: values.subarray(0, count) };
  return notes === undefined ? listed : { ...listed, notes: notes.subarray(0, count) };
}

/** By how much the rows of each run move. */
function shiftsOf(runs: RowRuns): number[] {
  let at = 0;
  return runs.map(({ from, to }) => {
    const shift = at - from;
    at += to - from;
    return shift;
  });
}

function endOf({ starts, values }: Runs, key: number): number {
  return starts[key + 1] ?? values.length;
}

/** The first entry under a key, from some entry on, of a row that is no smaller than some. */
function firstFrom(list: Runs, key: number, entry: number, row: number): number {
  const end = endOf(list, key);
  let at = entry;
  while (at < end && (list.values[at] as number) < row) at++;
  return at;
}

/** The run of rows kept that holds all rows under a key, from some entry on; nothing where more than one does, or some row is gone. */
function runOf(runs: RowRuns, kept: Runs, key: number, entry: number): number | undefined {
  const first = kept.values[entry] as number;
  const last = kept.values[endOf(kept, key) - 1] as number;
  for (let run = 0; run < runs.length; run++) {
    const { isNew, from, to } = runs[run] as RowRun;
    if (!isNew && first >= from && last < to) return run;
  }
  return undefined;
}

/** Writes entries of a list from one up to another, with their rows moved. */
function copyRows(
  { values: rows, notes: noted }: NotedRuns,
  from: number,
  end: number,
  shift: number,
  values: Uint32Array,
  notes: Uint32Array | undefined,
  count: number,
): void {
  for (let at = from, to = count; at < end; at++, to++) values[to] = (rows[at] as number) + shift;
  if (notes === undefined || noted === undefined) return;
  for (let at = from, to = count; at < end; at++, to++) notes[to] = noted[at] as number;
}
