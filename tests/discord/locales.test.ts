import { describe, expect, it } from 'vitest';
import { catalogues, wordsFor } from '../../src/discord/locales/index.js';

/** Every word with its path; a function is worded with numbers and letters for its arguments. */
function wordsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...argumentsOf(path, value.length)))]];
  return Object.entries(value as object).flatMap(([key, part]) => wordsIn(part, `${path}.${key}`));
}

function argumentsOf(path: string, count: number): unknown[] {
  if (path.endsWith('stance')) return ['claim', 'X'];
  if (path.endsWith('eventDate')) return ['2018-09'];
  return Array.from({ length: count }, (_, at) => at + 2);
}

/** An explicit date needs no remark. */
const MAY_BE_EMPTY = '.timeline.basis.explicit';

const english = wordsIn(catalogues['en-US']).map(([path]) => path);

describe('the catalogues', () => {
  it.each(Object.entries(catalogues))('%s has every word and no empty one', (_, words) => {
    const entries = wordsIn(words);
    expect(entries.map(([path]) => path)).toEqual(english);
    expect(
      entries.filter(([path, said]) => said.trim() === '' && path !== '.timeline.basis.explicit'),
    ).toEqual([]);
  });

  it('Chinese says nothing in English but names of formats and options', () => {
    const latin = wordsIn(catalogues['zh-CN']).filter(([, said]) => !/\p{Script=Han}/u.test(said));
    expect(latin.map(([path]) => path)).toEqual([MAY_BE_EMPTY]);
  });

  it.each([
    [2018, 9, 11, '11 Sep 2018', '2018年9月11日'],
    [2018, 9, null, 'Sep 2018', '2018年9月'],
    [2018, null, null, '2018', '2018年'],
    [null, 9, 10, '10 Sep', '9月10日'],
  ])('a date of %s-%s-%s is "%s"', (year, month, day, en, zh) => {
    expect(wordsFor('en-GB').date(year, month, day)).toBe(en);
    expect(wordsFor('zh-CN').date(year, month, day)).toBe(zh);
  });

  it('an unknown language is answered in English', () => {
    expect(wordsFor('toString')).toBe(catalogues['en-US']);
  });
});

describe('an event date', () => {
  it.each([
    ['2018-09-10', '10 Sep 2018', '2018年9月10日'],
    ['2018-Q3', 'Q3 2018', '2018年第3季度'],
    ['2018-SU', 'summer 2018', '2018年夏季'],
    ['2018-W37', 'week 37 of 2018', '2018年第37周'],
    ['198', '1980s', '1980年代'],
    ['XXXX-09-10', '10 Sep, year not stated', '9月10日（未注明年份）'],
  ])('%s is "%s" or "%s"', (value, en, zh) => {
    expect(wordsFor('en-US').eventDate(value)).toBe(en);
    expect(wordsFor('zh-CN').eventDate(value)).toBe(zh);
  });
});
