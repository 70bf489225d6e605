import type { Corpus } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { readFile } from '../../src/corpus/read-document.js';

/** A corpus of files given as written; a key is a file's name, and its ending tells the format. */
export async function corpusOfFiles(files: Readonly<Record<string, string>>): Promise<Corpus> {
  const read = await Promise.all(
    Object.entries(files).map(([path, text]) => readFile(path, new TextEncoder().encode(text))),
  );
  const documents = read.flatMap((one) => one.documents);
  return { documents, passages: documents.flatMap(cutPassages), problems: [], aliases: [] };
}
