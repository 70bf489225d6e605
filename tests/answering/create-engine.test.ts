import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { verifyQuote } from '../../src/answering/verify-quote.js';
import type { Corpus } from '../../src/corpus/document.js';
import { DEFAULT_THRESHOLD, openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';

const TEXTS = {
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Divers claimed that Captain Ilse Kroonenberg had been drunk. Kroonenberg denied that she had been drunk.`,
  mill: `The mill of Tarnwick burnt down in June 2011. Ida Quist saw the fire. However, she called nobody.

The fire cost Ida Quist 40,000 crowns.`,
  harbour: `Velmora closed its harbour after the ferry sank. The harbour master said that 120 people lost their work.`,
};
const engine = openEngine(corpusOf(TEXTS));
/** Never refuses: what is quoted is looked at whatever the confidence. */
const NEVER = 0;

function expectSound(answer: Answer, corpus: Corpus): void {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const shown = [...answer.quotes, ...answer.onRecord];
  for (const quote of shown) {
    verifyQuote(quote, documents.get(quote.documentId));
    for (const { start, end } of quote.highlights) {
      expect(start).toBeGreaterThanOrEqual(quote.start);
      expect(end).toBeLessThanOrEqual(quote.end);
      expect(end).toBeGreaterThan(start);
    }
  }
  expect(answer.quotes.length).toBeLessThanOrEqual(5);
  expect(shown.map(({ citation }) => citation.n)).toEqual(shown.map((_, i) => i + 1));
  for (const [i, a] of answer.quotes.entries())
    for (const b of answer.quotes.slice(i + 1))
      expect(a.documentId !== b.documentId || a.end <= b.start || b.end <= a.start).toBe(true);
  for (const { quotes } of answer.conflicts)
    for (const n of quotes) expect(n >= 1 && n <= shown.length).toBe(true);
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  if (answer.answered) expect(answer.quotes.length).toBeGreaterThan(0);
  else expect([answer.quotes, answer.onRecord, answer.conflicts]).toEqual([[], [], []]);
}

const WORDS = [
  ...[
    'ferry',
    'mill',
    'Velmora',
    'Kroonenberg',
    'fire',
    'divers',
    'police',
    'He',
    'She',
    'However',
    'denied',
  ],
  ...[
    'claimed that',
    'not',
    'was',
    'the',
    'of',
    'in',
    '3 May 2011',
    '$1.6 million',
    'db-7',
    '120 people',
    '“so”',
  ],
  ...[
    'who',
    'when',
    'how many',
    'why',
    '渡轮',
    '警方拘留了',
    '谁',
    '🚢',
    'Ａｓｔｒｉｄ',
    'café',
    '**bold**',
    '<@1>',
  ],
];
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('.', '?', '!', '。', '.”'),
  )
  .map(([words, end]) => `${words.join(' ')}${end}`);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { maxLength: 5 })
  .map((passages) => passages.map((sentences) => sentences.join(' ')).join('\n\n'));
const corpus = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), text).map((texts) => corpusOf(texts));
const question = fc.oneof(
  fc.array(fc.constantFrom(...WORDS, '?'), { maxLength: 10 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('createEngine', () => {
  it('shows only quotes that stand, five at most, none overlapping, numbered through, for any corpus', {
    tags: ['slow'],
  }, async () => {
    await fc.assert(
      fc.asyncProperty(corpus, question, async (documents, asked) => {
        expectSound(await openEngine(documents, NEVER).ask(asked), documents);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer to the same question, from another engine too', { tags: ['slow'] }, async () => {
    await fc.assert(
      fc.asyncProperty(corpus, question, async (documents, asked) => {
        const first = openEngine(documents);
        const answer = await first.ask(asked);
        expect(await first.ask(asked)).toEqual(answer);
        expect(await openEngine(documents).ask(asked)).toEqual(answer);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['emoji', '🚢🔥🤷‍♀️'],
    ['stop words', 'who is it and what was that'],
    ['punctuation', '?!…—“”()[]'],
    ['question marks', '?'.repeat(6000)],
    ['control characters', '\u0000\u0007\u001b[31m\u202e\ufeff'],
    ['half a character', '\ud83d ferry \udc00'],
    ['combining marks', '\u0301\u0301\u0301'],
    ['markup', '**<@&1>** [x](http://y) `ferry`'],
    ['names of object properties', 'constructor __proto__ toString hasOwnProperty'],
    ['6,000 characters of one word', 'x'.repeat(6000)],
    ['6,000 characters of words', 'who sank the ferry at velmora '.repeat(200)],
    ['6,000 characters of other words', Array.from({ length: 900 }, (_, n) => `wörd${n}`).join(' ')],
    ['6,000 Chinese characters', '渡轮沉没警方拘留'.repeat(750)],
  ])('takes a question of %s', async (_, asked) => {
    expectSound(await engine.ask(asked), engine.corpus);
    expectSound(await openEngine(engine.corpus, NEVER).ask(asked), engine.corpus);
  });

  it.each(['', '🚢🔥', 'who is it and what was that', '?!'])(
    'refuses %j, which asks for nothing',
    async (asked) => {
      const answer = await engine.ask(asked);
      expect(answer).toMatchObject({ answered: false, confidence: 0 });
      expect(answer.suggestions.length).toBeGreaterThan(0);
    },
  );

  it('answers from no documents at all by refusing', async () => {
    expect(await openEngine(corpusOf({})).ask('Who sank the ferry?')).toEqual({
      question: 'Who sank the ferry?',
      answered: false,
      grade: 'nothing',
      confidence: 0,
      quotes: [],
      nearest: [],
      onRecord: [],
      conflicts: [],
      suggestions: [],
    });
  });

  it('quotes what answers, marks what is of the kind asked for in it, and cites it', async () => {
    const { answered, quotes } = await engine.ask('When did the ferry Astrid sink?');
    expect(answered).toBe(true);
    expect(quotes[0]).toMatchObject({
      documentId: 'ferry',
      text: expect.stringContaining('The ferry Astrid sank off Velmora on 3 May 2011.'),
      citation: { n: 1, title: 'ferry' },
    });
    const marked = quotes[0]?.highlights.map(({ start, end }) => TEXTS.ferry.slice(start, end));
    expect(marked).toEqual(['3 May 2011']);
  });

  it('answers both of two questions', async () => {
    const { quotes } = await engine.ask('Who saw the fire at Tarnwick? When did the ferry Astrid sink?');
    expect(quotes[0]?.text).toContain('Ida Quist saw the fire.');
    expect(quotes[1]?.text).toContain('3 May 2011');
  });

  it('answers the one of two questions that the documents answer', async () => {
    const { answered, quotes } = await engine.ask(
      'Which bank insured the zeppelin hangar? When did the ferry Astrid sink?',
    );
    expect(answered).toBe(true);
    expect(quotes[0]?.text).toContain('3 May 2011');
  });

  it('is as sure of several answers as of the least sure, and of a refusal as of the surest', async () => {
    const question = 'Who saw the fire at Tarnwick? When did the ferry Astrid sink?';
    const sure = (await engine.explain(question)).map(({ confidence }) => confidence);
    expect(new Set(sure).size).toBe(2);
    expect((await engine.ask(question)).confidence).toBe(Math.min(...sure));
    const refused = await openEngine(corpusOf(TEXTS), 1).ask(question);
    expect([refused.answered, refused.confidence]).toEqual([false, Math.max(...sure)]);
  });

  it('answers from the threshold on, the threshold itself being enough', async () => {
    const question = 'When did the ferry Astrid sink?';
    const { confidence } = await engine.ask(question);
    const answeredAt = async (threshold: number) =>
      (await openEngine(corpusOf(TEXTS), threshold).ask(question)).answered;
    expect([await answeredAt(confidence), await answeredAt(confidence + 1e-9)]).toEqual([true, false]);
  });

  it('puts the denial beside an allegation', async () => {
    const { quotes, onRecord } = await engine.ask('Who claimed that Kroonenberg was drunk?');
    expect([...quotes, ...onRecord].some(({ text }) => text.includes('Kroonenberg denied'))).toBe(true);
  });

  it('quotes only the documents asked for', async () => {
    const { quotes } = await openEngine(engine.corpus, NEVER).ask('Who saw the ferry sink?', {
      documentIds: ['harbour'],
    });
    expect(new Set(quotes.map(({ documentId }) => documentId))).toEqual(new Set(['harbour']));
  });

  it('explains the answer that it gives', async () => {
    const asked = 'When did the ferry Astrid sink?';
    const explained = await engine.explain(asked);
    expect(explained).toHaveLength(1);
    expect(explained[0]).toMatchObject({ question: asked, kind: 'when', threshold: DEFAULT_THRESHOLD });
    const { quotes, confidence } = await engine.ask(asked);
    expect(explained[0]?.confidence).toBe(confidence);
    expect(explained[0]?.quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start));
  });
});

describe('a quote', () => {
  const label = async (text: string) => {
    const { quotes } = await openEngine(corpusOf({ letter: text }), NEVER).ask('When was the barn sold?');
    return quotes[0]?.stance;
  };

  it('is called a denial where a good part of it denies, though what answers does not', async () => {
    const sold = 'The barn was sold in May.';
    const denial = 'Ida Falk denied that anybody had been paid for the sale of the barn.';
    expect(await label(`${sold} However, ${denial}`)).toBe('denial');
    const long = 'The barn on the northern side of the old yard was sold in May to a farmer who keeps geese.';
    expect(await label(`${long} She denied it.`)).toBe('reported');
  });

  it('is called a denial where it tells what is alleged, too', async () => {
    const accused = 'Ida Falk accused the farmer of fraud over the barn.';
    expect(await label(`${accused} The barn was sold in May. He denied it.`)).toBe('denial');
    expect(await label(`${accused} The barn was sold in May.`)).toBe('claim');
  });
});
