/** What the member did wrong, said to them as it stands. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** They asked too often; `isFirst` when they have not been told so yet. */
export class TooOftenError extends RequestError {
  readonly isFirst: boolean;
  constructor(message: string, isFirst: boolean) {
    super(message);
    this.isFirst = isFirst;
  }
}
