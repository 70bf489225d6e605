const WORD = /\p{Script=Han}|[\p{L}\p{N}\p{M}_]+/gu;
const LEFT_OUT = '[…]';

/**
 * Takes the words of a member out of an error, and of what caused it, before it is logged: a fault may name the very
 * word that it stumbled over. The place in the code stays.
 * @param said - whatever they typed; null and undefined are nothing
 * @returns the same error, its messages and stacks changed
 */
export function withoutWords(error: unknown, said: readonly (string | null | undefined)[]): unknown {
  const words = new Set(said.flatMap((text) => wordsOf(text ?? '')));
  const clean = (text: string) =>
    text.replaceAll(WORD, (word) => (words.has(word.toLowerCase()) ? LEFT_OUT : word));
  if (typeof error === 'string') return clean(error);
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { message, stack } = at;
    if (message === '') continue;
    const cleaned = clean(message);
    Object.defineProperty(at, 'message', { value: cleaned, configurable: true, writable: true });
    if (stack === undefined) continue;
    Object.defineProperty(at, 'stack', { value: stack.replaceAll(message, () => cleaned), configurable: true, writable: true }); // biome-ignore format: a call
  }
  return error;
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}
