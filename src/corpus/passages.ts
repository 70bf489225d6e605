import { splitSentences, trimSpan } from '../language/sentences.js';
import { firstWhere, type Span } from '../language/span.js';
import type { Block, Document, Passage } from './document.js';
import { readingOf } from './marks.js';
import { titleOf } from './metadata/infer.js';

/** A block longer than this is cut at sentence ends into parts of about equal length; UTF-16 code units. */
export const PASSAGE_MAX = 1200;

/**
 * Cuts a document into what is indexed: each block of its body is one passage, or several when it is long.
 * Headings are no passages; they go with the passages below them. Boilerplate is in none.
 * @returns passages in text order, each inside one block, made of whole sentences
 */
export function cutPassages(document: Pick<Document, 'id' | 'text' | 'blocks' | 'marks'>): Passage[] {
  const passages: Passage[] = [];
  const reading = readingOf(document);
  let heading: string | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate') continue;
    if (block.kind === 'heading') {
      heading = titleOf(reading.slice(block.start, block.end));
      continue;
    }
    const putUntil = putIn(block);
    for (const sentences of runsOf(reading, block)) {
      const first = sentences[0];
      const last = sentences.at(-1);
      if (!first || !last) continue;
      const turns = block.turns?.map(({ start }) => start).filter((at) => at > first.start && at < last.end);
      passages.push({
        id: `${document.id}#${passages.length}`,
        documentId: document.id,
        start: first.start,
        end: last.end,
        ...(heading ? { heading } : {}),
        sentences,
        ...(turns !== undefined && turns.length > 0 && { turns }),
        ...(putUntil > first.start && { putUntil: Math.min(putUntil, last.end) }),
      });
    }
  }
  return passages;
}

/** Where what is put to another ends in a block; its beginning where nothing is. */
function putIn(block: Block): number {
  const { start, end, turns } = block;
  return turns?.[0]?.asks === true ? (answerBehind(block, start) ?? end) : start;
}

/**
 * Tells where another begins to answer, in the same block, what is put to him at an offset. Undefined where nobody does: "thank you
 * for coming" at the end puts nothing to anybody.
 */
export function answerBehind({ turns }: Block, at: number): number | undefined {
  return turns?.find(({ start, asks }) => start > at && asks !== true)?.start;
}

function runsOf(text: string, block: Block): Span[][] {
  // A row says what it says as a whole: its cells are no sentences.
  const isRow = block.kind === 'row' && block.end - block.start <= PASSAGE_MAX;
  const sentences = isRow
    ? [trimSpan(text, block.start, block.end)]
    : splitSentences(text, block.start, block.end);
  const parts = Math.ceil((block.end - block.start) / PASSAGE_MAX);
  if (parts <= 1) return [sentences];
  const target = (block.end - block.start) / parts;
  const runs: Span[][] = [[]];
  let from = block.start;
  for (const sentence of sentences) {
    const run = runs.at(-1) ?? [];
    // Cut where that leaves the part nearer to its share than taking the sentence in would.
    const middle = (sentence.start + sentence.end) / 2;
    if (
      run.length > 0 &&
      (middle > block.start + runs.length * target || sentence.end - from > PASSAGE_MAX)
    ) {
      runs.push([sentence]);
      from = sentence.start;
    } else run.push(sentence);
  }
  return runs;
}

/** Parts the passages of a corpus by their document: those of one stand together. */
export function passagesByDocument(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    if (run?.[0]?.documentId === passage.documentId) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** Puts the passages of documents on end; for many, `flatMap` takes twenty times as long. */
export function joinPassages(lists: readonly (readonly Passage[])[]): Passage[] {
  // A list that grows is copied again and again.
  const all = new Array<Passage>(lists.reduce((count, { length }) => count + length, 0));
  let at = 0;
  for (const list of lists) for (const passage of list) all[at++] = passage;
  return all;
}

/** From one place up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Tells where the passages of each document stand among all, by its id: those of one stand together. */
export function documentRanges(passages: readonly Passage[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (let from = 0; from < passages.length; ) {
    const { documentId } = passages[from] as Passage;
    let step = 1;
    while (passages[from + step]?.documentId === documentId) step *= 2;
    const most = Math.min(from + step, passages.length);
    const to = firstWhere(from, most, (at) => passages[at]?.documentId !== documentId);
    const known = ranges.get(documentId);
    ranges.set(documentId, { from: known?.from ?? from, to });
    from = to;
  }
  return ranges;
}
