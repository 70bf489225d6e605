import { expect, it } from 'vitest';
import type { Window } from '../../src/answering/choose-quotes.js';
import { withoutOtherIncidents, withoutOtherSections } from '../../src/answering/other-incidents.js';

const INCIDENTS: Readonly<Record<string, string>> = {
  a: 'Velmora ferry fire',
  b: 'Tarnwick ferry fire',
};
const turns = ['a', 'b', 'c'].map((documentId) => ({ window: { documentId, start: 0 } as Window }));
const kept = (question: string) =>
  withoutOtherIncidents(turns, question, (id) => INCIDENTS[id]).map(({ window }) => window.documentId);

it('leaves out the incident that a question does not name', () => {
  expect(kept('When did the ferry fire in Velmora begin?')).toEqual(['a', 'c']);
});

it.each([
  'When did the ferry fire begin?',
  'When did the fire in Velmora begin?',
  'Were Velmora and Tarnwick both on fire?',
])('keeps both where a question names neither or both: %s', (question) => {
  expect(kept(question)).toEqual(['a', 'b', 'c']);
});

const HEADINGS = '# Storm in the west bay\n\nTwo boats sank.\n\n# Storm in the east bay\n\nFive boats sank.';
const sections = new Map([
  [
    'bays',
    {
      text: HEADINGS,
      blocks: [...HEADINGS.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
        start: index,
        end: index + line.length,
        kind: line.startsWith('#') ? ('heading' as const) : ('paragraph' as const),
      })),
    },
  ],
]);
const bays = ['Two boats', 'Five boats'].map((words) => ({
  window: { documentId: 'bays', start: HEADINGS.indexOf(words) } as Window,
}));
const keptOf = (question: string) =>
  withoutOtherSections(bays, question, sections).map(({ window }) =>
    HEADINGS.slice(window.start, window.start + 4),
  );

it('leaves out what stands under the heading that a question does not mean', () => {
  expect(keptOf('How many boats sank in the storm in the west bay?')).toEqual(['Two ']);
  expect(keptOf('How many boats sank in the storm in the east bay?')).toEqual(['Five']);
});

it.each(['How many boats sank in the storm?', 'How many boats sank in the west and east bay?'])(
  'keeps both sections where a question means neither or both: %s',
  (question) => {
    expect(keptOf(question)).toEqual(['Two ', 'Five']);
  },
);
