import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages, PASSAGE_MAX, passagesByDocument } from '../../src/corpus/passages.js';
import { markBlocks } from './mark-blocks.js';

const documentOf = (text: string, format: 'text' | 'markdown' = 'markdown') => ({
  id: 'd',
  text,
  blocks: markBlocks(text, { format }),
});

describe('cutPassages', () => {
  it('makes a passage of each block and gives it the heading above', () => {
    const document = documentOf('Before.\n\n# The **pump**\n\nIt stopped. It was old.\n\n- one\n- two');
    expect(
      cutPassages(document).map(({ id, heading, sentences }) => [id, heading, sentences.length]),
    ).toEqual([
      ['d#0', undefined, 1],
      ['d#1', 'The pump', 2],
      ['d#2', 'The pump', 2],
    ]);
  });

  it('cuts a long block at sentence ends into parts of about the same length', () => {
    const passages = cutPassages(documentOf('The pump of the works stopped. '.repeat(100)));
    expect(passages.length).toBe(3);
    for (const { start, end } of passages) expect(end - start).toBeLessThanOrEqual(PASSAGE_MAX);
  });

  it('lies inside blocks of the body, and its sentences tile it', () => {
    const line = fc.constantFrom(
      'The pump stopped. It was old.',
      'Home',
      'Share',
      'Related posts',
      '# Head',
      '- item',
      '',
      'Leave a reply',
      'Privacy policy',
      '灯坏了。',
      'x'.repeat(1500),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('text' as const, 'markdown' as const),
        (lines, format) => {
          const document = documentOf(lines.join('\n'), format);
          const body = document.blocks.filter(
            (block) => block.kind !== 'boilerplate' && block.kind !== 'heading',
          );
          for (const passage of cutPassages(document)) {
            expect(body.some((block) => block.start <= passage.start && passage.end <= block.end)).toBe(true);
            let from = passage.start;
            for (const { start, end } of passage.sentences) {
              expect(document.text.slice(from, start).trim()).toBe('');
              from = end;
            }
            expect(from).toBe(passage.end);
          }
        },
      ),
    );
  });
});

describe('passagesByDocument', () => {
  it('parts the passages where another document begins, in their order', () => {
    const [a = [], b = []] = ['One.\n\nTwo.', 'Three.'].map((text, n) =>
      cutPassages({ ...documentOf(text), id: `d${n}` }),
    );
    expect(passagesByDocument([...a, ...b])).toEqual([a, b]);
    expect(passagesByDocument([])).toEqual([]);
  });
});
