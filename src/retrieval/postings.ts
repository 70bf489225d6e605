import { type NotedRuns, type Runs, spliceLists } from './number-lists.js';
import { type RowRuns, spliceColumn } from './row-runs.js';

/** Where terms stand, in flat lists: of the term `n` the passages from `starts[n]` up to `starts[n + 1]`, in their order. */
export interface Postings extends Required<NotedRuns> {
  /** Of each entry how often the term stands in the text of the passage and in its context, see `inText` and `inContext`. */
  readonly notes: Uint32Array;
  /** Different terms of each passage. */
  readonly textLengths: Uint32Array;
  readonly contextLengths: Uint32Array;
}

/** Times in the context stand in a note above so many bits of times in the text. */
const TEXT_BITS = 16;
const IN_CONTEXT = 1 << TEXT_BITS;

/** Gives how often a term stands in the text of a passage, by its note. */
export function inText(note: number): number {
  return note & (IN_CONTEXT - 1);
}

/** Gives how often a term stands in the context of a passage, by its note. */
export function inContext(note: number): number {
  return note >>> TEXT_BITS;
}

/**
 * Makes postings of terms that have numbers already: counts first, then fills lists of the right length.
 * @param termCount - how many terms there are
 * @param texts - the terms of the text of each passage
 * @param contexts - those of its context
 */
export function spreadPostings(
  termCount: number,
  texts: Runs,
  contexts: readonly (readonly number[])[],
): Postings {
  const passageCount = contexts.length;
  const starts = countPassages(termCount, texts, contexts);
  const next = starts.slice(0, termCount);
  const total = starts[termCount] ?? 0;
  const [values, notes] = [new Uint32Array(total), new Uint32Array(total)];
  const [textLengths, contextLengths] = [new Uint32Array(passageCount), new Uint32Array(passageCount)];
  const lastIn = new Uint32Array(termCount);
  /** The place of a term in a passage. */
  const placeOf = (term: number, passage: number) => {
    if (lastIn[term] !== passage + 1) {
      lastIn[term] = passage + 1;
      const place = next[term] as number;
      next[term] = place + 1;
      values[place] = passage;
      return place;
    }
    return (next[term] as number) - 1;
  };
  for (let passage = 0; passage < passageCount; passage++) {
    let [ofText, ofContext] = [0, 0];
    const to = texts.starts[passage + 1] as number;
    for (let at = texts.starts[passage] as number; at < to; at++) {
      const place = placeOf(texts.values[at] as number, passage);
      if (inText(notes[place] as number) === 0) ofText += 1;
      notes[place] = (notes[place] as number) + 1;
    }
    for (const term of contexts[passage] ?? []) {
      const place = placeOf(term, passage);
      if (inContext(notes[place] as number) === 0) ofContext += 1;
      notes[place] = (notes[place] as number) + IN_CONTEXT;
    }
    textLengths[passage] = ofText;
    contextLengths[passage] = ofContext;
  }
  return { starts, values, notes, textLengths, contextLengths };
}

const NO_NOTES = new Uint32Array(0);

/** Makes the postings of passages that follow on others. @param keys - how many terms there are now */
export function splicePostings(runs: RowRuns, kept: Postings, added: Postings, keys: number): Postings {
  const { starts, values, notes = NO_NOTES } = spliceLists(runs, kept, added, keys);
  return {
    starts,
    values,
    notes,
    textLengths: spliceColumn(runs, kept.textLengths, added.textLengths),
    contextLengths: spliceColumn(runs, kept.contextLengths, added.contextLengths),
  };
}

/** Where the passages of each term begin, and where those of the last one end. */
function countPassages(
  termCount: number,
  texts: Runs,
  contexts: readonly (readonly number[])[],
): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  const lastIn = new Uint32Array(termCount);
  const take = (term: number, passage: number) => {
    if (lastIn[term] === passage + 1) return;
    lastIn[term] = passage + 1;
    starts[term + 1] = (starts[term + 1] as number) + 1;
  };
  for (let passage = 0; passage < contexts.length; passage++) {
    const to = texts.starts[passage + 1] as number;
    for (let at = texts.starts[passage] as number; at < to; at++) take(texts.values[at] as number, passage);
    for (const term of contexts[passage] ?? []) take(term, passage);
  }
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  return starts;
}
