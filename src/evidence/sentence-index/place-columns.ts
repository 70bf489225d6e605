import type { Corpus } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import { passagesByDocument } from '../../corpus/passages.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import { NO_ROW, type RowRuns, rowNumbers, spliceColumn } from '../../retrieval/row-runs.js';
import type { SpeakerBook } from '../attribution/speaker-book.js';
import { type JudgedDocuments, judgeSentences } from '../judgements.js';

/** Where every sentence of a corpus stands in its document and how it is said, in flat lists by its position among all. */
export interface PlaceColumns {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The numbers of their stances in `STORED_STANCES`. */
  readonly stances: Uint8Array;
  /** What else is told of them, in the bits that `sentence-cues.ts` lists. */
  readonly cues: Uint8Array;
  /** Numbers whoever speaks; it may know others, too. */
  readonly speakers: SpeakerBook;
  /** 1 above the number of the speaker; 0 where none is told. */
  readonly speakerOf: Uint32Array;
  /** Of each denial which of its tokens tell what is denied. */
  readonly denied: ReadonlyMap<number, readonly number[]>;
}

/**
 * Judges every sentence of a corpus.
 * @param speakers - whoever spoke in it or in corpora before; it goes on
 * @param known - of documents that are judged already
 */
export function readPlaces(
  { documents, passages }: Corpus,
  words: CorpusWords,
  speakers: SpeakerBook,
  known?: JudgedDocuments,
): PlaceColumns {
  const byId = documentsById(documents);
  const count = words.sentences.length - 1;
  const denied = new Map<number, readonly number[]>();
  const columns = {
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    stances: new Uint8Array(count),
    cues: new Uint8Array(count),
    speakerOf: new Uint32Array(count),
  };
  let first = 0;
  for (const run of passagesByDocument(passages)) {
    let position = first;
    for (const { sentences } of run) {
      for (const { start, end } of sentences) {
        columns.starts[position] = start;
        columns.ends[position] = end;
        position += 1;
      }
    }
    const document = byId.get(run[0]?.documentId ?? '');
    if (document !== undefined) {
      const judged = known?.get(document.id) ?? judgeSentences(document, run);
      columns.stances.set(judged.stances, first);
      columns.cues.set(judged.cues, first);
      for (const [at, speaker] of judged.speakers)
        columns.speakerOf[first + at] = speakers.numberOf(speaker) + 1;
      for (const [at, tokens] of judged.denied) denied.set(first + at, tokens);
    }
    first = position;
  }
  return { ...columns, speakers, denied };
}

/** Puts together the places of a corpus that follows on another; the speakers of both are numbered alike. @param runs - of its sentences */
export function splicePlaces(runs: RowRuns, kept: PlaceColumns, added: PlaceColumns): PlaceColumns {
  const denied = new Map<number, readonly number[]>();
  for (const [isNew, { denied: before, starts }] of [
    [false, kept],
    [true, added],
  ] as const) {
    const numbers = rowNumbers(runs, isNew, starts.length);
    before.forEach((tokens, position) => {
      const now = numbers[position] as number;
      if (now !== NO_ROW) denied.set(now, tokens);
    });
  }
  return {
    starts: spliceColumn(runs, kept.starts, added.starts),
    ends: spliceColumn(runs, kept.ends, added.ends),
    stances: spliceColumn(runs, kept.stances, added.stances),
    cues: spliceColumn(runs, kept.cues, added.cues),
    speakers: kept.speakers,
    speakerOf: spliceColumn(runs, kept.speakerOf, added.speakerOf),
    denied,
  };
}

/** Numbers the speakers of a corpus anew, in a book that holds no others. */
export function renumberSpeakers(places: PlaceColumns, speakers: SpeakerBook): PlaceColumns {
  const speakerOf = places.speakerOf.map((speaker) =>
    speaker === 0 ? 0 : speakers.numberOf(places.speakers.nameOf(speaker - 1) ?? '') + 1,
  );
  return { ...places, speakers, speakerOf };
}
