import type { Corpus, Document, Passage } from './document.js';
import { documentRanges, joinPassages } from './passages.js';

/** What became of a corpus, as plain values: its documents in order, each as its place before, or whole where it is new. */
export interface CorpusChange extends Pick<Corpus, 'problems' | 'aliases'> {
  readonly documents: readonly (number | NewDocument)[];
}

interface NewDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** Tells what became of a corpus. A document is as before where it is the same object. */
export function changeBetween(before: Corpus, now: Corpus): CorpusChange {
  const { problems, aliases } = now;
  const places = new Map(before.documents.map((document, at) => [document, at]));
  const passagesOf = passageReader(now);
  const documents = now.documents.map(
    (document) => places.get(document) ?? { document, passages: passagesOf(document) },
  );
  return { documents, problems, aliases };
}

/** Makes the corpus of the one before; what did not change stays the same objects. */
export function changedCorpus(before: Corpus, { documents, problems, aliases }: CorpusChange): Corpus {
  const passagesOf = passageReader(before);
  const all = documents.flatMap((one): NewDocument[] => {
    if (typeof one !== 'number') return [one];
    const document = before.documents[one];
    return document === undefined ? [] : [{ document, passages: passagesOf(document) }];
  });
  return {
    documents: all.map(({ document }) => document),
    passages: joinPassages(all.map(({ passages }) => passages)),
    problems,
    aliases,
  };
}

/** Finds the passages of a document, which stand together. */
function passageReader({ passages }: Corpus): (document: Document) => readonly Passage[] {
  const ranges = documentRanges(passages);
  return ({ id }) => {
    const { from, to } = ranges.get(id) ?? { from: 0, to: 0 };
    return passages.slice(from, to);
  };
}
