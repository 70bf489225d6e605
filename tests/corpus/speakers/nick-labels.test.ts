import { describe, expect, it } from 'vitest';
import { nickLabelOf, nicksIn } from '../../../src/corpus/speakers/nick-labels.js';

const CHAT = [
  'rudderbug: the pump was never switched on that night',
  'old_ole7: who told you that?',
  'rudderbug: my cousin works the late shift there',
  'tide.watch: please no rumours in this thread',
];

describe('nicksIn', () => {
  it('finds the nicks of a pasted chat', () => {
    expect([...nicksIn(CHAT)]).toEqual(['rudderbug', 'old_ole7', 'tide.watch']);
  });

  it.each([
    ['fields', ['status: open', 'owner: the harbour office', 'status: shut', 'when: who knows?']],
    ['few messages', CHAT.slice(0, 3)],
    ['names that begin large', CHAT.map((line) => line.replace(/^\w+/, 'Rudder'))],
    ['nobody who asks', CHAT.map((line) => line.replace('?', '.'))],
    ['nobody who speaks again', ['a1', 'b2', 'c3', 'd4'].map((nick) => `${nick}: was it the pump or not?`)],
  ])('takes %s for no chat', (_, lines) => {
    expect(nicksIn(lines).size).toBe(0);
  });
});

describe('nickLabelOf', () => {
  it('gives a nick and what it takes of its line', () => {
    expect(nickLabelOf('rudderbug: the pump', nicksIn(CHAT))).toEqual({ speaker: 'rudderbug', length: 10 });
  });

  it('gives nothing for what is none of the nicks', () => {
    expect(nickLabelOf('cause: the pump', nicksIn(CHAT))).toBeUndefined();
  });
});
