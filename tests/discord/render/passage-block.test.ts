import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/corpus/excerpt.js';
import { en } from '../../../src/discord/locales/en.js';
import { showExcerpt } from '../../../src/discord/render/passage-block.js';
import { documentOf } from '../../support/small-corpus.js';

const MOST_BYTES = 8 * 1024 * 1024;

function show(text: string, maxChars: number) {
  const document = documentOf('a', [text]);
  return showExcerpt(excerptOf(document, { start: 0, end: text.length }), {
    caption: '-# caption',
    maxChars,
    fileName: 'quote-1.txt',
    words: en.long,
  });
}

describe('showExcerpt', () => {
  it('shows in the text what fits with its marks and its caption, to the character', () => {
    const shown = '> a\\*b\n-# caption';
    expect(show('a*b', shown.length)).toEqual({ text: shown });
    expect(show('a*b', shown.length - 1)).toMatchObject({
      text: `${en.long.attached}\n-# caption`,
      file: { name: 'quote-1.txt', attachment: Buffer.from('a*b') },
    });
  });

  it('attaches up to 8 MiB, and says so of what is larger', () => {
    // Three bytes a character: it is the bytes that count.
    const largest = `${'灯'.repeat((MOST_BYTES - 2) / 3)}ab`;
    expect(show(largest, 4000).file?.attachment.byteLength).toBe(MOST_BYTES);
    const { text, file } = show(`${largest}c`, 4000);
    expect([text, file === undefined]).toEqual([`${en.long.tooLong}\n-# caption`, true]);
  });
});
