import type { APIComponentInContainer } from 'discord.js';
import { type Stretch, stretchesOf } from '../../timeline/stretches.js';
import type { Event } from '../../timeline/timeline.js';
import { escapeLine, plainLine } from '../rules/escape.js';
import { smallPrint } from './citation-line.js';
import { button, buttonRows, text } from './components.js';
import type { TimelineView } from './timeline-view.js';

/** Shorter timelines are listed at once. */
const LONG = 25;
/** Buttons, with that of the list: three rows of times, and one of incidents. */
const MOST_STRETCHES = 14;
const MOST_INCIDENTS = 5;
const LABEL_CHARS = 80;
/** With the name of a month before it and the number behind, one line of a phone. */
const BAR_LENGTH = 8;

/**
 * Gives the times that a long timeline tells of, how many events each has, and buttons that lead there.
 * @returns nothing for a short timeline, or one that cannot be cut by time
 */
export function overviewParts(events: readonly Event[], view: TimelineView): APIComponentInContainer[] {
  const { words, state } = view;
  if (events.length < LONG) return [];
  const stretches = stretchesOf(events, state, MOST_STRETCHES);
  if (stretches.length === 0) return [];
  const shown = state.newestFirst === true ? stretches.toReversed() : stretches;
  const most = Math.max(...shown.map((stretch) => stretch.events));
  const nameOf = ({ name }: Stretch) => words.eventDate(name);
  const lines = shown.map((stretch) => {
    const bar = '▬'.repeat(Math.max(1, Math.round((stretch.events / most) * BAR_LENGTH)));
    return `**${escapeLine(nameOf(stretch))}** ${bar} ${stretch.events}`;
  });
  const incidents = view.topic === undefined ? incidentsAmong(events, view) : [];
  return [
    text(lines.join('\n')),
    text(smallPrint([words.count.events(events.length), words.timeline.pick])),
    ...buttonRows([
      ...shown.map((stretch) =>
        button(nameOf(stretch).slice(0, LABEL_CHARS), { ...state, from: stretch.from, to: stretch.to }),
      ),
      button(words.timeline.list, { ...state, page: 1 }),
    ]),
    ...buttonRows(incidents.map((name, at) => button(name, { ...state, action: 'incident', page: at + 1 }))),
  ];
}

/** The incidents that most events tell of, where there are several, as they fit a button whole. */
function incidentsAmong(events: readonly Event[], view: TimelineView): string[] {
  const times = new Map<string, number>();
  for (const { quotes } of events) {
    const told = new Set(quotes.flatMap((quote) => view.incidentOf(quote) ?? []));
    for (const name of told) times.set(name, (times.get(name) ?? 0) + 1);
  }
  if (times.size < 2) return [];
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => plainLine(name))
    .filter((name) => name !== '' && name.length <= LABEL_CHARS)
    .slice(0, MOST_INCIDENTS);
}
