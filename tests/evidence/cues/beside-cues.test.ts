import { describe, expect, it } from 'vitest';
import {
  ADJECTIVE_BEHIND,
  anyOf,
  NEGATED_BEHIND,
  NOT_SPEECH_BEHIND,
  PASSIVE_BEHIND,
  SAID_AFTER,
  SAID_BEFORE,
} from '../../../src/evidence/cues/beside-cues.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';

describe('anyOf', () => {
  it('finds whole words alone, in any case, wherever they stand', () => {
    const found = [...'Denied or denies, undenied'.matchAll(anyOf('den(?:ied|ies)'))];
    expect(found.map(([word]) => word)).toEqual(['Denied', 'denies']);
  });
});

describe('what stands before a cue', () => {
  it.each([
    ['It was firmly ', PASSIVE_BEHIND, true],
    ['They have been also ', PASSIVE_BEHIND, true],
    ['The clerk firmly ', PASSIVE_BEHIND, false],
    ['It was the clerk who ', PASSIVE_BEHIND, false],
    ['They had 200 ', ADJECTIVE_BEHIND, true],
    ['This is the newly ', ADJECTIVE_BEHIND, true],
    ['The clerk ', ADJECTIVE_BEHIND, false],
    ['The clerk did not ', NEGATED_BEHIND, true],
    ['The clerk didn’t even ', NEGATED_BEHIND, true],
    ['The clerk refused to ', NEGATED_BEHIND, true],
    ['Nobody has been ', NEGATED_BEHIND, true],
    ["The clerk can't ", NEGATED_BEHIND, true],
    ['Not the clerk ', NEGATED_BEHIND, false],
    ['The clerk can ', NEGATED_BEHIND, false],
  ])('is read: %s', (before, pattern, matches) => {
    expect(pattern.test(before)).toBe(matches);
  });

  it.each([
    ['It was ', true],
    ['They had 200 ', true],
    ['The clerk did not ', true],
    ['It rained when the clerk ', true],
    ['Bo saw what most experts ', true],
    ['The clerk ', false],
  ])('tells that nobody says anything: %s', (before, is) => {
    expect(NOT_SPEECH_BEHIND.test(before)).toBe(is);
  });

  it.each([
    ['The clerk said that ', true],
    ['According to the clerk, ', true],
    ['“It is ', true],
    ['The clerk saw that ', false],
  ])('tells that somebody says it: %s', (before, is) => {
    expect(SAID_BEFORE.test(before)).toBe(is);
  });
});

describe('a verb that is negated', () => {
  it.each([
    ['not ', 'Bo Lind did not deny the theft.'],
    ['n’t', 'Bo Lind didn’t deny the theft.'],
    ["n't", "Bo Lind can't deny the theft."],
  ])('makes no denial with "%s": %s', (_, words) => {
    expect(buildStanceIndex(corpusOf({ page: words })).all()[0]?.stance).toBe('reported');
  });
});

describe('what stands behind a cue', () => {
  it.each([
    ['it burnt, his lawyer said.', true],
    ['it burnt,” said Ida Falk.', true],
    ['it burnt, according to the clerk.', true],
    ['it burnt, and the clerk left.', false],
    ['it burnt. The clerk said so.', false],
  ])('tells that somebody says it: %s', (after, is) => {
    expect(SAID_AFTER.test(after)).toBe(is);
  });
});
