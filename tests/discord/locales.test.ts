import { describe, expect, it } from 'vitest';
import { catalogues, wordsFor } from '../../src/discord/locales/index.js';

/** Every word with its path; a function is worded with numbers and letters for its arguments. */
function wordsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const args = path.endsWith('stance')
      ? ['claim', 'X']
      : Array.from({ length: value.length }, (_, at) => at + 2);
    return [[path, String(value(...args))]];
  }
  return Object.entries(value as object).flatMap(([key, part]) => wordsIn(part, `${path}.${key}`));
}

const english = wordsIn(catalogues['en-US']).map(([path]) => path);

describe('the catalogues', () => {
  it.each(Object.entries(catalogues))('%s has every word and no empty one', (_, words) => {
    const entries = wordsIn(words);
    expect(entries.map(([path]) => path)).toEqual(english);
    expect(entries.filter(([, said]) => said.trim() === '')).toEqual([]);
  });

  it('Chinese says nothing in English but names of formats and options', () => {
    const latin = wordsIn(catalogues['zh-CN']).filter(([, said]) => !/\p{Script=Han}/u.test(said));
    expect(latin.map(([path]) => path)).toEqual(
      ['.status.latencyValue'].filter((path) => latin.some(([p]) => p === path)),
    );
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
