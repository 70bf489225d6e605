import { describe, expect, it } from 'vitest';
import { faultKind } from '../../src/service/fault-kind.js';

const WORDS = 'the ferry\n    at Sandby (was late:1:2)';

describe('faultKind', () => {
  it('tells kind and place of a fault and of what caused it, and none of their words', () => {
    const fault = new RangeError(WORDS, { cause: new TypeError(WORDS) });
    const told = faultKind(fault);
    expect([told.name, told.message]).toEqual(['RangeError', 'RangeError']);
    expect(told.cause).toMatchObject({ name: 'TypeError', message: 'TypeError' });
    expect(told.stack).toMatch(/^RangeError\n {4}at .*fault-kind\.test\.ts:\d+:\d+/);
    expect([told.stack, (told.cause as Error).stack].join()).not.toMatch(/ferry|Sandby/);
  });

  it('tells the code of a fault that has one', () => {
    expect(faultKind(Object.assign(new Error(WORDS), { code: 'ENOSPC' })).message).toBe('ENOSPC');
  });

  it.each([[WORDS], [{ said: WORDS }], [undefined]])('tells of %j that it is no error', (thrown) => {
    expect(faultKind(thrown).message).toBe(`something of the kind ${typeof thrown}`);
  });

  it('tells nothing of a message that was changed after the fault', () => {
    const fault = new Error(`first ${WORDS}`);
    fault.message = 'then';
    expect(faultKind(fault).stack).not.toContain('ferry');
  });
});
