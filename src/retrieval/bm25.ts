/** What BM25+ is set to; chosen by measurement, see docs/decisions/005-search-in-memory.md. */
export interface Bm25Parameters {
  /** Term frequency saturation, above 0. */
  readonly k: number;
  /** Length normalization, 0 (none) to 1 (full). */
  readonly b: number;
  /** Lower bound of a matching term's share, 0 or above. */
  readonly d: number;
}

export const bm25Defaults: Bm25Parameters = { k: 1.2, b: 0.5, d: 0.5 };

/** What a term in the title or the headings above a passage weighs beside one in its text. */
export const CONTEXT_BOOST = 0.3;

/** Tells how rare a term is that `count` of `all` passages hold. */
export function rarityOf(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** Gives what the length of a passage, in different terms, makes of k. */
export function lengthNorm(length: number, average: number, { k, b }: Bm25Parameters): number {
  return k * (1 - b + (b * length) / average);
}

/** Gives the average of so many lengths; 1 where there is nothing to divide. */
export function averageLength(sum: number, count: number): number {
  return sum / (count || 1) || 1;
}

/** Gives what a term adds that stands in a passage so many times. */
export function termScore(times: number, rarity: number, norm: number, { k, d }: Bm25Parameters): number {
  return times === 0 ? 0 : rarity * (d + (times * (k + 1)) / (times + norm));
}
