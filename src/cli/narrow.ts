import type { AskFilter } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { extentOf } from '../dates/date-value.js';
import { parseTypedDate } from '../dates/parse-typed-date.js';
import { defined } from '../language/defined.js';
import { UsageError } from './usage.js';

const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** Flags that narrow what is asked to some documents or days. */
export const narrowFlags = {
  source: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    says: 'only documents whose path, title or publisher contains NAME; may be repeated',
  },
  from: { type: 'string', value: 'DATE', says: 'only from this date on: 2018, Sep 2018 or 2018-09-11' },
  to: { type: 'string', value: 'DATE', says: 'only up to this date, inclusive' },
} as const;

export interface Narrowing {
  readonly source?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/**
 * Turns the narrowing flags into a filter.
 * @throws UsageError on a date that is none, limits the wrong way round, or a name that no document has
 */
export function narrow(corpus: Corpus, { source, from, to }: Narrowing): AskFilter {
  const limits = defined({
    from: from === undefined ? undefined : isoDate('--from', from),
    to: to === undefined ? undefined : isoDate('--to', to),
  });
  if (dayOf(limits.from, 'first') > dayOf(limits.to, 'last'))
    throw new UsageError(`--from ${from} is after --to ${to}.`);
  return defined({ documentIds: source?.flatMap((name) => chooseDocuments(corpus, name)), ...limits });
}

/** Its number; of no date none, so that it is neither before nor after another. */
function dayOf(date: string | undefined, edge: 'first' | 'last'): number {
  return (date === undefined ? undefined : extentOf(date)?.[edge]) ?? Number.NaN;
}

function chooseDocuments(corpus: Corpus, name: string): string[] {
  const wanted = name.trim().toLowerCase();
  const exact = corpus.documents.filter(({ id, path }) =>
    [id, path].some((own) => own.toLowerCase() === wanted),
  );
  const chosen = exact.length > 0 ? exact : corpus.documents.filter((document) => isNamed(document, wanted));
  if (wanted !== '' && chosen.length > 0) return chosen.map(({ id }) => id);
  const known = corpus.documents.slice(0, 10).map(({ path, title }) => `  ${path}  (${title})`);
  throw new UsageError(`No document is called "${name}". Some that are there:\n${known.join('\n')}`);
}

function isNamed({ path, title, publisher }: Document, wanted: string): boolean {
  return [path, title, publisher ?? ''].some((own) => own.toLowerCase().includes(wanted));
}

/** What people type for a date, as ISO 8601 no finer than a day. */
function isoDate(flag: string, text: string): string {
  const typed = parseTypedDate(text);
  if (typed.ok && ISO_DATE.test(typed.value)) return typed.value;
  throw new UsageError(`${flag} takes a date such as 2018, Sep 2018 or 2018-09-11, not "${text}".`);
}
