import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/reader/frame.js';

const [CLS, SEP, MARK] = [101, 102, 1];

describe('layOut', () => {
  it('puts the question first and a mark before every sentence', () => {
    expect(layOut([7, 8], [[20, 21], [30]])).toEqual([
      {
        ids: [CLS, 7, 8, SEP, MARK, 20, 21, MARK, 30, SEP],
        questionLength: 4,
        marks: [
          { sentence: 0, at: 4 },
          { sentence: 1, at: 7 },
        ],
      },
    ]);
  });

  it('reads sentences without a question', () => {
    expect(layOut([], [[20]])[0]?.ids).toEqual([CLS, SEP, MARK, 20, SEP]);
  });

  it('goes on in a further frame, the sentence before it repeated and not judged again', () => {
    const sentence = (n: number) => Array<number>(150).fill(n);
    const frames = layOut([7], [sentence(20), sentence(30), sentence(40)]);
    expect(frames.map(({ marks }) => marks.map((mark) => mark.sentence))).toEqual([[0, 1], [2]]);
    expect(frames[1]?.ids.slice(0, 5)).toEqual([CLS, 7, SEP, MARK, 30]);
  });

  it('judges every sentence once, in frames of at most 384 tokens, each mark at its place', () => {
    const tokens = fc.integer({ min: 1000, max: 1100 });
    fc.assert(
      fc.property(
        fc.array(tokens, { maxLength: 80 }),
        fc.array(fc.array(tokens, { maxLength: 500 }), { maxLength: 30 }),
        (question, sentences) => {
          const frames = layOut(question, sentences);
          const judged = frames.flatMap(({ marks }) => marks.map((mark) => mark.sentence));
          expect(judged).toEqual(sentences.map((_, i) => i));
          for (const { ids, marks } of frames) {
            expect(ids.length).toBeLessThanOrEqual(384);
            expect(ids.at(-1)).toBe(SEP);
            for (const { at } of marks) expect(ids[at]).toBe(MARK);
          }
        },
      ),
    );
  });
});
