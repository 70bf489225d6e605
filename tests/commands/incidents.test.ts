import { describe, expect, it } from 'vitest';
import incidents from '../../commands/incidents.js';
import type { Corpus } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../support/create-services.js';
import { buttonsOf, FakeCall } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

async function run(corpus: Corpus) {
  const call = new FakeCall(incidents.data);
  await incidents.execute(call, createServices({ engine: new ScriptedEngine(corpus, []), version: '0.0.0' }));
  return call;
}

function withPassages(corpus: Corpus): Corpus {
  return { ...corpus, passages: corpus.documents.flatMap((document) => cutPassages(document)) };
}

describe('/incidents', () => {
  it('shows each incident with its documents, dates and a first sentence', async () => {
    const corpus = withPassages(
      corpusOf(
        documentOf(
          'a',
          ['# Title', 'The pump failed. Nobody was hurt.', 'On 9 September 2018 the valve broke.'],
          {
            incident: 'Pump failure',
            published: '2018-09-11',
          },
        ),
        documentOf('b', ['Homes lost water.'], { incident: 'Pump failure', published: '2018-10' }),
        documentOf('c', ['No incident here.']),
      ),
    );
    const { shown } = await run(corpus);
    expect(shown).toBe(
      '**🗂 Incidents** · 1 incident\n**Pump failure**\n-# 2 documents · published 11 Sep 2018 – Oct 2018 · covers 9 Sep 2018\n' +
        '> The pump failed.\n-# a · 11 Sep 2018 · ¶1',
    );
  });

  it('shows no accusation, which would stand there without the other side', async () => {
    const said = 'Neighbours accused the mayor of theft. The mill closed in 2019.';
    const corpus = withPassages(corpusOf(documentOf('a', [said], { incident: 'Mill' })));
    expect((await run(corpus)).shown).toContain('> The mill closed in 2019');
  });

  it('leaves the highest quote out where a phone does not show all', async () => {
    const long = `The pump failed${', and one more engineer looked at it'.repeat(7)}.`;
    const told = (...texts: string[]) =>
      withPassages(
        corpusOf(...texts.map((text, at) => documentOf(`d${at}`, [text], { incident: `Incident ${at}` }))),
      );
    const quotes = async (corpus: Corpus) => (await run(corpus)).shown.match(/^> /gm)?.length;
    expect(await quotes(told('The pump failed.', 'The mill burned.', long))).toBe(3);
    expect(await quotes(told(long, `${long.slice(0, -1)} twice.`, `${long.slice(0, -1)} again.`))).toBe(2);
  });

  it('turns pages', async () => {
    const corpus = corpusOf(
      ...Array.from({ length: 7 }, (_, at) => documentOf(`d${at}`, ['x'], { incident: `Incident ${at}` })),
    );
    const call = await run(corpus);
    expect(buttonsOf(call.sent[0])).toEqual([{ label: 'Next', customId: 'c1.incidents.p2' }]);
  });

  it('says so when no document names an incident', async () => {
    expect((await run(corpusOf(documentOf('a', ['x'])))).shown).toBe(en.incidents.none);
  });
});
