/** A half-open range `[start, end)` in UTF-16 code units of one document's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether two ranges of one text share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Finds the first range that begins at an offset or behind it, by halving.
 * @param spans - in order of where they begin
 * @returns its index; the number of ranges when none does
 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(0, spans.length, (at) => (spans[at]?.start ?? offset) >= offset);
}

/** Finds the first number of a range for which something holds, as it does for all behind it; `to` when it does for none. */
export function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
