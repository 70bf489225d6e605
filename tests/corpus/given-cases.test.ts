import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { unmark } from '../../src/corpus/marks.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';

const CASES = join(import.meta.dirname, '../../../shared/cases');

async function read(folder: string) {
  const corpus = await loadCorpus(join(CASES, folder));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const index = buildStanceIndex(corpus);
  const shown = (place: { documentId: string; start: number; end: number }) => {
    const document = documents.get(place.documentId);
    return document === undefined ? '' : unmark(document, place).shown.replace(/\s+/g, ' ');
  };
  return {
    corpus,
    index,
    sentences: index.all().map((sentence) => ({ sentence, words: shown(sentence) })),
  };
}

describe.skipIf(!existsSync(CASES))(
  'the cases in ../shared/cases (read in place, skipped where absent)',
  () => {
    it.each([
      ['15-pdf-paste/docs', 'resigned on'],
      ['16-wrapped-quote-lines/docs', 'copied the key'],
      ['16-wrapped-quote-lines/member2-pdf-page-break', 'moved the coins'],
      ['16-wrapped-quote-lines/member3-bullets', 'know of the payout'],
      ['16-wrapped-quote-lines/member4-subtitles', 'the payout of the coins'],
    ])('%s: the negation stays with "%s"', async (folder, words) => {
      const { sentences } = await read(folder);
      const held = sentences.filter((one) => one.words.includes(words));
      expect(held).toHaveLength(1);
      expect(held[0]?.words).toMatch(/\bnot\b/);
    });

    it('23-court-complaint: the allegation keeps who alleges it', async () => {
      const { sentences } = await read('23-court-complaint/docs');
      expect(sentences.find(({ words }) => words.includes('$8.2 million'))?.sentence).toMatchObject({
        stance: 'claim',
        attributedTo: 'Plaintiffs',
      });
    });

    it.each([
      ['19-correction-in-page/docs', 'lost 4,000 coins in the theft'],
      ['19-correction-in-page/docs', 'was arrested in Bergen'],
      ['19-correction-in-page/member2', 'arrested two employees'],
      ['19-correction-in-page/member3', 'approved the payout on'],
      ['10-live-blog/docs', 'two employees were arrested'],
      ['08-discord-export-txt/docs', 'We lost the hot wallet'],
    ])('%s: "%s" is never shown without its correction', async (folder, words) => {
      const { sentences, index } = await read(folder);
      const told = sentences.find((one) => one.words.includes(words))?.sentence;
      expect(told && index.correctionsOf(told)).toHaveLength(1);
    });

    it('35-one-article-two-incidents: both are named and nothing is wrong', async () => {
      const { corpus } = await read('35-one-article-two-incidents/docs');
      expect(corpus.documents[0]?.incidents).toHaveLength(2);
      expect(corpus.problems).toEqual([]);
    });
  },
);
