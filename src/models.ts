import { readFileSync } from 'node:fs';
import { dataPath } from './package-root.js';
import type { LexicalModel } from './reader/lexical-reader.js';
import type { CommonWords } from './retrieval/vocabulary.js';

/** What was trained or counted beforehand and is shipped as JSON: see docs/decisions/030. */
export interface Models {
  readonly lexicalModel: LexicalModel;
  readonly commonWords: CommonWords;
}

/**
 * Reads what is shipped as JSON.
 * @throws Error where a file is missing or no JSON: the package is broken then
 */
export function readModels(): Models {
  return {
    lexicalModel: readModel<LexicalModel>('reader/lexical-model.json'),
    commonWords: new Map(Object.entries(readModel<Record<string, number>>('retrieval/common-words.json'))),
  };
}

function readModel<T>(path: string): T {
  return JSON.parse(readFileSync(dataPath(path), 'utf8')) as T;
}
