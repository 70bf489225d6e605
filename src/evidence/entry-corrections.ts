import type { Document } from '../corpus/document.js';
import type { Span } from '../language/span.js';
import { type Bound, BoundNotes, MOST_NOTES } from './bound-notes.js';
import { type NoteKind, noteLabelOf } from './correction.js';
import { type Note, notesIn } from './correction-notes.js';
import type { IndexedSentence } from './indexed-sentence.js';
import { TellingFinder } from './same-telling.js';

/** One entry of a feed or a mailbox, which is a document of its own. */
export interface Entry {
  readonly document: Pick<Document, 'id' | 'title' | 'published'>;
  readonly sentences: readonly IndexedSentence[];
  /** A span of the document as written. */
  readonly slice: (span: Span) => string;
}

/** So many words a note shares with what it sets right in another entry: there is more that sounds alike than in one report. */
const LEAST_SHARED = 3;
/** A short entry that is called a correction is one note; sentences. */
const LONGEST_ENTRY = 8;
const PART = /#\d+$/;

/** Names the file that a document shares with others, such as a feed; undefined where it has one of its own. */
export function sharedFileOf({ path }: Pick<Document, 'path'>): string | undefined {
  return PART.test(path) ? path.replace(PART, '') : undefined;
}

/**
 * Binds the corrections and retractions among the entries of one file to what other entries tell, no later than they: those that are
 * called so, by their title or by a label, and share enough with what they set right.
 */
export function bindEntries(entries: readonly Entry[]): Bound {
  const found = new BoundNotes();
  const noted = entries
    .flatMap((entry) => notesOf(entry).map((note) => ({ entry, note })))
    .slice(0, MOST_NOTES);
  if (noted.length === 0) return found.bound;
  const inNotes = new Set(noted.flatMap(({ note }) => note.sentences));
  const published = new Map(entries.map(({ document }) => [document.id, document.published]));
  const telling = new TellingFinder(
    entries.flatMap(({ sentences }) => sentences).filter((one) => !inNotes.has(one)),
  );
  for (const { entry, note } of noted) {
    const { id, published: at = '9999' } = entry.document;
    for (const key of note.sentences) {
      const meant = telling
        .ofSame(key, false, LEAST_SHARED)
        .filter(({ documentId }) => documentId !== id && (published.get(documentId) ?? '') <= at);
      found.add(note, key, meant, entry.slice);
    }
  }
  return found.bound;
}

function notesOf({ document, sentences }: Entry): Note[] {
  const kind = labelled(noteLabelOf(document.title));
  if (kind !== undefined && sentences.length <= LONGEST_ENTRY) return [{ kind, isLabelled: true, sentences }];
  return notesIn(sentences).filter((note) => note.isLabelled && labelled(note.kind) !== undefined);
}

const labelled = (kind: NoteKind | undefined) => (kind === 'update' ? undefined : kind);
