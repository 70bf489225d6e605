import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/answering/answer.js';
import { relateQuotes } from '../../src/answering/check-statement.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';

function relationOf(statement: string, source: string, stance: Stance = 'reported') {
  const document = documentOf('source', [source]);
  const answer = answerOf(statement, [quoteOf(document, 1, source, { stance })]);
  return relateQuotes(statement, answer, new Map([[document.id, document]]))[0]?.relation;
}

describe('relateQuotes', () => {
  it.each([
    ['The pump at Harlow failed on 3 May 2019.', 'The pump at Harlow failed on 3 May 2019.', 'for'],
    ['The Harlow pump failed in May.', 'In May, the old pump at Harlow failed twice.', 'for'],
    ['The Harlow pump failed in May.', 'The Harlow pump did not fail in May.', 'against'],
    ['The Harlow pump failed in May.', 'The board denied that the Harlow pump failed in May.', 'against'],
    ['The Harlow pump never failed in May.', 'The Harlow pump failed in May.', 'against'],
    ['The board denied that the Harlow pump leaked.', 'The board denied that the Harlow pump leaked.', 'for'],
    ['40 homes in Harlow lost water.', 'In Harlow, 60 homes lost water.', 'related'],
    ['The Harlow pump failed in May.', 'The mill at Harlow burned down.', 'related'],
    [
      'Ida Falk of Harlow was found guilty of fraud.',
      'Ida Falk of Harlow was found guilty of treason.',
      'related',
    ],
    ['Harlow lost five pumps in May.', 'In May, Harlow lost nine pumps.', 'related'],
    ['Harlow lost 1200 pumps in May.', 'In May, Harlow lost 1,200 pumps.', 'for'],
    ['Harlow has paid the bill for the pump.', 'A mason sent Harlow a bill for the pump.', 'related'],
    ['The Harlow mill has 72 beds.', 'The Harlow mill stands in Orle. It has 72 beds.', 'for'],
  ])('"%s" beside "%s" is %s', (statement, source, relation) => {
    expect(relationOf(statement, source)).toBe(relation);
  });

  it('never counts a claim as support', () => {
    const source = 'A neighbour claimed that the Harlow pump leaked in May.';
    expect(relationOf('The Harlow pump leaked in May.', source, 'claim')).toBe('related');
    expect(relationOf(source, source, 'claim')).toBe('for');
  });

  it('reads a bare denial as one of what stands before it', () => {
    const said = 'Anglers accused the Harlow mill of poisoning the pond in May.';
    const statement = 'The Harlow mill poisoned the pond.';
    const document = documentOf('source', [`${said} The mill rejected the accusation.`]);
    const reply = quoteOf(document, 1, 'The mill rejected the accusation.', { stance: 'denial' });
    const found = relateQuotes(statement, answerOf(statement, [reply]), new Map([[document.id, document]]));
    expect(found.map(({ relation }) => relation)).toEqual(['against']);
  });

  it('finds the denial inside a longer quote', () => {
    const source =
      'The Harlow pump leaked in May, a neighbour said. The board denied that the Harlow pump leaked in May.';
    expect(relationOf('The Harlow pump leaked in May.', source)).toBe('against');
  });
});
