import { describe, expect, it } from 'vitest';
import { cardOf, type DocumentBody, documentOf } from '../../src/cluster/card.js';
import { bringQuoted } from '../../src/cluster/catalogue.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { readFile } from '../../src/corpus/read-document.js';
import { openEngine } from '../../src/open-engine.js';
import { answerHere } from '../../src/service/answer-here.js';

const FILES = {
  'pier.md': '# The pier\n\nThe harbour master Ida Lund closed the pier on 3 March 2021.\n',
  'mill.md': '# The mill\n\nThe mill burnt down in the night.\n',
};
const read = await Promise.all(
  Object.entries(FILES).map(([path, text]) => readFile(path, Buffer.from(text))),
);
const documents = read.flatMap((reading) => reading.documents);
const corpus = { documents, passages: documents.flatMap(cutPassages), problems: [], aliases: [] };

describe('a document of a card', () => {
  const [document] = corpus.documents;
  if (document === undefined) throw new Error('there is no document');
  const card = cardOf(document, 1, 0);
  let said: DocumentBody | undefined;
  const carded = documentOf(card, () => said);

  it('says no more than its headings until what it says is at hand', () => {
    expect(carded.text).toBe('# The pier');
    expect(carded.blocks).toEqual([{ kind: 'heading', start: 0, end: carded.text.length }]);
    said = document;
    expect([carded.text, carded.blocks]).toEqual([document.text, document.blocks]);
    said = undefined;
    expect(carded.text).not.toContain('Ida Lund');
  });

  it('tells of the document what is known of it', () => {
    const { id, path, title, sha256, language } = document;
    expect(carded).toMatchObject({ id, path, title, sha256, language });
  });
});

describe('what is quoted', () => {
  it('is fetched before anybody shows it', async () => {
    const brought: string[] = [];
    const bring = async (ids: Iterable<string>) => void brought.push(...ids);
    const service = bringQuoted(answerHere(openEngine(corpus)), { bring });
    const taken = () => [...new Set(brought.splice(0))];
    await service.ask('Who closed the pier?');
    expect(taken()).toContain('pier');
    await service.check(['Ida Lund closed the pier.']);
    expect(taken()).toContain('pier');
    await service.timeline({});
    expect(taken()).toContain('pier');
    await service.outlines([['mill']]);
    expect(taken()).toEqual(['mill']);
  });

  it('of a timeline too long to be shown is nothing', async () => {
    const [event] = (await answerHere(openEngine(corpus)).timeline({})).events;
    if (event === undefined) throw new Error('there is no event');
    const long = { events: Array.from({ length: 5000 }, () => event), undated: [] };
    const service = bringQuoted(
      { ...answerHere(openEngine(corpus)), timeline: async () => long },
      { bring: async () => undefined },
    );
    await expect(service.timeline({})).rejects.toThrow('too long to be shown');
  });
});
