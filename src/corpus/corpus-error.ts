import { ExpectedError } from '../expected-error.js';

/** The corpus folder itself cannot be read: nothing can be answered. Faults of single files are `Problem`s. */
export class CorpusError extends ExpectedError {
  override readonly name = 'CorpusError';
  readonly folder: string;
  /** Why, in a few words and without the folder. */
  readonly reason: string;
  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`cannot read the corpus folder "${folder}": ${reason}`, options);
    this.folder = folder;
    this.reason = reason;
  }
}

/** The corpus folder can be read, but no document is in it: nothing could ever be answered. */
export class NoDocumentsError extends ExpectedError {
  override readonly name = 'NoDocumentsError';
  override readonly exitCode = 1;
  /** @param unread - how many files there are that were not read */
  constructor(folder: string, unread: number) {
    const files =
      unread === 0
        ? 'Put texts, web pages, PDFs or other documents into it.'
        : `${unread} of its files could not be read; "casebook check" names each.`;
    super(`no document is in the corpus folder "${folder}". ${files}`);
  }
}
