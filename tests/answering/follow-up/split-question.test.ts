import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../../src/answering/follow-up/split-question.js';

describe('splitQuestion', () => {
  it.each<[string, string[]]>([
    ['Who left?', ['Who left?']],
    ['mill fire', ['mill fire']],
    ['', ['']],
    ['  Who left Velmora?  ', ['Who left Velmora?']],
    ['Who burnt the mill? When did the ferry sink?', ['Who burnt the mill?', 'When did the ferry sink?']],
    ['Who burnt the mill? Why?', ['Who burnt the mill? Why?']],
    ['Really? Who burnt the mill?', ['Really? Who burnt the mill?']],
    ['Who burnt the mill?? Please tell me!', ['Who burnt the mill? ? Please tell me!']],
    ['谁烧了磨坊？渡轮何时沉没？', ['谁烧了磨坊？', '渡轮何时沉没？']],
    [
      'Who burnt the mill? Who sank the ferry? Who shut the harbour? Who paid the divers?',
      ['Who burnt the mill?', 'Who sank the ferry?', 'Who shut the harbour? Who paid the divers?'],
    ],
  ])('cuts %j into %j', (text, parts) => {
    expect(splitQuestion(text)).toEqual(parts);
  });

  it('keeps every word and gives one to three parts, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('?', '？', ' ', '\n', 'Who burnt the mill', 'ferry', '渡轮沉没'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const parts = splitQuestion(text);
        expect(parts.length).toBeGreaterThanOrEqual(1);
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(parts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
