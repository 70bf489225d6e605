import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfidenceModel } from './answering/confidence.js';
import { packageRoot } from './package-root.js';
import type { RankerWeights } from './retrieval/ranker.js';
import type { CommonWords } from './retrieval/vocabulary.js';

/** What was trained or counted beforehand and is shipped as JSON: see src/DESIGN.md, "Retrieval" and "Refusal". */
export interface Models {
  readonly weights: RankerWeights;
  readonly confidenceModel: ConfidenceModel;
  readonly commonWords: CommonWords;
}

export function readModels(): Models {
  return {
    weights: readModel<RankerWeights>('src/retrieval/ranker-weights.json'),
    confidenceModel: readModel<ConfidenceModel>('src/answering/confidence-model.json'),
    commonWords: new Map(
      Object.entries(readModel<Record<string, number>>('src/retrieval/common-words.json')),
    ),
  };
}

function readModel<T>(path: string): T {
  return JSON.parse(readFileSync(join(packageRoot, path), 'utf8')) as T;
}
