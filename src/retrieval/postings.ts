import type { Runs } from './number-lists.js';

/** The content terms of one passage, repeated ones included: of its text, and of the title and headings above it. */
export interface PassageTerms {
  readonly text: readonly string[];
  readonly context: readonly string[];
}

/** Where terms stand, in flat lists: of the term `n` the entries from `starts[n]` up to `starts[n + 1]`, in order of passages. */
export interface Postings {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  /** The number of a passage. */
  readonly passages: Uint32Array;
  /** How often the term stands in its text and in its context. */
  readonly inText: Uint16Array;
  readonly inContext: Uint16Array;
  /** Different terms of each passage. */
  readonly textLengths: Uint32Array;
  readonly contextLengths: Uint32Array;
}

/** Lists where each term of some passages stands. */
export function listPostings(passages: readonly PassageTerms[]): Postings {
  const terms = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = terms.get(term) ?? terms.size;
    terms.set(term, number);
    return number;
  };
  const starts = new Uint32Array(passages.length + 1);
  const values: number[] = [];
  const contexts: number[][] = [];
  for (const [at, { text, context }] of passages.entries()) {
    for (const term of text) values.push(numberOf(term));
    starts[at + 1] = values.length;
    contexts.push(context.map(numberOf));
  }
  return spreadPostings(terms, { starts, values: Uint32Array.from(values) }, contexts);
}

/**
 * Makes postings of terms that have numbers already: counts first, then fills lists of the right length.
 * @param texts - the terms of the text of each passage
 * @param contexts - those of its context
 */
export function spreadPostings(
  terms: ReadonlyMap<string, number>,
  texts: Runs,
  contexts: readonly (readonly number[])[],
): Postings {
  const passageCount = contexts.length;
  const starts = countPassages(terms.size, texts, contexts);
  const next = starts.slice(0, terms.size);
  const total = starts[terms.size] ?? 0;
  const [passages, inText, inContext] = [
    new Uint32Array(total),
    new Uint16Array(total),
    new Uint16Array(total),
  ];
  const [textLengths, contextLengths] = [new Uint32Array(passageCount), new Uint32Array(passageCount)];
  const lastIn = new Uint32Array(terms.size);
  /** The place of a term in a passage. */
  const placeOf = (term: number, passage: number) => {
    if (lastIn[term] !== passage + 1) {
      lastIn[term] = passage + 1;
      const place = next[term] as number;
      next[term] = place + 1;
      passages[place] = passage;
      return place;
    }
    return (next[term] as number) - 1;
  };
  for (let passage = 0; passage < passageCount; passage++) {
    let [ofText, ofContext] = [0, 0];
    const to = texts.starts[passage + 1] as number;
    for (let at = texts.starts[passage] as number; at < to; at++) {
      const place = placeOf(texts.values[at] as number, passage);
      if (inText[place] === 0) ofText += 1;
      inText[place] = (inText[place] as number) + 1;
    }
    for (const term of contexts[passage] ?? []) {
      const place = placeOf(term, passage);
      if (inContext[place] === 0) ofContext += 1;
      inContext[place] = (inContext[place] as number) + 1;
    }
    textLengths[passage] = ofText;
    contextLengths[passage] = ofContext;
  }
  return { terms, starts, passages, inText, inContext, textLengths, contextLengths };
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
