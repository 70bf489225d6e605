/** The part of a logger that is used here: facts first, then a sentence. */
export interface EventLog {
  debug?(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
