import { expect, it } from 'vitest';
import type { Window } from '../../src/answering/choose-quotes.js';
import { withoutOtherIncidents } from '../../src/answering/other-incidents.js';

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
