import type { Conflict, Stance } from '../answering/answer.js';
import { dateInWords } from '../dates/date-in-words.js';
import type { Basis } from '../dates/temporal-expression.js';
import type { FigureKind } from '../language/figure.js';

/** What a file for people says beside the documents' own words. */
export interface ExportWords {
  readonly timeline: string;
  /** Of one value: `2018-09-10`, `2018-Q3`. */
  eventDate(value: string): string;
  /** "10 Sep 2018 to 12 Sep 2018". */
  range(from: string, to: string): string;
  readonly undated: string;
  /** Of a day worded that stands in the name of a file alone. */
  byFileName(date: string): string;
  /** Heads what has no date. */
  readonly withoutDate: string;
  /** Behind a month or a year: nobody told the day. */
  readonly dayNotStated: string;
  readonly basis: Readonly<Record<Basis, string>>;
  /** "⚠ claim by “a guard”"; empty for what the document reports itself. */
  stance(stance: Stance, by: string | null): string;
  readonly onRecord: string;
  readonly alsoIn: string;
  paragraph(n: number): string;
  page(n: number): string;
  row(n: number): string;
  readonly none: string;
}

/** What the file of an answer says beside. */
export interface AnswerWords extends ExportWords {
  readonly doNotSay: string;
  readonly nearest: string;
  readonly matter: MatterWords;
  /** "Sources differ on the amount: [1] [3]". */
  differ(matter: string, numbers: string): string;
}

/** Names what sources differ on: "the amount", "the number of homes". What is counted comes in a document's words. */
export type MatterWords = Readonly<Record<FigureKind, (counted?: string) => string>>;

/** Words what quotes differ on. */
export function matterText({ kind, counted }: Conflict, { matter }: Pick<AnswerWords, 'matter'>): string {
  return matter[kind](counted);
}

const STANCES: Readonly<Record<Stance, string>> = {
  reported: '',
  claim: '⚠ claim',
  denial: '✋ denial',
  statement: '🗣 statement',
};

/** In English, as the command line speaks. */
export const englishWords: AnswerWords = {
  timeline: 'Timeline',
  eventDate: (date) => dateInWords({ date }),
  range: (from, to) => `${from} to ${to}`,
  byFileName: (date) => `${date} (by its file name)`,
  undated: 'undated',
  withoutDate: 'Without a date',
  dayNotStated: 'day not stated',
  basis: {
    explicit: '',
    relative: 'date told relative to another',
    completed: 'date completed from its context',
  },
  stance: (stance, by) =>
    STANCES[stance] === '' || by === null ? STANCES[stance] : `${STANCES[stance]} by “${by}”`,
  onRecord: '📎 On record',
  alsoIn: 'also in',
  paragraph: (n) => `¶${n}`,
  page: (n) => `p. ${n}`,
  row: (n) => `row ${n}`,
  none: 'The documents tell of no such event.',
  doNotSay: 'The documents do not say.',
  nearest: 'The documents do not say this. Nearest:',
  matter: {
    amount: () => 'the amount',
    share: () => 'the percentage',
    date: () => 'the date',
    place: () => 'the place',
    count: (counted) => (counted === undefined ? 'the number' : `the number of ${counted}`),
  },
  differ: (matter, numbers) => `Sources differ on ${matter}: ${numbers}`,
};
