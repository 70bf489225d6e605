import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const GOLDEN = join(import.meta.dirname, 'golden');
/** The articles that the documents rest on: never part of the project, read in place where they are at hand. */
const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const ARTICLES = join(SHARED, 'seeds');
const EVALUATION = join(SHARED, 'eval', 'seeds-questions.jsonl');

/** Words in a row that may not be shared with an article. */
const COPIED_WORDS = 8;
/** The word run that a reader would still call a quoted phrase. */
const QUOTED_WORDS_MAX = 6;

const FRONT_MATTER = /^---\n(.*?)\n---\n(.*)$/s;
const WORD = /[\p{L}\p{N}]+(?:['.:][\p{L}\p{N}]+)*/gu;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b|\b\d{1,2}:\d{2}\b/;
const FULL_DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4}\b)?/g;

const Header = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().regex(/^Casebook summary of an? /),
  published: z.iso.date().optional(),
  incident: z.string().min(1),
  language: z.literal('en'),
  source: z.string().min(1),
});

const Cited = z.strictObject({ file: z.string(), quote: z.string().min(1) });
const Question = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  answerable: z.boolean(),
  gold: z.array(Cited),
  must_also: z.array(Cited),
  kind: z.string(),
});

const documents = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map(readDocument);
const bodies = documents.map(({ body }) => body).join('\n');
const questions = readFileSync(join(GOLDEN, 'bundled-questions.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => Question.parse(JSON.parse(line)));
const refused = readFileSync(join(GOLDEN, 'refused.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('the bundled documents', () => {
  it('tell the three incidents and what surrounds them', () => {
    expect(documents.map(({ name, header }) => [name, header.incident])).toEqual([
      ['accusations-against-xu-mingxing.md', 'Accusations against Xu Mingxing'],
      ['beijing-office-break-in.md', 'Beijing office break-in'],
      ['futures-rollback.md', 'Futures rollback'],
      ['okcoin-background.md', 'OKCoin background'],
      ['shanghai-office-siege.md', 'Shanghai office siege'],
    ]);
  });

  it.each(documents)('$name opens with its title and closes by saying who wrote it', ({ header, body }) => {
    expect(body.trimStart().startsWith(`# ${header.title}\n`)).toBe(true);
    expect(body).toMatch(/\n## About this document\n\nThe authors of Casebook wrote this document/);
  });

  it.each([
    ['accusations-against-xu-mingxing.md', '2018-10-24'],
    ['beijing-office-break-in.md', '2018-10-24'],
    ['futures-rollback.md', undefined],
    ['okcoin-background.md', '2018-10-24'],
    ['shanghai-office-siege.md', '2018-09-11'],
  ])('%s carries the date of its article: %s', (name, published) => {
    expect(documentNamed(name).header.published).toBe(published);
  });

  it('give no date for the rollback, whose article has none', () => {
    expect(documentNamed('futures-rollback.md').body).not.toMatch(MONTH);
  });

  it.each(documents)('$name writes every date with its year', ({ body }) => {
    const yearless = [...body.matchAll(FULL_DATE)]
      .map(([date]) => date)
      .filter((date) => !/\d{4}$/.test(date));
    expect(yearless).toEqual([]);
  });

  it.each([
    ['futures-rollback.md', ['about $10 million', 'quarterly BTC futures contract', 'Hong Kong']],
    [
      'shanghai-office-siege.md',
      [
        'On 5 September 2018',
        'news of 11 September 2018',
        'around 22:00 on 10 September 2018',
        'two posts on WeChat Moments',
        'Weifang Police Station (Pudong, Shanghai)',
      ],
    ],
    [
      'beijing-office-break-in.md',
      ['On 23 October 2018', 'In March 2018', 'RMB 11 million ($1.6 million)', '8BTC', 'Haidian'],
    ],
    [
      'accusations-against-xu-mingxing.md',
      ['In September 2018', 'On 22 October 2018', 'Marriott hotel in the Chaoyang District', 'Star Xu'],
    ],
    ['okcoin-background.md', ['Chris Lee', 'in May 2018', 'San Francisco, California', 'Hong Kong']],
  ])('%s carries the figures, dates and places of its article', (name, facts) => {
    const { body } = documentNamed(name);
    expect(facts.filter((fact) => !body.includes(fact))).toEqual([]);
  });

  it.each([
    ['futures-rollback.md', 'accused of tampering with prices', 'Okex denied manipulating prices'],
    ['shanghai-office-siege.md', 'had detained Xu Mingxing', 'Xu Mingxing denied the detention'],
    [
      'accusations-against-xu-mingxing.md',
      'accused of irregular account',
      'no answer to them from Xu Mingxing',
    ],
    ['accusations-against-xu-mingxing.md', 'maliciously organized attacks', 'carries no reply from Huobi'],
  ])('%s keeps “%s” and “%s” in one paragraph', (name, allegation, reply) => {
    const together = documentNamed(name)
      .body.split('\n\n')
      .filter((paragraph) => paragraph.includes(allegation) && paragraph.includes(reply));
    expect(together).toHaveLength(1);
  });

  it('quote only short phrases', () => {
    const phrases = [...bodies.matchAll(/“([^”]+)”/g)].map(([, phrase = '']) => phrase);
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => wordsOf(phrase).length > QUOTED_WORDS_MAX)).toEqual([]);
  });

  it('name each alias beside the name it stands for', () => {
    const groups = z
      .array(z.array(z.string()).min(2))
      .parse(parse(readFileSync(join(CORPUS, 'aliases.yaml'), 'utf8')));
    expect(groups).toEqual([['Xu Mingxing', 'Star Xu']]);
    expect(bodies).toContain('Xu Mingxing (known as Star Xu)');
  });
});

describe.skipIf(!existsSync(ARTICLES))(
  'the bundled documents beside their articles (skipped where these are absent)',
  () => {
    const articles = existsSync(ARTICLES)
      ? readdirSync(ARTICLES)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => readFileSync(join(ARTICLES, name), 'utf8'))
      : [];
    const copied = new Set(articles.flatMap((article) => wordRuns(article, COPIED_WORDS)));

    it('are compared with articles that have words', () => {
      expect(copied.size).toBeGreaterThan(500);
    });

    it.each(documents)(`$name shares no ${COPIED_WORDS} words in a row with an article`, ({ body }) => {
      expect(wordRuns(body, COPIED_WORDS).filter((run) => copied.has(run))).toEqual([]);
    });
  },
);

