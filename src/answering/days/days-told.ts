import type { Corpus, Document } from '../../corpus/document.js';
import { readingOf } from '../../corpus/marks.js';
import { writtenDay } from '../../dates/day-wordings.js';
import { readYearlessDay } from '../../dates/days-without-year.js';
import type { Span } from '../../language/span.js';
import { type DateFinder, type DateTold, isSoonAfter } from './asked-days.js';

/** Of a day that the documents tell of so many years are asked for, those told most. */
const MOST_YEARS = 4;
const FIGURES = /(?<!\d)\d{1,2}(?!\d)/g;

/**
 * Puts a question that names a day without its year into as many as there are years of which the documents tell that day:
 * "What happened on 4 August?" into "What happened on 4 August 2020?".
 * @param dates - finds the dates of a document
 * @returns the question as it is where it names no such day, where no document tells that day, and for documents that leave its year out
 */
export function createYearAsker(
  { documents }: Corpus,
  dates: () => Promise<DateFinder>,
): (question: string, within?: ReadonlySet<string>) => Promise<readonly string[]> {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return async (question, within) => {
    const asked = readYearlessDay(question);
    if (asked === undefined) return [question];
    const told = known.get(asked.value) ?? daysTold(documents, asked.value, await dates());
    known.set(asked.value, told);
    const days = [...told]
      .map(([value, ids]) => ({ value, count: ids.filter((id) => within?.has(id) ?? true).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || b.value.localeCompare(a.value));
    if (days.length === 0) return [question];
    return days
      .slice(0, MOST_YEARS)
      .map(({ value }) => (value === asked.value ? question : withDay(question, asked, writtenDay(value))));
  };
}

/** Where no space parts words, one parts the day from them. */
function withDay(question: string, { start, end }: Span, day: string): string {
  return `${question.slice(0, start)} ${day} ${question.slice(end)}`
    .replace(/\s+(?=[\s?!.,;:]|$)/g, '')
    .trim();
}

/** The days of a month and day that documents tell, whatever their year, with the ids of these documents. */
function daysTold(
  documents: readonly Document[],
  asked: string,
  find: DateFinder,
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  const isAsked = ({ value }: DateTold) => value.slice('XXXX'.length) === asked.slice('XXXX'.length);
  for (const document of documents.filter((one) => mayTell(one, asked))) {
    const days = new Set(
      find(document)
        .filter(isAsked)
        .map(({ value }) => value),
    );
    for (const day of days) told.set(day, [...(told.get(day) ?? []), document.id]);
  }
  return told;
}

/** Whether a document can tell of the day: it holds its figure, or was published soon after it. */
function mayTell(document: Document, asked: string): boolean {
  const { published } = document;
  const year = published?.slice(0, 'YYYY'.length);
  if (year !== undefined && isSoonAfter(asked.replace('XXXX', year), published)) return true;
  const day = Number(asked.slice(-2));
  return (
    readingOf(document)
      .match(FIGURES)
      ?.some((figures) => Number(figures) === day) ?? false
  );
}
