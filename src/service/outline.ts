import type { Stance } from '../answering/answer.js';
import { findOnRecordByWords } from '../answering/on-record/on-record.js';
import type { Corpus, Document } from '../corpus/document.js';
import type { IndexedSentence } from '../evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex, type StanceIndex } from '../evidence/sentence-index/stance-index.js';
import { isAct } from '../evidence/subjects.js';
import type { Span } from '../language/span.js';
import { filterTimeline } from '../timeline/build-timeline.js';
import type { Timeline } from '../timeline/timeline.js';

/** What some documents tell of, in short. */
export interface Outline {
  /** The first and last dates that they tell of, as `Event.date`; absent where they name no year. */
  readonly from?: string;
  readonly to?: string;
  readonly opening?: Opening;
}

/** A first sentence that may stand alone, as a range of its document's text. */
export interface Opening extends Span {
  readonly documentId: string;
  readonly stance: Stance;
  readonly attributedTo?: string;
}

/** A longer first sentence is passed over: a list of several must fit into one message; UTF-16 units. */
const OPENING_CHARS = 300;
/** Farther down a document no longer says what it is about. */
const SENTENCES_TRIED = 5;
const CONTESTED: ReadonlySet<Stance> = new Set(['claim', 'denial']);
/** "Dear all," and the names of lists are no sentences. */
const SENTENCE = /[.!?。！？…][)"'”’»）」』\]]*$/u;
const FEWEST_LETTERS = 12;

/**
 * Tells in short what some documents tell of: the dates, and a first sentence.
 * @param timeline - of the whole corpus
 * @param index - of the same corpus, where the caller has it already
 */
export function outlineOf(
  documentIds: readonly string[],
  corpus: Corpus,
  timeline: Timeline,
  index: StanceIndex = buildStanceIndex(corpus),
): Outline {
  const { events } = filterTimeline(timeline, corpus, { documentIds });
  const dates = events.flatMap(({ date }) => (date === null || date.startsWith('XXXX') ? [] : [date]));
  const [from, to] = [dates[0], dates.at(-1)];
  const deniers = deniersIn(documentIds, corpus, index);
  const opening = firstOf(
    corpus.documents.filter(({ id }) => documentIds.includes(id)),
    (document) => openingOf(document, index, deniers),
  );
  return {
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...(opening === undefined ? {} : { opening }),
  };
}

/** The names of whoever denies something in some documents. */
function deniersIn(documentIds: readonly string[], corpus: Corpus, index: StanceIndex): ReadonlySet<string> {
  const denials = corpus.documents
    .filter(({ id }) => documentIds.includes(id))
    .flatMap(({ id, text }) => index.touching(id, { start: 0, end: text.length }))
    .filter(({ stance }) => stance === 'denial');
  return new Set(denials.flatMap(({ speakerNames }) => [...speakerNames]));
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The first sentence of a document's running text that nobody is accused in and nothing is said against, if it is short
 * enough to show whole: a list has no room for the other side.
 */
function openingOf(
  document: Document,
  index: StanceIndex,
  deniers: ReadonlySet<string>,
): Opening | undefined {
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
  const opening = index
    .touching(document.id, { start: 0, end: document.text.length })
    .filter(({ start }) => paragraphs.some((block) => block.start <= start && start < block.end))
    .filter(({ words }) => isSentence(words))
    .slice(0, SENTENCES_TRIED)
    .find((sentence) => standsAlone(sentence, index, deniers));
  if (opening === undefined || opening.end - opening.start > OPENING_CHARS) return undefined;
  const { documentId, start, end, stance, attributedTo } = opening;
  return { documentId, start, end, stance, ...(attributedTo !== undefined && { attributedTo }) };
}

function isSentence(words: string): boolean {
  return SENTENCE.test(words.trimEnd()) && words.replace(/\P{L}/gu, '').length >= FEWEST_LETTERS;
}

function standsAlone(sentence: IndexedSentence, index: StanceIndex, deniers: ReadonlySet<string>): boolean {
  if (CONTESTED.has(sentence.stance) || sentence.tellsOfAccusation) return false;
  if (isToldOfDenier(sentence, deniers)) return false;
  return findOnRecordByWords([sentence], index).length === 0;
}

/** Whether others say something of somebody who denies what is said of him, or it tells of what people are accused of. */
function isToldOfDenier(
  { stance, names, nearNames, speakerNames, subjects }: IndexedSentence,
  deniers: ReadonlySet<string>,
): boolean {
  if (stance !== 'statement' && ![...subjects].some(isAct)) return false;
  if ([...speakerNames].some((name) => deniers.has(name))) return false;
  return [...names, ...nearNames].some((name) => deniers.has(name));
}
