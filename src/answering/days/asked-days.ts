import type { Corpus, Document } from '../../corpus/document.js';
import { readingOf } from '../../corpus/marks.js';
import { type DayWording, partsAroundYear, readDayWordings, writtenDay } from '../../dates/day-wordings.js';
import type { Span } from '../../language/span.js';

/** A date that a document tells without its year or counts from another: "yesterday", "on Monday", "5 March". */
export interface DateTold extends Span {
  readonly text: string;
  readonly value: string;
  /** The last day or month of a range. */
  readonly endValue?: string;
}

/** Reads the dates of one document. */
export type DateFinder = (document: Document) => readonly DateTold[];

/** A question in other words, to be asked of all documents or of some. */
export interface Wording {
  readonly text: string;
  /** The ids of the documents that tell the day so; all when absent. */
  readonly within?: ReadonlySet<string>;
}

/** At most so many wordings of one day are asked with. */
const MAX_WORDINGS = 4;
/** A report tells of a day by "yesterday" or "on Monday" within so many days. */
const REPORTED_WITHIN_DAYS = 10;
const MS_PER_DAY = 86_400_000;
/** "on", "in": what stands before a day depends on how it is written. */
const PREPOSITION = /\b(?:on|in|at|of)\s+(?:the\s+)?$/iu;
const WEEKDAY = /^(?:early\s+|late\s+)?\p{Lu}\p{Ll}+day\b/u;
const NEEDS_NONE = /^(?:yesterday|today|tonight|last|this|the|earlier|two|three|four)\b/iu;

/**
 * Puts a question that asks of a day into the words by which the documents tell that day, so that it does not matter how the
 * day is written. Documents that write a year are looked into for its days when the first question of that year comes.
 * @param dates - finds the dates that documents count from their publication; without it only written days are found
 */
export function createDayAsker(
  corpus: Corpus,
  dates?: () => Promise<DateFinder>,
): (question: string) => Promise<readonly Wording[]> {
  const wordingsOf = wordingReader(corpus);
  return async (question) => {
    const [asked] = readDayWordings(question);
    if (asked === undefined) return [{ text: question }];
    const written = wordingsOf(asked.value);
    const isDay = asked.value.length > 'YYYY-MM'.length;
    const own = (written.get(asked.value) ?? []).map((words) => ({ text: replaced(question, asked, words) }));
    const others = isDay
      ? await toldBesides(corpus, question, asked, own.length < MAX_WORDINGS ? dates : undefined)
      : [...written].flatMap(([value, [words]]) =>
          value.startsWith(`${asked.value}-`) && words ? [{ text: replaced(question, asked, words) }] : [],
        );
    const plain = { text: replaced(question, asked, writtenDay(asked.value)) };
    const wordings = isDay || own.length > 0 ? [...own, ...others] : [plain, ...others];
    return (wordings.length > 0 ? wordings : [plain]).slice(0, MAX_WORDINGS);
  };
}

type Wordings = ReadonlyMap<string, readonly string[]>;

/** How documents write a day or a month, see `countWordings`. Those that write its year at all are looked into, once a year. */
function wordingReader({ documents }: Corpus): (value: string) => Wordings {
  const partsOfYear = new Map<string, readonly string[]>();
  const known = new Map<string, Wordings>();
  const find = (year: string) =>
    documents.flatMap((document) => {
      const texts = [document.title, readingOf(document)];
      return texts.some((text) => writesYear(text, year))
        ? texts.flatMap((text) => partsAroundYear(text, year))
        : [];
    });
  const read = (value: string) => {
    const [year = '', , day] = value.split('-');
    const parts = partsOfYear.get(year) ?? find(year);
    partsOfYear.set(year, parts);
    const figure = day === undefined ? /^/ : new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`);
    return countWordings(parts.filter((part) => figure.test(part)).flatMap(readDayWordings));
  };
  return (value) => {
    const wordings = known.get(value) ?? read(value);
    known.set(value, wordings);
    return wordings;
  };
}

/** Whether a text writes a year: `2020`, `’20`. It is looked for by its figures, of which a text has few. */
function writesYear(text: string, year: string): boolean {
  const [century, short] = [year.slice(0, 2), year.slice(2)];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const before = text[at - 1];
    if (before === '’' || before === "'" || text.startsWith(century, at - 2)) return true;
  }
  return false;
}

/** Finds the dates of each document once. */
export function dateReader(
  dates: (() => Promise<DateFinder>) | undefined,
): (() => Promise<DateFinder>) | undefined {
  const known = new Map<string, readonly DateTold[]>();
  return (
    dates &&
    (async () => {
      const find = await dates();
      return (document) => {
        const found = known.get(document.id) ?? find(document);
        known.set(document.id, found);
        return found;
      };
    })
  );
}

/** Of each day and month how it is written, the most usual wording first. */
function countWordings(all: readonly DayWording[]): Wordings {
  const counts = new Map<string, Map<string, number>>();
  for (const { value, text } of all) {
    const of = counts.get(value) ?? new Map<string, number>();
    of.set(text, (of.get(text) ?? 0) + 1);
    counts.set(value, of);
  }
  return new Map(
    [...counts].map(([value, of]) => [value, [...of].sort((a, b) => b[1] - a[1]).map(([text]) => text)]),
  );
}

/** The wordings by which documents of the days after tell the day: "yesterday", "on Monday", "5 March". */
async function toldBesides(
  { documents }: Corpus,
  question: string,
  asked: DayWording,
  dates: (() => Promise<DateFinder>) | undefined,
): Promise<Wording[]> {
  const near = documents.filter(({ published }) => isSoonAfter(asked.value, published));
  if (near.length === 0 || dates === undefined) return [];
  const find = await dates();
  const documentsOf = new Map<string, Set<string>>();
  for (const document of near) {
    for (const { value, text } of find(document)) {
      if (value !== asked.value || readDayWordings(text).length > 0) continue;
      documentsOf.set(text, (documentsOf.get(text) ?? new Set()).add(document.id));
    }
  }
  return [...documentsOf].map(([words, within]) => ({ text: replaced(question, asked, words), within }));
}

/** Tells whether a document was published so soon after a day that it may count the day from its own. */
export function isSoonAfter(day: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(day)) / MS_PER_DAY;
  return days >= 0 && days <= REPORTED_WITHIN_DAYS;
}

function replaced(question: string, { start, end }: Span, words: string): string {
  const before = question.slice(0, start);
  const bare = before.replace(PREPOSITION, '');
  const lead = bare === before || NEEDS_NONE.test(words) ? '' : leadOf(words);
  return `${bare}${lead}${words}${question.slice(end)}`;
}

/** "in" before a month, "on" before a day. */
function leadOf(words: string): string {
  const [wording] = readDayWordings(words);
  const isMonth = wording !== undefined && wording.value.length === 'YYYY-MM'.length;
  return isMonth && !WEEKDAY.test(words) ? 'in ' : 'on ';
}
