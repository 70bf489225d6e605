import { join } from 'node:path';
import { openShelf, openWhole } from '../../src/store/open-store.js';

/** Where the documents of a folder of the benchmark lie. */
export function docsIn(folder: string): string {
  return join(folder, 'docs');
}

/** Opens what is kept of the documents of a folder of the benchmark. */
export async function openStoreIn(folder: string) {
  const options = { folder: join(folder, 'store'), program: 'p-bench', corpusDir: docsIn(folder), onFault };
  const [files, lists] = await Promise.all([openShelf('files', options), openWhole('lists', options)]);
  return { files, lists };
}

function onFault(error: Error): never {
  throw error;
}
