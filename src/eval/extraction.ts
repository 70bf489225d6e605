/** Agreement of the kept text of a page with the true article, by runs of words; each 0 to 1. */
export interface ExtractionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words in a run. */
const SHINGLE = 4;

/**
 * Scores what was kept of a page against the true article body: precision, recall and F1 over runs of four
 * words, counted as often as they occur. Case and punctuation do not count.
 */
export function scoreExtraction(keptText: string, truth: string): ExtractionScore {
  const kept = shingles(keptText);
  const wanted = shingles(truth);
  if (kept.size === 0 || wanted.size === 0) {
    const same = kept.size === wanted.size ? 1 : 0;
    return { precision: same, recall: same, f1: same };
  }
  let shared = 0;
  for (const [run, count] of kept) shared += Math.min(count, wanted.get(run) ?? 0);
  const precision = shared / total(kept);
  const recall = shared / total(wanted);
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Gives the mean of each measurement over pages; all zero for none. */
export function meanExtraction(scores: readonly ExtractionScore[]): ExtractionScore {
  const mean = (pick: (score: ExtractionScore) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) };
}

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const runs = words.length < SHINGLE && words.length > 0 ? 1 : words.length - SHINGLE + 1;
  for (let i = 0; i < runs; i++) {
    const run = words.slice(i, i + SHINGLE).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};
