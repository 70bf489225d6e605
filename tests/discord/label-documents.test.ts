import { describe, expect, it } from 'vitest';
import { labelDocuments } from '../../src/discord/label-documents.js';
import { LIMITS } from '../../src/discord/rules/limits.js';
import { documentOf } from '../support/small-corpus.js';

const long = `Report of the board on the mill ${'and the river '.repeat(8)}`;

describe('labelDocuments', () => {
  it.each([
    ['by their titles', [{ title: 'Mill' }, { title: 'Bridge' }], ['Mill', 'Bridge']],
    [
      'of one title by their day',
      [
        { title: 'Update', published: '2024-03-05' },
        { title: 'Update', published: '2024-04-09' },
      ],
      ['Update · 2024-03-05', 'Update · 2024-04-09'],
    ],
    [
      'of one title and no day by their file',
      [{ title: 'Update' }, { title: 'Update' }],
      ['Update · 0.md', 'Update · 1.md'],
    ],
  ])('names documents %s', (_, known, labels) => {
    expect(labelDocuments(known.map((one, i) => documentOf(String(i), ['Text.'], one)))).toEqual(labels);
  });

  it('tells long titles apart that begin alike, within the limit of a choice', () => {
    const known = [{ title: `${long} in May` }, { title: `${long} in June` }];
    const labels = labelDocuments(known.map((one, i) => documentOf(String(i), ['Text.'], one)));
    expect(new Set(labels).size).toBe(2);
    expect(labels.every((label) => label.length <= LIMITS.choiceNameChars)).toBe(true);
  });
});
