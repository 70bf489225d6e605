import { foldWord } from './analyzer.js';
import { CALENDAR_NAMES } from './calendar-names.js';
import type { FoundFigure } from './figure.js';

/** Relations of which a person or a firm has one place at a time; elsewhere two places seldom exclude each other. */
const RELATIONS =
  'based|headquartered|born|died|buried|held|arrested|detained|found|killed|seen|registered|incorporated|moored|built';
const PLACE = new RegExp(
  `\\b(?<relation>${RELATIONS})\\b(?:\\s+[\\p{Ll}]+){0,2}?\\s+(?:in|at|near|outside)\\s+(?<place>(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*(?:(?:,)?\\s+\\p{Lu}[\\p{L}’'-]*)*)`,
  'gu',
);
const NO_PLACE = new RegExp(`^(?:${CALENDAR_NAMES.join('|')})`);

/** Finds the places of a sentence that a relation names: "based in Oslo". */
export function findPlaces(words: string): FoundFigure[] {
  return [...words.matchAll(PLACE)].flatMap((match) => {
    const { relation = '', place = '' } = match.groups ?? {};
    if (NO_PLACE.test(place)) return [];
    const start = match.index + match[0].length - place.length;
    const names = new Set(
      place
        .split(/[\s,]+/)
        .map(foldWord)
        .filter((word) => word !== 'the'),
    );
    return [
      {
        kind: 'place' as const,
        start,
        end: start + place.length,
        readings: [],
        head: relation,
        place: names,
      },
    ];
  });
}
