import { createHash } from 'node:crypto';
import type { Answer, Quote } from '../answering/answer.js';
import type { AskFilter } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import type { AnswerService } from './answer-service.js';
import type { SharedStore } from './shared-store.js';
import type { Telemetry } from './telemetry.js';

/** Answers that were given before, by this process or another. */
export interface AnswerCache {
  /** Undefined where there is none, or nobody knows. Never rejects. */
  find(key: string): Promise<unknown>;
  /** Nobody waits for it. */
  keep(key: string, answer: unknown): void;
}

const KEPT_SECONDS = 3600;
const PREFIX = 'casebook:answer:';

/**
 * Keeps answers in the shared store for an hour.
 * @param program - names what answers: what another program has answered is none of its answers
 */
export function cacheIn(store: SharedStore, program: string): AnswerCache {
  const placeOf = (key: string) => `${PREFIX}${program}:${key}`;
  return {
    async find(key) {
      try {
        const found = await store.run((client) => client.get(placeOf(key)));
        return found === null ? undefined : JSON.parse(found);
      } catch {
        return undefined;
      }
    },
    keep(key, answer) {
      const written = JSON.stringify(answer);
      store.run((client) => client.set(placeOf(key), written, { EX: KEPT_SECONDS })).catch(() => undefined);
    },
  };
}

export interface CachedOptions {
  readonly cache: AnswerCache;
  readonly corpus: Corpus;
  /** Everything beside the question and the program that an answer depends on: the documents, the settings. */
  readonly version: string;
  readonly telemetry: Pick<Telemetry, 'lookedUp'>;
  /** Fetches what documents say where it is not at hand. */
  readonly bring?: (documentIds: readonly string[]) => Promise<void>;
}

/**
 * Answers from the cache where it can. What is kept holds no question, and its key is a hash of it; what is found is used
 * only where each quote stands word for word in the documents of today.
 */
export function askCached(
  ask: AnswerService['ask'],
  { cache, corpus, version, telemetry, bring }: CachedOptions,
): AnswerService['ask'] {
  const documents = documentsById(corpus.documents);
  return async (question, filter) => {
    const key = keyOf(version, question, filter);
    const found = await cache.find(key);
    if (bring !== undefined) await bring(documentsIn(found));
    const isFound = isAnswer(found, documents);
    telemetry.lookedUp(isFound);
    if (isFound) return { ...found, question };
    const answer = await ask(question, filter);
    const { question: _, ...kept } = answer;
    cache.keep(key, kept);
    return answer;
  };
}

function keyOf(version: string, question: string, { documentIds, from, to }: AskFilter = {}): string {
  return createHash('sha256')
    .update(JSON.stringify([version, question, documentIds ?? null, from ?? null, to ?? null]))
    .digest('base64url');
}

/** The ids of the documents that what was found quotes, where it quotes any. */
function documentsIn(found: unknown): string[] {
  const { quotes, nearest, onRecord } = (found ?? {}) as Partial<Answer>;
  const lists = [quotes, nearest, onRecord].filter((list) => Array.isArray(list));
  return lists.flat().map((quote) => String(quote?.documentId));
}

function isAnswer(
  found: unknown,
  documents: ReadonlyMap<string, Pick<Document, 'text'>>,
): found is Omit<Answer, 'question'> {
  if (typeof found !== 'object' || found === null) return false;
  const { grade, quotes, nearest, onRecord, conflicts, suggestions } = found as Partial<Answer>;
  if (typeof grade !== 'string') return false;
  const lists = [quotes, nearest, onRecord, conflicts, suggestions];
  if (!lists.every((list) => Array.isArray(list))) return false;
  return [quotes, nearest, onRecord].every((list) => list?.every((quote) => stands(quote, documents)));
}

function stands(quote: Quote, documents: ReadonlyMap<string, Pick<Document, 'text'>>): boolean {
  return documents.get(quote.documentId)?.text.slice(quote.start, quote.end) === quote.text;
}
