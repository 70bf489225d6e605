import { describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/export/answer-json.js';
import { openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';

const WIRE =
  'The plane Nordlys landed on the ice near Norvik on 3 May 2021. Nine people walked to the shore.';
const corpus = corpusOf({
  post: `${WIRE} The pilot was not asked.`,
  mirror: `${WIRE}\n\nThe Mirror added to this report.`,
  herald: `HERALD, Norvik\n\n${WIRE}`,
  ferry: 'The ferry Astrid took nine people from the shore near Norvik.',
});

describe('copies of one text', () => {
  it('are one quote with several places', async () => {
    const { quotes } = await openEngine(corpus).ask('Where did the plane Nordlys land?');
    const landings = quotes.filter(({ text }) => text.includes('landed on the ice'));
    expect(landings).toHaveLength(1);
    const [quote] = landings;
    const places = [quote?.documentId, ...(quote?.citation.alsoIn ?? []).map(({ documentId }) => documentId)];
    expect(places.sort()).toEqual(['herald', 'mirror', 'post']);
  });

  it('are told in the JSON', async () => {
    const answer = answerToJson(await openEngine(corpus).ask('Where did the plane Nordlys land?'), corpus);
    expect(answer.quotes[0]?.citation.alsoIn).toHaveLength(2);
  });

  it('are not seen in two short answers', async () => {
    const texts = { a: 'Who shot the swan? Nobody knows.', b: 'Who shot the swan of Lund? Nobody knows.' };
    const { quotes, nearest } = await openEngine(corpusOf(texts)).ask('Who shot the swan?');
    expect([...quotes, ...nearest].every(({ citation }) => citation.alsoIn === undefined)).toBe(true);
  });
});
