import { describe, expect, it } from 'vitest';
import { LookBack } from '../../../src/evidence/attribution/look-back.js';
import { introducingClause } from '../../../src/evidence/attribution/quotation.js';

function clauseBefore(text: string): string | undefined {
  const clause = introducingClause(new LookBack(text), text.indexOf('“'));
  return clause && text.slice(clause.start, clause.end).trim();
}

describe('introducingClause', () => {
  it.each([
    ['It rained. The firm has stated: “It fell', 'The firm has stated:'],
    ['It rained. Ida Falk said “It fell', 'Ida Falk said'],
    ['It rained. Ida Falk explained that “it fell', 'Ida Falk explained that'],
    ['Ida Falk,\n“It fell', 'Ida Falk,'],
  ])('finds the clause that introduces it: %j', (text, clause) => {
    expect(clauseBefore(text)).toBe(clause);
  });

  it.each([
    ['no words introduce it', 'Ida Falk told of “the fall'],
    ['a paragraph stands between', 'Ida Falk said:\n\n“It fell'],
    ['the clause is longer than sentences are', `Ida Falk saw ${'rain and '.repeat(200)}said: “It fell`],
  ])('finds none where %s', (_, text) => {
    expect(clauseBefore(text)).toBeUndefined();
  });
});
