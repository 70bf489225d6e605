import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOf, type Source } from '../answering/corpus-of.js';

/** How many documents tell each event, dated or not. */
function tellersOf(sources: Readonly<Record<string, Source | string>>): number[] {
  const { events, undated } = buildTimeline(corpusOf(sources));
  return [...events, ...undated].map(({ quotes }) => quotes.length);
}

describe('joining the tellings of one event', () => {
  it('never joins those of two incidents, though words and day are the same', () => {
    const text = 'On 4 June 2021, Ida Falk was arrested in Arle.';
    expect(tellersOf({ a: { text, incident: 'Mill fire' }, b: { text, incident: 'Bank theft' } })).toEqual([
      1, 1,
    ]);
    expect(tellersOf({ a: { text, incident: 'Mill fire' }, b: { text, incident: 'Mill fire' } })).toEqual([
      2,
    ]);
  });

  it.each([
    ['The keeper was dismissed on 5 March.', 'The keeper was dismissed on 5 March.'],
    ['The keeper was dismissed on Monday.', 'The keeper was dismissed on Friday.'],
    ['Three people were hurt.', 'Three people were hurt.'],
  ])('joins no two documents of an unknown incident by words alone: %s', (a, b) => {
    expect(tellersOf({ a, b })).toEqual([1, 1]);
  });

  it('joins two documents of an unknown incident that name somebody alike, on a day that neither contradicts', () => {
    const told = 'Ida Falk of Arle was dismissed as keeper of the lock';
    expect(tellersOf({ a: `${told} on Monday.`, b: `${told} on Monday.` })).toEqual([2]);
    expect(tellersOf({ a: `${told} on Monday.`, b: `${told} on Friday.` })).toEqual([1, 1]);
  });

  it('keeps apart what one name does in two places', () => {
    expect(
      tellersOf({
        a: 'On 4 June 2021, the Falk circus opened a new tent in Arle.',
        b: 'On 4 June 2021, the Falk circus opened a new tent in Tarn.',
      }),
    ).toEqual([1, 1]);
  });

  it('joins the tellings of documents that share the names of a matter, though the sentences name nobody', () => {
    const rest =
      'It is kept for the old town by Ida Falk, who also runs the works at Tarnwick with many others.';
    expect(
      tellersOf({
        a: `The lock was shut to all barges on 4 June 2021 after a crack was found. ${rest}`,
        b: `On 4 June 2021 the lock was shut to all barges. ${rest}`,
        c: 'On 4 June 2021 the lock was shut to all barges.',
      }),
    ).toEqual([2, 1]);
  });

  it('joins two outlets within one incident by who, what and when, though they share few other words', () => {
    const incident = 'Mill fire';
    expect(
      tellersOf({
        herald: {
          incident,
          text: 'Ida Falk, who had run the mill for nine years and was known to every child in the valley, was arrested on 4 June 2021 as she left a bakery.',
        },
        post: {
          incident,
          text: 'Officers took Falk into custody on 4 June 2021, hours after a judge signed the warrant that prosecutors had asked for.',
        },
      }),
    ).toEqual([2]);
  });
});
