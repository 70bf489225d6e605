/** What the member did wrong, said to them as it stands. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
