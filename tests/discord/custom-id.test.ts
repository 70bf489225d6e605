import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type ButtonState,
  decodeCustomId,
  documentKey,
  encodeCustomId,
} from '../../src/discord/custom-id.js';
import { LIMITS } from '../../src/discord/rules/limits.js';

const date = fc.constantFrom('2018', '2018-09', '2018-09-11');
const state: fc.Arbitrary<ButtonState> = fc.record(
  {
    action: fc.constantFrom(...ACTIONS),
    page: fc.integer({ min: 1, max: 99_999 }),
    source: fc.stringMatching(/^[0-9a-f]{12}$/),
    from: date,
    to: date,
    newestFirst: fc.constant(true),
    shown: fc.stringMatching(/^[0-9a-f]{8}$/),
    collection: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  },
  { requiredKeys: ['action'] },
);

/** As they stand under messages that were sent before: a change makes all of them useless. */
const SENT: readonly (readonly [ButtonState, string])[] = [
  [{ action: 'answer' }, 'c1.answer'],
  [{ action: 'days' }, 'c1.days'],
  [{ action: 'daypage', page: 2, newestFirst: true }, 'c1.daypage.p2.n'],
  [{ action: 'list', page: 99_999 }, 'c1.list.p99999'],
  [{ action: 'document', source: '0123456789ab', page: 10 }, 'c1.document.p10.s0123456789ab'],
  [{ action: 'timeline', from: '2018', to: '2018-09' }, 'c1.timeline.f2018.t2018-09'],
  [{ action: 'timeline', from: '2018-09-11', to: '2018-09-11' }, 'c1.timeline.f2018-09-11.t2018-09-11'],
  [{ action: 'timeline', from: '2018-12', to: '2018' }, 'c1.timeline.f2018-12.t2018'],
  [{ action: 'helpful', to: '9999-12-31' }, 'c1.helpful.t9999-12-31'],
  [{ action: 'context', page: 1, shown: '0123abcd' }, 'c1.context.p1.h0123abcd'],
  [{ action: 'incidents', collection: 'north-pier' }, 'c1.incidents.cnorth-pier'],
];

describe('documentKey', () => {
  it('is the first twelve digits of the file’s sum, as a custom id takes them', () => {
    const sha256 = '0123456789abcdef'.repeat(4);
    expect(documentKey({ sha256 })).toBe('0123456789ab');
    const state: ButtonState = { action: 'document', source: documentKey({ sha256 }) };
    expect(decodeCustomId(encodeCustomId(state))).toEqual(state);
  });
});

describe('encodeCustomId', () => {
  it.each(SENT)('writes %j as %s, and reads it again', (given, id) => {
    expect(encodeCustomId(given)).toBe(id);
    expect(decodeCustomId(id)).toEqual(given);
  });

  it('says nothing of an order that is not turned round', () => {
    expect(encodeCustomId({ action: 'days', newestFirst: false })).toBe('c1.days');
  });

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
    'c1.answers',
    'c1.answe',
    'c1.a',
    'c1.day',
    'c1.daypages',
    'c1.Answer',
    'c1answer',
    ' c1.answer',
    'xc1.answer',
    'c1.answer.p100000',
    'c1.answerp1',
    'c1.answer.p1p2',
    'c1.answer.s0123456789a',
    'c1.answer.s0123456789abc',
    'c1.answer.s0123456789ag',
    'c1.answer.f18',
    'c1.answer.f20180',
    'c1.answer.f2018-09-11-01',
    'c1.answer.f2018-9-11',
    'c1.answer.t18',
    'c1.answer.t20180',
    'c1.answer.t2018-09-11-01',
    'c1.answer.t2018-9',
    'c1.answer.nn',
    'c1.answer.n.p1',
    'c1.answern',
    'c1.timeline.f2018-09-12.t2018-09-11',
    'c1.timeline.f2018-10.t2018-09',
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
