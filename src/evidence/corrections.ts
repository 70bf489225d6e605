import type { Document } from '../corpus/document.js';
import { analyze } from '../language/analyzer.js';
import { matterOf } from '../language/figures.js';
import type { Span } from '../language/span.js';
import {
  changesWhatWasTold,
  introduces,
  mayBeNote,
  type NoteKind,
  noteLabelOf,
  retractsAll,
  setsRight,
  withoutLabel,
} from './correction.js';
import type { IndexedSentence, SentenceRef } from './indexed-sentence.js';

/** A note of a document that sets right what the document tells elsewhere; its span covers whole sentences. */
export interface Correction extends SentenceRef {
  readonly kind: NoteKind;
  /** The sentence of the note that speaks of what it corrects. */
  readonly key: IndexedSentence;
  readonly sentences: readonly IndexedSentence[];
}

interface Note {
  readonly kind: NoteKind;
  /** Called a correction, an update or the like by the document. */
  readonly isLabelled: boolean;
  readonly sentences: readonly IndexedSentence[];
}

/** A note longer than this is shown by what speaks of the matter and the sentence behind it; UTF-16 code units. */
const LONGEST_SHOWN = 400;
/** Sentences of a note without a label. */
const LONGEST_UNLABELLED = 3;
/** Words in common from which on a note speaks of a sentence. */
const LEAST_SHARED = 2;
/** A word that so many sentences of a document hold tells none of them from another. */
const COMMON = 300;
/** Notes of one document that are bound. */
const MOST_NOTES = 500;
/** What shares less than this part of what the closest sentence shares is not meant. */
const NEAR_BEST = 0.7;
/** What speaks of corrections rather than of what is corrected. */
const ABOUT_NOTES: ReadonlySet<string> = new Set(
  (
    'earlier previous original initial version article story report post piece page said say says told state stated statement correction corrected ' +
    'update updated clarification editor editors note retracted retraction wrong wrongly mistake mistakenly error incorrectly number figure ' +
    'published publish now yesterday today headline reported wrote written gave given regret apologise apologize'
  )
    .split(' ')
    .map(matterOf),
);
const NUMERAL =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)$/;

/**
 * Looks up what the document of a sentence says elsewhere to set it right; a document is read for that when first asked for.
 * @param touching - the sentences that a span of a document touches
 */
export function correctionFinder(
  touching: (documentId: string, span: Span) => readonly IndexedSentence[],
  documents: ReadonlyMap<string, Pick<Document, 'text'>>,
): (sentence: IndexedSentence) => readonly Correction[] {
  const bound = new Map<string, ReturnType<typeof bindCorrections>>();
  return (sentence) => {
    const { documentId } = sentence;
    const text = documents.get(documentId)?.text ?? '';
    const known =
      bound.get(documentId) ??
      bindCorrections(touching(documentId, { start: 0, end: text.length }), ({ start, end }) =>
        text.slice(start, end),
      );
    bound.set(documentId, known);
    return known.get(sentence) ?? [];
  };
}

/**
 * Binds the corrections, updates and retractions of one document to the sentences that they set right.
 * @param sentences - all of the document, in its order
 * @param slice - a span of the document as written
 * @returns what is set right, each with its notes
 */
export function bindCorrections(
  sentences: readonly IndexedSentence[],
  slice: (span: Span) => string,
): ReadonlyMap<IndexedSentence, readonly Correction[]> {
  const bound = new Map<IndexedSentence, Correction[]>();
  const notes = notesIn(sentences).slice(0, MOST_NOTES);
  if (notes.length === 0) return bound;
  const inNotes = new Set(notes.flatMap((note) => note.sentences));
  const told = sentences.filter((sentence) => !inNotes.has(sentence));
  const telling = new Telling(told);
  // What is withdrawn among messages is one of them; which, is not said.
  const withdrawn = notes
    .flatMap((note) => note.sentences)
    .find(({ words, at }) => at === undefined && retractsAll(words));
  for (const note of notes) {
    for (const key of note.sentences) {
      const meant =
        key === withdrawn
          ? told
          : telling.ofSame(key, note.isLabelled).filter((one) => !isWrittenAfter(one, key));
      for (const sentence of meant) {
        const known = bound.get(sentence) ?? [];
        if (!known.some(({ sentences: [first] }) => first === note.sentences[0])) {
          bound.set(sentence, [...known, shownOf(note, key, slice)]);
        }
      }
    }
  }
  return bound;
}

function isWrittenAfter(sentence: IndexedSentence, note: IndexedSentence): boolean {
  return sentence.at !== undefined && note.at !== undefined && sentence.at > note.at;
}

