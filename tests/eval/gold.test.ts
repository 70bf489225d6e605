import { describe, expect, it } from 'vitest';
import { answersQuestion, coversGold } from '../../src/eval/gold.js';
import { fileOf } from '../support/small-corpus.js';
import { questionOf } from './fixtures.js';

const text = 'The lock was old. The owner denied it. The lock was old.';
const note = fileOf('inner/note.txt', text);
const documents = new Map([[note.id, note]]);
const shownAt = (start: number, end: number, documentId = note.id) => ({
  documentId,
  start,
  end,
  text: text.slice(start, end),
});
const denied = { file: 'note.txt', quote: 'The owner denied it.' };

describe('coversGold', () => {
  it.each([
    ['all of it', 0, text.length, true],
    ['exactly half of it', 18, 28, true],
    ['less than half of it', 18, 27, false],
    ['what stands before it', 0, 17, false],
  ])('of a quote that shows %s says %4$s', (_, start, end, expected) => {
    expect(coversGold(shownAt(start, end), denied, documents)).toBe(expected);
  });

  it('finds a gold quote that stands there more than once', () => {
    const old = { file: 'note.txt', quote: 'The lock was old.' };
    expect(coversGold(shownAt(39, text.length), old, documents)).toBe(true);
  });

  it.each([
    ['another file', { ...denied, file: 'other.txt' }, note.id],
    ['an unknown document', denied, 'gone'],
    ['words that stand nowhere', { ...denied, quote: 'The owner agreed.' }, note.id],
  ])('does not take %s for it', (_, gold, documentId) => {
    expect(coversGold(shownAt(0, text.length, documentId), gold, documents)).toBe(false);
  });
});

describe('answersQuestion', () => {
  it.each([
    ['an answer text', questionOf({ answers: ['new', 'denied'] }), true],
    ['a gold quote', questionOf({ gold: [denied] }), true],
    ['neither', questionOf({ answers: ['new'] }), false],
  ])('asks for %s', (_, question, expected) => {
    expect(answersQuestion(shownAt(18, 38), question, documents)).toBe(expected);
  });
});
