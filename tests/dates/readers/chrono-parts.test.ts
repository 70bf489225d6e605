import { describe, expect, it } from 'vitest';
import { fromChrono, partsOf } from '../../../src/dates/readers/chrono-parts.js';

describe('fromChrono', () => {
  it('takes only what the text says', () => {
    expect(fromChrono('5 May 2018')).toEqual({ kind: 'calendar', year: 2018, month: 5, day: 5 });
    expect(fromChrono('5 May')).toEqual({ kind: 'calendar', month: 5, day: 5 });
  });

  it.each(['the bell fell', 'May 2018', 'Tuesday', '2018'])('reads no day in "%s"', (text) => {
    expect(fromChrono(text)).toBeUndefined();
  });

  it('agrees with the month that the text names, or gives nothing', () => {
    expect(fromChrono('fifth May', 5)).toMatchObject({ month: 5, day: 5 });
    expect(fromChrono('5 May', 6)).toBeUndefined();
  });
});

describe('partsOf', () => {
  it('gives nothing of nothing', () => {
    expect(partsOf(undefined)).toBeUndefined();
  });
});
