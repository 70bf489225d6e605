export interface MeasureOptions {
  /** About so many questions or pages of each set, at least 1; all of them when absent. */
  readonly sample?: number;
  /** How many of the worst to keep of each set; none when absent. */
  readonly failures?: number;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Called after each question or page; `what` names the set and, of questions, the system. */
  readonly onProgress?: (what: string, done: number, total: number) => void;
}
