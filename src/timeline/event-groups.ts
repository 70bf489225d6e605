import { parseParts } from '../dates/date-value.js';
import type { Kinship } from './kindred.js';
import type { WeighedTelling } from './same-event.js';

/** The tellings of one event, one a document; the first is that with the most exact date. */
export interface EventGroup {
  readonly number: number;
  readonly tellings: [WeighedTelling, ...WeighedTelling[]];
}

/**
 * The groups made so far, found by what a further telling may have in common with them. That is the date, and the
 * incident, the family of its document or a name. So a telling is compared with a few, however many there are.
 */
export class EventGroups {
  readonly all: EventGroup[] = [];
  readonly #byKey = new Map<string, EventGroup[]>();
  /** By document, text and date: the same words again in one document are one telling. */
  readonly #byTelling = new Map<string, EventGroup>();
  readonly #kinship: Kinship;

  constructor(kinship: Kinship) {
    this.#kinship = kinship;
  }

  /** The group that has this very telling already. */
  repeating(telling: WeighedTelling): EventGroup | undefined {
    return this.#byTelling.get(tellingKey(telling));
  }

  /** Those that may tell the same event, in the order in which they were begun. */
  near(telling: WeighedTelling): EventGroup[] {
    const date = soughtDate(telling);
    const found = new Set<EventGroup>();
    for (const place of this.#placesOf(telling)) {
      for (const group of this.#byKey.get(`${place}\n${date}`) ?? []) found.add(group);
    }
    return [...found].sort((a, b) => a.number - b.number);
  }

  begin(telling: WeighedTelling): void {
    const group: EventGroup = { number: this.all.length, tellings: [telling] };
    this.all.push(group);
    this.#byTelling.set(tellingKey(telling), group);
    for (const place of this.#placesOf(telling)) {
      for (const date of listedDates(telling)) {
        const key = `${place}\n${date}`;
        const listed = this.#byKey.get(key);
        if (listed === undefined) this.#byKey.set(key, [group]);
        else listed.push(group);
      }
    }
  }

  join(group: EventGroup, telling: WeighedTelling): void {
    group.tellings.push(telling);
    this.#byTelling.set(tellingKey(telling), group);
  }

  /** Where it is looked for: in its incident, in the family of its document, and under each name in it. */
  #placesOf({ incident, names, quote }: WeighedTelling): string[] {
    const family = this.#kinship.familyOf(quote.documentId);
    return [
      ...(incident === undefined ? [] : [`incident ${incident}`]),
      ...(family === undefined ? [] : [`family ${family}`]),
      ...[...names].map((name) => `name ${name}`),
    ];
  }
}

function tellingKey({ quote, date }: WeighedTelling): string {
  return [quote.documentId, date?.value ?? '', quote.text].join('\n');
}

/** What a date is listed by: itself, and the vaguer dates that it may be told as. */
function listedDates({ date }: WeighedTelling): string[] {
  if (date === undefined) return ['undated'];
  const parts = parseParts(date.value);
  if (parts?.month === undefined) return [date.value];
  const { year, month, day } = parts;
  const dates = [date.value, `${year ?? 'any'} month ${month}`, `month ${month}`];
  return day === undefined ? dates : [...dates, `month ${month} day ${day}`];
}

/** What it is sought by: the most exact dates come first, so what was listed before is as exact or more. */
function soughtDate({ date }: WeighedTelling): string {
  if (date === undefined) return 'undated';
  const parts = parseParts(date.value);
  if (parts?.month === undefined) return date.value;
  const { year, month, day } = parts;
  if (year !== undefined) return day === undefined ? `${year} month ${month}` : date.value;
  return day === undefined ? `month ${month}` : `month ${month} day ${day}`;
}
