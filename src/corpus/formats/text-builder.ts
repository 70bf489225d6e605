import type { Span } from '../../language/span.js';
import type { Block, BlockKind, Mark, Origin, Turn } from '../document.js';
import { addressMarks, unseenSigns } from '../lines/inline-marks.js';
import type { Reason } from '../lines/reasons.js';
import { tidyMarks } from '../marks.js';

/** Writes the text of a document that is read out of something else, block by block, a blank line between them. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #emphasised: Span[] = [];
  #length = 0;

  /** Adds a block; white space alone is none. `reason` cuts it; `turns` and `emphasised` count in `text`, which has no white space in front then. */
  add(
    kind: BlockKind,
    text: string,
    beside: {
      reason?: Reason;
      origin?: Origin;
      turns?: readonly Turn[] | undefined;
      emphasised?: readonly Span[] | undefined;
    } = {},
  ): void {
    const { reason, origin } = beside;
    const words = text.trim();
    if (words === '') return;
    const gap = this.#length === 0 ? '' : '\n\n';
    const start = this.#length + gap.length;
    const end = start + words.length;
    const shown = reason === undefined ? kind : 'boilerplate';
    this.#parts.push(gap, words);
    this.#length = end;
    for (const span of beside.emphasised ?? [])
      this.#emphasised.push({ start: start + span.start, end: start + span.end });
    const turns = beside.turns?.map((turn) => ({ ...turn, start: start + turn.start }));
    const known = { ...(reason && { reason }), ...(origin && { origin }), ...(turns && { turns }) };
    this.#blocks.push({ start, end, kind: shown, ...known });
  }

  /** Everything that was added, addresses marked. */
  build(): { text: string; blocks: Block[]; marks: Mark[]; emphasised: Span[] } {
    const text = this.#parts.join('');
    const marks = tidyMarks([...addressMarks(text), ...unseenSigns(text)]);
    return { text, blocks: this.#blocks, marks, emphasised: this.#emphasised };
  }
}

/** Puts a text on one line: every run of white space is a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Says in words what a file is called: `incident-log_2024.csv` is "incident log 2024". */
export function nameInWords(path: string): string {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,10}$/, '');
  return oneLine(stem.replace(/[-_]+/g, ' ')) || path;
}
