import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, type ButtonState, decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.js';
import { LIMITS } from '../../src/discord/limits.js';

const date = fc.constantFrom('2018', '2018-09', '2018-09-11');
const state: fc.Arbitrary<ButtonState> = fc.record(
  {
    action: fc.constantFrom(...ACTIONS),
    page: fc.integer({ min: 1, max: 99_999 }),
    source: fc.stringMatching(/^[0-9a-f]{12}$/),
    from: date,
    to: date,
    newestFirst: fc.constant(true),
  },
  { requiredKeys: ['action'] },
);

describe('encodeCustomId', () => {
  it('says everything in at most 100 characters, to be read again', () => {
    fc.assert(
      fc.property(state, (given) => {
        const id = encodeCustomId(given);
        expect(id.length).toBeLessThanOrEqual(LIMITS.customIdChars);
        expect(decodeCustomId(id)).toEqual(given);
      }),
    );
  });
});

describe('decodeCustomId', () => {
  it.each([
    '',
    'answer',
    'c0.answer',
    'c2.answer.p1',
    'c1.unknown',
    'c1.answer.p0',
    'c1.answer.p-1',
    'c1.answer.p1e9',
    'c1.answer.sDEADBEEF0000',
    'c1.answer.f2018-9',
    'c1.answer.f2018-99-99',
    'c1.answer.t2018-00',
    'c1.timeline.f2018-13',
    'c1.timeline.t2018-02-30',
    'c1.answer.f2019-02-29',
    'c1.days.f0000',
    'c1.daypage.t0099-01-01',
    'c1.timeline.f2019.t2018-12-31',
    "c1.answer.f2018'; --",
    'c1.answer.p1.extra',
    'c1.answer.t2018.p1',
    'c1.constructor',
    `c1.answer.p${'9'.repeat(200)}`,
  ])('knows %j is none of ours', (id) => {
    expect(decodeCustomId(id)).toBeNull();
  });

  it('takes nothing that it would not write itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (id) => {
        const read = decodeCustomId(id);
        expect(read === null || encodeCustomId(read) === id).toBe(true);
      }),
    );
  });
});
