import { describe, expect, it } from 'vitest';
import { parseParts } from '../../src/dates/date-value.js';
import { anchorFor, latestTold, type Told, wordsAsked } from '../../src/dates/told.js';
import { yearToldAround } from '../../src/dates/told-year.js';

function toldOf(value: string, sentence = `On ${value}.`, more: Partial<Told> = {}): Told {
  const parts = parseParts(value);
  if (parts === undefined) throw new Error(`${value} is no date`);
  return { value, parts, sentence, words: wordsAsked(sentence, sentence), block: 0, opens: false, heads: false, stamps: false, countsYears: false, statesYear: parts.year !== undefined, ...more }; // biome-ignore format: one date told
}

describe('latestTold', () => {
  const told = [toldOf('2018-05-03'), toldOf('2018'), toldOf('2018-06-04', undefined, { block: 1 })];
  it('finds the last one that fits, of one block where one is given', () => {
    expect(latestTold(told, () => true)?.value).toBe('2018-06-04');
    expect(latestTold(told, ({ parts }) => parts.day !== undefined, 0)?.value).toBe('2018-05-03');
    expect(latestTold(told, () => false)).toBeUndefined();
  });
});

describe('anchorFor', () => {
  const told = [
    toldOf('2018-05-03', 'The pump failed on 3 May 2018.'),
    toldOf('2018-06-04', 'The mill burned on 4 June 2018.'),
  ];
  const beside = { sentence: 'A day later the board met.', at: 0 };

  it('counts from the date of the event that is named', () => {
    const event = { unit: 'day', amount: 2, event: 'the pump failed' } as const;
    expect(anchorFor(event, told, beside)?.value).toBe('2018-05-03');
  });

  it('counts from the last date where none is named, if that is exact enough', () => {
    expect(anchorFor({ unit: 'day', amount: 1 }, told, beside)?.value).toBe('2018-06-04');
    expect(anchorFor({ unit: 'day', amount: 1 }, [...told, toldOf('2018')], beside)).toBeUndefined();
  });
});

describe('yearToldAround', () => {
  const published = { year: 2020, month: 1, day: 2 };
  it('takes the year that opened a sentence of the block, and that of a day shortly before', () => {
    const frame = toldOf('2016', 'In 2016, it began.', { opens: true });
    expect(yearToldAround({ month: 3 }, { told: [frame], block: 0, published })).toBe(2016);
    expect(yearToldAround({ month: 6, day: 1 }, { told: [toldOf('2018-05-03')], block: 0, published })).toBe(
      2018,
    );
  });

  it('takes none of another block, nor one that would lie ahead', () => {
    expect(
      yearToldAround({ month: 6, day: 1 }, { told: [toldOf('2018-05-03')], block: 5, published }),
    ).toBeUndefined();
    const frame = toldOf('2020', 'In 2020, it began.', { opens: true });
    expect(yearToldAround({ month: 6 }, { told: [frame], block: 0, published })).toBeUndefined();
  });
});
