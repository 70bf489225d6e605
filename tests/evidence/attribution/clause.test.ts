import { describe, expect, it } from 'vitest';
import { headSubject, participleSubject, subjectOfClause } from '../../../src/evidence/attribution/clause.js';
import { tokenize } from '../../../src/evidence/attribution/tokens.js';
import type { Span } from '../../../src/language/span.js';

const sliceOf = (words: string, span: Span | undefined) => span && words.slice(span.start, span.end);

describe('subjectOfClause', () => {
  it.each([
    ['On Friday, after the fire, the clerk said so', 'the clerk'],
    ['On Friday the clerk said so', 'the clerk'],
    ['Late Monday Ida Falk said so', 'Ida Falk'],
    ['Speaking to the paper, Ida Falk said so', 'Ida Falk'],
    ['However, the clerk firmly said so', 'the clerk'],
    ['A day later, the clerk said so', 'the clerk'],
    ['“The clerk said so', undefined],
    ['', undefined],
  ])('finds the first phrase behind what stands before it: %s', (words, subject) => {
    const tokens = tokenize(words);
    expect(sliceOf(words, subjectOfClause(tokens, 0, tokens.length))).toBe(subject);
  });

  it('looks no farther than it is told', () => {
    const tokens = tokenize('However, the clerk said so');
    expect(subjectOfClause(tokens, 0, 2)).toBeUndefined();
  });
});

describe('headSubject', () => {
  it.each([
    ['The clerk left by the gate and said so', 'The clerk'],
    ['It burnt, but the clerk was calm and said so', 'the clerk'],
    ['It burnt; the clerk was calm and said so', 'the clerk'],
  ])('finds the subject of the clause that a verb stands in: %s', (words, subject) => {
    const tokens = tokenize(words);
    const verb = tokens.findIndex(({ lower }) => lower === 'said');
    expect(sliceOf(words, headSubject(tokens, verb))).toBe(subject);
  });
});

describe('participleSubject', () => {
  it.each([
    ['Claiming to be ill, the clerk left', 'the clerk'],
    ['Claiming to be ill', undefined],
    ['Claims of fire, the clerk left', undefined],
  ])('finds who does what a participle tells, behind its comma: %s', (words, subject) => {
    expect(sliceOf(words, participleSubject(tokenize(words), 0))).toBe(subject);
  });
});
