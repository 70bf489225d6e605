import type { AliasGroup } from '../corpus/document.js';
import { extentOf } from '../dates/date-value.js';
import { contentWords } from '../language/content-words.js';
import { readTopic, type TimelineFilter, type TopicAsked } from '../timeline/filter-events.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Cluster } from './cluster.js';
import { type EventSource, passesFilter, timelineOf } from './event-entry.js';
import type { Patience } from './patience.js';
import { readAllHits } from './read-all.js';

/** No more events are fetched for one timeline, the earliest first: where so many are, there may be more. */
export const MOST_EVENTS = 5000;

/** Finds events in one version of the index. */
export class EventSearch {
  readonly #cluster: Cluster;
  readonly #index: string;
  readonly #aliases: readonly AliasGroup[];

  constructor(cluster: Cluster, index: string, aliases: readonly AliasGroup[]) {
    this.#cluster = cluster;
    this.#index = index;
    this.#aliases = aliases;
  }

  /** The events that pass a filter, in order of time. */
  async timeline(filter: TimelineFilter, patience: Patience): Promise<Timeline> {
    const { documentIds, from, to } = filter;
    const topic = readTopic(filter.topic, this.#aliases);
    const narrowed = [
      ...(documentIds === undefined ? [] : [{ terms: { documents: documentIds } }]),
      ...daysBetween(from, to),
    ];
    if (topic !== undefined) {
      const ofIncident = await this.#find([...narrowed, { term: { incidents: topic.name } }], patience);
      if (ofIncident.length > 0)
        return timelineOf(ofIncident, (event, words) => passesFilter(event, words, filter, undefined));
    }
    const found = await this.#find([...narrowed, ...about(topic)], patience);
    return timelineOf(found, (event, words) => passesFilter(event, words, filter, topic));
  }

  /** The events that some documents tell, and, of those that pass, all others of the same days. */
  async around(
    documentIds: readonly string[],
    isTold: (events: Timeline['events'][number]) => boolean,
    patience: Patience,
  ): Promise<Timeline> {
    const own = await this.#find([{ terms: { documents: documentIds } }], patience);
    const told = timelineOf(own).events.filter(isTold);
    const days = [...new Set(told.flatMap(({ date }) => date ?? []))];
    const others = days.length === 0 ? [] : await this.#find([{ terms: { date: days } }], patience);
    return timelineOf([...new Map([...own, ...others].map((entry) => [entry.order, entry])).values()]);
  }

  async #find(filter: readonly object[], patience: Patience): Promise<EventSource[]> {
    const hits = await readAllHits<EventSource>(
      this.#cluster,
      {
        index: this.#index,
        query: { bool: { filter } },
        sort: 'order',
        source: ['order', 'isDated', 'data'],
        most: MOST_EVENTS,
      },
      patience,
    );
    return hits.map(({ _source }) => _source);
  }
}

/** What may have been on some days; what has no year may always have been. */
function daysBetween(from: string | undefined, to: string | undefined): object[] {
  const first = from === undefined ? undefined : extentOf(from)?.first;
  const last = to === undefined ? undefined : extentOf(to)?.last;
  if (first === undefined && last === undefined) return [];
  const within = [
    ...(first === undefined ? [] : [{ range: { last: { gte: first } } }]),
    ...(last === undefined ? [] : [{ range: { first: { lte: last } } }]),
  ];
  const yearless = { bool: { must_not: [{ exists: { field: 'first' } }] } };
  return [{ bool: { should: [{ bool: { filter: within } }, yearless], minimum_should_match: 1 } }];
}

function about(topic: TopicAsked | undefined): object[] {
  if (topic === undefined) return [];
  const wordsOf = (words: Iterable<string>) => ({
    bool: { filter: [...words].map((word) => ({ term: { words: word } })) },
  });
  const should = [wordsOf(topic.words), ...topic.names.map((name) => wordsOf(contentWords(name)))];
  return [{ bool: { should, minimum_should_match: 1 } }];
}
