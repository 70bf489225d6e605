import { describe, expect, it } from 'vitest';
import { areApart, incidentReader, incidentsOf } from '../../src/corpus/incidents-of.js';
import { readDocument } from '../../src/corpus/read-document.js';

/** Which incident the place of some words tells of. */
async function incidentAt(text: string, words: string) {
  const { document } = await readDocument('a.md', Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return incidentReader(new Map([[document.id, document]]))(document.id, document.text.indexOf(words));
}

const TWO = '---\nincident:\n  - The mill fire\n  - The bridge fire\n---\n';

describe('a document of several incidents', () => {
  it('names them in a list', async () => {
    const { document, problems } = await readDocument(
      'a.md',
      Buffer.from(`${TWO}The mill burnt. The bridge too.`),
    );
    expect(document && incidentsOf(document)).toEqual(['The mill fire', 'The bridge fire']);
    expect(document).not.toHaveProperty('incident');
    expect(problems).toEqual([]);
  });

  it('has one where the list holds one', async () => {
    const { document } = await readDocument(
      'a.md',
      Buffer.from('---\nincident: [The mill fire]\n---\nIt burnt.'),
    );
    expect(document?.incident).toBe('The mill fire');
  });

  it.each([
    ['The mill burnt for', 'The mill fire'],
    ['The bridge burnt for', 'The bridge fire'],
    ['Nobody was', undefined],
  ])('tells "%s" by its words', async (words, incident) => {
    const text = `${TWO}The mill burnt for two days. The bridge burnt for an hour. Nobody was hurt.`;
    expect(await incidentAt(text, words)).toBe(incident);
  });

  it('tells a paragraph by the heading above it', async () => {
    const text = `${TWO}## Mill\n\nThree men were hurt.\n\n## Bridge\n\nFour men were hurt.`;
    expect(await incidentAt(text, 'Three men')).toBe('The mill fire');
    expect(await incidentAt(text, 'Four men')).toBe('The bridge fire');
  });

  it.each([
    [
      'dated headings',
      '## 2019-05-03 Login\n\nIt took 5 minutes.\n\n## 2019-06-04 Payout\n\nIt took 9 minutes.',
    ],
    [
      'datelines',
      'NORVIK, 3 May (Wire) — A fire broke out. It took 5 minutes.\n\nLUND, 4 May (Wire) — A bridge fell. It took 9 minutes.',
    ],
  ])('is parted by %s where none is named', async (_, text) => {
    const [one, other] = [await incidentAt(text, '5 minutes'), await incidentAt(text, '9 minutes')];
    expect(areApart(one, other)).toBe(true);
    expect(areApart(one, one)).toBe(false);
  });

  it('is not parted from other documents by its own headings', async () => {
    const text = '## 2019-05-03 Login\n\nIt took 5 minutes.\n\n## 2019-06-04 Payout\n\nIt took 9 minutes.';
    expect(areApart(await incidentAt(text, '5 minutes'), 'The login incident')).toBe(false);
  });

  it('is one where its headings tell no day', async () => {
    expect(
      await incidentAt('## Impact\n\nIt took 5 minutes.\n\n## Cause\n\nA key.', '5 minutes'),
    ).toBeUndefined();
  });
});
