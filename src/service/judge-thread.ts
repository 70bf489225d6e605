import { parentPort } from 'node:worker_threads';
import type { Document } from '../corpus/document.js';
import { type PackedPassages, unpackPassages } from '../corpus/packed-passages.js';
import { type Judgements, judgeSentences } from '../evidence/judgements.js';

/** A document that a thread is to judge. */
export interface DocumentToJudge {
  readonly document: Document;
  readonly passages: PackedPassages;
}

/** Of each document that the thread was given, in their order, how its sentences are said. */
export type JudgedReply = Judgements;

parentPort?.on('message', ({ document, passages }: DocumentToJudge) => {
  parentPort?.postMessage(judgeSentences(document, unpackPassages(passages)) satisfies JudgedReply);
});
