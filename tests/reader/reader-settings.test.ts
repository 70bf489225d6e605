import { describe, expect, it } from 'vitest';
import { missedReader } from '../../src/reader/reader-settings.js';

describe('missedReader', () => {
  it('says that the network at a path does not read, and why', () => {
    expect(missedReader({ use: '/nets/mine' }, 'lexical (there is no file)')).toBe(
      'READER=/nets/mine does not choose the sentences: lexical (there is no file).',
    );
  });

  it.each([
    ['/nets/mine', 'onnx mine'],
    ['auto', 'lexical (no runtime)'],
    ['off', 'lexical (READER=off)'],
  ])('says nothing of %s where %s reads', (use, reads) => {
    expect(missedReader({ use }, reads)).toBeUndefined();
  });
});
