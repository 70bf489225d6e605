import type { Origin } from '../../document.js';
import { readStamp } from '../../entries/stamps.js';

/** What somebody wrote into a cell of a row, as trackers export comments. */
export interface TableNote {
  readonly words: string;
  readonly origin: Origin;
}

/** "12/Mar/24 10:02 AM;okafor;The pump is off." */
const NOTE = /^([^;]{8,30});([^;\s][^;]{0,60});\s*(\S[\s\S]*)$/u;

/** "gauge.png;https://…" */
const FILE = /^[^;]{1,200}\.\p{L}[\p{L}\p{N}]{1,4};https?:/u;

/** Reads a cell that holds a stamp, a name and words; undefined where it is none. */
export function noteIn(cell: string, row: number): TableNote | undefined {
  const [, stamp = '', author = '', words = ''] = NOTE.exec(cell) ?? [];
  const at = readStamp(stamp);
  return at === undefined || FILE.test(words) ? undefined : { words, origin: { row, author, at } };
}
