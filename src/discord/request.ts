import type { Document } from '../corpus/document.js';
import type { Caller, SlashCall } from './calls.js';
import { documentKey } from './custom-id.js';
import { type Words, wordsFor } from './locales/index.js';
import { RequestError } from './request-error.js';
import { echo, plainLine } from './rules/escape.js';
import type { AskState, Services } from './services.js';
import { readLimits } from './typed-dates.js';

/** The longest question or topic that is taken, in characters. */
export const QUESTION_CHARS = 300;

/** The longest date that is taken: `September 10th, 2018` and some spaces. */
export const DATE_CHARS = 30;

/** Says that the button is of an older version. */
export function oldButton(call: Pick<Caller, 'locale'>): RequestError {
  return new RequestError(wordsFor(call.locale).errors.oldButton);
}

/**
 * Reads the options `source`, `from` and `to`.
 * @throws RequestError with a sentence for the member
 */
export function readNarrowing(options: SlashCall['options'], services: Services, words: Words): AskState {
  const source = options.getString('source');
  const typed = { from: options.getString('from'), to: options.getString('to') };
  return {
    ...(source === null ? {} : { source: documentKey(findDocument(source, services, words)) }),
    ...readLimits(typed, words),
  };
}

/**
 * Finds the document that was chosen from the list, or typed by title, path or id.
 * @throws RequestError when there is none
 */
export function findDocument(typed: string, services: Services, words: Words): Document {
  const wanted = plainLine(typed).toLowerCase();
  const document =
    services.documentByKey(wanted) ??
    services.corpus.documents.find(({ title, path, id }) =>
      [plainLine(title), path, id].some((name) => name.toLowerCase() === wanted),
    );
  if (document === undefined) throw new RequestError(words.sources.unknown(echo(typed)));
  return document;
}

/**
 * Reads a question as it is asked and shown: one line of visible characters.
 * @throws RequestError when nothing is left of it
 */
export function typedQuestion(typed: string, words: Words): string {
  const question = plainLine(typed);
  if (!/[\p{L}\p{N}]/u.test(question)) throw new RequestError(words.errors.emptyQuestion);
  if (question.length > QUESTION_CHARS) throw new RequestError(words.errors.longQuestion(QUESTION_CHARS));
  return question;
}
