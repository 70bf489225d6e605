import type { Block } from '../document.js';
import { linesOf } from '../lines/lines.js';

const OPENS = /^-- ?$/;
/** Below a signature stands what is answered, where its writer wrote above it. */
const ANSWERED =
  /^(?:>|-{2,} ?(?:original|forwarded|ursprüngliche|weitergeleitete|message d|mensaje)|(?:from|von|de|da): )|(?:wrote|writes|schrieb|a écrit|escribió|ha scritto) ?[:：]$/i;

/** Finds the signatures of a mail: from "-- " alone on a line to the end, or to what is quoted below. */
export function signaturesIn(text: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const { start, end, text: line } of linesOf(text, 0)) {
    if (open === undefined ? OPENS.test(line) : !ANSWERED.test(line)) {
      open = { start: open?.start ?? start, end, kind: 'boilerplate', reason: 'signature' };
    } else if (open !== undefined) {
      found.push(open);
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, open];
}
