import { createHash } from 'node:crypto';
import { type LoadSteps, readAfresh } from './load-steps.js';
import { documentKeys, keyOf, type Memory, recallOr } from './memory.js';
import { type PackedPassages, packPassages, unpackPassages } from './packed-passages.js';

/**
 * Reads a folder through a memory: what it recalls of a file or a document is taken for read, the rest is read and kept.
 * @param afresh - reads the rest
 */
export function recallFiles(memory: Memory, afresh: LoadSteps = readAfresh): LoadSteps {
  const keyOfDocument = documentKeys();
  return {
    content: afresh.content,
    edges: afresh.edges,
    async read(path, bytes, beside) {
      if (bytes === undefined) return afresh.read(path, bytes, beside);
      const key = keyOf([path, createHash('sha256').update(bytes).digest('hex'), beside ?? null]);
      const known = memory.recall(key) as Awaited<ReturnType<LoadSteps['read']>> | undefined;
      if (known !== undefined) return known;
      const reading = await afresh.read(path, bytes, beside);
      memory.keep(key, reading);
      return reading;
    },
    passages(document) {
      const key = `${keyOfDocument(document)} passages`;
      const known = memory.recall(key) as PackedPassages | undefined;
      if (known !== undefined) return unpackPassages(known);
      const passages = afresh.passages(document);
      memory.keep(key, packPassages(passages));
      return passages;
    },
    stated: (document) =>
      recallOr(
        memory,
        () => `${keyOfDocument(document)} stated`,
        () => afresh.stated(document),
      ),
    async beside(kind, text, read) {
      const key = keyOf([kind, text]);
      const known = memory.recall(key) as Awaited<ReturnType<typeof read>> | undefined;
      if (known !== undefined) return known;
      const reading = await read();
      memory.keep(key, reading);
      return reading;
    },
  };
}
