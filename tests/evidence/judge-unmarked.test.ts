import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
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
