import type { Answer } from '../answering/answer.js';
import { type VerifiedAnswer, verifyAnswer } from '../answering/verified-quote.js';
import type { Document } from '../corpus/document.js';
import { knowsLanguageOf } from '../reader/knows-language.js';
import { type ButtonState, documentKey } from './custom-id.js';
import { markOfAnswer } from './shown-mark.js';
import { toldBySmallWords } from './written-in.js';

/** An answer with all that a message says of it: whoever renders it needs no document. */
export interface ShownAnswer extends VerifiedAnswer {
  /** Goes into the buttons: see `markOfAnswer`. */
  readonly mark: string;
  /** The question is in another language than the documents. */
  readonly isForeign: boolean;
  /** There is no document to ask. */
  readonly isEmpty: boolean;
  /** The title of the one document that was asked. */
  readonly source?: string;
}

/** Enough to know what language a corpus is in. */
const DOCUMENTS_LOOKED_AT = 50;
/** The beginning of a document tells in what letters it is written; UTF-16 code units. */
const BEGINNING_CHARS = 1000;

/**
 * Sets an answer beside the documents that it was found in, before it is shown.
 * @throws QuoteMismatchError when a quote does not stand in its document: nothing is shown then
 */
export function shownAnswer(
  answer: Answer,
  documents: readonly Document[],
  narrowed: Pick<ButtonState, 'source'> = {},
): ShownAnswer {
  const source = titleOfSource(documents, narrowed);
  return {
    ...verifyAnswer(answer, documents),
    mark: markOfAnswer(answer, documents),
    isForeign: isForeign(answer.question, documents),
    isEmpty: documents.length === 0,
    ...(source !== undefined && { source }),
  };
}

/** Gives the title of the document that an answer or a timeline was narrowed to. */
export function titleOfSource(
  documents: readonly Document[],
  { source }: Pick<ButtonState, 'source'>,
): string | undefined {
  if (source === undefined) return undefined;
  return documents.find((document) => documentKey(document) === source)?.title;
}

/** Whether a question is written in letters, or in a language, that none of the first documents is written in. */
function isForeign(question: string, documents: readonly Document[]): boolean {
  const isLatin = knowsLanguageOf(question);
  const language = isLatin ? toldBySmallWords(question) : undefined;
  const first = documents.slice(0, DOCUMENTS_LOOKED_AT);
  const differs = (written: string) => {
    if (knowsLanguageOf(written) !== isLatin) return true;
    const other = language === undefined ? undefined : toldBySmallWords(written);
    return other !== undefined && other !== language;
  };
  return first.length > 0 && first.every(({ text: written }) => differs(written.slice(0, BEGINNING_CHARS)));
}
