/** Something cannot be imported: the message says to the person what and why. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly exitCode = 1;
}
