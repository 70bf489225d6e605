import { comparePaths } from '../corpus/compare-paths.js';
import type { Corpus, Document, Problem } from '../corpus/document.js';
import type { Basis, Precision, TemporalExpression } from '../dates/temporal-expression.js';
import type { Stance } from '../evidence/judgement.js';
import type { StanceIndex } from '../evidence/sentence-index/stance-index.js';
import type { Span } from '../language/span.js';

/** One file of the corpus as `casebook check --json` prints it: see docs/json.md. */
export interface InspectedFile {
  readonly path: string;
  /** Null, like what follows, when the file could not be loaded. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Only where `published` stands in the file's name alone. */
  readonly datedBy?: 'name';
  readonly language: string | null;
  /** Every block that is read, headings included; half-open ranges in UTF-16 code units. */
  readonly body: readonly Span[];
  readonly boilerplate: readonly (Span & { readonly reason: string })[];
  /** How many passages are indexed. */
  readonly passages: number;
  readonly dates: readonly DateJson[];
  /** One sentence each. */
  readonly problems: readonly string[];
  /** How every sentence of the body was read, where that was asked for. */
  readonly sentences?: readonly SentenceJson[];
}

export interface SentenceJson extends Span {
  readonly stance: Stance;
  readonly attributedTo: string | null;
}

export interface DateJson extends Span {
  readonly text: string;
  readonly value: string;
  readonly precision: Precision;
  readonly basis: Basis;
}

/**
 * Tells of every file of a corpus what was read, what was cut and what is wrong, files that could not be loaded among them.
 * @param findDates - the dates that a document's text gives
 * @param stances - of the same corpus, where each document is to tell how its sentences were read
 * @returns sorted by path
 */
export function inspectCorpus(
  corpus: Corpus,
  findDates: (document: Document) => readonly TemporalExpression[],
  stances?: StanceIndex,
): InspectedFile[] {
  const messages = (path: string) =>
    corpus.problems.filter((problem) => problem.path === path).map(messageOf);
  const passages = new Map<string, number>();
  for (const { documentId } of corpus.passages) passages.set(documentId, (passages.get(documentId) ?? 0) + 1);
  const loaded = corpus.documents.map((document) => ({
    ...whatWasRead(document),
    passages: passages.get(document.id) ?? 0,
    dates: findDates(document).map(dateToJson),
    problems: messages(document.path),
    ...(stances !== undefined && { sentences: sentencesOf(document, stances) }),
  }));
  const known = new Set(corpus.documents.map(({ path }) => path));
  const failed = [...new Set(corpus.problems.map(({ path }) => path))]
    .filter((path) => !known.has(path))
    .map((path) => ({
      path,
      ...NOTHING_READ,
      problems: messages(path),
      ...(stances !== undefined && { sentences: [] }),
    }));
  return [...loaded, ...failed].sort((a, b) => comparePaths(a.path, b.path));
}

const NOTHING_READ = {
  title: null,
  publisher: null,
  published: null,
  language: null,
  body: [],
  boilerplate: [],
  passages: 0,
  dates: [],
} as const;

function whatWasRead({ path, title, publisher, published, datedBy, language, blocks }: Document) {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const boilerplate = blocks.filter(({ kind }) => kind === 'boilerplate');
  return {
    path,
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    ...(datedBy !== undefined && { datedBy }),
    language,
    body: body.map(({ start, end }) => ({ start, end })),
    boilerplate: boilerplate.map(({ start, end, reason }) => ({
      start,
      end,
      reason: reason ?? 'boilerplate',
    })),
  };
}

function sentencesOf({ id, text }: Document, stances: StanceIndex): SentenceJson[] {
  return stances.touching(id, { start: 0, end: text.length }).map(({ start, end, stance, attributedTo }) => ({
    start,
    end,
    stance,
    attributedTo: attributedTo ?? null,
  }));
}

function dateToJson({ start, end, text, value, precision, basis }: TemporalExpression): DateJson {
  return { start, end, text, value, precision, basis };
}

const messageOf = ({ message }: Problem): string => message;
