import { describe, expect, it } from 'vitest';
import {
  isoDate,
  MOST_NAMED,
  readFolderMetadata,
  readFrontMatter,
} from '../../../src/corpus/metadata/metadata.js';

describe('isoDate', () => {
  it.each([
    ['2018', '2018'],
    ['2018-09', '2018-09'],
    ['2018-9-1', '2018-09-01'],
    ['2018-09-11', '2018-09-11'],
    ['2018/09/11', '2018-09-11'],
    ['2018-09-11T10:20:00Z', '2018-09-11'],
    ['2018-09-11 10:20:00 +0800', '2018-09-11'],
    ['11 September 2018', '2018-09-11'],
    ['Sept. 11, 2018', '2018-09-11'],
    ['September 2018', '2018-09'],
    ['2018年9月11日', '2018-09-11'],
    ['2020-02-29', '2020-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it.each([
    '03/04/2018',
    '2018-13',
    '2018-02-30',
    '2019-02-29',
    'yesterday',
    'Septober 2018',
    '18',
    '2018-09-11x',
    '',
  ])('does not guess %j', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });
});

describe('readFrontMatter', () => {
  it('keeps scalars as they are written', () => {
    expect(
      readFrontMatter('title: 2018\npublisher: yes\npublished: 2018-09-11\nlanguage: en-GB\nincident: ~'),
    ).toEqual({
      given: { title: '2018', publisher: 'yes', published: '2018-09-11', language: 'en' },
      faults: [],
    });
  });

  it('names and drops what is not valid', () => {
    const reading = readFrontMatter('title: [a]\npublished: soon\nurl: javascript:alert(1)\nlanguage: "?"');
    expect(reading).toMatchObject({
      given: {},
      faults: [
        expect.stringContaining('title'),
        expect.stringContaining('soon'),
        expect.stringContaining('javascript'),
        expect.stringContaining('language'),
      ],
    });
  });

  it('says at which line the YAML breaks', () => {
    expect(readFrontMatter('title: a\nurl: "b')).toMatchObject({
      line: expect.any(Number),
      message: expect.any(String),
    });
  });
});

describe('readFolderMetadata', () => {
  it('reads so many files and says that there are more', () => {
    const yaml = Array.from({ length: MOST_NAMED + 2 }, (_, i) => `f${i}.md: { title: a }`).join('\n');
    const reading = readFolderMetadata(yaml);
    if ('message' in reading) throw new Error(reading.message);
    expect(reading.files.size).toBe(MOST_NAMED);
    expect(reading.faults).toEqual([
      `It names ${MOST_NAMED + 2} files; only the first ${MOST_NAMED} are read.`,
    ]);
  });

  it('gives each file its fields and names unknown ones', () => {
    const reading = readFolderMetadata('a.txt:\n  title: A\n  publishd: 2018\nb.txt: nothing');
    if ('message' in reading) throw new Error(reading.message);
    expect(reading.files.get('a.txt')).toEqual({
      given: { title: 'A' },
      faults: ['"publishd" is not a field known here; did you mean "published"?'],
    });
    expect(reading.faults).toHaveLength(1);
  });
});

describe('a field that shows nothing', () => {
  it.each(['\u200B', '"\u3164 \u00AD"', '\u2800'])('is not given: %j', (value) => {
    const yaml = ['title', 'publisher', 'incident'].map((field) => `${field}: ${value}`).join('\n');
    expect(readFrontMatter(yaml)).toEqual({ given: {}, faults: [] });
  });
});
