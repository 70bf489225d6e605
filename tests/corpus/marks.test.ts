import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/corpus/document.js';
import {
  blank,
  keepReadings,
  readingOf,
  remark,
  shownRange,
  tidyMarks,
  unmark,
} from '../../src/corpus/marks.js';

const marked = fc
  .tuple(fc.string({ maxLength: 60 }), fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.nat(2)), { maxLength: 8 }))
  .map(([text, ranges]) => {
    const marks = ranges.map(([start, length, kind]): Mark => {
      const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
      return { ...span, ...(kind === 1 && { shown: true }), ...(kind === 2 && { joins: true }) };
    });
    return { text, marks: tidyMarks(marks) };
  });

describe('blank', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        expect(blank(text, marks)).toHaveLength(text.length);
      }),
    );
  });

  it('makes a parted word whole and leaves what follows in its place', () => {
    const text = 'the in-\nspection was on 4 May';
    const read = blank(text, [{ start: 6, end: 8, joins: true }]);
    expect(read).toBe('the inspection   was on 4 May');
    expect(read.indexOf('4 May')).toBe(text.indexOf('4 May'));
  });
});

describe('keepReadings', () => {
  const document = {
    id: 'note',
    text: 'The **Orle** rose.',
    marks: [
      { start: 4, end: 6 },
      { start: 10, end: 12 },
    ],
  };

  it('gives what `readingOf` gives, made once', () => {
    let asked = 0;
    const readings = keepReadings([
      {
        ...document,
        get marks() {
          asked++;
          return document.marks;
        },
      },
    ]);
    expect([readings('note'), readings('note')]).toEqual([readingOf(document), readingOf(document)]);
    expect(asked).toBe(1);
  });

  it('gives nothing for a document that is not there', () => {
    expect(keepReadings([document])('other')).toBe('');
  });
});

describe('unmark', () => {
  it('is undone by remark', () => {
    fc.assert(
      fc.property(marked, fc.nat(60), fc.nat(60), (document, a, b) => {
        const slice = {
          start: Math.min(a, b, document.text.length),
          end: Math.min(Math.max(a, b), document.text.length),
        };
        expect(remark(unmark(document, slice))).toBe(document.text.slice(slice.start, slice.end));
      }),
    );
  });

  it('shows a bare address and hides that of a link', () => {
    const text = 'See [the log](https://a.example) at https://b.example now';
    const marks: Mark[] = [
      { start: 4, end: 5 },
      { start: 12, end: 32 },
      { start: 36, end: 53, shown: true },
    ];
    const unmarked = unmark({ text, marks }, { start: 0, end: text.length });
    expect(unmarked.shown).toBe('See the log at https://b.example now');
    const log = text.indexOf('log');
    const { start, end } = shownRange({ start: 0, end: text.length }, unmarked, { start: log, end: log + 3 });
    expect(unmarked.shown.slice(start, end)).toBe('log');
  });
});
