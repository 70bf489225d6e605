import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/corpus/document.js';
import { withAuthors } from '../../../../src/corpus/formats/mail/mail-authors.js';

/** The words of each paragraph with who wrote them, or with why they are cut. */
function read(paragraphs: readonly string[], sender: string) {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((words): Block => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, kind: 'paragraph' };
  });
  return withAuthors(text, blocks, sender).map(({ start, end, origin, reason }) => [
    text.slice(start, end),
    origin?.author ?? reason,
  ]);
}

describe('withAuthors', () => {
  it.each(['Ida', 'I. Quist', '– Ida Quist', 'All the best from the island,\nIda'])(
    'cuts what is nothing but the name of whoever writes: %s',
    (name) => {
      expect(read(['The boat was sold.', name], 'Ida Quist')).toEqual([
        ['The boat was sold.', 'Ida Quist'],
        [name, 'signature'],
      ]);
    },
  );

  it.each(['Ida sold it.', 'Per', 'Who sold it?\nIda', 'The boat was sold to three people,\nby Ida'])(
    'keeps words that say more, or name another: %s',
    (words) => {
      expect(read([words], 'Ida Quist')).toEqual([[words, 'Ida Quist']]);
    },
  );
});
