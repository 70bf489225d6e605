import { createHash } from 'node:crypto';
import { type LoadMemory, readAfresh } from './load-memory.js';
import { documentKeyOf, keyOf, type Memory } from './memory.js';

/** Reads a folder through a memory: what it recalls of a file or a document is taken for read, the rest is read and kept. */
export function recallFiles(memory: Memory): LoadMemory {
  const once = <Made>(key: string, make: () => Made): Made => {
    const known = memory.recall(key) as Made | undefined;
    if (known !== undefined) return known;
    const made = make();
    memory.keep(key, made);
    return made;
  };
  return {
    async read(path, bytes, beside) {
      if (bytes === undefined) return readAfresh.read(path, bytes, beside);
      const key = keyOf([path, createHash('sha256').update(bytes).digest('hex'), beside ?? null]);
      const known = memory.recall(key) as Awaited<ReturnType<LoadMemory['read']>> | undefined;
      if (known !== undefined) return known;
      const reading = await readAfresh.read(path, bytes, beside);
      memory.keep(key, reading);
      return reading;
    },
    passages: (document) => once(`${documentKeyOf(document)} passages`, () => readAfresh.passages(document)),
    stated: (document) => once(`${documentKeyOf(document)} stated`, () => readAfresh.stated(document)),
    side: readAfresh.side,
  };
}
