import { describe, expect, it } from 'vitest';
import { incidentPage } from '../../src/discord/told-incidents.js';
import { corpusOf, documentOf } from '../support/small-corpus.js';

const seven = corpusOf(
  ...Array.from({ length: 7 }, (_, at) =>
    documentOf(`d${at}`, ['The pump failed.'], { incident: `Incident ${at}`, published: `2018-0${7 - at}` }),
  ),
);
const nothing = async (groups: readonly unknown[]) => groups.map(() => ({}));

describe('incidentPage', () => {
  it.each([
    [1, 1, 3],
    [2, 2, 3],
    [9, 3, 1],
    [0, 1, 3],
  ])('asked for page %i gives page %i with %i incidents', async (wanted, page, shown) => {
    const found = await incidentPage({ corpus: seven, outlines: nothing }, wanted);
    expect(found).toMatchObject({ page, pages: 3, all: 7 });
    expect(found.incidents).toHaveLength(shown);
  });

  it('asks for an outline of those on the page alone', async () => {
    const asked: (readonly string[])[] = [];
    const outlines = async (groups: readonly (readonly string[])[]) => {
      asked.push(...groups);
      return groups.map(() => ({}));
    };
    await incidentPage({ corpus: seven, outlines }, 2);
    expect(asked).toEqual([['d3'], ['d4'], ['d5']]);
  });

  it('puts days of publication in order, and says where the first sentence stands', async () => {
    const corpus = corpusOf(
      documentOf('late', ['It burned.'], { incident: 'Mill', published: '2019' }),
      documentOf('early', ['# Fire', 'The mill burned.'], { incident: 'Mill', published: '2018-03' }),
    );
    const opening = { documentId: 'early', start: 8, end: 24, stance: 'reported' } as const;
    const outlines = async () => [{ from: '2018-03-01', to: '2018-03-02', opening }];
    const { incidents } = await incidentPage({ corpus, outlines });
    expect(incidents).toMatchObject([
      {
        name: 'Mill',
        documents: 2,
        published: ['2018-03', '2019'],
        from: '2018-03-01',
        opening: { excerpt: { shown: 'The mill burned.' }, place: { title: 'early', paragraph: 1 } },
      },
    ]);
  });

  it('asks nobody where no document names an incident', async () => {
    const outlines = async () => Promise.reject(new Error('asked'));
    const corpus = corpusOf(documentOf('a', ['x']));
    expect(await incidentPage({ corpus, outlines })).toMatchObject({ all: 0, incidents: [] });
  });
});
