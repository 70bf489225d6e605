import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfidenceModel } from './answering/confidence.js';
import { createEngine } from './answering/create-engine.js';
import type { ExplainingEngine } from './answering/engine.js';
import type { Corpus } from './corpus/document.js';
import { packageRoot } from './package-root.js';
import type { RankerWeights } from './retrieval/ranker.js';

/** Below this confidence a question is refused, unless configured otherwise: see src/DESIGN.md, "Refusal". */
export const DEFAULT_THRESHOLD = 0.115;

function readModel<T>(path: string): T {
  return JSON.parse(readFileSync(join(packageRoot, path), 'utf8')) as T;
}

/** The engine as shipped: a loaded corpus, the trained weights, and the refusal threshold (0 to 1). */
export function openEngine(corpus: Corpus, threshold: number = DEFAULT_THRESHOLD): ExplainingEngine {
  return createEngine(corpus, {
    weights: readModel<RankerWeights>('src/retrieval/ranker-weights.json'),
    confidenceModel: readModel<ConfidenceModel>('src/answering/confidence-model.json'),
    threshold,
  });
}
