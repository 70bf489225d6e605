import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { charactersOf, MARK_COLUMNS, rowText, wrapText } from '../../src/console/wrap.js';

const rows = (text: string, columns: number) => wrapText(text, columns).map((row) => rowText(text, row));

describe('MARK_COLUMNS', () => {
  it.each([...MARK_COLUMNS])('gives %s the %i columns that the library gives it', (mark, columns) => {
    expect(columns).toBe(stringWidth(mark));
  });
});

describe('wrapText', () => {
  it.each<[string, number, string[]]>([
    ['the lock was old', 8, ['the lock', 'was old']],
    ['the lock was old', 100, ['the lock was old']],
    ['', 10, []],
    [' \n ', 10, []],
    ['a fold\nof the file', 100, ['a fold of the file']],
    ['one\n\ntwo', 100, ['one', 'two']],
    ['- one\n- two\n  more', 100, ['- one', '- two more']],
    ['incomprehensibilities', 10, ['incomprehe', 'nsibilitie', 's']],
    ['two  spaces stay', 100, ['two  spaces stay']],
    ['仓库在夜里着火了', 8, ['仓库在夜', '里着火了']],
    ['仓库着火了。好', 10, ['仓库着火', '了。好']],
    ['说「火」了', 6, ['说', '「火」', '了']],
  ])('folds %j at %i columns', (text, columns, expected) => {
    expect(rows(text, columns)).toEqual(expected);
  });

  it('keeps characters as they are, composed or not', () => {
    const text = 'Cafe\u0301 Ångström Café';
    expect(rows(text, 100)).toEqual([text]);
  });

  it('loses nothing but white space and fills no row past its columns', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 8, max: 30 }),
        (text, columns) => {
          const folded = rows(text, columns);
          const withoutSpace = (words: string) => words.replace(/[\t\n\r\f\v ]+/g, '');
          expect(withoutSpace(folded.join(''))).toBe(withoutSpace(text));
          for (const row of folded) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});

describe('charactersOf', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const ranges = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0x2ff], [0x2010, 0x2027]] as const; // biome-ignore format: one list
  const alone = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  );
  const marks = ['\t', '\n', '▍', '⚠', '🗣', '✋', '❓', '📎'];

  it.each([
    [
      'what is printed most, in order and each beside a letter',
      [...alone, ...marks].join('') + [...alone, ...marks].join('e'),
    ],
    ['letters with marks and joined signs', 'Cafe\u0301 👩‍🚒 🇳🇴 ⚠️ \r\n'],
  ])('cuts %s as the rules of Unicode do', (_, text) => {
    const cut = [...charactersOf(text)].map(({ segment, index }) => ({ segment, index }));
    expect(cut).toEqual([...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index })));
  });
});
