import type { AliasGroup, Corpus, Document, Passage } from '../../src/corpus/document.js';
import type { Span } from '../../src/language/span.js';

const SENTENCE = /\S.*?(?:[.!?][”"’]?(?=\s|$)|[。！？]”?|$)/gu;

/** A corpus of plain texts: an empty line parts passages, a full stop parts sentences. Keys are ids. */
export function corpusOf(
  texts: Readonly<Record<string, string>>,
  aliases: readonly AliasGroup[] = [],
): Corpus {
  const documents = Object.entries(texts).map(([id, text]) => documentOf(id, text));
  return { documents, passages: documents.flatMap(passagesOf), problems: [], aliases };
}

/** The span in a document of the corpus that some words of it take up. */
export function spanOf(
  corpus: Corpus,
  documentId: string,
  words: string,
): Span & { readonly documentId: string } {
  const start = corpus.documents.find(({ id }) => id === documentId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" does not stand in "${documentId}"`);
  return { documentId, start, end: start + words.length };
}

function documentOf(id: string, text: string): Document {
  return { id, path: `${id}.txt`, title: id, language: 'en', text, sha256: '', blocks: [] };
}

function passagesOf({ id, text }: Document): Passage[] {
  return [...text.matchAll(/[^\n]+/gu)].map((paragraph, n) => ({
    id: `${id}#${n}`,
    documentId: id,
    start: paragraph.index,
    end: paragraph.index + paragraph[0].length,
    sentences: [...paragraph[0].matchAll(SENTENCE)].flatMap((match) => {
      const words = match[0].trim();
      const start = paragraph.index + match.index + match[0].indexOf(words);
      return words === '' ? [] : [{ start, end: start + words.length }];
    }),
  }));
}
