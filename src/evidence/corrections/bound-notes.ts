import type { Span } from '../../language/span.js';
import type { IndexedSentence, SentenceRef } from '../sentence-index/indexed-sentence.js';
import type { Note } from './correction-notes.js';
import type { NoteKind } from './note-words.js';

/** A note of a document that sets right what it, or another entry of its file, tells elsewhere; its span covers whole sentences. */
export interface Correction extends SentenceRef {
  readonly kind: NoteKind;
  /** The sentence of the note that speaks of what it corrects. */
  readonly key: IndexedSentence;
  readonly sentences: readonly IndexedSentence[];
}

/** What is set right, each with its notes. */
export type Bound = ReadonlyMap<IndexedSentence, readonly Correction[]>;

/** A note longer than this is shown by what speaks of the matter and the sentence behind it; UTF-16 code units. */
const LONGEST_SHOWN = 400;
/** Notes of one document, or of one file, that are bound. */
export const MOST_NOTES = 500;

/** Collects notes by what they set right, each note once a sentence. */
export class BoundNotes {
  readonly bound = new Map<IndexedSentence, Correction[]>();

  /**
   * @param key - the sentence of the note that speaks of what it corrects
   * @param slice - a span of the note's document as written
   */
  add(
    note: Note,
    key: IndexedSentence,
    meant: readonly IndexedSentence[],
    slice: (span: Span) => string,
  ): void {
    for (const sentence of meant) {
      const known = this.bound.get(sentence) ?? [];
      if (known.some(({ sentences: [first] }) => first === note.sentences[0])) continue;
      this.bound.set(sentence, [...known, shownOf(note, key, slice)]);
    }
  }
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
