/** A segmenter's cost grows with the square of what it is given at once; UTF-16 code units. */
const WINDOW = 512;

export interface Segment {
  readonly segment: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** Cuts a text as an `Intl.Segmenter` does, window by window, so that the cost stays linear. */
export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  let size = WINDOW;
  for (let from = 0; from < text.length; ) {
    const splitsPair = (text.codePointAt(from + size - 1) ?? 0) > 0xffff;
    const window = text.slice(from, from + size + (splitsPair ? 1 : 0));
    const isLast = from + window.length === text.length;
    let at = from;
    for (const { segment } of segmenter.segment(window)) {
      // The last one may go on behind the window, so it begins the next.
      if (!isLast && at + segment.length === from + window.length) break;
      yield { segment, index: at };
      at += segment.length;
    }
    size = at === from ? size * 2 : WINDOW;
    from = at;
  }
}
