import { describe, expect, it } from 'vitest';
import { readClock } from '../../../src/dates/readers/clock.js';
import { readingsIn } from '../../support/readings-in.js';

describe('readClock', () => {
  it.each([
    ['The lift stopped at 3:30.', 'at 3:30', '3:30'],
    ['The lift stopped, 4.15 pm, and stood.', '4.15 pm', '4.15 pm'],
    ['It stopped around 14:05 UTC on all floors.', 'around 14:05 UTC', 'around 14:05 UTC'],
    ['It stopped at 9 a.m. Eastern time.', 'at 9 a.m. Eastern time', '9 a.m. Eastern time'],
    ['It stopped shortly after 23:10.', 'shortly after 23:10', 'shortly after 23:10'],
    ['The lift stopped 0640 GMT in the fog.', '0640 GMT', '0640 GMT'],
    ['It stopped about noon.', 'about noon', 'about noon'],
    ['It stopped at midnight.', 'at midnight', 'midnight'],
  ])('keeps the figures as told: %s', (text, words, timeText) => {
    expect(readingsIn(readClock, text)).toEqual([{ words, meaning: { kind: 'clock' }, timeText }]);
  });

  it.each([
    ['- 14:05 Doors jammed.', '14:05'],
    ['[14:05:09] Doors jammed.', '14:05:09'],
    ['Lift log\n14:05 Doors jammed.', '14:05'],
  ])('needs no word before the time that begins a line: %s', (text, time) => {
    expect(readingsIn(readClock, text)).toEqual([
      { words: time, meaning: { kind: 'clock' }, timeText: time },
    ]);
  });

  it.each([
    ['On the morning of 5 May it stopped.', 'On the morning of', 'morning'],
    ['In the late evening on 5 May it stopped.', 'In the late evening on', 'late evening'],
  ])('takes the part of a day that is named: %s', (text, words, timeText) => {
    expect(readingsIn(readClock, text)).toEqual([{ words, meaning: { kind: 'clock' }, timeText }]);
  });

  it.each(['They won 3:30 in the end.', 'The lift weighs 4.15 tons.', 'A noon of rest', 'Room 0640'])(
    'takes bare figures for no time: %s',
    (text) => {
      expect(readClock(text)).toEqual([]);
    },
  );
});
