/** What was given to measure on is not there or cannot be read: the message says what was looked for, and where. */
export class EvalSetError extends Error {
  override readonly name = 'EvalSetError';
}
