import type { Span } from '../../language/span.js';
import type { Block, Mark } from '../document.js';
import type { Extracted } from '../formats/format.js';
import { readingOf, tidyMarks } from '../marks.js';

const TICKED = String.raw`(?:\[[xX✓✔]\]|\([xX]\)|[☑☒✅✔✓⊠🗹🗷])`;
const EMPTY = String.raw`(?:\[[ \t\u00a0_]{0,3}\]|\( ?\)|[☐□▢⬜◻])`;
const BOX = new RegExp(`(${TICKED})|${EMPTY}`, 'gu');
/** A text without one of these has no boxes. */
const HINT = /\[[ \t\u00a0_xX✓✔]{0,3}\]|\([ xX]?\)|[☐□▢⬜◻☑☒✅✔✓⊠🗹🗷]/u;
/** What is asked in front of boxes, or above them. */
const ASKED = /[?？]\s*$/u;
/** The words behind a box that is one of several to choose from are no more; UTF-16 code units. */
const OPTION_CHARS = 40;
const MARK = /^\s{0,40}(?:[-*+•]\s{1,10})?$/u;

/** A line of a form, with the boxes that stand in it. */
interface Line extends Span {
  readonly boxes: readonly Option[];
}

/** A box with the words that belong to it. */
interface Option extends Span {
  readonly isTicked: boolean;
}

/**
 * Reads the questions of forms that are answered by a cross: "Injured? [ ] Yes [x] No". Each is a block of its own, in which what is
 * ticked answers what is asked; what is not ticked is shown, and nobody reads it as told.
 */
export function withChoices({
  text,
  blocks,
  marks: known = [],
}: Pick<Extracted, 'text' | 'blocks' | 'marks'>): {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
} {
  if (!HINT.test(text)) return { blocks, marks: known };
  const reading = readingOf({ text, marks: known });
  const marks: Mark[] = [];
  const found: Block[] = [];
  for (const block of blocks) {
    const mayChoose = (block.kind === 'paragraph' || block.kind === 'list') && block.turns === undefined;
    const lines = mayChoose ? linesIn(reading, block) : [];
    if (!lines.some(({ boxes }) => boxes.length > 0)) {
      found.push(block);
      continue;
    }
    for (const part of partsOf(reading, block, lines, found)) {
      const asked = part.boxes && askedIn(reading, part.block, part.boxes);
      marks.push(...(part.boxes === undefined ? [] : leftOut(part.boxes)));
      found.push(asked === undefined ? part.block : { ...part.block, kind: 'paragraph', turns: asked });
    }
  }
  return marks.length === 0
    ? { blocks, marks: known }
    : { blocks: found, marks: tidyMarks([...known, ...marks]) };
}

interface Part {
  readonly block: Block;
  /** Of a question that is answered by one of them. */
  readonly boxes?: Line['boxes'];
}

/** Parts a block into the questions that boxes answer and the lines between them; a question above it is taken from what was found. */
function partsOf(reading: string, block: Block, lines: readonly Line[], found: Block[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isChoice(reading, line)) {
      parts.push({ block: { ...block, start: line.start, end: line.end }, boxes: line.boxes });
      continue;
    }
    const options = optionsFrom(reading, lines, at);
    const question = options.length < 2 ? undefined : questionAbove(reading, parts, found);
    const last = options.at(-1);
    if (question !== undefined && last !== undefined) {
      const boxes = options.flatMap((option) => option.boxes);
      parts.push({ block: { ...question, start: question.start, end: last.end }, boxes });
      at += options.length - 1;
      continue;
    }
    const before = parts.at(-1);
    if (before !== undefined && before.boxes === undefined)
      parts[parts.length - 1] = { block: { ...before.block, end: line.end } };
    else parts.push({ block: { ...block, start: line.start, end: line.end } });
  }
  return parts;
}

