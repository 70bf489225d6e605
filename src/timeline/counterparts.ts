import { likeness, type Weigh } from './similarity.js';
import type { Contested } from './tellings.js';
import type { Event, EventQuote } from './timeline.js';

/** A reply to an allegation stands near it; sentences. */
const NEAR = 6;
const MOST = 3;
/** How much of their words two sentences of one document, or of two, share at least. */
const SAME_DOCUMENT = 0.1;
const OTHER_DOCUMENT = 0.22;

/** Puts beside each claim the denials that answer it, and beside each denial the claims that it answers. */
export function withCounterparts(
  events: readonly Event[],
  contested: readonly Contested[],
  weigh: Weigh,
): Event[] {
  const byKey = new Map(contested.map((one) => [keyOf(one.quote), one]));
  const words = new Map<string, Contested[]>();
  for (const one of contested)
    for (const word of one.words) words.set(word, [...(words.get(word) ?? []), one]);
  return events.map((event) => {
    const [quote] = event.quotes;
    const self = byKey.get(keyOf(quote));
    if (!self) return event;
    const wanted = quote.stance === 'claim' ? 'denial' : 'claim';
    const candidates = candidatesFor(self, words).filter((one) => one.quote.stance === wanted);
    const own = new Set(event.quotes.map(keyOf));
    const counterparts = candidates
      .map((one) => ({ one, worth: worthOf(self, one, weigh) }))
      .filter(({ one, worth }) => worth > 0 && !own.has(keyOf(one.quote)))
      .sort((a, b) => b.worth - a.worth || (keyOf(a.one.quote) < keyOf(b.one.quote) ? -1 : 1))
      .slice(0, MOST)
      .map(({ one }) => one.quote);
    return { ...event, counterparts };
  });
}

/** Only sentences that share one of the rarer words are compared, so that large folders stay quick. */
function candidatesFor(self: Contested, words: ReadonlyMap<string, readonly Contested[]>): Contested[] {
  const found = new Set<Contested>();
  const rarest = [...self.words].map((word) => words.get(word) ?? []).sort((a, b) => a.length - b.length);
  for (const group of rarest) {
    if (found.size > 400) break;
    for (const one of group) found.add(one);
  }
  return [...found];
}

function worthOf(self: Contested, other: Contested, weigh: Weigh): number {
  if (self.quote.documentId !== other.quote.documentId) {
    const { share, sameDoing, words } = likeness(self.words, other.words, weigh);
    return sameDoing && words >= 2 && share >= OTHER_DOCUMENT ? share : 0;
  }
  const distance = Math.abs(self.index - other.index);
  if (distance > NEAR) return 0;
  const { share, sameDoing } = likeness(self.words, other.words, weigh);
  const follows = distance === 1 && share > 0;
  return follows || sameDoing || share >= SAME_DOCUMENT ? share + 1 / (1 + distance) : 0;
}

function keyOf(quote: EventQuote): string {
  return `${quote.documentId}\u0000${String(quote.start).padStart(9, '0')}`;
}
