import { describe, expect, it } from 'vitest';
import { subjectOfVerb } from '../../../src/evidence/attribution/subject.js';
import { tokenize } from '../../../src/evidence/attribution/tokens.js';

function subjectOf(words: string, verb: string): string | undefined {
  const tokens = tokenize(words);
  const start = words.indexOf(verb);
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= start + verb.length);
  const span = subjectOfVerb(tokens, first, behind < 0 ? tokens.length : behind);
  return span && words.slice(span.start, span.end);
}

describe('subjectOfVerb', () => {
  it.each([
    ['The clerk of the mill said so.', 'said', 'The clerk of the mill'],
    ['The clerk has on Friday firmly denied it.', 'denied', 'The clerk'],
    ['It was the clerk who denied it.', 'denied', 'the clerk'],
    ['It was the clerk, who denied it.', 'denied', 'the clerk'],
    ['The paper quoted a deckhand as saying so.', 'saying', 'a deckhand'],
    ['Ida Falk was quoted as saying so.', 'saying', 'Ida Falk'],
    ['“It fell,” said Ida Falk.', 'said', 'Ida Falk'],
    ['“It fell”, said the clerk on Monday.', 'said', 'the clerk'],
    ['The mill criticized its rival, a firm of the town, alleging theft.', 'alleging', 'The mill'],
    ['It fell in the night, said the operator on Monday.', 'said', 'the operator'],
    ['Ida Falk, who is 45, denied it.', 'denied', 'Ida Falk'],
    ['Ida Falk (45) denied it.', 'denied', 'Ida Falk'],
    ['Ruud, a clerk at the bank, the oldest in town, denied it.', 'denied', 'Ruud'],
    ['The claim of the clerk was old; on Friday the mayor, they say, denied it.', 'denied', 'the mayor'],
    ['Claiming to be a doctor, the man left.', 'Claiming', 'the man'],
    ['Denied by all, the man left.', 'Denied', undefined],
    ['The mill burnt, but the owner left and denied it.', 'denied', 'the owner'],
    ['The winner who shared the mail with Ida Falk denied it.', 'denied', 'The winner'],
    ['Ida Falk released a video claiming so.', 'claiming', 'Ida Falk'],
    ['She denied it.', 'denied', 'She'],
    ['In the heat of the debate Mr Ruud said so.', 'said', 'Mr Ruud'],
    ['After the fall of the mill the owner Ida Falk said so.', 'said', 'the owner Ida Falk'],
    ['The head of the mill in Marn said so.', 'said', 'The head of the mill in Marn'],
  ])('finds who does it: %s', (words, verb, subject) => {
    expect(subjectOf(words, verb)).toBe(subject);
  });
});
