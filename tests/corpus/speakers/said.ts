import type { Corpus } from '../../../src/corpus/document.js';
import { unmark } from '../../../src/corpus/marks.js';
import { cutPassages } from '../../../src/corpus/passages.js';
import { readDocument } from '../../../src/corpus/read-document.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';

/** Reads a text as the only file of a corpus. */
export async function corpusOfText(text: string, name = 'talk.txt'): Promise<Corpus> {
  const { document } = await readDocument(name, Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return { documents: [document], passages: cutPassages(document), problems: [], aliases: [] };
}

/** Gives each sentence of a text, as a reader sees it on one line, with its speaker and stance. */
export async function said(
  text: string,
  name?: string,
): Promise<(readonly [words: string, speaker: string | undefined, stance: string])[]> {
  const corpus = await corpusOfText(text, name);
  const [document] = corpus.documents;
  if (!document) return [];
  return buildStanceIndex(corpus)
    .all()
    .map((sentence) => [
      unmark(document, sentence).shown.replace(/\s+/g, ' '),
      sentence.attributedTo,
      sentence.stance,
    ]);
}

/** Gives who says each sentence of a text, by its words. */
export async function speakersIn(
  text: string,
  name?: string,
): Promise<ReadonlyMap<string, string | undefined>> {
  return new Map((await said(text, name)).map(([words, speaker]) => [words, speaker]));
}
