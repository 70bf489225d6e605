import type { Document } from '../../corpus/document.js';
import { takeApart } from '../../corpus/document-span.js';
import { compareWindows, listWindows, MAX_QUOTES, type Window } from '../choose-quotes.js';
import type { Finding } from '../finding.js';
import type { Ranking } from '../rank-sentences.js';
import type { DateFinder } from './asked-days.js';
import { type AskedDay, ofDay } from './of-the-day.js';

/**
 * Chooses what to quote of a day: windows that tell of it and of no other, the likeliest first.
 * @param documents - by id
 * @returns none where nothing that was read tells of the day; `undefined` where what was read tells no day to go by
 */
function windowsOfDay(
  ranking: Ranking,
  { value }: AskedDay,
  documents: ReadonlyMap<string, Document>,
  datesOf: DateFinder,
): readonly Window[] | undefined {
  const judged = listWindows(ranking).flatMap((window) => {
    const document = documents.get(window.documentId);
    return document === undefined ? [] : [{ window, of: ofDay(window, value, document, datesOf(document)) }];
  });
  const ofIt = judged.flatMap(({ window, of }) => (of === 'on' ? [window] : []));
  const chosen = takeApart(ofIt.sort(compareWindows), (window) => window, MAX_QUOTES);
  return chosen.length === 0 && judged.some(({ of }) => of === 'open') ? undefined : chosen;
}

/**
 * Keeps of what was found of a day in each wording of the question, as far as it is of that day. Where no more is asked than what
 * happened, whatever the documents tell of the day answers.
 * @param findings - at least one
 * @param threshold - of the confidence from which on something answers
 * @returns the first finding, unsure where all that it tells is of other days, when none tells of the day
 */
export function findingsOfDay(
  findings: readonly Finding[],
  day: AskedDay,
  documents: ReadonlyMap<string, Document>,
  datesOf: DateFinder,
  threshold: number,
): Finding[] {
  const told = findings.map((finding) => ({
    finding,
    windows: windowsOfDay(finding.ranking, day, documents, datesOf),
  }));
  const onDay = told.flatMap(({ finding, windows = [] }) =>
    windows.length === 0
      ? []
      : [
          {
            ...finding,
            windows,
            ...(day.isAlone && { confidence: Math.max(finding.confidence, threshold) }),
          },
        ],
  );
  if (onDay.length > 0) return onDay;
  const best = told.find(({ finding }) => finding.confidence >= threshold) ?? told[0];
  if (best === undefined) return [];
  const { finding, windows } = best;
  return [
    windows === undefined ? finding : { ...finding, confidence: Math.min(finding.confidence, threshold / 2) },
  ];
}
