import { createHash } from 'node:crypto';
import type { Answer, Quote } from '../../src/answering/answer.js';
import type { Engine } from '../../src/answering/engine.js';
import type { Block, Corpus, Document } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';

/** A document of paragraphs, given as written; a paragraph that starts with `#` is a heading. */
export function documentOf(
  id: string,
  paragraphs: readonly string[],
  metadata: Partial<Document> = {},
): Document {
  let text = '';
  const blocks: Block[] = paragraphs.map((paragraph) => {
    text += text === '' ? '' : '\n\n';
    const start = text.length;
    text += paragraph;
    return { start, end: text.length, kind: paragraph.startsWith('#') ? 'heading' : 'paragraph' };
  });
  return {
    id,
    path: `${id}.md`,
    title: id,
    language: 'en',
    text,
    sha256: createHash('sha256').update(`${id}\n${text}`).digest('hex'),
    blocks,
    ...metadata,
  };
}

/** A document of one paragraph, as a file holds it. */
export function fileOf(path: string, text: string, metadata: Partial<Document> = {}): Document {
  return documentOf(path.replace(/\.\w+$/, ''), [text], { path, title: 'A title', ...metadata });
}

/** A corpus of documents, cut into their passages. */
export function corpusOf(...documents: Document[]): Corpus {
  return {
    documents,
    passages: documents.flatMap(cutPassages),
    problems: [],
    aliases: [['Dana Reyes', 'D. Reyes']],
  };
}

/** A quote of the words of a document, which must stand in it. */
export function quoteOf(
  document: Document,
  n: number,
  text: string,
  { highlight, ...more }: Partial<Quote> & { readonly highlight?: string } = {},
): Quote {
  const start = document.text.indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.id}`);
  const end = start + text.length;
  const bold = document.text.indexOf(highlight ?? '\u0000', start);
  return {
    documentId: document.id,
    start,
    end,
    text,
    stance: 'reported',
    score: n === 1 ? 1 : 0.05,
    highlights: highlight === undefined ? [] : [{ start: bold, end: bold + highlight.length }],
    citation: {
      n,
      title: document.title,
      ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
      ...(document.published === undefined ? {} : { published: document.published }),
      ...(document.url === undefined ? {} : { url: document.url }),
      paragraph: document.blocks.findIndex((block) => block.start <= start && end <= block.end) + 1,
    },
    ...more,
  };
}

export function answerOf(question: string, quotes: readonly Quote[], more: Partial<Answer> = {}): Answer {
  return {
    question,
    answered: quotes.length > 0,
    grade: quotes.length > 0 ? 'answers' : (more.nearest ?? []).length > 0 ? 'nearest' : 'nothing',
    confidence: quotes.length > 0 ? 0.9 : 0.1,
    quotes,
    nearest: [],
    onRecord: [],
    conflicts: [],
    suggestions: [],
    ...more,
  };
}

/** Answers what it was told to, refuses the rest, and keeps what it was asked. */
export class ScriptedEngine implements Engine {
  readonly corpus: Corpus;
  readonly asked: { question: string; filter: unknown }[] = [];
  readonly #answers: ReadonlyMap<string, Answer>;

  constructor(corpus: Corpus, answers: readonly Answer[]) {
    this.corpus = corpus;
    this.#answers = new Map(answers.map((answer) => [answer.question, answer]));
  }

  async ask(question: string, filter?: unknown): Promise<Answer> {
    this.asked.push({ question, filter });
    return this.#answers.get(question) ?? answerOf(question, [], { suggestions: ['The pump at Harlow'] });
  }
}
