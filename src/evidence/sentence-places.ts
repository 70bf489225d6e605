import type { Corpus, Document, Passage } from '../corpus/document.js';
import { firstWhere, type Span } from '../language/span.js';
import type { CorpusWords } from '../retrieval/corpus-words.js';
import type { Stance } from './judgement.js';
import { type Judge, judgeAfresh, STORED_STANCES } from './judgements.js';
import { KeyNumbers } from './key-numbers.js';

/** Where every sentence of a corpus stands and how it is said, in flat lists by its position among all. */
export class SentencePlaces {
  readonly count: number;
  readonly #passages: readonly Passage[];
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #ranges = new Map<string, readonly [first: number, end: number]>();
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #passageOf: Uint32Array;
  readonly #stances: Uint8Array;
  /** Whoever speaks, each once, and of each sentence 1 above the number of its speaker; 0 where none is told. */
  readonly #speakers = new KeyNumbers();
  readonly #speakerOf: Uint32Array;
  readonly #cues: Uint8Array;
  readonly #denied = new Map<number, readonly number[]>();

  constructor({ documents, passages }: Corpus, words: CorpusWords, judge: Judge = judgeAfresh) {
    this.count = words.sentences.length - 1;
    this.#passages = passages;
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#starts = new Uint32Array(this.count);
    this.#ends = new Uint32Array(this.count);
    this.#passageOf = new Uint32Array(this.count);
    this.#stances = new Uint8Array(this.count);
    this.#cues = new Uint8Array(this.count);
    this.#speakerOf = new Uint32Array(this.count);
    for (let from = 0; from < passages.length; ) {
      let to = from + 1;
      while (passages[to]?.documentId === passages[from]?.documentId) to++;
      this.#readDocument(from, to, words, judge);
      from = to;
    }
  }

  #readDocument(from: number, to: number, words: CorpusWords, judge: Judge): void {
    const passages = this.#passages.slice(from, to);
    const first = words.passages[from] as number;
    let position = first;
    for (const [at, { sentences }] of passages.entries()) {
      for (const { start, end } of sentences) {
        this.#starts[position] = start;
        this.#ends[position] = end;
        this.#passageOf[position] = from + at;
        position += 1;
      }
    }
    const documentId = passages[0]?.documentId ?? '';
    this.#ranges.set(documentId, [first, position]);
    const document = this.#documents.get(documentId);
    if (document === undefined) return;
    const { stances, speakers, cues, denied } = judge(document, passages);
    this.#stances.set(stances, first);
    this.#cues.set(cues, first);
    for (const [at, speaker] of speakers) this.#speakerOf[first + at] = this.#speakers.numberOf(speaker) + 1;
    for (const [at, tokens] of denied) this.#denied.set(first + at, tokens);
  }

  spanOf(position: number): Span {
    return { start: this.#starts[position] ?? 0, end: this.#ends[position] ?? 0 };
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
    return STORED_STANCES[this.#stances[position] ?? 0] ?? 'reported';
  }

  /** The number of who says it, from 1; 0 where the text does not tell. */
  speakerNumberOf(position: number): number {
    return this.#speakerOf[position] ?? 0;
  }

  /** Who says it, where the text tells. */
  speakerOf(position: number): string | undefined {
    return this.#speakers.keys[(this.#speakerOf[position] ?? 0) - 1];
  }

  /** Whether the words of a sentence tell something, one of the bits of `cuesOf`. */
  tells(position: number, cue: number): boolean {
    return ((this.#cues[position] ?? 0) & cue) !== 0;
  }

  /** Which of the tokens of a denial tell what is denied; none of any other sentence. */
  deniedTokensOf(position: number): readonly number[] {
    return this.#denied.get(position) ?? [];
  }

  /** The first sentence of the document that a sentence stands in. */
  firstBeside(position: number): number {
    return this.#ranges.get(this.documentIdOf(position))?.[0] ?? position;
  }

  /** The positions of the sentences that a span of a document touches: from the first up to the second. */
  touching(documentId: string, span: Span): readonly [first: number, end: number] {
    const [first, end] = this.#ranges.get(documentId) ?? [0, 0];
    return [
      firstWhere(first, end, (at) => (this.#ends[at] as number) > span.start),
      firstWhere(first, end, (at) => (this.#starts[at] as number) >= span.end),
    ];
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
