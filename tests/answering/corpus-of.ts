import type { AliasGroup, Block, Corpus, Document } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import type { Span } from '../../src/language/span.js';

/** A document as a test gives it, where its text alone does not do. */
export interface Source {
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly incident?: string;
  /** The paragraphs, by number from 0, that are furniture. */
  readonly boilerplate?: readonly number[];
}

/** A corpus of made-up documents: an empty line parts their blocks. Keys are ids. */
export function corpusOf(
  sources: Readonly<Record<string, Source | string>>,
  aliases: readonly AliasGroup[] = [],
): Corpus {
  const documents = Object.entries(sources).map(([id, source]) =>
    documentOf(id, typeof source === 'string' ? { text: source } : source),
  );
  return { documents, passages: documents.flatMap(cutPassages), problems: [], aliases };
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

function documentOf(id: string, { text, boilerplate = [], title = id, ...metadata }: Source): Document {
  const { published, incident } = metadata;
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match, i): Block => {
    const span = { start: match.index, end: match.index + match[0].length };
    return boilerplate.includes(i)
      ? { ...span, kind: 'boilerplate', reason: 'made so' }
      : { ...span, kind: 'paragraph' };
  });
  const known = { ...(published && { published }), ...(incident && { incident }) };
  return { id, path: `${id}.txt`, title, language: 'en', text, sha256: '', blocks, ...known };
}
