import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOf, type Source } from '../answering/corpus-of.js';

function beside(sources: Readonly<Record<string, Source>>, words: string): string[] {
  const { events } = buildTimeline(corpusOf(sources));
  const event = events.find(({ quotes }) => quotes[0].text.includes(words));
  if (event === undefined) throw new Error(`no event tells "${words}"`);
  return event.counterparts.map(({ text }) => text);
}

const DENIAL = 'The dairy Ferrox denied that its wells were poisoned by hackers.';

describe('the counterparts of events', () => {
  it('are found for an accusation that the document reports for itself', () => {
    const denial = 'Police questioned Ole Ruud at home, but the suspect denied any wrongdoing.';
    const charge = 'On 3 March 2021 Ole Ruud was arrested on suspicion of arson.';
    expect(beside({ paper: { text: charge }, other: { text: denial } }, 'arrested')).toEqual([denial]);
  });

  it.each([
    ['2012', []],
    ['2020', [DENIAL]],
  ])('are of the time of the event: what is denied in 2021 happened in %s', (year, wanted) => {
    const told = `Hackers poisoned the wells of the dairy Ferrox on 4 May ${year}.`;
    const sources = {
      paper: { text: told, published: '2021-06-01' },
      other: { text: DENIAL, published: '2021-06-02' },
    };
    expect(beside(sources, 'Hackers')).toEqual(wanted);
  });
});
