import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf, spanOf } from '../../answering/corpus-of.js';

const corpus = corpusOf({
  one: 'Ida Falk opened the mill. Police arrested Ida Falk.\n\nShe denied it. The mill burnt.',
  two: 'The mill of Tarnwick stood empty.',
});
const index = buildStanceIndex(corpus);
const texts = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => text);

describe('buildStanceIndex', () => {
  it.each([
    ['opened the mill. Police', ['Ida Falk opened the mill.', 'Police arrested Ida Falk.']],
    ['She denied', ['She denied it.']],
    ['Ida Falk opened the mill.', ['Ida Falk opened the mill.']],
  ])('finds the sentences that "%s" touches', (words, touched) => {
    expect(texts(index.touching('one', spanOf(corpus, 'one', words)))).toEqual(touched);
  });

  it('touches nothing between two sentences or in another document', () => {
    const { end } = spanOf(corpus, 'one', 'opened the mill.');
    expect(index.touching('one', { start: end, end: end + 1 })).toEqual([]);
    expect(index.touching('three', { start: 0, end: 9 })).toEqual([]);
  });

  it('takes what a denial calls an allegation for none of its subjects', () => {
    const words = 'Ida Falk denied the theft and called it a lie.';
    const told = corpusOf({ one: `The mill of Tarnwick stood empty.\n\n${words}` });
    const [denial] = buildStanceIndex(told).touching('one', spanOf(told, 'one', words));
    expect([...(denial?.subjects ?? [])]).toEqual(['act:steal']);
  });

  it('lists what may answer a sentence: of its names, and of another side', () => {
    const [report] = index.touching('one', spanOf(corpus, 'one', 'Police arrested Ida Falk.'));
    const [denial] = index.touching('one', spanOf(corpus, 'one', 'She denied it.'));
    if (report === undefined || denial === undefined) throw new Error('the corpus changed');
    expect(new Set(texts([...index.answering(report)]))).toEqual(new Set(['She denied it.']));
    // A report that clears nobody answers nothing.
    expect(texts([...index.answering(denial)])).toEqual([]);
  });

  it('knows as a speaker who has a document of his own, and not who only passes on what others say', () => {
    const words = 'Falk Mills denied the theft.';
    const told = corpusOf({
      news: `Ida stole from Falk Mills.\n\n${words}`,
      own: 'Statement on the theft\n\nOur mill is empty.',
    });
    const speakersWhere = (id: string) => {
      const documents = told.documents.map((one) =>
        one.id === id ? { ...one, publisher: 'Falk Mills' } : one,
      );
      const [denial] = buildStanceIndex({ ...told, documents }).touching('news', spanOf(told, 'news', words));
      return denial?.speakerNames.size;
    };
    expect(speakersWhere('own')).toBeGreaterThan(0);
    expect(speakersWhere('news')).toBe(0);
  });

  it('lists every sentence that holds a word of a matter', () => {
    expect(texts([...index.telling('mill')].flatMap((position) => index.at(position) ?? []))).toEqual([
      'Ida Falk opened the mill.',
      'The mill burnt.',
      'The mill of Tarnwick stood empty.',
    ]);
  });
});
