/** Something outside the program is wrong that a person can mend: its message alone is shown, and the program ends. */
export class ExpectedError extends Error {
  /** What the program ends with. 2: wrong use, or a setting is wrong; 1: anything else. */
  readonly exitCode: 1 | 2 = 2;
}
