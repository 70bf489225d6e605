/** Who chooses the sentences, and at what cost. */
export interface ReaderSettings {
  /** `auto` for the network that is shipped, `off` for the lexical reader, else the path of another network. */
  readonly use: string;
  /** How many places of the documents are read for a question, at least 1; a small corpus is read whole. */
  readonly passages: number;
  /** Threads of one reading, at least 1. */
  readonly threads: number;
}

export const readerDefaults: ReaderSettings = { use: 'auto', passages: 12, threads: 2 };
