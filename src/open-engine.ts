import { createEngine } from './answering/create-engine.js';
import type { ExplainingEngine } from './answering/engine.js';
import type { Corpus } from './corpus/document.js';
import { readModels } from './models.js';

/** Below this confidence a question is refused, unless configured otherwise: see src/DESIGN.md, "Refusal". */
export const DEFAULT_THRESHOLD = 0.12;

/** The engine as shipped: a loaded corpus, the trained weights, and the refusal threshold (0 to 1). */
export function openEngine(corpus: Corpus, threshold: number = DEFAULT_THRESHOLD): ExplainingEngine {
  return createEngine(corpus, { ...readModels(), threshold });
}
