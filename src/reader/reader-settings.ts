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

/**
 * Says that a network that somebody named by its path does not read; undefined where it does, or none is named.
 * @param reads - who reads instead, and why
 */
export function missedReader({ use }: Pick<ReaderSettings, 'use'>, reads = ''): string | undefined {
  if (use === 'auto' || use === 'off' || !reads.startsWith('lexical')) return undefined;
  return `READER=${use} does not choose the sentences: ${reads}.`;
}
