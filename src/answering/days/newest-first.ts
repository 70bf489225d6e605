import type { Document } from '../../corpus/document.js';
import { readingOf } from '../../corpus/marks.js';
import type { IndexedSentence } from '../../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences, NotedSentences } from '../../evidence/sentence-index/judged-sentences.js';
import { contentTerms } from '../../language/analyzer.js';
import { strongestOf, type Window } from '../choose-quotes.js';

/** Words in common from which on two sentences of two versions say the same thing, as a share of all. */
const SAME_WORDS = 0.6;
const REPLACES =
  /\b(?:replaces|supersedes|takes the place of|repeals)\b[^.!?]{0,60}\b(?:earlier|older|old|previous|former|last|rules?|version|edition|policy|policies|page|document|guide|terms|notice|\d{4})\b/iu;
/** What tells one edition of a title from another. */
const EDITION =
  /[([]?\b(?:(?:19|20)\d{2}|v(?:ersion)?\.? ?\d[\d.]*|(?:\d+(?:st|nd|rd|th)|first|second|third|revised|new|old) edition)\b[)\]]?/giu;

type Known = Pick<Document, 'title' | 'published' | 'text' | 'marks'>;

/**
 * Puts what holds now before what it replaces. A correction comes before what it corrects, a sentence of a
 * newer edition before the same of an older one. All else keeps its order.
 */
export function newestFirst<T extends { readonly window: Window }>(
  turns: readonly T[],
  index: NotedSentences,
  documents: ReadonlyMap<string, Known>,
): T[] {
  const ordered = [...turns];
  for (let i = 0; i < ordered.length; i++) {
    const one = ordered[i];
    if (one === undefined) break;
    const newer = ordered.findIndex(
      ({ window }, j) =>
        j > i && (corrects(window, one.window, index) || isNewer(window, one.window, documents)),
    );
    if (newer > i) ordered.splice(i, 0, ...ordered.splice(newer, 1));
  }
  return ordered;
}

function corrects(note: Window, told: Window, index: NotedSentences): boolean {
  const keys = sentencesOf(told, index).flatMap((sentence) =>
    index.correctionsOf(sentence).map(({ key }) => key),
  );
  return sentencesOf(note, index).some((sentence) => keys.includes(sentence));
}

const sentencesOf = (window: Window, index: JudgedSentences): readonly IndexedSentence[] =>
  index.touching(window.documentId, window);

function isNewer(a: Window, b: Window, documents: ReadonlyMap<string, Known>): boolean {
  const [newer, older] = [documents.get(a.documentId), documents.get(b.documentId)];
  if (newer?.published === undefined || older?.published === undefined) return false;
  if (newer.published <= older.published || newer.published.startsWith(older.published)) return false;
  return areEditions(newer, older) && saySame(wordsOf(a, newer), wordsOf(b, older));
}

function wordsOf(window: Window, document: Known): string {
  const { start, end } = strongestOf(window).sentence;
  return readingOf(document).slice(start, end);
}

function areEditions(newer: Known, older: Known): boolean {
  const [plain, other] = [newer.title, older.title].map((title) =>
    title.replace(EDITION, ' ').replace(/\s+/g, ' ').trim().toLowerCase(),
  );
  if (plain !== other || plain === '') return false;
  return newer.title !== older.title || REPLACES.test(readingOf(newer));
}

function saySame(a: string, b: string): boolean {
  const [one, other] = [new Set(contentTerms(a)), new Set(contentTerms(b))];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared >= SAME_WORDS * Math.min(one.size, other.size);
}
