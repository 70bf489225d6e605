/** Numbers listed under other numbers, such as sentences under names, in flat lists. */
export interface NumberLists {
  /** What is listed under a key, in the order given; nothing where it is unknown. */
  under(key: number | undefined): Uint32Array;
}

const NOTHING = new Uint32Array(0);

/**
 * Lists numbers under keys.
 * @param keys - how many keys there are; they count from 0
 * @param each - hands over every pair, those of higher numbers later; asked twice. A pair that comes again is listed once.
 */
export function listNumbers(
  keys: number,
  each: (take: (key: number, listed: number) => void) => void,
): NumberLists {
  const starts = new Uint32Array(keys + 1);
  const last = new Int32Array(keys).fill(-1);
  each((key, listed) => {
    if (last[key] === listed) return;
    last[key] = listed;
    starts[key + 1] = (starts[key + 1] as number) + 1;
  });
  for (let key = 0; key < keys; key++)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const all = new Uint32Array(starts[keys] as number);
  const next = starts.slice(0, keys);
  last.fill(-1);
  each((key, listed) => {
    if (last[key] === listed) return;
    last[key] = listed;
    const place = next[key] as number;
    all[place] = listed;
    next[key] = place + 1;
  });
  return {
    under: (key) => (key === undefined || key >= keys ? NOTHING : all.subarray(starts[key], starts[key + 1])),
  };
}