/** A line with several boxes to choose from, or with a question in front of one. */
function isChoice(reading: string, { start, boxes }: Line): boolean {
  const first = boxes[0];
  if (first === undefined) return false;
  const asked = reading.slice(start, first.start);
  if (MARK.test(asked)) return false;
  const isShort = boxes.every((box) => box.end - box.start <= OPTION_CHARS);
  return isShort && (boxes.length > 1 || ASKED.test(asked));
}

/** The lines from one on that are each a box with a few words. */
function optionsFrom(reading: string, lines: readonly Line[], from: number): Line[] {
  const isOption = ({ start, end, boxes }: Line) =>
    boxes[0] !== undefined && MARK.test(reading.slice(start, boxes[0].start)) && end - start <= OPTION_CHARS;
  const behind = lines.slice(from).findIndex((line) => !isOption(line));
  return lines.slice(from, behind < 0 ? undefined : from + behind);
}

/** Takes away the block above that asks; the last line of it, where it tells more. */
function questionAbove(reading: string, parts: Part[], found: Block[]): Block | undefined {
  const isPart = parts.length > 0;
  const above = isPart ? parts.at(-1)?.block : found.at(-1);
  const isBody = above?.kind === 'paragraph' || above?.kind === 'list';
  if (above === undefined || !isBody || above.turns !== undefined) return undefined;
  if (isPart && parts.at(-1)?.boxes !== undefined) return undefined;
  const words = reading.slice(above.start, above.end);
  if (!ASKED.test(words)) return undefined;
  const from = above.start + words.trimEnd().lastIndexOf('\n') + 1;
  if (isPart) parts.pop();
  else found.pop();
  const rest = reading.slice(above.start, from).trimEnd().length;
  if (rest > 0 && isPart) parts.push({ block: { ...above, end: above.start + rest } });
  else if (rest > 0) found.push({ ...above, end: above.start + rest });
  return { ...above, start: from };
}

/** Who asks and what answers, where something is asked and ticked. */
function askedIn(reading: string, { start }: Block, boxes: Line['boxes']): Block['turns'] {
  const ticked = boxes.find(({ isTicked }) => isTicked);
  if (ticked === undefined || !ASKED.test(reading.slice(start, boxes[0]?.start))) return undefined;
  return [{ start, asks: true }, { start: ticked.start }];
}

/** What was to be chosen and was not. */
function leftOut(boxes: Line['boxes']): Mark[] {
  return boxes.flatMap(({ start, end, isTicked }) =>
    isTicked ? [] : [{ start, end, shown: true as const }],
  );
}

function linesIn(reading: string, { start, end }: Block): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const stop = reading.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const words = reading.slice(from, to);
    if (words.trim() !== '')
      lines.push({ start: from, end: from + words.trimEnd().length, boxes: boxesIn(words, from) });
    from = to + 1;
  }
  return lines;
}

/** The boxes of a line with their words: behind each, or in front of it where the last one ends the line. */
function boxesIn(words: string, from: number): Option[] {
  const found = [...words.matchAll(BOX)].map(({ index, 0: { length }, 1: ticked }) => ({
    at: index,
    end: index + length,
    isTicked: ticked !== undefined,
  }));
  const last = found.at(-1);
  const isInFront =
    last !== undefined && words.slice(last.end).trim() === '' && !MARK.test(words.slice(0, found[0]?.at));
  return found.map(({ at, end, isTicked }, i) => {
    const before = found[i - 1]?.end ?? wordsFrom(words.slice(0, at));
    const own = isInFront ? [before, end] : [at, found[i + 1]?.at ?? words.length];
    return { start: from + (own[0] ?? at), end: from + (own[1] ?? end), isTicked };
  });
}

/** Where the words in front of the first box begin: behind what is asked, or behind a gap. */
function wordsFrom(before: string): number {
  const told = before.trimEnd();
  return (
    Math.max(
      told.lastIndexOf('  '),
      told.lastIndexOf('\t'),
      told.lastIndexOf('?'),
      told.lastIndexOf('？'),
      told.lastIndexOf(':'),
    ) + 1
  );
}
