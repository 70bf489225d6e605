import type { Corpus, Document, Passage } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import { keepReadings, type Readings } from '../../corpus/marks.js';
import { documentRanges, type Range } from '../../corpus/passages.js';
import { firstWhere, type Span } from '../../language/span.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import type { SpeakerBook } from '../attribution/speaker-book.js';
import type { Stance } from '../judgement.js';
import { STORED_STANCES } from '../judgements.js';
import type { PlaceColumns } from './place-columns.js';

/** Where every sentence of a corpus stands and how it is said, by its position among all. */
export class SentencePlaces {
  readonly count: number;
  /** Of the documents of the corpus. */
  readonly readings: Readings;
  readonly #passages: readonly Passage[];
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #ranges: ReadonlyMap<string, Range>;
  /** The first sentence of each passage. */
  readonly #firsts: Uint32Array;
  readonly #passageOf: Uint32Array;
  readonly columns: PlaceColumns;

  constructor({ documents, passages }: Corpus, words: CorpusWords, columns: PlaceColumns) {
    this.count = words.sentences.length - 1;
    this.readings = keepReadings(documents);
    this.#passages = passages;
    this.#documents = documentsById(documents);
    this.#ranges = documentRanges(passages);
    this.#firsts = words.passages;
    this.columns = columns;
    this.#passageOf = new Uint32Array(this.count);
    let position = 0;
    for (let passage = 0; passage < passages.length; passage++)
      for (const end = words.passages[passage + 1] as number; position < end; position++)
        this.#passageOf[position] = passage;
  }

  spanOf(position: number): Span {
    return { start: this.columns.starts[position] ?? 0, end: this.columns.ends[position] ?? 0 };
  }

  /** Counts all passages of the corpus. */
  passageOf(position: number): number {
    return this.#passageOf[position] ?? -1;
  }

  documentOf(position: number): Document | undefined {
    return this.#documents.get(this.documentIdOf(position));
  }

  documentIdOf(position: number): string {
    return this.#passages[this.passageOf(position)]?.documentId ?? '';
  }

  stanceOf(position: number): Stance {
    return STORED_STANCES[this.columns.stances[position] ?? 0] ?? 'reported';
  }

  /** The number of who says it, from 1; 0 where the text does not tell. */
  speakerNumberOf(position: number): number {
    return this.columns.speakerOf[position] ?? 0;
  }

  get speakers(): SpeakerBook {
    return this.columns.speakers;
  }

  /** Who says it, where the text tells. */
  speakerOf(position: number): string | undefined {
    return this.columns.speakers.nameOf((this.columns.speakerOf[position] ?? 0) - 1);
  }

  /** Whether the words of a sentence tell something, one of the bits that `sentence-cues.ts` lists. */
  tells(position: number, cue: number): boolean {
    return ((this.columns.cues[position] ?? 0) & cue) !== 0;
  }

  /** The first sentence of the document that a sentence stands in. */
  firstBeside(position: number): number {
    return this.#rangeOf(this.documentIdOf(position))?.[0] ?? position;
  }

  /** The positions of the sentences that a span of a document touches: from the first up to the second. */
  touching(documentId: string, span: Span): readonly [first: number, end: number] {
    const { starts, ends } = this.columns;
    const [first, end] = this.#rangeOf(documentId) ?? [0, 0];
    return [
      firstWhere(first, end, (at) => (ends[at] as number) > span.start),
      firstWhere(first, end, (at) => (starts[at] as number) >= span.end),
    ];
  }

  #rangeOf(documentId: string): readonly [first: number, end: number] | undefined {
    const range = this.#ranges.get(documentId);
    return range && [this.#firsts[range.from] as number, this.#firsts[range.to] as number];
  }

  /** The heading of a passage for its first sentence, where no passage stands between. */
  headingOf(position: number): string | undefined {
    const at = this.passageOf(position);
    const [before, passage] = [this.#passages[at - 1], this.#passages[at]];
    const isFirst = this.passageOf(position - 1) !== at;
    const isSame = before?.documentId === passage?.documentId && before?.heading === passage?.heading;
    return isFirst && !isSame ? passage?.heading : undefined;
  }
}