describe('the questions on the bundled documents', () => {
  it('have ids of their own and are asked once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const asked = [...questions.map(({ question }) => question), ...refused].map(folded);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(questions)('$id “$question” rests on verbatim quotes', ({ gold, must_also }) => {
    const misquoted = [...gold, ...must_also].filter(
      ({ file, quote }) => !documentNamed(file).body.includes(quote),
    );
    expect(misquoted).toEqual([]);
  });

  it.each(questions)('$id has quotes exactly when it can be answered', ({ answerable, gold, must_also }) => {
    expect(gold.length > 0).toBe(answerable);
    expect(must_also.length > 0 && !answerable).toBe(false);
  });

  it('are of every kind, a quarter of them without an answer', () => {
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['factoid', 'yesno', 'why', 'list', 'allegation', 'conflict'],
        ...['unanswerable-near', 'unanswerable-far', 'unanswerable-trap'],
      ]),
    );
    expect(questions.filter(({ answerable }) => !answerable).length / questions.length).toBeGreaterThan(0.25);
  });

  it('stand beside thirty that must be refused', () => {
    expect(refused).toHaveLength(30);
  });

  it.skipIf(!existsSync(EVALUATION))(
    'differ from the evaluation questions (skipped where these are absent)',
    () => {
      const evaluated = readFileSync(EVALUATION, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => folded(z.object({ question: z.string() }).parse(JSON.parse(line)).question));
      const own = [...questions.map(({ question }) => question), ...refused].map(folded);
      expect(own.filter((question) => evaluated.includes(question))).toEqual([]);
    },
  );
});

function readDocument(name: string) {
  const text = readFileSync(join(CORPUS, name), 'utf8');
  const [, header = '', body = ''] = FRONT_MATTER.exec(text) ?? [];
  return { name, header: Header.parse(parse(header)), body };
}

function documentNamed(name: string) {
  const document = documents.find((candidate) => candidate.name === name);
  if (document === undefined) throw new Error(`no bundled document is named ${name}`);
  return document;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}

function wordRuns(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}

function folded(question: string): string {
  return wordsOf(question).join(' ');
}
