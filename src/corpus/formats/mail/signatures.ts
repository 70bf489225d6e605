import type { Block } from '../../document.js';
import { linesOf } from '../../lines/lines.js';
import { WROTE } from '../../lines/wrote.js';
import { isPartingLine } from './mail-heads.js';

const OPENS = /^-- ?$/;
/** Below a signature stands what is answered, where its writer wrote above it. */
const isAnswered = (line: string): boolean =>
  line.startsWith('>') || isPartingLine(line) || FROM.test(line) || WROTE.test(line);
const FROM = /^(?:from|von|de|da): /i;

/** Finds the signatures of a mail: from "-- " alone on a line to the end, or to what is quoted below. */
export function signaturesIn(text: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const { start, end, text: line } of linesOf(text, 0)) {
    if (open === undefined ? OPENS.test(line) : !isAnswered(line)) {
      open = { start: open?.start ?? start, end, kind: 'boilerplate', reason: 'signature' };
    } else if (open !== undefined) {
      found.push(open);
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, open];
}
