import type { Span } from '../language/span.js';
import type { Passage } from './document.js';

/** The passages of one document in flat lists: read back many times sooner than as objects. */
export interface PackedPassages {
  readonly documentId: string;
  /** Of each passage its number, where it stands, and how many sentences it has. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly counts: Uint32Array;
  /** Where the sentences of all stand. */
  readonly sentenceStarts: Uint32Array;
  readonly sentenceEnds: Uint32Array;
  /** Each heading once, and of each passage 1 above the number of its own; 0 where it has none. */
  readonly headings: readonly string[];
  readonly headingOf: Uint32Array;
  /** Those of the passages that have some, by their place. */
  readonly turns: ReadonlyMap<number, readonly number[]>;
  readonly putUntil: ReadonlyMap<number, number>;
}

/** Packs passages of one document. */
export function packPassages(passages: readonly Passage[]): PackedPassages {
  const headings = new Map<string, number>();
  const column = () => new Uint32Array(passages.length);
  const [numbers, starts, ends, counts, headingOf] = [column(), column(), column(), column(), column()];
  const [sentenceStarts, sentenceEnds]: [number[], number[]] = [[], []];
  for (let at = 0; at < passages.length; at++) {
    const { id, start, end, heading, sentences } = passages[at] as Passage;
    numbers[at] = Number(id.slice(id.lastIndexOf('#') + 1));
    starts[at] = start;
    ends[at] = end;
    counts[at] = sentences.length;
    for (const sentence of sentences) {
      sentenceStarts.push(sentence.start);
      sentenceEnds.push(sentence.end);
    }
    if (heading === undefined) continue;
    const number = headings.get(heading) ?? headings.size + 1;
    headings.set(heading, number);
    headingOf[at] = number;
  }
  return {
    documentId: passages[0]?.documentId ?? '',
    numbers,
    starts,
    ends,
    counts,
    sentenceStarts: Uint32Array.from(sentenceStarts),
    sentenceEnds: Uint32Array.from(sentenceEnds),
    headings: [...headings.keys()],
    headingOf,
    turns: new Map(passages.flatMap(({ turns }, at) => (turns === undefined ? [] : [[at, turns] as const]))),
    putUntil: new Map(
      passages.flatMap(({ putUntil }, at) => (putUntil === undefined ? [] : [[at, putUntil] as const])),
    ),
  };
}

/** Gives back the passages that were packed. */
export function unpackPassages(packed: PackedPassages): Passage[] {
  const { documentId, numbers, starts, ends, counts, sentenceStarts, sentenceEnds, headings } = packed;
  const passages: Passage[] = [];
  let sentence = 0;
  for (let at = 0; at < numbers.length; at++) {
    const sentences: Span[] = [];
    for (const to = sentence + (counts[at] as number); sentence < to; sentence++) {
      sentences.push({ start: sentenceStarts[sentence] as number, end: sentenceEnds[sentence] as number });
    }
    const heading = headings[(packed.headingOf[at] as number) - 1];
    const turns = packed.turns.get(at);
    const putUntil = packed.putUntil.get(at);
    passages.push({
      id: `${documentId}#${numbers[at]}`,
      documentId,
      start: starts[at] as number,
      end: ends[at] as number,
      ...(heading !== undefined && { heading }),
      sentences,
      ...(turns !== undefined && { turns }),
      ...(putUntil !== undefined && { putUntil }),
    });
  }
  return passages;
}
