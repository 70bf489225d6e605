import type { Corpus } from '../../src/corpus/document.js';
import { type ImpliedWords, type Sentence, sentenceReader } from '../../src/retrieval/sentence.js';

/** Every sentence of a corpus analyzed: one list a passage, in the order of `corpus.passages`. */
export function profileCorpus(corpus: Corpus, implied?: ImpliedWords): (readonly Sentence[])[] {
  return corpus.passages.map(sentenceReader(corpus, implied, 1));
}
