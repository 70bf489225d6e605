import type { Stance } from '../answering/answer.js';
import type { Corpus, Document } from '../corpus/document.js';
import { judgeStance } from '../evidence/stance.js';
import type { Span } from '../language/span.js';
import { filterTimeline } from '../timeline/build-timeline.js';
import type { Timeline } from '../timeline/timeline.js';

/** What some documents tell of, in short. */
export interface Outline {
  /** The first and last dates that they tell of, as `Event.date`; absent where they name no year. */
  readonly from?: string;
  readonly to?: string;
  /** A first sentence of theirs that may stand alone, as a range of its document's text. */
  readonly opening?: Span & { readonly documentId: string };
}

/** A longer first sentence is passed over: a list of several must fit into one message; UTF-16 units. */
const OPENING_CHARS = 300;
/** Farther down a document no longer says what it is about. */
const SENTENCES_TRIED = 5;
const CONTESTED: ReadonlySet<Stance> = new Set(['claim', 'denial']);

/** @param timeline - of the whole corpus */
export function outlineOf(documentIds: readonly string[], corpus: Corpus, timeline: Timeline): Outline {
  const { events } = filterTimeline(timeline, corpus, { documentIds });
  const dates = events.flatMap(({ date }) => (date === null || date.startsWith('XXXX') ? [] : [date]));
  const [from, to] = [dates[0], dates.at(-1)];
  const openings = corpus.documents
    .filter(({ id }) => documentIds.includes(id))
    .flatMap((document) => openingOf(document, corpus) ?? []);
  const [opening] = openings;
  return {
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...(opening === undefined ? {} : { opening }),
  };
}

/**
 * The first sentence of a document's running text that neither accuses nor denies, if it is short enough to show whole:
 * a list has no room for the other side.
 */
function openingOf(document: Document, corpus: Corpus): Outline['opening'] | null {
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
  const sentences = corpus.passages
    .filter(({ documentId }) => documentId === document.id)
    .flatMap((passage) => passage.sentences);
  const opening = sentences
    .filter(({ start }) => paragraphs.some((block) => block.start <= start && start < block.end))
    .slice(0, SENTENCES_TRIED)
    .find((sentence) => !CONTESTED.has(judgeStance(document.text, sentence).stance));
  if (opening === undefined || opening.end - opening.start > OPENING_CHARS) return null;
  return { documentId: document.id, start: opening.start, end: opening.end };
}
