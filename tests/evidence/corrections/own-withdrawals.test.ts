import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOfText } from '../../corpus/speakers/said.js';

/** What the corpus sets right of the sentence that holds some words. */
async function setRight(text: string, words: string): Promise<string[]> {
  const index = buildStanceIndex(await corpusOfText(text, 'chat.txt'));
  const told = index.all().find((sentence) => sentence.words.includes(words));
  return told === undefined ? ['nothing told'] : index.correctionsOf(told).map(({ key }) => key.words);
}

const at = (minute: string) => `[2021-05-03 10:${minute}]`;

describe('what a writer takes back', () => {
  it('is what he wrote of the one he names, however far up', async () => {
    const chat = `${at('01')} ida: Halvorsen sold the pump in April.\n${at('02')} ole: who says so?\n${at('03')} ida: The yard was empty, too.\n${at('09')} ida: I take back what I wrote about Halvorsen.\n`;
    expect(await setRight(chat, 'sold the pump')).toEqual(['I take back what I wrote about Halvorsen.']);
    expect(await setRight(chat, 'yard was empty')).toEqual([]);
  });

  it('is what he wrote last where he names nobody, and nothing of others', async () => {
    const chat = `${at('01')} ida: The pump was sold in April.\n${at('02')} ole: It stood here in May.\n${at('09')} ida: I withdraw that.\n`;
    expect(await setRight(chat, 'sold in April')).toEqual(['I withdraw that.']);
    expect(await setRight(chat, 'stood here')).toEqual([]);
  });
});
