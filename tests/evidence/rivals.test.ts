import { describe, expect, it } from 'vitest';
import { figuresDisagree, mattersIn, rivalsOf } from '../../src/evidence/figure-conflicts.js';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
import { PAIRS, SECOND_PAIRS } from '../answering/conflict-pairs.js';
import { corpusOf } from '../answering/corpus-of.js';

const QUESTIONS = [
  '',
  'how many people were hurt?',
  'when was it built?',
  'where is it based?',
  'how much was lost?',
];

describe('rivalsOf', () => {
  it('leaves out no sentence that disagrees', () => {
    const apart = [...PAIRS, ...SECOND_PAIRS].flatMap(({ one, other }) => [one, other]);
    const texts = [...apart, 'The final count is 612. The rowing club speaks of 900.'];
    const index = buildStanceIndex(corpusOf(Object.fromEntries(texts.map((text, n) => [`d${n}`, text]))));
    const missed = QUESTIONS.flatMap((question) => {
      const asked = mattersIn(question);
      return index.sentences.flatMap((one) => {
        const rivals = new Set(rivalsOf(one, index));
        return index.sentences
          .filter(
            (other) => other !== one && !rivals.has(other) && figuresDisagree(one, other, question, asked),
          )
          .map((other) => [one.text, other.text]);
      });
    });
    expect(missed).toEqual([]);
  });
});
