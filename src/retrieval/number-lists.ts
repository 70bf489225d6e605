/** Numbers in runs: of run `n` those from `starts[n]` up to `starts[n + 1]`. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Numbers listed under other numbers, such as sentences under names, in flat lists. */
export interface NumberLists {
  /** What is listed under a key, in order; nothing where it is unknown. */
  under(key: number | undefined): Uint32Array;
}

const NOTHING = new Uint32Array(0);

/**
 * Lists runs under the keys that stand in them, each once.
 * @param keys - how many keys there are; they count from 0, and what is no smaller than this is no key
 * @param labels - what each run is listed as, growing; its number where absent
 */
export function listRuns(keys: number, { starts, values }: Runs, labels?: Uint32Array): NumberLists {
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
  return {
    under: (key) => (key === undefined || key >= keys ? NOTHING : listed.subarray(ends[key], ends[key + 1])),
  };
}
