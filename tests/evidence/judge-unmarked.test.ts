import { describe, expect, it } from 'vitest';
import { LookBack } from '../../src/evidence/attribution/look-back.js';
import { judgeUnmarked } from '../../src/evidence/judge-unmarked.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

describe('how a sentence with marks is said', () => {
  it.each([
    ['The mill was **not** destroyed, Ole Ruud said: he **had never** set **fire** to it.', 'statement'],
    ['The rumours about the mill are *entirely* **false**, Ole Ruud said.', 'denial'],
    ['Ole Ruud [denied](https://news.example/ruud-accused-of-arson) taking part.', 'denial'],
    ['The inn **is** *said* **to** have burnt.', 'claim'],
  ])('is told as without them: %s', async (sentence, stance) => {
    const sentences = buildStanceIndex(await corpusOfFiles({ 'page.md': `${sentence}\n` })).all();
    expect(sentences.map((one) => one.stance)).toEqual([stance]);
  });

  it('names the speaker that a mark stands before', async () => {
    const page = 'The **owner** of the mill **denied** the charge.\n';
    const sentences = buildStanceIndex(await corpusOfFiles({ 'page.md': page })).all();
    expect(sentences[0]?.attributedTo).toBe('The owner of the mill');
  });
});

describe('judgeUnmarked', () => {
  const judged = (text: string) => judgeUnmarked(new LookBack(text), { start: 0, end: text.length });

  it('takes one space for the gap that a mark left', () => {
    expect(judged('The   owner of the mill   denied   the charge.')).toEqual({
      stance: 'denial',
      attributedTo: 'The owner of the mill',
    });
    expect(judged('The inn   is   said   to   have burnt.').stance).toBe('claim');
  });

  it('judges the span alone', () => {
    const text = 'It burnt. The owner denied it.';
    expect(judgeUnmarked(new LookBack(text), { start: 0, end: 9 })).toEqual({ stance: 'reported' });
  });

  it('judges by the cues that it is given', () => {
    const text = 'The owner denied it.';
    expect(judgeUnmarked(new LookBack(text), { start: 0, end: text.length }, []).stance).toBe('reported');
  });
});
