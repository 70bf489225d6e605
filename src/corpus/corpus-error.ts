/** The corpus folder itself cannot be read: nothing can be answered. Faults of single files are `Problem`s. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly folder: string;
  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`cannot read the corpus folder "${folder}": ${reason}`, options);
    this.folder = folder;
  }
}
