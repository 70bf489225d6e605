import type { Document } from '../corpus/document.js';
import { documentKeyOf, type Memory } from '../corpus/memory.js';
import type { Judgement } from './judgement.js';

/** How the sentences of one document are said, recalled where that is remembered, else judged in text order and kept. */
export class SaidMemory {
  readonly #memory: Memory | undefined;
  readonly #key: string;
  readonly #known: readonly Judgement[] | undefined;
  readonly #judged: Judgement[] = [];

  constructor(document: Document, memory: Memory | undefined) {
    this.#memory = memory;
    this.#key = memory === undefined ? '' : documentKeyOf(document);
    this.#known = memory?.recall(this.#key) as readonly Judgement[] | undefined;
  }

  /** How the next sentence is said. */
  next(judge: () => Judgement): Judgement {
    const judgement = this.#known?.[this.#judged.length] ?? judge();
    this.#judged.push(judgement);
    return judgement;
  }

  /** Keeps what was judged; to be called behind the last sentence. */
  close(): void {
    if (this.#known === undefined) this.#memory?.keep(this.#key, this.#judged);
  }
}
