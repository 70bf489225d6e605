import { describe, expect, it } from 'vitest';
import { madeOnce } from '../../src/language/made-once.js';

describe('madeOnce', () => {
  it('makes its value when it is first asked for, and no second one', () => {
    let count = 0;
    const value = madeOnce(() => ({ number: ++count }));
    expect(count).toBe(0);
    expect(value()).toBe(value());
    expect(count).toBe(1);
  });
});
