import type { Passage } from '../corpus/document.js';
import { documentRanges, type Range } from '../corpus/passages.js';
import {
  averageLength,
  type Bm25Parameters,
  bm25Defaults,
  CONTEXT_BOOST,
  lengthNorm,
  rarityOf,
  termScore,
} from './bm25.js';
import type { KeyNumbers } from './key-numbers.js';
import type { PassageIndex, ScoredPassage, SearchScope, WeightedTerm } from './passage-index.js';
import { inContext, inText, type Postings } from './postings.js';

/**
 * Makes the embedded back end: BM25+ over flat lists in memory.
 * @param terms - numbers the terms; it may know others, too
 * @param passages - in the order by which the postings number them
 */
export function createEmbeddedIndex(
  postings: Postings,
  terms: KeyNumbers,
  passages: readonly Passage[],
  bm25: Bm25Parameters = bm25Defaults,
): PassageIndex {
  const searcher = new Searcher(postings, terms, passages, bm25);
  return { search: async (terms, scope) => searcher.search(terms, scope) };
}

class Searcher {
  readonly #postings: Postings;
  readonly #terms: KeyNumbers;
  readonly #passages: readonly Passage[];
  readonly #bm25: Bm25Parameters;
  /** What the length of each passage makes of k, for its text and its context. */
  readonly #textNorms: Float64Array;
  readonly #contextNorms: Float64Array;
  readonly #ranges: ReadonlyMap<string, Range>;
  /** Of each passage what the search going on has found, and by how many terms; all 0 between searches. */
  readonly #scores: Float64Array;
  readonly #found: Uint16Array;

  constructor(postings: Postings, terms: KeyNumbers, passages: readonly Passage[], bm25: Bm25Parameters) {
    this.#postings = postings;
    this.#terms = terms;
    this.#passages = passages;
    this.#bm25 = bm25;
    this.#textNorms = normsOf(postings.textLengths, bm25);
    this.#contextNorms = normsOf(postings.contextLengths, bm25);
    this.#scores = new Float64Array(passages.length);
    this.#found = new Uint16Array(passages.length);
    this.#ranges = documentRanges(passages);
  }

  search(terms: readonly WeightedTerm[], { limit, within }: SearchScope): ScoredPassage[] {
    const allowed = within === undefined ? undefined : this.#allow(within);
    const touched: number[] = [];
    for (const [term, weight] of new Map(terms.map((one) => [one.term, one.weight]))) {
      const number = this.#terms.find(term);
      if (number !== undefined) this.#add(number, weight, allowed, touched);
    }
    return this.#best(touched, limit);
  }

  /** Marks the passages of some documents. */
  #allow(within: ReadonlySet<string>): Uint8Array {
    const allowed = new Uint8Array(this.#passages.length);
    for (const documentId of within) {
      const { from, to } = this.#ranges.get(documentId) ?? { from: 0, to: 0 };
      for (let number = from; number < to; number++)
        if (this.#passages[number]?.documentId === documentId) allowed[number] = 1;
    }
    return allowed;
  }

  #add(number: number, weight: number, allowed: Uint8Array | undefined, touched: number[]): void {
    const { starts, values, notes } = this.#postings;
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const [textIdf, contextIdf] = this.#rarity(from, to);
    for (let at = from; at < to; at++) {
      const passage = values[at] as number;
      if (allowed !== undefined && allowed[passage] === 0) continue;
      const times = notes[at] as number;
      const text = termScore(inText(times), textIdf, this.#textNorms[passage] as number, this.#bm25);
      let score = weight * text;
      // Few stand in a title or heading.
      if (inContext(times) > 0)
        score +=
          weight *
          CONTEXT_BOOST *
          termScore(inContext(times), contextIdf, this.#contextNorms[passage] as number, this.#bm25);
      if (this.#found[passage] === 0) touched.push(passage);
      this.#found[passage] = (this.#found[passage] as number) + 1;
      this.#scores[passage] = (this.#scores[passage] as number) + score;
    }
  }

  /** How rare a term is in the texts and in the contexts. */
  #rarity(from: number, to: number): [text: number, context: number] {
    const { notes } = this.#postings;
    let [texts, contexts] = [0, 0];
    for (let at = from; at < to; at++) {
      if (inText(notes[at] as number) > 0) texts += 1;
      if (inContext(notes[at] as number) > 0) contexts += 1;
    }
    const all = this.#passages.length;
    return [rarityOf(texts, all), rarityOf(contexts, all)];
  }

  /** The best of what was found, and nothing is left of it. */
  #best(touched: readonly number[], limit: number): ScoredPassage[] {
    const best: { number: number; score: number }[] = [];
    for (const number of touched) {
      const score = this.#scores[number] as number;
      this.#scores[number] = 0;
      this.#found[number] = 0;
      const last = best[limit - 1];
      if (last !== undefined && (score < last.score || (score === last.score && number > last.number)))
        continue;
      let at = best.length;
      for (; at > 0; at--) {
        const other = best[at - 1] as (typeof best)[number];
        if (score < other.score || (score === other.score && number > other.number)) break;
      }
      best.splice(at, 0, { number, score });
      if (best.length > limit) best.pop();
    }
    return best.flatMap(({ number, score }) => {
      const passage = this.#passages[number];
      return passage === undefined ? [] : [{ passageId: passage.id, score }];
    });
  }
}

function normsOf(lengths: Uint32Array, bm25: Bm25Parameters): Float64Array {
  let sum = 0;
  for (let at = 0; at < lengths.length; at++) sum += lengths[at] as number;
  const average = averageLength(sum, lengths.length);
  const norms = new Float64Array(lengths.length);
  for (let at = 0; at < norms.length; at++) norms[at] = lengthNorm(lengths[at] as number, average, bm25);
  return norms;
}