/** The notes of a document: what stands behind a label up to the end of its paragraph, and sentences that set something right. */
function notesIn(sentences: readonly IndexedSentence[]): Note[] {
  const notes: Note[] = [];
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i] as IndexedSentence;
    const isHead = sentences[i - 1]?.passage !== first.passage;
    const heading = isHead ? first.heading : undefined;
    if (heading === undefined && !mayBeNote(first.words)) {
      i++;
      continue;
    }
    const label =
      noteLabelOf(first.words) ??
      (heading !== undefined && introduces(heading) ? noteLabelOf(heading) : undefined);
    const last = label === undefined ? lastUnlabelled(sentences, i) : lastOfNote(sentences, i);
    if (last < i) {
      i++;
      continue;
    }
    const run = sentences.slice(i, last + 1);
    const words = run.map((one) => one.words).join(' ');
    const kind = retractsAll(words) ? 'retraction' : (label ?? 'correction');
    if (kind !== 'update' || changesWhatWasTold(words))
      notes.push({ kind, isLabelled: label !== undefined, sentences: run });
    i = last + 1;
  }
  return notes;
}

/** The last sentence of the paragraph of a note; of the next paragraph where the first holds the label alone. */
function lastOfNote(sentences: readonly IndexedSentence[], from: number): number {
  const first = sentences[from] as IndexedSentence;
  let last = from;
  while (
    sentences[last + 1]?.passage === first.passage &&
    noteLabelOf(sentences[last + 1]?.words ?? '') === undefined
  )
    last++;
  const next = sentences[last + 1];
  if (last > from || !introduces(first.words) || next === undefined) return last;
  while (sentences[last + 1]?.passage === next.passage) last++;
  return last;
}

/** The last of the sentences that set something right without a label; before the first where there are none. */
function lastUnlabelled(sentences: readonly IndexedSentence[], from: number): number {
  const first = sentences[from] as IndexedSentence;
  if (!setsRight(first.words) && !retractsAll(first.words)) return from - 1;
  let last = from;
  while (last - from < LONGEST_UNLABELLED - 1) {
    const next = sentences[last + 1];
    if (next?.passage !== first.passage || !setsRight(next.words)) break;
    last++;
  }
  return last;
}

function shownOf(note: Note, key: IndexedSentence, slice: (span: Span) => string): Correction {
  const own = note.sentences.filter(({ passage }) => passage === key.passage);
  const length = (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0);
  const at = own.indexOf(key);
  const sentences = length <= LONGEST_SHOWN ? own : own.slice(at, at + 2);
  const span = { start: sentences[0]?.start ?? key.start, end: sentences.at(-1)?.end ?? key.end };
  const { documentId, stance, attributedTo } = key;
  const said = { stance, ...(attributedTo !== undefined && { attributedTo }) };
  return { documentId, ...span, text: slice(span), ...said, kind: note.kind, key, sentences };
}

/** Finds the sentences of a document that speak of the same as another, by their rarer words. */
class Telling {
  readonly #byMatter = new Map<string, IndexedSentence[]>();
  readonly #count: number;

  constructor(sentences: readonly IndexedSentence[]) {
    this.#count = sentences.length;
    for (const sentence of sentences) {
      for (const matter of mattersOf(sentence.words).keys()) {
        const telling = this.#byMatter.get(matter);
        if (telling === undefined) this.#byMatter.set(matter, [sentence]);
        else telling.push(sentence);
      }
    }
  }

  ofSame(note: IndexedSentence, isLabelled: boolean): IndexedSentence[] {
    const shared = new Map<IndexedSentence, { score: number; names: number; words: number }>();
    const noted = withoutLabel(note.words);
    for (const [matter, isName] of mattersOf(noted)) {
      const telling = this.#byMatter.get(matter) ?? [];
      if (telling.length > COMMON) continue;
      const weight = Math.log(1 + (1 + this.#count) / (1 + telling.length));
      for (const sentence of telling) {
        const known = shared.get(sentence) ?? { score: 0, names: 0, words: 0 };
        shared.set(sentence, {
          score: known.score + weight,
          names: known.names + (isName ? 1 : 0),
          words: known.words + (isName ? 0 : 1),
        });
      }
    }
    const counts = isLabelled && NUMERALS.test(noted);
    const meant = [...shared].filter(([sentence, { names, words }]) => {
      if (words === 0) return false;
      return words + Math.min(1, names) >= LEAST_SHARED || (counts && NUMERALS.test(sentence.words));
    });
    const best = Math.max(0, ...meant.map(([, { score }]) => score));
    return meant.filter(([, { score }]) => score >= NEAR_BEST * best).map(([sentence]) => sentence);
  }
}

const NUMERALS = /\b(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b)/iu;

/** The matters of a sentence, each with whether it is written as a name; numbers are none. */
function mattersOf(words: string): Map<string, boolean> {
  const matters = new Map<string, boolean>();
  for (const [at, { word, stop, capital }] of analyze(words).entries()) {
    if (stop || NUMERAL.test(word)) continue;
    const matter = matterOf(word);
    if (!ABOUT_NOTES.has(matter)) matters.set(matter, at > 0 && capital);
  }
  return matters;
}
