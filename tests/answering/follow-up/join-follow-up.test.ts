import { describe, expect, it } from 'vitest';
import { isFollowUp, joinFollowUp } from '../../../src/answering/follow-up/join-follow-up.js';

describe('isFollowUp', () => {
  it.each([
    'and in October?',
    'who said that?',
    'why?',
    'What about the police?',
    'when was it?',
    'Did they deny that?',
    'In October?',
    'did the police come?',
    'how much was a ticket?',
    '为什么？',
    '那十月呢？',
    '谁说的？',
  ])('"%s" goes on from the question before', (text) => {
    expect(isFollowUp(text)).toBe(true);
  });

  it.each([
    'Who is Dana Reyes?',
    'When did the pump at Harlow fail?',
    'Why was the mill closed for repairs in 2019?',
    'Did the water board deny that it knew of the leak?',
    'And when did the water board of Harlow close the old mill?',
    '哈洛的水泵是什么时候坏的？',
  ])('"%s" stands for itself', (text) => {
    expect(isFollowUp(text)).toBe(false);
  });
});

describe('joinFollowUp', () => {
  it('adds the new words to the question before', () => {
    expect(joinFollowUp('When did the pump fail?', 'and in October?', 300)).toBe(
      'When did the pump fail — and in October?',
    );
  });

  it('adds to the question itself, not to what was added before', () => {
    expect(joinFollowUp('When did the pump fail — and in October?', 'why?', 300)).toBe(
      'When did the pump fail — why?',
    );
  });

  it('keeps what was asked before, where the new words only ask on', () => {
    expect(joinFollowUp('Why did the pump fail — was it repaired?', 'by whom?', 300)).toBe(
      'Why did the pump fail — was it repaired — by whom?',
    );
  });

  it('never grows over the limit', () => {
    expect(joinFollowUp('x'.repeat(300), 'why?', 300)).toBe('why?');
  });
});
