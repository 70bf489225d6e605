import type { Event, Timeline } from '../../src/timeline/timeline.js';
import type { Incident } from './incidents.annotated.js';

/** Counts over one timeline; `errors` names each event missed, told wrongly or told without need. */
export interface IncidentScore {
  readonly expected: number;
  readonly found: number;
  readonly dated: number;
  readonly right: number;
  readonly errors: readonly string[];
}

/** Documents are named by their files, without folder and suffix. */
export function scoreIncident(
  { dated, undated, allowed, answered, never }: Incident,
  told: Timeline,
): IncidentScore {
  const errors: string[] = [];
  const missed = (what: string, ok: boolean): number => {
    if (!ok) errors.push(`missed ${what}`);
    return ok ? 1 : 0;
  };
  const all = [...told.events, ...told.undated];
  const hits = [
    ...dated.map(([date, documents, words]) =>
      missed(
        `${date} ${documents} ${words}`,
        told.events.some((event) => isOn(event, date) && joins(event, documents) && says(event, words)),
      ),
    ),
    ...undated.map((words) =>
      missed(
        `undated ${words}`,
        told.undated.some((event) => says(event, words)),
      ),
    ),
    ...answered.map(([claim, denial]) =>
      missed(
        `${claim} answered by ${denial}`,
        all.some(
          (event) =>
            says(event, claim) &&
            [...event.quotes, ...event.counterparts].some(({ text }) => denial.test(text)),
        ),
      ),
    ),
  ];
  const wanted = [...dated.map(([date, , words]) => [date, words] as const), ...allowed];
  const right = told.events.filter((event) =>
    wanted.some(([date, words]) => isOn(event, date) && says(event, words)),
  );
  for (const event of told.events)
    if (!right.includes(event)) errors.push(`false ${dateOf(event)} ${event.quotes[0].text}`);
  for (const event of all)
    if (never.some((words) => says(event, words))) errors.push(`never ${event.quotes[0].text}`);
  return {
    expected: hits.length,
    found: hits.filter(Boolean).length,
    dated: told.events.length,
    right: right.length,
    errors,
  };
}

function dateOf({ date, endDate }: Event): string {
  return endDate ? `${date}/${endDate}` : `${date}`;
}

function isOn(event: Event, date: string): boolean {
  return dateOf(event) === date;
}

function says(event: Event, words: RegExp): boolean {
  return event.quotes.some(({ text }) => words.test(text));
}

function joins(event: Event, documents: string): boolean {
  const names = event.quotes.map(({ documentId }) => documentId.replace(/\.\w+$/, ''));
  return documents.split('+').every((name) => names.includes(name));
}
