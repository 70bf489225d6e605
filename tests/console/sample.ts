import { createHash } from 'node:crypto';
import type { Answer, Quote } from '../../src/answering/answer.js';
import type { Engine } from '../../src/answering/engine.js';
import type { Block, Corpus, Document, Metadata } from '../../src/corpus/document.js';
import type { Services } from '../../src/discord/services.js';
import { createServices } from '../support/create-services.js';

/** A document whose whole text is one paragraph, unless blocks are given. */
export function documentOf(
  path: string,
  text: string,
  known: Partial<Metadata & { blocks: readonly Block[] }> = {},
): Document {
  return {
    id: path.replace(/\.\w+$/, ''),
    path,
    title: 'A title',
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...known,
  };
}

export function corpusOf(...documents: Document[]): Corpus {
  return { documents, passages: [], problems: [], aliases: [] };
}

/** Quotes words of a document, which must stand in it. */
export function quoteOf(
  document: Document,
  words: string,
  n: number,
  known: Partial<Quote> & { bold?: string } = {},
): Quote {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${document.path}`);
  const { bold, ...rest } = known;
  const boldStart = bold === undefined ? -1 : document.text.indexOf(bold, start);
  return {
    documentId: document.id,
    start,
    end: start + words.length,
    text: words,
    stance: 'reported',
    score: 1 / n,
    highlights:
      bold === undefined || boldStart < 0 ? [] : [{ start: boldStart, end: boldStart + bold.length }],
    citation: {
      n,
      title: document.title,
      ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
      ...(document.published === undefined ? {} : { published: document.published }),
      ...(document.url === undefined ? {} : { url: document.url }),
      paragraph: n,
    },
    ...rest,
  };
}

export function answerOf(question: string, quotes: readonly Quote[], known: Partial<Answer> = {}): Answer {
  return {
    question,
    answered: quotes.length > 0,
    grade: quotes.length > 0 ? 'answers' : (known.nearest ?? []).length > 0 ? 'nearest' : 'nothing',
    confidence: quotes.length > 0 ? 0.9 : 0.1,
    quotes,
    nearest: [],
    onRecord: [],
    conflicts: [],
    suggestions: [],
    ...known,
  };
}

/** What the bot's own commands need, over an engine that answers as told. */
export function servicesOf(corpus: Corpus, answers: (question: string) => Answer): Services {
  const engine: Engine = { corpus, ask: async (question) => answers(question) };
  return createServices({ engine, version: '0.0.0', chat: 'on' });
}

/** The same over a document that tells nothing: everything is refused. */
export function refusingServices(): Services {
  return servicesOf(corpusOf(documentOf('blank', 'Nothing is told.')), (question) => answerOf(question, []));
}
