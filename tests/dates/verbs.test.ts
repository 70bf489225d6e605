import { describe, expect, it } from 'vitest';
import { isLogEntry, isStampedEntry, PAST_VERB, somethingHappens } from '../../src/dates/verbs.js';

describe('PAST_VERB', () => {
  const isPast = (text: string) => new RegExp(`\\b(?:${PAST_VERB})\\b`, 'i').test(text);

  it.each(['The weir broke', 'Gates were shut', 'Rain flooded it', 'It has fallen'])(
    'finds one in: %s',
    (text) => {
      expect(isPast(text)).toBe(true);
    },
  );

  it.each(['A hundred gates', 'They need rain', 'The flooded cellar', 'It may rain'])(
    'finds none in: %s',
    (text) => {
      expect(isPast(text)).toBe(false);
    },
  );
});

describe('somethingHappens', () => {
  it.each([
    'The weir broke at noon.',
    'The keeper couldn’t shut the gate.',
    'The gate has jammed.',
    'Das Wehr wurde geschlossen.',
    'La digue a cédé dans la nuit.',
    '水坝决口。',
  ])('tells what happened: %s', (sentence) => {
    expect(somethingHappens(sentence)).toBe(true);
  });

  it.each([
    'Who broke the weir?',
    'If the weir broke, all would run.',
    'See also: why the weir broke',
    'The keeper could not immediately be reached.',
    'The weir has a gate.',
    'The weir is of oak.',
    '水坝预计开放。',
  ])('tells a question, a condition, a signpost or a state apart: %s', (sentence) => {
    expect(somethingHappens(sentence)).toBe(false);
  });
});

/** Where a date stands in a sentence. */
const placeOf = (sentence: string, date: string) => {
  const start = sentence.indexOf(date);
  return { start, end: start + date.length };
};

describe('isStampedEntry', () => {
  it.each([
    'Feb 03, 2023 - 18:42 UTC Lift doors work again after tests.',
    '[Feb 03, 2023, 18:42] Lift doors work again.',
    'Feb 03, 2023 at 6:42 pm – Lift doors work again.',
  ])('finds a day and time before what the entry tells: %s', (sentence) => {
    expect(isStampedEntry(sentence, placeOf(sentence, 'Feb 03, 2023'))).toBe(true);
  });

  it.each([
    'On Feb 03, 2023 - 18:42 UTC Lift doors work again.',
    'Feb 03, 2023 - 18:42 UTC',
    'Feb 03, 2023 Lift doors work again.',
    'Feb 03, 2023 at 18:42 the doors work again.',
  ])('asks that nothing stands before, and something told behind: %s', (sentence) => {
    expect(isStampedEntry(sentence, placeOf(sentence, 'Feb 03, 2023'))).toBe(false);
  });
});

describe('isLogEntry', () => {
  it.each([
    ['- 10:41 The doors are undone.', '10:41'],
    ['2018-09-05: lift doors halt', '2018-09-05'],
    ['5 September – lift doors halt', '5 September'],
    ['2018-09-05 10:41:00 UTC [MAJOR] lift doors halt', '2018-09-05 10:41:00 UTC'],
    ['2018-09-05   lift doors halt', '2018-09-05'],
  ])('finds an entry under its date: %s', (sentence, date) => {
    expect(isLogEntry(sentence, placeOf(sentence, date).end)).toBe(true);
  });

  it.each([
    ['On 2018-09-05 the doors halt.', '2018-09-05'],
    ['2018-09-05: HALT', '2018-09-05'],
    ['2018-09-05 lift doors halt', '2018-09-05'],
  ])('asks for the sign of an entry and for words: %s', (sentence, date) => {
    expect(isLogEntry(sentence, placeOf(sentence, date).end)).toBe(false);
  });
});
