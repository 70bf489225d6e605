import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '../../src/models.js';
import { packageRoot } from '../../src/package-root.js';
import { createLexicalReader } from '../../src/reader/lexical-reader.js';
import { findModelFiles } from '../../src/reader/model-files.js';
import { createGate } from '../../src/reader/native-gate.js';
import { openOnnxReader } from '../../src/reader/onnx-reader.js';
import type { SentenceReader } from '../../src/reader/sentence-reader.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

/** The network that is shipped, else the one beside the project; undefined where there is neither. */
export const GRAPH = [
  join(packageRoot, 'src/reader/model/reader.int8.onnx'),
  join(packageRoot, '../shared/reader/reader_student.int8.onnx'),
].find((path) => existsSync(path));

export const PASSAGES = [
  ['The ferry Astrid sank off Velmora on 3 May 2011.', 'Nobody was hurt.', 'The captain blamed a worn pump.'],
  ['The mill of Tarnwick burnt down in 1998.', 'Ida Quist saw the fire.'],
] as const;

export function lexicalReader(): SentenceReader {
  const corpus = corpusOf(Object.fromEntries(PASSAGES.map((sentences, i) => [`d${i}`, sentences.join(' ')])));
  const { commonWords, lexicalModel } = readModels();
  const vocabulary = createVocabulary(analyzeCorpus(corpus), commonWords);
  return createLexicalReader(lexicalModel, { vocabulary, aliases: [] });
}

export async function onnxReader(): Promise<SentenceReader> {
  return openOnnxReader(findModelFiles(GRAPH ?? ''), { threads: 1, gate: createGate() });
}
