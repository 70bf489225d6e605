import type { Span } from '../../language/span.js';
import type { Block, Document } from '../document.js';
import { isClosed } from '../lines/open-lines.js';
import { readingOf, unmark } from '../marks.js';
import { inferTitle } from '../metadata/infer.js';

/** A line of so many documents is none of any; fewer may tell the same. */
const LEAST_DOCUMENTS = 3;
/** So many blocks from either end of a document are looked at. */
const REACH = 8;
/** Longer ones are text; UTF-16 code units. */
const LONGEST = 200;
const LEAST_WORDS = 3;
const PLAIN = /\.(?:txt|text)(?:#|$)/i;
/** More of them on end are text that several documents share. */
const MOST_AT_END = 4;
/** A document that would lose more than this part of its text is a copy of another. */
const MOST_LOST = 0.7;

/** A block near an end of a document, and its words. */
export interface Edge {
  readonly block: Block;
  readonly words: string;
}

/**
 * Cuts what stands at the head or foot of several documents of a folder in the same words: the name of an archive, a notice of
 * rights. A title that was taken from such a line is taken from what is left.
 * @param edgesIn - as `outerBlocksOf`, where they are known from before
 */
export function withoutFolderFurniture(
  documents: readonly Document[],
  edgesIn: (document: Document) => readonly Edge[] = outerBlocksOf,
): Document[] {
  if (documents.length < LEAST_DOCUMENTS) return [...documents];
  const edges = documents.map(edgesIn);
  const holders = new Map<string, number>();
  for (const ofOne of edges) {
    for (const words of new Set(ofOne.map((edge) => edge.words)))
      holders.set(words, (holders.get(words) ?? 0) + 1);
  }
  return documents.map((document, at) => {
    const isRepeated = ({ words }: Edge) => (holders.get(words) ?? 0) >= LEAST_DOCUMENTS;
    const repeated = new Set((edges[at] ?? []).filter(isRepeated).map(({ block }) => block));
    if (repeated.size === 0) return document;
    const cut = atTheEnds(document, repeated);
    return cut.size === 0 ? document : without(document, cut);
  });
}

const isBody = ({ kind }: Block): boolean => kind !== 'boilerplate';

/** Finds the blocks near the ends of a document that may be furniture, each with its words. */
export function outerBlocksOf({ blocks, text, path }: Document): Edge[] {
  const body = blocks.filter(isBody);
  return [...new Set([...body.slice(0, REACH), ...body.slice(-REACH)])]
    .filter(
      ({ kind, origin, start, end }) =>
        kind !== 'row' &&
        // A heading that is marked as one parts the text; "Impact" stands in every report.
        (kind !== 'heading' || PLAIN.test(path)) &&
        origin?.message === undefined &&
        origin?.author === undefined &&
        end - start <= LONGEST &&
        text.slice(start, end).trim().split(/\s+/, LEAST_WORDS).length >= LEAST_WORDS,
    )
    .map((block) => ({
      block,
      words: text.slice(block.start, block.end).replace(/\s+/g, ' ').trim(),
    }));
}

/** Those of the repeated blocks that nothing of the document's own parts from its beginning or end. */
function atTheEnds({ blocks }: Document, repeated: ReadonlySet<Block>): Set<Block> {
  const body = blocks.filter(isBody);
  const cut = new Set<Block>();
  for (const side of [body, [...body].reverse()]) {
    const own = side.findIndex((block) => !repeated.has(block));
    if (own <= MOST_AT_END) for (const block of side.slice(0, Math.max(0, own))) cut.add(block);
  }
  const length = (some: Iterable<Block>) => [...some].reduce((sum, { start, end }) => sum + end - start, 0);
  return length(cut) > MOST_LOST * length(body) ? new Set() : cut;
}

function without(document: Document, cut: ReadonlySet<Block>): Document {
  const blocks = document.blocks.map((block): Block => {
    const { start, end } = block;
    return cut.has(block) ? { start, end, kind: 'boilerplate', reason: 'repeated over the folder' } : block;
  });
  const shown = readingOf({
    text: document.text,
    marks: (document.marks ?? []).filter((mark) => mark.shown !== true),
  });
  const shownOf = (span: Span) => unmark(document, span).shown;
  const wasInferred = [...cut].some((block) => inferTitle(shown, [block], '', shownOf) === document.title);
  const next = inferTitle(shown, blocks, document.title, shownOf);
  // Reports of one title go on with a sentence; what stands over a headline is no title.
  return { ...document, title: wasInferred && !isClosed(next) ? next : document.title, blocks };
}
