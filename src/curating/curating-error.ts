/** Why something could not be taken in or away; wording it is the caller's. */
export type CuratingProblem =
  | 'not-from-discord'
  | 'unreachable'
  | 'too-large'
  | 'too-slow'
  | 'too-costly'
  | 'not-read'
  | 'too-many-documents'
  | 'too-many-today'
  | 'gone'
  | 'changed'
  | 'not-written'
  | 'not-in-folder';

/** An expected fault of curating. */
export class CuratingError extends Error {
  override readonly name = 'CuratingError';
  readonly problem: CuratingProblem;
  /** What is wrong in particular, in the program's own words and without a place on its disk; may be empty. */
  readonly detail: string;
  constructor(problem: CuratingProblem, detail = '', cause?: unknown) {
    super(detail === '' ? problem : `${problem}: ${detail}`, { cause });
    this.problem = problem;
    this.detail = detail;
  }
}
