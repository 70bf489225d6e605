import { ExpectedError } from '../expected-error.js';

/** What was given to measure on is not there or cannot be read: the message says what was looked for, and where. */
export class EvalSetError extends ExpectedError {
  override readonly name = 'EvalSetError';
}
