/**
 * Gives every k-th item, so that about `size` of them remain, spread evenly; the same ones every time.
 * @param size - at least 1; all items when there are no more than that
 */
export function takeSample<T>(items: readonly T[], size: number): T[] {
  const step = Math.max(1, Math.round(items.length / size));
  return items.filter((_, i) => i % step === 0);
}
