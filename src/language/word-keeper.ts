import { tokensOfWord, type WordReader, type WordToken } from './analyzer.js';

/** Makes what reads each word once: texts on one matter say the same ones again and again. @param most - words kept, at least 1 */
export function wordKeeper(most: number): WordReader {
  const kept = new Map<string, readonly WordToken[]>();
  return (surface) => {
    const known = kept.get(surface);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const read = tokensOfWord(surface);
    kept.set(surface, read);
    return read;
  };
}
