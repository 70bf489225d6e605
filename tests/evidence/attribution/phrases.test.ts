import { describe, expect, it } from 'vitest';
import {
  headOfRelative,
  nounPhraseEnding,
  nounPhraseFrom,
  withOwnName,
} from '../../../src/evidence/attribution/phrases.js';
import { tokenize } from '../../../src/evidence/attribution/tokens.js';
import type { Span } from '../../../src/language/span.js';

const sliceOf = (words: string, span: Span | undefined) => span && words.slice(span.start, span.end);

/** The span of a part of some words, and the number of the token that it begins or ends with. */
function placed(words: string, part: string) {
  const tokens = tokenize(words);
  const start = words.indexOf(part);
  const end = start + part.length;
  return {
    tokens,
    span: { start, end },
    first: tokens.findIndex((token) => token.start === start),
    last: tokens.findIndex((token) => token.end === end),
  };
}

describe('withOwnName', () => {
  it.each([
    ['His lawyer, Ida Falk, left.', 'His lawyer', 'His lawyer, Ida Falk'],
    ['The mayor, Dr. Ole van Ruud.', 'The mayor', 'The mayor, Dr. Ole van Ruud'],
    ['The mayor, Ida Falk said, left.', 'The mayor', 'The mayor'],
    ['The mayor, a farmer, left.', 'The mayor', 'The mayor'],
    ['Ole Ruud, Ida Falk, and others left.', 'Ole Ruud', 'Ole Ruud'],
  ])('adds to a description the name beside it, and to a name none: %s', (words, part, whole) => {
    expect(withOwnName(words, placed(words, part).span)).toBe(whole);
  });
});

describe('nounPhraseEnding', () => {
  it.each([
    ['Later the old owner of the mill', 'mill', 'the old owner of the mill'],
    ['They met a person close to the talks', 'talks', 'a person close to the talks'],
    ['He asked Falk and Ruud', 'Ruud', 'Falk and Ruud'],
    ['the rain and the clerk', 'clerk', 'the clerk'],
    ['because she', 'she', 'she'],
    ['On Monday clerks', 'clerks', 'clerks'],
    ['They left, clerks', 'clerks', 'clerks'],
    ['It fell and quickly workers', 'workers', 'workers'],
    ['He saw it because', 'because', undefined],
    ['He left.', '.', undefined],
  ])('finds the phrase with its last word: %s', (words, last, phrase) => {
    const { tokens, last: at } = placed(words, last);
    expect(sliceOf(words, nounPhraseEnding(tokens, at))).toBe(phrase);
  });
});

describe('nounPhraseFrom', () => {
  it.each([
    ['said the owner of the mill on Friday', 'the owner', 'the owner of the mill'],
    ['said Falk and Ruud of the board', 'Falk', 'Falk and Ruud of the board'],
    ['said the clerk and the rain', 'the clerk', 'the clerk'],
    ['said two people familiar with the plan yesterday', 'two', 'two people familiar with the plan'],
    ['said a clerk with knowledge of it', 'a clerk', 'a clerk with knowledge'],
    ['said a person close to the talks', 'a person', 'a person close to the talks'],
    ['by two players of using a motor', 'two', 'two players'],
    ['said she was ill', 'she', 'she'],
    ['said the clerk denied it', 'the clerk', 'the clerk'],
    ['said the clerk who left', 'the clerk', 'the clerk'],
    ['said the clerk firmly', 'the clerk', 'the clerk'],
    ['said the firm Falk & Ruud', 'Falk', 'Falk & Ruud'],
    ['said, and left', ',', undefined],
    ['said who', 'who', 'who'],
  ])('finds the phrase with its first word: %s', (words, first, phrase) => {
    const { tokens, first: at } = placed(words, first);
    expect(sliceOf(words, nounPhraseFrom(tokens, at))).toBe(phrase);
  });
});

describe('headOfRelative', () => {
  it.each([
    ['The winner who shared the mail with Ida Falk said so', 'Ida Falk', 'The winner'],
    ['The mill, which sells flour, said so', 'flour', 'The mill'],
    ['The winner who the clerk met said so', 'the clerk', undefined],
    ['The winner whom Ida Falk met said so', 'Ida Falk', undefined],
    ['The winner. Ida Falk said so', 'Ida Falk', undefined],
  ])('finds whom the clause tells of where the phrase is its object: %s', (words, part, head) => {
    const { tokens, span } = placed(words, part);
    expect(sliceOf(words, headOfRelative(tokens, span))).toBe(head);
  });
});
