import { describe, expect, it } from 'vitest';
import { judgeSentences, STORED_STANCES } from '../../src/evidence/judgements.js';
import { ACCUSATION, NOTE } from '../../src/evidence/sentence-cues.js';
import { analyzeWords } from '../../src/language/analyzer.js';
import { corpusOf } from '../answering/corpus-of.js';

const DENIAL = 'Ole Ruud was at the inn, but he denied taking the coats.';
const { documents, passages } = corpusOf({
  page: `The inn burnt. Bo Lind claims that it was sold.\n\n${DENIAL} Police accused him of theft. Correction: it was May.`,
});
const [document] = documents;
if (document === undefined) throw new Error('a corpus has a document');
const judged = judgeSentences(document, passages);

describe('judgeSentences', () => {
  it('tells how each sentence of all passages is said', () => {
    const stances = [...judged.stances].map((number) => STORED_STANCES[number]);
    expect(stances.slice(0, 3)).toEqual(['reported', 'claim', 'denial']);
    expect(stances).toHaveLength(5);
  });

  it('tells who speaks where the text tells it', () => {
    expect([judged.speakers.get(0), judged.speakers.get(1), judged.speakers.get(2)]).toEqual([
      undefined,
      'Bo Lind',
      'Ole Ruud',
    ]);
  });

  it('tells what else the words tell', () => {
    expect([...judged.cues].map((cues) => [cues & ACCUSATION, cues & NOTE])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [ACCUSATION, 0],
      [0, NOTE],
    ]);
  });

  it('tells of a denial alone which of its words tell what is denied', () => {
    expect([...judged.denied.keys()]).toEqual([2]);
    const tokens = analyzeWords(DENIAL);
    const denied = judged.denied.get(2)?.map((at) => tokens[at]?.word);
    expect(denied).toContain('coats');
    expect(denied).not.toContain('inn');
  });
});
