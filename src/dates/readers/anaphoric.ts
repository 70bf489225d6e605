import { honest } from './deictic.js';
import type { Meaning, Reader, Reading } from './reading.js';
import { COUNT, countOf, MONTH, UNIT, unitOf, WEEKDAY } from './words.js';

const SHIFTED = new RegExp(
  `\\b(about\\s+|around\\s+|roughly\\s+|some\\s+|nearly\\s+|almost\\s+|over\\s+|more than\\s+|just over\\s+)?(?:just\\s+|only\\s+|the\\s+)?(${COUNT})\\s+(${UNIT})\\s+(earlier|later|prior(?:\\s+to\\b)?|before\\b|after\\b|after that|afterwards?|previously)`,
  'gi',
);
const THE_UNIT_BESIDE =
  /\b(?:the|on the|that)\s+(day|night|week|month|quarter|year)\s+(before|after|prior)\b(?!\s+(?:yesterday|tomorrow))(?:\s+to\b)?/gi;
const NEIGHBOUR =
  /\b(?:the\s+)(next|following|previous|preceding|prior)\s+(day|morning|afternoon|evening|night|week|month|quarter|year|decade)\b/gi;
/** "over the next year", "for the following decade": how long it goes on from then. */
const STRETCH_BEFORE = /\b(?:over|for|within|throughout)\s+$/i;
/** "a day later than planned": how far apart two days lie, of which neither need be told. */
const THAN_BEHIND = /^\s+than\b/i;
const SAME =
  /\b(?:(?:the\s+)?(?:very\s+)?(?:same|later that|earlier that|that same|that very)|that|later (?:the|that) same)\s+(day|morning|afternoon|evening|night|month|year)\b/gi;
/** "on the night of the crash": the day that another sentence gives for it. */
const OF_EVENT = new RegExp(
  `\\bthe\\s+(?:(?:very|same)\\s+)?(day|night|morning|afternoon|evening)\\s+of\\s+((?:the|his|her|its|their)\\s+(?!\\d|${MONTH}\\b|(?:week|month|year)\\b)[a-z][^,.;:!?()\\n]{2,60})`,
  'g',
);
const DATE_BEHIND = new RegExp(
  `^\\s+(?:the\\s+)?(?:${MONTH}\\s+\\d|\\d{1,2}\\s+${MONTH}|\\d{4}-\\d\\d-\\d\\d|${WEEKDAY}|Christmas|Easter|Thanksgiving|Labor Day|Election Day)\\b`,
);
const EVENT_BEHIND = /^\s+(?:to\s+)?((?:the|his|her|its|their|that|an?)\s+[^,.;:!?()\n]{3,70})/i;

/** Wordings that count from a date told before them in the text, or from an event that the text dates. */
export const readAnaphoric: Reader = (text) => [
  ...shifted(text),
  ...besideUnits(text),
  ...neighbours(text),
  ...same(text),
  ...ofEvents(text),
];

function ofEvents(text: string): Reading[] {
  return [...text.matchAll(OF_EVENT)].map((match) => {
    const [whole, name = '', event = ''] = match;
    const { meaning, ...place } = reading(match.index, whole.slice(0, -event.length).trimEnd(), name, 0);
    return { ...place, meaning: { ...meaning, event } as Meaning };
  });
}

function shifted(text: string): Reading[] {
  return [...text.matchAll(SHIFTED)].flatMap((match): Reading[] => {
    const [whole, roughly, count = '', unit = '', direction = ''] = match;
    const end = match.index + whole.length;
    // "for two days before": how long it went on, unless an event is named.
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/\b(?:for|over|of|within|in)\s+$/i.test(before)) return [];
    if (THAN_BEHIND.test(text.slice(end, end + 8))) return [];
    const sign = /^(?:later|after)/i.test(direction) ? 1 : -1;
    const shift = honest(unitOf(unit), sign * countOf(count, unit), roughly !== undefined);
    if (/^(?:before|after|prior)/i.test(direction) && DATE_BEHIND.test(text.slice(end, end + 40))) {
      return [{ start: match.index, end, meaning: { ...shift, anchor: 'next' } as const }];
    }
    const event = eventBehind(text, end, direction);
    // "two days after he left" counts from what only the whole story tells.
    if (/^(?:before|after)$/i.test(direction) && event === undefined && !endsClause(text, end)) return [];
    return [
      { start: match.index, end, meaning: { ...shift, anchor: 'told', ...(event && { event }) } as const },
    ];
  });
}

function besideUnits(text: string): Reading[] {
  return [...text.matchAll(THE_UNIT_BESIDE)].flatMap((match): Reading[] => {
    const [whole, unit = '', direction = ''] = match;
    const end = match.index + whole.length;
    const amount = /after/i.test(direction) ? 1 : -1;
    // "the week before Christmas"
    if (DATE_BEHIND.test(text.slice(end, end + 40)))
      return [
        {
          start: match.index,
          end,
          meaning: { kind: 'shift', unit: unitOf(unit), amount, anchor: 'next' } as const,
        },
      ];
    const event = eventBehind(text, end, direction);
    if (event === undefined && !endsClause(text, end)) return [];
    const meaning = {
      kind: 'shift',
      unit: unitOf(unit),
      amount,
      anchor: 'told',
      ...(event && { event }),
    } as const;
    return [{ start: match.index, end, meaning }];
  });
}

function neighbours(text: string): Reading[] {
  return [...text.matchAll(NEIGHBOUR)].flatMap((match) => {
    const [whole, direction = '', name = ''] = match;
    const isAhead = /next|following/i.test(direction);
    if (isAhead && STRETCH_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
    return [reading(match.index, whole, name, isAhead ? 1 : -1)];
  });
}

function same(text: string): Reading[] {
  return [...text.matchAll(SAME)].map((match) => reading(match.index, match[0], match[1] ?? '', 0));
}

function reading(start: number, whole: string, name: string, amount: number): Reading {
  const ofDay = /^(?:morning|afternoon|evening|night)$/i.test(name);
  const unit = ofDay ? 'day' : unitOf(name);
  const meaning = { kind: 'shift', unit, amount, anchor: 'told' } as const;
  return { start, end: start + whole.length, meaning, ...(ofDay && { timeText: name }) };
}

function eventBehind(text: string, end: number, direction: string): string | undefined {
  if (!/^(?:before|after|prior)/i.test(direction)) return undefined;
  return EVENT_BEHIND.exec(text.slice(end, end + 90))?.[1];
}

function endsClause(text: string, end: number): boolean {
  return /^\s*(?:[,.;:!?)]|$|when\b|and\b|in\b|at\b)/i.test(text.slice(end, end + 8));
}
