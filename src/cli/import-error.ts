import { ExpectedError } from '../expected-error.js';

/** Something cannot be imported: the message says to the person what and why. */
export class ImportError extends ExpectedError {
  override readonly name = 'ImportError';
  override readonly exitCode = 1;
}
