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
  const counts: number[] = [];
  const numberOf = (term: string) => {
    let number = terms.get(term);
    if (number === undefined) {
      number = terms.size;
      terms.set(term, number);
      counts.push(0);
    }
    return number;
  };
  const textLengths = new Uint32Array(passages.length);
  const contextLengths = new Uint32Array(passages.length);
  // Of each passage the numbers of its terms, then how often each stands in its text and its context.
  const rows = passages.map(({ text, context }, at) => {
    const found = new Map<number, { text: number; context: number }>();
    for (const term of text) countOf(found, numberOf(term)).text += 1;
    textLengths[at] = found.size;
    for (const term of context) countOf(found, numberOf(term)).context += 1;
    let inContext = 0;
    const row = new Uint32Array(found.size * 3);
    let place = 0;
    for (const [number, times] of found) {
      counts[number] = (counts[number] ?? 0) + 1;
      if (times.context > 0) inContext += 1;
      row.set([number, times.text, times.context], place);
      place += 3;
    }
    contextLengths[at] = inContext;
    return row;
  });
  return { terms, ...spread(rows, counts), textLengths, contextLengths };
}

function countOf(found: Map<number, { text: number; context: number }>, number: number) {
  let times = found.get(number);
  if (times === undefined) {
    times = { text: 0, context: 0 };
    found.set(number, times);
  }
  return times;
}

function spread(rows: readonly Uint32Array[], counts: readonly number[]) {
  const starts = new Uint32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  const next = starts.slice();
  const total = starts[counts.length] ?? 0;
  const passages = new Uint32Array(total);
  const inText = new Uint16Array(total);
  const inContext = new Uint16Array(total);
  for (const [at, row] of rows.entries()) {
    for (let i = 0; i < row.length; i += 3) {
      const number = row[i] ?? 0;
      const place = next[number] ?? 0;
      next[number] = place + 1;
      passages[place] = at;
      inText[place] = row[i + 1] ?? 0;
      inContext[place] = row[i + 2] ?? 0;
    }
  }
  return { starts, passages, inText, inContext };
}
